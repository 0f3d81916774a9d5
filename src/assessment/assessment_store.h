// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/assessment.h"
#include "storage/database.h"

namespace waymark::assessment {

/// Rows of assessments; inside the caller's Act.
void insertAssessment(storage::Database& database, const Assessment& assessment);
/// False when the revision is stale or the assessment is not visible.
bool updateAssessment(storage::Database& database, const Assessment& assessment);
std::optional<Assessment> assessmentById(storage::Database& database, AssessmentId id);
std::vector<AssessmentRow> assessmentsOfCase(storage::Database& database, cases::CaseId caseId);
/// The latest finished one of the same case under a form of the same url, started before.
std::optional<AssessmentId> earlierFinished(
    storage::Database& database, const Assessment& assessment);

} // namespace waymark::assessment
