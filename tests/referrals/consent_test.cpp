// SPDX-License-Identifier: GPL-3.0-or-later
#include "referral_values.h"
#include "referrals/consent.h"
#include "referrals/review.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace waymark;
using namespace waymark::referrals;

namespace {

const Date kToday = *parseDate("2026-11-24");

bool hasProblem(const Consent& consent, std::string_view rule, std::string_view subject = {})
{
    return std::ranges::any_of(problemsIn(consent, kToday), [&](const Error& error) {
        return error.rule.text == rule && (subject.empty() || error.subject == subject);
    });
}

} // namespace

TEST_CASE("consent starts with nothing asked and nothing shared")
{
    const Consent consent;
    CHECK(consent.sharedCount() == 0);
    CHECK(std::ranges::all_of(
        consent.items, [](const ItemConsent& item) { return item.answer == Answer::NotAsked; }));
    CHECK(stateOf(consent, kToday) == ConsentState::Missing);
    CHECK(hasProblem(consent, "referral.item-not-asked", "name_to_use"));
    CHECK(hasProblem(consent, "referral.consent-missing"));
    CHECK(hasProblem(consent, "referral.nothing-asked-for"));
}

TEST_CASE("an agreement with its least answers may be sent")
{
    CHECK(problemsIn(test::givenConsent(), kToday).empty());
}

TEST_CASE("an agreement holds to the last day and not beyond")
{
    auto consent = test::givenConsent();
    consent.validUntil = kToday;
    CHECK(stateOf(consent, kToday) == ConsentState::Given);
    consent.validUntil = addDays(kToday, -1);
    CHECK(stateOf(consent, kToday) == ConsentState::Expired);
    CHECK(hasProblem(consent, "referral.consent-expired"));
}

TEST_CASE("a withdrawn agreement does not come back with a later date")
{
    auto consent = test::givenConsent();
    consent.withdrawnAt = *parseInstant("2026-11-24T08:00:00Z");
    CHECK(stateOf(consent, kToday) == ConsentState::Withdrawn);
    CHECK(hasProblem(consent, "referral.consent-withdrawn"));
}

TEST_CASE("three months later is a day that exists")
{
    CHECK(defaultValidUntil(*parseDate("2026-11-24")) == *parseDate("2027-02-24"));
    CHECK(defaultValidUntil(*parseDate("2026-11-30")) == *parseDate("2027-02-28"));
    CHECK(defaultValidUntil(*parseDate("2027-11-30")) == *parseDate("2028-02-29"));
}

TEST_CASE("name and address of the other person are shared only with a reason")
{
    auto consent = test::givenConsent();
    consent[Item::Offender] = {Item::Offender, Answer::Share, "D. K., Harbour Street 4"};
    CHECK(hasProblem(consent, "referral.item-without-reason", "offender"));
    consent[Item::Offender].reason = "the shelter must recognise him";
    CHECK(problemsIn(consent, kToday).empty());
}

TEST_CASE("a shared item says something")
{
    auto consent = test::givenConsent();
    consent[Item::Who].text.clear();
    CHECK(hasProblem(consent, "referral.item-without-text", "who"));
}

TEST_CASE("without agreement a legal basis and its reason are needed")
{
    Consent consent;
    consent[Item::Request] = {Item::Request, Answer::Share, "please look after the children today"};
    consent.override = ConsentOverride{LegalBasis::ChildAtRisk, ""};
    CHECK(hasProblem(consent, "referral.override-without-reason"));
    consent.override->why = "the children are alone with him tonight";
    CHECK(problemsIn(consent, kToday).empty());
}

TEST_CASE("each fact that asks for a review is a reason of its own")
{
    CHECK(reviewReasons({}).empty());
    CHECK(reviewReasons({.child = true}) == std::vector{ReviewReason::Child});
    CHECK(reviewReasons({.newAgency = true, .otherCountry = true})
        == std::vector{ReviewReason::NewAgency, ReviewReason::OtherCountry});
    CHECK(reviewReasons({true, true, true, true, true, true, true}).size() == 7);
}

TEST_CASE("what changed names what was added, removed and altered")
{
    using Kind = ChangedItem::Kind;
    const Version before{1, {}, "Maré Alta",
        {{"service", "Maré Alta"}, {"request", "a place"}, {"story", "short statement"}}};
    const Version after{2, {}, "Casa do Farol",
        {{"service", "Casa do Farol"}, {"request", "a place"}, {"court_order", "there is one"}}};
    const std::vector<ChangedItem> expected{
        {Kind::Altered, "service", "Maré Alta", "Casa do Farol"},
        {Kind::Added, "court_order", "", "there is one"},
        {Kind::Removed, "story", "short statement", ""}};
    CHECK(changesBetween(before, after) == expected);
    CHECK(changesBetween(after, after).empty());
}
