// SPDX-License-Identifier: GPL-3.0-or-later
#include "referral_values.h"
#include "referrals/sheet.h"
#include "support/fixed_clock.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

using namespace waymark;
using namespace waymark::referrals;

namespace {

Referral referralWith(Consent consent)
{
    Referral referral{.id = ReferralId::create(),
        .revision = 1,
        .caseReference = "2026-0148",
        .number = 4,
        .author = office::WorkerId::create(),
        .authorName = "Ilze Bērziņa",
        .state = State::Ready,
        .version = 1,
        .proposal = test::proposalFor(cases::CaseId::create()),
        .reviewReasons = {},
        .createdAt = {},
        .changedAt = {}};
    referral.proposal.consent = std::move(consent);
    return referral;
}

} // namespace

TEST_CASE("what is kept back is not in the sheet in any form")
{
    auto consent = test::givenConsent();
    consent[Item::Health] = {Item::Health, Answer::KeepBack, "MARKER-health"};
    consent[Item::Story] = {Item::Story, Answer::NotAsked, "MARKER-story"};
    consent[Item::Offender] = {Item::Offender, Answer::KeepBack, "MARKER-name", "MARKER-reason"};
    const auto sheet = sheetFor(referralWith(consent), "Harbour Street Office", test::FixedClock{});
    const auto json = toJson(sheet).dump();
    CHECK(json.find("MARKER") == std::string::npos);
    CHECK_FALSE(toJson(sheet)["items"].contains("health"));
    CHECK_FALSE(toJson(sheet)["items"].contains("story"));
    CHECK(sheet.items.size() == consent.sharedCount());
}

TEST_CASE("the note to the reviewer and the reasons stay in the office")
{
    auto consent = test::givenConsent();
    consent[Item::Offender] = {Item::Offender, Answer::Share, "D. K.", "MARKER-reason"};
    auto referral = referralWith(consent);
    referral.proposal.noteToReviewer = "MARKER-note";
    const auto json
        = toJson(sheetFor(referral, "Harbour Street Office", test::FixedClock{})).dump();
    CHECK(json.find("MARKER") == std::string::npos);
    CHECK(json.find("D. K.") != std::string::npos);
}

TEST_CASE("a sheet's file name tells nothing but the reference")
{
    const auto sheet
        = sheetFor(referralWith(test::givenConsent()), "Harbour Street Office", test::FixedClock{});
    CHECK(fileName(sheet, "pdf") == "2026-0148-R4.pdf");
}
