// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/directory/versions_dialog.h"

#include "ui/desktop/directory/upkeep_texts.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/lists.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace waymark::ui {

VersionsDialog::VersionsDialog(
    const std::vector<directory::FieldChange>& differences, QWidget* parent)
    : Dialog{tr("Somebody else changed this entry meanwhile"), parent}
{
    body()->addWidget(paragraph(
        tr("Where the two versions differ. Nothing is saved before you choose; your words stay in "
           "the draft.")));
    auto* model = new QStandardItemModel{this};
    model->setHorizontalHeaderLabels({tr("Field"), tr("As it stands now"), tr("As you wrote it")});
    for (const auto& each : differences) {
        QList<QStandardItem*> row;
        for (const QString& text : {fieldText(each.field), toQt(each.before), toQt(each.after)}) {
            row << new QStandardItem{text};
            row.back()->setEditable(false);
            row.back()->setToolTip(text);
        }
        model->appendRow(row);
    }
    auto* table = new QTableView;
    table->setObjectName(QStringLiteral("versions"));
    table->setAccessibleName(tr("Both versions"));
    table->setModel(model);
    styleTable(table, QStringLiteral("directory-versions"));
    table->setMinimumSize(px(640), px(260));
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    body()->addWidget(table);
    auto* back = addButton(new Button{tr("Go on writing")});
    connect(back, &Button::clicked, this, &VersionsDialog::reject);
    auto* theirs = addButton(new Button{tr("Leave it as it stands")});
    theirs->setObjectName(QStringLiteral("takeTheirs"));
    connect(theirs, &Button::clicked, this, [this] {
        accept();
        Q_EMIT theirsWanted();
    });
    auto* mine = addButton(new Button{tr("Save mine"), {.look = Look::Primary}});
    mine->setObjectName(QStringLiteral("takeMine"));
    connect(mine, &Button::clicked, this, [this] {
        accept();
        Q_EMIT mineWanted();
    });
}

} // namespace waymark::ui
