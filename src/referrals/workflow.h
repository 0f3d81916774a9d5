// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workflow.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

/// The way of a referral from draft to closed loop, as one table. The service refuses what is not
/// in it, the buttons and the tests are made from it. After domain section 5 and Primero's states.
namespace waymark::referrals {

enum class State {
    Draft,
    InReview,
    Ready, ///< may be sent: approved, or no rule asked for a review
    Sent,
    Delivered, ///< we know that it arrived
    Acknowledged, ///< they said that they read it
    Accepted,
    Waitlisted,
    Declined,
    FirstContact, ///< they spoke with the person
    Started,
    Completed,
    Dropped, ///< began and stopped before its end
    OutcomeRecorded,
    Closed,
    Recalled, ///< we asked them to destroy what they were sent
    Bounced,
    NoResponse,
    UnsafeStop,
    ClientWithdrew,
    ReReferred, ///< a new referral took its place
};
inline constexpr std::size_t kStateCount = 21;

enum class Action {
    Submit,
    Release, ///< no rule asks for a review
    TakeBack, ///< back from the reviewer, to go on writing
    Approve,
    Return, ///< with a comment
    UndoReview, ///< the reviewer changes their mind before anything was done with it
    Revise, ///< back to draft after approval; it is read again
    Send,
    ConfirmDelivery,
    Acknowledge,
    Accept,
    Waitlist,
    Decline, ///< with a reason
    RecordFirstContact,
    RecordStart,
    RecordCompletion,
    RecordDrop,
    RecordOutcome, ///< what the person says: did they contact you, was it useful
    Close,
    Discard, ///< a draft that is not wanted
    Recall,
    MarkBounced,
    MarkNoResponse,
    StopUnsafe,
    WithdrawConsent,
    ReRefer,
};
inline constexpr std::size_t kActionCount = 26;

/// Who may take a step; all of them see the case, or they would not see the referral.
enum class Who {
    Author, ///< who wrote it
    OtherSupervisor, ///< a supervisor who did not write it
    LastReviewer, ///< the supervisor who answered last
    AuthorOrSupervisor,
    CaseTeam, ///< every worker or supervisor who sees the case
};

/// What the person at the desk is to one referral.
struct Standing {
    bool author = false;
    bool worker = false; ///< holds the role worker
    bool supervisor = false; ///< holds the role supervisor
    bool lastReviewer = false;
};

constexpr bool may(Who who, Standing person)
{
    const bool casework = person.worker || person.supervisor;
    switch (who) {
    case Who::Author: return person.author && casework;
    case Who::OtherSupervisor: return person.supervisor && !person.author;
    case Who::LastReviewer: return person.supervisor && !person.author && person.lastReviewer;
    case Who::AuthorOrSupervisor: return (person.author && casework) || person.supervisor;
    case Who::CaseTeam: return casework;
    }
    return false;
}

using Step = workflow::Step<State, Action, Who>;

// clang-format off
inline constexpr auto kWorkflow = std::to_array<Step>({
    {State::Draft,           Action::Submit,             State::InReview,        Who::Author},
    {State::Draft,           Action::Release,            State::Ready,           Who::Author},
    {State::Draft,           Action::UndoReview,         State::InReview,        Who::LastReviewer},
    {State::Draft,           Action::Discard,            State::Closed,          Who::AuthorOrSupervisor},
    {State::Draft,           Action::WithdrawConsent,    State::ClientWithdrew,  Who::CaseTeam},
    {State::Draft,           Action::StopUnsafe,         State::UnsafeStop,      Who::CaseTeam},
    {State::InReview,        Action::TakeBack,           State::Draft,           Who::Author},
    {State::InReview,        Action::Approve,            State::Ready,           Who::OtherSupervisor},
    {State::InReview,        Action::Return,             State::Draft,           Who::OtherSupervisor},
    {State::InReview,        Action::WithdrawConsent,    State::ClientWithdrew,  Who::CaseTeam},
    {State::InReview,        Action::StopUnsafe,         State::UnsafeStop,      Who::CaseTeam},
    {State::Ready,           Action::Send,               State::Sent,            Who::CaseTeam},
    {State::Ready,           Action::Revise,             State::Draft,           Who::Author},
    {State::Ready,           Action::UndoReview,         State::InReview,        Who::LastReviewer},
    {State::Ready,           Action::WithdrawConsent,    State::ClientWithdrew,  Who::CaseTeam},
    {State::Ready,           Action::StopUnsafe,         State::UnsafeStop,      Who::CaseTeam},
    {State::Sent,            Action::ConfirmDelivery,    State::Delivered,       Who::CaseTeam},
    {State::Sent,            Action::Acknowledge,        State::Acknowledged,    Who::CaseTeam},
    {State::Sent,            Action::Accept,             State::Accepted,        Who::CaseTeam},
    {State::Sent,            Action::Waitlist,           State::Waitlisted,      Who::CaseTeam},
    {State::Sent,            Action::Decline,            State::Declined,        Who::CaseTeam},
    {State::Sent,            Action::MarkBounced,        State::Bounced,         Who::CaseTeam},
    {State::Sent,            Action::MarkNoResponse,     State::NoResponse,      Who::CaseTeam},
    {State::Sent,            Action::Recall,             State::Recalled,        Who::CaseTeam},
    {State::Sent,            Action::WithdrawConsent,    State::Recalled,        Who::CaseTeam},
    {State::Sent,            Action::StopUnsafe,         State::UnsafeStop,      Who::CaseTeam},
    {State::Delivered,       Action::Acknowledge,        State::Acknowledged,    Who::CaseTeam},
    {State::Delivered,       Action::Accept,             State::Accepted,        Who::CaseTeam},
    {State::Delivered,       Action::Waitlist,           State::Waitlisted,      Who::CaseTeam},
    {State::Delivered,       Action::Decline,            State::Declined,        Who::CaseTeam},
    {State::Delivered,       Action::MarkNoResponse,     State::NoResponse,      Who::CaseTeam},
    {State::Delivered,       Action::Recall,             State::Recalled,        Who::CaseTeam},
    {State::Delivered,       Action::WithdrawConsent,    State::Recalled,        Who::CaseTeam},
    {State::Delivered,       Action::StopUnsafe,         State::UnsafeStop,      Who::CaseTeam},
    {State::Acknowledged,    Action::Accept,             State::Accepted,        Who::CaseTeam},
    {State::Acknowledged,    Action::Waitlist,           State::Waitlisted,      Who::CaseTeam},
    {State::Acknowledged,    Action::Decline,            State::Declined,        Who::CaseTeam},
    {State::Acknowledged,    Action::MarkNoResponse,     State::NoResponse,      Who::CaseTeam},
    {State::Acknowledged,    Action::Recall,             State::Recalled,        Who::CaseTeam},
    {State::Acknowledged,    Action::WithdrawConsent,    State::Recalled,        Who::CaseTeam},
    {State::Acknowledged,    Action::StopUnsafe,         State::UnsafeStop,      Who::CaseTeam},
    {State::Waitlisted,      Action::Accept,             State::Accepted,        Who::CaseTeam},
    {State::Waitlisted,      Action::Decline,            State::Declined,        Who::CaseTeam},
    {State::Waitlisted,      Action::MarkNoResponse,     State::NoResponse,      Who::CaseTeam},
    {State::Waitlisted,      Action::Recall,             State::Recalled,        Who::CaseTeam},
    {State::Waitlisted,      Action::WithdrawConsent,    State::Recalled,        Who::CaseTeam},
    {State::Waitlisted,      Action::StopUnsafe,         State::UnsafeStop,      Who::CaseTeam},
    {State::NoResponse,      Action::Acknowledge,        State::Acknowledged,    Who::CaseTeam},
    {State::NoResponse,      Action::Accept,             State::Accepted,        Who::CaseTeam},
    {State::NoResponse,      Action::Waitlist,           State::Waitlisted,      Who::CaseTeam},
    {State::NoResponse,      Action::Decline,            State::Declined,        Who::CaseTeam},
    {State::NoResponse,      Action::ReRefer,            State::ReReferred,      Who::CaseTeam},
    {State::NoResponse,      Action::Recall,             State::Recalled,        Who::CaseTeam},
    {State::NoResponse,      Action::WithdrawConsent,    State::Recalled,        Who::CaseTeam},
    {State::NoResponse,      Action::Close,              State::Closed,          Who::CaseTeam},
    {State::Bounced,         Action::ReRefer,            State::ReReferred,      Who::CaseTeam},
    {State::Bounced,         Action::Close,              State::Closed,          Who::CaseTeam},
    {State::Declined,        Action::ReRefer,            State::ReReferred,      Who::CaseTeam},
    {State::Declined,        Action::RecordOutcome,      State::OutcomeRecorded, Who::CaseTeam},
    {State::Declined,        Action::Close,              State::Closed,          Who::CaseTeam},
    {State::Accepted,        Action::RecordFirstContact, State::FirstContact,    Who::CaseTeam},
    {State::Accepted,        Action::RecordStart,        State::Started,         Who::CaseTeam},
    {State::Accepted,        Action::RecordDrop,         State::Dropped,         Who::CaseTeam},
    {State::Accepted,        Action::Decline,            State::Declined,        Who::CaseTeam},
    {State::Accepted,        Action::Recall,             State::Recalled,        Who::CaseTeam},
    {State::Accepted,        Action::WithdrawConsent,    State::Recalled,        Who::CaseTeam},
    {State::Accepted,        Action::StopUnsafe,         State::UnsafeStop,      Who::CaseTeam},
    {State::FirstContact,    Action::RecordStart,        State::Started,         Who::CaseTeam},
    {State::FirstContact,    Action::RecordDrop,         State::Dropped,         Who::CaseTeam},
    {State::FirstContact,    Action::WithdrawConsent,    State::Recalled,        Who::CaseTeam},
    {State::FirstContact,    Action::StopUnsafe,         State::UnsafeStop,      Who::CaseTeam},
    {State::Started,         Action::RecordCompletion,   State::Completed,       Who::CaseTeam},
    {State::Started,         Action::RecordDrop,         State::Dropped,         Who::CaseTeam},
    {State::Started,         Action::WithdrawConsent,    State::Recalled,        Who::CaseTeam},
    {State::Started,         Action::StopUnsafe,         State::UnsafeStop,      Who::CaseTeam},
    {State::Completed,       Action::RecordOutcome,      State::OutcomeRecorded, Who::CaseTeam},
    {State::Dropped,         Action::RecordOutcome,      State::OutcomeRecorded, Who::CaseTeam},
    {State::Dropped,         Action::ReRefer,            State::ReReferred,      Who::CaseTeam},
    {State::OutcomeRecorded, Action::Close,              State::Closed,          Who::CaseTeam},
    {State::Recalled,        Action::ReRefer,            State::ReReferred,      Who::CaseTeam},
    {State::Recalled,        Action::Close,              State::Closed,          Who::CaseTeam},
    {State::UnsafeStop,      Action::ReRefer,            State::ReReferred,      Who::CaseTeam},
    {State::UnsafeStop,      Action::Close,              State::Closed,          Who::CaseTeam},
    {State::ClientWithdrew,  Action::ReRefer,            State::ReReferred,      Who::CaseTeam},
    {State::ClientWithdrew,  Action::Close,              State::Closed,          Who::CaseTeam},
});
// clang-format on

/// The step `action` is from `from`; nullptr when there is none.
constexpr const Step* findStep(State from, Action action)
{
    return workflow::findStep(kWorkflow, from, action);
}

/// What `person` may do with a referral in `state`, in the order of the table.
constexpr bool isAllowed(State state, Action action, Standing person)
{
    const Step* step = findStep(state, action);
    return step && may(step->who, person);
}
std::vector<Action> allowedActions(State state, Standing person);

constexpr bool isFinal(State state) { return state == State::Closed || state == State::ReReferred; }
/// They have it, or had it: what was shared is disclosed.
constexpr bool wasSent(State state)
{
    return state >= State::Sent && state != State::Closed && state != State::UnsafeStop
        && state != State::ClientWithdrew && state != State::ReReferred;
}
/// We wait for the agency.
constexpr bool awaitsAgency(State state)
{
    return state == State::Sent || state == State::Delivered || state == State::Acknowledged
        || state == State::Waitlisted || state == State::NoResponse;
}
/// The worker must write down why.
constexpr bool needsNote(Action action)
{
    return action == Action::Return || action == Action::StopUnsafe || action == Action::Recall
        || action == Action::RecordOutcome;
}
/// The step is the agency's answer, as the worker notes it.
constexpr bool isReply(Action action)
{
    return action == Action::Acknowledge || action == Action::Accept || action == Action::Waitlist
        || action == Action::Decline;
}

namespace proof {

/// Whatever roles an author holds, nobody answers the review of their own referral.
consteval bool neverOnesOwn()
{
    return std::ranges::none_of(kWorkflow, [](const Step& step) {
        const bool answers = step.action == Action::Approve || step.action == Action::Return
            || step.action == Action::UndoReview;
        return answers
            && may(step.who,
                {.author = true, .worker = true, .supervisor = true, .lastReviewer = true});
    });
}

/// Only `Send` opens the way out of the house, and only from Ready.
consteval bool onlySendSends()
{
    return std::ranges::none_of(kWorkflow, [](const Step& step) {
        return wasSent(step.to) && !wasSent(step.from)
            && !(step.from == State::Ready && step.action == Action::Send);
    });
}

static_assert(workflow::proof::everyPairOnce(kWorkflow));
static_assert(workflow::proof::everyStateIsReached<kStateCount>(kWorkflow, State::Draft));
static_assert(workflow::proof::finalStatesEnd(kWorkflow, isFinal));
static_assert(workflow::proof::noDeadEnd<kStateCount>(kWorkflow, isFinal));
static_assert(neverOnesOwn());
static_assert(onlySendSends());

} // namespace proof

std::string_view code(State state);
std::string_view code(Action action);
std::optional<State> parseState(std::string_view code);
std::optional<Action> parseAction(std::string_view code);

} // namespace waymark::referrals
