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
        {"form", "answer", "--form", shippedTriage(), "--answers", answers, "--json"});
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
