// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/needs.h"

#include "assessment/json_columns.h"
#include "assessment/needs_store.h"

#include <algorithm>

namespace waymark::assessment {
namespace {

using storage::Statement;

constexpr std::string_view kColumns
    = "id, revision, case_id, assessment_id, need, words, priority, status, owner_id, target_date,"
      " next_step, reasons, created_at";

NeedRecord readNeed(const Statement& row)
{
    return {.id = row.get<NeedId>(0),
        .revision = row.get<std::int64_t>(1),
        .caseId = row.get<cases::CaseId>(2),
        .assessment = row.getOptional<AssessmentId>(3),
        .details = {.need = parseNeed(row.get<std::string>(4)).value_or(Need::Other),
            .words = row.get<std::string>(5),
            .priority = parsePriority(row.get<std::string>(6)).value(),
            .status = parseNeedStatus(row.get<std::string>(7)).value(),
            .owner = row.getOptional<office::WorkerId>(8),
            .targetDate = row.getOptional<Date>(9),
            .nextStep = row.get<std::string>(10),
            .reasons = reasonsFrom(row.get<std::string>(11))},
        .createdAt = row.get<Instant>(12)};
}

bool isSettled(NeedStatus status)
{
    return status == NeedStatus::Met || status == NeedStatus::NotWished;
}

bool caseIsVisible(storage::Database& database, cases::CaseId caseId)
{
    return storage::firstRow(
        database, "SELECT id FROM visible_cases WHERE id = $1",
        [](const Statement&) { return true; }, caseId)
        .has_value();
}

} // namespace

void insertNeed(storage::Database& database, const NeedRecord& need)
{
    const NeedDetails& d = need.details;
    database
        .prepare("INSERT INTO needs (id, revision, case_id, assessment_id, need, words, priority,"
                 " status, owner_id, target_date, next_step, reasons, created_at)"
                 " VALUES ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)")
        .bind(need.id, need.caseId, need.assessment, code(d.need), d.words, code(d.priority),
            code(d.status), d.owner, d.targetDate, d.nextStep, toJson(d.reasons), need.createdAt)
        .run();
}

std::vector<NeedRecord> needsOfCase(storage::Database& database, cases::CaseId caseId)
{
    return storage::rows(database,
        "SELECT " + std::string{kColumns}
            + " FROM visible_needs WHERE case_id = $1 ORDER BY created_at, id",
        readNeed, caseId);
}

Problems problemsIn(const NeedDetails& details)
{
    Problems problems;
    if (details.need == Need::Other && details.words.empty())
        problems.push_back({Error::Kind::Invalid, "need.words-missing", "words"});
    return problems;
}

Needs::Needs(office::Desk& desk)
    : m_desk{desk}
{
}

std::vector<NeedRecord> Needs::ofCase(cases::CaseId caseId)
{
    auto needs = needsOfCase(m_desk.database(), caseId);
    std::ranges::stable_sort(needs, {}, [](const NeedRecord& need) {
        return std::pair{isSettled(need.details.status), need.details.priority};
    });
    return needs;
}

Result<NeedRecord> Needs::find(NeedId id)
{
    auto found = storage::firstRow(m_desk.database(),
        "SELECT " + std::string{kColumns} + " FROM visible_needs WHERE id = $1", readNeed, id);
    if (!found) return Error{Error::Kind::NotFound, "need.unknown", id.toString()};
    return std::move(*found);
}

Result<NeedRecord> Needs::add(cases::CaseId caseId, const NeedDetails& details)
{
    if (const auto problems = problemsIn(details); !problems.empty()) return problems.front();
    office::Act act{m_desk};
    if (!caseIsVisible(m_desk.database(), caseId))
        return Error{Error::Kind::NotFound, "assessment.case-unknown", caseId.toString()};
    NeedRecord need{.id = NeedId::create(),
        .caseId = caseId,
        .details = details,
        .createdAt = m_desk.clock().now()};
    insertNeed(m_desk.database(), need);
    act.record({"need.added", "need", need.id.toString(),
        {{"case", caseId.toString()}, {"need", std::string{code(details.need)}}}});
    act.commit();
    return need;
}

Result<NeedRecord> Needs::save(const NeedRecord& need)
{
    const NeedDetails& d = need.details;
    if (const auto problems = problemsIn(d); !problems.empty()) return problems.front();
    office::Act act{m_desk};
    const auto changed
        = m_desk.database()
              .prepare("UPDATE needs SET revision = revision + 1, need = $3, words = $4,"
                       " priority = $5, status = $6, owner_id = $7, target_date = $8,"
                       " next_step = $9, reasons = $10 WHERE id = $1 AND revision = $2"
                       " AND id IN (SELECT id FROM visible_needs WHERE id = $1)")
              .bind(need.id, need.revision, code(d.need), d.words, code(d.priority), code(d.status),
                  d.owner, d.targetDate, d.nextStep, toJson(d.reasons))
              .run();
    if (changed == 0) {
        if (!find(need.id)) return Error{Error::Kind::NotFound, "need.unknown", need.id.toString()};
        return Error{Error::Kind::Conflict, "need.changed-meanwhile", need.id.toString()};
    }
    act.record({"need.changed", "need", need.id.toString(),
        {{"case", need.caseId.toString()}, {"status", std::string{code(d.status)}}}});
    act.commit();
    NeedRecord saved = need;
    ++saved.revision;
    return saved;
}

} // namespace waymark::assessment
