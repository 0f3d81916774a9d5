// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/workers.h"

#include "base/fold.h"

#include <algorithm>
#include <map>
#include <utility>

namespace waymark::office {
namespace {

using storage::Statement;

constexpr std::string_view kColumns
    = "id, revision, name, active, password_initial, created_at FROM visible_workers";

WorkerRecord readWorker(const Statement& row)
{
    return {.id = row.get<WorkerId>(0),
        .revision = row.get<std::int64_t>(1),
        .details = {.name = row.get<std::string>(2), .roles = {}},
        .active = row.get<bool>(3),
        .passwordInitial = row.get<bool>(4),
        .createdAt = row.get<Instant>(5)};
}

/// Unknown codes cannot be: the schema checks them.
std::set<Role> rolesOf(storage::Database& database, WorkerId worker)
{
    const auto found = storage::rows(
        database, "SELECT role FROM visible_worker_roles WHERE worker_id = $1",
        [](const Statement& row) { return parseRole(row.get<std::string>(0)).value(); }, worker);
    return {found.begin(), found.end()};
}

void writeRoles(storage::Database& database, WorkerId worker, const std::set<Role>& roles)
{
    database
        .prepare("DELETE FROM worker_roles WHERE id IN"
                 " (SELECT id FROM visible_worker_roles WHERE worker_id = $1)")
        .bind(worker)
        .run();
    for (const Role role : roles)
        database.prepare("INSERT INTO worker_roles (id, worker_id, role) VALUES ($1, $2, $3)")
            .bind(worker.toString() + "/" + std::string{code(role)}, worker, code(role))
            .run();
}

/// Other active administrators than `worker`; waits for whoever else is changing the office.
bool othersAdminister(storage::Database& database, WorkerId worker)
{
    database.prepare("UPDATE offices SET revision = revision").bind().run();
    return storage::firstRow(
        database,
        "SELECT w.id FROM visible_workers w JOIN visible_worker_roles r ON r.worker_id = w.id"
        " WHERE w.active = 1 AND r.role = 'administrator' AND w.id <> $1 LIMIT 1",
        [](const Statement& row) { return row.get<WorkerId>(0); }, worker)
        .has_value();
}

std::string rolesText(const std::set<Role>& roles)
{
    std::string text;
    for (const Role role : roles)
        text += (text.empty() ? "" : " ") + std::string{code(role)};
    return text;
}

} // namespace

Problems problemsIn(const WorkerDetails& details)
{
    Problems problems;
    if (fold(details.name).empty())
        problems.push_back({Error::Kind::Invalid, "worker.name-missing", "name"});
    if (details.roles.empty())
        problems.push_back({Error::Kind::Invalid, "worker.role-missing", "roles"});
    return problems;
}

Workers::Workers(Desk& desk)
    : m_desk{desk}
{
}

std::vector<WorkerRecord> Workers::list() const
{
    auto& database = m_desk.database();
    auto found = storage::rows(database, "SELECT " + std::string{kColumns}, &readWorker);
    std::map<WorkerId, std::set<Role>> roles;
    auto row = database.prepare("SELECT worker_id, role FROM visible_worker_roles");
    row.bind();
    while (row.step())
        roles[row.get<WorkerId>(0)].insert(parseRole(row.get<std::string>(1)).value());
    for (WorkerRecord& worker : found)
        worker.details.roles = roles[worker.id];
    std::ranges::sort(found, {}, [](const WorkerRecord& w) { return sortKey(w.details.name); });
    return found;
}

Result<WorkerRecord> Workers::get(WorkerId id) const
{
    auto found = storage::firstRow(
        m_desk.database(), "SELECT " + std::string{kColumns} + " WHERE id = $1", &readWorker, id);
    if (!found) return Error{Error::Kind::NotFound, "worker.not-found", id.toString()};
    found->details.roles = rolesOf(m_desk.database(), id);
    return *std::move(found);
}

Result<WorkerRecord> Workers::named(std::string_view name) const
{
    const auto id = storage::firstRow(
        m_desk.database(), "SELECT id FROM visible_workers WHERE name_key = $1",
        [](const Statement& row) { return row.get<WorkerId>(0); }, fold(name));
    if (!id) return Error{Error::Kind::NotFound, "worker.not-found"};
    return get(*id);
}

Result<WorkerRecord> Workers::add(const WorkerDetails& details)
{
    if (auto allowed = requireAdministrator(m_desk.session()); !allowed) return allowed.error();
    if (const auto problems = problemsIn(details); !problems.empty()) return problems.front();
    Act act{m_desk};
    if (named(details.name)) return Error{Error::Kind::Conflict, "worker.name-taken", "name"};
    const auto id = WorkerId::create();
    m_desk.database()
        .prepare("INSERT INTO workers (id, revision, name, name_key, active, password_initial,"
                 " created_at) VALUES ($1, 1, $2, $3, 1, 1, $4)")
        .bind(id, details.name, fold(details.name), m_desk.clock().now())
        .run();
    writeRoles(m_desk.database(), id, details.roles);
    act.record({"worker.added", "worker", id.toString(), {{"roles", rolesText(details.roles)}}});
    act.commit();
    return get(id);
}

Result<WorkerRecord> Workers::save(const WorkerRecord& record)
{
    if (auto allowed = requireAdministrator(m_desk.session()); !allowed) return allowed.error();
    if (const auto problems = problemsIn(record.details); !problems.empty())
        return problems.front();
    Act act{m_desk};
    const auto before = get(record.id);
    if (!before) return before.error();
    if (const auto other = named(record.details.name); other && other->id != record.id)
        return Error{Error::Kind::Conflict, "worker.name-taken", "name"};
    if (before->active && before->details.roles.contains(Role::Administrator)
        && !record.details.roles.contains(Role::Administrator)
        && !othersAdminister(m_desk.database(), record.id))
        return Error{Error::Kind::NotAllowed, "worker.last-administrator", "roles"};
    const auto changed
        = m_desk.database()
              .prepare("UPDATE workers SET revision = revision + 1, name = $1,"
                       " name_key = $2 WHERE id = $3 AND revision = $4")
              .bind(record.details.name, fold(record.details.name), record.id, record.revision)
              .run();
    if (changed == 0) return Error{Error::Kind::Conflict, "worker.changed-meanwhile"};
    if (before->details.name != record.details.name)
        act.record({"worker.renamed", "worker", record.id.toString()});
    if (before->details.roles != record.details.roles) {
        writeRoles(m_desk.database(), record.id, record.details.roles);
        act.record({"worker.roles-changed", "worker", record.id.toString(),
            {{"from", rolesText(before->details.roles)}, {"to", rolesText(record.details.roles)}}});
    }
    act.commit();
    return get(record.id);
}

Result<WorkerRecord> Workers::disable(WorkerId id) { return setActive(id, false); }
Result<WorkerRecord> Workers::enable(WorkerId id) { return setActive(id, true); }

Result<WorkerRecord> Workers::setActive(WorkerId id, bool active)
{
    if (auto allowed = requireAdministrator(m_desk.session()); !allowed) return allowed.error();
    Act act{m_desk};
    auto before = get(id);
    if (!before || before->active == active) return before;
    if (!active && before->details.roles.contains(Role::Administrator)
        && !othersAdminister(m_desk.database(), id))
        return Error{Error::Kind::NotAllowed, "worker.last-administrator"};
    m_desk.database()
        .prepare("UPDATE workers SET revision = revision + 1, active = $1 WHERE id = $2")
        .bind(active, id)
        .run();
    act.record({active ? "worker.enabled" : "worker.disabled", "worker", id.toString()});
    act.commit();
    return get(id);
}

Result<void> Workers::markPassword(WorkerId id, bool initial)
{
    if (id != m_desk.session().worker)
        if (auto allowed = requireAdministrator(m_desk.session()); !allowed) return allowed;
    Act act{m_desk};
    const auto changed
        = m_desk.database()
              .prepare("UPDATE workers SET revision = revision + 1, password_initial = $1"
                       " WHERE id = $2")
              .bind(initial, id)
              .run();
    if (changed == 0) return Error{Error::Kind::NotFound, "worker.not-found", id.toString()};
    act.record(
        {initial ? "worker.password-reset" : "worker.password-changed", "worker", id.toString()});
    act.commit();
    return {};
}

} // namespace waymark::office
