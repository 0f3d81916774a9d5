-- SPDX-License-Identifier: GPL-3.0-or-later
-- Leaflets an office wrote or changed itself: every version stays, one person writes, another approves.

-- `content`: the whole file, front matter and text, as leaflets/leaflet.h reads it.
CREATE TABLE own_leaflets (
    id              TEXT PRIMARY KEY,
    revision        BIGINT NOT NULL,
    leaflet         TEXT NOT NULL,
    language        TEXT NOT NULL,
    easy            BIGINT NOT NULL CHECK (easy IN (0, 1)),
    version         BIGINT NOT NULL,
    title           TEXT NOT NULL,
    content         TEXT NOT NULL,
    state           TEXT NOT NULL CHECK (state IN ('draft', 'waiting', 'approved', 'replaced', 'withdrawn')),
    written_by      TEXT NOT NULL REFERENCES workers (id),
    written_at      BIGINT NOT NULL,
    decided_by      TEXT REFERENCES workers (id),
    decided_at      BIGINT,
    comment         TEXT NOT NULL,
    CHECK (decided_by IS NULL OR decided_by <> written_by)
);
CREATE INDEX own_leaflets_by_leaflet ON own_leaflets (leaflet, language, easy, version);
CREATE INDEX own_leaflets_by_state ON own_leaflets (state, leaflet);

-- Leaflets hold nothing of any case: everybody of the office may read them.
CREATE VIEW visible_own_leaflets AS
    SELECT id, revision, leaflet, language, easy, version, title, content, state, written_by,
           written_at, decided_by, decided_at, comment
    FROM own_leaflets;

-- only: postgres
GRANT SELECT ON visible_own_leaflets TO waymark_desk;
GRANT SELECT (id, revision) ON own_leaflets TO waymark_desk;
GRANT INSERT, UPDATE ON own_leaflets TO waymark_desk;
-- end
