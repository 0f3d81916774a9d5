// SPDX-License-Identifier: GPL-3.0-or-later
#include "referrals_fixture.h"

#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace waymark;
using namespace waymark::referrals;

namespace {

Referral inReview(test::ReferralOffice& office, const office::Session& author)
{
    const auto aCase = office.openCase(author);
    Referrals referrals{office.as(author)};
    const auto draft = referrals.propose(test::proposalFor(aCase.id)); // a new agency
    REQUIRE(draft);
    const auto submitted = referrals.submit(draft->id, draft->revision);
    REQUIRE(submitted);
    REQUIRE(submitted->state == State::InReview);
    CHECK(submitted->reviewReasons == std::vector{ReviewReason::NewAgency});
    return *submitted;
}

} // namespace

TEMPLATE_TEST_CASE(
    "nobody approves their own referral", "[contract]", test::SqlCipherEngine, test::PostgresEngine)
{
    TestType engine;
    test::ReferralOffice office{engine.database()};
    const auto waiting = inReview(office, office.baiba); // a supervisor wrote it
    Referrals own{office.as(office.baiba)};
    const auto refused = own.take(waiting.id, waiting.revision, Action::Approve);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule.text == "referral.own-review");
    CHECK(own.reviewsWaiting(10).rows.at(0).own);
    CHECK(own.counts().reviewsForMe == 0);

    Referrals other{office.as(office.tomas)};
    CHECK(other.counts().reviewsForMe == 1);
    const auto approved = other.take(waiting.id, waiting.revision, Action::Approve);
    REQUIRE(approved);
    CHECK(approved->state == State::Ready);
    CHECK(other.reviewsWaiting(10).rows.empty());
    const auto answered = other.reviewsAnsweredSince(office.clock.now(), 10);
    REQUIRE(answered.size() == 1);
    CHECK(answered[0].decision == Decision::Approved);
    CHECK(answered[0].decidedByName == "Tomás Figueira");
}

TEMPLATE_TEST_CASE("a worker cannot answer reviews and sees no queue", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    TestType engine;
    test::ReferralOffice office{engine.database()};
    const auto waiting = inReview(office, office.ilze);
    Referrals colleague{office.as(office.noor)};
    CHECK(colleague.reviewsWaiting(10).rows.empty());
    CHECK(colleague.take(waiting.id, waiting.revision, Action::Approve).error().rule.text
        == "referral.supervisor-only");
}

TEMPLATE_TEST_CASE("returning needs a comment and leads back to the author", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    TestType engine;
    test::ReferralOffice office{engine.database()};
    const auto waiting = inReview(office, office.ilze);
    Referrals supervisor{office.as(office.tomas)};
    CHECK(supervisor.take(waiting.id, waiting.revision, Action::Return).error().rule.text
        == "referral.note-missing");
    const auto returned = supervisor.take(
        waiting.id, waiting.revision, Action::Return, {.note = "ask about the school"});
    REQUIRE(returned);
    CHECK(returned->state == State::Draft);

    Referrals author{office.as(office.ilze)};
    CHECK(author.counts().returnedToMe == 1);
    CHECK(author.events(returned->id).back().note == "ask about the school");
    auto proposal = returned->proposal;
    proposal.consent[Item::Story] = {Item::Story, Answer::Share, "short statement"};
    const auto rewritten = author.rewrite(returned->id, returned->revision, proposal);
    REQUIRE(rewritten);
    REQUIRE(author.submit(rewritten->id, rewritten->revision));
    const auto versions = author.versions(returned->id);
    REQUIRE(versions.size() == 2);
    CHECK(changesBetween(versions[0], versions[1])
        == std::vector<ChangedItem>{{ChangedItem::Kind::Added, "story", "", "short statement"}});
}

TEMPLATE_TEST_CASE("an answer can be taken back until something was done with it", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    TestType engine;
    test::ReferralOffice office{engine.database()};
    const auto waiting = inReview(office, office.ilze);
    Referrals supervisor{office.as(office.tomas)};
    auto approved = supervisor.take(waiting.id, waiting.revision, Action::Approve);
    REQUIRE(approved);
    SECTION("within ten minutes")
    {
        office.clock.advance(std::chrono::seconds{8});
        const auto back = supervisor.take(approved->id, approved->revision, Action::UndoReview);
        REQUIRE(back);
        CHECK(back->state == State::InReview);
        CHECK(supervisor.reviewsWaiting(10).rows.size() == 1);
        CHECK(supervisor.take(back->id, back->revision, Action::Approve));
    }
    SECTION("not later")
    {
        office.clock.advance(std::chrono::minutes{11});
        CHECK(
            supervisor.take(approved->id, approved->revision, Action::UndoReview).error().rule.text
            == "referral.too-late-to-undo");
    }
    SECTION("not by somebody else")
    {
        Referrals other{office.as(office.baiba)};
        CHECK(other.take(approved->id, approved->revision, Action::UndoReview).error().rule.text
            == "referral.supervisor-only");
    }
    SECTION("not after it was sent")
    {
        const auto sent = supervisor.take(approved->id, approved->revision, Action::Send);
        REQUIRE(sent);
        CHECK_FALSE(supervisor.take(sent->id, sent->revision, Action::UndoReview));
    }
}

TEMPLATE_TEST_CASE("the author takes a waiting referral back to go on writing", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    TestType engine;
    test::ReferralOffice office{engine.database()};
    const auto waiting = inReview(office, office.ilze);
    Referrals author{office.as(office.ilze)};
    REQUIRE(author.take(waiting.id, waiting.revision, Action::TakeBack));
    CHECK(Referrals{office.as(office.tomas)}.reviewsWaiting(10).rows.empty());
}

TEMPLATE_TEST_CASE("children, health, high risk, another country and an override are read first",
    "[contract]", test::SqlCipherEngine, test::PostgresEngine)
{
    TestType engine;
    test::ReferralOffice office{engine.database()};
    const auto aCase = office.openCase(office.ilze);
    const auto known = directory::ServiceId::create();
    office.makeKnown(known);
    auto& desk = office.as(office.ilze);
    Referrals referrals{desk};
    auto proposal = test::proposalFor(aCase.id);
    proposal.service.id = known;
    CHECK(referrals.reasonsToReview(proposal).empty());

    proposal.consent[Item::Health] = {Item::Health, Answer::Share, "asthma"};
    CHECK(referrals.reasonsToReview(proposal) == std::vector{ReviewReason::SpecialCategory});
    proposal.consent[Item::Health].answer = Answer::KeepBack;

    proposal.service.country = "ES";
    CHECK(referrals.reasonsToReview(proposal) == std::vector{ReviewReason::OtherCountry});
    proposal.service.country = "PT";

    proposal.consent.override = ConsentOverride{LegalBasis::DangerToLife, "tonight"};
    CHECK(referrals.reasonsToReview(proposal) == std::vector{ReviewReason::ConsentOverride});
    proposal.consent.override = {};

    REQUIRE(cases::Cases{desk}.judgeRisk(aCase.id, cases::RiskLevel::High, "he has a weapon"));
    CHECK(referrals.reasonsToReview(proposal) == std::vector{ReviewReason::HighRisk});
    cases::PersonDetails child;
    child.name = "Inês";
    REQUIRE(cases::People{desk}.add(aCase.id, cases::PersonRole::Child, child));
    CHECK(referrals.reasonsToReview(proposal)
        == std::vector{ReviewReason::Child, ReviewReason::HighRisk});

    const auto draft = referrals.propose(proposal);
    REQUIRE(draft);
    CHECK(referrals.take(draft->id, draft->revision, Action::Release).error().rule.text
        == "referral.review-needed");
}

TEMPLATE_TEST_CASE("every pair of state, action and role is answered as the table says",
    "[contract]", test::SqlCipherEngine, test::PostgresEngine)
{
    TestType engine;
    test::ReferralOffice office{engine.database()};
    const auto waiting = inReview(office, office.ilze);
    const StepDetails everything{
        .note = "because", .declined = DeclineReason::OutOfArea, .outcome = Outcome::NotKnown};
    // The steps that exist lead elsewhere, so each role tries what the table refuses it.
    for (const auto& session : {office.ilze, office.noor, office.tomas, office.baiba, office.rosa})
        for (std::size_t i = 0; i < kActionCount; ++i) {
            const auto action = static_cast<Action>(i);
            auto& desk = office.as(session);
            Referrals referrals{desk};
            const auto seen = referrals.find(waiting.id);
            const bool canSee = session.worker != office.rosa.worker;
            REQUIRE(static_cast<bool>(seen) == canSee);
            const Standing person{.author = session.worker == office.ilze.worker,
                .worker = session.has(office::Role::Worker),
                .supervisor = session.has(office::Role::Supervisor)};
            if (canSee && isAllowed(State::InReview, action, person)) {
                const auto buttons = referrals.allowedActions(*seen);
                CHECK(std::ranges::find(buttons, action) != buttons.end());
                continue;
            }
            const auto taken = referrals.take(waiting.id, waiting.revision, action, everything);
            REQUIRE_FALSE(taken);
            CHECK(taken.error().kind == (canSee ? Error::Kind::NotAllowed : Error::Kind::NotFound));
        }
}
