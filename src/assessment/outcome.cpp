// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/outcome.h"

#include "assessment/needs_store.h"
#include "cases/task.h"

#include <algorithm>
#include <utility>

namespace waymark::assessment {
namespace {

using forms::Conclusion;
using Kind = forms::ConclusionRule::Kind;

std::vector<Because> reasonsOf(const Conclusion& conclusion)
{
    std::vector<Because> reasons;
    for (const auto& reason : conclusion.reasons)
        reasons.push_back({reason.linkId, reason.text.base});
    return reasons;
}

/// Writes one conclusion after the other.
class Writer {
public:
    Writer(office::Desk& desk, const Assessment& assessment)
        : m_desk{desk}
        , m_assessment{assessment}
        , m_needs{needsOfCase(desk.database(), assessment.caseId)}
        , m_measures{measuresOfCase(desk.database(), assessment.caseId)}
    {
    }

    void write(const Conclusion& conclusion)
    {
        if (conclusion.kind == Kind::Need) writeNeed(conclusion);
        if (conclusion.kind == Kind::Measure) writeMeasure(conclusion);
        if (conclusion.kind == Kind::Task) writeTask(conclusion);
        if (conclusion.red)
            m_outcome.lines.push_back({"assessment.red-rule", "assessment",
                m_assessment.id.toString(), {{"rule", conclusion.code}}});
    }
    void write(const forms::Score& score);
    Outcome take() { return std::move(m_outcome); }

private:
    void writeNeed(const Conclusion& conclusion);
    void writeMeasure(const Conclusion& conclusion);
    void writeTask(const Conclusion& conclusion);

    office::Desk& m_desk;
    const Assessment& m_assessment;
    std::vector<NeedRecord> m_needs;
    std::vector<MeasureRecord> m_measures;
    Outcome m_outcome;
};

void Writer::writeNeed(const Conclusion& conclusion)
{
    const Need need = parseNeed(conclusion.code).value_or(Need::Other);
    const std::string words = need == Need::Other ? conclusion.title.base : std::string{};
    const bool there = std::ranges::any_of(m_needs, [&](const NeedRecord& record) {
        return record.details.need == need && record.details.words == words
            && record.details.status != NeedStatus::Met;
    });
    if (there) return;
    NeedRecord record{.id = NeedId::create(),
        .caseId = m_assessment.caseId,
        .assessment = m_assessment.id,
        .details = {.need = need,
            .words = words,
            .priority = parsePriority(conclusion.priority).value_or(Priority::Soon),
            .reasons = reasonsOf(conclusion)},
        .createdAt = m_desk.clock().now()};
    insertNeed(m_desk.database(), record);
    m_outcome.lines.push_back({"need.added", "need", record.id.toString(),
        {{"case", record.caseId.toString()}, {"need", std::string{code(need)}}}});
    m_needs.push_back(std::move(record));
    ++m_outcome.needs;
}

void Writer::writeMeasure(const Conclusion& conclusion)
{
    const auto measure = parseMeasure(conclusion.code);
    if (!measure) return;
    const bool there = std::ranges::any_of(m_measures,
        [&](const MeasureRecord& record) { return record.details.measure == *measure; });
    if (there) return;
    MeasureRecord record{.id = MeasureId::create(),
        .caseId = m_assessment.caseId,
        .assessment = m_assessment.id,
        .details = {.measure = *measure, .reasons = reasonsOf(conclusion)}};
    insertMeasure(m_desk.database(), record);
    m_outcome.lines.push_back({"measure.added", "measure", record.id.toString(),
        {{"case", record.caseId.toString()}, {"measure", std::string{code(*measure)}}}});
    m_measures.push_back(std::move(record));
    ++m_outcome.measures;
}

/// For a supervisor of the case's team when there is one, else for who assessed.
void Writer::writeTask(const Conclusion& conclusion)
{
    const auto supervisor = storage::firstRow(
        m_desk.database(),
        "SELECT w.id FROM visible_workers w"
        " JOIN visible_worker_roles r ON r.worker_id = w.id AND r.role = 'supervisor'"
        " JOIN visible_cases c ON c.id = $1"
        " LEFT JOIN visible_team_members m ON m.worker_id = w.id AND m.team_id = c.team_id"
        " WHERE w.active = 1"
        " ORDER BY CASE WHEN w.id = $2 THEN 1 ELSE 0 END,"
        " CASE WHEN m.worker_id IS NULL THEN 1 ELSE 0 END, w.name_key LIMIT 1",
        [](const storage::Statement& row) { return row.get<office::WorkerId>(0); },
        m_assessment.caseId, m_assessment.assessor);
    std::string note;
    for (const auto& reason : conclusion.reasons)
        note += (note.empty() ? "" : "\n") + reason.text.base;
    const auto id = cases::TaskId::create();
    m_desk.database()
        .prepare("INSERT INTO tasks (id, revision, case_id, kind, title, note, due, due_at,"
                 " assignee_id, created_by, created_at, done_at)"
                 " VALUES ($1, 1, $2, 'review', $3, $4, $5, NULL, $6, $7, $8, NULL)")
        .bind(id, m_assessment.caseId, conclusion.title.base, note, m_desk.clock().today(),
            supervisor.value_or(m_assessment.assessor), m_assessment.assessor, m_desk.clock().now())
        .run();
    m_outcome.lines.push_back(
        {"task.added", "task", id.toString(), {{"case", m_assessment.caseId.toString()}}});
}

void Writer::write(const forms::Score& score)
{
    if (!score.value) return;
    m_desk.database()
        .prepare("INSERT INTO assessment_scores (id, revision, assessment_id, case_id, score,"
                 " number, missing, band, at) VALUES ($1, 1, $2, $3, $4, $5, $6, $7, $8)")
        .bind(Uuid::random().toString(), m_assessment.id, m_assessment.caseId, score.id,
            score.value->text(), score.missing, score.band.base, m_desk.clock().now())
        .run();
}

} // namespace

Outcome writeOutcome(
    office::Desk& desk, const Assessment& assessment, const forms::AnswerSheet& sheet)
{
    Writer writer{desk, assessment};
    for (const Conclusion& conclusion : sheet.conclusions())
        writer.write(conclusion);
    for (const forms::Score& score : sheet.scores())
        writer.write(score);
    return writer.take();
}

} // namespace waymark::assessment
