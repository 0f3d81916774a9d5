// SPDX-License-Identifier: GPL-3.0-or-later
// Files made to hurt: each ends in a named refusal or a working form, quickly.
#include "forms/form_builder.h"

#include "forms/sets_inside.h"
#include "forms/value_sets.h"

#include <algorithm>
#include <chrono>

using namespace waymark;
using namespace waymark::forms;

namespace {

/// Generous, for a loaded machine under sanitizers; what hangs takes minutes.
constexpr std::chrono::seconds kSoon{60};

struct Watch {
    std::chrono::steady_clock::time_point start = std::chrono::steady_clock::now();
    ~Watch() { CHECK(std::chrono::steady_clock::now() - start < kSoon); }
};

LoadRemark refusal(std::string_view text)
{
    const auto loaded = readQuestionnaire(text);
    REQUIRE(loaded.report.verdict == Verdict::Refused);
    REQUIRE_FALSE(loaded.report.remarks.empty());
    return loaded.report.remarks.front();
}

std::string calculated(const std::string& linkId, const std::string& expression)
{
    return "{'linkId':'" + linkId
        + "','type':'string','extension':[{'url':'http://hl7.org/fhir/uv/sdc/StructureDefinition/"
          "sdc-questionnaire-calculatedExpression','valueExpression':{'language':'text/fhirpath',"
          "'expression':'"
        + expression + "'}}]}";
}

} // namespace

TEST_CASE("broken text is refused with the item before it")
{
    auto text = test::formJson("{'linkId':'first','type':'string'},{'linkId':'second','text':'@'}");
    text[text.find('@')] = '\xff';
    const auto broken = refusal(text);
    CHECK(broken.construct == "text that is no UTF-8");
    CHECK(broken.linkId == "second");
    const auto cut = refusal(test::formJson("{'linkId':'whole'},{'linkId':'cut','type':"));
    CHECK(cut.construct.starts_with("no readable JSON, byte "));
    CHECK(cut.linkId == "cut");
    const auto large
        = refusal(test::formJson("{'linkId':'big','type':'decimal','maxLength':1e999}"));
    CHECK(large.construct == "a number too large to be read");
}

TEST_CASE("nesting without end is refused with the item it is in")
{
    const Watch watch;
    std::string deep;
    for (int i = 0; i < 70; ++i)
        deep += "{'linkId':'" + std::to_string(i) + "','type':'group','item':[";
    for (int i = 0; i < 70; ++i)
        deep += "]}";
    CHECK(refusal(test::formJson(deep)).construct == "items nested deeper than 64");
    CHECK(refusal(test::formJson(deep)).linkId == "63");
    const auto brackets = refusal(test::formJson(
        "{'linkId':'here','x':" + std::string(2000, '[') + std::string(2000, ']') + "}"));
    CHECK(brackets.construct == "JSON nested deeper than 512");
    CHECK(brackets.linkId == "here");
    CHECK_FALSE(
        readResponse(test::form("{'linkId':'a','type':'string'}"), std::string(100'000, '{')));
}

TEST_CASE("a file of a hundred megabytes is refused at once")
{
    const Watch watch;
    std::string huge = R"({"resourceType":"Questionnaire","item":[{"linkId":"a","text":")";
    huge.resize(std::size_t{100} << 20, 'x');
    CHECK(refusal(huge).construct == "file larger than 32 MB");
    CHECK_FALSE(readResponse(test::form("{'linkId':'a','type':'string'}"), huge));
    CHECK_FALSE(ValueSetLibrary{}.add(huge));
}

TEST_CASE("an object with members without end is refused with the item it is in")
{
    const Watch watch;
    std::string members = "'a0':1";
    for (int i = 1; i < 300'000; ++i)
        members += ",'a" + std::to_string(i) + "':1";
    const auto many = refusal(test::formJson("{'linkId':'wide'," + members + "}"));
    CHECK(many.construct == "object of more than 4000 members");
    CHECK(many.linkId == "wide");
}

TEST_CASE("thirty thousand items in one row are read, answered and checked")
{
    const Watch watch;
    std::string items;
    for (int i = 0; i < 30'000; ++i)
        items += (i ? ",{'linkId':'i" : "{'linkId':'i") + std::to_string(i)
            + "','type':'boolean','enableWhen':[{'question':'i0','operator':'=','answerBoolean':"
              "true}]}";
    AnswerSheet sheet{test::form("{'linkId':'g','type':'group','item':[" + items + "]}")};
    REQUIRE(sheet.setAnswers(*sheet.first("i29999"), {true}));
    CHECK(sheet.problems().empty());
}

TEST_CASE("a linkId used twice is named, and both questions take answers")
{
    const auto loaded = readQuestionnaire(
        test::formJson("{'linkId':'a','type':'boolean'},{'linkId':'a','type':'boolean'}"));
    REQUIRE(loaded.questionnaire);
    CHECK(loaded.report.remarks.at(0).construct == "linkId used twice");
    CHECK(loaded.report.remarks.at(0).linkId == "a");
    AnswerSheet sheet{std::make_shared<const Questionnaire>(*loaded.questionnaire)};
    for (const NodeId root : sheet.roots())
        CHECK(sheet.setAnswers(root, {true}));
}

TEST_CASE("expressions that grow without end fail by name and soon")
{
    const Watch watch;
    for (const char* expression :
        {"(1).repeat($this + 1).count()", "(1|2|3|4|5|6|7|8|9).repeat($this * 2).count()",
            "(1).combine(1).combine(1).repeat(%resource).count()",
            "%resource.repeat($this).count()",
            "%questionnaire.repeat($this | $this.descendants()).count()",
            "%questionnaire.descendants().select(%questionnaire.descendants()).distinct().count("
            ")"}) {
        CAPTURE(expression);
        const AnswerSheet sheet{test::form(calculated("x", expression))};
        CHECK(sheet.nodesOf("x").size() == 1);
    }
    std::string doubling = "(1";
    for (int i = 2; i < 60; ++i)
        doubling += "|" + std::to_string(i);
    for (const char* step : {").aggregate($total & $total, \\u0027x\\u0027)",
             ").aggregate($total.combine($total), 1).count()"}) {
        const AnswerSheet sheet{test::form(calculated("x", doubling + step))};
        CHECK(sheet.ruleFaults() == std::vector<std::string>{"x"});
    }
}

TEST_CASE("two hundred heavy expressions together come to an end")
{
    const Watch watch;
    std::string items;
    for (int i = 0; i < 200; ++i)
        items += (i ? "," : "")
            + calculated(
                "x" + std::to_string(i), "%questionnaire.descendants().distinct().count()");
    const AnswerSheet sheet{test::form(items)};
    CHECK_FALSE(sheet.ruleFaults().empty());
}

TEST_CASE("patterns that would take for ever are given up")
{
    const Watch watch;
    const std::string bait(60, 'a');
    AnswerSheet sheet{test::form(
        "{'linkId':'t','type':'string','extension':[{'url':'http://hl7.org/"
        "fhir/StructureDefinition/regex','valueString':'(a+)+$'}]},"
        + calculated("m", "%resource.item.first().answer.value.matches(\\u0027(a+)+$\\u0027)") + ","
        + calculated("n",
            "(1|2|3|4|5|6|7|8|9).where((\\u0027" + bait
                + "!\\u0027).matches(\\u0027(a|a)*b\\u0027)).count()"))};
    REQUIRE(sheet.setAnswers(*sheet.first("t"), {bait + "!"}));
    CHECK(sheet.problems().size() <= 1);
}

TEST_CASE("rules in a circle are named with their items, whatever they are made of")
{
    const auto circle = readQuestionnaire(test::formJson(
        "{'linkId':'a','type':'boolean','enableWhen':[{'question':'b','operator':'=',"
        "'answerBoolean':true}]},{'linkId':'b','type':'boolean','enableWhen':[{'question':'c',"
        "'operator':'=','answerBoolean':true}]},{'linkId':'c','type':'boolean','enableWhen':["
        "{'question':'a','operator':'=','answerBoolean':true}]}"));
    CHECK(circle.report.verdict == Verdict::Partial);
    CHECK(circle.report.remarks.at(0).construct == "enableWhen in a circle");
    CHECK_FALSE(circle.report.remarks.at(0).linkId.empty());
    const AnswerSheet calculating{test::form(
        calculated(
            "x", "%resource.item.where(linkId = \\u0027y\\u0027).answer.value & \\u0027x\\u0027")
        + ","
        + calculated(
            "y", "%resource.item.where(linkId = \\u0027x\\u0027).answer.value & \\u0027y\\u0027"))};
    CHECK_FALSE(calculating.ruleFaults().empty());
}

TEST_CASE("answer lists come inside although the walk goes on behind them")
{
    ValueSetLibrary sets;
    REQUIRE(sets.add(R"({"resourceType":"ValueSet","url":"s","compose":{"include":[)"
                     R"({"concept":[{"code":"a"}]}]}})"));
    // Four members: one more moves them all.
    const auto packed
        = withSetsInside(R"({"resourceType":"Questionnaire","url":"u","status":"draft",)"
                         R"("item":[{"linkId":"1","type":"choice","answerValueSet":"s|1"},)"
                         R"({"linkId":"2","type":"group","item":[)"
                         R"({"linkId":"2.1","type":"choice","answerValueSet":"s"}]}]})",
            sets);
    CHECK(packed.urls == std::vector<std::string>{"s"});
    const auto loaded = readQuestionnaire(packed.json);
    REQUIRE(loaded.questionnaire);
    CHECK(loaded.report.verdict == Verdict::Complete);
    CHECK(packed.json.find(R"("answerValueSet":"#set-1")")
        != packed.json.rfind(R"("answerValueSet":"#set-1")"));
}
