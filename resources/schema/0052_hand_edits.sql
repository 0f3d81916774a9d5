-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the source said of an entry that was changed here by hand, so that a later import can tell
-- the office's words from the source's.

CREATE TABLE service_originals (
    id              TEXT PRIMARY KEY REFERENCES services (id),
    revision        BIGINT NOT NULL,
    document        TEXT NOT NULL                   -- whole, as it came
);

-- That there is one, for everybody.
CREATE VIEW visible_hand_edits AS SELECT id, revision FROM service_originals;
CREATE VIEW visible_service_originals AS
    SELECT o.id, o.revision, o.document
    FROM service_originals o JOIN services s ON s.id = o.id
    WHERE s.confidential = 0
       OR EXISTS (SELECT 1 FROM worker_roles r WHERE r.worker_id = current_worker()
                  AND r.role IN ('worker', 'supervisor'));

-- only: postgres
GRANT SELECT ON visible_hand_edits, visible_service_originals TO waymark_desk;
GRANT SELECT (id, revision) ON service_originals TO waymark_desk;
GRANT INSERT, UPDATE, DELETE ON service_originals TO waymark_desk;
-- end
