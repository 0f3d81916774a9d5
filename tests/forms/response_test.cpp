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
