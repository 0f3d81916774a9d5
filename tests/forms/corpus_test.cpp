// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/corpora.h"
#include "forms/form_builder.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <map>
#include <set>

using namespace waymark;
using namespace waymark::forms;

namespace {

constexpr std::string_view kSetMissing = "answerValueSet ";

bool hinders(const LoadRemark& remark) { return remark.weight != LoadRemark::Weight::Note; }

/// How much of the R4 and R5 forms loads.
struct Share {
    int complete = 0;
    int loadable = 0;
    std::size_t items = 0;
    std::size_t hindered = 0;

    void add(const LoadReport& report)
    {
        if (report.verdict == Verdict::Refused) return;
        ++loadable;
        if (report.verdict == Verdict::Complete) ++complete;
        items += report.itemCount;
        std::set<std::string> named;
        for (const auto& remark : report.remarks)
            if (hinders(remark) && !remark.linkId.empty()) named.insert(remark.linkId);
        hindered += named.size();
    }
    int files() const { return 100 * complete / loadable; }
    int ofItems() const { return static_cast<int>(100 * (items - hindered) / items); }
};

std::ostream& operator<<(std::ostream& out, const Share& share)
{
    return out << share.complete << " of " << share.loadable << " R4 and R5 files complete ("
               << share.files() << " %), by items " << share.ofItems() << " % of " << share.items;
}

/// A list of two answers under `url`, as an office would put beside a form.
std::string sideCar(std::string url)
{
    if (const auto bar = url.find('|'); bar != std::string::npos) url.resize(bar);
    const nlohmann::json set{{"resourceType", "ValueSet"}, {"url", url},
        {"expansion",
            {{"contains",
                {{{"system", "urn:test"}, {"code", "a"}, {"display", "A"}},
                    {{"system", "urn:test"}, {"code", "b"}, {"display", "B"}}}}}}};
    return set.dump();
}

} // namespace

TEST_CASE("every published form loads or is refused by name")
{
    const auto folder = test::corpora() / "fhir-questionnaires";
    if (!std::filesystem::is_directory(folder)) SKIP("the corpora are not here");
    Share share;
    int refused = 0;
    std::map<std::string, int> constructs;
    for (const auto& path : test::jsonFiles(folder)) {
        CAPTURE(path);
        const auto loaded = readQuestionnaire(test::readWhole(path));
        share.add(loaded.report);
        for (const auto& remark : loaded.report.remarks)
            if (hinders(remark))
                ++constructs[remark.construct.substr(0, remark.construct.find(' '))];
        if (loaded.report.verdict != Verdict::Complete)
            REQUIRE(std::ranges::any_of(loaded.report.remarks, hinders));
        if (loaded.report.verdict == Verdict::Refused) {
            ++refused;
            continue;
        }
        const auto form = std::make_shared<const Questionnaire>(*loaded.questionnaire);
        const AnswerSheet sheet{form};
        const auto back = readResponse(form, toJson(sheet, ResponseStatus::InProgress));
        REQUIRE(back);
        CHECK(toJson(back->sheet, ResponseStatus::InProgress)
            == toJson(sheet, ResponseStatus::InProgress));
        if (loaded.questionnaire->version == FhirVersion::R4)
            CHECK(readQuestionnaire(toJson(*form)).questionnaire->source == form->source);
        else
            CHECK(readQuestionnaire(toJson(*form)).report.verdict == loaded.report.verdict);
    }
    std::cout << "questionnaires as they are: " << share << "; " << refused << " refused\n";
    for (const auto& [construct, count] : constructs)
        std::cout << "  " << count << " x " << construct << '\n';
    CHECK(share.files() >= 77);
    CHECK(share.ofItems() >= 92);
}

TEST_CASE("with answer lists beside them nine of ten published forms load completely")
{
    const auto folder = test::corpora() / "fhir-questionnaires";
    if (!std::filesystem::is_directory(folder)) SKIP("the corpora are not here");
    ValueSetLibrary sets;
    std::size_t published = 0;
    // The lists that HL7 publishes with R4, when ./dev oracle has fetched them.
    const std::filesystem::path expansions = std::filesystem::path{WAYMARK_SOURCE_DIR}
        / "build/oracle/node_modules/hl7.fhir.r4.expansions";
    if (std::filesystem::is_directory(expansions))
        for (const auto& path : test::jsonFiles(expansions))
            if (const auto added = sets.add(test::readWhole(path))) published += added.value();
    std::set<std::string> made;
    const auto paths = test::jsonFiles(folder);
    for (const auto& path : paths)
        for (const auto& remark : readQuestionnaire(test::readWhole(path), sets).report.remarks)
            if (remark.construct.starts_with(kSetMissing))
                made.insert(remark.construct.substr(kSetMissing.size()));
    for (const std::string& url : made)
        REQUIRE(sets.add(sideCar(url)));
    Share share;
    for (const auto& path : paths)
        share.add(readQuestionnaire(test::readWhole(path), sets).report);
    std::cout << "questionnaires with " << published << " published and " << made.size()
              << " own answer lists beside: " << share << '\n';
    CHECK(share.files() >= 90);
    CHECK(share.ofItems() >= 92);
}
