// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/workflow.h"

#include "base/coded.h"

namespace waymark::assessment {
namespace {

constexpr auto kStates = std::to_array<Coded<State>>({
    {State::Requested, "requested"},
    {State::ConsentPending, "consent_pending"},
    {State::Scheduled, "scheduled"},
    {State::InProgress, "in_progress"},
    {State::Draft, "draft"},
    {State::Reviewed, "reviewed"},
    {State::Sent, "sent"},
    {State::MeasuresDecided, "measures_decided"},
    {State::Active, "active"},
    {State::DueForUpdate, "due_for_update"},
    {State::Superseded, "superseded"},
    {State::Refused, "refused"},
    {State::Unreachable, "unreachable"},
});
static_assert(kStates.size() == kStateCount);

constexpr auto kActions = std::to_array<Coded<Action>>({
    {Action::AskConsent, "ask_consent"},
    {Action::Schedule, "schedule"},
    {Action::Begin, "begin"},
    {Action::Finish, "finish"},
    {Action::HandIn, "hand_in"},
    {Action::TakeBack, "take_back"},
    {Action::Approve, "approve"},
    {Action::Return, "return"},
    {Action::Send, "send"},
    {Action::RecordDecision, "record_decision"},
    {Action::PutIntoEffect, "put_into_effect"},
    {Action::MarkDue, "mark_due"},
    {Action::Supersede, "supersede"},
    {Action::Refuse, "refuse"},
    {Action::MarkUnreachable, "mark_unreachable"},
});
static_assert(kActions.size() == kActionCount);

} // namespace

std::vector<Action> allowedActions(State state, Standing person)
{
    return workflow::allowedActions(kWorkflow, state, [&](Who who) { return may(who, person); });
}

std::string_view code(State value) { return codeOf(kStates, value); }
std::optional<State> parseState(std::string_view text) { return valueOf(kStates, text); }
std::string_view code(Action value) { return codeOf(kActions, value); }
std::optional<Action> parseAction(std::string_view text) { return valueOf(kActions, text); }

} // namespace waymark::assessment
