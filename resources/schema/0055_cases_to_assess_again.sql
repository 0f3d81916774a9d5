-- SPDX-License-Identifier: GPL-3.0-or-later
-- Cases in which an assessment is due again: already marked as due (no day), or standing until its
-- day. Read from the two short indexes of 0054, so that a list of cases can be narrowed to them.
CREATE VIEW visible_cases_to_assess AS
    SELECT c.id, c.seq, '' AS day
    FROM assessments a JOIN visible_cases c ON c.id = a.case_id
    WHERE a.state = 'due_for_update'
    UNION ALL
    SELECT c.id, c.seq, a.reassess_on AS day
    FROM assessments a JOIN visible_cases c ON c.id = a.case_id
    WHERE a.state IN ('active', 'reviewed', 'sent', 'measures_decided')
      AND a.reassess_on IS NOT NULL;

-- only: postgres
GRANT SELECT ON visible_cases_to_assess TO waymark_desk;
-- end
