// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/guard.h"
#include "cases/timeline.h"
#include "referrals/sheet.h"
#include "referrals_fixture.h"

#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>

using namespace waymark;
using namespace waymark::referrals;

namespace {

/// A referral to an agency that is known, about no child: nothing asks for a review.
Referral readyReferral(test::ReferralOffice& office, const cases::Case& aCase)
{
    const auto service = directory::ServiceId::create();
    office.makeKnown(service);
    Referrals referrals{office.as(office.ilze)};
    auto proposal = test::proposalFor(aCase.id);
    proposal.service.id = service;
    const auto draft = referrals.propose(proposal);
    REQUIRE(draft);
    const auto ready = referrals.submit(draft->id, draft->revision);
    REQUIRE(ready);
    REQUIRE(ready->state == State::Ready);
    return *ready;
}

Referral sentReferral(test::ReferralOffice& office, const cases::Case& aCase)
{
    const auto ready = readyReferral(office, aCase);
    Referrals referrals{office.as(office.ilze)};
    const auto sent = referrals.take(ready.id, ready.revision, Action::Send);
    REQUIRE(sent);
    return *sent;
}

} // namespace

TEMPLATE_TEST_CASE("a draft keeps every word and every answer", "[contract]", test::SqlCipherEngine,
    test::PostgresEngine)
{
    TestType engine;
    test::ReferralOffice office{engine.database()};
    const auto aCase = office.openCase(office.ilze);
    Referrals referrals{office.as(office.ilze)};
    auto proposal = test::proposalFor(aCase.id);
    proposal.consent[Item::Health] = {Item::Health, Answer::KeepBack, "asthma", ""};
    const auto draft = referrals.propose(proposal);
    REQUIRE(draft);
    CHECK(draft->reference() == aCase.reference + "/R1");

    const auto read = referrals.findByReference(draft->reference());
    REQUIRE(read);
    CHECK(read->proposal == proposal);
    CHECK(read->authorName == "Ilze Bērziņa");

    proposal.subject = "Request for two rooms";
    proposal.consent[Item::Who].text = "one adult, three children";
    const auto rewritten = referrals.rewrite(read->id, read->revision, proposal);
    REQUIRE(rewritten);
    CHECK(rewritten->proposal == proposal);
    CHECK(referrals.propose(proposal)->number == 2);
}

TEMPLATE_TEST_CASE("a referral is not sent without consent", "[contract]", test::SqlCipherEngine,
    test::PostgresEngine)
{
    TestType engine;
    test::ReferralOffice office{engine.database()};
    const auto aCase = office.openCase(office.ilze);
    Referrals referrals{office.as(office.ilze)};
    auto proposal = test::proposalFor(aCase.id);
    proposal.consent.way = {};
    proposal.consent.givenAt = {};
    const auto draft = referrals.propose(proposal);
    REQUIRE(draft);
    const auto submitted = referrals.submit(draft->id, draft->revision);
    REQUIRE_FALSE(submitted);
    CHECK(submitted.error().rule.text == "referral.consent-missing");
    const auto sent = referrals.take(draft->id, draft->revision, Action::Send);
    REQUIRE_FALSE(sent);
    CHECK(sent.error().rule.text == "referral.no-such-step");
}

TEMPLATE_TEST_CASE("consent that ended or was taken back blocks sending", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    TestType engine;
    test::ReferralOffice office{engine.database()};
    const auto aCase = office.openCase(office.ilze);
    const auto ready = readyReferral(office, aCase);

    SECTION("ended")
    {
        office.clock.set(*parseInstant("2027-02-25T08:00:00Z"));
        Referrals referrals{office.as(office.ilze)};
        const auto sent = referrals.take(ready.id, ready.revision, Action::Send);
        REQUIRE_FALSE(sent);
        CHECK(sent.error().rule.text == "referral.consent-expired");
    }
    SECTION("taken back")
    {
        Referrals referrals{office.as(office.noor)};
        const auto stopped = referrals.take(ready.id, ready.revision, Action::WithdrawConsent);
        REQUIRE(stopped);
        CHECK(stopped->state == State::ClientWithdrew);
        CHECK(stopped->proposal.consent.withdrawnAt == office.clock.now());
        CHECK_FALSE(referrals.take(stopped->id, stopped->revision, Action::Send));
    }
}

TEMPLATE_TEST_CASE("taking consent back after sending recalls the referral", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    TestType engine;
    test::ReferralOffice office{engine.database()};
    const auto sent = sentReferral(office, office.openCase(office.ilze));
    Referrals referrals{office.as(office.ilze)};
    const auto recalled = referrals.take(sent.id, sent.revision, Action::WithdrawConsent);
    REQUIRE(recalled);
    CHECK(recalled->state == State::Recalled);
    CHECK(referrals.overdue(10).empty());
}

TEMPLATE_TEST_CASE("the safe-contact guard is asked before sending", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    TestType engine;
    test::ReferralOffice office{engine.database()};
    const auto aCase = office.openCase(office.ilze);
    const auto ready = readyReferral(office, aCase);
    auto& desk = office.as(office.ilze);
    cases::SafeContacts contacts{desk};
    auto safe = contacts.current(aCase.id)->details;
    safe.windows = std::vector<cases::SafeWindow>{}; // asked, and no time is safe
    for (auto& channel : safe.channels)
        channel.safe = cases::YesNo::No;
    REQUIRE(contacts.save(aCase.id, 1, safe));
    const auto verdict = cases::Guard{desk}.check(aCase.id, cases::OutgoingAct::Referral);
    Referrals referrals{desk};
    const auto sent = referrals.take(ready.id, ready.revision, Action::Send);
    if (verdict.answer == cases::Answer::NotNow) {
        REQUIRE_FALSE(sent);
        CHECK(sent.error().rule.text == "referral.not-safe-now");
        StepDetails anyway;
        anyway.guardOverride = "";
        CHECK_FALSE(referrals.take(ready.id, ready.revision, Action::Send, anyway));
        anyway.guardOverride = "the shelter calls nobody";
        CHECK(referrals.take(ready.id, ready.revision, Action::Send, anyway));
    }
}

TEMPLATE_TEST_CASE("a stale save is a conflict and changes nothing", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    TestType engine;
    test::ReferralOffice office{engine.database()};
    const auto aCase = office.openCase(office.ilze);
    Referrals referrals{office.as(office.ilze)};
    const auto draft = referrals.propose(test::proposalFor(aCase.id));
    REQUIRE(draft);
    auto first = draft->proposal;
    first.subject = "first";
    REQUIRE(referrals.rewrite(draft->id, draft->revision, first));
    auto second = draft->proposal;
    second.subject = "second";
    const auto stale = referrals.rewrite(draft->id, draft->revision, second);
    REQUIRE_FALSE(stale);
    CHECK(stale.error().kind == Error::Kind::Conflict);
    CHECK(referrals.submit(draft->id, draft->revision).error().rule.text == "referral.changed");
    CHECK(referrals.find(draft->id)->proposal.subject == "first");
}

TEMPLATE_TEST_CASE("every step leaves a journal line, an event and a line in the case",
    "[contract]", test::SqlCipherEngine, test::PostgresEngine)
{
    TestType engine;
    test::ReferralOffice office{engine.database()};
    const auto aCase = office.openCase(office.ilze);
    auto referral = sentReferral(office, aCase);
    auto& desk = office.as(office.ilze);
    Referrals referrals{desk};
    const auto step = [&](Action action, StepDetails details = {}) {
        const auto taken = referrals.take(referral.id, referral.revision, action, details);
        REQUIRE(taken);
        referral = *taken;
    };
    step(Action::ConfirmDelivery);
    step(Action::Acknowledge);
    step(Action::Accept);
    step(Action::RecordFirstContact);
    step(Action::RecordStart);
    step(Action::RecordCompletion);
    step(Action::RecordOutcome, {.note = "she feels safe there", .outcome = Outcome::Helped});
    step(Action::Close);
    CHECK(referral.outcome == Outcome::Helped);

    const auto events = referrals.events(referral.id);
    CHECK(events.size() == 10); // released, sent and the eight above
    CHECK(events.back().action == Action::Close);
    CHECK(events[8].note == "she feels safe there");
    const auto lines = desk.journal().about("referral", referral.id.toString());
    CHECK(lines.size() == 11); // and proposed
    for (const auto& line : lines)
        for (const auto& [name, value] : line.line.facts) {
            CHECK(value.find("Casa") == std::string::npos);
            CHECK(value.find("safe there") == std::string::npos);
        }
    const auto timeline = cases::Timeline{desk}.newest(aCase.id, {cases::EntryKind::Referral}, 50);
    CHECK(timeline.rows.size() >= 10);
    CHECK(timeline.rows.front().details.event == "referral.closed");
    CHECK(office.as(office.tomas).journal().verify().empty()); // a supervisor sees every line
}

TEMPLATE_TEST_CASE("answers need their reason, and what is over stays over", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    TestType engine;
    test::ReferralOffice office{engine.database()};
    const auto sent = sentReferral(office, office.openCase(office.ilze));
    Referrals referrals{office.as(office.ilze)};
    CHECK(referrals.take(sent.id, sent.revision, Action::Decline).error().rule.text
        == "referral.decline-reason-missing");
    const auto declined = referrals.take(
        sent.id, sent.revision, Action::Decline, {.declined = DeclineReason::NoCapacity});
    REQUIRE(declined);
    CHECK(declined->declined == DeclineReason::NoCapacity);
    const auto closed = referrals.take(declined->id, declined->revision, Action::Close);
    REQUIRE(closed);
    CHECK(referrals.allowedActions(*closed).empty());
    CHECK(referrals.take(closed->id, closed->revision, Action::Accept).error().rule.text
        == "referral.no-such-step");
}

TEMPLATE_TEST_CASE("a referral that came to nothing is replaced by a new one", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    TestType engine;
    test::ReferralOffice office{engine.database()};
    const auto sent = sentReferral(office, office.openCase(office.ilze));
    Referrals referrals{office.as(office.ilze)};
    const ServiceSnapshot other{directory::ServiceId::create(), "Foyer des Tilleuls"};
    CHECK(referrals.referAgain(sent.id, sent.revision, other).error().rule.text
        == "referral.not-over-yet");
    const auto silent = referrals.take(sent.id, sent.revision, Action::MarkNoResponse);
    REQUIRE(silent);
    const auto again = referrals.referAgain(silent->id, silent->revision, other);
    REQUIRE(again);
    CHECK(again->proposal.parent == sent.id);
    CHECK(again->proposal.consent.sharedCount() == 0); // asked anew for this agency
    CHECK(again->proposal.consent[Item::NameToUse].text == "Elena");
    CHECK(referrals.find(sent.id)->state == State::ReReferred);
}

TEMPLATE_TEST_CASE("an answer that is late shows until it comes", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    TestType engine;
    test::ReferralOffice office{engine.database()};
    const auto sent = sentReferral(office, office.openCase(office.ilze));
    Referrals referrals{office.as(office.ilze)};
    CHECK(referrals.overdue(10).empty());
    CHECK(referrals.counts().waitingForAgencies == 1);
    office.clock.advance(std::chrono::hours{24 * 4});
    const auto late = referrals.overdue(10);
    REQUIRE_FALSE(late.empty());
    CHECK(std::ranges::find(late, sent.id, &ReferralRow::id) != late.end());
    CHECK(referrals.counts().overdue == 1);
    REQUIRE(referrals.take(sent.id, sent.revision, Action::Accept));
    CHECK(referrals.counts().overdue == 0);
}

TEMPLATE_TEST_CASE("referrals of a case one may not see do not exist", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    TestType engine;
    test::ReferralOffice office{engine.database()};
    const auto aCase = office.openCase(office.ilze, true);
    const auto draft = Referrals{office.as(office.ilze)}.propose(test::proposalFor(aCase.id));
    REQUIRE(draft);
    Referrals others{office.as(office.noor)};
    CHECK(others.find(draft->id).error().kind == Error::Kind::NotFound);
    CHECK(others.list({}, 10).rows.empty());
    CHECK(others.take(draft->id, 1, Action::Discard).error().kind == Error::Kind::NotFound);
    CHECK(
        others.propose(test::proposalFor(aCase.id)).error().rule.text == "referral.case-not-found");
}

TEMPLATE_TEST_CASE("only who does casework writes referrals", "[contract]", test::SqlCipherEngine,
    test::PostgresEngine)
{
    TestType engine;
    test::ReferralOffice office{engine.database()};
    const auto aCase = office.openCase(office.ilze);
    CHECK(Referrals{office.as(office.rosa)}.propose(test::proposalFor(aCase.id)).error().rule.text
        == "referral.not-your-role");
}

TEMPLATE_TEST_CASE("the list goes on where its page ended", "[contract]", test::SqlCipherEngine,
    test::PostgresEngine)
{
    TestType engine;
    test::ReferralOffice office{engine.database()};
    const auto aCase = office.openCase(office.ilze);
    Referrals referrals{office.as(office.ilze)};
    for (int i = 0; i < 5; ++i) {
        REQUIRE(referrals.propose(test::proposalFor(aCase.id)));
        if (i % 2 == 0) office.clock.advance(std::chrono::minutes{1});
    }
    std::set<ReferralId> seen;
    std::optional<ReferralKey> after;
    do {
        const auto page = referrals.list({.caseId = aCase.id}, 2, after);
        for (const auto& row : page.rows)
            CHECK(seen.insert(row.id).second);
        after = page.next;
    } while (after);
    CHECK(seen.size() == 5);
}
