// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/case.h"
#include "cases/guard.h"
#include "cases/task.h"
#include "ui/desktop/kit/chip.h"

namespace waymark::ui {

/// What a page shows of one case, read in one job.
struct CaseFile {
    cases::Case shown;
    std::optional<cases::SafeContact> safeContact;
    cases::Verdict callVerdict; ///< whether to call now
    std::vector<cases::Task> steps;
};

/// On the storage thread. Empty when the worker may not see it.
std::optional<CaseFile> readCaseFile(office::Desk& desk, cases::CaseId id);

ChipValue chipOf(const cases::Flag& flag);
ChipValue chipOf(const cases::RiskJudgement& risk);
QString responsibleText(const cases::Case& shown);
QString languagesText(const cases::Case& shown);

} // namespace waymark::ui
