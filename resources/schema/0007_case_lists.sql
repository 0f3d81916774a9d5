-- SPDX-License-Identifier: GPL-3.0-or-later
-- A worker's own cases, read from two short indexes alone: whoever is responsible or deputy may see
-- the case by the rule of visible_cases, so nothing else needs to be asked of each row.
CREATE VIEW visible_own_cases AS
    SELECT c.seq FROM cases c
    WHERE c.responsible_id = current_worker()
      AND EXISTS (SELECT 1 FROM worker_roles r WHERE r.worker_id = current_worker()
                  AND r.role IN ('worker', 'supervisor'))
    UNION ALL
    SELECT c.seq FROM cases c
    WHERE c.deputy_id = current_worker()
      AND EXISTS (SELECT 1 FROM worker_roles r WHERE r.worker_id = current_worker()
                  AND r.role IN ('worker', 'supervisor'));

-- only: postgres
GRANT SELECT ON visible_own_cases TO waymark_desk;
-- end
