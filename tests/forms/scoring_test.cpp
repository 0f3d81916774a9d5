// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/scoring.h"

#include "forms/form_builder.h"

#include <algorithm>

using namespace waymark;
using namespace waymark::forms;

namespace {

std::string quoted(std::string text)
{
    std::ranges::replace(text, '\'', '"');
    return text;
}

/// Three items of 0 to 3, the third of which is red by itself.
ScoringDefinition definition()
{
    auto read = readScoring(quoted(
        "{'scoring':'mood','title':'Mood','item':[{'name':'1','code':['http://loinc.org|11-1']},"
        "{'name':'2'},{'name':'3'},{'name':'sum'}],'extension':["
        "{'url':'urn:waymark:forms:score','extension':[{'url':'id','valueString':'mood'},"
        "{'url':'title','valueString':'Mood'},{'url':'item','valueString':'1'},"
        "{'url':'item','valueString':'2'},{'url':'item','valueString':'3'},"
        "{'url':'reversed','valueString':'2'},{'url':'first-option','valueDecimal':0},"
        "{'url':'point','extension':[{'url':'answer','valueCoding':{'code':'refused'}}]},"
        "{'url':'total','valueString':'sum'},"
        "{'url':'band','extension':[{'url':'from','valueDecimal':5},{'url':'label',"
        "'valueString':'high'}]}]},"
        "{'url':'urn:waymark:forms:conclusion','extension':[{'url':'code','valueCode':'self-harm'},"
        "{'url':'kind','valueCode':'flag'},{'url':'title','valueString':'Thoughts of self-harm'},"
        "{'url':'red','valueBoolean':true},{'url':'when','extension':[{'url':'question',"
        "'valueString':'3'},{'url':'score','valueString':'mood'},{'url':'operator','valueCode':'>'}"
        ","
        "{'url':'answer','valueDecimal':0}]}]},"
        "{'url':'urn:waymark:forms:conclusion','extension':[{'url':'code','valueCode':'low-mood'},"
        "{'url':'kind','valueCode':'need'},{'url':'title','valueString':'Support'},"
        "{'url':'when','extension':[{'url':'score','valueString':'mood'},{'url':'operator',"
        "'valueCode':'>='},{'url':'answer','valueDecimal':5}]}]}]}"));
    REQUIRE(read);
    return std::move(read).value();
}

std::shared_ptr<const Questionnaire> imported()
{
    const std::string options = "'type':'choice','answerOption':[{'valueCoding':{'code':'a'}},"
                                "{'valueCoding':{'code':'b'}},{'valueCoding':{'code':'c'}},"
                                "{'valueCoding':{'code':'refused'}}]}";
    return test::form("{'linkId':'q1','code':[{'system':'http://loinc.org','code':'11-1'}],"
        + options + ",{'linkId':'2'," + options + ",{'linkId':'q3'," + options
        + ",{'linkId':'total','type':'integer'},{'linkId':'words','type':'string'}");
}

AnswerSheet attached(const LinkIdMapping& mapping)
{
    auto form = attachScoring(*imported(), definition(), mapping);
    REQUIRE(form);
    return AnswerSheet{std::make_shared<const Questionnaire>(std::move(form).value())};
}

void choose(AnswerSheet& sheet, std::string_view linkId, const char* code)
{
    REQUIRE(sheet.setAnswers(*sheet.first(linkId), {Coding{.code = code}}));
}

const LinkIdMapping kMapping{{"1", "q1"}, {"2", "2"}, {"3", "q3"}, {"sum", "total"}};

} // namespace

TEST_CASE("a scoring is attached to an imported form by saying which question is which")
{
    AnswerSheet sheet = attached(kMapping);
    choose(sheet, "q1", "c");
    choose(sheet, "2", "a"); // turned round: options are worth 0, 1 and 2, so 2
    CHECK_FALSE(sheet.scores().at(0).value);
    CHECK(sheet.scores().at(0).missing == 1);
    choose(sheet, "q3", "b");
    CHECK(sheet.scores().at(0).value == Decimal{5});
    CHECK(sheet.scores().at(0).band.base == "high");
}

TEST_CASE("a red rule of a scoring fires at once, whatever the sum")
{
    AnswerSheet sheet = attached(kMapping);
    choose(sheet, "q3", "a");
    CHECK(sheet.conclusions().empty());
    choose(sheet, "q3", "b");
    REQUIRE(sheet.conclusions().size() == 1);
    const Conclusion red = sheet.conclusions().front();
    CHECK(red.code == "self-harm");
    CHECK(red.red);
    CHECK(red.reasons.at(0).linkId == "q3");
    CHECK_FALSE(sheet.scores().at(0).value);
}

TEST_CASE("a conclusion from a score names every answer that raised it")
{
    AnswerSheet sheet = attached(kMapping);
    choose(sheet, "q1", "c");
    choose(sheet, "2", "a");
    choose(sheet, "q3", "b");
    const auto all = sheet.conclusions();
    const auto need = std::ranges::find(all, "low-mood", &Conclusion::code);
    REQUIRE(need != all.end());
    CHECK(need->reasons.at(0).score == "mood");
    CHECK(need->reasons.at(0).answers
        == std::vector<NodeId>{*sheet.first("q1"), *sheet.first("2"), *sheet.first("q3")});
}

TEST_CASE("an answer without points counts as missing")
{
    AnswerSheet sheet = attached(kMapping);
    choose(sheet, "q1", "c");
    choose(sheet, "2", "a");
    choose(sheet, "q3", "refused");
    CHECK_FALSE(sheet.scores().at(0).value);
    CHECK(sheet.scores().at(0).missing == 1);
}

TEST_CASE("a total the form adds up itself is compared by name")
{
    AnswerSheet sheet = attached(kMapping);
    choose(sheet, "q1", "c");
    choose(sheet, "2", "a");
    choose(sheet, "q3", "b");
    CHECK_FALSE(sheet.scores().at(0).calculated);
    REQUIRE(sheet.setAnswers(*sheet.first("total"), {std::int64_t{5}}));
    CHECK(sheet.scores().at(0).calculated == Decimal{5});
    CHECK_FALSE(sheet.scores().at(0).difference);
    REQUIRE(sheet.setAnswers(*sheet.first("total"), {std::int64_t{3}}));
    CHECK(sheet.scores().at(0).difference == Decimal{-2});
}

TEST_CASE("questions are found by code and by name, and the worker has the last word")
{
    CHECK(suggestMapping(*imported(), definition()) == LinkIdMapping{{"1", "q1"}, {"2", "2"}});
    const auto refusal = [](const LinkIdMapping& mapping) {
        const auto made = attachScoring(*imported(), definition(), mapping);
        REQUIRE_FALSE(made);
        return std::string{made.error().rule.text} + " " + made.error().subject;
    };
    CHECK(refusal({{"1", "q1"}, {"2", "2"}}) == "form.scoring-item-unassigned 3");
    CHECK(refusal({{"1", "q1"}, {"2", "2"}, {"3", "nowhere"}}) == "form.scoring-no-question 3");
    CHECK(refusal({{"1", "q1"}, {"2", "2"}, {"3", "words"}}) == "form.scoring-no-question 3");
    CHECK(refusal({{"1", "q1"}, {"2", "2"}, {"3", "2"}}) == "form.scoring-assigned-twice 3");
    // What no rule needs may stay open.
    CHECK(attachScoring(*imported(), definition(), {{"1", "q1"}, {"2", "2"}, {"3", "q3"}}));
}

TEST_CASE("attaching again replaces what was attached before")
{
    const auto once = attachScoring(*imported(), definition(), kMapping);
    REQUIRE(once);
    auto swapped = kMapping;
    std::swap(swapped["1"], swapped["3"]);
    const auto twice = attachScoring(once.value(), definition(), swapped);
    REQUIRE(twice);
    CHECK(twice.value().scores.size() == 1);
    CHECK(twice.value().scores[0].items == std::vector<std::string>{"q3", "2", "q1"});
    CHECK(twice.value().conclusions.size() == 2);
}

TEST_CASE("a scoring that is none is refused")
{
    for (const char* text : {"", "{}", "[]", "{'scoring':'x','item':[{'name':'1'}]}",
             "{'scoring':'x','item':[{'name':'1'}],'extension':[{'url':'other'}]}"})
        CHECK_FALSE(readScoring(quoted(text)));
    const auto unknown = readScoring(
        quoted("{'scoring':'x','item':[{'name':'1'}],'extension':[{'url':'urn:waymark:forms:score',"
               "'extension':[{'url':'item','valueString':'2'}]}]}"));
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().rule.text == "form.scoring-item-unknown");
}

TEST_CASE("a score may count how many items reach a mark")
{
    AnswerSheet sheet{test::form("{'linkId':'a','type':'integer'},{'linkId':'b','type':'integer'},"
                                 "{'linkId':'c','type':'integer'}",
        "'extension':[{'url':'urn:waymark:forms:score','extension':[{'url':'id','valueString':'n'},"
        "{'url':'method','valueCode':'count'},{'url':'count-from','valueDecimal':2},"
        "{'url':'missing','valueCode':'as-zero'},{'url':'item','valueString':'a'},"
        "{'url':'item','valueString':'b'},{'url':'item','valueString':'c'}]}]")};
    REQUIRE(sheet.setAnswers(*sheet.first("a"), {std::int64_t{1}}));
    REQUIRE(sheet.setAnswers(*sheet.first("b"), {std::int64_t{4}}));
    CHECK(sheet.scores().at(0).value == Decimal{1});
}
