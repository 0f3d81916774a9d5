// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/assessments.h"

#include "assessment/assessment_store.h"
#include "assessment/deadlines.h"
#include "assessment/finishing.h"
#include "assessment/form_library.h"
#include "assessment/outcome.h"
#include "assessment/reviews_store.h"
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

void addFinishedEvent(office::Desk& desk, const Assessment& assessment, const Outcome& outcome)
{
    cases::addEvent(desk, assessment.caseId,
        {.kind = cases::EntryKind::Assessment,
            .at = *assessment.finishedAt,
            .title = {},
            .text = {},
            .event = "assessment.finished",
            .facts = {{"needs", std::to_string(outcome.needs)},
                {"measures", std::to_string(outcome.measures)}},
            .subjectKind = "assessment",
            .subjectId = assessment.id.toString()});
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

Error notAllowed(Action action)
{
    return {Error::Kind::NotAllowed, "assessment.step-not-allowed", std::string{code(action)}};
}

/// Answers may be given: what was only asked for begins with the first of them.
void begin(Assessment& assessment)
{
    if (isOpen(assessment.state)) assessment.state = State::InProgress;
}

void fillInDates(AssessmentDetails& details, Date today, const Deadlines& deadlines)
{
    if (!details.dueOn) details.dueOn = dueOn(details.purpose, today, deadlines);
}

/// A red conclusion opens the protocol at once, whatever any sum and whoever is still answering.
void openProtocol(
    office::Desk& desk, office::Act& act, Assessment& assessment, const forms::AnswerSheet& sheet)
{
    const auto written = writeRedTask(desk, assessment, sheet);
    if (!written) return;
    assessment.redTask = written->task;
    for (const auto& one : written->lines)
        act.record(one);
}

} // namespace

Assessments::Assessments(office::Desk& desk)
    : m_desk{desk}
{
}

Result<Assessment> Assessments::open(cases::CaseId caseId, FormId form,
    const AssessmentDetails& details, State state, office::WorkerId assessor,
    std::optional<AssessmentId> supersedes)
{
    auto questionnaire = FormLibrary{m_desk}.load(form);
    if (!questionnaire) return questionnaire.error();
    Assessment assessment{.id = AssessmentId::create(),
        .caseId = caseId,
        .formId = form,
        .details = details,
        .state = state,
        .response = {},
        .assessor = assessor,
        .startedAt = m_desk.clock().now(),
        .supersedes = supersedes};
    fillInDates(assessment.details, m_desk.clock().today(), readDeadlines(m_desk));
    if (const auto problems = problemsIn(assessment.details); !problems.empty())
        return problems.front();
    takeAnswers(assessment, forms::AnswerSheet{std::move(questionnaire).value()},
        forms::ResponseStatus::InProgress, assessment.startedAt);
    office::Act act{m_desk};
    if (!caseIsVisible(m_desk.database(), caseId))
        return Error{Error::Kind::NotFound, "assessment.case-unknown", caseId.toString()};
    if (state == State::Requested)
        remind(m_desk, assessment, "task-assess", *assessment.details.dueOn);
    insertAssessment(m_desk.database(), assessment);
    act.record(line(
        state == State::Requested ? "assessment.requested" : "assessment.started", assessment));
    act.commit();
    return assessment;
}

Result<Assessment> Assessments::request(cases::CaseId caseId, FormId form,
    const AssessmentDetails& details, std::optional<office::WorkerId> assessor)
{
    return open(caseId, form, details, State::Requested, assessor.value_or(m_desk.session().worker),
        std::nullopt);
}

Result<Assessment> Assessments::start(cases::CaseId caseId, FormId form,
    const AssessmentDetails& details, std::optional<AssessmentId> supersedes)
{
    return open(caseId, form, details, State::InProgress, m_desk.session().worker, supersedes);
}

Result<Assessment> Assessments::save(const Assessment& given, const forms::AnswerSheet& sheet)
{
    if (!isOpen(given.state))
        return Error{Error::Kind::NotAllowed, "assessment.closed", given.id.toString()};
    Assessment assessment = given;
    begin(assessment);
    fillInDates(assessment.details, m_desk.clock().today(), readDeadlines(m_desk));
    takeAnswers(assessment, sheet, forms::ResponseStatus::InProgress, m_desk.clock().now());
    office::Act act{m_desk};
    openProtocol(m_desk, act, assessment, sheet);
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
    Assessment assessment = given;
    const Date today = m_desk.clock().today();
    const Deadlines deadlines = readDeadlines(m_desk);
    fillInDates(assessment.details, today, deadlines);
    if (!assessment.details.reassessOn)
        assessment.details.reassessOn
            = renewOn(assessment.details.purpose, today, deadlines, sheet);
    if (const auto problems = problemsIn(assessment.details); !problems.empty())
        return problems.front();
    const auto missing = sheet.problems();
    if (const auto first = std::ranges::find(missing, false, &forms::AnswerProblem::warningOnly);
        first != missing.end())
        return Error{Error::Kind::Invalid, "assessment.answers-missing", first->linkId};

    const Instant now = m_desk.clock().now();
    begin(assessment);
    assessment.details.special = assessment.details.special || saysSpecial(sheet);
    office::Act act{m_desk};
    const auto before = previous(assessment);
    if (!assessment.supersedes && before && isFinished(before->state))
        assessment.supersedes = before->id;
    const auto reasons = reviewReasons(assessment, before, sheet);
    const bool isRead = !reasons.empty() && otherSupervisor(m_desk, assessment);
    assessment.state = findStep(assessment.state, isRead ? Action::HandIn : Action::Finish)->to;
    assessment.finishedAt = now;
    using Status = forms::ResponseStatus;
    takeAnswers(assessment, sheet,
        cameBack(m_desk, assessment.id) ? Status::Amended : Status::Completed, now);
    const Outcome outcome = writeOutcome(m_desk, assessment, sheet);
    openProtocol(m_desk, act, assessment, sheet);
    if (isRead)
        endReminder(m_desk, assessment);
    else
        takeEffect(m_desk, act, assessment);
    if (!updateAssessment(m_desk.database(), assessment)) return changedMeanwhile(assessment);
    ++assessment.revision;
    if (isRead) askForReview(m_desk, assessment, reasons);
    for (const auto& written : outcome.lines)
        act.record(written);
    auto finished = line("assessment.finished", assessment);
    if (!reasons.empty()) finished.facts["review"] = isRead ? "asked" : "nobody-there";
    act.record(std::move(finished));
    addFinishedEvent(m_desk, assessment, outcome);
    act.commit();
    return assessment;
}

Result<Assessment> Assessments::answerReview(
    const Assessment& given, Action action, const std::string& note)
{
    Assessment assessment = given;
    assessment.state = findStep(given.state, action)->to;
    office::Act act{m_desk};
    const Decision decision = action == Action::Approve ? Decision::Approved
        : action == Action::Return                      ? Decision::Returned
                                                        : Decision::TakenBack;
    if (!decideReview(m_desk, assessment, decision, note)) return changedMeanwhile(assessment);
    if (action == Action::Approve)
        takeEffect(m_desk, act, assessment);
    else
        assessment.finishedAt.reset();
    if (action == Action::Return)
        remind(m_desk, assessment, "task-returned", m_desk.clock().today());
    if (!updateAssessment(m_desk.database(), assessment)) return changedMeanwhile(assessment);
    ++assessment.revision;
    act.record(line("assessment." + std::string{code(decision)}, assessment));
    act.commit();
    return assessment;
}

Result<Assessment> Assessments::take(
    const Assessment& given, Action action, const std::string& note)
{
    const auto allowed = allowedActions(given);
    if (std::ranges::find(allowed, action) == allowed.end()) return notAllowed(action);
    // These two need the answers: finish().
    if (action == Action::Finish || action == Action::HandIn) return notAllowed(action);
    if (needsNote(action) && note.find_first_not_of(" \t\n") == std::string::npos)
        return Error{Error::Kind::Invalid, "assessment.note-missing", "note"};
    if (given.state == State::Draft) return answerReview(given, action, note);
    Assessment assessment = given;
    assessment.state = findStep(given.state, action)->to;
    office::Act act{m_desk};
    if (isFinal(assessment.state)) endReminder(m_desk, assessment);
    if (!updateAssessment(m_desk.database(), assessment)) return changedMeanwhile(assessment);
    ++assessment.revision;
    cases::addEvent(m_desk, assessment.caseId,
        {.kind = cases::EntryKind::Assessment,
            .at = m_desk.clock().now(),
            .title = {},
            .text = note,
            .event = "assessment.moved",
            .facts = {{"to", std::string{code(assessment.state)}}},
            .subjectKind = "assessment",
            .subjectId = assessment.id.toString()});
    act.record(line("assessment.moved", assessment));
    act.commit();
    return assessment;
}

std::vector<Action> Assessments::allowedActions(const Assessment& assessment) const
{
    const auto& session = m_desk.session();
    return assessment::allowedActions(assessment.state,
        {.assessor = assessment.assessor == session.worker,
            .worker = session.has(office::Role::Worker),
            .supervisor = session.has(office::Role::Supervisor)});
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
