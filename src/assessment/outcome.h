// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/assessment.h"
#include "office/desk.h"

#include <optional>
#include <vector>

namespace waymark::assessment {

/// What a finished assessment wrote, with the journal lines that belong to it.
struct Outcome {
    int needs = 0;
    int measures = 0;
    std::vector<office::JournalLine> lines;
};

/// What a red conclusion asked for.
struct RedTask {
    cases::TaskId task;
    std::vector<office::JournalLine> lines;
};
/// A task for a supervisor (else for who assessed) when a red conclusion stands and none was
/// written for this assessment yet.
std::optional<RedTask> writeRedTask(
    office::Desk& desk, const Assessment& assessment, const forms::AnswerSheet& sheet);

/// The answers say something on health, sex life or origin: a scale, or a need of that kind.
bool saysSpecial(const forms::AnswerSheet& sheet);

/// Writes needs, measures and scores the answers lead to, inside the caller's Act. A need
/// that is still open and a measure already in the ledger are not written twice.
Outcome writeOutcome(
    office::Desk& desk, const Assessment& assessment, const forms::AnswerSheet& sheet);

} // namespace waymark::assessment
