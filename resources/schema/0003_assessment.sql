-- SPDX-License-Identifier: GPL-3.0-or-later
-- Forms as they were used, assessments with their answers, needs, special measures, scores.
--
-- What hangs on a case is visible with the case. A form is visible to everybody: it holds no answers.

-- One version of one form. Never changed: answers always show under the form they were given to.
CREATE TABLE forms (
    id           TEXT PRIMARY KEY,
    revision     BIGINT NOT NULL,
    url          TEXT NOT NULL,
    version      TEXT NOT NULL,
    title        TEXT NOT NULL,
    purpose      TEXT NOT NULL,
    content      TEXT NOT NULL,
    shipped      BIGINT NOT NULL CHECK (shipped IN (0, 1)),
    retired      BIGINT NOT NULL CHECK (retired IN (0, 1)),
    right_note   TEXT NOT NULL,
    imported_by  TEXT REFERENCES workers (id),
    imported_at  BIGINT NOT NULL,
    UNIQUE (url, version)
);

CREATE TABLE assessments (
    id                 TEXT PRIMARY KEY,
    revision           BIGINT NOT NULL,
    case_id            TEXT NOT NULL REFERENCES cases (id),
    form_id            TEXT NOT NULL REFERENCES forms (id),
    purpose            TEXT NOT NULL CHECK (purpose IN ('triage', 'protection', 'support',
                           'protection_and_support', 'safety', 'specialist', 'closure', 'feedback')),
    requested_by       TEXT NOT NULL CHECK (requested_by IN ('self', 'police', 'prosecutor', 'judge',
                           'own_service', 'other')),
    request_reference  TEXT NOT NULL,
    due_on             TEXT,
    consent            TEXT NOT NULL CHECK (consent IN ('not_asked', 'given', 'partial', 'refused')),
    judgement          TEXT NOT NULL CHECK (judgement IN ('not_yet', 'no_concern', 'some_concern',
                           'high_concern')),
    judgement_reason   TEXT NOT NULL,
    interpreter        TEXT NOT NULL,
    reassess_on        TEXT,
    state              TEXT NOT NULL CHECK (state IN ('requested', 'consent_pending', 'scheduled',
                           'in_progress', 'draft', 'reviewed', 'sent', 'measures_decided', 'active',
                           'due_for_update', 'superseded', 'refused', 'unreachable')),
    response           TEXT NOT NULL,
    answered           BIGINT NOT NULL,
    asked              BIGINT NOT NULL,
    assessor_id        TEXT NOT NULL REFERENCES workers (id),
    started_at         BIGINT NOT NULL,
    finished_at        BIGINT,
    supersedes_id      TEXT REFERENCES assessments (id)
);
CREATE INDEX assessments_by_case ON assessments (case_id, started_at);
CREATE INDEX assessments_to_renew ON assessments (reassess_on) WHERE state = 'active';

-- What a finished assessment added up to, for trends. `number` is the score as decimal text.
CREATE TABLE assessment_scores (
    id             TEXT PRIMARY KEY,
    revision       BIGINT NOT NULL,
    assessment_id  TEXT NOT NULL REFERENCES assessments (id),
    case_id        TEXT NOT NULL REFERENCES cases (id),
    score          TEXT NOT NULL,
    number         TEXT NOT NULL,
    missing        BIGINT NOT NULL,
    band           TEXT NOT NULL,
    at             BIGINT NOT NULL
);
CREATE INDEX assessment_scores_by_case ON assessment_scores (case_id, score, at);

CREATE TABLE needs (
    id             TEXT PRIMARY KEY,
    revision       BIGINT NOT NULL,
    case_id        TEXT NOT NULL REFERENCES cases (id),
    assessment_id  TEXT REFERENCES assessments (id),
    need           TEXT NOT NULL,
    words          TEXT NOT NULL,
    priority       TEXT NOT NULL CHECK (priority IN ('now', 'soon', 'later')),
    status         TEXT NOT NULL CHECK (status IN ('open', 'in_hand', 'with_partner', 'blocked', 'met',
                       'not_wished')),
    owner_id       TEXT REFERENCES workers (id),
    target_date    TEXT,
    next_step      TEXT NOT NULL,
    reasons        TEXT NOT NULL,
    created_at     BIGINT NOT NULL
);
CREATE INDEX needs_by_case ON needs (case_id, created_at);
CREATE INDEX needs_by_need ON needs (need, status);

CREATE TABLE measures (
    id             TEXT PRIMARY KEY,
    revision       BIGINT NOT NULL,
    case_id        TEXT NOT NULL REFERENCES cases (id),
    assessment_id  TEXT REFERENCES assessments (id),
    measure        TEXT NOT NULL CHECK (measure IN ('INV-PREM', 'INV-TRAIN', 'INV-SAME', 'INV-SEX',
                       'CT-VIS', 'CT-LINK', 'CT-PRIV', 'CT-CLOSED', 'CH-REC', 'CH-REP', 'CH-LAW')),
    status         TEXT NOT NULL CHECK (status IN ('proposed', 'wished', 'refused_by_victim',
                       'requested', 'granted', 'denied', 'applied', 'failed')),
    requested_to   TEXT NOT NULL,
    requested_on   TEXT,
    decided_on     TEXT,
    denial_reason  TEXT NOT NULL,
    reasons        TEXT NOT NULL
);
CREATE INDEX measures_by_case ON measures (case_id, measure);

CREATE VIEW visible_forms AS
    SELECT id, revision, url, version, title, purpose, content, shipped, retired, right_note,
           imported_by, imported_at
    FROM forms;
CREATE VIEW visible_assessments AS
    SELECT a.id, a.revision, a.case_id, a.form_id, a.purpose, a.requested_by, a.request_reference,
           a.due_on, a.consent, a.judgement, a.judgement_reason, a.interpreter, a.reassess_on,
           a.state, a.response, a.answered, a.asked, a.assessor_id, a.started_at, a.finished_at,
           a.supersedes_id
    FROM assessments a JOIN visible_cases c ON c.id = a.case_id;
CREATE VIEW visible_assessment_scores AS
    SELECT s.id, s.revision, s.assessment_id, s.case_id, s.score, s.number, s.missing, s.band, s.at
    FROM assessment_scores s JOIN visible_cases c ON c.id = s.case_id;
CREATE VIEW visible_needs AS
    SELECT n.id, n.revision, n.case_id, n.assessment_id, n.need, n.words, n.priority, n.status,
           n.owner_id, n.target_date, n.next_step, n.reasons, n.created_at
    FROM needs n JOIN visible_cases c ON c.id = n.case_id;
CREATE VIEW visible_measures AS
    SELECT m.id, m.revision, m.case_id, m.assessment_id, m.measure, m.status, m.requested_to,
           m.requested_on, m.decided_on, m.denial_reason, m.reasons
    FROM measures m JOIN visible_cases c ON c.id = m.case_id;

-- only: postgres
GRANT SELECT ON visible_forms, visible_assessments, visible_assessment_scores, visible_needs,
    visible_measures TO waymark_desk;
GRANT SELECT (id, revision) ON forms, assessments, assessment_scores, needs, measures
    TO waymark_desk;
GRANT INSERT, UPDATE ON forms, assessments, needs, measures TO waymark_desk;
GRANT INSERT ON assessment_scores TO waymark_desk;
-- end
