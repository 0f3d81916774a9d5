// SPDX-License-Identifier: GPL-3.0-or-later
#include "referrals/past_referrals.h"
#include "referrals_fixture.h"

#include <catch2/catch_template_test_macros.hpp>

using namespace waymark;
using namespace waymark::referrals;
using namespace std::chrono_literals;

namespace {

/// Sends a referral to `service`, with a review when a rule asks for one.
void sendTo(test::ReferralOffice& office, const cases::CaseId& id, directory::ServiceId service)
{
    Referrals author{office.as(office.baiba)};
    auto proposal = test::proposalFor(id);
    proposal.service.id = service;
    const auto draft = author.propose(proposal);
    REQUIRE(draft);
    auto ready = author.submit(draft->id, draft->revision);
    REQUIRE(ready);
    Referrals reader{office.as(office.tomas)};
    if (ready->state == State::InReview)
        ready = reader.take(ready->id, ready->revision, Action::Approve);
    REQUIRE(ready);
    REQUIRE(reader.take(ready->id, ready->revision, Action::Send));
}

} // namespace

TEMPLATE_TEST_CASE("how referrals to a service went is told in numbers", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    TestType engine;
    test::ReferralOffice office{engine.database()};
    const auto id = office.openCase(office.ilze).id;
    const auto service = directory::ServiceId::create();
    CHECK(pastReferralsTo(office.as(office.ilze), service) == PastReferrals{});
    const auto answer = [&](Action action, const StepDetails& details, std::chrono::days after) {
        sendTo(office, id, service);
        office.clock.advance(after);
        Referrals referrals{office.as(office.ilze)};
        for (const auto& row : referrals.list({.state = State::Sent}, 10).rows) {
            const auto sent = referrals.find(row.id);
            REQUIRE(sent);
            REQUIRE(referrals.take(sent->id, sent->revision, action, details));
        }
    };
    answer(Action::Accept, {}, std::chrono::days{2});
    answer(Action::Accept, {}, std::chrono::days{4});
    answer(Action::Decline, {.declined = DeclineReason::NoCapacity}, std::chrono::days{1});
    sendTo(office, id, service);
    const PastReferrals past = pastReferralsTo(office.as(office.ilze), service);
    CHECK(past
        == PastReferrals{.sent = 4,
            .accepted = 2,
            .declined = 1,
            .open = 1,
            .usualDays = 2,
            .mostDeclined = DeclineReason::NoCapacity});
    // A year later they are no longer counted.
    office.clock.advance(std::chrono::days{366});
    CHECK(pastReferralsTo(office.as(office.ilze), service).sent == 0);
}
