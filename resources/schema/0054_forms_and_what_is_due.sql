-- SPDX-License-Identifier: GPL-3.0-or-later
-- What becomes due for a new assessment, in every state it becomes due from, and what is due.
DROP INDEX assessments_to_renew;
CREATE INDEX assessments_to_renew ON assessments (reassess_on)
    WHERE state IN ('active', 'reviewed', 'sent', 'measures_decided');
CREATE INDEX assessments_due ON assessments (reassess_on, id) WHERE state = 'due_for_update';

-- What a publisher signed: the files of a form as they came, with the key that proves whose they are.

-- `place`: of the right in form_rights that was recorded with it. `publisher_key`: Ed25519, base64.
CREATE TABLE form_signatures (
    id             TEXT PRIMARY KEY,
    revision       BIGINT NOT NULL,
    form_id        TEXT NOT NULL REFERENCES forms (id),
    place          BIGINT NOT NULL,
    position       BIGINT NOT NULL,
    publisher_key  TEXT NOT NULL,
    signature      TEXT NOT NULL,
    document       BYTEA NOT NULL,
    UNIQUE (form_id, place, position)
);

CREATE VIEW visible_form_signatures AS
    SELECT id, revision, form_id, place, position, publisher_key, signature, document
    FROM form_signatures;

-- only: postgres
GRANT SELECT ON visible_form_signatures TO waymark_desk;
GRANT SELECT (id, revision) ON form_signatures TO waymark_desk;
GRANT INSERT ON form_signatures TO waymark_desk;
-- end
