// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/corpora.h"
#include "forms/form_builder.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <iostream>

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

} // namespace

TEST_CASE("calculated values agree with an independent implementation")
{
    const auto folder = test::corpora() / "fhir-scored/generated";
    if (test::corpora().empty() || !std::filesystem::is_directory(folder))
        SKIP("the corpora are not here");
    int agreed = 0;
    int differing = 0;
    for (const auto& path : test::jsonFiles(folder)) {
        const auto file = Json::parse(test::readWhole(path));
        auto loaded = readQuestionnaire(
            test::readWhole(test::corpora() / file["questionnaireFile"].get<std::string>()));
        if (!loaded.questionnaire) continue; // an older version; the corpus test names it
        const auto form = std::make_shared<const Questionnaire>(std::move(*loaded.questionnaire));
        int here = 0;
        for (const Json& one : file["cases"]) {
            const auto read = readResponse(form, one["response"].dump());
            REQUIRE(read);
            for (const auto& [linkId, expected] : one["expected"].items()) {
                const Json got = answersAt(read->sheet, linkId);
                if (same(got, expected)) {
                    ++agreed;
                } else {
                    ++differing;
                    if (here++ == 0 && std::getenv("WAYMARK_VERBOSE"))
                        std::cout << path.filename() << ' ' << linkId << " expected "
                                  << expected.dump().substr(0, 120) << " got "
                                  << got.dump().substr(0, 120) << '\n';
                }
            }
        }
    }
    std::cout << "calculated values: " << agreed << " as expected, " << differing << " not\n";
    // What differs answers items that are disabled, or leaves the range of decimals.
    CHECK(agreed > 20 * differing);
}
