// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/need.h"
#include "office/desk.h"

namespace waymark::assessment {

/// Rows of needs and measures; inside the caller's Act.
void insertNeed(storage::Database& database, const NeedRecord& need);
void insertMeasure(office::Desk& desk, const MeasureRecord& measure); ///< with its first line
std::vector<NeedRecord> needsOfCase(storage::Database& database, cases::CaseId caseId);
std::vector<MeasureRecord> measuresOfCase(storage::Database& database, cases::CaseId caseId);

} // namespace waymark::assessment
