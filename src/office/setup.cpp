// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/setup.h"

#include "base/fold.h"

#include <string>

namespace waymark::office {

using storage::Statement;

Session setUp(storage::Database& database, Instant now, JournalKey journalKey,
    const OfficeDetails& office, const FirstWorker& first)
{
    const Session session{
        first.id, first.name, {Role::Worker, Role::Supervisor, Role::Administrator}};
    const auto officeId = OfficeId::create();
    const auto transaction = database.begin();
    database
        .prepare("INSERT INTO offices (id, revision, name, country, time_zone, language, training,"
                 " created_at) VALUES ($1, 1, $2, $3, $4, $5, $6, $7)")
        .bind(officeId, office.name, office.country, office.timeZone, office.language,
            office.training, now)
        .run();
    database
        .prepare("INSERT INTO workers (id, revision, name, name_key, active, password_initial,"
                 " created_at) VALUES ($1, 1, $2, $3, 1, 0, $4)")
        .bind(session.worker, first.name, fold(first.name), now)
        .run();
    for (const Role role : session.roles)
        database.prepare("INSERT INTO worker_roles (id, worker_id, role) VALUES ($1, $2, $3)")
            .bind(session.worker.toString() + "/" + std::string{code(role)}, session.worker,
                code(role))
            .run();
    Journal journal{database, journalKey};
    journal.append(now, session.worker.toString(),
        {"office.created", "office", officeId.toString(), {{"country", office.country}}});
    journal.append(now, session.worker.toString(),
        {"worker.added", "worker", session.worker.toString(),
            {{"roles", "worker supervisor administrator"}}});
    transaction->commit();
    return session;
}

std::optional<SigningIn> whoSignsIn(storage::Database& database, WorkerId worker)
{
    auto found = storage::firstRow(
        database, "SELECT name, password_initial FROM workers WHERE id = $1 AND active = 1",
        [&](const Statement& row) {
            return SigningIn{{worker, row.get<std::string>(0), {}}, row.get<bool>(1)};
        },
        worker);
    if (!found) return std::nullopt;
    auto role = database.prepare("SELECT role FROM worker_roles WHERE worker_id = $1");
    role.bind(worker);
    while (role.step())
        found->session.roles.insert(parseRole(role.get<std::string>(0)).value());
    return found;
}

std::optional<SigningIn> whoSignsIn(storage::Database& database, std::string_view name)
{
    const auto id = storage::firstRow(
        database, "SELECT id FROM workers WHERE name_key = $1",
        [](const Statement& row) { return row.get<WorkerId>(0); }, fold(name));
    return id ? whoSignsIn(database, *id) : std::nullopt;
}

OfficeRecord officeRecord(storage::Database& database)
{
    return storage::firstRow(database,
        "SELECT id, revision, name, country, time_zone, language, training, created_at"
        " FROM visible_offices",
        [](const Statement& row) {
            return OfficeRecord{.id = row.get<OfficeId>(0),
                .revision = row.get<std::int64_t>(1),
                .details = {.name = row.get<std::string>(2),
                    .country = row.get<std::string>(3),
                    .timeZone = row.get<std::string>(4),
                    .language = row.get<std::string>(5),
                    .training = row.get<bool>(6)},
                .createdAt = row.get<Instant>(7)};
        })
        .value();
}

} // namespace waymark::office
