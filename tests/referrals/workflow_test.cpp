// SPDX-License-Identifier: GPL-3.0-or-later
#include "referrals/timers.h"
#include "referrals/workflow.h"
#include "support/fixed_clock.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using namespace waymark;
using namespace waymark::referrals;

namespace {

std::vector<State> allStates()
{
    std::vector<State> states;
    for (std::size_t i = 0; i < kStateCount; ++i)
        states.push_back(static_cast<State>(i));
    return states;
}

std::vector<Action> allActions()
{
    std::vector<Action> actions;
    for (std::size_t i = 0; i < kActionCount; ++i)
        actions.push_back(static_cast<Action>(i));
    return actions;
}

/// Every standing a person can have.
std::vector<Standing> allStandings()
{
    std::vector<Standing> all;
    for (int bits = 0; bits < 16; ++bits)
        all.push_back({(bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, (bits & 8) != 0});
    return all;
}

} // namespace

TEST_CASE("every state and action has a code that reads back")
{
    std::set<std::string_view> codes;
    for (const State state : allStates()) {
        CHECK(parseState(code(state)) == state);
        codes.insert(code(state));
    }
    CHECK(codes.size() == kStateCount);
    codes.clear();
    for (const Action action : allActions()) {
        CHECK(parseAction(code(action)) == action);
        codes.insert(code(action));
    }
    CHECK(codes.size() == kActionCount);
    CHECK_FALSE(parseState("lost"));
}

TEST_CASE("what is allowed is exactly what the table holds")
{
    for (const State state : allStates())
        for (const Standing& person : allStandings()) {
            const auto allowed = allowedActions(state, person);
            for (const Action action : allActions()) {
                const auto row = std::ranges::find_if(kWorkflow,
                    [&](const Step& step) { return step.from == state && step.action == action; });
                const bool expected = row != kWorkflow.end() && may(row->who, person);
                CHECK(isAllowed(state, action, person) == expected);
                CHECK((std::ranges::find(allowed, action) != allowed.end()) == expected);
            }
        }
}

TEST_CASE("nobody without casework may do anything to a referral")
{
    for (const State state : allStates())
        CHECK(allowedActions(state, {.author = true, .lastReviewer = true}).empty());
}

TEST_CASE("an author never answers their own review, whatever roles they hold")
{
    const Standing everything{
        .author = true, .worker = true, .supervisor = true, .lastReviewer = true};
    CHECK_FALSE(isAllowed(State::InReview, Action::Approve, everything));
    CHECK_FALSE(isAllowed(State::InReview, Action::Return, everything));
    CHECK_FALSE(isAllowed(State::Ready, Action::UndoReview, everything));
    CHECK(isAllowed(State::InReview, Action::Approve, {.supervisor = true}));
}

TEST_CASE("due times count working days to the end of the office's day")
{
    const test::FixedClock clock; // Tuesday 24 November 2026, 10:54
    const auto at = [](const char* text) { return *parseInstant(text); };

    const auto emergency = dueTimes(Urgency::Emergency, clock.now(), clock);
    CHECK(emergency.acknowledge == at("2026-11-24T11:54:00Z"));

    const auto high = dueTimes(Urgency::High, clock.now(), clock);
    CHECK(high.acknowledge == at("2026-11-25T17:00:00Z"));

    const auto normal = dueTimes(Urgency::Normal, clock.now(), clock);
    CHECK(normal.acknowledge == at("2026-11-27T17:00:00Z"));
    CHECK(normal.decide == at("2026-12-01T17:00:00Z")); // over the weekend
    CHECK(normal.firstContact == at("2026-12-08T17:00:00Z"));
    CHECK(normal.askPerson == *parseDate("2026-12-08"));
}

TEST_CASE("working days skip Saturday and Sunday")
{
    CHECK(addWorkingDays(*parseDate("2026-11-27"), 1) == *parseDate("2026-11-30"));
    CHECK(addWorkingDays(*parseDate("2026-11-28"), 1) == *parseDate("2026-11-30"));
    CHECK(addWorkingDays(*parseDate("2026-11-24"), 0) == *parseDate("2026-11-24"));
}
