// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/assessment/compare_dialog.h"

#include "ui/desktop/assessment/form_words.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/lists.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/theme/icons.h"
#include "ui/desktop/theme/theme.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QTableWidget>

namespace waymark::ui {

CompareDialog::CompareDialog(const forms::AnswerSheet& before, const QString& since,
    const forms::AnswerSheet& now, QWidget* parent)
    : Dialog{tr("Compared with %1").arg(since), parent}
    , m_table{new QTableWidget{0, 3, this}}
{
    setObjectName(QStringLiteral("compareDialog"));
    m_table->setHorizontalHeaderLabels({tr("Question"), since, tr("Now")});
    m_table->setAccessibleName(tr("Answers compared"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(true);
    styleTable(m_table, QStringLiteral("compare"));
    setColumns(m_table, {280, 180, 200}, {0});
    m_table->setMinimumSize(px(720), px(420));
    auto* only = new QCheckBox{tr("Only what changed")};
    only->setChecked(true);
    body()->addWidget(only);
    body()->addWidget(m_table, 1);
    fill(before, now, true);
    connect(only, &QCheckBox::toggled, this,
        [this, &before, &now](bool changed) { fill(before, now, changed); });
    showsOnly();
}

void CompareDialog::fill(
    const forms::AnswerSheet& before, const forms::AnswerSheet& now, bool onlyChanged)
{
    m_table->setRowCount(0);
    for (const forms::Item& item : now.form().items) {
        if (item.type == forms::ItemType::Group || item.type == forms::ItemType::Display) continue;
        const auto node = now.first(item.linkId);
        const auto earlier = before.first(item.linkId);
        if (!node || !now.node(*node).enabled) continue;
        const QString is = answersText(now, *node);
        const QString was = earlier ? answersText(before, *earlier) : tr("not in the form then");
        const bool changed = is != was;
        if (onlyChanged && !changed) continue;
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        const QString question = (toQt(item.prefix) + u' ' + inOurLanguage(item.text)).trimmed();
        auto* first = new QTableWidgetItem{question};
        first->setToolTip(question);
        m_table->setItem(row, 0, first);
        auto* second = new QTableWidgetItem{was};
        second->setToolTip(was);
        m_table->setItem(row, 1, second);
        auto* last = new QTableWidgetItem{changed ? tr("changed: %1").arg(is) : is};
        last->setToolTip(is);
        if (changed) last->setForeground(colours().of(Meaning::Attention));
        m_table->setItem(row, 2, last);
    }
}

} // namespace waymark::ui
