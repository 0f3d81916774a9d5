-- SPDX-License-Identifier: GPL-3.0-or-later
-- Referrals: what a person agreed to, what an agency was told, who read it first, what came of it.
-- Everything hangs on a case: what hangs on an invisible case is invisible.
--
-- Guarded here as well as in the service, so that no other way of writing gets round it:
-- nobody approves what they wrote, nothing is ready without the review it needs, nothing is sent
-- without a consent that stands.

CREATE TABLE sharing_consents (
    id                   TEXT PRIMARY KEY,
    revision             BIGINT NOT NULL,
    case_id              TEXT NOT NULL REFERENCES cases (id),
    service_id           TEXT NOT NULL,
    way                  TEXT CHECK (way IN ('in_person', 'phone', 'video_call', 'signed_form',
                             'safe_message', 'representative')),
    given_at             BIGINT,
    valid_until          TEXT,
    override_basis       TEXT CHECK (override_basis IN ('child_at_risk', 'danger_to_life',
                             'court_order')),
    override_why         TEXT NOT NULL,
    override_person_told BIGINT NOT NULL,
    withdrawn_at         BIGINT,
    CHECK ((way IS NULL) = (given_at IS NULL))
);
CREATE INDEX sharing_consents_by_case ON sharing_consents (case_id);

CREATE TABLE sharing_items (
    id          TEXT PRIMARY KEY,
    consent_id  TEXT NOT NULL REFERENCES sharing_consents (id),
    item        TEXT NOT NULL CHECK (item IN ('name_to_use', 'safe_channel', 'language', 'who',
                    'request', 'safety_note', 'court_order', 'story', 'health', 'offender',
                    'residence_papers')),
    answer      TEXT NOT NULL CHECK (answer IN ('not_asked', 'keep_back', 'share')),
    text        TEXT NOT NULL,
    reason      TEXT NOT NULL,
    UNIQUE (consent_id, item)
);

CREATE TABLE referrals (
    id               TEXT PRIMARY KEY,
    revision         BIGINT NOT NULL,
    case_id          TEXT NOT NULL REFERENCES cases (id),
    number           BIGINT NOT NULL,
    author_id        TEXT NOT NULL REFERENCES workers (id),
    parent_id        TEXT REFERENCES referrals (id),
    consent_id       TEXT NOT NULL REFERENCES sharing_consents (id),
    service_id       TEXT NOT NULL,
    service_name     TEXT NOT NULL,
    organisation     TEXT NOT NULL,
    service_country  TEXT NOT NULL,
    need_id          TEXT,
    need_code        TEXT NOT NULL,
    type             TEXT NOT NULL CHECK (type IN ('signposting', 'assisted', 'warm', 'full')),
    transport        TEXT NOT NULL CHECK (transport IN ('printed_sheet', 'sealed_file', 'phone',
                         'handed_over')),
    urgency          TEXT NOT NULL CHECK (urgency IN ('emergency', 'high', 'normal')),
    subject          TEXT NOT NULL,
    language         TEXT NOT NULL,
    note_to_reviewer TEXT NOT NULL,
    state            TEXT NOT NULL CHECK (state IN ('draft', 'in_review', 'ready', 'sent',
                         'delivered', 'acknowledged', 'accepted', 'waitlisted', 'declined',
                         'first_contact', 'started', 'completed', 'dropped', 'outcome_recorded',
                         'closed', 'recalled', 'bounced', 'no_response', 'unsafe_stop',
                         'client_withdrew', 're_referred')),
    version          BIGINT NOT NULL,
    review_reasons   TEXT NOT NULL,
    created_at       BIGINT NOT NULL,
    changed_at       BIGINT NOT NULL,
    sent_at          BIGINT,
    acknowledge_due  BIGINT,
    decide_due       BIGINT,
    contact_due      BIGINT,
    ask_person_on    TEXT,
    next_due         BIGINT,
    decline_reason   TEXT CHECK (decline_reason IN ('no_capacity', 'not_eligible', 'out_of_area',
                         'language', 'safety', 'wrong_service', 'client_not_reached',
                         'client_refused')),
    outcome          TEXT CHECK (outcome IN ('helped', 'helped_in_part', 'not_helped',
                         'not_contacted', 'not_known')),
    UNIQUE (case_id, number),
    CHECK (state <> 'sent' OR sent_at IS NOT NULL),
    CHECK (version > 0 OR (sent_at IS NULL
           AND state IN ('draft', 'closed', 'client_withdrew', 'unsafe_stop', 're_referred')))
);
CREATE INDEX referrals_by_case ON referrals (case_id, changed_at, id);
CREATE INDEX referrals_by_change ON referrals (changed_at, id);
CREATE INDEX referrals_by_author ON referrals (author_id, changed_at, id);
CREATE INDEX referrals_by_state ON referrals (state, changed_at, id);
CREATE INDEX referrals_by_due ON referrals (next_due, id);
CREATE INDEX referrals_by_service ON referrals (service_id, sent_at);

-- What was submitted, word for word; `fields` is a JSON list of [field, text], shared items only.
CREATE TABLE referral_versions (
    id            TEXT PRIMARY KEY,
    referral_id   TEXT NOT NULL REFERENCES referrals (id),
    number        BIGINT NOT NULL,
    submitted_at  BIGINT NOT NULL,
    submitted_by  TEXT NOT NULL REFERENCES workers (id),
    service_name  TEXT NOT NULL,
    fields        TEXT NOT NULL,
    UNIQUE (referral_id, number)
);

CREATE TABLE referral_reviews (
    id           TEXT PRIMARY KEY,
    revision     BIGINT NOT NULL,
    referral_id  TEXT NOT NULL REFERENCES referrals (id),
    version      BIGINT NOT NULL,
    asked_by     TEXT NOT NULL REFERENCES workers (id),
    asked_at     BIGINT NOT NULL,
    reasons      TEXT NOT NULL,
    decision     TEXT NOT NULL CHECK (decision IN ('waiting', 'approved', 'returned', 'taken_back')),
    decided_by   TEXT REFERENCES workers (id),
    decided_at   BIGINT,
    comment      TEXT NOT NULL,
    CHECK (decision IN ('waiting', 'taken_back') OR decided_by IS NOT NULL),
    CHECK (decision NOT IN ('approved', 'returned') OR decided_by <> asked_by),
    CHECK (decision <> 'returned' OR comment <> '')
);
CREATE INDEX referral_reviews_by_decision ON referral_reviews (decision, asked_at, id);
CREATE INDEX referral_reviews_by_decided ON referral_reviews (decided_at, id);
CREATE INDEX referral_reviews_by_referral ON referral_reviews (referral_id, version);

CREATE TABLE referral_events (
    id           TEXT PRIMARY KEY,
    referral_id  TEXT NOT NULL REFERENCES referrals (id),
    position     BIGINT NOT NULL,
    at           BIGINT NOT NULL,
    worker_id    TEXT NOT NULL REFERENCES workers (id),
    action       TEXT NOT NULL,
    from_state   TEXT NOT NULL,
    to_state     TEXT NOT NULL,
    note         TEXT NOT NULL,
    reason_code  TEXT NOT NULL,
    UNIQUE (referral_id, position)
);

-- only: sqlcipher
-- No trigger BEFORE INSERT here: with one, SQLite looks for waiting children of the new row and
-- the authorizer refuses that. The CHECK on `version` keeps what was never submitted inside.
CREATE TRIGGER referrals_keep_their_author BEFORE UPDATE ON referrals
WHEN NEW.author_id <> OLD.author_id OR NEW.case_id <> OLD.case_id
BEGIN SELECT RAISE(ABORT, 'a referral keeps its author and its case'); END;

CREATE TRIGGER referrals_are_read_first BEFORE UPDATE ON referrals
WHEN NEW.state = 'ready' AND OLD.state <> 'ready'
    AND (OLD.state <> 'draft' OR NEW.review_reasons <> '')
    AND NOT EXISTS (SELECT 1 FROM referral_reviews r
                    WHERE r.referral_id = NEW.id AND r.version = NEW.version
                      AND r.decision = 'approved' AND r.decided_by <> NEW.author_id)
BEGIN SELECT RAISE(ABORT, 'nobody else has approved this referral'); END;

CREATE TRIGGER referrals_leave_when_ready BEFORE UPDATE ON referrals
WHEN NEW.sent_at IS NOT NULL AND OLD.sent_at IS NULL
    AND (OLD.state <> 'ready'
         OR NOT EXISTS (SELECT 1 FROM sharing_consents c WHERE c.id = NEW.consent_id
                        AND c.withdrawn_at IS NULL
                        AND (c.given_at IS NOT NULL OR c.override_basis IS NOT NULL)))
BEGIN SELECT RAISE(ABORT, 'a referral is sent when it is ready and agreed to'); END;

CREATE TRIGGER reviews_begin_waiting BEFORE INSERT ON referral_reviews
WHEN NEW.decision <> 'waiting'
    OR NEW.asked_by <> (SELECT author_id FROM referrals WHERE id = NEW.referral_id)
BEGIN SELECT RAISE(ABORT, 'a review begins waiting, asked by the author'); END;

CREATE TRIGGER reviews_are_signed BEFORE UPDATE ON referral_reviews
WHEN NEW.asked_by <> OLD.asked_by OR NEW.referral_id <> OLD.referral_id
    OR (NEW.decision IN ('approved', 'returned')
        AND (NEW.decided_by <> current_worker()
             OR NOT EXISTS (SELECT 1 FROM worker_roles w WHERE w.worker_id = NEW.decided_by
                            AND w.role = 'supervisor')))
BEGIN SELECT RAISE(ABORT, 'a review is answered by the supervisor at the desk'); END;

CREATE TRIGGER versions_keep BEFORE UPDATE ON referral_versions
BEGIN SELECT RAISE(ABORT, 'a submitted version is never changed'); END;
CREATE TRIGGER events_keep BEFORE UPDATE ON referral_events
BEGIN SELECT RAISE(ABORT, 'what happened to a referral is never changed'); END;
-- end
-- only: postgres
CREATE FUNCTION guard_referrals() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path FROM CURRENT AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.state <> 'draft' OR NEW.sent_at IS NOT NULL THEN
            RAISE EXCEPTION 'a referral begins as a draft' USING ERRCODE = 'check_violation';
        END IF;
        RETURN NEW;
    END IF;
    IF NEW.author_id <> OLD.author_id OR NEW.case_id <> OLD.case_id THEN
        RAISE EXCEPTION 'a referral keeps its author and its case'
            USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.state = 'ready' AND OLD.state <> 'ready'
        AND (OLD.state <> 'draft' OR NEW.review_reasons <> '')
        AND NOT EXISTS (SELECT 1 FROM referral_reviews r
                        WHERE r.referral_id = NEW.id AND r.version = NEW.version
                          AND r.decision = 'approved' AND r.decided_by <> NEW.author_id) THEN
        RAISE EXCEPTION 'nobody else has approved this referral'
            USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.sent_at IS NOT NULL AND OLD.sent_at IS NULL
        AND (OLD.state <> 'ready'
             OR NOT EXISTS (SELECT 1 FROM sharing_consents c WHERE c.id = NEW.consent_id
                            AND c.withdrawn_at IS NULL
                            AND (c.given_at IS NOT NULL OR c.override_basis IS NOT NULL))) THEN
        RAISE EXCEPTION 'a referral is sent when it is ready and agreed to'
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER guard_referrals BEFORE INSERT OR UPDATE ON referrals
    FOR EACH ROW EXECUTE FUNCTION guard_referrals();

CREATE FUNCTION guard_referral_reviews() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path FROM CURRENT AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.decision <> 'waiting'
            OR NEW.asked_by <> (SELECT author_id FROM referrals WHERE id = NEW.referral_id) THEN
            RAISE EXCEPTION 'a review begins waiting, asked by the author'
                USING ERRCODE = 'check_violation';
        END IF;
        RETURN NEW;
    END IF;
    IF NEW.asked_by <> OLD.asked_by OR NEW.referral_id <> OLD.referral_id
        OR (NEW.decision IN ('approved', 'returned')
            AND (NEW.decided_by <> current_worker()
                 OR NOT EXISTS (SELECT 1 FROM worker_roles w WHERE w.worker_id = NEW.decided_by
                                AND w.role = 'supervisor'))) THEN
        RAISE EXCEPTION 'a review is answered by the supervisor at the desk'
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER guard_referral_reviews BEFORE INSERT OR UPDATE ON referral_reviews
    FOR EACH ROW EXECUTE FUNCTION guard_referral_reviews();

CREATE FUNCTION refuse_referral_history_change() RETURNS trigger LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'what was submitted or happened is never changed'
        USING ERRCODE = 'check_violation'; END $$;
CREATE TRIGGER versions_keep BEFORE UPDATE OR DELETE ON referral_versions
    FOR EACH ROW EXECUTE FUNCTION refuse_referral_history_change();
CREATE TRIGGER events_keep BEFORE UPDATE OR DELETE ON referral_events
    FOR EACH ROW EXECUTE FUNCTION refuse_referral_history_change();
-- end

CREATE VIEW visible_sharing_consents AS
    SELECT c.id, c.revision, c.case_id, c.service_id, c.way, c.given_at, c.valid_until,
        c.override_basis, c.override_why, c.override_person_told, c.withdrawn_at
    FROM sharing_consents c JOIN visible_cases v ON v.id = c.case_id;

CREATE VIEW visible_sharing_items AS
    SELECT i.id, i.consent_id, i.item, i.answer, i.text, i.reason
    FROM sharing_items i
    JOIN sharing_consents c ON c.id = i.consent_id
    JOIN visible_cases v ON v.id = c.case_id;

CREATE VIEW visible_referrals AS
    SELECT r.id, r.revision, r.case_id, v.reference AS case_reference, r.number, r.author_id,
        w.name AS author_name, r.parent_id, r.consent_id, r.service_id, r.service_name,
        r.organisation, r.service_country, r.need_id, r.need_code, r.type, r.transport, r.urgency,
        r.subject, r.language, r.note_to_reviewer, r.state, r.version, r.review_reasons,
        r.created_at, r.changed_at, r.sent_at, r.acknowledge_due, r.decide_due, r.contact_due,
        r.ask_person_on, r.next_due, r.decline_reason, r.outcome
    FROM referrals r
    JOIN visible_cases v ON v.id = r.case_id
    JOIN workers w ON w.id = r.author_id;

CREATE VIEW visible_referral_versions AS
    SELECT n.id, n.referral_id, n.number, n.submitted_at, n.submitted_by, n.service_name, n.fields
    FROM referral_versions n
    JOIN referrals r ON r.id = n.referral_id
    JOIN visible_cases v ON v.id = r.case_id;

CREATE VIEW visible_referral_reviews AS
    SELECT q.id, q.revision, q.referral_id, q.version, q.asked_by, q.asked_at, q.reasons,
        q.decision, q.decided_by, q.decided_at, q.comment, d.name AS decided_by_name,
        r.case_id, v.reference AS case_reference, r.number, r.service_name, r.author_id,
        w.name AS author_name
    FROM referral_reviews q
    JOIN referrals r ON r.id = q.referral_id
    JOIN visible_cases v ON v.id = r.case_id
    JOIN workers w ON w.id = r.author_id
    LEFT JOIN workers d ON d.id = q.decided_by;

CREATE VIEW visible_referral_events AS
    SELECT e.id, e.referral_id, e.position, e.at, e.worker_id, w.name AS worker_name, e.action,
        e.from_state, e.to_state, e.note, e.reason_code
    FROM referral_events e
    JOIN referrals r ON r.id = e.referral_id
    JOIN visible_cases v ON v.id = r.case_id
    JOIN workers w ON w.id = e.worker_id;

-- Which services this office has ever sent anything to: no case in it, so everyone may ask.
CREATE VIEW visible_referral_partners AS
    SELECT DISTINCT service_id FROM referrals WHERE sent_at IS NOT NULL;

-- only: postgres
GRANT SELECT ON visible_sharing_consents, visible_sharing_items, visible_referrals,
    visible_referral_versions, visible_referral_reviews, visible_referral_events,
    visible_referral_partners TO waymark_desk;
GRANT SELECT (id, revision) ON sharing_consents, referrals, referral_reviews TO waymark_desk;
GRANT SELECT (id) ON referral_versions, referral_events TO waymark_desk;
GRANT SELECT (id) ON sharing_items TO waymark_desk;
GRANT INSERT, UPDATE ON sharing_consents, referrals, referral_reviews TO waymark_desk;
GRANT INSERT, DELETE ON sharing_items TO waymark_desk;
GRANT INSERT ON referral_versions, referral_events TO waymark_desk;
-- end
