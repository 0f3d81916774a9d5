-- SPDX-License-Identifier: GPL-3.0-or-later
-- What information was given: packs as they left, and the record of Art. 4(1) letter by letter.

-- `content` is everything from which the same bytes can be made again (leaflets/packs.h).
CREATE TABLE packs (
    id              TEXT PRIMARY KEY,
    revision        BIGINT NOT NULL,
    case_id         TEXT NOT NULL REFERENCES cases (id),
    language        TEXT NOT NULL,
    format          TEXT NOT NULL CHECK (format IN ('standard', 'large', 'easy', 'bilingual', 'discreet')),
    pages           BIGINT NOT NULL,
    file_name       TEXT NOT NULL,
    sha256          TEXT NOT NULL,
    content         TEXT NOT NULL,
    given_at        BIGINT NOT NULL,
    given_by        TEXT NOT NULL REFERENCES workers (id)
);
CREATE INDEX packs_by_case ON packs (case_id, given_at);

CREATE TABLE info_items (
    id              TEXT PRIMARY KEY,
    revision        BIGINT NOT NULL,
    case_id         TEXT NOT NULL REFERENCES cases (id),
    pack_id         TEXT REFERENCES packs (id),
    letter          TEXT NOT NULL CHECK (letter IN ('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k')),
    level           TEXT NOT NULL CHECK (level IN ('first', 'detailed')),
    refused         BIGINT NOT NULL CHECK (refused IN (0, 1)),
    at              BIGINT NOT NULL,
    by_id           TEXT NOT NULL REFERENCES workers (id),
    handing         TEXT NOT NULL CHECK (handing IN ('paper', 'read_aloud', 'file', 'screen', 'post', 'spoken')),
    language        TEXT NOT NULL,
    format          TEXT NOT NULL CHECK (format IN ('standard', 'large', 'easy', 'bilingual', 'discreet')),
    leaflet         TEXT NOT NULL,
    version         BIGINT NOT NULL,
    understood      TEXT NOT NULL CHECK (understood IN ('not_asked', 'yes', 'part', 'no')),
    taken_home      TEXT NOT NULL CHECK (taken_home IN ('not_asked', 'taken', 'kept_here', 'hidden'))
);
CREATE INDEX info_items_by_case ON info_items (case_id, at);

CREATE VIEW visible_packs AS
    SELECT p.id, p.revision, p.case_id, p.language, p.format, p.pages, p.file_name, p.sha256,
           p.content, p.given_at, p.given_by
    FROM packs p JOIN visible_cases c ON c.id = p.case_id;
CREATE VIEW visible_info_items AS
    SELECT i.id, i.revision, i.case_id, i.pack_id, i.letter, i.level, i.refused, i.at, i.by_id,
           i.handing, i.language, i.format, i.leaflet, i.version, i.understood, i.taken_home
    FROM info_items i JOIN visible_cases c ON c.id = i.case_id;

-- only: postgres
GRANT SELECT ON visible_packs, visible_info_items TO waymark_desk;
GRANT SELECT (id, revision) ON packs, info_items TO waymark_desk;
GRANT INSERT ON packs TO waymark_desk;
GRANT INSERT, UPDATE ON info_items TO waymark_desk;
-- end
