// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/assessment.h"
#include "office/desk.h"

#include <vector>

namespace waymark::assessment {

/// What a finished assessment wrote, with the journal lines that belong to it.
struct Outcome {
    int needs = 0;
    int measures = 0;
    std::vector<office::JournalLine> lines;
};

/// Writes needs, measures, scores and tasks the answers lead to, inside the caller's Act. A need
/// that is still open and a measure already in the ledger are not written twice.
Outcome writeOutcome(
    office::Desk& desk, const Assessment& assessment, const forms::AnswerSheet& sheet);

} // namespace waymark::assessment
