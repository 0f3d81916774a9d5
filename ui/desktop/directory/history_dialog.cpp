// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/directory/history_dialog.h"

#include "app/workspace.h"
#include "directory/upkeep.h"
#include "ui/desktop/directory/directory_texts.h"
#include "ui/desktop/directory/upkeep_texts.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/lists.h"
#include "ui/desktop/qt/convert.h"

#include <QStandardItemModel>
#include <QVBoxLayout>

namespace waymark::ui {
namespace {

struct History {
    std::vector<directory::ServiceChange> changes;
    std::vector<directory::Verification> checks;
};

QString valueText(const std::string& value)
{
    if (value.empty()) return HistoryDialog::tr("nothing");
    if (value == "true") return HistoryDialog::tr("yes");
    if (value == "false") return HistoryDialog::tr("no");
    return toQt(value).simplified();
}

QStandardItem* changeItem(const directory::ServiceChange& change)
{
    QStringList fields;
    for (const auto& field : change.fields)
        fields << HistoryDialog::tr("%1: %2 → %3")
                      .arg(fieldText(field.field), valueText(field.before), valueText(field.after));
    auto* item = new QStandardItem{fields.size() == 1
            ? fields.front()
            : HistoryDialog::tr("%n fields: %1", nullptr, static_cast<int>(fields.size()))
                  .arg(fields.join(QStringLiteral("; ")))};
    item->setToolTip(fields.join(QLatin1Char{'\n'}));
    item->setData(
        wayText(change.way) + QStringLiteral(" · ") + toQt(change.worker), SecondLineRole);
    item->setData(momentText(toQt(change.at)), EndTextRole);
    item->setData(QStringLiteral("pencil"), IconRole);
    return item;
}

void fill(QStandardItemModel& model, const History& history)
{
    auto check = history.checks.begin();
    const auto addCheck = [&] {
        auto* item = new QStandardItem{HistoryDialog::tr("Checked %1").arg(howText(check->how))};
        item->setData(toQt(check->by), SecondLineRole);
        item->setData(longDate(toQt(check->on)), EndTextRole);
        item->setData(QStringLiteral("check"), IconRole);
        item->setData(static_cast<int>(Meaning::Settled), IconMeaningRole);
        model.appendRow(item);
        ++check;
    };
    for (const auto& change : history.changes) {
        while (check != history.checks.end() && toQt(check->on) > toQt(change.at).date())
            addCheck();
        model.appendRow(changeItem(change));
    }
    while (check != history.checks.end())
        addCheck();
}

} // namespace

HistoryDialog::HistoryDialog(JobRunner& jobs, const directory::ServiceId& id, QWidget* parent)
    : Dialog{tr("What changed"), parent}
{
    auto* model = new QStandardItemModel{this};
    auto* list = new RowList{tr("Changes and checks")};
    list->setObjectName(QStringLiteral("serviceHistory"));
    list->setModel(model);
    list->setMinimumSize(px(560), px(320));
    list->hide();
    body()->addWidget(list);
    auto* empty
        = new EmptyState{tr("Nothing has changed since this entry came, and nobody checked it.")};
    empty->setMinimumHeight(px(120));
    empty->hide();
    body()->addWidget(empty);
    showsOnly();
    jobs.run(
        this,
        [id](app::Workspace& workspace) {
            directory::Upkeep upkeep{workspace.desk()};
            return History{upkeep.history(id), upkeep.verifications(id)};
        },
        [model, list, empty](const History& history) {
            fill(*model, history);
            list->setVisible(model->rowCount() > 0);
            empty->setVisible(model->rowCount() == 0);
            if (model->rowCount() == 0) return;
            list->setCurrentIndex(model->index(0, 0));
            list->setFocus();
        });
}

} // namespace waymark::ui
