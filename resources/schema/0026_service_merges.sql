-- SPDX-License-Identifier: GPL-3.0-or-later
-- Two entries that are one service. The merged one stays in the table with gone = 2, out of every
-- search, and leads to the kept one, so that old referrals still point to a service.

CREATE TABLE service_merges (
    id                TEXT PRIMARY KEY,
    revision          BIGINT NOT NULL,
    kept_id           TEXT NOT NULL REFERENCES services (id) ON DELETE CASCADE,
    merged_id         TEXT NOT NULL REFERENCES services (id) ON DELETE CASCADE,
    merged_at         BIGINT NOT NULL,
    merged_by         TEXT NOT NULL REFERENCES workers (id),
    -- As it was before, for taking the merge back:
    merged_gone       BIGINT NOT NULL,
    merged_uses       BIGINT NOT NULL,
    kept_confidential BIGINT NOT NULL,
    kept_additions    TEXT,                         -- null: none of the office's own
    written_additions TEXT NOT NULL,                -- what the merge made of them
    kept_verified_on  TEXT,
    kept_verified_by  TEXT,
    kept_verified_how TEXT,
    written_on        TEXT,
    undone_at         BIGINT,
    undone_by         TEXT REFERENCES workers (id),
    CHECK (kept_id <> merged_id)
);
CREATE UNIQUE INDEX service_merges_in_force ON service_merges (merged_id) WHERE undone_at IS NULL;
CREATE INDEX service_merges_by_kept ON service_merges (kept_id);
CREATE INDEX service_merges_by_time ON service_merges (merged_at, id);

-- Pairs that somebody looked at and found to be two; never suggested again.
CREATE TABLE service_distinctions (
    id          TEXT PRIMARY KEY,                   -- both ids, the smaller first
    revision    BIGINT NOT NULL,
    worker_id   TEXT NOT NULL REFERENCES workers (id),
    at          BIGINT NOT NULL
);

CREATE VIEW visible_service_merges AS
    SELECT m.id, m.revision, m.kept_id, m.merged_id, m.merged_at, m.merged_by,
        w.name AS merged_by_name, m.merged_gone, m.merged_uses, m.kept_confidential, m.kept_additions, m.written_additions,
        m.kept_verified_on, m.kept_verified_by, m.kept_verified_how, m.written_on, m.undone_at
    FROM service_merges m JOIN workers w ON w.id = m.merged_by;
CREATE VIEW visible_service_distinctions AS
    SELECT id, revision FROM service_distinctions;

-- only: postgres
GRANT SELECT ON visible_service_merges, visible_service_distinctions TO waymark_desk;
GRANT SELECT (id, revision) ON service_merges, service_distinctions TO waymark_desk;
GRANT INSERT, UPDATE ON service_merges TO waymark_desk;
GRANT INSERT ON service_distinctions TO waymark_desk;
-- end
