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

CaseDialog::CaseDialog(JobRunner& jobs, const QString& service, QWidget* parent)
    : Dialog{tr("Suggest for which case?"), parent}
    , m_jobs{jobs}
{
    body()->addWidget(paragraph(
        tr("The referral for %1 opens with this case; nothing is sent yet.").arg(service)));
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
    m_take = addButton(new Button{
        tr("Open the referral"), {.icon = QStringLiteral("send"), .look = Look::Primary}});
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
    m_ids.clear();
    m_model->clear();
    for (const cases::CaseRow& row : rows) {
        m_ids.push_back(row.id);
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
    if (row >= m_ids.size()) return;
    const cases::CaseId id = m_ids[row];
    accept();
    Q_EMIT chosen(id);
}

} // namespace waymark::ui
