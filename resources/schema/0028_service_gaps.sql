-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was needed and not to be had. No case and no person is in it.

CREATE TABLE service_gaps (
    id          TEXT PRIMARY KEY,
    revision    BIGINT NOT NULL,
    noted_on    TEXT NOT NULL,
    worker_id   TEXT NOT NULL REFERENCES workers (id),
    need        TEXT NOT NULL,                      -- code, or empty
    region      TEXT NOT NULL,                      -- the place asked for, or empty
    language    TEXT NOT NULL                       -- BCP 47, or empty
);
CREATE INDEX service_gaps_by_day ON service_gaps (noted_on, id);

CREATE VIEW visible_service_gaps AS
    SELECT id, revision, noted_on, need, region, language FROM service_gaps;
-- Referrals that were declined, of the cases one may see.
CREATE VIEW visible_declined_referrals AS
    SELECT r.need_code AS need, c.region, r.language, r.decline_reason AS reason,
        r.sent_at
    FROM referrals r JOIN visible_cases c ON c.id = r.case_id
    WHERE r.decline_reason IS NOT NULL AND r.sent_at IS NOT NULL;

-- only: postgres
GRANT SELECT ON visible_service_gaps, visible_declined_referrals TO waymark_desk;
GRANT SELECT (id, revision) ON service_gaps TO waymark_desk;
GRANT INSERT ON service_gaps TO waymark_desk;
-- end
