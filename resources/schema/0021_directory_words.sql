-- SPDX-License-Identifier: GPL-3.0-or-later
-- The words of names and descriptions, folded: what a misspelt word is compared with.

CREATE TABLE service_words (
    id          TEXT PRIMARY KEY,
    revision    BIGINT NOT NULL
);
CREATE VIEW visible_service_words AS SELECT id, revision FROM service_words;

-- only: postgres
GRANT SELECT ON visible_service_words TO waymark_desk;
GRANT SELECT (id, revision) ON service_words TO waymark_desk;
GRANT INSERT ON service_words TO waymark_desk;
-- end
