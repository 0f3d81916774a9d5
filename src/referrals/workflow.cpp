// SPDX-License-Identifier: GPL-3.0-or-later
#include "referrals/workflow.h"

#include "referrals/codes.h"

namespace waymark::referrals {
namespace {

constexpr Codes<State, kStateCount> kStates{{"draft", "in_review", "ready", "sent", "delivered",
    "acknowledged", "accepted", "waitlisted", "declined", "first_contact", "started", "completed",
    "dropped", "outcome_recorded", "closed", "recalled", "bounced", "no_response", "unsafe_stop",
    "client_withdrew", "re_referred"}};
constexpr Codes<Action, kActionCount> kActions{{"submit", "release", "take_back", "approve",
    "return", "undo_review", "revise", "send", "confirm_delivery", "acknowledge", "accept",
    "waitlist", "decline", "record_first_contact", "record_start", "record_completion",
    "record_drop", "record_outcome", "close", "discard", "recall", "mark_bounced",
    "mark_no_response", "stop_unsafe", "withdraw_consent", "re_refer"}};

} // namespace

std::vector<Action> allowedActions(State state, Standing person)
{
    std::vector<Action> actions;
    for (const Step& step : kWorkflow)
        if (step.from == state && may(step.who, person)) actions.push_back(step.action);
    return actions;
}

std::string_view code(State state) { return kStates.of(state); }
std::string_view code(Action action) { return kActions.of(action); }
std::optional<State> parseState(std::string_view code) { return kStates.parse(code); }
std::optional<Action> parseAction(std::string_view code) { return kActions.parse(code); }

} // namespace waymark::referrals
