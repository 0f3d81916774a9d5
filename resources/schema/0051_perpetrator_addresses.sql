-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where programmes for perpetrators are, in words: nobody is sent to the same house.

CREATE TABLE perpetrator_addresses (
    id              TEXT PRIMARY KEY,               -- of the row: service and position
    revision        BIGINT NOT NULL,
    service_id      TEXT NOT NULL REFERENCES services (id),
    street          TEXT,                           -- words of street and number, see address_key.h; null: not worked out yet
    area            TEXT NOT NULL                   -- postal code and town
);
CREATE INDEX perpetrator_addresses_by_street ON perpetrator_addresses (street);
CREATE INDEX perpetrator_addresses_by_service ON perpetrator_addresses (service_id);

INSERT INTO perpetrator_addresses (id, revision, service_id, street, area)
    SELECT id, 1, id, NULL, '' FROM services WHERE needs LIKE '%perpetrator_programme%';

CREATE VIEW visible_perpetrator_addresses AS
    SELECT id, revision, service_id, street, area FROM perpetrator_addresses;

-- only: postgres
GRANT SELECT ON visible_perpetrator_addresses TO waymark_desk;
GRANT SELECT (id, revision) ON perpetrator_addresses TO waymark_desk;
GRANT INSERT, UPDATE, DELETE ON perpetrator_addresses TO waymark_desk;
-- end
