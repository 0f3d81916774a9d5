// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/case.h"

#include "base/fold.h"
#include "cases/case_record.h"
#include "cases/offences.h"
#include "cases/stored.h"
#include "cases/supervisor.h"
#include "cases/timeline.h"

#include <algorithm>

namespace waymark::cases {
namespace {

using storage::Statement;

std::optional<Closure> closureOf(const Statement& row)
{
    const auto reason = row.getOptional<std::string>(17);
    if (!reason) return std::nullopt;
    return Closure{enumOf<ClosingReason>(*reason), row.get<std::string>(18), row.get<bool>(19),
        row.get<bool>(20)};
}

Case readCase(const Statement& row)
{
    const auto relationship = row.getOptional<std::string>(9);
    return {.id = row.get<CaseId>(0),
        .revision = row.get<std::int64_t>(1),
        .seq = row.get<std::int64_t>(2),
        .reference = row.get<std::string>(3),
        .details = {.displayName = row.get<std::string>(4),
            .languages = listOf(row.get<std::string>(5)),
            .region = row.get<std::string>(6),
            .countryOfResidence = row.get<std::string>(7),
            .offence = row.get<std::string>(8),
            .relationship = relationship ? parse<Relationship>(*relationship) : std::nullopt,
            .team = row.getOptional<TeamId>(10),
            .responsible = row.getOptional<WorkerId>(11),
            .deputy = row.getOptional<WorkerId>(12)},
        .responsibleName = row.getOptional<std::string>(13).value_or(""),
        .deputyName = row.getOptional<std::string>(14).value_or(""),
        .status = enumOf<CaseStatus>(row.get<std::string>(15)),
        .closure = closureOf(row),
        .restricted = row.get<bool>(16),
        .members = {},
        .risk = {enumOf<RiskLevel>(row.get<std::string>(21)), row.get<std::string>(22),
            row.getOptional<Instant>(23), row.getOptional<WorkerId>(24)},
        .flags = {},
        .openedAt = row.get<Instant>(25),
        .lastContactAt = row.getOptional<Instant>(26),
        .nextStep = row.get<std::string>(27),
        .nextDue = row.getOptional<Date>(28)};
}

Flag readFlag(const Statement& row)
{
    return {row.get<FlagId>(0), enumOf<FlagKind>(row.get<std::string>(1)), row.get<std::string>(2),
        enumOf<Source>(row.get<std::string>(3)), row.get<Instant>(4), row.get<WorkerId>(5)};
}

bool isBlank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == text.npos; }

} // namespace

Problems problemsIn(const CaseDetails& details)
{
    Problems problems;
    if (isBlank(details.displayName))
        problems.push_back({Error::Kind::Invalid, "case.name-missing", "display_name"});
    if (!details.offence.empty() && !findOffence(details.offence))
        problems.push_back({Error::Kind::Invalid, "incident.offence-unknown", "offence"});
    if (details.responsible && details.responsible == details.deputy)
        problems.push_back({Error::Kind::Invalid, "case.deputy-is-responsible", "deputy"});
    return problems;
}

Cases::Cases(office::Desk& desk)
    : m_desk{desk}
{
}

std::optional<Case> Cases::read(CaseId id) const
{
    auto& database = m_desk.database();
    auto found = storage::firstRow(database,
        "SELECT c.id, c.revision, c.seq, c.reference, c.display_name, c.languages, c.region, "
        "c.country,"
        " c.offence, c.relationship, c.team_id, c.responsible_id, c.deputy_id, w.name, d.name, "
        "c.status,"
        " c.restricted, c.closed_reason, c.closed_remains, c.closed_checked, c.closed_may_call, "
        "c.risk,"
        " c.risk_reason, c.risk_at, c.risk_by, c.opened_at, c.last_contact_at, c.next_step, "
        "c.next_due"
        " FROM visible_cases c LEFT JOIN visible_workers w ON w.id = c.responsible_id"
        " LEFT JOIN visible_workers d ON d.id = c.deputy_id WHERE c.id = $1",
        &readCase, id);
    if (!found) return std::nullopt;
    for (const WorkerId worker : storage::rows(
             database, "SELECT worker_id FROM visible_case_members WHERE case_id = $1",
             [](const Statement& row) { return row.get<WorkerId>(0); }, id))
        found->members.insert(worker);
    found->flags = storage::rows(database,
        "SELECT id, kind, words, source, at, by_id FROM visible_case_flags"
        " WHERE case_id = $1 AND ended_at IS NULL ORDER BY at, id",
        &readFlag, id);
    std::ranges::stable_sort(
        found->flags, {}, [](const Flag& flag) { return static_cast<int>(meaningOf(flag.kind)); });
    return found;
}

Result<Case> Cases::seen(CaseId id) const
{
    if (auto found = read(id)) return *std::move(found);
    return Error{Error::Kind::NotFound, "case.not-found"};
}

std::optional<Case> Cases::find(CaseId id)
{
    auto found = read(id);
    if (found && found->restricted) m_desk.note({"case.read", "case", id.toString()});
    return found;
}

std::optional<Case> Cases::findByReference(std::string_view reference)
{
    const auto id = storage::firstRow(
        m_desk.database(), "SELECT id FROM visible_cases WHERE reference = $1",
        [](const Statement& row) { return row.get<CaseId>(0); }, reference);
    return id ? find(*id) : std::nullopt;
}

std::optional<std::string> Cases::referenceOf(CaseId id) const
{
    return storage::firstRow(
        m_desk.database(), "SELECT reference FROM visible_cases WHERE id = $1",
        [](const Statement& row) { return row.get<std::string>(0); }, id);
}

Result<Case> Cases::save(CaseId id, std::int64_t revision, const CaseDetails& details)
{
    if (const auto problems = problemsIn(details); !problems.empty()) return problems.front();
    office::Act act{m_desk};
    const auto before = seen(id);
    if (!before) return before;
    const auto changed
        = m_desk.database()
              .prepare(
                  "UPDATE cases SET revision = revision + 1, display_name = $3, name_key = $4,"
                  " languages = $5, region = $6, country = $7, offence = $8, relationship = $9,"
                  " team_id = $10, responsible_id = $11, deputy_id = $12, touched_at = $13"
                  " WHERE id = $1 AND revision = $2")
              .bind(id, revision, details.displayName, sortKey(details.displayName),
                  toColumn(details.languages), details.region, details.countryOfResidence,
                  details.offence,
                  details.relationship ? std::optional{code(*details.relationship)} : std::nullopt,
                  details.team, details.responsible, details.deputy, m_desk.clock().now())
              .run();
    if (changed == 0) return Error{Error::Kind::Conflict, "case.changed"};
    indexCase(m_desk, id);
    if (before->details.responsible != details.responsible)
        addEvent(m_desk, id,
            {.kind = EntryKind::Status,
                .at = m_desk.clock().now(),
                .title = {},
                .text = {},
                .event = "case.passed-on",
                .facts = {{"to", details.responsible ? details.responsible->toString() : ""}}});
    act.record({"case.changed", "case", id.toString()});
    act.commit();
    return seen(id);
}

Result<Case> Cases::setStatus(CaseId id, CaseStatus to)
{
    office::Act act{m_desk};
    const auto before = seen(id);
    if (!before) return before;
    if (to == CaseStatus::Closed)
        return Error{Error::Kind::Invalid, "case.closing-needs-reason", "status"};
    if (!mayStep(before->status, to))
        return Error{Error::Kind::NotAllowed, "case.step-not-possible", "status"};
    m_desk.database()
        .prepare("UPDATE cases SET revision = revision + 1, status = $2, closed_reason = NULL,"
                 " closed_remains = '', closed_checked = 0, closed_may_call = 0 WHERE id = $1")
        .bind(id, code(to))
        .run();
    const std::map<std::string, std::string> facts{
        {"from", std::string{code(before->status)}}, {"to", std::string{code(to)}}};
    addEvent(m_desk, id,
        {.kind = EntryKind::Status,
            .at = m_desk.clock().now(),
            .title = {},
            .text = {},
            .event = "case.status",
            .facts = facts});
    act.record({"case.status", "case", id.toString(), facts});
    act.commit();
    return seen(id);
}

namespace {

bool isLowered(const RiskJudgement& before, RiskLevel now) { return now < before.level; }

/// A supervisor who did not judge before; anybody where no such supervisor sees the case.
bool isSecondPerson(office::Desk& desk, const Case& judged)
{
    const WorkerId self = desk.session().worker;
    if (judged.risk.by != self && desk.session().has(office::Role::Supervisor)) return true;
    return !supervisorBut(desk, judged.id, self, judged.risk.by);
}

} // namespace

Result<Case> Cases::close(CaseId id, const Closure& closure)
{
    office::Act act{m_desk};
    const auto before = seen(id);
    if (!before) return before;
    if (!mayStep(before->status, CaseStatus::Closed))
        return Error{Error::Kind::NotAllowed, "case.step-not-possible", "status"};
    if (!closure.safetyChecked && closure.reason != ClosingReason::Deceased
        && closure.reason != ClosingReason::Duplicate)
        return Error{Error::Kind::Invalid, "case.safety-not-checked", "safety_checked"};
    if (before->risk.level == RiskLevel::High && !isSecondPerson(m_desk, *before))
        return Error{Error::Kind::NotAllowed, "case.closing-needs-second-person", "status"};
    m_desk.database()
        .prepare("UPDATE cases SET revision = revision + 1, status = 'closed', closed_reason = $2,"
                 " closed_remains = $3, closed_checked = $4, closed_may_call = $5 WHERE id = $1")
        .bind(
            id, code(closure.reason), closure.remains, closure.safetyChecked, closure.mayCallLater)
        .run();
    const std::map<std::string, std::string> facts{{"from", std::string{code(before->status)}},
        {"to", "closed"}, {"reason", std::string{code(closure.reason)}}};
    addEvent(m_desk, id,
        {.kind = EntryKind::Status,
            .at = m_desk.clock().now(),
            .title = {},
            .text = closure.remains,
            .event = "case.status",
            .facts = facts});
    act.record({"case.closed", "case", id.toString(), facts});
    act.commit();
    return seen(id);
}

Result<Case> Cases::judgeRisk(CaseId id, RiskLevel level, std::string_view reason)
{
    if (level != RiskLevel::NotYet && isBlank(reason))
        return Error{Error::Kind::Invalid, "case.judgement-needs-reason", "reason"};
    office::Act act{m_desk};
    const auto before = seen(id);
    if (!before) return before;
    if (isLowered(before->risk, level) && !isSecondPerson(m_desk, *before))
        return Error{Error::Kind::NotAllowed, "case.lowering-needs-second-person", "level"};
    const Instant now = m_desk.clock().now();
    m_desk.database()
        .prepare(
            "UPDATE cases SET revision = revision + 1, risk = $2, risk_reason = $3, risk_at = $4,"
            " risk_by = $5 WHERE id = $1")
        .bind(id, code(level), reason, now, m_desk.session().worker)
        .run();
    const std::map<std::string, std::string> facts{
        {"from", std::string{code(before->risk.level)}}, {"to", std::string{code(level)}}};
    addEvent(m_desk, id,
        {.kind = EntryKind::Safety,
            .at = now,
            .title = {},
            .text = std::string{reason},
            .event = "case.judged",
            .facts = facts});
    act.record({"case.judged", "case", id.toString(), facts});
    act.commit();
    return seen(id);
}

} // namespace waymark::cases
