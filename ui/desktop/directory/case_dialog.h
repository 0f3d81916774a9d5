// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/case_list.h"
#include "ui/desktop/kit/dialog.h"

namespace waymark::ui {

class JobRunner;
class RowList;
class SearchField;

/// What the choice of a case is for, in words.
struct CaseQuestion {
    QString title; ///< "Suggest for which case?"
    QString explanation; ///< one sentence
    QString action; ///< on the button
    QString icon;
};

/// Asks for which case something is done: the newest ones, or found as one types.
class CaseDialog final : public Dialog {
    Q_OBJECT

public:
    CaseDialog(JobRunner& jobs, const CaseQuestion& question, QWidget* parent);

Q_SIGNALS:
    void chosen(const cases::CaseId& id, const QString& reference);

private:
    void search();
    void show(const std::vector<cases::CaseRow>& rows);
    void choose();

    JobRunner& m_jobs;
    SearchField* m_search;
    RowList* m_list;
    class QStandardItemModel* m_model;
    Button* m_take;
    std::vector<cases::CaseRow> m_rows;
};

} // namespace waymark::ui
