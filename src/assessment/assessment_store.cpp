// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/assessment_store.h"

#include "assessment/json_columns.h"

namespace waymark::assessment {
namespace {

using storage::Statement;

constexpr std::string_view kColumns
    = "id, revision, case_id, form_id, purpose, requested_by, request_reference, due_on, consent,"
      " judgement, judgement_reason, interpreter, reassess_on, state, response, answered, asked,"
      " assessor_id, started_at, finished_at, supersedes_id, minutes, special, score_judgements,"
      " due_reason, red_task_id, due_task_id";

Assessment readAssessment(const Statement& row)
{
    return {.id = row.get<AssessmentId>(0),
        .revision = row.get<std::int64_t>(1),
        .caseId = row.get<cases::CaseId>(2),
        .formId = row.get<FormId>(3),
        .details = {.purpose = parsePurpose(row.get<std::string>(4)).value(),
            .requestedBy = parseRequestedBy(row.get<std::string>(5)).value(),
            .requestReference = row.get<std::string>(6),
            .dueOn = row.getOptional<Date>(7),
            .consent = parseConsent(row.get<std::string>(8)).value(),
            .judgement = parseJudgement(row.get<std::string>(9)).value(),
            .judgementReason = row.get<std::string>(10),
            .interpreter = row.get<std::string>(11),
            .reassessOn = row.getOptional<Date>(12),
            .minutes = row.getOptional<std::int64_t>(21),
            .special = row.get<bool>(22),
            .scoreJudgements = scoreJudgementsFrom(row.get<std::string>(23))},
        .state = parseState(row.get<std::string>(13)).value(),
        .response = row.get<std::string>(14),
        .answered = row.get<std::int64_t>(15),
        .asked = row.get<std::int64_t>(16),
        .assessor = row.get<office::WorkerId>(17),
        .startedAt = row.get<Instant>(18),
        .finishedAt = row.getOptional<Instant>(19),
        .supersedes = row.getOptional<AssessmentId>(20),
        .dueReason = row.get<std::string>(24),
        .redTask = row.getOptional<cases::TaskId>(25),
        .dueTask = row.getOptional<cases::TaskId>(26)};
}

} // namespace

void insertAssessment(storage::Database& database, const Assessment& a)
{
    const AssessmentDetails& d = a.details;
    database
        .prepare("INSERT INTO assessments (id, revision, case_id, form_id, purpose, requested_by,"
                 " request_reference, due_on, consent, judgement, judgement_reason, interpreter,"
                 " reassess_on, state, response, answered, asked, assessor_id, started_at,"
                 " finished_at, supersedes_id, minutes, special, score_judgements, due_reason,"
                 " red_task_id, due_task_id) VALUES ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, $10,"
                 " $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25,"
                 " $26)")
        .bind(a.id, a.caseId, a.formId, code(d.purpose), code(d.requestedBy), d.requestReference,
            d.dueOn, code(d.consent), code(d.judgement), d.judgementReason, d.interpreter,
            d.reassessOn, code(a.state), a.response, a.answered, a.asked, a.assessor, a.startedAt,
            a.finishedAt, a.supersedes, d.minutes, d.special, toJson(d.scoreJudgements),
            a.dueReason, a.redTask, a.dueTask)
        .run();
}

bool updateAssessment(storage::Database& database, const Assessment& a)
{
    const AssessmentDetails& d = a.details;
    return database
               .prepare("UPDATE assessments SET revision = revision + 1, purpose = $3,"
                        " requested_by = $4, request_reference = $5, due_on = $6, consent = $7,"
                        " judgement = $8, judgement_reason = $9, interpreter = $10,"
                        " reassess_on = $11, state = $12, response = $13, answered = $14,"
                        " asked = $15, finished_at = $16, assessor_id = $17, minutes = $18,"
                        " special = $19, score_judgements = $20, due_reason = $21,"
                        " red_task_id = $22, due_task_id = $23, supersedes_id = $24"
                        " WHERE id = $1 AND revision = $2"
                        " AND id IN (SELECT id FROM visible_assessments WHERE id = $1)")
               .bind(a.id, a.revision, code(d.purpose), code(d.requestedBy), d.requestReference,
                   d.dueOn, code(d.consent), code(d.judgement), d.judgementReason, d.interpreter,
                   d.reassessOn, code(a.state), a.response, a.answered, a.asked, a.finishedAt,
                   a.assessor, d.minutes, d.special, toJson(d.scoreJudgements), a.dueReason,
                   a.redTask, a.dueTask, a.supersedes)
               .run()
        == 1;
}

std::optional<Assessment> assessmentById(storage::Database& database, AssessmentId id)
{
    return storage::firstRow(database,
        "SELECT " + std::string{kColumns} + " FROM visible_assessments WHERE id = $1",
        readAssessment, id);
}

std::vector<AssessmentRow> assessmentsOfCase(storage::Database& database, cases::CaseId caseId)
{
    return storage::rows(
        database,
        "SELECT a.id, a.case_id, f.title, f.version, a.purpose, a.state, a.judgement, a.answered,"
        " a.asked, w.name, a.started_at, a.finished_at, a.reassess_on, a.due_on, a.special,"
        " a.due_reason"
        " FROM visible_assessments a JOIN visible_forms f ON f.id = a.form_id"
        " JOIN visible_workers w ON w.id = a.assessor_id"
        " WHERE a.case_id = $1 ORDER BY a.started_at DESC, a.id",
        [](const Statement& row) {
            return AssessmentRow{.id = row.get<AssessmentId>(0),
                .caseId = row.get<cases::CaseId>(1),
                .formTitle = row.get<std::string>(2),
                .formVersion = row.get<std::string>(3),
                .purpose = parsePurpose(row.get<std::string>(4)).value(),
                .state = parseState(row.get<std::string>(5)).value(),
                .judgement = parseJudgement(row.get<std::string>(6)).value(),
                .answered = row.get<std::int64_t>(7),
                .asked = row.get<std::int64_t>(8),
                .assessorName = row.get<std::string>(9),
                .startedAt = row.get<Instant>(10),
                .finishedAt = row.getOptional<Instant>(11),
                .reassessOn = row.getOptional<Date>(12),
                .dueOn = row.getOptional<Date>(13),
                .special = row.get<bool>(14),
                .dueReason = row.get<std::string>(15)};
        },
        caseId);
}

std::optional<AssessmentId> earlierFinished(
    storage::Database& database, const Assessment& assessment)
{
    return storage::firstRow(
        database,
        "SELECT a.id FROM visible_assessments a JOIN visible_forms f ON f.id = a.form_id"
        " WHERE a.case_id = $1 AND a.finished_at IS NOT NULL AND a.started_at < $2"
        " AND f.url = (SELECT url FROM visible_forms WHERE id = $3)"
        " ORDER BY a.started_at DESC LIMIT 1",
        [](const Statement& row) { return row.get<AssessmentId>(0); }, assessment.caseId,
        assessment.startedAt, assessment.formId);
}

} // namespace waymark::assessment
