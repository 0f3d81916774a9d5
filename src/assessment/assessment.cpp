// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/assessment.h"

namespace waymark::assessment {

Problems problemsIn(const AssessmentDetails& details)
{
    Problems problems;
    if (details.judgement != Judgement::NotYet && details.judgementReason.empty())
        problems.push_back(
            {Error::Kind::Invalid, "assessment.judgement-needs-reason", "judgement_reason"});
    for (const ScoreJudgement& one : details.scoreJudgements)
        if (one.judgement != Judgement::NotYet && one.reason.empty())
            problems.push_back(
                {Error::Kind::Invalid, "assessment.judgement-needs-reason", one.score});
    if (!details.dueOn)
        problems.push_back({Error::Kind::Invalid, "assessment.due-missing", "due_on"});
    return problems;
}

} // namespace waymark::assessment
