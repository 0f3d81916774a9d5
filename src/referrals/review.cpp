// SPDX-License-Identifier: GPL-3.0-or-later
#include "referrals/review.h"

#include "base/coded.h"

#include <algorithm>
#include <ranges>

namespace waymark::referrals {
namespace {

constexpr auto kReasons = std::to_array<Coded<ReviewReason>>({
    {ReviewReason::Child, "child"},
    {ReviewReason::SpecialCategory, "special_category"},
    {ReviewReason::HighRisk, "high_risk"},
    {ReviewReason::NewAgency, "new_agency"},
    {ReviewReason::OtherCountry, "other_country"},
    {ReviewReason::ConsentOverride, "consent_override"},
    {ReviewReason::Volunteer, "volunteer"},
});
constexpr auto kDecisions = std::to_array<Coded<Decision>>({
    {Decision::Waiting, "waiting"},
    {Decision::Approved, "approved"},
    {Decision::Returned, "returned"},
    {Decision::TakenBack, "taken_back"},
});

using Field = std::pair<std::string, std::string>;

const Field* findField(const Version& version, std::string_view name)
{
    const auto found = std::ranges::find(version.fields, name, &Field::first);
    return found == version.fields.end() ? nullptr : &*found;
}

} // namespace

std::vector<ReviewReason> reviewReasons(const ReviewFacts& facts)
{
    std::vector<ReviewReason> reasons;
    if (facts.child) reasons.push_back(ReviewReason::Child);
    if (facts.specialCategory) reasons.push_back(ReviewReason::SpecialCategory);
    if (facts.highRisk) reasons.push_back(ReviewReason::HighRisk);
    if (facts.newAgency) reasons.push_back(ReviewReason::NewAgency);
    if (facts.otherCountry) reasons.push_back(ReviewReason::OtherCountry);
    if (facts.consentOverride) reasons.push_back(ReviewReason::ConsentOverride);
    if (facts.volunteer) reasons.push_back(ReviewReason::Volunteer);
    return reasons;
}

std::vector<ChangedItem> changesBetween(const Version& before, const Version& after)
{
    std::vector<ChangedItem> changes;
    for (const auto& [field, text] : after.fields) {
        const Field* old = findField(before, field);
        if (!old)
            changes.push_back({ChangedItem::Kind::Added, field, {}, text});
        else if (old->second != text)
            changes.push_back({ChangedItem::Kind::Altered, field, old->second, text});
    }
    for (const auto& [field, text] : before.fields)
        if (!findField(after, field))
            changes.push_back({ChangedItem::Kind::Removed, field, text, {}});
    return changes;
}

std::string_view code(ReviewReason reason) { return codeOf(kReasons, reason); }
std::string_view code(Decision decision) { return codeOf(kDecisions, decision); }
std::optional<ReviewReason> parseReviewReason(std::string_view code)
{
    return valueOf(kReasons, code);
}
std::optional<Decision> parseDecision(std::string_view code) { return valueOf(kDecisions, code); }

} // namespace waymark::referrals
