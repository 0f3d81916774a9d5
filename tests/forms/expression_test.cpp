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

TEST_CASE("every function that published forms use says what FHIRPath says")
{
    struct Row {
        const char* expression;
        const char* result;
    };
    // clang-format off
    constexpr Row kRows[] = {
        {"(1 | 2 | 3).all($this > 0)", "true"}, {"(1 | 2 | 3).all($this > 1)", "false"},
        {"(1 = 2).not()", "true"}, {"{}.not().empty()", "true"},
        {"(4 | 5 | 6).first()", "4"}, {"(4 | 5 | 6).last()", "6"},
        {"(4 | 5 | 6).tail().count()", "2"}, {"(4 | 5 | 6).skip(2)", "6"},
        {"(4 | 5 | 6).take(1)", "4"}, {"(7).single()", "7"},
        {"(4 | 5 | 6)[1]", "5"}, {"(1).combine(1).count()", "2"},
        {"(1).combine(1).distinct().count()", "1"}, {"(1).combine(1).isDistinct()", "false"},
        {"(1 | 2).union(2 | 3).count()", "3"}, {"(1 | 2).intersect(2 | 3)", "2"},
        {"(1 | 2).exclude(2)", "1"}, {"(1 | 2).subsetOf(1 | 2 | 3)", "true"},
        {"(1 | 2).supersetOf(1 | 3)", "false"}, {"(1 | 2).exists($this = 2)", "true"},
        {"(true).combine(false).allTrue()", "false"}, {"(true).combine(false).anyTrue()", "true"},
        {"(true).combine(false).allFalse()", "false"},
        {"(true).combine(false).anyFalse()", "true"},
        {"(1 | 'a').ofType(string)", "a"}, {"(1).is(integer)", "true"}, {"('a').as(string)", "a"},
        {"(1).hasValue()", "true"}, {"(1).getValue()", "1"},
        {"%resource.children().count() > 3", "true"},
        {"%resource.descendants().where(linkId = 'a').answer.value", "7"},
        {"%resource.item.answer.value.ordinal().sum()", "7"},
        {"%resource.item.where(linkId = 'c').answer.value.extension('"
         "http://hl7.org/fhir/StructureDefinition/ordinalValue').value.sum()", "7"},
        {"timeOfDay() is Time", "true"}, {"now() is DateTime", "true"},
        {"(1 | 2 | 6).avg()", "3"}, {"(1 | 2 | 6).max()", "6"}, {"(1 | 2 | 6).min()", "1"},
        {"(1.1).ceiling()", "2"}, {"(1.9).floor()", "1"}, {"(-1.9).truncate()", "-1"},
        {"(-3).abs()", "3"}, {"(1).ln()", "0"}, {"(100).log(10).round(6)", "2"},
        {"(81).sqrt()", "9"}, {"(0).exp()", "1"}, {"(2).power(10)", "1024"},
        {"'12'.toInteger() + 1", "13"}, {"'1.5'.toDecimal() + 0.1", "1.6"},
        {"'yes'.toBoolean()", "true"}, {"'no'.toBoolean()", "false"},
        {"(5).toQuantity().value", "5"}, {"(1.5).toString()", "1.5"},
        {"'2026-11-24'.toDate() + 1 day = @2026-11-25", "true"},
        {"'2026-11-24T10:00:00Z'.toDateTime() is DateTime", "true"},
        {"'10:00:00'.toTime() < @T11:00:00", "true"},
        {"'x'.convertsToInteger()", "false"}, {"'1.5'.convertsToDecimal()", "true"},
        {"'t'.convertsToBoolean()", "true"},
        {"'abc'.startsWith('ab')", "true"}, {"'abc'.endsWith('ab')", "false"},
        {"'abc'.contains('b')", "true"}, {"'abc'.matches('b')", "true"},
        {"'abc'.matchesFull('b')", "false"}, {"'abc'.replace('b', 'x')", "axc"},
        {"'a1b2'.replaceMatches('[0-9]', '-')", "a-b-"}, {"'abc'.toChars().count()", "3"},
        {"'abc'.indexOf('c')", "2"}, {"' abc '.trim().length()", "3"},
        {"'abc'.substring(1)", "bc"}, {"'Ab'.lower() + 'Ab'.upper()", "abAB"},
        {"1 in (1 | 2)", "true"}, {"(1 | 2) contains 3", "false"},
        {"'A' ~ 'a'", "true"}, {"'A' = 'a'", "false"}, {"1 != 2", "true"}, {"'a' !~ 'b'", "true"},
        {"7 mod 4", "3"}, {"7 div 2", "3"}, {"7 / 2", "3.5"}, {"7 - 2 * 3", "1"},
        {"2 >= 2 and 1 <= 0", "false"}, {"true xor true", "false"}, {"false implies {}", "true"},
        {"{} or true", "true"}, {"'a' & {} & 'b'", "ab"}, {"('a' + {}).empty()", "true"},
        {"@2026-01-31 + 1 month = @2026-02-28", "true"}, {"(3 'kg' - 1 'kg').value", "2"},
    };
    // clang-format on
    for (const Row& row : kRows) {
        CAPTURE(row.expression);
        CHECK(result(row.expression) == row.result);
    }
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
