// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaflets/case_services.h"

#include "cases/case_record.h"
#include "directory/directory.h"

namespace waymark::leaflets {
namespace {

std::string keyOf(const cases::CaseId& caseId, const directory::ServiceId& service)
{
    return caseId.toString() + "/" + service.toString();
}

bool hasService(office::Desk& desk, const std::string& key)
{
    return storage::firstRow(
        desk.database(), "SELECT 1 FROM visible_case_services WHERE id = $1",
        [](const storage::Statement&) { return true; }, key)
        .value_or(false);
}

} // namespace

CaseServices::CaseServices(office::Desk& desk)
    : m_desk{desk}
{
}

Result<void> CaseServices::add(cases::CaseId caseId, directory::ServiceId asked)
{
    if (!cases::Cases{m_desk}.referenceOf(caseId))
        return Error{Error::Kind::NotFound, "case.not-found"};
    const auto service = directory::Directory{m_desk}.find(asked);
    if (!service) return service.error();
    if (!service->verified || service->freshness == directory::Freshness::Stale)
        return Error{Error::Kind::Conflict, "pack.service-unchecked"};
    const std::string key = keyOf(caseId, service->id);
    if (hasService(m_desk, key)) return {};
    office::Act act{m_desk};
    m_desk.database()
        .prepare("INSERT INTO case_services (id, revision, case_id, service_id, worker_id,"
                 " added_at) VALUES ($1, 1, $2, $3, $4, $5)")
        .bind(key, caseId, service->id, m_desk.session().worker, m_desk.clock().now())
        .run();
    act.record(
        {"case.service-added", "case", caseId.toString(), {{"service", service->id.toString()}}});
    act.commit();
    return {};
}

Result<void> CaseServices::remove(cases::CaseId caseId, directory::ServiceId asked)
{
    const auto service = directory::Directory{m_desk}.find(asked);
    const std::string key = keyOf(caseId, service ? service->id : asked);
    if (!hasService(m_desk, key))
        return Error{Error::Kind::NotFound, "directory.service-not-found"};
    office::Act act{m_desk};
    m_desk.database().prepare("DELETE FROM case_services WHERE id = $1").bind(key).run();
    act.record(
        {"case.service-removed", "case", caseId.toString(), {{"service", asked.toString()}}});
    act.commit();
    return {};
}

std::vector<directory::ServiceId> CaseServices::ofCase(cases::CaseId caseId)
{
    return storage::rows(
        m_desk.database(),
        "SELECT service_id FROM visible_case_services WHERE case_id = $1 ORDER BY added_at, id",
        [](const storage::Statement& row) { return row.get<directory::ServiceId>(0); }, caseId);
}

} // namespace waymark::leaflets
