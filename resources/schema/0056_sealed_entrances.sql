-- SPDX-License-Identifier: GPL-3.0-or-later
-- The way in tells where a secret place is, so the office's own words on it stand with the address.

ALTER TABLE sealed_services ADD COLUMN entrance TEXT NOT NULL DEFAULT '';

-- only: sqlcipher
UPDATE sealed_services SET entrance = coalesce((SELECT json_extract(d.additions, '$.safe_entrance')
    FROM service_documents d WHERE d.id = sealed_services.id), '');
UPDATE service_documents SET additions = json_remove(additions, '$.safe_entrance')
    WHERE additions IS NOT NULL AND id IN (SELECT id FROM sealed_services);
-- end
-- only: postgres
UPDATE sealed_services SET entrance = coalesce((SELECT d.additions::json ->> 'safe_entrance'
    FROM service_documents d WHERE d.id = sealed_services.id), '');
UPDATE service_documents SET additions = (additions::jsonb - 'safe_entrance')::text
    WHERE additions IS NOT NULL AND id IN (SELECT id FROM sealed_services);
-- end

DROP VIEW visible_sealed_services;
CREATE VIEW visible_sealed_services AS
    SELECT id, revision, document, entrance FROM sealed_services
    WHERE EXISTS (SELECT 1 FROM worker_roles r WHERE r.worker_id = current_worker()
                  AND r.role IN ('worker', 'supervisor'));

-- only: postgres
GRANT SELECT ON visible_sealed_services TO waymark_desk;
-- end
