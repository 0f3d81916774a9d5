// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "office/journal.h"
#include "office/session.h"
#include "storage/database.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace waymark::office {

/// Which record changed; announced after the commit.
struct Change {
    std::string kind; ///< as JournalLine::subjectKind
    std::string id;
    friend bool operator==(const Change&, const Change&) = default;
};

/// What every service works with: the database, the signed-in worker, the journal, the time.
/// Made by app::Workspace at sign-in; from then on reads pass the views as this worker.
class Desk {
public:
    /// Keeps references: database and clock must outlive the desk.
    Desk(storage::Database& database, const Clock& clock, Session session, JournalKey journalKey);
    ~Desk(); ///< ends the worker's rights on the database
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    storage::Database& database() { return m_database; }
    const Session& session() const { return m_session; }
    const Clock& clock() const { return m_clock; }
    Journal& journal() { return m_journal; }

    void onChange(std::function<void(const Change&)> listener);

    /// A journal line of its own, for what changes nothing: a read, a reveal, a print, an export.
    void note(JournalLine line);

private:
    friend class Act;

    storage::Database& m_database;
    const Clock& m_clock;
    Session m_session;
    Journal m_journal;
    std::function<void(const Change&)> m_listener;
};

/// One act of the worker: a transaction, its journal lines, and what is announced afterwards.
///
///     office::Act act{desk};
///     … write …
///     act.record({"case.opened", "case", id.toString()});
///     act.commit();   // without this nothing happened
class Act {
public:
    explicit Act(Desk& desk);

    /// Kept until commit(); also announces (subjectKind, subjectId) as changed.
    void record(JournalLine line);
    void commit();

private:
    Desk& m_desk;
    std::unique_ptr<storage::Transaction> m_transaction;
    std::vector<JournalLine> m_lines;
};

/// The next number of a series that never gives one twice, e.g. "case.2026". Inside a transaction.
std::int64_t nextNumber(Desk& desk, std::string_view series);

/// NotAllowed with `rule` unless the worker holds one of `roles`.
Result<void> requireRole(const Session& session, std::initializer_list<Role> roles, Rule rule);
Result<void> requireAdministrator(const Session& session);

} // namespace waymark::office
