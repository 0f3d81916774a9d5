// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/outcome.h"

#include "assessment/needs_store.h"
#include "assessment/reviews_store.h"
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

std::string notesOf(const std::vector<Conclusion>& conclusions)
{
    std::string note;
    for (const Conclusion& conclusion : conclusions)
        for (const auto& reason : conclusion.reasons) {
            const std::string& words = reason.text.base;
            if (note.find(words) == std::string::npos)
                note.append(note.empty() ? "" : "\n").append(words);
        }
    return note;
}

/// Writes one conclusion after the other.
class Writer {
public:
    /// `red`: the tasks of the form are part of the protocol, which has its own.
    Writer(office::Desk& desk, const Assessment& assessment, bool red)
        : m_desk{desk}
        , m_assessment{assessment}
        , m_needs{needsOfCase(desk.database(), assessment.caseId)}
        , m_measures{measuresOfCase(desk.database(), assessment.caseId)}
        , m_red{red}
    {
    }

    void write(const Conclusion& conclusion)
    {
        if (conclusion.kind == Kind::Need) writeNeed(conclusion);
        if (conclusion.kind == Kind::Measure) writeMeasure(conclusion);
        if (conclusion.kind == Kind::Task && !m_red) writeTask(conclusion);
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
    bool m_red;
    Outcome m_outcome;
};

void Writer::writeNeed(const Conclusion& conclusion)
{
    const Need need = parseNeed(conclusion.code).value_or(Need::Other);
    const std::string words = need == Need::Other ? conclusion.title.base : std::string{};
    const bool there = std::ranges::any_of(m_needs, [&](const NeedRecord& record) {
        // Only other needs are told apart by their words.
        return record.details.need == need && (need != Need::Other || record.details.words == words)
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
    insertMeasure(m_desk, record);
    m_outcome.lines.push_back({"measure.added", "measure", record.id.toString(),
        {{"case", record.caseId.toString()}, {"measure", std::string{code(*measure)}}}});
    m_measures.push_back(std::move(record));
    ++m_outcome.measures;
}

void Writer::writeTask(const Conclusion& conclusion)
{
    const std::string title = conclusion.title.base;
    const auto open = cases::Tasks{m_desk}.openOfCase(m_assessment.caseId);
    if (std::ranges::any_of(
            open, [&](const cases::Task& task) { return task.details.title == title; }))
        return;
    const auto id = cases::addTask(m_desk, m_assessment.caseId,
        {.kind = cases::TaskKind::Review,
            .title = title,
            .note = notesOf({conclusion}),
            .due = m_desk.clock().today(),
            .assignee = otherSupervisor(m_desk, m_assessment).value_or(m_assessment.assessor)});
    m_outcome.lines.push_back(
        {"task.added", "task", id.toString(), {{"case", m_assessment.caseId.toString()}}});
}

/// Once for an assessment; returned and finished again, the later figures stand.
void Writer::write(const forms::Score& score)
{
    if (!score.value) return;
    const std::string month = toIso(m_desk.clock().today()).substr(0, 7);
    const auto changed
        = m_desk.database()
              .prepare("UPDATE assessment_scores SET revision = revision + 1, title = $3,"
                       " number = $4, value = $5, missing = $6, band = $7, at = $8, month = $9"
                       " WHERE id IN (SELECT id FROM visible_assessment_scores"
                       " WHERE assessment_id = $1 AND score = $2)")
              .bind(m_assessment.id, score.id, score.title.base, score.value->text(),
                  score.value->toDouble(), score.missing, score.band.base, m_desk.clock().now(),
                  month)
              .run();
    if (changed > 0) return;
    m_desk.database()
        .prepare("INSERT INTO assessment_scores (id, revision, assessment_id, case_id, score,"
                 " title, number, value, missing, band, at, month)"
                 " VALUES ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)")
        .bind(Uuid::random().toString(), m_assessment.id, m_assessment.caseId, score.id,
            score.title.base, score.value->text(), score.value->toDouble(), score.missing,
            score.band.base, m_desk.clock().now(), month)
        .run();
}

} // namespace

std::optional<RedTask> writeRedTask(
    office::Desk& desk, const Assessment& assessment, const forms::AnswerSheet& sheet)
{
    if (assessment.redTask) return std::nullopt;
    const auto all = sheet.conclusions();
    std::vector<Conclusion> red;
    std::ranges::copy_if(all, std::back_inserter(red), &Conclusion::red);
    if (red.empty()) return std::nullopt;
    // The form may say what is to be done; else the conclusion says what is seen.
    const auto told = std::ranges::find(all, Kind::Task, &Conclusion::kind);
    const std::string title = told != all.end() ? told->title.base : red.front().title.base;
    const auto task = cases::addTask(desk, assessment.caseId,
        {.kind = cases::TaskKind::Review,
            .title = title,
            .note = notesOf(red),
            .due = desk.clock().today(),
            .assignee = otherSupervisor(desk, assessment).value_or(assessment.assessor)});
    RedTask result{task, {}};
    result.lines.push_back(
        {"task.added", "task", task.toString(), {{"case", assessment.caseId.toString()}}});
    for (const Conclusion& conclusion : red)
        result.lines.push_back({"assessment.red-rule", "assessment", assessment.id.toString(),
            {{"rule", conclusion.code}}});
    return result;
}

bool saysSpecial(const forms::AnswerSheet& sheet)
{
    const auto conclusions = sheet.conclusions();
    const auto scores = sheet.scores();
    return std::ranges::any_of(scores, [](const forms::Score& score) { return score.answered > 0; })
        || std::ranges::any_of(conclusions, [](const Conclusion& conclusion) {
               const auto need = parseNeed(conclusion.code);
               return conclusion.kind == Kind::Need && need && isSpecialCategory(*need);
           });
}

Outcome writeOutcome(
    office::Desk& desk, const Assessment& assessment, const forms::AnswerSheet& sheet)
{
    const auto conclusions = sheet.conclusions();
    Writer writer{desk, assessment, std::ranges::any_of(conclusions, &Conclusion::red)};
    for (const Conclusion& conclusion : conclusions)
        writer.write(conclusion);
    for (const forms::Score& score : sheet.scores())
        writer.write(score);
    return writer.take();
}

} // namespace waymark::assessment
