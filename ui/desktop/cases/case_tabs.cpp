// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/cases/case_tabs.h"

#include "ui/desktop/assessment/case_tabs.h"
#include "ui/desktop/leaflets/information_tab.h"
#include "ui/desktop/referrals/referrals_tab.h"

#include <QCoreApplication>

namespace waymark::ui {

const std::vector<CaseTabEntry>& caseTabs()
{
    static const std::vector<CaseTabEntry> entries{
        {"overview", QT_TRANSLATE_NOOP("CaseTab", "Overview"), makeOverviewTab},
        {"needs", QT_TRANSLATE_NOOP("CaseTab", "Needs and plan"), makeNeedsTab},
        {"assessments", QT_TRANSLATE_NOOP("CaseTab", "Assessments"), makeAssessmentsTab},
        {"safety", QT_TRANSLATE_NOOP("CaseTab", "Safety and protection"), makeSafetyTab},
        {"referrals", QT_TRANSLATE_NOOP("CaseTab", "Referrals"), makeReferralsTab},
        {"information", QT_TRANSLATE_NOOP("CaseTab", "Information given"), makeInformationTab},
        {"people", QT_TRANSLATE_NOOP("CaseTab", "People"), makePeopleTab},
        {"history", QT_TRANSLATE_NOOP("CaseTab", "History"), makeHistoryTab},
    };
    return entries;
}

} // namespace waymark::ui
