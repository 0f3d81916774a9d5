// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/answer_sheet.h"

#include "forms/form_builder.h"

#include <algorithm>

using namespace waymark;
using namespace waymark::forms;
using test::form;
using test::isEnabled;

namespace {

void answer(AnswerSheet& sheet, std::string_view linkId, std::vector<Value> values)
{
    const auto node = sheet.first(linkId);
    REQUIRE(node);
    REQUIRE(sheet.setAnswers(*node, std::move(values)));
}

std::vector<std::string> kinds(const AnswerSheet& sheet)
{
    std::vector<std::string> found;
    for (const auto& problem : sheet.problems())
        found.push_back(problem.linkId + ":" + std::string{code(problem.kind)});
    return found;
}

std::string conditioned(const char* op, const char* answerText, const char* type = "integer")
{
    return std::string{"{'linkId':'q','type':'"} + type
        + "','repeats':true},{'linkId':'x',"
          "'type':'string','enableWhen':[{'question':'q','operator':'"
        + op + "'," + answerText + "}]}";
}

} // namespace

TEST_CASE("not equal holds while nothing equals, also without an answer")
{
    AnswerSheet sheet{form(conditioned("!=", "'answerInteger':3"))};
    CHECK(isEnabled(sheet, "x"));
    answer(sheet, "q", {std::int64_t{3}});
    CHECK_FALSE(isEnabled(sheet, "x"));
    answer(sheet, "q", {std::int64_t{2}, std::int64_t{3}});
    CHECK_FALSE(isEnabled(sheet, "x"));
    answer(sheet, "q", {std::int64_t{2}});
    CHECK(isEnabled(sheet, "x"));
}

TEST_CASE("with several answers any one satisfies a comparison")
{
    AnswerSheet sheet{form(conditioned(">", "'answerInteger':3"))};
    CHECK_FALSE(isEnabled(sheet, "x"));
    answer(sheet, "q", {std::int64_t{2}, std::int64_t{4}});
    CHECK(isEnabled(sheet, "x"));
}

TEST_CASE("exists asks whether there is an answer")
{
    AnswerSheet sheet{form(conditioned("exists", "'answerBoolean':false"))};
    CHECK(isEnabled(sheet, "x"));
    answer(sheet, "q", {std::int64_t{2}});
    CHECK_FALSE(isEnabled(sheet, "x"));
}

TEST_CASE("what is disabled counts as unanswered, forward and in chains")
{
    AnswerSheet sheet{
        form("{'linkId':'c','type':'string','enableWhen':[{'question':'b','operator':'=',"
             "'answerBoolean':true}]},"
             "{'linkId':'b','type':'boolean','enableWhen':[{'question':'a','operator':'=',"
             "'answerBoolean':true}]},{'linkId':'a','type':'boolean'}")};
    answer(sheet, "a", {true});
    answer(sheet, "b", {true});
    CHECK(isEnabled(sheet, "c"));
    answer(sheet, "a", {false});
    CHECK_FALSE(isEnabled(sheet, "b"));
    CHECK_FALSE(isEnabled(sheet, "c"));
    CHECK(toJson(sheet, ResponseStatus::InProgress).find("\"b\"") == std::string::npos);
    // The answer comes back with the question.
    answer(sheet, "a", {true});
    CHECK(isEnabled(sheet, "c"));
}

TEST_CASE("without a behaviour any condition is enough")
{
    const std::string items
        = "{'linkId':'a','type':'boolean'},{'linkId':'b','type':'boolean'},{'linkId':'x','type':"
          "'string','enableWhen':[{'question':'a','operator':'=','answerBoolean':true},{'question':"
          "'b','operator':'=','answerBoolean':true}]";
    AnswerSheet any{form(items + "}")};
    answer(any, "b", {true});
    CHECK(isEnabled(any, "x"));
    AnswerSheet all{form(items + ",'enableBehavior':'all'}")};
    answer(all, "b", {true});
    CHECK_FALSE(isEnabled(all, "x"));
}

TEST_CASE("each occurrence of a group looks at its own answers")
{
    AnswerSheet sheet{form("{'linkId':'g','type':'group','repeats':true,'item':[{'linkId':'q',"
                           "'type':'boolean'},{'linkId':'x','type':'string','enableWhen':["
                           "{'question':'q','operator':'=','answerBoolean':true}]}]}")};
    const auto second = sheet.addOccurrence(*sheet.first("g"));
    REQUIRE(second);
    REQUIRE(sheet.setAnswers(sheet.nodesOf("q")[1], {true}));
    const auto nodes = sheet.nodesOf("x");
    REQUIRE(nodes.size() == 2);
    CHECK_FALSE(sheet.node(nodes[0]).enabled);
    CHECK(sheet.node(nodes[1]).enabled);
    sheet.removeOccurrence(*second);
    CHECK(sheet.nodesOf("x").size() == 1);
}

TEST_CASE("a rule outside a repeating group means the occurrence nearest before it")
{
    const std::string group = "{'linkId':'g','type':'group','repeats':true,'item':[{'linkId':'q',"
                              "'type':'boolean'}]}";
    const std::string after = "{'linkId':'x','type':'string','enableWhen':[{'question':'q',"
                              "'operator':'=','answerBoolean':true}]}";
    AnswerSheet behind{form(group + "," + after)};
    REQUIRE(behind.addOccurrence(*behind.first("g")));
    REQUIRE(behind.setAnswers(behind.nodesOf("q")[0], {true}));
    CHECK_FALSE(isEnabled(behind, "x"));
    REQUIRE(behind.setAnswers(behind.nodesOf("q")[1], {true}));
    CHECK(isEnabled(behind, "x"));
    // With none before it, the first one after.
    AnswerSheet before{form(after + "," + group)};
    REQUIRE(before.addOccurrence(*before.first("g")));
    REQUIRE(before.setAnswers(before.nodesOf("q")[1], {true}));
    CHECK_FALSE(isEnabled(before, "x"));
    REQUIRE(before.setAnswers(before.nodesOf("q")[0], {true}));
    CHECK(isEnabled(before, "x"));
}

TEST_CASE("an answer runs only the rules that look at it")
{
    std::string items = "{'linkId':'a','type':'integer'},{'linkId':'b','type':'integer'}";
    for (int i = 0; i < 100; ++i)
        items += ",{'linkId':'x" + std::to_string(i)
            + "','type':'integer','enableWhen':[{'question':'a','operator':'>','answerInteger':3}],"
              "'extension':[{'url':'http://hl7.org/fhir/uv/sdc/StructureDefinition/"
              "sdc-questionnaire-calculatedExpression','valueExpression':{'language':"
              "'text/fhirpath','expression':'%resource.item.where(linkId=\\u0027"
            + (i < 50 ? "a" : "b") + "\\u0027).answer.value + 1'}}]}";
    AnswerSheet sheet{form(items)};
    const auto runs = [&](std::string_view linkId, std::int64_t value) {
        const auto before = sheet.evaluations();
        answer(sheet, linkId, {value});
        return sheet.evaluations() - before;
    };
    runs("a", 1);
    runs("b", 1);
    CHECK(runs("b", 2) <= 60); // the fifty that calculate with b
    const auto all = runs("a", 2); // a hundred rules and fifty expressions
    CHECK(all >= 150);
    CHECK(all <= 170);
    CHECK(runs("x7", 9) <= 10); // nobody looks at it
}

TEST_CASE("a read-only group covers what is in it")
{
    AnswerSheet sheet{form("{'linkId':'g','type':'group','readOnly':true,'item':[{'linkId':'q',"
                           "'type':'boolean'}]}")};
    CHECK_FALSE(sheet.setAnswers(*sheet.first("q"), {true}));
}

TEST_CASE("an initial expression proposes once and does not insist")
{
    AnswerSheet sheet{
        form("{'linkId':'d','type':'date','extension':[{'url':'http://hl7.org/fhir/uv/"
             "sdc/StructureDefinition/sdc-questionnaire-initialExpression',"
             "'valueExpression':{'language':'text/fhirpath','expression':'today()'}}"
             "]},{'linkId':'o','type':'string'}"),
        parseInstant("2026-11-24T10:54:00Z")};
    CHECK(plainText(sheet.node(*sheet.first("d")).answers.at(0)) == "2026-11-24");
    sheet.clear(*sheet.first("d"));
    answer(sheet, "o", {std::string{"x"}});
    CHECK(sheet.node(*sheet.first("d")).answers.empty());
}

TEST_CASE("questions below a question repeat with its answers")
{
    AnswerSheet sheet{form("{'linkId':'q','type':'string','repeats':true,'item':[{'linkId':'x',"
                           "'type':'integer'}]}")};
    answer(sheet, "q", {std::string{"one"}, std::string{"two"}});
    REQUIRE(sheet.nodesOf("x").size() == 2);
    answer(sheet, "q", {std::string{"one"}});
    CHECK(sheet.nodesOf("x").size() == 1);
}

TEST_CASE("what is required may be left out honestly but not in silence")
{
    AnswerSheet sheet{form("{'linkId':'q','type':'boolean','required':true}")};
    CHECK(kinds(sheet) == std::vector<std::string>{"q:required"});
    REQUIRE(sheet.setAbsence(*sheet.first("q"), Absence::NotSaid));
    CHECK(sheet.problems().empty());
    CHECK(sheet.progress().answered == 1);
}

TEST_CASE("limits are problems, wrong types are refused")
{
    AnswerSheet sheet{
        form("{'linkId':'n','type':'decimal','extension':[{'url':'http://hl7.org/fhir/"
             "StructureDefinition/minValue','valueDecimal':1},{'url':'http://hl7.org/fhir/"
             "StructureDefinition/maxDecimalPlaces','valueInteger':1}]},"
             "{'linkId':'t','type':'string','maxLength':3,'extension':[{'url':'http://hl7.org/fhir/"
             "StructureDefinition/regex','valueString':'[a-zé]+'}]},"
             "{'linkId':'c','type':'choice','answerOption':[{'valueCoding':{'code':'1'}}]}")};
    answer(sheet, "n", {*Decimal::parse("0.25")});
    answer(sheet, "t", {std::string{"éABC"}});
    answer(sheet, "c", {Coding{.code = "2"}});
    CHECK(kinds(sheet)
        == std::vector<std::string>{"n:too_small", "n:too_many_decimals", "t:too_long",
            "t:pattern_mismatch", "c:not_an_option"});
    CHECK_FALSE(sheet.setAnswers(*sheet.first("n"), {std::string{"much"}}));
    CHECK_FALSE(sheet.setAnswers(*sheet.first("t"), {std::string{"\xff"}}));
    CHECK_FALSE(sheet.setAnswers(*sheet.first("t"), {std::string{"a"}, std::string{"b"}}));
}

TEST_CASE("an exclusive option stands alone")
{
    AnswerSheet sheet{form(
        "{'linkId':'c','type':'choice','repeats':true,'answerOption':[{'valueCoding':{'code':'1'}},"
        "{'valueCoding':{'code':'2'}},{'valueCoding':{'code':'none'},'extension':[{'url':"
        "'http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive',"
        "'valueBoolean':true}]}]}")};
    answer(sheet, "c", {Coding{.code = "1"}, Coding{.code = "none"}});
    CHECK(sheet.node(*sheet.first("c")).answers == std::vector<Value>{Coding{.code = "none"}});
    answer(sheet, "c", {Coding{.code = "none"}, Coding{.code = "2"}});
    CHECK(sheet.node(*sheet.first("c")).answers == std::vector<Value>{Coding{.code = "2"}});
}

TEST_CASE("scores are copied from the chosen option")
{
    AnswerSheet sheet{form(
        "{'linkId':'c','type':'choice','answerOption':[{'valueCoding':{'code':'1','extension':"
        "[{'url':'http://hl7.org/fhir/StructureDefinition/ordinalValue','valueDecimal':2}]}}]}")};
    answer(sheet, "c", {Coding{.code = "1"}});
    CHECK(std::get<Coding>(sheet.node(*sheet.first("c")).answers[0]).score == Decimal{2});
    CHECK(toJson(sheet, ResponseStatus::Completed).find("ordinalValue") != std::string::npos);
}

TEST_CASE("a score says how much is missing and follows its own rule for it")
{
    const std::string items = "{'linkId':'a','type':'integer'},{'linkId':'b','type':'integer'},"
                              "{'linkId':'c','type':'integer'}";
    const auto head = [](const std::string& missing) {
        return "'extension':[{'url':'urn:waymark:forms:score','extension':[{'url':'id',"
               "'valueString':'s'},{'url':'item','valueString':'a'},{'url':'item','valueString':'b'"
               "},{'url':'item','valueString':'c'},{'url':'missing','valueCode':'"
            + missing
            + "'},{'url':'band','extension':[{'url':'from','valueDecimal':6},{'url':'label',"
              "'valueString':'high'}]}]}]";
    };
    AnswerSheet none{form(items, head("none"))};
    answer(none, "a", {std::int64_t{2}});
    answer(none, "b", {std::int64_t{4}});
    CHECK_FALSE(none.scores()[0].value);
    CHECK(none.scores()[0].missing == 1);
    AnswerSheet proportion{form(items, head("proportion"))};
    answer(proportion, "a", {std::int64_t{2}});
    answer(proportion, "b", {std::int64_t{4}});
    CHECK(proportion.scores()[0].value == Decimal{9});
    CHECK(proportion.scores()[0].band.base == "high");
    AnswerSheet zero{form(items, head("as-zero"))};
    answer(zero, "b", {std::int64_t{4}});
    CHECK(zero.scores()[0].value == Decimal{4});
}
