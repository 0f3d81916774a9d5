// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/resources.h"
#include "fuzz/fuzz_target.h"

namespace waymark::fuzz {

std::vector<Target> allTargets()
{
    return {keyFileTarget(), recoveryCodeTarget(), sqlTarget(), questionnaireTarget(),
        responseTarget(), expressionTarget(), formAnswerTarget(), scoringTarget(), valueSetTarget(),
        licensedFormTarget(), hsdsTarget(), csvTarget(), openingHoursTarget(), zipTarget(),
        spreadsheetTarget(), scheduleTarget(), markdownTarget(), pdfTarget(), pictureTarget()};
}

std::vector<std::string> resourceSeeds(std::string_view prefix)
{
    std::vector<std::string> seeds;
    for (const auto name : resources::list(prefix))
        seeds.emplace_back(*resources::find(name));
    return seeds;
}

} // namespace waymark::fuzz
