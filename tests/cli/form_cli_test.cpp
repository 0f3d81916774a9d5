// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_office.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace waymark;

namespace {

constexpr const char* kAnswers = R"({"resourceType":"QuestionnaireResponse","status":"completed",
    "item":[{"linkId":"daily","item":[{"linkId":"place","answer":[{"valueBoolean":false}]}]}]})";

std::string shippedTriage()
{
    return std::string{WAYMARK_SOURCE_DIR} + "/resources/instruments/tier-1-triage.json";
}

} // namespace

TEST_CASE("a form is checked and answered without an office")
{
    test::TemporaryFolder folder;
    const auto broken = folder.file("broken.json");
    std::ofstream{broken} << R"({"resourceType":"Questionnaire","group":{}})";
    const auto checked
        = test::runProgram("waymarkctl", {"form", "check", shippedTriage(), broken, "--json"});
    REQUIRE(checked.exitCode == 0);
    const auto reports = nlohmann::json::parse(checked.out);
    CHECK(reports[0]["verdict"] == "complete");
    CHECK(reports[0]["items"] == 15);
    CHECK(reports[0]["constructs"].empty());
    CHECK(reports[1]["verdict"] == "refused");
    CHECK(reports[1]["version"] == "DSTU2");

    const auto answers = folder.file("answers.json");
    std::ofstream{answers} << kAnswers;
    const auto answered = test::runProgram("waymarkctl",
        {"form", "answer", "--form", shippedTriage(), "--answers", answers, "--conclusions",
            "--json"});
    REQUIRE(answered.exitCode == 0);
    const auto result = nlohmann::json::parse(answered.out);
    CHECK(result["response"]["resourceType"] == "QuestionnaireResponse");
    CHECK(result["problems"].empty());
    CHECK(result["enabled"].size() == 14);
    CHECK(result["conclusions"][0]["code"] == "shelter");
    CHECK(test::runProgram(
              "waymarkctl", {"form", "answer", "--form", broken, "--answers", answers, "--json"})
              .exitCode
        == 3);
}

TEST_CASE("what form check and form answer print has exactly the members that scripts rely on")
{
    test::TemporaryFolder folder;
    const auto form = folder.file("form.json");
    std::ofstream{form} << R"({"resourceType":"Questionnaire","url":"urn:t","version":"2",
        "status":"active","item":[{"linkId":"a","type":"integer","required":true},
        {"linkId":"b","type":"choice","answerValueSet":"http://x/none"},{"linkId":"s",
        "type":"integer","extension":[{"url":"http://hl7.org/fhir/uv/sdc/StructureDefinition/)"
                           R"(sdc-questionnaire-calculatedExpression","valueExpression":{
        "language":"text/fhirpath","expression":"%resource.item.where(linkId='a').answer.value + 1"
        }}]}]})";
    const auto names = [](const nlohmann::ordered_json& object) {
        std::vector<std::string> found;
        for (const auto& [name, content] : object.items())
            found.push_back(name);
        return found;
    };
    using Names = std::vector<std::string>;
    const auto checked = test::runProgram("waymarkctl", {"form", "check", form, "--json"});
    const auto report = nlohmann::ordered_json::parse(checked.out).at(0);
    CHECK(names(report) == Names{"file", "verdict", "version", "items", "constructs"});
    CHECK(report["verdict"] == "partial");
    CHECK(report["constructs"] == Names{"answerValueSet http://x/none [b]"});

    const auto sets = folder.file("sets");
    std::filesystem::create_directories(sets);
    std::ofstream{sets + "/one.json"} << R"({"resourceType":"ValueSet","url":"http://x/none",
        "expansion":{"contains":[{"code":"1"}]}})";
    const auto beside
        = test::runProgram("waymarkctl", {"form", "check", form, "--valuesets", sets, "--json"});
    CHECK(nlohmann::json::parse(beside.out).at(0)["verdict"] == "complete");

    const auto answers = folder.file("answers.json");
    std::ofstream{answers} << R"({"resourceType":"QuestionnaireResponse","id":"r1",
        "status":"in-progress","item":[{"linkId":"a","answer":[{"valueInteger":4}]},
        {"linkId":"gone","answer":[{"valueInteger":4}]}]})";
    const auto answered = test::runProgram("waymarkctl",
        {"form", "answer", "--form", form, "--answers", answers, "--valuesets", sets, "--json"});
    const auto result = nlohmann::ordered_json::parse(answered.out);
    CHECK(names(result) == Names{"enabled", "problems", "scores", "response"});
    CHECK(result["enabled"] == Names{"a", "b", "s"});
    CHECK(result["problems"][0]["linkId"] == "gone");
    CHECK(result["problems"][0]["problem"] == "not_in_form");
    CHECK(result["scores"]["s"]["value"] == 5);
    CHECK(result["response"]["id"] == "r1");
    CHECK(result["response"]["questionnaire"] == "urn:t|2");
    CHECK(result["response"]["item"][1]["answer"][0]["valueInteger"] == 5);
}

TEST_CASE("an assessment of an unknown case is not found and leaves nothing")
{
    const test::CliOffice office;
    CHECK(office.refusal(4,
              {"assessment", "add", "--case", "2026-0001", "--form", "tier-1-triage", "--answers",
                  office.file("a.json", kAnswers)})
        == "assessment.case-unknown");
    const auto forms = office.run({"form", "list"});
    CHECK(std::ranges::any_of(
        forms, [](const auto& form) { return form["url"] == "urn:waymark:form:tier-1-triage"; }));
}
