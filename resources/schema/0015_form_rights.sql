-- SPDX-License-Identifier: GPL-3.0-or-later
-- By which right a form is used here, with the proof; and the languages a form speaks.
--
-- A form is visible to everybody, and so is the right to it: neither says anything of a case.

-- A renewed licence is a new row, the next place of its form; the last counts.
CREATE TABLE form_rights (
    id               TEXT PRIMARY KEY,
    revision         BIGINT NOT NULL,
    form_id          TEXT NOT NULL REFERENCES forms (id),
    place            BIGINT NOT NULL,
    ground           TEXT NOT NULL CHECK (ground IN ('own', 'free', 'licensed')),
    words            TEXT NOT NULL,
    confirmed_by     TEXT NOT NULL,
    confirmed_on     TEXT NOT NULL,
    holder           TEXT NOT NULL,
    licence_note     TEXT NOT NULL,
    entitled_until   TEXT,
    blank_allowed    BIGINT NOT NULL CHECK (blank_allowed IN (0, 1)),
    scoring          TEXT NOT NULL,
    scoring_source   TEXT NOT NULL,
    proof_name       TEXT NOT NULL,
    proof            BYTEA,
    recorded_by      TEXT NOT NULL REFERENCES workers (id),
    recorded_at      BIGINT NOT NULL,
    UNIQUE (form_id, place)
);

CREATE TABLE form_languages (
    id         TEXT PRIMARY KEY,
    revision   BIGINT NOT NULL,
    form_id    TEXT NOT NULL REFERENCES forms (id),
    position   BIGINT NOT NULL,
    language   TEXT NOT NULL,
    confirmed  BIGINT NOT NULL CHECK (confirmed IN (0, 1)),
    UNIQUE (form_id, language)
);

CREATE VIEW visible_form_rights AS
    SELECT id, revision, form_id, place, ground, words, confirmed_by, confirmed_on, holder,
           licence_note, entitled_until, blank_allowed, scoring, scoring_source, proof_name, proof, recorded_by,
           recorded_at
    FROM form_rights;
CREATE VIEW visible_form_languages AS
    SELECT id, revision, form_id, position, language, confirmed FROM form_languages;

-- only: postgres
GRANT SELECT ON visible_form_rights, visible_form_languages TO waymark_desk;
GRANT SELECT (id, revision) ON form_rights, form_languages TO waymark_desk;
GRANT INSERT ON form_rights, form_languages TO waymark_desk;
-- end
