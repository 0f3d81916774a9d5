// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/cases/case_file.h"
#include "ui/desktop/shell/page.h"

#include <QWidget>

#include <vector>

namespace waymark::ui {

/// One tab of the case page. Other areas bring their own: a class like this in their folder and one
/// line in case_tabs.cpp.
class CaseTab : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The case on top; called again whenever it changed. Load what the tab shows beyond it here.
    virtual void show(const CaseFile& file) = 0;
    /// The case goes below: save drafts now.
    virtual void leave() { }

Q_SIGNALS:
    void countChanged(int count); ///< the quiet figure behind the tab's word
    void caseChanged(); ///< the tab changed the case itself: read it again
};

using CaseTabFactory = CaseTab* (*)(const PageContext& context);

struct CaseTabEntry {
    const char* id; ///< {"tab", id} of Navigator::open("case", …)
    const char* name; ///< QT_TRANSLATE_NOOP("CaseTab", …)
    CaseTabFactory make;
};

/// In the order they stand.
const std::vector<CaseTabEntry>& caseTabs();

CaseTab* makeOverviewTab(const PageContext& context);
CaseTab* makeSafetyTab(const PageContext& context);
CaseTab* makePeopleTab(const PageContext& context);
CaseTab* makeHistoryTab(const PageContext& context);

} // namespace waymark::ui
