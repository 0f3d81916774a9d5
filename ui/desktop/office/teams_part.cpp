// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/office/teams_part.h"

#include "app/workspace.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/lists.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/kit/workbench.h"
#include "ui/desktop/office/form_dialog.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"

#include <QListWidget>
#include <QPointer>
#include <QStandardItemModel>

#include <algorithm>

namespace waymark::ui {

using office::Team;

TeamsPart::TeamsPart(const PageContext& context, QWidget* parent)
    : OfficePart{context, parent}
    , m_model{new QStandardItemModel{this}}
{
    columnIn(this, {}, 0)
        ->addWidget(new Workbench{
            QStringLiteral("office-teams"), {}, makeList(), {makeMembers(), 380}, this});
}

QWidget* TeamsPart::first() const { return m_list; }

QWidget* TeamsPart::makeList()
{
    auto* holder = plainWidget(Ground::Window);
    auto* column = columnIn(holder, {24, 16, 16, 16}, 12);
    auto* row = rowIn(column, 8);
    row->addWidget(label(tr("Teams share their cases"), Type::Section));
    row->addStretch();
    auto* add = new Button{tr("Add a team…"), {.icon = QStringLiteral("plus")}};
    add->setObjectName(QStringLiteral("addTeam"));
    connect(add, &QPushButton::clicked, this, &TeamsPart::addTeam);
    row->addWidget(add);
    m_list = new RowList{tr("Teams")};
    m_list->setObjectName(QStringLiteral("teams"));
    m_list->setModel(m_model);
    column->addWidget(m_list, 1);
    m_empty
        = new EmptyState{tr("A team is a group of workers who see each other's cases. An office "
                            "of one needs none.")};
    connect(m_empty->setAction(tr("Add the first team…"), QStringLiteral("plus")),
        &QPushButton::clicked, this, &TeamsPart::addTeam);
    column->addWidget(m_empty, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) {
            if (!current.isValid()) return;
            m_chosen = m_teams.at(static_cast<std::size_t>(current.row())).id;
            showMembers();
        });
    return holder;
}

QWidget* TeamsPart::makeMembers()
{
    m_detail = plainWidget(Ground::Side);
    auto* column = columnIn(m_detail, {12, 12, 12, 12}, 12);
    m_name = paragraph({}, Type::Section, Tone::Text);
    column->addWidget(m_name);
    m_rename = new Button{tr("Rename…"), {.icon = QStringLiteral("pencil"), .small = true}};
    m_rename->setObjectName(QStringLiteral("renameTeam"));
    connect(m_rename, &QPushButton::clicked, this, &TeamsPart::renameTeam);
    column->addWidget(m_rename, 0, Qt::AlignLeading);
    column->addWidget(paragraph(tr("A tick puts a worker into the team, Space changes it.")));
    m_members = new QListWidget;
    m_members->setObjectName(QStringLiteral("teamMembers"));
    m_members->setAccessibleName(tr("Members"));
    column->addWidget(m_members, 1);
    m_notice = new InlineNotice;
    m_notice->setText({});
    column->addWidget(m_notice);
    connect(m_members, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        const auto row = static_cast<std::size_t>(m_members->row(item));
        setMember(m_workers.at(row).id, item->checkState() == Qt::Checked);
    });
    return m_detail;
}

void TeamsPart::load()
{
    using Loaded = std::pair<std::vector<office::WorkerRecord>, std::vector<Team>>;
    jobs().run(
        this,
        [](app::Workspace& workspace) {
            auto workers = workspace.workers().list();
            std::erase_if(workers, [](const auto& worker) { return !worker.active; });
            return Loaded{std::move(workers), workspace.teams().list()};
        },
        [this](const Loaded& loaded) {
            m_workers = loaded.first;
            m_teams = loaded.second;
            show();
        });
}

void TeamsPart::show()
{
    const QSignalBlocker quiet{m_list->selectionModel()};
    m_model->clear();
    int row = 0;
    for (int i = 0; const auto& team : m_teams) {
        QStringList names;
        for (const auto& worker : m_workers)
            if (team.members.contains(worker.id)) names << toQt(worker.details.name);
        auto* item = new QStandardItem{toQt(team.name)};
        item->setData(
            names.isEmpty() ? tr("nobody yet") : names.join(QStringLiteral(", ")), SecondLineRole);
        item->setData(QStringLiteral("users"), IconRole);
        m_model->appendRow(item);
        if (m_chosen == team.id) row = i;
        ++i;
    }
    m_list->setVisible(!m_teams.empty());
    m_empty->setVisible(m_teams.empty());
    m_detail->setEnabled(!m_teams.empty());
    if (m_teams.empty()) return;
    m_list->setCurrentIndex(m_model->index(row, 0));
    m_chosen = m_teams.at(static_cast<std::size_t>(row)).id;
    showMembers();
}

const Team* TeamsPart::chosen() const
{
    const auto found = std::ranges::find(
        m_teams, m_chosen, [](const auto& team) { return std::optional{team.id}; });
    return found == m_teams.end() ? nullptr : &*found;
}

void TeamsPart::showMembers()
{
    const auto* team = chosen();
    if (!team) return;
    const QSignalBlocker quiet{m_members};
    m_name->setText(toQt(team->name));
    const int row = m_members->currentRow();
    m_members->clear();
    for (const auto& worker : m_workers) {
        auto* item = new QListWidgetItem{toQt(worker.details.name), m_members};
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setSizeHint({0, px(32)});
        item->setCheckState(team->members.contains(worker.id) ? Qt::Checked : Qt::Unchecked);
    }
    m_members->setCurrentRow(std::max(row, 0));
}

void TeamsPart::setMember(office::WorkerId worker, bool member)
{
    const auto* team = chosen();
    if (!team) return;
    m_notice->setText({});
    jobs().run(
        this,
        [team = team->id, worker, member](app::Workspace& workspace) {
            return member ? workspace.teams().join(team, worker)
                          : workspace.teams().leave(team, worker);
        },
        [this](const Result<Team>& changed) {
            if (!changed) m_notice->setText(errorText(changed.error()).toHtmlEscaped());
            load();
        });
}

void TeamsPart::addTeam()
{
    auto* dialog = new FormDialog{tr("Add a team"), {}, tr("Add"), Look::Primary, this};
    dialog->addLine("name", tr("Name of the team"));
    dialog->onGo([this, dialog = QPointer{dialog}] {
        dialog->busy(true);
        jobs().run(
            this,
            [name = dialog->text("name")](
                app::Workspace& workspace) { return workspace.teams().add(name); },
            [this, dialog](const Result<Team>& added) {
                if (!dialog) return;
                if (!added) return dialog->refuse(added.error());
                dialog->accept();
                m_chosen = added->id;
                load();
            },
            [dialog] {
                if (dialog) dialog->busy(false);
            });
    });
    dialog->open();
}

void TeamsPart::renameTeam()
{
    const auto* team = chosen();
    if (!team) return;
    auto* dialog = new FormDialog{
        tr("Rename %1").arg(toQt(team->name)), {}, tr("Rename"), Look::Primary, this};
    dialog->addLine("name", tr("Name of the team"), toQt(team->name));
    dialog->onGo([this, dialog = QPointer{dialog}, team = *team]() mutable {
        dialog->busy(true);
        team.name = dialog->text("name");
        jobs().run(
            this, [team](app::Workspace& workspace) { return workspace.teams().rename(team); },
            [this, dialog](const Result<Team>& renamed) {
                if (!dialog) return;
                if (!renamed) return dialog->refuse(renamed.error());
                dialog->accept();
                load();
            },
            [dialog] {
                if (dialog) dialog->busy(false);
            });
    });
    dialog->open();
}

} // namespace waymark::ui
