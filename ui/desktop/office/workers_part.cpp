// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/office/workers_part.h"

#include "app/accounts.h"
#include "app/workspace.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/card.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/lists.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/kit/workbench.h"
#include "ui/desktop/office/form_dialog.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"
#include "ui/desktop/shell/role_text.h"
#include "ui/desktop/theme/icons.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QPointer>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>

namespace waymark::ui {
namespace {

using office::WorkerRecord;

QString rolesText(const std::set<office::Role>& roles)
{
    QStringList words;
    for (const auto role : roles)
        words << roleText(role);
    return words.join(QStringLiteral(", "));
}

QStandardItem* cell(const QString& text)
{
    auto* item = new QStandardItem{text};
    item->setEditable(false);
    return item;
}

} // namespace

WorkersPart::WorkersPart(const PageContext& context, QWidget* parent)
    : OfficePart{context, parent}
    , m_model{new QStandardItemModel{this}}
{
    auto* column = columnIn(this, {}, 0);
    column->addWidget(
        new Workbench{QStringLiteral("office-workers"), {}, makeList(), {makeDetail(), 340}, this});
}

QWidget* WorkersPart::first() const { return m_table; }

QWidget* WorkersPart::makeList()
{
    auto* holder = plainWidget(Ground::Window);
    auto* column = columnIn(holder, {24, 16, 16, 16}, 12);
    auto* row = rowIn(column, 8);
    row->addWidget(label(tr("Everybody who works or worked here"), Type::Section));
    row->addStretch();
    auto* add
        = new Button{tr("Add a worker…"), {.icon = QStringLiteral("plus"), .look = Look::Primary}};
    add->setObjectName(QStringLiteral("addWorker"));
    connect(add, &QPushButton::clicked, this, &WorkersPart::addWorker);
    row->addWidget(add);
    m_table = new QTableView;
    m_table->setAccessibleName(tr("Workers"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    styleTable(m_table, QStringLiteral("officeWorkers"));
    column->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) {
            if (!current.isValid()) return;
            m_chosen = m_workers.at(static_cast<std::size_t>(current.row())).id;
            showChosen();
        });
    return holder;
}

QWidget* WorkersPart::makeDetail()
{
    auto* panel = plainWidget(Ground::Side);
    auto* column = columnIn(panel, {12, 12, 12, 12}, 12);
    m_name = paragraph({}, Type::Section, Tone::Text);
    column->addWidget(m_name);
    auto* chips = rowIn(column, 8);
    m_state = new Chip{{}};
    chips->addWidget(m_state);
    chips->addStretch();
    m_facts = new FactList{96};
    column->addWidget(m_facts);

    auto* roles = new Card{QStringLiteral("users"), tr("Roles")};
    m_roles = roleBoxes(roles);
    for (const auto& [role, box] : m_roles)
        roles->body()->addWidget(box);
    m_save = new Button{tr("Save roles"), {.icon = QStringLiteral("check"), .small = true}};
    m_save->setObjectName(QStringLiteral("saveRoles"));
    roles->body()->addWidget(m_save, 0, Qt::AlignLeading);
    m_notice = new InlineNotice;
    m_notice->setText({});
    roles->body()->addWidget(m_notice);
    column->addWidget(roles);

    auto* access = new Card{QStringLiteral("key"), tr("Access")};
    m_password
        = new Button{tr("New initial password…"), {.icon = QStringLiteral("key"), .small = true}};
    m_password->setObjectName(QStringLiteral("resetPassword"));
    m_rename = new Button{tr("Rename…"), {.icon = QStringLiteral("pencil"), .small = true}};
    m_rename->setObjectName(QStringLiteral("renameWorker"));
    m_disable = new Button{
        tr("Disable…"), {.icon = QStringLiteral("lock"), .look = Look::Danger, .small = true}};
    m_disable->setObjectName(QStringLiteral("disableWorker"));
    for (auto* button : {m_password, m_rename, m_disable})
        access->body()->addWidget(button, 0, Qt::AlignLeading);
    column->addWidget(access);
    column->addStretch();
    connect(m_save, &QPushButton::clicked, this, &WorkersPart::saveRoles);
    connect(m_password, &QPushButton::clicked, this, &WorkersPart::giveInitialPassword);
    connect(m_rename, &QPushButton::clicked, this, &WorkersPart::rename);
    connect(m_disable, &QPushButton::clicked, this, &WorkersPart::disableOrEnable);
    return scrolling(panel);
}

void WorkersPart::load()
{
    using Loaded = std::pair<std::vector<WorkerRecord>, std::vector<office::Team>>;
    jobs().run(
        this,
        [](app::Workspace& workspace) {
            return Loaded{workspace.workers().list(), workspace.teams().list()};
        },
        [this](const Loaded& loaded) { show(loaded.first, loaded.second); });
}

void WorkersPart::show(
    const std::vector<WorkerRecord>& workers, const std::vector<office::Team>& teams)
{
    const QSignalBlocker quiet{m_table->selectionModel()};
    m_workers = workers;
    m_teams = teams;
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Name"), tr("Roles"), tr("Access"), tr("Since")});
    int row = 0;
    for (int i = 0; const auto& worker : m_workers) {
        auto* state = cell(!worker.active ? tr("disabled")
                : worker.passwordInitial  ? tr("initial password")
                                          : tr("active"));
        state->setIcon(worker.active ? worker.passwordInitial
                    ? icon(QStringLiteral("key"), Meaning::Attention)
                    : icon(QStringLiteral("check"), Meaning::Settled)
                                     : icon(QStringLiteral("lock"), Meaning::Plain));
        m_model->appendRow({cell(toQt(worker.details.name)), cell(rolesText(worker.details.roles)),
            state, cell(dayText(toQt(worker.createdAt).date()))});
        if (m_chosen == worker.id) row = i;
        ++i;
    }
    if (m_workers.empty()) return;
    m_table->setColumnWidth(0, px(190));
    m_table->setColumnWidth(1, px(300));
    m_table->setColumnWidth(2, px(150));
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_chosen = m_workers.at(static_cast<std::size_t>(row)).id;
    showChosen();
}

const WorkerRecord* WorkersPart::chosen() const
{
    const auto found = std::ranges::find(
        m_workers, m_chosen, [](const auto& worker) { return std::optional{worker.id}; });
    return found == m_workers.end() ? nullptr : &*found;
}

void WorkersPart::showChosen()
{
    const auto* worker = chosen();
    if (!worker) return;
    m_notice->setText({});
    m_name->setText(toQt(worker->details.name));
    m_state->setValue(!worker->active
            ? ChipValue{tr("Disabled"), QStringLiteral("lock"), Meaning::Plain}
            : worker->passwordInitial
            ? ChipValue{tr("Must choose a password"), QStringLiteral("key"), Meaning::Attention}
            : ChipValue{tr("Active"), QStringLiteral("check"), Meaning::Settled});
    QStringList teams;
    for (const auto& team : m_teams)
        if (team.members.contains(worker->id)) teams << toQt(team.name);
    m_facts->clear();
    m_facts->add(tr("Here since"), longDate(toQt(worker->createdAt).date()));
    m_facts->add(tr("Teams"),
        teams.isEmpty() ? tr("none") : teams.join(QStringLiteral(", ")).toHtmlEscaped());
    for (const auto& [role, box] : m_roles)
        box->setChecked(worker->details.roles.contains(role));
    const bool self = worker->id == session().worker;
    m_password->setVisible(worker->active && !self);
    m_rename->setVisible(worker->active);
    m_disable->setVisible(!self);
    m_disable->setText(worker->active ? tr("Disable…") : tr("Enable…"));
    m_disable->setIconName(worker->active ? QStringLiteral("lock") : QStringLiteral("unlock"));
    m_disable->setLook(worker->active ? Look::Danger : Look::Plain);
}

void WorkersPart::run(FormDialog* dialog, Change change, const QString& done)
{
    if (dialog) dialog->busy(true);
    jobs().run(
        this, std::move(change),
        [this, dialog = QPointer{dialog}, done](const Result<WorkerRecord>& result) {
            if (!result && dialog) return dialog->refuse(result.error());
            if (!result) return m_notice->setText(errorText(result.error()).toHtmlEscaped());
            if (dialog) dialog->accept();
            m_chosen = result->id;
            shell().announce(done);
            load();
        },
        [dialog = QPointer{dialog}] {
            if (dialog) dialog->busy(false);
        });
}

void WorkersPart::addWorker()
{
    auto* dialog = new FormDialog{tr("Add a worker"), {}, tr("Add"), Look::Primary, this};
    dialog->addLine("name", tr("Name, as colleagues know it"));
    dialog->addRoles({office::Role::Worker});
    dialog->addInitialPassword();
    dialog->onGo([this, dialog] {
        const office::WorkerDetails details{dialog->text("name"), dialog->roles()};
        run(
            dialog,
            [details, password = dialog->password("password")](
                app::Workspace& workspace) { return workspace.accounts().add(details, password); },
            tr("Added. The initial password works once."));
    });
    dialog->open();
}

void WorkersPart::saveRoles()
{
    const auto* worker = chosen();
    if (!worker) return;
    std::set<office::Role> roles;
    for (const auto& [role, box] : m_roles)
        if (box->isChecked()) roles.insert(role);
    run(
        nullptr,
        [id = worker->id, roles](
            app::Workspace& workspace) { return workspace.accounts().setRoles(id, roles); },
        tr("Roles saved. They hold from the next sign-in."));
}

void WorkersPart::giveInitialPassword()
{
    const auto* worker = chosen();
    if (!worker) return;
    auto* dialog = new FormDialog{tr("New initial password for %1").arg(toQt(worker->details.name)),
        tr("The present password stops working at once."), tr("Set"), Look::Primary, this};
    dialog->addInitialPassword();
    dialog->onGo([this, dialog, id = worker->id] {
        run(
            dialog,
            [id, password = dialog->password("password")](app::Workspace& workspace) {
                return workspace.accounts().resetPassword(id, password);
            },
            tr("The initial password is set."));
    });
    dialog->open();
}

void WorkersPart::rename()
{
    const auto* worker = chosen();
    if (!worker) return;
    auto* dialog = new FormDialog{tr("Rename %1").arg(toQt(worker->details.name)),
        tr("The name is part of what one signs in with, so a new one comes with an initial "
           "password."),
        tr("Rename"), Look::Primary, this};
    dialog->addLine("name", tr("Name"), toQt(worker->details.name));
    dialog->addInitialPassword();
    dialog->onGo([this, dialog, id = worker->id] {
        run(
            dialog,
            [id, name = dialog->text("name"), password = dialog->password("password")](
                app::Workspace& workspace) {
                return workspace.accounts().rename(id, name, password);
            },
            tr("Renamed."));
    });
    dialog->open();
}

void WorkersPart::disableOrEnable()
{
    const auto* worker = chosen();
    if (!worker) return;
    const auto name = toQt(worker->details.name);
    const auto id = worker->id;
    if (worker->active) {
        auto* dialog = new FormDialog{tr("Disable %1").arg(name),
            tr("The key is taken away and nothing opens any more. Everything this person wrote "
               "stays. If a copy of the key may have been kept, re-key afterwards under Backup and "
               "keys."),
            tr("Disable"), Look::Danger, this};
        dialog->onGo([this, dialog, id] {
            run(
                dialog,
                [id](app::Workspace& workspace) { return workspace.accounts().disable(id); },
                tr("Disabled."));
        });
        dialog->open();
        return;
    }
    auto* dialog
        = new FormDialog{tr("Enable %1 again").arg(name), {}, tr("Enable"), Look::Primary, this};
    dialog->addInitialPassword();
    dialog->onGo([this, dialog, id] {
        run(
            dialog,
            [id, password = dialog->password("password")](
                app::Workspace& workspace) { return workspace.accounts().enable(id, password); },
            tr("Enabled. The initial password works once."));
    });
    dialog->open();
}

} // namespace waymark::ui
