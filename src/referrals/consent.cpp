// SPDX-License-Identifier: GPL-3.0-or-later
#include "referrals/consent.h"

#include "referrals/codes.h"

#include <algorithm>

namespace waymark::referrals {
namespace {

constexpr Codes<Item, kItemCount> kItems{{"name_to_use", "safe_channel", "language", "who",
    "request", "safety_note", "court_order", "story", "health", "offender", "residence_papers"}};
constexpr Codes<Answer, 3> kAnswers{{"not_asked", "keep_back", "share"}};
constexpr Codes<ConsentWay, 6> kWays{
    {"in_person", "phone", "video_call", "signed_form", "safe_message", "representative"}};
constexpr Codes<LegalBasis, 3> kBases{{"child_at_risk", "danger_to_life", "court_order"}};
constexpr Codes<ConsentState, 4> kStates{{"missing", "given", "expired", "withdrawn"}};

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

std::string_view code(Item item) { return kItems.of(item); }
std::string_view code(Answer answer) { return kAnswers.of(answer); }
std::string_view code(ConsentWay way) { return kWays.of(way); }
std::string_view code(LegalBasis basis) { return kBases.of(basis); }
std::string_view code(ConsentState state) { return kStates.of(state); }
std::optional<Item> parseItem(std::string_view code) { return kItems.parse(code); }
std::optional<Answer> parseAnswer(std::string_view code) { return kAnswers.parse(code); }
std::optional<ConsentWay> parseConsentWay(std::string_view code) { return kWays.parse(code); }
std::optional<LegalBasis> parseLegalBasis(std::string_view code) { return kBases.parse(code); }

} // namespace waymark::referrals
