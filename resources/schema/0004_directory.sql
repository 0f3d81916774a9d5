-- SPDX-License-Identifier: GPL-3.0-or-later
-- The directory of services: what lists and searches need in columns, the HSDS object beside it.
--
-- A confidential address is only in sealed_services; every other table holds the entry without it,
-- so that no list, search or export can give it away.

CREATE TABLE services (
    id                TEXT PRIMARY KEY,
    revision          BIGINT NOT NULL,
    number            BIGINT NOT NULL UNIQUE,       -- row of search_services
    source            TEXT NOT NULL,                -- the directory it came from, '' entered here
    source_id         TEXT NOT NULL,                -- its id there, as written
    name              TEXT NOT NULL,
    name_key          TEXT NOT NULL,
    organization      TEXT NOT NULL,
    summary           TEXT NOT NULL,
    status            TEXT NOT NULL CHECK (status IN ('active', 'inactive', 'defunct', 'temporarily_closed')),
    gone              BIGINT NOT NULL,              -- 1: no longer in its source
    needs             TEXT NOT NULL,                -- codes, separated by a space
    place             TEXT NOT NULL,
    latitude          DOUBLE PRECISION,
    longitude         DOUBLE PRECISION,
    phone             TEXT NOT NULL,
    languages         TEXT NOT NULL,                -- codes, separated by a space
    interpreters      BIGINT NOT NULL,
    minimum_age       BIGINT,
    maximum_age       BIGINT,
    waiting_time      TEXT NOT NULL,
    confidential      BIGINT NOT NULL,
    hours             TEXT NOT NULL,                -- the schedules, a line each, fields by tab
    verified_on       TEXT,
    verified_by       TEXT,
    verified_how      TEXT CHECK (verified_how IN ('phone', 'email', 'visit', 'website', 'meeting')),
    changed_at        BIGINT NOT NULL,
    derived           BIGINT NOT NULL               -- 1: stands inside a directory_record
);
CREATE INDEX services_by_source ON services (source, source_id);
CREATE INDEX services_by_name ON services (name_key, id);
CREATE INDEX services_by_verification ON services (verified_on, id);

-- The HSDS object as it came, members in order, numbers as written.
CREATE TABLE service_documents (
    id          TEXT PRIMARY KEY REFERENCES services (id) ON DELETE CASCADE,
    revision    BIGINT NOT NULL,
    fingerprint TEXT NOT NULL,                      -- of the document as it came, also when sealed
    document    TEXT NOT NULL,
    additions   TEXT                                -- JSON: the office's own facts; they win
);

-- The whole object of a service with a confidential address.
CREATE TABLE sealed_services (
    id          TEXT PRIMARY KEY REFERENCES services (id) ON DELETE CASCADE,
    revision    BIGINT NOT NULL,
    document    TEXT NOT NULL
);

-- What came in a package and hangs on no service: other entities, unknown files, column heads.
CREATE TABLE directory_records (
    id          TEXT PRIMARY KEY,
    revision    BIGINT NOT NULL,
    source      TEXT NOT NULL,
    kind        TEXT NOT NULL,
    source_id   TEXT NOT NULL,
    position    BIGINT NOT NULL,
    document    TEXT NOT NULL
);
CREATE INDEX directory_records_by_kind ON directory_records (source, kind, position);

-- Towns and districts where services are, for "near".
CREATE TABLE service_places (
    id          TEXT PRIMARY KEY,                   -- folded name
    revision    BIGINT NOT NULL,
    name        TEXT NOT NULL,
    latitude    DOUBLE PRECISION NOT NULL,
    longitude   DOUBLE PRECISION NOT NULL,
    services    BIGINT NOT NULL
);

CREATE TABLE service_verifications (
    id          TEXT PRIMARY KEY,
    revision    BIGINT NOT NULL,
    service_id  TEXT NOT NULL REFERENCES services (id) ON DELETE CASCADE,
    verified_on TEXT NOT NULL,
    worker_id   TEXT NOT NULL REFERENCES workers (id),
    how         TEXT NOT NULL
);
CREATE INDEX service_verifications_by_service ON service_verifications (service_id, verified_on);

-- only: sqlcipher
-- Contentless: holds words, not texts. Columns: name, everything else, filter tokens.
CREATE VIRTUAL TABLE search_services USING fts5 (name, words, filters,
    content='', contentless_delete=1, detail=column,
    tokenize='ascii', prefix='1 2 3');
-- end
-- only: postgres
CREATE TABLE search_services (
    number      BIGINT PRIMARY KEY,
    words       TSVECTOR NOT NULL                   -- weight A name, B everything else, D filter tokens
);
CREATE INDEX search_services_by_words ON search_services USING gin (words);
-- end

CREATE VIEW visible_services AS
    SELECT id, revision, number, source, source_id, name, name_key, organization, summary, status,
        gone, needs, place, latitude, longitude, phone, languages, interpreters, minimum_age,
        maximum_age, waiting_time, confidential, hours, verified_on, verified_by, verified_how,
        changed_at, derived
    FROM services;
CREATE VIEW visible_service_documents AS
    SELECT id, revision, fingerprint, document, additions FROM service_documents;
-- Those who help victims; opening one is journaled.
CREATE VIEW visible_sealed_services AS
    SELECT id, revision, document FROM sealed_services
    WHERE EXISTS (SELECT 1 FROM worker_roles r WHERE r.worker_id = current_worker()
                  AND r.role IN ('worker', 'supervisor'));
CREATE VIEW visible_directory_records AS
    SELECT id, revision, source, kind, source_id, position, document FROM directory_records;
CREATE VIEW visible_service_places AS
    SELECT id, revision, name, latitude, longitude, services FROM service_places;
CREATE VIEW visible_service_verifications AS
    SELECT id, revision, service_id, verified_on, worker_id, how FROM service_verifications;

-- only: postgres
GRANT SELECT ON visible_services, visible_service_documents, visible_sealed_services,
    visible_directory_records, visible_service_places, visible_service_verifications,
    search_services TO waymark_desk;
GRANT SELECT (id, revision) ON services, service_documents, sealed_services, directory_records,
    service_places, service_verifications TO waymark_desk;
GRANT INSERT, UPDATE, DELETE ON services, service_documents, sealed_services, directory_records,
    service_places, search_services TO waymark_desk;
GRANT INSERT ON service_verifications TO waymark_desk;
-- end
