// SPDX-License-Identifier: GPL-3.0-or-later
// Flags of a case and who may see it.
#include "cases/case.h"
#include "cases/case_record.h"
#include "cases/stored.h"
#include "cases/timeline.h"

namespace waymark::cases {

using storage::Statement;

Result<Case> Cases::addFlag(CaseId id, FlagKind kind, std::string_view words, Source source)
{
    if (kind == FlagKind::Other && words.find_first_not_of(" \t") == std::string_view::npos)
        return Error{Error::Kind::Invalid, "case.flag-needs-words", "words"};
    office::Act act{m_desk};
    const auto before = seen(id);
    if (!before) return before;
    m_desk.database()
        .prepare("INSERT INTO case_flags (id, revision, case_id, kind, words, source, at, by_id,"
                 " ended_at) VALUES ($1, 1, $2, $3, $4, $5, $6, $7, NULL)")
        .bind(FlagId::create(), id, code(kind), words, code(source), m_desk.clock().now(),
            m_desk.session().worker)
        .run();
    refreshFlags(m_desk, id);
    const std::map<std::string, std::string> facts{
        {"flag", std::string{code(kind)}}, {"source", std::string{code(source)}}};
    addEvent(m_desk, id,
        {.kind = EntryKind::Safety,
            .at = m_desk.clock().now(),
            .title = {},
            .text = std::string{words},
            .event = "flag.added",
            .facts = facts});
    act.record({"flag.added", "case", id.toString(), facts});
    act.commit();
    return seen(id);
}

Result<Case> Cases::removeFlag(CaseId id, FlagId flag, std::string_view reason)
{
    if (reason.find_first_not_of(" \t\n") == std::string_view::npos)
        return Error{Error::Kind::Invalid, "case.flag-removal-needs-reason", "reason"};
    office::Act act{m_desk};
    const auto kind = storage::firstRow(
        m_desk.database(),
        "SELECT kind FROM visible_case_flags WHERE id = $1 AND case_id = $2 AND ended_at IS NULL",
        [](const Statement& row) { return row.get<std::string>(0); }, flag, id);
    if (!kind) return Error{Error::Kind::NotFound, "case.flag-not-found"};
    m_desk.database()
        .prepare("UPDATE case_flags SET revision = revision + 1, ended_at = $2 WHERE id = $1")
        .bind(flag, m_desk.clock().now())
        .run();
    refreshFlags(m_desk, id);
    addEvent(m_desk, id,
        {.kind = EntryKind::Safety,
            .at = m_desk.clock().now(),
            .title = {},
            .text = std::string{reason},
            .event = "flag.removed",
            .facts = {{"flag", *kind}}});
    act.record({"flag.removed", "case", id.toString(), {{"flag", *kind}}});
    act.commit();
    return seen(id);
}

Result<Case> Cases::restrict(CaseId id, bool restricted, const std::set<WorkerId>& members)
{
    const office::Session& session = m_desk.session();
    auto& database = m_desk.database();
    office::Act act{m_desk};
    const auto before = seen(id);
    if (!before) return before;
    if (before->details.responsible != session.worker && before->details.deputy != session.worker
        && !session.has(office::Role::Supervisor))
        return Error{Error::Kind::NotAllowed, "case.restricting-not-yours"};
    // Whoever restricts a case stays inside, or nobody could open it again.
    std::set<WorkerId> inside = members;
    if (restricted && before->details.responsible != session.worker
        && before->details.deputy != session.worker)
        inside.insert(session.worker);
    database
        .prepare("DELETE FROM case_members WHERE id IN"
                 " (SELECT id FROM visible_case_members WHERE case_id = $1)")
        .bind(id)
        .run();
    for (const WorkerId worker : inside)
        database.prepare("INSERT INTO case_members (id, case_id, worker_id) VALUES ($1, $2, $3)")
            .bind(id.toString() + "/" + worker.toString(), id, worker)
            .run();
    database
        .prepare("UPDATE cases SET revision = revision + 1, restricted = $2, touched_at = $3"
                 " WHERE id = $1")
        .bind(id, restricted, m_desk.clock().now())
        .run();
    const char* const what = restricted ? "case.restricted" : "case.opened-to-team";
    addEvent(m_desk, id,
        {.kind = EntryKind::Status,
            .at = m_desk.clock().now(),
            .title = {},
            .text = {},
            .event = what});
    act.record({what, "case", id.toString(), {{"members", std::to_string(inside.size())}}});
    act.commit();
    return seen(id);
}

} // namespace waymark::cases
