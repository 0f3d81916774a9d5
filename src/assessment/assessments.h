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

/// Assessing: start, answer, judge, finish. Every change is one act with its journal line.
class Assessments {
public:
    explicit Assessments(office::Desk& desk);

    /// NotFound "assessment.case-unknown", "form.unknown".
    Result<Assessment> start(cases::CaseId caseId, FormId form, const AssessmentDetails& details,
        std::optional<AssessmentId> supersedes = {});
    /// Keeps details and answers as they are now; NotAllowed "assessment.closed" once finished,
    /// Conflict "assessment.changed-meanwhile".
    Result<Assessment> save(const Assessment& assessment, const forms::AnswerSheet& sheet);
    /// Completes: required answers must be there ("assessment.answers-missing"); writes needs and
    /// measures the conclusions lead to (none twice), scores, and for a red conclusion a task for a
    /// supervisor. The assessment becomes active and the earlier one superseded.
    Result<Assessment> finish(const Assessment& assessment, const forms::AnswerSheet& sheet);
    /// Any other step of kSteps; NotAllowed "assessment.step-not-allowed".
    Result<Assessment> move(const Assessment& assessment, State to);

    Result<Assessment> find(AssessmentId id);
    std::vector<AssessmentRow> ofCase(cases::CaseId caseId); ///< newest first
    /// The answers on their form.
    Result<forms::AnswerSheet> sheetOf(const Assessment& assessment);
    /// The latest finished one of the same form's url before `assessment`.
    std::optional<Assessment> previous(const Assessment& assessment);

private:
    office::Desk& m_desk;
};

/// What changed from `before` to `after`, in the order of the later form; by linkId.
std::vector<AnswerChange> compareSheets(
    const forms::AnswerSheet& before, const forms::AnswerSheet& after, std::string_view language);

} // namespace waymark::assessment
