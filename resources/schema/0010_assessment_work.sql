-- SPDX-License-Identifier: GPL-3.0-or-later
-- The work around an assessment: its review by a second person, plan and actions, the ledger of
-- measures with who, when and why, what of it was agreed to leave the house, and figures.
--
-- Figures are kept up to date by triggers, so that a trend or a count among a hundred thousand
-- answers reads a few rows. They hold unrestricted cases by team; what a worker sees for another
-- reason is added when asked (visible_exceptional_cases), so nobody counts what they may not see.

-- only: postgres
DROP VIEW visible_assessments, visible_assessment_scores, visible_measures;
-- end
-- only: sqlcipher
DROP VIEW visible_assessments;
DROP VIEW visible_assessment_scores;
DROP VIEW visible_measures;
-- end

ALTER TABLE assessments ADD COLUMN score_judgements TEXT NOT NULL DEFAULT '[]';
ALTER TABLE assessments ADD COLUMN minutes BIGINT;
ALTER TABLE assessments ADD COLUMN special BIGINT NOT NULL DEFAULT 0;
ALTER TABLE assessments ADD COLUMN due_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE assessments ADD COLUMN incidents_seen BIGINT NOT NULL DEFAULT 0;
UPDATE assessments SET incidents_seen
    = (SELECT coalesce(max(i.seq), 0) FROM incidents i WHERE i.case_id = assessments.case_id);
ALTER TABLE assessments ADD COLUMN red_task_id TEXT;
ALTER TABLE assessments ADD COLUMN due_task_id TEXT;
CREATE INDEX assessments_renewing ON assessments (case_id) WHERE supersedes_id IS NOT NULL;

ALTER TABLE assessment_scores ADD COLUMN title TEXT NOT NULL DEFAULT '';
ALTER TABLE assessment_scores ADD COLUMN month TEXT NOT NULL DEFAULT '';
ALTER TABLE assessment_scores ADD COLUMN value DOUBLE PRECISION NOT NULL DEFAULT 0;
-- only: sqlcipher
UPDATE assessment_scores SET month = strftime('%Y-%m', at / 1000, 'unixepoch'),
    value = CAST(number AS REAL);
-- end
-- only: postgres
UPDATE assessment_scores SET month = to_char(to_timestamp(at / 1000.0) AT TIME ZONE 'UTC', 'YYYY-MM'),
    value = number::double precision;
-- end
CREATE INDEX assessment_scores_by_assessment ON assessment_scores (assessment_id, score);

-- A second person reads an assessment; never one's own.
CREATE TABLE assessment_reviews (
    id             TEXT PRIMARY KEY,
    revision       BIGINT NOT NULL,
    assessment_id  TEXT NOT NULL REFERENCES assessments (id),
    asked_by       TEXT NOT NULL REFERENCES workers (id),
    asked_at       BIGINT NOT NULL,
    reasons        TEXT NOT NULL,
    decision       TEXT NOT NULL CHECK (decision IN ('waiting', 'approved', 'returned', 'taken_back')),
    decided_by     TEXT REFERENCES workers (id),
    decided_at     BIGINT,
    comment        TEXT NOT NULL,
    CHECK (decision IN ('waiting', 'taken_back') OR decided_by IS NOT NULL),
    CHECK (decision NOT IN ('approved', 'returned') OR decided_by <> asked_by),
    CHECK (decision <> 'returned' OR comment <> '')
);
CREATE INDEX assessment_reviews_by_decision ON assessment_reviews (decision, asked_at, id);
CREATE INDEX assessment_reviews_by_decided ON assessment_reviews (decided_at, id);
CREATE INDEX assessment_reviews_by_assessment ON assessment_reviews (assessment_id, asked_at);

-- What a need is worked towards, and the tasks that lead there. An action is a task of the case:
-- it stands in its owner's day like any other. `need_id` names a need without REFERENCES: needs have
-- a trigger, and then SQLite looks among the children of each new one, which the authorizer refuses.
CREATE TABLE plan_goals (
    id           TEXT PRIMARY KEY,
    revision     BIGINT NOT NULL,
    case_id      TEXT NOT NULL REFERENCES cases (id),
    need_id      TEXT NOT NULL,
    words        TEXT NOT NULL,
    status       TEXT NOT NULL CHECK (status IN ('open', 'reached', 'given_up')),
    target_date  TEXT,
    created_at   BIGINT NOT NULL
);
CREATE INDEX plan_goals_by_case ON plan_goals (case_id, created_at);
CREATE INDEX plan_goals_by_need ON plan_goals (need_id);
CREATE TABLE plan_actions (
    id        TEXT PRIMARY KEY REFERENCES tasks (id),
    revision  BIGINT NOT NULL,
    goal_id   TEXT NOT NULL REFERENCES plan_goals (id),
    case_id   TEXT NOT NULL REFERENCES cases (id),
    dropped   BIGINT NOT NULL CHECK (dropped IN (0, 1))
);
CREATE INDEX plan_actions_by_case ON plan_actions (case_id);
CREATE INDEX plan_actions_by_goal ON plan_actions (goal_id);

-- Each step of a measure: who, when, why. Never changed.
CREATE TABLE measure_events (
    id           TEXT PRIMARY KEY,
    revision     BIGINT NOT NULL,
    measure_id   TEXT NOT NULL REFERENCES measures (id),
    case_id      TEXT NOT NULL REFERENCES cases (id),
    at           BIGINT NOT NULL,
    worker_id    TEXT NOT NULL REFERENCES workers (id),
    from_status  TEXT NOT NULL,
    to_status    TEXT NOT NULL,
    reason       TEXT NOT NULL
);
CREATE INDEX measure_events_by_case ON measure_events (case_id, at);
ALTER TABLE measures ADD COLUMN hearing TEXT NOT NULL DEFAULT '';

-- What the person said about each paragraph of a summary. `part` names what it is made from
-- ("conclusion:safety_plan"); `words` are the worker's own instead, or empty.
CREATE TABLE summary_paragraphs (
    id             TEXT PRIMARY KEY,
    revision       BIGINT NOT NULL,
    assessment_id  TEXT NOT NULL REFERENCES assessments (id),
    case_id        TEXT NOT NULL REFERENCES cases (id),
    part           TEXT NOT NULL,
    words          TEXT NOT NULL,
    agreed         TEXT NOT NULL CHECK (agreed IN ('not_asked', 'share', 'keep_back')),
    defence        BIGINT NOT NULL CHECK (defence IN (0, 1)),
    asked_at       BIGINT,
    UNIQUE (assessment_id, part)
);

-- Figures.
CREATE TABLE score_months (
    score    TEXT NOT NULL,
    month    TEXT NOT NULL,
    team_id  TEXT NOT NULL,
    answers  BIGINT NOT NULL,
    total    DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (score, month, team_id)
);
CREATE TABLE need_counts (
    need     TEXT NOT NULL,
    status   TEXT NOT NULL,
    team_id  TEXT NOT NULL,
    number   BIGINT NOT NULL,
    PRIMARY KEY (need, status, team_id)
);
INSERT INTO score_months (score, month, team_id, answers, total)
    SELECT s.score, s.month, coalesce(c.team_id, ''), count(*), sum(s.value)
    FROM assessment_scores s JOIN cases c ON c.id = s.case_id WHERE c.restricted = 0
    GROUP BY s.score, s.month, coalesce(c.team_id, '');
INSERT INTO need_counts (need, status, team_id, number)
    SELECT n.need, n.status, coalesce(c.team_id, ''), count(*)
    FROM needs n JOIN cases c ON c.id = n.case_id WHERE c.restricted = 0
    GROUP BY n.need, n.status, coalesce(c.team_id, '');
CREATE INDEX cases_exceptional_responsible ON cases (responsible_id, restricted, team_id);
CREATE INDEX cases_exceptional_deputy ON cases (deputy_id, restricted, team_id);

-- only: sqlcipher
CREATE TRIGGER scores_are_counted AFTER INSERT ON assessment_scores
BEGIN
    INSERT INTO score_months (score, month, team_id, answers, total)
        SELECT NEW.score, NEW.month, coalesce(c.team_id, ''), 1, NEW.value
        FROM cases c WHERE c.id = NEW.case_id AND c.restricted = 0
        ON CONFLICT (score, month, team_id) DO UPDATE
            SET answers = answers + 1, total = total + excluded.total;
END;
CREATE TRIGGER scores_are_counted_again AFTER UPDATE ON assessment_scores
BEGIN
    UPDATE score_months SET answers = answers - 1, total = total - OLD.value
        WHERE score = OLD.score AND month = OLD.month
          AND team_id = (SELECT coalesce(c.team_id, '') FROM cases c
                         WHERE c.id = OLD.case_id AND c.restricted = 0);
    INSERT INTO score_months (score, month, team_id, answers, total)
        SELECT NEW.score, NEW.month, coalesce(c.team_id, ''), 1, NEW.value
        FROM cases c WHERE c.id = NEW.case_id AND c.restricted = 0
        ON CONFLICT (score, month, team_id) DO UPDATE
            SET answers = answers + 1, total = total + excluded.total;
END;
CREATE TRIGGER needs_are_counted AFTER INSERT ON needs
BEGIN
    INSERT INTO need_counts (need, status, team_id, number)
        SELECT NEW.need, NEW.status, coalesce(c.team_id, ''), 1
        FROM cases c WHERE c.id = NEW.case_id AND c.restricted = 0
        ON CONFLICT (need, status, team_id) DO UPDATE SET number = number + 1;
END;
CREATE TRIGGER needs_are_counted_again AFTER UPDATE ON needs
WHEN NEW.need <> OLD.need OR NEW.status <> OLD.status
BEGIN
    UPDATE need_counts SET number = number - 1
        WHERE need = OLD.need AND status = OLD.status
          AND team_id = (SELECT coalesce(c.team_id, '') FROM cases c
                         WHERE c.id = OLD.case_id AND c.restricted = 0);
    INSERT INTO need_counts (need, status, team_id, number)
        SELECT NEW.need, NEW.status, coalesce(c.team_id, ''), 1
        FROM cases c WHERE c.id = NEW.case_id AND c.restricted = 0
        ON CONFLICT (need, status, team_id) DO UPDATE SET number = number + 1;
END;
CREATE TRIGGER figures_leave_with_the_case AFTER UPDATE OF team_id, restricted ON cases
WHEN OLD.restricted = 0
    AND (NEW.restricted <> 0 OR coalesce(NEW.team_id, '') <> coalesce(OLD.team_id, ''))
BEGIN
    UPDATE score_months
        SET answers = answers - (SELECT count(*) FROM assessment_scores s
                WHERE s.case_id = OLD.id AND s.score = score_months.score
                  AND s.month = score_months.month),
            total = total - (SELECT coalesce(sum(s.value), 0) FROM assessment_scores s
                WHERE s.case_id = OLD.id AND s.score = score_months.score
                  AND s.month = score_months.month)
        WHERE team_id = coalesce(OLD.team_id, '')
          AND (score, month) IN (SELECT s.score, s.month FROM assessment_scores s
                                 WHERE s.case_id = OLD.id);
    UPDATE need_counts
        SET number = number - (SELECT count(*) FROM needs n
                WHERE n.case_id = OLD.id AND n.need = need_counts.need
                  AND n.status = need_counts.status)
        WHERE team_id = coalesce(OLD.team_id, '')
          AND (need, status) IN (SELECT n.need, n.status FROM needs n WHERE n.case_id = OLD.id);
END;
CREATE TRIGGER figures_come_with_the_case AFTER UPDATE OF team_id, restricted ON cases
WHEN NEW.restricted = 0
    AND (OLD.restricted <> 0 OR coalesce(NEW.team_id, '') <> coalesce(OLD.team_id, ''))
BEGIN
    INSERT INTO score_months (score, month, team_id, answers, total)
        SELECT s.score, s.month, coalesce(NEW.team_id, ''), count(*), sum(s.value)
        FROM assessment_scores s WHERE s.case_id = NEW.id GROUP BY s.score, s.month
        ON CONFLICT (score, month, team_id) DO UPDATE
            SET answers = answers + excluded.answers, total = total + excluded.total;
    INSERT INTO need_counts (need, status, team_id, number)
        SELECT n.need, n.status, coalesce(NEW.team_id, ''), count(*)
        FROM needs n WHERE n.case_id = NEW.id GROUP BY n.need, n.status
        ON CONFLICT (need, status, team_id) DO UPDATE SET number = number + excluded.number;
END;

CREATE TRIGGER assessments_are_read_first BEFORE UPDATE ON assessments
WHEN NEW.state = 'reviewed' AND OLD.state <> 'reviewed'
    AND NOT EXISTS (SELECT 1 FROM assessment_reviews r
                    WHERE r.assessment_id = NEW.id AND r.decision = 'approved'
                      AND r.decided_by <> NEW.assessor_id)
BEGIN SELECT RAISE(ABORT, 'nobody else has approved this assessment'); END;
CREATE TRIGGER assessment_reviews_begin_waiting BEFORE INSERT ON assessment_reviews
WHEN NEW.decision <> 'waiting'
    OR NEW.asked_by <> (SELECT assessor_id FROM assessments WHERE id = NEW.assessment_id)
BEGIN SELECT RAISE(ABORT, 'a review begins waiting, asked by who assessed'); END;
CREATE TRIGGER assessment_reviews_are_signed BEFORE UPDATE ON assessment_reviews
WHEN NEW.asked_by <> OLD.asked_by OR NEW.assessment_id <> OLD.assessment_id
    OR (NEW.decision IN ('approved', 'returned')
        AND (NEW.decided_by <> current_worker()
             OR NOT EXISTS (SELECT 1 FROM worker_roles w WHERE w.worker_id = NEW.decided_by
                            AND w.role = 'supervisor')))
BEGIN SELECT RAISE(ABORT, 'a review is answered by the supervisor at the desk'); END;
CREATE TRIGGER measure_events_keep BEFORE UPDATE ON measure_events
BEGIN SELECT RAISE(ABORT, 'what happened to a measure is never changed'); END;
-- end
-- only: postgres
CREATE FUNCTION count_scores() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path FROM CURRENT AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        UPDATE score_months SET answers = answers - 1, total = total - OLD.value
            WHERE score = OLD.score AND month = OLD.month
              AND team_id = (SELECT coalesce(c.team_id, '') FROM cases c
                             WHERE c.id = OLD.case_id AND c.restricted = 0);
    END IF;
    INSERT INTO score_months (score, month, team_id, answers, total)
        SELECT NEW.score, NEW.month, coalesce(c.team_id, ''), 1, NEW.value
        FROM cases c WHERE c.id = NEW.case_id AND c.restricted = 0
        ON CONFLICT (score, month, team_id) DO UPDATE
            SET answers = score_months.answers + 1,
                total = score_months.total + excluded.total;
    RETURN NEW;
END $$;
CREATE TRIGGER count_scores AFTER INSERT OR UPDATE ON assessment_scores
    FOR EACH ROW EXECUTE FUNCTION count_scores();

CREATE FUNCTION count_needs() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path FROM CURRENT AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF NEW.need = OLD.need AND NEW.status = OLD.status THEN RETURN NEW; END IF;
        UPDATE need_counts SET number = number - 1
            WHERE need = OLD.need AND status = OLD.status
              AND team_id = (SELECT coalesce(c.team_id, '') FROM cases c
                             WHERE c.id = OLD.case_id AND c.restricted = 0);
    END IF;
    INSERT INTO need_counts (need, status, team_id, number)
        SELECT NEW.need, NEW.status, coalesce(c.team_id, ''), 1
        FROM cases c WHERE c.id = NEW.case_id AND c.restricted = 0
        ON CONFLICT (need, status, team_id) DO UPDATE SET number = need_counts.number + 1;
    RETURN NEW;
END $$;
CREATE TRIGGER count_needs AFTER INSERT OR UPDATE ON needs
    FOR EACH ROW EXECUTE FUNCTION count_needs();

CREATE FUNCTION move_figures() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path FROM CURRENT AS $$
BEGIN
    IF NEW.restricted = OLD.restricted
        AND coalesce(NEW.team_id, '') = coalesce(OLD.team_id, '') THEN RETURN NEW; END IF;
    IF OLD.restricted = 0 THEN
        UPDATE score_months m SET answers = m.answers - f.answers, total = m.total - f.total
            FROM (SELECT score, month, count(*) AS answers, sum(value) AS total
                  FROM assessment_scores WHERE case_id = OLD.id GROUP BY score, month) f
            WHERE m.score = f.score AND m.month = f.month
              AND m.team_id = coalesce(OLD.team_id, '');
        UPDATE need_counts m SET number = m.number - f.number
            FROM (SELECT need, status, count(*) AS number FROM needs
                  WHERE case_id = OLD.id GROUP BY need, status) f
            WHERE m.need = f.need AND m.status = f.status
              AND m.team_id = coalesce(OLD.team_id, '');
    END IF;
    IF NEW.restricted = 0 THEN
        INSERT INTO score_months (score, month, team_id, answers, total)
            SELECT score, month, coalesce(NEW.team_id, ''), count(*), sum(value)
            FROM assessment_scores WHERE case_id = NEW.id GROUP BY score, month
            ON CONFLICT (score, month, team_id) DO UPDATE
                SET answers = score_months.answers + excluded.answers,
                    total = score_months.total + excluded.total;
        INSERT INTO need_counts (need, status, team_id, number)
            SELECT need, status, coalesce(NEW.team_id, ''), count(*)
            FROM needs WHERE case_id = NEW.id GROUP BY need, status
            ON CONFLICT (need, status, team_id) DO UPDATE
                SET number = need_counts.number + excluded.number;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER move_figures AFTER UPDATE OF team_id, restricted ON cases
    FOR EACH ROW EXECUTE FUNCTION move_figures();

CREATE FUNCTION guard_assessments() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path FROM CURRENT AS $$
BEGIN
    IF NEW.state = 'reviewed' AND OLD.state <> 'reviewed'
        AND NOT EXISTS (SELECT 1 FROM assessment_reviews r
                        WHERE r.assessment_id = NEW.id AND r.decision = 'approved'
                          AND r.decided_by <> NEW.assessor_id) THEN
        RAISE EXCEPTION 'nobody else has approved this assessment'
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER guard_assessments BEFORE UPDATE ON assessments
    FOR EACH ROW EXECUTE FUNCTION guard_assessments();
CREATE FUNCTION guard_assessment_reviews() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path FROM CURRENT AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.decision <> 'waiting' OR NEW.asked_by
            <> (SELECT assessor_id FROM assessments WHERE id = NEW.assessment_id) THEN
            RAISE EXCEPTION 'a review begins waiting, asked by who assessed'
                USING ERRCODE = 'check_violation';
        END IF;
        RETURN NEW;
    END IF;
    IF NEW.asked_by <> OLD.asked_by OR NEW.assessment_id <> OLD.assessment_id
        OR (NEW.decision IN ('approved', 'returned')
            AND (NEW.decided_by <> current_worker()
                 OR NOT EXISTS (SELECT 1 FROM worker_roles w WHERE w.worker_id = NEW.decided_by
                                AND w.role = 'supervisor'))) THEN
        RAISE EXCEPTION 'a review is answered by the supervisor at the desk'
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER guard_assessment_reviews BEFORE INSERT OR UPDATE ON assessment_reviews
    FOR EACH ROW EXECUTE FUNCTION guard_assessment_reviews();
CREATE FUNCTION refuse_measure_history_change() RETURNS trigger LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'what happened to a measure is never changed'
        USING ERRCODE = 'check_violation'; END $$;
CREATE TRIGGER measure_events_keep BEFORE UPDATE OR DELETE ON measure_events
    FOR EACH ROW EXECUTE FUNCTION refuse_measure_history_change();
-- end

CREATE VIEW visible_assessments AS
    SELECT a.id, a.revision, a.case_id, a.form_id, a.purpose, a.requested_by, a.request_reference,
           a.due_on, a.consent, a.judgement, a.judgement_reason, a.interpreter, a.reassess_on,
           a.state, a.response, a.answered, a.asked, a.assessor_id, a.started_at, a.finished_at,
           a.supersedes_id, a.score_judgements, a.minutes, a.special, a.due_reason, a.red_task_id,
           a.due_task_id, a.incidents_seen
    FROM assessments a JOIN visible_cases c ON c.id = a.case_id;
CREATE VIEW visible_assessment_scores AS
    SELECT s.id, s.revision, s.assessment_id, s.case_id, s.score, s.title, s.number, s.value,
           s.missing, s.band, s.at, s.month
    FROM assessment_scores s JOIN visible_cases c ON c.id = s.case_id;
CREATE VIEW visible_measures AS
    SELECT m.id, m.revision, m.case_id, m.assessment_id, m.measure, m.status, m.requested_to,
           m.requested_on, m.decided_on, m.denial_reason, m.reasons, m.hearing
    FROM measures m JOIN visible_cases c ON c.id = m.case_id;
CREATE VIEW visible_measure_events AS
    SELECT e.id, e.revision, e.measure_id, e.case_id, e.at, e.worker_id, w.name AS worker_name,
           e.from_status, e.to_status, e.reason
    FROM measure_events e JOIN visible_cases c ON c.id = e.case_id
    JOIN workers w ON w.id = e.worker_id;
CREATE VIEW visible_assessment_reviews AS
    SELECT q.id, q.revision, q.assessment_id, q.asked_by, q.asked_at, q.reasons, q.decision,
           q.decided_by, q.decided_at, q.comment, d.name AS decided_by_name, a.case_id,
           v.reference AS case_reference, f.title AS form_title, a.assessor_id,
           w.name AS assessor_name
    FROM assessment_reviews q
    JOIN assessments a ON a.id = q.assessment_id
    JOIN visible_cases v ON v.id = a.case_id
    JOIN forms f ON f.id = a.form_id
    JOIN workers w ON w.id = a.assessor_id
    LEFT JOIN workers d ON d.id = q.decided_by;
CREATE VIEW visible_plan_goals AS
    SELECT g.id, g.revision, g.case_id, g.need_id, g.words, g.status, g.target_date, g.created_at
    FROM plan_goals g JOIN visible_cases c ON c.id = g.case_id;
CREATE VIEW visible_plan_actions AS
    SELECT p.id, p.revision, p.goal_id, p.case_id, p.dropped, t.revision AS task_revision, t.title,
           t.note, t.due, t.assignee_id, w.name AS assignee_name, t.done_at
    FROM plan_actions p JOIN visible_cases c ON c.id = p.case_id
    JOIN tasks t ON t.id = p.id JOIN workers w ON w.id = t.assignee_id;
CREATE VIEW visible_summary_paragraphs AS
    SELECT p.id, p.revision, p.assessment_id, p.case_id, p.part, p.words, p.agreed, p.defence,
           p.asked_at
    FROM summary_paragraphs p JOIN visible_cases c ON c.id = p.case_id;

-- Cases a worker sees although they are restricted or belong to another team.
CREATE VIEW visible_exceptional_cases AS
    SELECT c.id FROM cases c
    WHERE c.responsible_id = current_worker() AND c.restricted = 1
      AND EXISTS (SELECT 1 FROM visible_own_roles r WHERE r.role IN ('worker', 'supervisor'))
    UNION
    SELECT c.id FROM cases c
    WHERE c.deputy_id = current_worker() AND c.restricted = 1
      AND EXISTS (SELECT 1 FROM visible_own_roles r WHERE r.role IN ('worker', 'supervisor'))
    UNION
    SELECT c.id FROM cases c
    WHERE (c.responsible_id = current_worker() OR c.deputy_id = current_worker())
      AND c.restricted = 0 AND c.team_id IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM team_members t
                      WHERE t.team_id = c.team_id AND t.worker_id = current_worker())
      AND EXISTS (SELECT 1 FROM visible_own_roles r WHERE r.role IN ('worker', 'supervisor'))
    UNION
    SELECT c.id FROM case_members m JOIN cases c ON c.id = m.case_id
    WHERE m.worker_id = current_worker()
      AND (c.restricted = 1
           OR (c.team_id IS NOT NULL
               AND NOT EXISTS (SELECT 1 FROM team_members t WHERE t.team_id = c.team_id
                               AND t.worker_id = current_worker())))
      AND EXISTS (SELECT 1 FROM visible_own_roles r WHERE r.role IN ('worker', 'supervisor'));
CREATE VIEW visible_score_months AS
    SELECT m.score, m.month, m.team_id, m.answers, m.total FROM score_months m
    WHERE EXISTS (SELECT 1 FROM visible_own_roles r WHERE r.role IN ('worker', 'supervisor'))
      AND (m.team_id = '' OR EXISTS (SELECT 1 FROM team_members t
                                     WHERE t.team_id = m.team_id
                                       AND t.worker_id = current_worker()));
CREATE VIEW visible_need_counts AS
    SELECT m.need, m.status, m.team_id, m.number FROM need_counts m
    WHERE EXISTS (SELECT 1 FROM visible_own_roles r WHERE r.role IN ('worker', 'supervisor'))
      AND (m.team_id = '' OR EXISTS (SELECT 1 FROM team_members t
                                     WHERE t.team_id = m.team_id
                                       AND t.worker_id = current_worker()));

-- only: postgres
GRANT SELECT ON visible_assessments, visible_assessment_scores, visible_measures,
    visible_measure_events, visible_assessment_reviews, visible_plan_goals, visible_plan_actions,
    visible_summary_paragraphs, visible_exceptional_cases, visible_score_months,
    visible_need_counts TO waymark_desk;
GRANT SELECT (id, revision) ON assessment_reviews, plan_goals, plan_actions, measure_events,
    summary_paragraphs TO waymark_desk;
GRANT INSERT, UPDATE ON assessment_reviews, plan_goals, plan_actions, summary_paragraphs
    TO waymark_desk;
GRANT UPDATE ON assessment_scores TO waymark_desk;
GRANT INSERT ON measure_events TO waymark_desk;
-- end
