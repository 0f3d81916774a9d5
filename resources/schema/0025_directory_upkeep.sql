-- SPDX-License-Identifier: GPL-3.0-or-later
-- Keeping the directory true: how much a service is used, what somebody found wrong, what changed.

-- Referrals sent, so that what is used most is checked first.
ALTER TABLE services ADD COLUMN uses BIGINT NOT NULL DEFAULT 0;

-- only: sqlcipher
CREATE INDEX services_for_checking ON services (uses DESC, verified_on, id);
CREATE TRIGGER referrals_count_as_use AFTER UPDATE OF sent_at ON referrals
WHEN NEW.sent_at IS NOT NULL AND OLD.sent_at IS NULL
BEGIN UPDATE services SET uses = uses + 1 WHERE id = NEW.service_id; END;
-- end
-- only: postgres
CREATE INDEX services_for_checking ON services (uses DESC, verified_on NULLS FIRST, id);
CREATE FUNCTION count_service_use() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path FROM CURRENT AS $$
BEGIN
    IF NEW.sent_at IS NOT NULL AND OLD.sent_at IS NULL THEN
        UPDATE services SET uses = uses + 1 WHERE id = NEW.service_id;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER referrals_count_as_use AFTER UPDATE OF sent_at ON referrals
    FOR EACH ROW EXECUTE FUNCTION count_service_use();
-- end

UPDATE services SET uses = (SELECT count(*) FROM referrals r
                            WHERE r.service_id = services.id AND r.sent_at IS NOT NULL);

-- Something is wrong with an entry; open until somebody settled it.
CREATE TABLE service_reports (
    id          TEXT PRIMARY KEY,
    revision    BIGINT NOT NULL,
    service_id  TEXT NOT NULL REFERENCES services (id) ON DELETE CASCADE,
    what        TEXT NOT NULL CHECK (what IN ('number', 'hours', 'place', 'closed', 'other')),
    note        TEXT NOT NULL,                      -- empty for a service with a confidential address
    reported_by TEXT NOT NULL REFERENCES workers (id),
    reported_at BIGINT NOT NULL,
    outcome     TEXT CHECK (outcome IN ('corrected', 'was_right')),
    settled_by  TEXT REFERENCES workers (id),
    settled_at  BIGINT,
    CHECK ((outcome IS NULL) = (settled_at IS NULL))
);
CREATE INDEX service_reports_by_service ON service_reports (service_id, reported_at);
CREATE INDEX service_reports_by_age ON service_reports (settled_at, reported_at, id);

-- What changed in an entry, a row for each field. Never a place that is confidential.
CREATE TABLE service_changes (
    id          TEXT PRIMARY KEY,
    revision    BIGINT NOT NULL,
    service_id  TEXT NOT NULL REFERENCES services (id) ON DELETE CASCADE,
    at          BIGINT NOT NULL,
    worker_id   TEXT NOT NULL REFERENCES workers (id),
    way         TEXT NOT NULL CHECK (way IN ('import', 'hand', 'merge', 'undo')),
    position    BIGINT NOT NULL,                    -- within one act
    field       TEXT NOT NULL,                      -- "phones.number"
    old_value   TEXT NOT NULL,
    new_value   TEXT NOT NULL
);
CREATE INDEX service_changes_by_service ON service_changes (service_id, at, position, id);

CREATE VIEW visible_service_checking AS
    SELECT id, revision, name, organization, phone, place, languages, confidential, uses,
        verified_on, verified_by, verified_how
    FROM services WHERE gone = 0 AND status = 'active';
CREATE VIEW visible_service_uses AS SELECT id, revision, uses FROM services;
CREATE VIEW visible_service_reports AS
    SELECT r.id, r.revision, r.service_id, r.what, r.note, r.reported_by, w.name AS reported_by_name,
        r.reported_at, r.outcome, r.settled_by, r.settled_at
    FROM service_reports r JOIN workers w ON w.id = r.reported_by;
CREATE VIEW visible_service_changes AS
    SELECT c.id, c.revision, c.service_id, c.at, c.worker_id, w.name AS worker_name, c.way,
        c.position, c.field, c.old_value, c.new_value
    FROM service_changes c JOIN workers w ON w.id = c.worker_id;

-- only: postgres
GRANT SELECT ON visible_service_checking, visible_service_uses, visible_service_reports,
    visible_service_changes TO waymark_desk;
GRANT SELECT (id, revision) ON service_reports TO waymark_desk;
GRANT SELECT (id, revision) ON service_changes TO waymark_desk;
GRANT INSERT, UPDATE ON service_reports, service_changes TO waymark_desk;
-- end
