// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/need.h"

#include <algorithm>
#include <array>

namespace waymark::directory {
namespace {

constexpr auto kCodes = std::to_array<std::string_view>({"emergency", "shelter", "police",
    "medical_forensic", "sexual_assault_centre", "psychological", "crisis_line", "legal",
    "compensation", "court_support", "child_protection", "adult_protection", "trafficking",
    "migration", "disability", "addiction", "housing", "debt_finance", "benefits", "employment",
    "education", "technology_safety", "restorative_justice", "perpetrator_programme", "bereavement",
    "interpreter", "peer_group", "animals", "practical", "embassy_foreign_partner"});

constexpr auto kNeeds = [] {
    std::array<Need, kCodes.size()> needs{};
    for (std::size_t i = 0; i < needs.size(); ++i)
        needs[i] = static_cast<Need>(i);
    return needs;
}();
static_assert(kNeeds.back() == Need::EmbassyForeignPartner, "one code for each need");

} // namespace

std::span<const Need> allNeeds() { return kNeeds; }

std::string_view code(Need need) { return kCodes[static_cast<std::size_t>(need)]; }

std::optional<Need> parseNeed(std::string_view code)
{
    const auto found = std::ranges::find(kCodes, code);
    if (found == kCodes.end()) return std::nullopt;
    return kNeeds[static_cast<std::size_t>(found - kCodes.begin())];
}

} // namespace waymark::directory
