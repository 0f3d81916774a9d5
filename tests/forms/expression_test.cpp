// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/form_builder.h"

#include <chrono>

using namespace waymark;
using namespace waymark::forms;

namespace {

/// A form of two numbers, a date and a choice, with `expression` calculating the string "r".
std::shared_ptr<const Questionnaire> calculating(const std::string& expression)
{
    std::string escaped;
    for (const char c : expression)
        escaped += c == '\'' ? "\\u0027" : std::string(1, c);
    return test::form(
        "{'linkId':'a','type':'integer'},{'linkId':'b','type':'decimal'},{'linkId':'d','type':'"
        "date'"
        "},{'linkId':'c','type':'choice','repeats':true,'answerOption':[{'valueCoding':{'code':'x',"
        "'extension':[{'url':'http://hl7.org/fhir/StructureDefinition/"
        "ordinalValue','valueDecimal':3}"
        "]}},{'valueCoding':{'code':'y','extension':[{'url':'http://hl7.org/fhir/"
        "StructureDefinition/"
        "ordinalValue','valueDecimal':4}]}}]},{'linkId':'r','type':'string','readOnly':true,"
        "'extension':[{'url':'http://hl7.org/fhir/uv/sdc/StructureDefinition/"
        "sdc-questionnaire-calculatedExpression','valueExpression':{'language':'text/fhirpath',"
        "'expression':'"
        + escaped + "'}}]}");
}

std::string result(const std::string& expression)
{
    AnswerSheet sheet{calculating(expression), parseInstant("2026-11-24T10:54:00Z")};
    REQUIRE(sheet.setAnswers(*sheet.first("a"), {std::int64_t{7}}));
    REQUIRE(sheet.setAnswers(*sheet.first("b"), {*Decimal::parse("0.1")}));
    REQUIRE(sheet.setAnswers(*sheet.first("d"), {Temporal{Temporal::Kind::Date, "2010-02-28"}}));
    REQUIRE(sheet.setAnswers(*sheet.first("c"), {Coding{.code = "x"}, Coding{.code = "y"}}));
    const auto& answers = sheet.node(*sheet.first("r")).answers;
    return answers.empty() ? "{}" : plainText(answers.front());
}

std::string at(const char* linkId)
{
    return std::string{"%resource.item.where(linkId='"} + linkId + "').answer.value";
}

} // namespace

TEST_CASE("expressions calculate with decimals, dates, scores and text")
{
    CHECK(result(at("b") + " + 0.2") == "0.3");
    CHECK(result(at("a") + " div 2") == "3");
    CHECK(result(at("a") + " / 0") == "{}");
    CHECK(result("(" + at("a") + " mod 4).power(2)") == "9");
    CHECK(result("%resource.item.where(linkId='c').answer.weight().sum()") == "7");
    CHECK(result("%resource.item.answer.valueCoding.extension.where(url.endsWith('ordinalValue'))"
                 ".valueDecimal.aggregate($this + $total, 0)")
        == "7");
    CHECK(result(at("d") + " <= today() - 16 years") == "true");
    CHECK(result(at("d") + " <= today() - 17 years") == "false");
    CHECK(result("(" + at("d") + " + 1 month).toString()") == "2010-03-28");
    CHECK(result("iif(" + at("a") + " > 5, 'high', 'low')") == "high");
    CHECK(result("iif(%resource.item.where(linkId='nowhere').answer.empty(), 0, 1)") == "0");
    CHECK(result("('b' | 'a' | 'b').count() & 'x'") == "2x");
    CHECK(result("'a,b,c'.split(',').select($this.upper()).join('-')") == "A-B-C");
    CHECK(result("%resource.repeat(item).where(linkId in ('a' | 'b')).count()") == "2");
    CHECK(result("%questionnaire.item.where(linkId='c').answerOption.count()") == "2");
    CHECK(result("'Élise'.substring(0, 1).length()") == "1");
    CHECK(result("(3.14159).round(2) = 3.14") == "true");
    CHECK(result("true and {}") == "{}");
    CHECK(result("false and {}") == "false");
    CHECK(result("{}.sum()") == "{}");
    CHECK(result("(1 | 2 | 3).where($this > 1).min()") == "2");
    CHECK(result("@2024-05 < @2024-05-06") == "{}");
    CHECK(result("'ÉLISE'.lower() & 'ß'.upper()") == "éliseSS");
    CHECK(result("5 'kg' > 4000 'g'") == "true");
    CHECK(result("(5 'kg' + 300 'g').value") == "5.3");
    CHECK(result("(1 'kg' + 1 'cm').empty()") == "true");
    CHECK(result("(-800).exp().power(2)") == "0");
    CHECK(result("(1 | 2).trace('x', $this + 1).sum()") == "3");
}

TEST_CASE("what cannot be calculated is empty and named")
{
    AnswerSheet broken{calculating("1 + 'x'")};
    CHECK(broken.node(*broken.first("r")).answers.empty());
    CHECK(broken.ruleFaults() == std::vector<std::string>{"r"});
    const auto unknown = readQuestionnaire(calculating("1.memberOf('x')")->source);
    CHECK(unknown.report.verdict == Verdict::Partial);
    CHECK(unknown.report.remarks.at(0).construct == "FHIRPath memberOf()");
    CHECK(result("(((") == "{}");
    CHECK(result(std::string(5000, '(')) == "{}");
    CHECK(result("%r") == "{}");
}

TEST_CASE("a value calculated from itself comes to rest")
{
    AnswerSheet sheet{calculating("%resource.item.where(linkId='r').answer.value & 'x'")};
    CHECK_FALSE(sheet.ruleFaults().empty());
}

TEST_CASE("variables are seen below where they stand, and enabling follows them")
{
    AnswerSheet sheet{test::form(
        "{'linkId':'a','type':'integer'},{'linkId':'g','type':'group','extension':[{'url':"
        "'http://hl7.org/fhir/StructureDefinition/variable','valueExpression':{'name':'double',"
        "'language':'text/fhirpath','expression':'%start * 2'}}],'item':[{'linkId':'x','type':"
        "'string','extension':[{'url':'http://hl7.org/fhir/uv/sdc/StructureDefinition/"
        "sdc-questionnaire-enableWhenExpression','valueExpression':{'language':'text/fhirpath',"
        "'expression':'%double > 5'}}]}]}",
        "'extension':[{'url':'http://hl7.org/fhir/StructureDefinition/variable','valueExpression':"
        "{'name':'start','language':'text/fhirpath','expression':'%resource.item.where(linkId="
        "\\u0027a\\u0027).answer.value'}}]")};
    CHECK_FALSE(test::isEnabled(sheet, "x"));
    REQUIRE(sheet.setAnswers(*sheet.first("a"), {std::int64_t{3}}));
    CHECK(test::isEnabled(sheet, "x"));
    REQUIRE(sheet.setAnswers(*sheet.first("a"), {std::int64_t{2}}));
    CHECK_FALSE(test::isEnabled(sheet, "x"));
}

TEST_CASE("a replaced calculated value stays until it is given back")
{
    AnswerSheet sheet{test::form(
        "{'linkId':'a','type':'integer'},{'linkId':'r','type':'integer','extension':[{'url':"
        "'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression',"
        "'valueExpression':{'language':'text/fhirpath','expression':'%resource.item.where(linkId="
        "\\u0027a\\u0027).answer.value + 1'}}]}")};
    const auto r = *sheet.first("r");
    REQUIRE(sheet.setAnswers(*sheet.first("a"), {std::int64_t{1}}));
    CHECK(sheet.node(r).answers == std::vector<Value>{std::int64_t{2}});
    REQUIRE(sheet.setAnswers(r, {std::int64_t{9}}));
    REQUIRE(sheet.setAnswers(*sheet.first("a"), {std::int64_t{5}}));
    CHECK(sheet.node(r).answers == std::vector<Value>{std::int64_t{9}});
    sheet.resetCalculated(r);
    CHECK(sheet.node(r).answers == std::vector<Value>{std::int64_t{6}});
    CHECK(sheet.scores().at(0).value == Decimal{6});
}
