// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/assessment.h"
#include "forms/answer_sheet.h"
#include "ui/desktop/cases/case_file.h"

#include <optional>
#include <string>

namespace waymark::app {
class Workspace;
}

namespace waymark::ui {

/// What the assessment screen works on: the answers, what stands around them, and the earlier
/// assessment to compare with. Fetched by one job; everything else happens in the window.
struct AssessmentSession {
    CaseFile file; ///< whom it is about, and how to reach them safely
    assessment::FormId formId;
    assessment::AssessmentDetails details;
    std::optional<assessment::Assessment> record; ///< absent until it was first saved
    std::vector<assessment::Action> steps{}; ///< what the worker may do with it
    forms::AnswerSheet sheet;
    std::optional<forms::AnswerSheet> before;
    std::optional<Instant> beforeAt;
    cases::DraftId draft;
    bool fromDraft = false;
};

/// Which one to open: an assessment by id, else what is being worked on in the case, else a new
/// one of `form` (empty: the triage).
struct AssessmentWanted {
    std::string caseId;
    std::string assessmentId;
    std::string form;
};

// Jobs; on the storage thread.
Result<AssessmentSession> openSession(app::Workspace& workspace, const AssessmentWanted& wanted);
void keepDraft(app::Workspace& workspace, cases::DraftId id, const std::string& caseId,
    const std::string& label, const std::string& body);

/// Answers as they leave the window, so that the sheet itself stays there.
struct SessionAnswers {
    std::optional<assessment::Assessment> record;
    cases::CaseId caseId;
    assessment::FormId formId;
    assessment::AssessmentDetails details;
    std::string response;
    cases::DraftId draft;
    std::optional<assessment::AssessmentId> supersedes;
};
enum class Ending {
    Pause,
    Finish,
    Keep, ///< saved, and the worker goes on here
};
/// Saves and takes the draft away.
Result<assessment::Assessment> keepAnswers(
    app::Workspace& workspace, const SessionAnswers& answers, Ending ending);

} // namespace waymark::ui
