// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

namespace waymark::assessment {

using AssessmentId = Id<struct AssessmentTag>;
using FormId = Id<struct FormTag>;
using NeedId = Id<struct NeedTag>;
using MeasureId = Id<struct MeasureTag>;
using GoalId = Id<struct GoalTag>;
using ReviewId = Id<struct AssessmentReviewTag>;

} // namespace waymark::assessment
