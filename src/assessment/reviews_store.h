// SPDX-License-Identifier: GPL-3.0-or-later
// Private to src/assessment; inside the caller's Act.
#pragma once

#include "assessment/reviews.h"

namespace waymark::assessment {

void askForReview(
    office::Desk& desk, const Assessment& assessment, const std::vector<ReviewReason>& reasons);
/// Answers what waits, by the worker at the desk. False: somebody else was first.
bool decideReview(office::Desk& desk, const Assessment& assessment, Decision decision,
    const std::string& comment);
/// Was handed in before and came back to be answered further.
bool cameBack(office::Desk& desk, AssessmentId assessment);
/// An active supervisor, other than who assessed, who sees the case.
std::optional<office::WorkerId> otherSupervisor(office::Desk& desk, const Assessment& assessment);

} // namespace waymark::assessment
