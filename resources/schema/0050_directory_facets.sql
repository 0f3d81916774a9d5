-- SPDX-License-Identifier: GPL-3.0-or-later
-- What searches count beside needs and languages: the filter tokens of crimes and of yes-no facts.

ALTER TABLE services ADD COLUMN facets TEXT NOT NULL DEFAULT '';   -- "cdomestic ffree", by a space

-- only: sqlcipher
CREATE VIRTUAL TABLE facets_to_copy USING fts5vocab('search_services', 'instance');
CREATE TABLE facets_copied (number BIGINT PRIMARY KEY, tokens TEXT NOT NULL);
INSERT INTO facets_copied
    SELECT doc, group_concat(term, ' ') FROM facets_to_copy
    WHERE col = 'filters' AND (term GLOB 'c*' OR term GLOB 'f*') GROUP BY doc;
UPDATE services SET facets = coalesce(
    (SELECT tokens FROM facets_copied c WHERE c.number = services.number), '');
DROP TABLE facets_copied;
DROP TABLE facets_to_copy;
-- end
-- only: postgres
UPDATE services SET facets = coalesce((
    SELECT string_agg(u.lexeme, ' ') FROM search_services f, unnest(f.words) u
    WHERE f.number = services.number AND 'D' = ANY (u.weights) AND u.lexeme ~ '^[cf]'), '');
-- end

-- What ranking, filters and facets need of an entry.
CREATE VIEW visible_service_finding AS
    SELECT id, revision, number, name_key, languages, latitude, longitude, verified_on, minimum_age,
        maximum_age, needs, facets, hours, gone
    FROM services;

-- only: postgres
GRANT SELECT ON visible_service_finding TO waymark_desk;
-- end
