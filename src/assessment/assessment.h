// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/ids.h"
#include "assessment/workflow.h"
#include "base/result.h"
#include "base/time.h"
#include "cases/ids.h"
#include "forms/answer_sheet.h"
#include "office/session.h"

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

/// The worker's own view beside the conclusions; it wins.
enum class Judgement { NotYet, NoConcern, SomeConcern, HighConcern };
std::string_view code(Judgement judgement);
std::optional<Judgement> parseJudgement(std::string_view text);
/// `now` is milder than `before`: that needs a second pair of eyes.
constexpr bool isLowered(Judgement before, Judgement now)
{
    return now != Judgement::NotYet && now < before;
}

/// The worker's view beside one score, with its reason.
struct ScoreJudgement {
    std::string score;
    Judgement judgement = Judgement::NotYet;
    std::string reason{};
    friend bool operator==(const ScoreJudgement&, const ScoreJudgement&) = default;
};

enum class Consent { NotAsked, Given, Partial, Refused };
std::string_view code(Consent consent);
std::optional<Consent> parseConsent(std::string_view text);

/// What a worker sets around the answers.
struct AssessmentDetails {
    Purpose purpose = Purpose::Triage;
    RequestedBy requestedBy = RequestedBy::Self;
    std::string requestReference{};
    std::optional<Date> dueOn{}; ///< always there once it is stored; see deadlines.h
    Consent consent = Consent::NotAsked;
    Judgement judgement = Judgement::NotYet;
    std::string judgementReason{}; ///< wanted with any judgement but NotYet
    std::string interpreter{}; ///< language used through an interpreter, or empty
    std::optional<Date> reassessOn{};
    std::optional<std::int64_t> minutes{}; ///< how long it took
    bool special = false; ///< holds health or other specially protected data (Article 9 GDPR)
    std::vector<ScoreJudgement> scoreJudgements{};
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
    std::string dueReason{}; ///< code(Trigger) or "day" while it is due for update
    std::optional<cases::TaskId> redTask{}; ///< what a red conclusion asked a supervisor to do
    std::optional<cases::TaskId> dueTask{}; ///< reminds of its own day, then of the next one
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
    std::optional<Date> dueOn;
    bool special;
    std::string dueReason;
};

/// What is wrong with the details: "assessment.judgement-needs-reason", "assessment.due-missing" …
Problems problemsIn(const AssessmentDetails& details);

} // namespace waymark::assessment
