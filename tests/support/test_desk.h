// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fold.h"
#include "office/desk.h"
#include "support/fixed_clock.h"

#include <initializer_list>
#include <memory>
#include <string_view>

namespace waymark::test {

inline constexpr office::JournalKey kTestJournalKey{std::byte{11}};

/// Inserts a worker with the owner's rights, as office creation does. No desk may be open.
inline office::Session makeWorker(
    storage::Database& database, std::string_view name, std::initializer_list<office::Role> roles)
{
    office::Session session{office::WorkerId::create(), std::string{name}, roles};
    const auto transaction = database.begin();
    database
        .prepare("INSERT INTO workers (id, revision, name, name_key, active, created_at)"
                 " VALUES ($1, 1, $2, $3, 1, 0)")
        .bind(session.worker, name, fold(name))
        .run();
    for (const office::Role role : roles)
        database.prepare("INSERT INTO worker_roles (id, worker_id, role) VALUES ($1, $2, $3)")
            .bind(session.worker.toString() + "/" + std::string{code(role)}, session.worker,
                code(role))
            .run();
    transaction->commit();
    return session;
}

/// A signed-in desk for one worker; only one may be open on a database at a time.
inline std::unique_ptr<office::Desk> signIn(
    storage::Database& database, const Clock& clock, const office::Session& session)
{
    return std::make_unique<office::Desk>(database, clock, session, kTestJournalKey);
}

} // namespace waymark::test
