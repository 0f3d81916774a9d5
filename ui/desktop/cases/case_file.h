// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc stumbles over the concepts of the standard library here
#include "assessment/need.h"
#endif
#include "cases/case.h"
#include "cases/guard.h"
#include "cases/task.h"
#include "cases/timeline.h"
#include "ui/desktop/kit/chip.h"

namespace waymark::ui {

/// What a page shows of one case, read in one job.
struct CaseFile {
    cases::Case shown;
    std::optional<cases::SafeContact> safeContact;
    cases::Verdict callVerdict; ///< whether to call now
    std::vector<cases::Task> steps;
    std::vector<assessment::NeedRecord> needs;
    std::vector<assessment::MeasureRecord> measures;
    std::optional<cases::Entry> latest; ///< of the timeline
};

/// On the storage thread. Empty when the worker may not see it.
std::optional<CaseFile> readCaseFile(office::Desk& desk, cases::CaseId id);

ChipValue chipOf(const cases::Flag& flag);
ChipValue chipOf(const cases::RiskJudgement& risk);
QString responsibleText(const cases::Case& shown);
QString languagesText(const cases::Case& shown);

} // namespace waymark::ui
