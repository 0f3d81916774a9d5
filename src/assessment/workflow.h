// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workflow.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

/// The way of an assessment from its request to the one that renews it, as one table. The service
/// refuses what is not in it; buttons and tests are made from it. After domain section 1.1.
namespace waymark::assessment {

enum class State {
    Requested,
    ConsentPending,
    Scheduled,
    InProgress,
    Draft, ///< answered; a second person reads it
    Reviewed,
    Sent, ///< the summary left for the authority
    MeasuresDecided,
    Active,
    DueForUpdate,
    Superseded,
    Refused,
    Unreachable,
};
inline constexpr std::size_t kStateCount = 13;

enum class Action {
    AskConsent,
    Schedule,
    Begin,
    Finish, ///< complete, and nobody else has to read it
    HandIn, ///< complete; a second person reads it
    TakeBack, ///< back from the reviewer, to go on answering
    Approve,
    Return, ///< with a comment
    Send,
    RecordDecision, ///< the authority answered; the measures stand in the ledger
    PutIntoEffect,
    MarkDue, ///< its day came, or something happened
    Supersede, ///< a newer one took its place
    Refuse, ///< the person does not want it
    MarkUnreachable,
};
inline constexpr std::size_t kActionCount = 15;

/// Who may take a step; all of them see the case, or they would not see the assessment.
enum class Who {
    Assessor,
    OtherSupervisor, ///< a supervisor who did not assess
    CaseTeam,
    Program, ///< follows from another act
};

/// What the person at the desk is to one assessment.
struct Standing {
    bool assessor = false;
    bool worker = false;
    bool supervisor = false;
};

constexpr bool may(Who who, Standing person)
{
    const bool casework = person.worker || person.supervisor;
    switch (who) {
    case Who::Assessor: return person.assessor && casework;
    case Who::OtherSupervisor: return person.supervisor && !person.assessor;
    case Who::CaseTeam: return casework;
    case Who::Program: return false;
    }
    return false;
}

using Step = workflow::Step<State, Action, Who>;

// clang-format off
inline constexpr auto kWorkflow = std::to_array<Step>({
    {State::Requested,       Action::AskConsent,      State::ConsentPending,  Who::CaseTeam},
    {State::Requested,       Action::Schedule,        State::Scheduled,       Who::CaseTeam},
    {State::Requested,       Action::Begin,           State::InProgress,      Who::CaseTeam},
    {State::Requested,       Action::Refuse,          State::Refused,         Who::CaseTeam},
    {State::Requested,       Action::MarkUnreachable, State::Unreachable,     Who::CaseTeam},
    {State::ConsentPending,  Action::Schedule,        State::Scheduled,       Who::CaseTeam},
    {State::ConsentPending,  Action::Begin,           State::InProgress,      Who::CaseTeam},
    {State::ConsentPending,  Action::Refuse,          State::Refused,         Who::CaseTeam},
    {State::ConsentPending,  Action::MarkUnreachable, State::Unreachable,     Who::CaseTeam},
    {State::Scheduled,       Action::Begin,           State::InProgress,      Who::CaseTeam},
    {State::Scheduled,       Action::Refuse,          State::Refused,         Who::CaseTeam},
    {State::Scheduled,       Action::MarkUnreachable, State::Unreachable,     Who::CaseTeam},
    {State::InProgress,      Action::Finish,          State::Active,          Who::CaseTeam},
    {State::InProgress,      Action::HandIn,          State::Draft,           Who::CaseTeam},
    {State::InProgress,      Action::Refuse,          State::Refused,         Who::CaseTeam},
    {State::InProgress,      Action::MarkUnreachable, State::Unreachable,     Who::CaseTeam},
    {State::Draft,           Action::TakeBack,        State::InProgress,      Who::Assessor},
    {State::Draft,           Action::Approve,         State::Reviewed,        Who::OtherSupervisor},
    {State::Draft,           Action::Return,          State::InProgress,      Who::OtherSupervisor},
    {State::Reviewed,        Action::Send,            State::Sent,            Who::CaseTeam},
    {State::Reviewed,        Action::PutIntoEffect,   State::Active,          Who::CaseTeam},
    {State::Reviewed,        Action::MarkDue,         State::DueForUpdate,    Who::Program},
    {State::Reviewed,        Action::Supersede,       State::Superseded,      Who::Program},
    {State::Sent,            Action::RecordDecision,  State::MeasuresDecided, Who::CaseTeam},
    {State::Sent,            Action::PutIntoEffect,   State::Active,          Who::CaseTeam},
    {State::Sent,            Action::MarkDue,         State::DueForUpdate,    Who::Program},
    {State::Sent,            Action::Supersede,       State::Superseded,      Who::Program},
    {State::MeasuresDecided, Action::PutIntoEffect,   State::Active,          Who::CaseTeam},
    {State::MeasuresDecided, Action::MarkDue,         State::DueForUpdate,    Who::Program},
    {State::MeasuresDecided, Action::Supersede,       State::Superseded,      Who::Program},
    {State::Active,          Action::MarkDue,         State::DueForUpdate,    Who::Program},
    {State::Active,          Action::Supersede,       State::Superseded,      Who::Program},
    {State::DueForUpdate,    Action::Supersede,       State::Superseded,      Who::Program},
});
// clang-format on

/// The step `action` is from `from`; nullptr when there is none.
constexpr const Step* findStep(State from, Action action)
{
    return workflow::findStep(kWorkflow, from, action);
}
constexpr bool isAllowed(State state, Action action, Standing person)
{
    const Step* step = findStep(state, action);
    return step && may(step->who, person);
}
/// What `person` may do, in the order of the table.
std::vector<Action> allowedActions(State state, Standing person);

/// Answers may still be changed.
constexpr bool isOpen(State state) { return state <= State::InProgress; }
/// Answered, and stands: its summary may leave, it may be renewed.
constexpr bool isFinished(State state)
{
    return state >= State::Reviewed && state <= State::DueForUpdate;
}
constexpr bool isFinal(State state) { return state >= State::Superseded; }
/// The worker must write down why.
constexpr bool needsNote(Action action)
{
    return action == Action::Return || action == Action::Refuse
        || action == Action::MarkUnreachable;
}

namespace proof {

/// Whatever roles somebody holds, nobody answers the review of what they assessed.
consteval bool neverOnesOwn()
{
    return std::ranges::none_of(kWorkflow, [](const Step& step) {
        return (step.action == Action::Approve || step.action == Action::Return)
            && may(step.who, {.assessor = true, .worker = true, .supervisor = true});
    });
}

/// From a draft nothing leads on but a second person's approval.
consteval bool draftsAreRead()
{
    return std::ranges::none_of(kWorkflow, [](const Step& step) {
        return step.from == State::Draft && !isOpen(step.to) && step.action != Action::Approve;
    });
}

static_assert(workflow::proof::everyPairOnce(kWorkflow));
static_assert(workflow::proof::everyStateIsReached<kStateCount>(kWorkflow, State::Requested));
static_assert(workflow::proof::finalStatesEnd(kWorkflow, isFinal));
static_assert(workflow::proof::noDeadEnd<kStateCount>(kWorkflow, isFinal));
static_assert(neverOnesOwn());
static_assert(draftsAreRead());

} // namespace proof

std::string_view code(State state); ///< "requested" …
std::optional<State> parseState(std::string_view text);
std::string_view code(Action action); ///< "ask_consent" …
std::optional<Action> parseAction(std::string_view text);

} // namespace waymark::assessment
