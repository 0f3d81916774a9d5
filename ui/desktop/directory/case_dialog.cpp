// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/directory/case_dialog.h"

#include "app/workspace.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/lists.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"

#include <QStandardItemModel>

namespace waymark::ui {
namespace {

constexpr std::size_t kRows = 20;

} // namespace

CaseDialog::CaseDialog(JobRunner& jobs, const CaseQuestion& question, QWidget* parent)
    : Dialog{question.title, parent}
    , m_jobs{jobs}
{
    body()->addWidget(paragraph(question.explanation));
    m_search = new SearchField{tr("Name or reference")};
    m_search->setObjectName(QStringLiteral("caseSearch"));
    m_search->setAccessibleName(tr("Search cases"));
    body()->addWidget(m_search);
    m_model = new QStandardItemModel{this};
    m_list = new RowList{tr("Cases")};
    m_list->setObjectName(QStringLiteral("caseChoice"));
    m_list->setModel(m_model);
    m_list->setMinimumHeight(px(260));
    m_search->setList(m_list);
    body()->addWidget(m_list);
    m_take = addButton(new Button{question.action, {.icon = question.icon, .look = Look::Primary}});
    m_take->setObjectName(QStringLiteral("caseTake"));
    connect(m_take, &Button::clicked, this, &CaseDialog::choose);
    connect(m_list, &QListView::activated, this, &CaseDialog::choose);
    connect(m_search, &QLineEdit::textChanged, this, &CaseDialog::search);
    m_search->setFocus();
    search();
}

void CaseDialog::search()
{
    m_jobs.run(
        this,
        [text = fromQt(m_search->text())](app::Workspace& workspace) {
            cases::CaseQuery query;
            query.text = text;
            query.open = true;
            query.limit = kRows;
            return cases::CaseList{workspace.desk()}.list(query).rows;
        },
        [this](const std::vector<cases::CaseRow>& rows) { show(rows); });
}

void CaseDialog::show(const std::vector<cases::CaseRow>& rows)
{
    m_rows = rows;
    m_model->clear();
    for (const cases::CaseRow& row : rows) {
        auto* item = new QStandardItem{
            isolated(toQt(row.reference)) + QStringLiteral(" · ") + toQt(row.displayName)};
        item->setData(toQt(row.responsibleName), SecondLineRole);
        m_model->appendRow(item);
    }
    m_take->setEnabled(!rows.empty());
    if (!rows.empty()) m_list->setCurrentIndex(m_model->index(0, 0));
}

void CaseDialog::choose()
{
    const auto row = static_cast<std::size_t>(m_list->currentIndex().row());
    if (row >= m_rows.size()) return;
    const cases::CaseRow taken = m_rows[row];
    accept();
    Q_EMIT chosen(taken.id, toQt(taken.reference));
}

} // namespace waymark::ui
