// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/ids.h"
#include "base/result.h"
#include "base/time.h"
#include "cases/ids.h"
#include "forms/answer_sheet.h"
#include "office/session.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::assessment {

/// What is asked about. Protection in the procedure (Art. 22) and support are two questions;
/// the danger of further violence is a third.
enum class Purpose {
    Triage,
    Protection,
    Support,
    ProtectionAndSupport,
    Safety,
    Specialist,
    Closure,
    Feedback
};
std::string_view code(Purpose purpose);
std::optional<Purpose> parsePurpose(std::string_view text);

enum class RequestedBy { Self, Police, Prosecutor, Judge, OwnService, Other };
std::string_view code(RequestedBy by);
std::optional<RequestedBy> parseRequestedBy(std::string_view text);

/// requested → consent_pending → scheduled → in_progress → draft → reviewed → sent →
/// measures_decided → active → due_for_update → superseded, or refused, or unreachable.
enum class State {
    Requested,
    ConsentPending,
    Scheduled,
    InProgress,
    Draft,
    Reviewed,
    Sent,
    MeasuresDecided,
    Active,
    DueForUpdate,
    Superseded,
    Refused,
    Unreachable,
};
std::string_view code(State state);
std::optional<State> parseState(std::string_view text);

/// One allowed way from state to state; drives service, buttons and tests.
struct Step {
    State from;
    State to;
    friend bool operator==(const Step&, const Step&) = default;
};
inline constexpr auto kSteps = std::to_array<Step>({
    {State::Requested, State::ConsentPending},
    {State::Requested, State::Scheduled},
    {State::Requested, State::InProgress},
    {State::Requested, State::Refused},
    {State::Requested, State::Unreachable},
    {State::ConsentPending, State::Scheduled},
    {State::ConsentPending, State::InProgress},
    {State::ConsentPending, State::Refused},
    {State::ConsentPending, State::Unreachable},
    {State::Scheduled, State::InProgress},
    {State::Scheduled, State::Refused},
    {State::Scheduled, State::Unreachable},
    {State::InProgress, State::Draft},
    {State::InProgress, State::Active},
    {State::InProgress, State::Refused},
    {State::InProgress, State::Unreachable},
    {State::Draft, State::InProgress},
    {State::Draft, State::Reviewed},
    {State::Draft, State::Active},
    {State::Reviewed, State::Sent},
    {State::Reviewed, State::Active},
    {State::Sent, State::MeasuresDecided},
    {State::Sent, State::Active},
    {State::MeasuresDecided, State::Active},
    {State::Active, State::DueForUpdate},
    {State::Active, State::Superseded},
    {State::DueForUpdate, State::Superseded},
});
bool isAllowed(State from, State to);
/// Answers may still be changed.
bool isOpen(State state);

/// The worker's own view beside the conclusions; it wins.
enum class Judgement { NotYet, NoConcern, SomeConcern, HighConcern };
std::string_view code(Judgement judgement);
std::optional<Judgement> parseJudgement(std::string_view text);

enum class Consent { NotAsked, Given, Partial, Refused };
std::string_view code(Consent consent);
std::optional<Consent> parseConsent(std::string_view text);

/// What a worker sets around the answers.
struct AssessmentDetails {
    Purpose purpose = Purpose::Triage;
    RequestedBy requestedBy = RequestedBy::Self;
    std::string requestReference{};
    std::optional<Date> dueOn{};
    Consent consent = Consent::NotAsked;
    Judgement judgement = Judgement::NotYet;
    std::string judgementReason{}; ///< wanted with any judgement but NotYet
    std::string interpreter{}; ///< language used through an interpreter, or empty
    std::optional<Date> reassessOn{};
    friend bool operator==(const AssessmentDetails&, const AssessmentDetails&) = default;
};

/// One assessment with its answers as given, under the version of the form they were given to.
struct Assessment {
    AssessmentId id;
    std::int64_t revision = 1;
    cases::CaseId caseId;
    FormId formId;
    AssessmentDetails details;
    State state = State::InProgress;
    std::string response; ///< QuestionnaireResponse, R4 JSON
    std::int64_t answered = 0;
    std::int64_t asked = 0;
    office::WorkerId assessor;
    Instant startedAt{};
    std::optional<Instant> finishedAt{};
    std::optional<AssessmentId> supersedes{}; ///< the earlier assessment this one renews
};

/// A line of a list; no answers.
struct AssessmentRow {
    AssessmentId id;
    cases::CaseId caseId;
    std::string formTitle;
    std::string formVersion;
    Purpose purpose;
    State state;
    Judgement judgement;
    std::int64_t answered;
    std::int64_t asked;
    std::string assessorName;
    Instant startedAt;
    std::optional<Instant> finishedAt;
    std::optional<Date> reassessOn;
};

/// What is wrong with the details: "assessment.judgement-needs-reason" …
Problems problemsIn(const AssessmentDetails& details);

} // namespace waymark::assessment
