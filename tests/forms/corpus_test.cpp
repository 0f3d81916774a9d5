// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/form_builder.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>

using namespace waymark;
using namespace waymark::forms;

namespace {

std::filesystem::path corpora()
{
    if (const char* given = std::getenv("WAYMARK_CORPORA")) return given;
    for (std::filesystem::path above{WAYMARK_SOURCE_DIR}; above.has_relative_path();
         above = above.parent_path())
        if (const auto folder = above / "shared/corpora"; std::filesystem::is_directory(folder))
            return folder;
    return {};
}

std::string read(const std::filesystem::path& path)
{
    std::ifstream input{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{input}, {}};
}

std::vector<std::filesystem::path> jsonFiles(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> found;
    for (const auto& entry : std::filesystem::recursive_directory_iterator{folder})
        if (entry.path().extension() == ".json") found.push_back(entry.path());
    std::ranges::sort(found);
    return found;
}

} // namespace

TEST_CASE("every published form loads or is refused by name")
{
    const auto folder = corpora() / "fhir-questionnaires";
    if (!std::filesystem::is_directory(folder)) SKIP("the corpora are not here");
    std::map<Verdict, int> verdicts;
    std::map<std::string, int> constructs;
    std::size_t items = 0;
    for (const auto& path : jsonFiles(folder)) {
        CAPTURE(path);
        const auto loaded = readQuestionnaire(read(path));
        ++verdicts[loaded.report.verdict];
        items += loaded.report.itemCount;
        for (const auto& remark : loaded.report.remarks)
            if (remark.weight != LoadRemark::Weight::Note)
                ++constructs[remark.construct.substr(0, remark.construct.find(' '))];
        if (loaded.report.verdict == Verdict::Refused) {
            REQUIRE_FALSE(loaded.report.remarks.empty());
            continue;
        }
        if (loaded.report.verdict == Verdict::Partial) REQUIRE_FALSE(loaded.report.remarks.empty());
        const auto form = std::make_shared<const Questionnaire>(*loaded.questionnaire);
        const AnswerSheet sheet{form};
        const auto back = readResponse(form, toJson(sheet, ResponseStatus::InProgress));
        REQUIRE(back);
        CHECK(toJson(back->sheet, ResponseStatus::InProgress)
            == toJson(sheet, ResponseStatus::InProgress));
        if (loaded.questionnaire->version == FhirVersion::R4)
            CHECK(readQuestionnaire(toJson(*form)).questionnaire->source == form->source);
    }
    const int loadable = verdicts[Verdict::Complete] + verdicts[Verdict::Partial];
    std::cout << "questionnaires: " << verdicts[Verdict::Complete] << " complete, "
              << verdicts[Verdict::Partial] << " partial, " << verdicts[Verdict::Refused]
              << " refused; " << 100 * verdicts[Verdict::Complete] / loadable
              << " % of R4 and R5 complete; " << items << " items\n";
    for (const auto& [construct, count] : constructs)
        std::cout << "  " << count << " x " << construct << '\n';
}
