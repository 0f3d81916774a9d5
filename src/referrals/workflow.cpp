// SPDX-License-Identifier: GPL-3.0-or-later
#include "referrals/workflow.h"

#include "base/coded.h"

namespace waymark::referrals {
namespace {

constexpr auto kStates = std::to_array<Coded<State>>({
    {State::Draft, "draft"},
    {State::InReview, "in_review"},
    {State::Ready, "ready"},
    {State::Sent, "sent"},
    {State::Delivered, "delivered"},
    {State::Acknowledged, "acknowledged"},
    {State::Accepted, "accepted"},
    {State::Waitlisted, "waitlisted"},
    {State::Declined, "declined"},
    {State::FirstContact, "first_contact"},
    {State::Started, "started"},
    {State::Completed, "completed"},
    {State::Dropped, "dropped"},
    {State::OutcomeRecorded, "outcome_recorded"},
    {State::Closed, "closed"},
    {State::Recalled, "recalled"},
    {State::Bounced, "bounced"},
    {State::NoResponse, "no_response"},
    {State::UnsafeStop, "unsafe_stop"},
    {State::ClientWithdrew, "client_withdrew"},
    {State::ReReferred, "re_referred"},
});
constexpr auto kActions = std::to_array<Coded<Action>>({
    {Action::Submit, "submit"},
    {Action::Release, "release"},
    {Action::TakeBack, "take_back"},
    {Action::Approve, "approve"},
    {Action::Return, "return"},
    {Action::UndoReview, "undo_review"},
    {Action::Revise, "revise"},
    {Action::Send, "send"},
    {Action::ConfirmDelivery, "confirm_delivery"},
    {Action::Acknowledge, "acknowledge"},
    {Action::Accept, "accept"},
    {Action::Waitlist, "waitlist"},
    {Action::Decline, "decline"},
    {Action::RecordFirstContact, "record_first_contact"},
    {Action::RecordStart, "record_start"},
    {Action::RecordCompletion, "record_completion"},
    {Action::RecordDrop, "record_drop"},
    {Action::RecordOutcome, "record_outcome"},
    {Action::Close, "close"},
    {Action::Discard, "discard"},
    {Action::Recall, "recall"},
    {Action::MarkBounced, "mark_bounced"},
    {Action::MarkNoResponse, "mark_no_response"},
    {Action::StopUnsafe, "stop_unsafe"},
    {Action::WithdrawConsent, "withdraw_consent"},
    {Action::ReRefer, "re_refer"},
});

} // namespace

std::vector<Action> allowedActions(State state, Standing person)
{
    return workflow::allowedActions(kWorkflow, state, [&](Who who) { return may(who, person); });
}

std::string_view code(State state) { return codeOf(kStates, state); }
std::string_view code(Action action) { return codeOf(kActions, action); }
std::optional<State> parseState(std::string_view code) { return valueOf(kStates, code); }
std::optional<Action> parseAction(std::string_view code) { return valueOf(kActions, code); }

} // namespace waymark::referrals
