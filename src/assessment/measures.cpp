// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/json_columns.h"
#include "assessment/needs.h"
#include "assessment/needs_store.h"

#include <algorithm>

namespace waymark::assessment {
namespace {

using storage::Statement;

MeasureRecord readMeasure(const Statement& row)
{
    return {.id = row.get<MeasureId>(0),
        .revision = row.get<std::int64_t>(1),
        .caseId = row.get<cases::CaseId>(2),
        .assessment = row.getOptional<AssessmentId>(3),
        .details = {.measure = parseMeasure(row.get<std::string>(4)).value(),
            .status = parseMeasureStatus(row.get<std::string>(5)).value(),
            .requestedTo = row.get<std::string>(6),
            .requestedOn = row.getOptional<Date>(7),
            .decidedOn = row.getOptional<Date>(8),
            .denialReason = row.get<std::string>(9),
            .hearing = row.get<std::string>(11),
            .reasons = reasonsFrom(row.get<std::string>(10))}};
}

/// A line of the ledger, numbered by the measure's revision; `from` empty for its first.
void addEvent(office::Desk& desk, const MeasureRecord& measure, std::string_view from,
    std::string_view reason)
{
    desk.database()
        .prepare("INSERT INTO measure_events (id, revision, measure_id, case_id, at, worker_id,"
                 " from_status, to_status, reason) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)")
        .bind(Uuid::random().toString(), measure.revision, measure.id, measure.caseId,
            desk.clock().now(), desk.session().worker, from, code(measure.details.status), reason)
        .run();
}

std::optional<MeasureStatus> storedStatus(storage::Database& database, MeasureId id)
{
    return storage::firstRow(
        database, "SELECT status FROM visible_measures WHERE id = $1",
        [](const Statement& row) { return parseMeasureStatus(row.get<std::string>(0)).value(); },
        id);
}

} // namespace

void insertMeasure(office::Desk& desk, const MeasureRecord& measure)
{
    const MeasureDetails& d = measure.details;
    desk.database()
        .prepare("INSERT INTO measures (id, revision, case_id, assessment_id, measure, status,"
                 " requested_to, requested_on, decided_on, denial_reason, reasons, hearing)"
                 " VALUES ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)")
        .bind(measure.id, measure.caseId, measure.assessment, code(d.measure), code(d.status),
            d.requestedTo, d.requestedOn, d.decidedOn, d.denialReason, toJson(d.reasons), d.hearing)
        .run();
    addEvent(desk, measure, {}, {});
}

std::vector<MeasureRecord> measuresOfCase(storage::Database& database, cases::CaseId caseId)
{
    auto measures = storage::rows(database,
        "SELECT id, revision, case_id, assessment_id, measure, status, requested_to, requested_on,"
        " decided_on, denial_reason, reasons, hearing FROM visible_measures WHERE case_id = $1 "
        "ORDER BY id",
        readMeasure, caseId);
    std::ranges::stable_sort(
        measures, {}, [](const MeasureRecord& one) { return one.details.measure; });
    return measures;
}

Problems problemsIn(const MeasureDetails& details)
{
    Problems problems;
    if (details.status == MeasureStatus::Denied && details.denialReason.empty())
        problems.push_back({Error::Kind::Invalid, "measure.denial-needs-reason", "denial_reason"});
    return problems;
}

Measures::Measures(office::Desk& desk)
    : m_desk{desk}
{
}

std::vector<MeasureRecord> Measures::ofCase(cases::CaseId caseId)
{
    return measuresOfCase(m_desk.database(), caseId);
}

Result<MeasureRecord> Measures::add(cases::CaseId caseId, const MeasureDetails& details)
{
    if (const auto problems = problemsIn(details); !problems.empty()) return problems.front();
    office::Act act{m_desk};
    const auto visible = storage::firstRow(
        m_desk.database(), "SELECT id FROM visible_cases WHERE id = $1",
        [](const Statement&) { return true; }, caseId);
    if (!visible) return Error{Error::Kind::NotFound, "assessment.case-unknown", caseId.toString()};
    MeasureRecord measure{.id = MeasureId::create(), .caseId = caseId, .details = details};
    insertMeasure(m_desk, measure);
    act.record({"measure.added", "measure", measure.id.toString(),
        {{"case", caseId.toString()}, {"measure", std::string{code(details.measure)}}}});
    act.commit();
    return measure;
}

Result<MeasureRecord> Measures::save(const MeasureRecord& measure, std::string_view reason)
{
    const MeasureDetails& d = measure.details;
    if (const auto problems = problemsIn(d); !problems.empty()) return problems.front();
    if (d.status == MeasureStatus::Failed && reason.empty())
        return Error{Error::Kind::Invalid, "measure.failure-needs-reason", "reason"};
    office::Act act{m_desk};
    const auto before = storedStatus(m_desk.database(), measure.id);
    if (before && !isAllowed(*before, d.status))
        return Error{
            Error::Kind::NotAllowed, "measure.step-not-allowed", std::string{code(d.status)}};
    const auto changed
        = m_desk.database()
              .prepare("UPDATE measures SET revision = revision + 1, status = $3,"
                       " requested_to = $4, requested_on = $5, decided_on = $6,"
                       " denial_reason = $7, reasons = $8, hearing = $9"
                       " WHERE id = $1 AND revision = $2"
                       " AND id IN (SELECT id FROM visible_measures WHERE id = $1)")
              .bind(measure.id, measure.revision, code(d.status), d.requestedTo, d.requestedOn,
                  d.decidedOn, d.denialReason, toJson(d.reasons), d.hearing)
              .run();
    if (changed == 0)
        return Error{Error::Kind::Conflict, "measure.changed-meanwhile", measure.id.toString()};
    MeasureRecord saved = measure;
    ++saved.revision;
    if (before != d.status)
        addEvent(m_desk, saved, code(*before),
            d.status == MeasureStatus::Denied && reason.empty() ? std::string_view{d.denialReason}
                                                                : reason);
    act.record({"measure.changed", "measure", measure.id.toString(),
        {{"case", measure.caseId.toString()}, {"status", std::string{code(d.status)}}}});
    act.commit();
    return saved;
}

std::vector<MeasureEvent> Measures::ledger(cases::CaseId caseId)
{
    return storage::rows(
        m_desk.database(),
        "SELECT measure_id, at, worker_name, from_status, to_status, reason"
        " FROM visible_measure_events WHERE case_id = $1 ORDER BY at, revision, id",
        [](const Statement& row) {
            return MeasureEvent{.measure = row.get<MeasureId>(0),
                .at = row.get<Instant>(1),
                .workerName = row.get<std::string>(2),
                .from = parseMeasureStatus(row.get<std::string>(3)),
                .to = parseMeasureStatus(row.get<std::string>(4)).value(),
                .reason = row.get<std::string>(5)};
        },
        caseId);
}

} // namespace waymark::assessment
