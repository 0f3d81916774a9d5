-- SPDX-License-Identifier: GPL-3.0-or-later
-- The agreements between this office and those it refers to.

CREATE TABLE service_agreements (
    id          TEXT PRIMARY KEY,
    revision    BIGINT NOT NULL,
    number      TEXT NOT NULL,                      -- as written on the paper; may be empty
    partner     TEXT NOT NULL,
    partner_key TEXT NOT NULL,
    service_id  TEXT REFERENCES services (id) ON DELETE SET NULL,
    purpose     TEXT NOT NULL,
    contact     TEXT NOT NULL,                      -- whom to ask at the partner
    valid_from  TEXT NOT NULL,
    valid_until TEXT,                               -- null: until somebody ends it
    note        TEXT NOT NULL,
    ended_on    TEXT,
    CHECK (valid_until IS NULL OR valid_until >= valid_from)
);
CREATE INDEX service_agreements_by_end ON service_agreements (ended_on, valid_until, id);
CREATE INDEX service_agreements_by_service ON service_agreements (service_id);

CREATE VIEW visible_service_agreements AS
    SELECT id, revision, number, partner, partner_key, service_id, purpose, contact, valid_from,
        valid_until, note, ended_on
    FROM service_agreements;

-- only: postgres
GRANT SELECT ON visible_service_agreements TO waymark_desk;
GRANT SELECT (id, revision) ON service_agreements TO waymark_desk;
GRANT INSERT, UPDATE ON service_agreements TO waymark_desk;
-- end
