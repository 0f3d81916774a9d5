// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/corpora.h"
#include "forms/form_builder.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <iostream>
#include <map>
#include <sstream>
#include <string_view>

using namespace waymark;
using namespace waymark::forms;

namespace {

using Json = nlohmann::json;

/// What stands at every occurrence of one question, as JSON.
Json answersAt(const AnswerSheet& sheet, const std::string& linkId)
{
    Json all = Json::array();
    const auto response = Json::parse(toJson(sheet, ResponseStatus::InProgress));
    const auto walk = [&](const auto& self, const Json& items) -> void {
        for (const Json& item : items) {
            if (item.value("linkId", "") == linkId)
                for (const Json& answer : item.value("answer", Json::array()))
                    all.push_back(answer);
            self(self, item.value("item", Json::array()));
            for (const Json& answer : item.value("answer", Json::array()))
                self(self, answer.value("item", Json::array()));
        }
    };
    walk(walk, response.value("item", Json::array()));
    return all;
}

/// Numbers up to the twelfth digit; what a coding carries besides its code does not count.
bool same(const Json& a, const Json& b)
{
    if (a.is_number() && b.is_number())
        return std::abs(a.get<double>() - b.get<double>())
            <= 1e-6 * std::max(1.0, std::abs(b.get<double>()));
    if (a.is_object() && b.is_object()) {
        if (b.contains("code")) return a.value("code", "") == b.value("code", "");
        return a.size() == b.size() && std::ranges::all_of(b.items(), [&](const auto& member) {
            return a.contains(member.key()) && same(a[member.key()], member.value());
        });
    }
    if (a.is_array() && b.is_array())
        return a.size() == b.size()
            && std::equal(a.begin(), a.end(), b.begin(),
                [](const Json& x, const Json& y) { return same(x, y); });
    return a == b;
}

/// Why fhirpath.js, which knows expressions but no forms, may rightly see something else.
std::string_view explanation(
    const AnswerSheet& sheet, std::string_view linkId, const Json& expected, const Json& got)
{
    const auto node = sheet.first(linkId);
    if (node && !sheet.node(*node).enabled) return "of disabled questions";
    if (node && expected.empty() && sheet.item(*node).type == ItemType::OpenChoice)
        return "own words on open choices, which the cases leave out";
    if (node && expected.size() > 1 && !sheet.item(*node).repeats && got.size() == 1
        && same(got[0], expected[0]))
        return "several results where the question takes one answer";
    return {};
}

/// The form with one more question that calculates `expression`.
std::shared_ptr<const Questionnaire> withTotal(
    const std::string& json, const std::string& expression)
{
    auto form = nlohmann::ordered_json::parse(json);
    form["item"].push_back({{"linkId", "the-total"}, {"type", "decimal"},
        {"extension",
            {{{"url",
                  "http://hl7.org/fhir/uv/sdc/StructureDefinition/"
                  "sdc-questionnaire-calculatedExpression"},
                {"valueExpression",
                    {{"language", "text/fhirpath"}, {"expression", expression}}}}}}});
    auto loaded = readQuestionnaire(form.dump());
    REQUIRE(loaded.questionnaire);
    return std::make_shared<const Questionnaire>(std::move(*loaded.questionnaire));
}

/// `expression:` and the one plain `result:` below it, of cases that need no patient.
std::vector<std::pair<std::string, std::string>> casesIn(const std::string& yaml)
{
    std::vector<std::pair<std::string, std::string>> found;
    std::istringstream lines{yaml};
    std::string expression;
    bool plain = true;
    bool wanted = false;
    for (std::string line; std::getline(lines, line);) {
        const auto start = line.find_first_not_of(' ');
        if (start == std::string::npos) continue;
        line.erase(0, start);
        if (line.starts_with("- desc:")) {
            plain = true;
            expression.clear();
        }
        if (line.starts_with("inputfile:") || line.starts_with("error:")) plain = false;
        if (line.starts_with("expression: ")) {
            plain = plain && line.find("Functions.") == std::string::npos;
            expression = line.substr(12);
        }
        if (wanted && line.starts_with("- ") && plain)
            found.emplace_back(expression, line.substr(2));
        wanted = line == "result:";
        if (line == "result: []" && plain) found.emplace_back(expression, "");
    }
    return found;
}

} // namespace

TEST_CASE("calculated values agree with an independent implementation")
{
    const auto folder = test::corpora() / "fhir-scored/generated";
    if (test::corpora().empty() || !std::filesystem::is_directory(folder))
        SKIP("the corpora are not here");
    int agreed = 0;
    std::map<std::string_view, int> explained;
    for (const auto& path : test::jsonFiles(folder)) {
        const auto file = Json::parse(test::readWhole(path));
        auto loaded = readQuestionnaire(
            test::readWhole(test::corpora() / file["questionnaireFile"].get<std::string>()));
        if (!loaded.questionnaire) continue; // an older version; the corpus test names it
        const auto form = std::make_shared<const Questionnaire>(std::move(*loaded.questionnaire));
        for (const Json& one : file["cases"]) {
            const auto read = readResponse(form, one["response"].dump());
            REQUIRE(read);
            for (const auto& [linkId, expected] : one["expected"].items()) {
                const Json got = answersAt(read->sheet, linkId);
                if (same(got, expected)) {
                    ++agreed;
                    continue;
                }
                CAPTURE(path, linkId, expected.dump(), got.dump());
                const auto why = explanation(read->sheet, linkId, expected, got);
                CHECK_FALSE(why.empty());
                ++explained[why];
            }
        }
    }
    std::cout << "calculated values: " << agreed << " as expected\n";
    for (const auto& [why, count] : explained)
        std::cout << "  " << count << " not: " << why << '\n';
    CHECK(agreed > 400);
}

TEST_CASE("published cases of aggregates come out as published")
{
    const auto file = test::corpora() / "fhir-scored/fhirpath.js/test/cases/7_aggregate.yaml";
    if (!std::filesystem::exists(file)) SKIP("the corpora are not here");
    int count = 0;
    for (const auto& [expression, expected] : casesIn(test::readWhole(file))) {
        CAPTURE(expression, expected);
        const auto form
            = withTotal(R"({"resourceType":"Questionnaire","status":"active","item":[]})",
                "iif(true, (" + expression + ").toString())");
        auto text = nlohmann::ordered_json::parse(form->source);
        text["item"][0]["type"] = "string";
        auto loaded = readQuestionnaire(text.dump());
        REQUIRE(loaded.questionnaire);
        const AnswerSheet sheet{std::make_shared<const Questionnaire>(*loaded.questionnaire)};
        const auto& answers = sheet.node(*sheet.first("the-total")).answers;
        const std::string got = answers.empty() ? "" : plainText(answers.front());
        CHECK((got == expected || "'" + got + "'" == expected));
        ++count;
    }
    CHECK(count >= 15);
}

TEST_CASE("weights are found where published forms put them")
{
    const auto folder = test::corpora() / "fhir-scored/fhirpath.js/test/resources";
    if (!std::filesystem::is_directory(folder)) SKIP("the corpora are not here");
    for (const std::string version : {"4", "5"}) {
        const auto base = folder / ("r" + version) / "weight-examples";
        const auto form = withTotal(test::readWhole(base / ("questionnaire-R" + version + ".json")),
            "%resource.repeat(item).where(linkId != 'link-1.1.6' and linkId != 'link-1.1.7')"
            ".answer.weight().sum()");
        const auto read = readResponse(
            form, test::readWhole(base / ("questionnaire-response-R" + version + ".json")));
        REQUIRE(read);
        CHECK(answersAt(read->sheet, "the-total") == Json::parse(R"([{"valueDecimal":5032211}])"));
    }
}
