// SPDX-License-Identifier: GPL-3.0-or-later
// Private to src/assessment: what follows from finishing; inside the caller's Act.
#pragma once

#include "assessment/assessment.h"
#include "assessment/reviews.h"
#include "office/desk.h"

#include <vector>

namespace waymark::assessment {

/// The title of a task about an assessment, in the language of the office.
std::string taskTitle(office::Desk& desk, std::string_view key, FormId form);

/// Why a second person must read it; empty: nobody must.
std::vector<ReviewReason> reviewReasons(const Assessment& assessment,
    const std::optional<Assessment>& previous, const forms::AnswerSheet& sheet);

/// The earlier one is superseded, its reminder ends; the reminder of this one's next day begins.
/// Changes `assessment`, which the caller stores; writes the earlier one.
void takeEffect(office::Desk& desk, office::Act& act, Assessment& assessment);

/// Reminds the assessor of `day`; a reminder that was there before ends.
void remind(office::Desk& desk, Assessment& assessment, std::string_view title, Date day);
void endReminder(office::Desk& desk, Assessment& assessment);

/// The number of the newest incident of the case: a later one is a reason to assess again.
void rememberIncidents(office::Desk& desk, const Assessment& assessment);

} // namespace waymark::assessment
