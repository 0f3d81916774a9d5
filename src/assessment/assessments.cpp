// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/assessments.h"

#include "assessment/assessment_store.h"
#include "assessment/form_library.h"
#include "assessment/outcome.h"
#include "cases/timeline.h"
#include "forms/response.h"

#include <algorithm>
#include <utility>

namespace waymark::assessment {
namespace {

bool caseIsVisible(storage::Database& database, cases::CaseId caseId)
{
    return storage::firstRow(
        database, "SELECT id FROM visible_cases WHERE id = $1",
        [](const storage::Statement&) { return true; }, caseId)
        .has_value();
}

/// Answers and counts of the sheet, as they are stored.
void takeAnswers(Assessment& assessment, const forms::AnswerSheet& sheet,
    forms::ResponseStatus status, Instant now)
{
    const auto progress = sheet.progress();
    assessment.response = forms::toJson(sheet, status, toIso(now));
    assessment.answered = static_cast<std::int64_t>(progress.answered);
    assessment.asked = static_cast<std::int64_t>(progress.asked);
}

office::JournalLine line(std::string action, const Assessment& assessment)
{
    return {std::move(action), "assessment", assessment.id.toString(),
        {{"case", assessment.caseId.toString()}, {"state", std::string{code(assessment.state)}}}};
}

Error changedMeanwhile(const Assessment& assessment)
{
    return {Error::Kind::Conflict, "assessment.changed-meanwhile", assessment.id.toString()};
}

} // namespace

Assessments::Assessments(office::Desk& desk)
    : m_desk{desk}
{
}

Result<Assessment> Assessments::start(cases::CaseId caseId, FormId form,
    const AssessmentDetails& details, std::optional<AssessmentId> supersedes)
{
    if (const auto problems = problemsIn(details); !problems.empty()) return problems.front();
    auto questionnaire = FormLibrary{m_desk}.load(form);
    if (!questionnaire) return questionnaire.error();
    office::Act act{m_desk};
    if (!caseIsVisible(m_desk.database(), caseId))
        return Error{Error::Kind::NotFound, "assessment.case-unknown", caseId.toString()};
    Assessment assessment{.id = AssessmentId::create(),
        .caseId = caseId,
        .formId = form,
        .details = details,
        .response = {},
        .assessor = m_desk.session().worker,
        .startedAt = m_desk.clock().now(),
        .supersedes = supersedes};
    takeAnswers(assessment, forms::AnswerSheet{std::move(questionnaire).value()},
        forms::ResponseStatus::InProgress, assessment.startedAt);
    insertAssessment(m_desk.database(), assessment);
    act.record(line("assessment.started", assessment));
    act.commit();
    return assessment;
}

Result<Assessment> Assessments::save(const Assessment& given, const forms::AnswerSheet& sheet)
{
    if (!isOpen(given.state))
        return Error{Error::Kind::NotAllowed, "assessment.closed", given.id.toString()};
    Assessment assessment = given;
    takeAnswers(assessment, sheet, forms::ResponseStatus::InProgress, m_desk.clock().now());
    office::Act act{m_desk};
    if (!updateAssessment(m_desk.database(), assessment)) return changedMeanwhile(assessment);
    ++assessment.revision;
    act.record(line("assessment.saved", assessment));
    act.commit();
    return assessment;
}

Result<Assessment> Assessments::finish(const Assessment& given, const forms::AnswerSheet& sheet)
{
    if (!isOpen(given.state))
        return Error{Error::Kind::NotAllowed, "assessment.closed", given.id.toString()};
    if (const auto problems = problemsIn(given.details); !problems.empty()) return problems.front();
    const auto missing = sheet.problems();
    if (const auto first = std::ranges::find(missing, false, &forms::AnswerProblem::warningOnly);
        first != missing.end())
        return Error{Error::Kind::Invalid, "assessment.answers-missing", first->linkId};

    const Instant now = m_desk.clock().now();
    Assessment assessment = given;
    assessment.state = State::Active;
    assessment.finishedAt = now;
    takeAnswers(assessment, sheet, forms::ResponseStatus::Completed, now);
    office::Act act{m_desk};
    if (!updateAssessment(m_desk.database(), assessment)) return changedMeanwhile(assessment);
    ++assessment.revision;
    if (assessment.supersedes)
        if (auto earlier = assessmentById(m_desk.database(), *assessment.supersedes);
            earlier && isAllowed(earlier->state, State::Superseded)) {
            earlier->state = State::Superseded;
            if (!updateAssessment(m_desk.database(), *earlier)) return changedMeanwhile(*earlier);
            act.record(line("assessment.superseded", *earlier));
        }
    const Outcome outcome = writeOutcome(m_desk, assessment, sheet);
    for (const auto& written : outcome.lines)
        act.record(written);
    act.record(line("assessment.finished", assessment));
    cases::addEvent(m_desk, assessment.caseId,
        {.kind = cases::EntryKind::Assessment,
            .at = now,
            .title = {},
            .text = {},
            .event = "assessment.finished",
            .facts = {{"needs", std::to_string(outcome.needs)},
                {"measures", std::to_string(outcome.measures)}},
            .subjectKind = "assessment",
            .subjectId = assessment.id.toString()});
    act.commit();
    return assessment;
}

Result<Assessment> Assessments::move(const Assessment& given, State to)
{
    if (!isAllowed(given.state, to))
        return Error{Error::Kind::NotAllowed, "assessment.step-not-allowed", std::string{code(to)}};
    Assessment assessment = given;
    assessment.state = to;
    office::Act act{m_desk};
    if (!updateAssessment(m_desk.database(), assessment)) return changedMeanwhile(assessment);
    ++assessment.revision;
    act.record(line("assessment.moved", assessment));
    act.commit();
    return assessment;
}

Result<Assessment> Assessments::find(AssessmentId id)
{
    auto found = assessmentById(m_desk.database(), id);
    if (!found) return Error{Error::Kind::NotFound, "assessment.unknown", id.toString()};
    return std::move(*found);
}

std::vector<AssessmentRow> Assessments::ofCase(cases::CaseId caseId)
{
    return assessmentsOfCase(m_desk.database(), caseId);
}

Result<forms::AnswerSheet> Assessments::sheetOf(const Assessment& assessment)
{
    auto form = FormLibrary{m_desk}.load(assessment.formId);
    if (!form) return form.error();
    auto read = forms::readResponse(std::move(form).value(), assessment.response);
    if (!read) return read.error();
    return std::move(std::move(read).value().sheet);
}

std::optional<Assessment> Assessments::previous(const Assessment& assessment)
{
    const auto id = assessment.supersedes ? assessment.supersedes
                                          : earlierFinished(m_desk.database(), assessment);
    if (!id) return std::nullopt;
    return assessmentById(m_desk.database(), *id);
}

} // namespace waymark::assessment
