// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/supervisor.h"

#include "storage/database.h"

namespace waymark::cases {

std::optional<office::WorkerId> supervisorBut(office::Desk& desk, CaseId id,
    office::WorkerId notThis, std::optional<office::WorkerId> norThis)
{
    return storage::firstRow(
        desk.database(),
        "SELECT w.id FROM visible_workers w"
        " JOIN visible_worker_roles r ON r.worker_id = w.id AND r.role = 'supervisor'"
        " JOIN visible_cases c ON c.id = $1"
        " LEFT JOIN visible_team_members m ON m.worker_id = w.id AND m.team_id = c.team_id"
        " LEFT JOIN visible_case_members i ON i.worker_id = w.id AND i.case_id = c.id"
        " WHERE w.active = 1 AND w.id <> $2 AND w.id <> $3"
        " AND (i.id IS NOT NULL OR w.id = c.responsible_id OR w.id = c.deputy_id"
        "      OR (c.restricted = 0 AND (c.team_id IS NULL OR m.worker_id IS NOT NULL)))"
        " ORDER BY CASE WHEN m.worker_id IS NULL THEN 1 ELSE 0 END, w.name_key LIMIT 1",
        [](const storage::Statement& row) { return row.get<office::WorkerId>(0); }, id, notThis,
        norThis.value_or(notThis));
}

} // namespace waymark::cases
