// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/teams.h"

#include "base/fold.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace waymark::office {
namespace {

using storage::Statement;

Team readTeam(const Statement& row)
{
    return {.id = row.get<TeamId>(0),
        .revision = row.get<std::int64_t>(1),
        .name = row.get<std::string>(2),
        .members = {}};
}

Team withMembers(storage::Database& database, Team team)
{
    const auto members = storage::rows(
        database, "SELECT worker_id FROM visible_team_members WHERE team_id = $1",
        [](const Statement& row) { return row.get<WorkerId>(0); }, team.id);
    team.members = {members.begin(), members.end()};
    return team;
}

std::optional<TeamId> idOfName(storage::Database& database, std::string_view name)
{
    return storage::firstRow(
        database, "SELECT id FROM visible_teams WHERE name_key = $1",
        [](const Statement& row) { return row.get<TeamId>(0); }, fold(name));
}

std::string membershipId(TeamId team, WorkerId worker)
{
    return team.toString() + "/" + worker.toString();
}

} // namespace

Teams::Teams(Desk& desk)
    : m_desk{desk}
{
}

std::vector<Team> Teams::list() const
{
    auto& database = m_desk.database();
    auto found = storage::rows(database, "SELECT id, revision, name FROM visible_teams", &readTeam);
    for (Team& team : found)
        team = withMembers(database, std::move(team));
    std::ranges::sort(found, {}, [](const Team& team) { return sortKey(team.name); });
    return found;
}

Result<Team> Teams::get(TeamId id) const
{
    auto found = storage::firstRow(m_desk.database(),
        "SELECT id, revision, name FROM visible_teams WHERE id = $1", &readTeam, id);
    if (!found) return Error{Error::Kind::NotFound, "team.not-found", id.toString()};
    return withMembers(m_desk.database(), *std::move(found));
}

Result<Team> Teams::named(std::string_view name) const
{
    const auto id = idOfName(m_desk.database(), name);
    if (!id) return Error{Error::Kind::NotFound, "team.not-found"};
    return get(*id);
}

Result<Team> Teams::add(std::string_view name)
{
    if (auto allowed = requireAdministrator(m_desk.session()); !allowed) return allowed.error();
    if (fold(name).empty()) return Error{Error::Kind::Invalid, "team.name-missing", "name"};
    Act act{m_desk};
    if (idOfName(m_desk.database(), name))
        return Error{Error::Kind::Conflict, "team.name-taken", "name"};
    const auto id = TeamId::create();
    m_desk.database()
        .prepare("INSERT INTO teams (id, revision, name, name_key) VALUES ($1, 1, $2, $3)")
        .bind(id, name, fold(name))
        .run();
    act.record({"team.added", "team", id.toString()});
    act.commit();
    return get(id);
}

Result<Team> Teams::rename(const Team& team)
{
    if (auto allowed = requireAdministrator(m_desk.session()); !allowed) return allowed.error();
    if (fold(team.name).empty()) return Error{Error::Kind::Invalid, "team.name-missing", "name"};
    Act act{m_desk};
    if (const auto before = get(team.id); !before) return before.error();
    if (const auto other = idOfName(m_desk.database(), team.name); other && *other != team.id)
        return Error{Error::Kind::Conflict, "team.name-taken", "name"};
    const auto changed = m_desk.database()
                             .prepare("UPDATE teams SET revision = revision + 1, name = $1,"
                                      " name_key = $2 WHERE id = $3 AND revision = $4")
                             .bind(team.name, fold(team.name), team.id, team.revision)
                             .run();
    if (changed == 0) return Error{Error::Kind::Conflict, "team.changed-meanwhile"};
    act.record({"team.renamed", "team", team.id.toString()});
    act.commit();
    return get(team.id);
}

Result<Team> Teams::join(TeamId team, WorkerId worker)
{
    if (auto allowed = requireAdministrator(m_desk.session()); !allowed) return allowed.error();
    Act act{m_desk};
    auto before = get(team);
    if (!before || before->members.contains(worker)) return before;
    const auto known = storage::firstRow(
        m_desk.database(), "SELECT active FROM visible_workers WHERE id = $1",
        [](const Statement& row) { return row.get<bool>(0); }, worker);
    if (!known) return Error{Error::Kind::NotFound, "worker.not-found", worker.toString()};
    if (!*known) return Error{Error::Kind::NotAllowed, "team.worker-disabled"};
    m_desk.database()
        .prepare("INSERT INTO team_members (id, team_id, worker_id) VALUES ($1, $2, $3)")
        .bind(membershipId(team, worker), team, worker)
        .run();
    act.record({"team.joined", "team", team.toString(), {{"worker", worker.toString()}}});
    act.commit();
    return get(team);
}

Result<Team> Teams::leave(TeamId team, WorkerId worker)
{
    if (auto allowed = requireAdministrator(m_desk.session()); !allowed) return allowed.error();
    Act act{m_desk};
    auto before = get(team);
    if (!before || !before->members.contains(worker)) return before;
    m_desk.database()
        .prepare("DELETE FROM team_members WHERE id = $1")
        .bind(membershipId(team, worker))
        .run();
    act.record({"team.left", "team", team.toString(), {{"worker", worker.toString()}}});
    act.commit();
    return get(team);
}

} // namespace waymark::office
