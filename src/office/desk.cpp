// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/desk.h"

#include <algorithm>
#include <utility>

namespace waymark::office {

Desk::Desk(storage::Database& database, const Clock& clock, Session session, JournalKey journalKey)
    : m_database{database}
    , m_clock{clock}
    , m_session{std::move(session)}
    , m_journal{database, journalKey}
{
    m_database.actAs(m_session.worker.toString());
}

Desk::~Desk() { m_database.actAs({}); }

void Desk::onChange(std::function<void(const Change&)> listener)
{
    m_listener = std::move(listener);
}

void Desk::note(JournalLine line)
{
    Act act{*this};
    act.record(std::move(line));
    act.commit();
}

Act::Act(Desk& desk)
    : m_desk{desk}
    , m_transaction{desk.m_database.begin()}
{
}

void Act::record(JournalLine line) { m_lines.push_back(std::move(line)); }

void Act::commit()
{
    const Instant at = m_desk.m_clock.now();
    for (const JournalLine& line : m_lines)
        m_desk.m_journal.append(at, m_desk.m_session.worker.toString(), line);
    m_transaction->commit();
    if (!m_desk.m_listener) return;
    for (const JournalLine& line : m_lines)
        m_desk.m_listener({line.subjectKind, line.subjectId});
}

std::int64_t nextNumber(Desk& desk, std::string_view series)
{
    auto& database = desk.database();
    const auto counted
        = database.prepare("UPDATE counters SET revision = revision + 1 WHERE id = $1")
              .bind(series)
              .run();
    if (counted == 0) {
        database.prepare("INSERT INTO counters (id, revision) VALUES ($1, 1)").bind(series).run();
        return 1;
    }
    return storage::firstRow(
        database, "SELECT revision FROM counters WHERE id = $1",
        [](const storage::Statement& row) { return row.get<std::int64_t>(0); }, series)
        .value();
}

Result<void> requireRole(const Session& session, std::initializer_list<Role> roles, Rule rule)
{
    if (std::ranges::any_of(roles, [&](Role role) { return session.has(role); })) return {};
    return Error{Error::Kind::NotAllowed, rule};
}

Result<void> requireAdministrator(const Session& session)
{
    return requireRole(session, {Role::Administrator}, Rule{"office.administrators-only"});
}

} // namespace waymark::office
