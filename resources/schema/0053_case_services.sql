-- SPDX-License-Identifier: GPL-3.0-or-later
-- Services a worker put on the contact sheet of a case; they stand in its packs first.

CREATE TABLE case_services (
    id              TEXT PRIMARY KEY,               -- case and service
    revision        BIGINT NOT NULL,
    case_id         TEXT NOT NULL REFERENCES cases (id),
    service_id      TEXT NOT NULL REFERENCES services (id),
    worker_id       TEXT NOT NULL,
    added_at        BIGINT NOT NULL
);
CREATE INDEX case_services_by_case ON case_services (case_id, added_at, id);

CREATE VIEW visible_case_services AS
    SELECT x.id, x.revision, x.case_id, x.service_id, x.worker_id, x.added_at
    FROM case_services x JOIN visible_cases c ON c.id = x.case_id;

-- only: postgres
GRANT SELECT ON visible_case_services TO waymark_desk;
GRANT SELECT (id, revision) ON case_services TO waymark_desk;
GRANT INSERT, DELETE ON case_services TO waymark_desk;
-- end
