-- SPDX-License-Identifier: GPL-3.0-or-later
-- Partners' files that went out with a pack, as they were: without them the pack could not be made
-- again byte for byte.
CREATE TABLE pack_files (
    id              TEXT PRIMARY KEY,
    pack_id         TEXT NOT NULL REFERENCES packs (id),
    position        BIGINT NOT NULL,
    title           TEXT NOT NULL,
    content         BYTEA NOT NULL,
    UNIQUE (pack_id, position)
);

CREATE VIEW visible_pack_files AS
    SELECT f.id, f.pack_id, f.position, f.title, f.content
    FROM pack_files f JOIN visible_packs p ON p.id = f.pack_id;

-- only: postgres
GRANT SELECT ON visible_pack_files TO waymark_desk;
GRANT INSERT ON pack_files TO waymark_desk;
-- end
