-- SPDX-License-Identifier: GPL-3.0-or-later
-- Postal codes the office took in, for "near"; and which buildings hold programmes for perpetrators.

CREATE TABLE postal_places (
    id          TEXT PRIMARY KEY,                   -- "PT/1100148"
    revision    BIGINT NOT NULL,
    code        TEXT NOT NULL,                      -- folded, without spaces
    shown       TEXT NOT NULL,                      -- "1100-148 Lisboa"
    country     TEXT NOT NULL,                      -- ISO 3166-1 alpha-2
    latitude    DOUBLE PRECISION NOT NULL,
    longitude   DOUBLE PRECISION NOT NULL
);
CREATE INDEX postal_places_by_code ON postal_places (code, country);

CREATE INDEX services_of_perpetrators ON services (latitude, longitude)
    WHERE needs LIKE '%perpetrator_programme%';

CREATE VIEW visible_postal_places AS
    SELECT id, revision, code, shown, country, latitude, longitude FROM postal_places;

-- only: postgres
GRANT SELECT ON visible_postal_places TO waymark_desk;
GRANT SELECT (id, revision) ON postal_places TO waymark_desk;
GRANT INSERT, UPDATE, DELETE ON postal_places TO waymark_desk;
-- end
