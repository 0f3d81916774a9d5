// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/form_builder.h"

#include <algorithm>

using namespace waymark;
using namespace waymark::forms;

namespace {

bool hasRemark(const LoadReport& report, std::string_view words)
{
    return std::ranges::any_of(report.remarks, [&](const LoadRemark& remark) {
        return remark.construct.find(words) != std::string::npos;
    });
}

} // namespace

TEST_CASE("older versions are refused by name")
{
    const auto dstu2 = readQuestionnaire(R"({"resourceType":"Questionnaire","group":{}})");
    CHECK(dstu2.report.verdict == Verdict::Refused);
    CHECK(dstu2.report.version == "DSTU2");
    CHECK_FALSE(dstu2.questionnaire);
    const auto stu3 = readQuestionnaire(
        R"({"resourceType":"Questionnaire","item":[{"linkId":"a","type":"choice","option":[{}]}]})");
    CHECK(stu3.report.version == "STU3");
    CHECK(stu3.report.verdict == Verdict::Refused);
    CHECK(hasRemark(dstu2.report, "DSTU2"));
    CHECK(hasRemark(stu3.report, "STU3"));
    const auto asked = readQuestionnaire(
        test::formJson("{'linkId':'a','type':'boolean'},{'linkId':'b','type':'string',"
                       "'enableWhen':[{'question':'a','hasAnswer':true}]}"));
    CHECK(asked.report.verdict == Verdict::Refused);
    CHECK(hasRemark(asked.report, "STU3"));
}

TEST_CASE("dirt is named and never crashes")
{
    for (const char* text : {"", "{", "[]", "null", "7", "{\"resourceType\":\"Patient\"}",
             "\xff\xfe", "{\"resourceType\":\"Questionnaire\",\"item\":{}}",
             "{\"resourceType\":\"Questionnaire\",\"item\":[3,null,\"x\"]}"})
        CHECK_NOTHROW(readQuestionnaire(text));
    const auto loaded = readQuestionnaire(test::formJson(
        "{'linkId':'a','type':'string'},{'linkId':'a','type':'group'},{'type':'boolean'},"
        "{'linkId':'b','type':'question'},{'linkId':'c','type':'choice'},{'linkId':'d',"
        "'type':'string','enableWhen':[{'question':'nowhere','operator':'=',"
        "'answerBoolean':true}]}"));
    REQUIRE(loaded.questionnaire);
    CHECK(loaded.report.verdict == Verdict::Partial);
    CHECK(hasRemark(loaded.report, "linkId used twice"));
    CHECK(hasRemark(loaded.report, "linkId missing"));
    CHECK(hasRemark(loaded.report, "type question"));
    CHECK(hasRemark(loaded.report, "enableWhen on unknown item nowhere"));
    CHECK(AnswerSheet{std::make_shared<const Questionnaire>(*loaded.questionnaire)}
              .problems()
              .empty());
}

TEST_CASE("endless nesting is refused instead of followed")
{
    std::string deep;
    for (int i = 0; i < 200; ++i)
        deep += "{'linkId':'" + std::to_string(i) + "','type':'group','item':[";
    for (int i = 0; i < 200; ++i)
        deep += "]}";
    CHECK(readQuestionnaire(test::formJson(deep)).report.verdict == Verdict::Refused);
    CHECK_NOTHROW(readQuestionnaire(std::string(1'000'000, '[')));
}

TEST_CASE("an R4 form comes back member for member")
{
    const std::string text = test::formJson("{'linkId':'a','type':'string','ours':{'z':1,'a':2}}",
        "'_unknown':[1,2],'extension':[{'url':'x','valueString':'y'}]");
    const auto loaded = readQuestionnaire(text);
    REQUIRE(loaded.questionnaire);
    CHECK(toJson(*loaded.questionnaire) == text);
    // Decimals keep the digits they were written with.
    const auto exact = readQuestionnaire("{ \"resourceType\" : \"Questionnaire\", \"x\": 1.50,\n"
                                         " \"y\": \"a \\\" b\" }");
    REQUIRE(exact.questionnaire);
    CHECK(toJson(*exact.questionnaire)
        == R"({"resourceType":"Questionnaire","x":1.50,"y":"a \" b"})");
}

TEST_CASE("R5 is read and written as R4")
{
    const auto loaded = readQuestionnaire(
        test::formJson("{'linkId':'a','type':'coding','answerConstraint':'optionsOrString',"
                       "'answerOption':[{'valueCoding':{'code':'x','display':'X'}}]}"));
    REQUIRE(loaded.questionnaire);
    CHECK(loaded.report.version == "R5");
    CHECK(loaded.questionnaire->items[0].type == ItemType::OpenChoice);
    CHECK(toJson(*loaded.questionnaire).find("\"open-choice\"") != std::string::npos);
    const auto typeOf = [](const std::string& members) {
        const auto read = readQuestionnaire(test::formJson("{'linkId':'a'," + members + "}"));
        REQUIRE(read.questionnaire);
        CHECK(read.report.version == "R5");
        return std::string{code(read.questionnaire->items[0].type)}
        + (read.questionnaire->items[0].allowsOther ? " or own" : "");
    };
    CHECK(typeOf("'type':'coding'") == "choice or own"); // without options any words are taken
    CHECK(typeOf("'type':'coding','answerOption':[{'valueCoding':{'code':'x'}}]") == "choice");
    CHECK(typeOf("'type':'coding','answerConstraint':'optionsOnly','answerOption':"
                 "[{'valueCoding':{'code':'x'}}]")
        == "choice");
    CHECK(typeOf("'type':'decimal','answerConstraint':'optionsOnly','answerOption':"
                 "[{'valueDecimal':1.5}]")
        == "decimal");
    CHECK(typeOf("'type':'integer','answerConstraint':'optionsOrType','answerOption':"
                 "[{'valueInteger':1}]")
        == "integer or own");
}

TEST_CASE("what R4 has no member for survives the way through it")
{
    const auto once = readQuestionnaire(test::formJson(
        "{'linkId':'a','type':'coding','answerConstraint':'optionsOrType','disabledDisplay':"
        "'protected','ours':1,'answerOption':[{'valueCoding':{'code':'x'}}]}",
        "'copyrightLabel':'somebody'"));
    REQUIRE(once.questionnaire);
    const auto asR4 = toJson(*once.questionnaire);
    const auto twice = readQuestionnaire(asR4);
    REQUIRE(twice.questionnaire);
    CHECK(twice.report.version == "R4");
    CHECK(twice.questionnaire->items[0].allowsOther);
    CHECK(toJson(*twice.questionnaire) == asR4);
    for (const char* kept : {"optionsOrType", "protected", "somebody", "\"ours\":1"})
        CHECK(asR4.find(kept) != std::string::npos);
}

TEST_CASE("scores stand at options of every kind and in code systems inside the form")
{
    const auto loaded = readQuestionnaire(test::formJson(
        "{'linkId':'t','type':'choice','answerOption':[{'valueString':'often','extension':[{'url':"
        "'http://hl7.org/fhir/StructureDefinition/ordinalValue','valueDecimal':3}]}]},"
        "{'linkId':'c','type':'choice','answerValueSet':'#in'}",
        "'contained':[{'resourceType':'CodeSystem','url':'urn:s','concept':[{'code':'1','display':"
        "'One','extension':[{'url':'http://hl7.org/fhir/StructureDefinition/itemWeight',"
        "'valueDecimal':5}]}]},{'resourceType':'ValueSet','id':'in','compose':{'include':[{'system'"
        ":'urn:s','concept':[{'code':'1'}]}]}}]"));
    REQUIRE(loaded.questionnaire);
    CHECK(loaded.questionnaire->items[0].options.at(0).score == Decimal{3});
    const auto& listed = loaded.questionnaire->items[1].options.at(0);
    CHECK(std::get<Coding>(listed.value).score == Decimal{5});
    CHECK(listed.label.base == "One");
}

TEST_CASE("answer lists come from inside, beside, or are named as missing")
{
    const std::string items = "{'linkId':'a','type':'choice','answerValueSet':'#in'},"
                              "{'linkId':'b','type':'choice','answerValueSet':'http://x/beside|2'},"
                              "{'linkId':'c','type':'choice','answerValueSet':'http://x/missing'}";
    const std::string contained
        = "'contained':[{'resourceType':'ValueSet','id':'in','compose':{'include':[{'system':'s',"
          "'concept':[{'code':'1','display':'One'},{'code':'2','display':'Two'}]}]}}]";
    ValueSetLibrary beside;
    REQUIRE(beside.add(R"({"resourceType":"Bundle","entry":[{"resource":{"resourceType":"ValueSet",
        "url":"http://x/beside","expansion":{"contains":[{"system":"s","code":"9"}]}}}]})"));
    const auto loaded = readQuestionnaire(test::formJson(items, contained), beside);
    REQUIRE(loaded.questionnaire);
    const auto& read = loaded.questionnaire->items;
    CHECK(read[0].options.size() == 2);
    CHECK(read[0].options[1].label.base == "Two");
    CHECK(read[1].options.size() == 1);
    CHECK(read[2].unresolvedSet);
    CHECK(read[2].allowsOther);
    CHECK(hasRemark(loaded.report, "answerValueSet http://x/missing"));
}

TEST_CASE("rules in a circle are reported and settle")
{
    const auto loaded = readQuestionnaire(test::formJson(
        "{'linkId':'a','type':'boolean','enableWhen':[{'question':'b','operator':'exists',"
        "'answerBoolean':false}],'initial':[{'valueBoolean':true}]},"
        "{'linkId':'b','type':'boolean','enableWhen':[{'question':'a','operator':'exists',"
        "'answerBoolean':true}],'initial':[{'valueBoolean':true}]}"));
    CHECK(hasRemark(loaded.report, "enableWhen in a circle"));
    REQUIRE(loaded.questionnaire);
    const AnswerSheet sheet{std::make_shared<const Questionnaire>(*loaded.questionnaire)};
    CHECK_FALSE(sheet.ruleFaults().empty());
}
