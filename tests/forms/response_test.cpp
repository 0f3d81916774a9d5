// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/response.h"

#include "forms/form_builder.h"

#include <nlohmann/json.hpp>

using namespace waymark;
using namespace waymark::forms;

TEST_CASE("answers come back as they were, with absences, notes and unknown members")
{
    const auto questionnaire = test::form(
        "{'linkId':'g','type':'group','repeats':true,'item':[{'linkId':'q','type':'boolean'},"
        "{'linkId':'n','type':'decimal'}]},{'linkId':'p','type':'string','item':[{'linkId':'below',"
        "'type':'integer'}]}");
    AnswerSheet sheet{questionnaire};
    REQUIRE(sheet.addOccurrence(*sheet.first("g")));
    REQUIRE(sheet.setAbsence(sheet.nodesOf("q")[0], Absence::NotSaid));
    sheet.setNote(sheet.nodesOf("q")[0], "looked at the door");
    REQUIRE(sheet.setAnswers(sheet.nodesOf("q")[1], {false}));
    REQUIRE(sheet.setAnswers(sheet.nodesOf("n")[1], {*Decimal::parse("1.5")}));
    REQUIRE(sheet.setAnswers(*sheet.first("below"), {std::int64_t{7}}));
    auto json = nlohmann::ordered_json::parse(toJson(sheet, ResponseStatus::InProgress));
    json["item"][0]["item"][0]["extension"].push_back({{"url", "x"}, {"valueString", "y"}});
    json["item"][0]["item"][0]["definition"] = "d";
    const auto read = readResponse(questionnaire, json.dump());
    REQUIRE(read);
    CHECK(read->leftOver.empty());
    const auto again = nlohmann::json::parse(toJson(read->sheet, read->status));
    CHECK(again == nlohmann::json::parse(json.dump()));
    CHECK(again["questionnaire"] == "urn:test:form|1");
    CHECK(read->sheet.node(read->sheet.nodesOf("q")[0]).absence == Absence::NotSaid);
}

TEST_CASE("what a response brings along comes back in its place")
{
    const std::string text
        = R"({"meta":{"versionId":"7"},"resourceType":"QuestionnaireResponse","id":"r1",)"
          R"("extension":[{"url":"x","valueString":"y"}],"questionnaire":"urn:test:form|1",)"
          R"("_status":{"id":"s"},"status":"in-progress","subject":{"reference":"Patient/1"},)"
          R"("authored":"2026-01-02T03:04:05Z","item":[{"id":"i1","text":"As it was asked",)"
          R"("linkId":"q","extension":[{"url":"a","valueString":"b"},)"
          R"({"url":"urn:waymark:forms:note","valueString":"said so"},{"url":"c","valueCode":"d"}],)"
          R"("answer":[{"id":"a1","valueString":"one","_valueString":{"id":"v"}},)"
          R"({"extension":[{"url":"e","valueString":"f"}],"valueString":"two"}],"definition":"z"},)"
          R"({"linkId":"m","extension":[{"url":)"
          R"("http://hl7.org/fhir/StructureDefinition/data-absent-reason","valueCode":"masked"}]}],)"
          R"("contained":[{"resourceType":"Patient"}]})";
    const auto questionnaire
        = test::form("{'linkId':'q','type':'string','repeats':true,'text':'Now asked so'},"
                     "{'linkId':'m','type':'string'}");
    const auto read = readResponse(questionnaire, text);
    REQUIRE(read);
    CHECK(toJson(read->sheet, read->status) == text);
    CHECK(read->binding == ReadSheet::Binding::ThisVersion);

    // An answer that stays keeps what was said beside it; a new one starts afresh.
    auto again = readResponse(questionnaire, text);
    REQUIRE(again);
    AnswerSheet edited = std::move(again).value().sheet;
    REQUIRE(edited.setAnswers(*edited.first("q"), {std::string{"new"}, std::string{"one"}}));
    const auto answers
        = nlohmann::json::parse(toJson(edited, ResponseStatus::Amended))["item"][0]["answer"];
    CHECK(answers[0] == nlohmann::json{{"valueString", "new"}});
    CHECK(answers[1]["id"] == "a1");
}

TEST_CASE("a response is bound to the form and its version")
{
    const auto questionnaire = test::form("{'linkId':'q','type':'boolean'}");
    const auto binding = [&](const std::string& canonical) {
        const auto read = readResponse(questionnaire,
            R"({"resourceType":"QuestionnaireResponse","questionnaire":")" + canonical + "\"}");
        REQUIRE(read);
        return read->binding;
    };
    using Binding = ReadSheet::Binding;
    CHECK(binding("urn:test:form|1") == Binding::ThisVersion);
    CHECK(binding("urn:test:form") == Binding::ThisVersion);
    CHECK(binding("urn:test:form|2") == Binding::OtherVersion);
    CHECK(binding("urn:test:other|1") == Binding::OtherForm);
    CHECK(binding("Questionnaire/x") == Binding::Unnamed);
    CHECK(binding("") == Binding::Unnamed);
}

TEST_CASE("a response says whether it is in progress, completed or amended")
{
    const auto questionnaire = test::form("{'linkId':'q','type':'boolean'}");
    for (const char* said :
        {"in-progress", "completed", "amended", "entered-in-error", "stopped"}) {
        const std::string text
            = R"({"resourceType":"QuestionnaireResponse","questionnaire":"urn:test:form|1",)"
              R"("status":")"
            + std::string{said} + R"(","item":[{"linkId":"q","answer":[{"valueBoolean":true}]}]})";
        const auto read = readResponse(questionnaire, text);
        REQUIRE(read);
        CHECK(code(read->status) == said);
        CHECK(parseResponseStatus(said) == read->status);
        CHECK(toJson(read->sheet, read->status) == text);
    }
    // "draft" is met in the wild and no status of FHIR.
    CHECK(
        readResponse(questionnaire, R"({"resourceType":"QuestionnaireResponse","status":"draft"})")
            ->status
        == ResponseStatus::InProgress);
}

TEST_CASE("attachments and references are answers that come back whole")
{
    const auto questionnaire
        = test::form("{'linkId':'a','type':'attachment'},{'linkId':'r','type':'reference'}");
    const std::string text
        = R"({"resourceType":"QuestionnaireResponse","questionnaire":"urn:test:form|1",)"
          R"("status":"completed","item":[{"linkId":"a","answer":[{"valueAttachment":)"
          R"({"contentType":"application/pdf","data":"JVBERg==","title":"order.pdf"}}]},)"
          R"({"linkId":"r","answer":[{"valueReference":{"reference":"Practitioner/7","display":)"
          R"("Dr Vella"}}]}]})";
    const auto read = readResponse(questionnaire, text);
    REQUIRE(read);
    CHECK(read->leftOver.empty());
    CHECK(toJson(read->sheet, read->status) == text);
    const auto shown = [&](const char* linkId) {
        return plainText(read->sheet.node(*read->sheet.first(linkId)).answers.at(0));
    };
    CHECK(shown("a") == "order.pdf");
    CHECK(shown("r") == "Dr Vella");
}

TEST_CASE("what was completed is worked out as on the day it was said")
{
    const auto questionnaire = test::form(
        "{'linkId':'d','type':'date','readOnly':true,'extension':[{'url':'http://hl7.org/fhir/uv/"
        "sdc/StructureDefinition/sdc-questionnaire-calculatedExpression','valueExpression':"
        "{'language':'text/fhirpath','expression':'today()'}}]}");
    const auto read = readResponse(questionnaire,
        R"({"resourceType":"QuestionnaireResponse","status":"completed",
            "authored":"2020-05-06T10:00:00Z"})");
    REQUIRE(read);
    CHECK(plainText(read->sheet.node(*read->sheet.first("d")).answers.at(0)) == "2020-05-06");
}

TEST_CASE("answers below the second answer stay below it")
{
    const auto questionnaire = test::form("{'linkId':'q','type':'string','repeats':true,'item':["
                                          "{'linkId':'x','type':'integer'}]}");
    const std::string text
        = R"({"resourceType":"QuestionnaireResponse","questionnaire":"urn:test:form|1",)"
          R"("status":"completed","item":[{"linkId":"q","answer":[{"valueString":"one"},)"
          R"({"valueString":"two","item":[{"linkId":"x","answer":[{"valueInteger":2}]}]}]}]})";
    const auto read = readResponse(questionnaire, text);
    REQUIRE(read);
    CHECK(toJson(read->sheet, read->status) == text);
}

TEST_CASE("answers the form does not have are named")
{
    const auto read = readResponse(test::form("{'linkId':'q','type':'boolean'}"),
        R"({"resourceType":"QuestionnaireResponse","item":[
            {"linkId":"other","answer":[{"valueString":"x"}]},
            {"linkId":"q","answer":[{"valueString":"maybe"}]}]})");
    REQUIRE(read);
    CHECK(read->leftOver == std::vector<std::string>{"other", "q"});
    CHECK_FALSE(readResponse(test::form("{'linkId':'q','type':'boolean'}"), "{"));
}
