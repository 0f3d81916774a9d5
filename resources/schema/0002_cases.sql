-- SPDX-License-Identifier: GPL-3.0-or-later
-- Contacts, cases and what hangs on them: people, safe contact, incidents, timeline, tasks,
-- consents, drafts, and the search of cases.
--
-- Who sees a case: without restriction, workers and supervisors of its team (or of the office, when
-- it has no team), and whoever is responsible or deputy; with restriction, only responsible, deputy
-- and the members named. The roles administrator and data_protection alone see none.

CREATE TABLE cases (
    id               TEXT PRIMARY KEY,
    revision         BIGINT NOT NULL,
    seq              BIGINT NOT NULL UNIQUE,
    reference        TEXT NOT NULL UNIQUE,
    display_name     TEXT NOT NULL,
    name_key         TEXT NOT NULL,
    languages        TEXT NOT NULL,
    region           TEXT NOT NULL,
    country          TEXT NOT NULL,
    offence          TEXT NOT NULL,
    relationship     TEXT,
    team_id          TEXT REFERENCES teams (id),
    responsible_id   TEXT REFERENCES workers (id),
    deputy_id        TEXT REFERENCES workers (id),
    status           TEXT NOT NULL CHECK (status IN ('new', 'active', 'quiet', 'closing', 'closed')),
    closed_reason    TEXT CHECK ((status = 'closed') = (closed_reason IS NOT NULL)),
    closed_remains   TEXT NOT NULL,
    closed_checked   BIGINT NOT NULL,
    closed_may_call  BIGINT NOT NULL,
    restricted       BIGINT NOT NULL CHECK (restricted IN (0, 1)),
    risk             TEXT NOT NULL CHECK (risk IN ('not_yet', 'low', 'medium', 'high')),
    risk_reason      TEXT NOT NULL,
    risk_at          BIGINT,
    risk_by          TEXT REFERENCES workers (id),
    safety_flag      BIGINT NOT NULL,
    access_flag      BIGINT NOT NULL,
    next_step        TEXT NOT NULL,
    next_due         TEXT,
    opened_at        BIGINT NOT NULL,
    last_contact_at  BIGINT,
    touched_at       BIGINT NOT NULL
);
CREATE INDEX cases_by_responsible ON cases (responsible_id, seq);
CREATE INDEX cases_by_deputy ON cases (deputy_id, seq);
CREATE INDEX cases_by_team ON cases (team_id, seq);
CREATE INDEX cases_by_name ON cases (name_key, seq);
CREATE INDEX cases_by_touched ON cases (touched_at, seq);
CREATE INDEX cases_by_due ON cases (next_due, seq) WHERE next_due IS NOT NULL;
CREATE INDEX cases_open ON cases (seq) WHERE status <> 'closed';
CREATE INDEX cases_by_status ON cases (status, seq);
CREATE INDEX cases_with_safety_flag ON cases (seq) WHERE safety_flag = 1;

-- id: case and worker, "…/…"; what a worker may name when taking a member out.
CREATE TABLE case_members (
    id         TEXT PRIMARY KEY,
    case_id    TEXT NOT NULL REFERENCES cases (id),
    worker_id  TEXT NOT NULL REFERENCES workers (id),
    UNIQUE (case_id, worker_id)
);
CREATE INDEX case_members_by_worker ON case_members (worker_id, case_id);

CREATE TABLE case_flags (
    id        TEXT PRIMARY KEY,
    revision  BIGINT NOT NULL,
    case_id   TEXT NOT NULL REFERENCES cases (id),
    kind      TEXT NOT NULL,
    words     TEXT NOT NULL,
    source    TEXT NOT NULL CHECK (source IN ('self', 'observed', 'document')),
    at        BIGINT NOT NULL,
    by_id     TEXT NOT NULL REFERENCES workers (id),
    ended_at  BIGINT
);
CREATE INDEX case_flags_by_case ON case_flags (case_id, at);

-- The six counted items stand in columns; everything else the form may hold is in `body` (JSON).
CREATE TABLE contacts (
    id            TEXT PRIMARY KEY,
    revision      BIGINT NOT NULL,
    seq           BIGINT NOT NULL UNIQUE,
    case_id       TEXT REFERENCES cases (id),
    worker_id     TEXT NOT NULL REFERENCES workers (id),
    started_at    BIGINT NOT NULL,
    ended_at      BIGINT,
    medium        TEXT NOT NULL,
    caller_role   TEXT NOT NULL,
    offence       TEXT NOT NULL,
    danger_now    TEXT NOT NULL,
    outcome       TEXT NOT NULL,
    region        TEXT NOT NULL,
    language      TEXT NOT NULL,
    relationship  TEXT NOT NULL,
    call_back_at  BIGINT,
    call_back_done BIGINT NOT NULL,
    body          TEXT NOT NULL,
    return_hash   TEXT UNIQUE
);
CREATE INDEX contacts_by_case ON contacts (case_id, seq);
CREATE INDEX contacts_by_worker ON contacts (worker_id, seq);
CREATE INDEX contacts_by_pattern ON contacts (offence, relationship, seq);
CREATE INDEX contacts_call_backs ON contacts (call_back_at)
    WHERE call_back_at IS NOT NULL AND call_back_done = 0;

CREATE TABLE persons (
    id        TEXT PRIMARY KEY,
    revision  BIGINT NOT NULL,
    seq       BIGINT NOT NULL,
    case_id   TEXT NOT NULL REFERENCES cases (id),
    role      TEXT NOT NULL CHECK (role IN ('victim', 'family', 'child', 'witness', 'supporter',
                  'alleged_offender', 'professional', 'other')),
    name      TEXT NOT NULL,
    body      TEXT NOT NULL
);
CREATE INDEX persons_by_case ON persons (case_id, seq);

-- The vault: an address is read one at a time, with a reason. `id` is the person's.
CREATE TABLE addresses (
    id            TEXT PRIMARY KEY REFERENCES persons (id),
    revision      BIGINT NOT NULL,
    address       TEXT NOT NULL,
    confidential  BIGINT NOT NULL
);

CREATE TABLE safe_contacts (
    id        TEXT PRIMARY KEY,
    revision  BIGINT NOT NULL,
    case_id   TEXT NOT NULL REFERENCES cases (id),
    version   BIGINT NOT NULL,
    saved_at  BIGINT NOT NULL,
    saved_by  TEXT NOT NULL REFERENCES workers (id),
    body      TEXT NOT NULL,
    UNIQUE (case_id, version)
);

CREATE TABLE incidents (
    id        TEXT PRIMARY KEY,
    revision  BIGINT NOT NULL,
    seq       BIGINT NOT NULL,
    case_id   TEXT NOT NULL REFERENCES cases (id),
    offence   TEXT NOT NULL,
    body      TEXT NOT NULL
);
CREATE INDEX incidents_by_case ON incidents (case_id, seq);

CREATE TABLE timeline (
    id            TEXT PRIMARY KEY,
    revision      BIGINT NOT NULL,
    seq           BIGINT NOT NULL UNIQUE,
    case_id       TEXT NOT NULL REFERENCES cases (id),
    at            BIGINT NOT NULL,
    kind          TEXT NOT NULL CHECK (kind IN ('note', 'call', 'visit', 'message', 'contact',
                      'decision', 'safety', 'assessment', 'referral', 'information', 'status')),
    worker_id     TEXT NOT NULL REFERENCES workers (id),
    title         TEXT NOT NULL,
    words         TEXT NOT NULL,
    event         TEXT NOT NULL,
    facts         TEXT NOT NULL,
    subject_kind  TEXT NOT NULL,
    subject_id    TEXT NOT NULL,
    minutes       BIGINT
);
CREATE INDEX timeline_by_case ON timeline (case_id, at, seq);

-- What an entry said before it was rewritten.
CREATE TABLE timeline_versions (
    id        TEXT PRIMARY KEY,
    revision  BIGINT NOT NULL,
    entry_id  TEXT NOT NULL REFERENCES timeline (id),
    title     TEXT NOT NULL,
    words     TEXT NOT NULL,
    saved_at  BIGINT NOT NULL
);
CREATE INDEX timeline_versions_by_entry ON timeline_versions (entry_id, revision);

-- `due` is a day, `due_at` minutes of that day.
CREATE TABLE tasks (
    id           TEXT PRIMARY KEY,
    revision     BIGINT NOT NULL,
    case_id      TEXT REFERENCES cases (id),
    kind         TEXT NOT NULL CHECK (kind IN ('to_do', 'call', 'visit', 'letter', 'review',
                     'call_back', 'deadline')),
    title        TEXT NOT NULL,
    note         TEXT NOT NULL,
    due          TEXT,
    due_at       BIGINT,
    assignee_id  TEXT NOT NULL REFERENCES workers (id),
    created_by   TEXT NOT NULL REFERENCES workers (id),
    created_at   BIGINT NOT NULL,
    done_at      BIGINT
);
CREATE INDEX tasks_open_by_worker ON tasks (assignee_id, due) WHERE done_at IS NULL;
CREATE INDEX tasks_by_case ON tasks (case_id, due);

CREATE TABLE consents (
    id            TEXT PRIMARY KEY,
    revision      BIGINT NOT NULL,
    case_id       TEXT NOT NULL REFERENCES cases (id),
    purpose       TEXT NOT NULL,
    given         BIGINT NOT NULL,
    how           TEXT NOT NULL,
    language      TEXT NOT NULL,
    note          TEXT NOT NULL,
    at            BIGINT NOT NULL,
    by_id         TEXT NOT NULL REFERENCES workers (id),
    withdrawn_at  BIGINT
);
CREATE INDEX consents_by_case ON consents (case_id, at);

CREATE TABLE drafts (
    id          TEXT PRIMARY KEY,
    revision    BIGINT NOT NULL,
    worker_id   TEXT NOT NULL REFERENCES workers (id),
    kind        TEXT NOT NULL,
    subject_id  TEXT NOT NULL,
    label       TEXT NOT NULL,
    body        TEXT NOT NULL,
    saved_at    BIGINT NOT NULL
);
CREATE INDEX drafts_by_worker ON drafts (worker_id, saved_at);

-- Keyed hashes of phone numbers, names … by which two records about one person are noticed.
-- Exactly one of the two ids is set.
CREATE TABLE likeness_keys (
    id          TEXT PRIMARY KEY,
    revision    BIGINT NOT NULL,
    case_id     TEXT REFERENCES cases (id),
    contact_id  TEXT REFERENCES contacts (id),
    kind        TEXT NOT NULL,
    hash        TEXT NOT NULL,
    CHECK ((case_id IS NULL) <> (contact_id IS NULL))
);
CREATE INDEX likeness_keys_by_hash ON likeness_keys (hash);
CREATE INDEX likeness_keys_by_case ON likeness_keys (case_id);
CREATE INDEX likeness_keys_by_contact ON likeness_keys (contact_id);

-- Whom workers know in private life, as keyed hashes.
CREATE TABLE acquaintances (
    id         TEXT PRIMARY KEY,
    revision   BIGINT NOT NULL,
    worker_id  TEXT NOT NULL REFERENCES workers (id),
    hash       TEXT NOT NULL,
    UNIQUE (worker_id, hash)
);

-- The words by which a case is found, folded: reference, name to use, names and phone digits of
-- the people in it, never of an alleged offender. Its row number is cases.seq, so that the newest
-- come first without sorting.
-- only: sqlcipher
CREATE VIRTUAL TABLE search_cases USING fts5(words, content='', contentless_delete=1, detail=none,
    prefix='1 2 3 4 5', tokenize='ascii');
-- end
-- only: postgres
CREATE TABLE search_cases (
    seq    BIGINT PRIMARY KEY,
    words  TSVECTOR NOT NULL
);
CREATE INDEX search_cases_by_words ON search_cases USING GIN (words);
-- end

CREATE VIEW visible_cases AS
    SELECT c.id, c.revision, c.seq, c.reference, c.display_name, c.name_key, c.languages, c.region,
           c.country, c.offence, c.relationship, c.team_id, c.responsible_id, c.deputy_id, c.status,
           c.closed_reason, c.closed_remains, c.closed_checked, c.closed_may_call, c.restricted,
           c.risk, c.risk_reason, c.risk_at, c.risk_by, c.safety_flag, c.access_flag, c.next_step,
           c.next_due, c.opened_at, c.last_contact_at, c.touched_at
    FROM cases c
    WHERE EXISTS (SELECT 1 FROM worker_roles r WHERE r.worker_id = current_worker()
                  AND r.role IN ('worker', 'supervisor'))
      AND ((c.restricted = 0
            AND (c.team_id IS NULL
                 OR EXISTS (SELECT 1 FROM team_members t
                            WHERE t.team_id = c.team_id AND t.worker_id = current_worker())))
           OR c.responsible_id = current_worker()
           OR c.deputy_id = current_worker()
           OR EXISTS (SELECT 1 FROM case_members m
                      WHERE m.case_id = c.id AND m.worker_id = current_worker()));

CREATE VIEW visible_case_members AS
    SELECT m.id, m.case_id, m.worker_id FROM case_members m JOIN visible_cases c ON c.id = m.case_id;
CREATE VIEW visible_case_flags AS
    SELECT f.id, f.revision, f.case_id, f.kind, f.words, f.source, f.at, f.by_id, f.ended_at
    FROM case_flags f JOIN visible_cases c ON c.id = f.case_id;

-- A contact without a case is open to all who take contacts; with one, to who sees the case.
CREATE VIEW visible_contacts AS
    SELECT k.id, k.revision, k.seq, k.case_id, k.worker_id, k.started_at, k.ended_at, k.medium,
           k.caller_role, k.offence, k.danger_now, k.outcome, k.region, k.language, k.relationship,
           k.call_back_at, k.call_back_done, k.body, k.return_hash
    FROM contacts k
    WHERE (k.case_id IS NULL
           AND EXISTS (SELECT 1 FROM worker_roles r WHERE r.worker_id = current_worker()
                       AND r.role IN ('worker', 'supervisor')))
       OR EXISTS (SELECT 1 FROM visible_cases c WHERE c.id = k.case_id);

CREATE VIEW visible_persons AS
    SELECT p.id, p.revision, p.seq, p.case_id, p.role, p.name, p.body,
           CASE WHEN EXISTS (SELECT 1 FROM addresses a WHERE a.id = p.id) THEN 1 ELSE 0 END
               AS has_address
    FROM persons p JOIN visible_cases c ON c.id = p.case_id;
CREATE VIEW visible_addresses AS
    SELECT a.id, a.revision, a.address, a.confidential
    FROM addresses a JOIN persons p ON p.id = a.id JOIN visible_cases c ON c.id = p.case_id;
CREATE VIEW visible_safe_contacts AS
    SELECT s.id, s.revision, s.case_id, s.version, s.saved_at, s.saved_by, s.body
    FROM safe_contacts s JOIN visible_cases c ON c.id = s.case_id;
CREATE VIEW visible_incidents AS
    SELECT i.id, i.revision, i.seq, i.case_id, i.offence, i.body
    FROM incidents i JOIN visible_cases c ON c.id = i.case_id;
CREATE VIEW visible_timeline AS
    SELECT t.id, t.revision, t.seq, t.case_id, t.at, t.kind, t.worker_id, t.title, t.words, t.event,
           t.facts, t.subject_kind, t.subject_id, t.minutes
    FROM timeline t JOIN visible_cases c ON c.id = t.case_id;
CREATE VIEW visible_timeline_versions AS
    SELECT v.id, v.revision, v.entry_id, v.title, v.words, v.saved_at
    FROM timeline_versions v JOIN timeline t ON t.id = v.entry_id
    JOIN visible_cases c ON c.id = t.case_id;
CREATE VIEW visible_tasks AS
    SELECT t.id, t.revision, t.case_id, t.kind, t.title, t.note, t.due, t.due_at, t.assignee_id,
           t.created_by, t.created_at, t.done_at
    FROM tasks t
    WHERE (t.case_id IS NULL
           AND (t.assignee_id = current_worker() OR t.created_by = current_worker()))
       OR EXISTS (SELECT 1 FROM visible_cases c WHERE c.id = t.case_id);
CREATE VIEW visible_consents AS
    SELECT n.id, n.revision, n.case_id, n.purpose, n.given, n.how, n.language, n.note, n.at, n.by_id,
           n.withdrawn_at
    FROM consents n JOIN visible_cases c ON c.id = n.case_id;
CREATE VIEW visible_drafts AS
    SELECT id, revision, worker_id, kind, subject_id, label, body, saved_at
    FROM drafts WHERE worker_id = current_worker();
CREATE VIEW visible_likeness_keys AS
    SELECT l.id, l.revision, l.case_id, l.contact_id, l.kind, l.hash
    FROM likeness_keys l
    WHERE EXISTS (SELECT 1 FROM visible_cases c WHERE c.id = l.case_id)
       OR EXISTS (SELECT 1 FROM visible_contacts k WHERE k.id = l.contact_id);
-- Only whether somebody declared a hash; hashes without the name lead nowhere.
CREATE VIEW visible_acquaintances AS SELECT id, revision, worker_id, hash FROM acquaintances;

-- only: postgres
CREATE VIEW visible_search_cases AS
    SELECT s.seq, s.words FROM search_cases s
    WHERE EXISTS (SELECT 1 FROM visible_cases c WHERE c.seq = s.seq);
CREATE VIEW visible_search_seqs AS SELECT seq FROM search_cases;
GRANT SELECT ON visible_search_seqs, visible_cases, visible_case_members, visible_case_flags,
    visible_contacts,
    visible_persons, visible_addresses, visible_safe_contacts, visible_incidents, visible_timeline,
    visible_timeline_versions, visible_tasks, visible_consents, visible_drafts,
    visible_likeness_keys, visible_acquaintances, visible_search_cases TO waymark_desk;
GRANT SELECT (id, revision) ON cases, case_flags, contacts, persons, addresses, safe_contacts,
    incidents, timeline, timeline_versions, tasks, consents, drafts, likeness_keys, acquaintances
    TO waymark_desk;
GRANT INSERT, UPDATE ON cases, case_flags, contacts, persons, addresses, incidents, timeline, tasks,
    consents, drafts, search_cases TO waymark_desk;
GRANT INSERT ON case_members, safe_contacts, timeline_versions, likeness_keys, acquaintances
    TO waymark_desk;
GRANT DELETE ON case_members, addresses, drafts, likeness_keys, acquaintances TO waymark_desk;
GRANT SELECT (id) ON case_members TO waymark_desk;
GRANT SELECT (seq) ON search_cases TO waymark_desk;
-- end
