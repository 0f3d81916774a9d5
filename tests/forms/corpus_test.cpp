// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/corpora.h"
#include "forms/form_builder.h"

#include <iostream>
#include <map>

using namespace waymark;
using namespace waymark::forms;

TEST_CASE("every published form loads or is refused by name")
{
    const auto folder = test::corpora() / "fhir-questionnaires";
    if (!std::filesystem::is_directory(folder)) SKIP("the corpora are not here");
    std::map<Verdict, int> verdicts;
    std::map<std::string, int> constructs;
    std::size_t items = 0;
    for (const auto& path : test::jsonFiles(folder)) {
        CAPTURE(path);
        const auto loaded = readQuestionnaire(test::readWhole(path));
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
