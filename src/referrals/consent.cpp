// SPDX-License-Identifier: GPL-3.0-or-later
#include "referrals/consent.h"

#include "base/coded.h"

#include <algorithm>

namespace waymark::referrals {
namespace {

constexpr auto kItems = std::to_array<Coded<Item>>({
    {Item::NameToUse, "name_to_use"},
    {Item::SafeChannel, "safe_channel"},
    {Item::Language, "language"},
    {Item::Who, "who"},
    {Item::Request, "request"},
    {Item::SafetyNote, "safety_note"},
    {Item::CourtOrder, "court_order"},
    {Item::Story, "story"},
    {Item::Health, "health"},
    {Item::Offender, "offender"},
    {Item::ResidencePapers, "residence_papers"},
});
constexpr auto kAnswers = std::to_array<Coded<Answer>>({
    {Answer::NotAsked, "not_asked"},
    {Answer::KeepBack, "keep_back"},
    {Answer::Share, "share"},
});
constexpr auto kWays = std::to_array<Coded<ConsentWay>>({
    {ConsentWay::InPerson, "in_person"},
    {ConsentWay::Phone, "phone"},
    {ConsentWay::VideoCall, "video_call"},
    {ConsentWay::SignedForm, "signed_form"},
    {ConsentWay::SafeMessage, "safe_message"},
    {ConsentWay::Representative, "representative"},
});
constexpr auto kBases = std::to_array<Coded<LegalBasis>>({
    {LegalBasis::ChildAtRisk, "child_at_risk"},
    {LegalBasis::DangerToLife, "danger_to_life"},
    {LegalBasis::CourtOrder, "court_order"},
});
constexpr auto kStates = std::to_array<Coded<ConsentState>>({
    {ConsentState::Missing, "missing"},
    {ConsentState::Given, "given"},
    {ConsentState::Expired, "expired"},
    {ConsentState::Withdrawn, "withdrawn"},
});

void checkItems(const Consent& consent, Problems& problems)
{
    for (const ItemConsent& entry : consent.items) {
        const bool asked = entry.answer != Answer::NotAsked || consent.override.has_value();
        if (isMinimal(entry.item) && !asked)
            problems.push_back(
                {Error::Kind::Invalid, "referral.item-not-asked", std::string{code(entry.item)}});
        if (entry.answer != Answer::Share) continue;
        if (entry.text.empty())
            problems.push_back({Error::Kind::Invalid, "referral.item-without-text",
                std::string{code(entry.item)}});
        if (needsReason(entry.item) && entry.reason.empty())
            problems.push_back({Error::Kind::Invalid, "referral.item-without-reason",
                std::string{code(entry.item)}});
    }
    if (!consent.shares(Item::Request))
        problems.push_back(
            {Error::Kind::Invalid, "referral.nothing-asked-for", std::string{code(Item::Request)}});
}

} // namespace

std::array<ItemConsent, kItemCount> Consent::startingItems()
{
    std::array<ItemConsent, kItemCount> items{};
    for (const Item item : allItems())
        items[static_cast<std::size_t>(item)].item = item;
    return items;
}

std::size_t Consent::sharedCount() const
{
    return static_cast<std::size_t>(std::ranges::count(items, Answer::Share, &ItemConsent::answer));
}

Date defaultValidUntil(Date given)
{
    const Date sameDay = given + std::chrono::months{3};
    if (sameDay.ok()) return sameDay;
    return sameDay.year() / sameDay.month() / std::chrono::last;
}

ConsentState stateOf(const Consent& consent, Date today)
{
    if (consent.withdrawnAt) return ConsentState::Withdrawn;
    if (!consent.override && (!consent.way || !consent.givenAt)) return ConsentState::Missing;
    if (consent.validUntil && *consent.validUntil < today) return ConsentState::Expired;
    return ConsentState::Given;
}

Problems problemsIn(const Consent& consent, Date today)
{
    Problems problems;
    checkItems(consent, problems);
    if (consent.override && consent.override->why.empty())
        problems.push_back({Error::Kind::Invalid, "referral.override-without-reason", "override"});
    switch (stateOf(consent, today)) {
    case ConsentState::Missing:
        problems.push_back({Error::Kind::NotAllowed, "referral.consent-missing", "way"});
        break;
    case ConsentState::Expired:
        problems.push_back({Error::Kind::NotAllowed, "referral.consent-expired", "valid_until"});
        break;
    case ConsentState::Withdrawn:
        problems.push_back({Error::Kind::NotAllowed, "referral.consent-withdrawn", "way"});
        break;
    case ConsentState::Given: break;
    }
    if (!consent.override && consent.way && !consent.validUntil)
        problems.push_back({Error::Kind::Invalid, "referral.consent-without-end", "valid_until"});
    return problems;
}

std::string_view code(Item item) { return codeOf(kItems, item); }
std::string_view code(Answer answer) { return codeOf(kAnswers, answer); }
std::string_view code(ConsentWay way) { return codeOf(kWays, way); }
std::string_view code(LegalBasis basis) { return codeOf(kBases, basis); }
std::string_view code(ConsentState state) { return codeOf(kStates, state); }
std::optional<Item> parseItem(std::string_view code) { return valueOf(kItems, code); }
std::optional<Answer> parseAnswer(std::string_view code) { return valueOf(kAnswers, code); }
std::optional<ConsentWay> parseConsentWay(std::string_view code) { return valueOf(kWays, code); }
std::optional<LegalBasis> parseLegalBasis(std::string_view code) { return valueOf(kBases, code); }

} // namespace waymark::referrals
