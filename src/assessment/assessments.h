// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/assessment.h"
#include "assessment/need.h"
#include "office/desk.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace waymark::assessment {

/// How the answers stand compared with an earlier assessment.
struct AnswerChange {
    std::string linkId;
    std::string question;
    std::string
        before; ///< plain words; code(Absence) in brackets-free form when there was no answer
    std::string after;
    friend bool operator==(const AnswerChange&, const AnswerChange&) = default;
};

/// Assessing: ask for it, answer, judge, finish, have it read. Every change is one act with its
/// journal line. Due dates that nobody set are filled in from the office's deadlines.
class Assessments {
public:
    explicit Assessments(office::Desk& desk);

    /// Asked for, not begun: stands in the day of `assessor` (absent: the worker at the desk).
    /// NotFound "assessment.case-unknown", "form.unknown".
    Result<Assessment> request(cases::CaseId caseId, FormId form, const AssessmentDetails& details,
        std::optional<office::WorkerId> assessor = {});
    /// Begun at once; refusals as request().
    Result<Assessment> start(cases::CaseId caseId, FormId form, const AssessmentDetails& details,
        std::optional<AssessmentId> supersedes = {});
    /// Keeps details and answers as they are now, and begins what was only asked for. A red
    /// conclusion gives a supervisor a task at once. NotAllowed "assessment.closed" once finished,
    /// Conflict "assessment.changed-meanwhile".
    Result<Assessment> save(const Assessment& assessment, const forms::AnswerSheet& sheet);
    /// Completes: required answers must be there ("assessment.answers-missing"); writes needs and
    /// measures the conclusions lead to (none twice), scores and tasks. What a second person must
    /// read becomes a draft in their queue, everything else active; nobody else there to read it:
    /// active too, and the journal says so.
    Result<Assessment> finish(const Assessment& assessment, const forms::AnswerSheet& sheet);
    /// Any other step of kWorkflow. NotAllowed "assessment.step-not-allowed"; Invalid
    /// "assessment.note-missing" where needsNote().
    Result<Assessment> take(
        const Assessment& assessment, Action action, const std::string& note = {});
    /// What the worker at the desk may do with it, in the order of the table.
    std::vector<Action> allowedActions(const Assessment& assessment) const;

    Result<Assessment> find(AssessmentId id);
    std::vector<AssessmentRow> ofCase(cases::CaseId caseId); ///< newest first
    /// The answers on their form.
    Result<forms::AnswerSheet> sheetOf(const Assessment& assessment);
    /// The latest finished one of the same form's url before `assessment`.
    std::optional<Assessment> previous(const Assessment& assessment);

private:
    Result<Assessment> open(cases::CaseId caseId, FormId form, const AssessmentDetails& details,
        State state, office::WorkerId assessor, std::optional<AssessmentId> supersedes);
    Result<Assessment> answerReview(
        const Assessment& given, Action action, const std::string& note);

    office::Desk& m_desk;
};

/// What changed from `before` to `after`, in the order of the later form; by linkId.
std::vector<AnswerChange> compareSheets(
    const forms::AnswerSheet& before, const forms::AnswerSheet& after, std::string_view language);

} // namespace waymark::assessment
