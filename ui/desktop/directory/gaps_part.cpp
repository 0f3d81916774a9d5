// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/directory/gaps_part.h"

#include "app/workspace.h"
#include "ui/desktop/directory/directory_texts.h"
#include "ui/desktop/directory/upkeep_texts.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/lists.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLocale>
#include <QStandardItemModel>

namespace waymark::ui {

GapsPart::GapsPart(const PageContext& context, QWidget* parent)
    : OfficePart{context, parent}
    , m_model{new QStandardItemModel{this}}
{
    setGround(this, Ground::Window);
    auto* column = columnIn(this, {24, 16, 16, 12}, 12);
    column->addWidget(paragraph(
        tr("Searches that found nothing, noted by a worker, and referrals that were declined. No "
           "person is in it. Ctrl+C copies the table.")));
    const QDate today = QDate::currentDate();
    m_from = dateEdit(QDate{today.year(), 1, 1});
    m_from->setObjectName(QStringLiteral("gapsFrom"));
    m_until = dateEdit(today);
    m_until->setObjectName(QStringLiteral("gapsUntil"));
    m_publish = new QCheckBox{tr("Counts under five together, for others to read")};
    m_publish->setObjectName(QStringLiteral("gapsPublish"));
    auto* filters = rowIn(column, 12);
    filters->addWidget(new Field{tr("From"), m_from});
    filters->addWidget(new Field{tr("Until"), m_until});
    filters->addWidget(m_publish, 0, Qt::AlignBottom);
    filters->addStretch();
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("gaps"));
    m_table->setAccessibleName(tr("Gaps"));
    m_table->setModel(m_model);
    styleTable(m_table, QStringLiteral("directory-gaps"));
    m_model->setHorizontalHeaderLabels(
        {tr("Need"), tr("Region"), tr("Language"), tr("Why"), tr("How often")});
    setColumns(m_table, {220, 140, 140, 200, 90}, {0, 3});
    column->addWidget(m_table, 1);
    m_empty = new EmptyState{
        tr("Nothing was missing in these days. “Note this gap” stands below a search that finds "
           "nothing.")};
    m_empty->hide();
    column->addWidget(m_empty, 1);
    connect(m_from, &QDateEdit::dateChanged, this, &GapsPart::load);
    connect(m_until, &QDateEdit::dateChanged, this, &GapsPart::load);
    connect(m_publish, &QCheckBox::toggled, this, &GapsPart::load);
}

QWidget* GapsPart::first() const { return m_table; }

void GapsPart::load()
{
    jobs().run(
        this,
        [from = fromQt(m_from->date()), until = fromQt(m_until->date()),
            publish = m_publish->isChecked()](app::Workspace& workspace) {
            auto rows = directory::Gaps{workspace.desk()}.report(from, until);
            return publish ? directory::forPublication(std::move(rows)) : rows;
        },
        [this](std::vector<directory::GapRow> rows) { show(std::move(rows)); });
}

void GapsPart::show(std::vector<directory::GapRow> rows)
{
    m_model->setRowCount(0);
    for (const auto& row : rows) {
        QList<QStandardItem*> items;
        const QString any = needCodeText({});
        for (const QString& text :
            {needCodeText(row.need), row.region.empty() ? any : toQt(row.region),
                row.language.empty() ? any : languageText(row.language), gapReasonText(row.reason),
                QLocale{}.toString(static_cast<qlonglong>(row.count))}) {
            items << new QStandardItem{text};
            items.back()->setEditable(false);
        }
        items.back()->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        m_model->appendRow(items);
    }
    m_table->setVisible(!rows.empty());
    m_empty->setVisible(rows.empty());
    if (rows.empty()) return;
    m_table->selectRow(0);
}

} // namespace waymark::ui
