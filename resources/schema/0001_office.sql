-- SPDX-License-Identifier: GPL-3.0-or-later
-- The office: who works here, in which role and team, and the journal of what was done.
--
-- Every table with content has a view visible_<table>; a signed-in worker reads views only.
-- On SQLCipher the authorizer refuses base tables, current_worker() comes from the program.
-- On PostgreSQL the role waymark_desk holds the grants.

-- only: postgres
DO $$ BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'waymark_desk') THEN
        CREATE ROLE waymark_desk NOLOGIN;
    END IF;
END $$;
CREATE FUNCTION current_worker() RETURNS TEXT LANGUAGE sql STABLE
    AS $$ SELECT coalesce(current_setting('waymark.worker', true), '') $$;
-- end

CREATE TABLE offices (
    id          TEXT PRIMARY KEY,
    revision    BIGINT NOT NULL,
    name        TEXT NOT NULL,
    country     TEXT NOT NULL,
    time_zone   TEXT NOT NULL,
    language    TEXT NOT NULL,
    training    BIGINT NOT NULL,
    created_at  BIGINT NOT NULL
);

CREATE TABLE workers (
    id          TEXT PRIMARY KEY,
    revision    BIGINT NOT NULL,
    name        TEXT NOT NULL,
    name_key    TEXT NOT NULL UNIQUE,
    active      BIGINT NOT NULL,
    -- Set by an administrator, to be changed at the next sign-in. The password itself is nowhere.
    password_initial BIGINT NOT NULL DEFAULT 0,
    created_at  BIGINT NOT NULL
);

-- id: worker and role, "…/supervisor".
CREATE TABLE worker_roles (
    id          TEXT PRIMARY KEY,
    worker_id   TEXT NOT NULL REFERENCES workers (id),
    role        TEXT NOT NULL CHECK (role IN ('worker', 'supervisor', 'administrator', 'data_protection')),
    UNIQUE (worker_id, role)
);

CREATE TABLE teams (
    id          TEXT PRIMARY KEY,
    revision    BIGINT NOT NULL,
    name        TEXT NOT NULL,
    name_key    TEXT NOT NULL UNIQUE
);

-- id: team and worker, "…/…".
CREATE TABLE team_members (
    id          TEXT PRIMARY KEY,
    team_id     TEXT NOT NULL REFERENCES teams (id),
    worker_id   TEXT NOT NULL REFERENCES workers (id),
    UNIQUE (team_id, worker_id)
);
CREATE INDEX team_members_by_worker ON team_members (worker_id, team_id);

-- id: the setting's name, "backup.keep".
CREATE TABLE settings (
    id          TEXT PRIMARY KEY,
    value       TEXT NOT NULL
);

-- Facts of a country pack this office vouches for itself. id: the fact's; `stated`: what it said.
CREATE TABLE fact_confirmations (
    id          TEXT PRIMARY KEY,
    revision    BIGINT NOT NULL,
    stated      TEXT NOT NULL,
    by_id       TEXT NOT NULL REFERENCES workers (id),
    at          BIGINT NOT NULL,
    source      TEXT NOT NULL
);

-- Numbers given out once, such as case references of a year.
CREATE TABLE counters (
    id          TEXT PRIMARY KEY,
    revision    BIGINT NOT NULL
);

-- Append-only. `hash` is keyed with a key that is not in the database and covers `previous_hash`.
CREATE TABLE journal (
    seq            BIGINT PRIMARY KEY,
    at             BIGINT NOT NULL,
    worker_id      TEXT NOT NULL,
    action         TEXT NOT NULL,
    subject_kind   TEXT NOT NULL,
    subject_id     TEXT NOT NULL,
    facts          TEXT NOT NULL,
    previous_hash  TEXT NOT NULL,
    hash           TEXT NOT NULL
);
CREATE INDEX journal_by_subject ON journal (subject_kind, subject_id, seq);
CREATE INDEX journal_by_kind ON journal (subject_kind, seq);
CREATE INDEX journal_by_worker ON journal (worker_id, seq);

-- The last entry, so that a cut-off end is noticed. `revision` is its number.
CREATE TABLE journal_head (
    id          TEXT PRIMARY KEY,
    revision    BIGINT NOT NULL,
    hash        TEXT NOT NULL
);
INSERT INTO journal_head (id, revision, hash) VALUES ('head', 0, '');

-- only: sqlcipher
CREATE TRIGGER journal_keeps_entries BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'journal entries are never changed'); END;
CREATE TRIGGER journal_loses_nothing BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'journal entries are never removed'); END;
-- end
-- only: postgres
CREATE FUNCTION refuse_journal_change() RETURNS trigger LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'journal entries are never changed or removed'; END $$;
CREATE TRIGGER journal_keeps_entries BEFORE UPDATE OR DELETE ON journal
    FOR EACH ROW EXECUTE FUNCTION refuse_journal_change();
-- end

CREATE VIEW visible_offices AS
    SELECT id, revision, name, country, time_zone, language, training, created_at FROM offices;
CREATE VIEW visible_workers AS
    SELECT id, revision, name, name_key, active, password_initial, created_at FROM workers;
CREATE VIEW visible_worker_roles AS SELECT id, worker_id, role FROM worker_roles;
CREATE VIEW visible_teams AS SELECT id, revision, name, name_key FROM teams;
CREATE VIEW visible_team_members AS SELECT id, team_id, worker_id FROM team_members;
CREATE VIEW visible_settings AS SELECT id, value FROM settings;
CREATE VIEW visible_fact_confirmations AS
    SELECT id, revision, stated, by_id, at, source FROM fact_confirmations;
CREATE VIEW visible_journal_head AS SELECT id, revision, hash FROM journal_head;

-- The roles of the worker at this desk.
CREATE VIEW visible_own_roles AS
    SELECT role FROM worker_roles WHERE worker_id = current_worker();

-- Administrators and data-protection readers see the journal; everyone sees their own lines.
CREATE VIEW visible_journal AS
    SELECT seq, at, worker_id, action, subject_kind, subject_id, facts, previous_hash, hash
    FROM journal
    WHERE worker_id = current_worker()
       OR EXISTS (SELECT 1 FROM worker_roles r WHERE r.worker_id = current_worker()
                  AND r.role IN ('administrator', 'data_protection', 'supervisor'));

-- only: postgres
GRANT SELECT ON visible_offices, visible_workers, visible_worker_roles, visible_teams,
    visible_team_members, visible_settings, visible_fact_confirmations, visible_journal_head, visible_own_roles, visible_journal
    TO waymark_desk;
GRANT SELECT (id, revision) ON offices, workers, teams, fact_confirmations, counters, journal_head TO waymark_desk;
GRANT INSERT, UPDATE ON offices, workers, teams, counters, settings TO waymark_desk;
GRANT SELECT (id) ON settings, worker_roles, team_members TO waymark_desk;
GRANT INSERT, DELETE ON worker_roles, team_members, fact_confirmations TO waymark_desk;
GRANT INSERT ON journal TO waymark_desk;
GRANT UPDATE ON journal_head TO waymark_desk;
-- end
