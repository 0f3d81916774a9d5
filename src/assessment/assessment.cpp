// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/assessment.h"

#include <algorithm>

namespace waymark::assessment {

bool isAllowed(State from, State to)
{
    return std::ranges::find(kSteps, Step{from, to}) != kSteps.end();
}

bool isOpen(State state)
{
    switch (state) {
    case State::Requested:
    case State::ConsentPending:
    case State::Scheduled:
    case State::InProgress:
    case State::Draft: return true;
    default: return false;
    }
}

Problems problemsIn(const AssessmentDetails& details)
{
    Problems problems;
    if (details.judgement != Judgement::NotYet && details.judgementReason.empty())
        problems.push_back(
            {Error::Kind::Invalid, "assessment.judgement-needs-reason", "judgement_reason"});
    return problems;
}

} // namespace waymark::assessment
