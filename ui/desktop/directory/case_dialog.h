// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/case_list.h"
#include "ui/desktop/kit/dialog.h"

namespace waymark::ui {

class JobRunner;
class RowList;
class SearchField;

/// Asks which case a service is suggested for: the newest ones, or found as one types.
class CaseDialog final : public Dialog {
    Q_OBJECT

public:
    CaseDialog(JobRunner& jobs, const QString& service, QWidget* parent);

Q_SIGNALS:
    void chosen(const cases::CaseId& id);

private:
    void search();
    void show(const std::vector<cases::CaseRow>& rows);
    void choose();

    JobRunner& m_jobs;
    SearchField* m_search;
    RowList* m_list;
    class QStandardItemModel* m_model;
    Button* m_take;
    std::vector<cases::CaseId> m_ids;
};

} // namespace waymark::ui
