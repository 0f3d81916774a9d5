// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/today/today_view.h"

#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/segments.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/kit/workbench.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"
#include "ui/desktop/today/task_dialog.h"
#include "ui/desktop/today/today_page.h"

#include "app/workspace.h"
#include "office/workers.h"

#include <QLabel>
#include <QLocale>
#include <QMenu>

#include <chrono>

namespace waymark::ui {

TodayView::TodayView(const PageContext& context)
    : m_context{context}
    , m_day{label({}, Type::Title)}
    , m_summary{label({}, Type::Body, Tone::Second)}
    , m_model{new TodayModel{this}}
    , m_bench{new Workbench{QStringLiteral("today"), {}, main(), {side(), 332}}}
{
    setGround(this, Ground::Window);
    columnIn(this, {}, 0)->addWidget(m_bench);
    m_reload.setSingleShot(true);
    connect(&m_reload, &QTimer::timeout, this, &TodayView::load);
}

QWidget* TodayView::main()
{
    auto* holder = plainWidget(Ground::Window);
    auto* column = columnIn(holder, {24, 16, 16, 12}, 8);
    auto* head = rowIn(column, 12);
    auto* words = columnIn(head, 2);
    words->addWidget(m_day);
    m_summary->setWordWrap(true);
    words->addWidget(m_summary);
    head->setStretch(0, 1);
    m_whose = new Segments{tr("Whose tasks"), QStringList{tr("Mine"), tr("My team")}};
    m_whose->setObjectName(QStringLiteral("whose"));
    m_whose->setCurrent(0);
    head->addWidget(m_whose, 0, Qt::AlignBottom);
    auto* add = new Button{tr("New task"), {.icon = QStringLiteral("plus")}};
    add->setObjectName(QStringLiteral("newTask"));
    head->addWidget(add, 0, Qt::AlignBottom);
    m_failure = new InlineNotice;
    m_failure->setAction(tr("Try again"), [this] { load(); });
    column->addWidget(m_failure);
    m_list = new RowList{tr("Tasks")};
    m_list->setObjectName(QStringLiteral("tasks"));
    m_list->setProperty("ground", QStringLiteral("window"));
    m_list->rows().setCards(true);
    m_list->rows().setOpenUnits(38);
    m_list->setModel(m_model);
    column->addWidget(m_list, 1);
    m_empty = new EmptyState{{}};
    m_empty->hide();
    column->addWidget(m_empty, 1);
    column->addWidget(keyLine({{{QStringLiteral("J"), QStringLiteral("K")}, tr("next, previous")},
        {{keyText(QKeySequence{QStringLiteral("Ctrl+Z")})}, tr("take back")},
        {{keyText(QKeySequence{QStringLiteral("Ctrl+?")})}, tr("all keys")}}));
    connect(m_whose, &Segments::chosen, this, &TodayView::load);
    connect(add, &QPushButton::clicked, this, &TodayView::addTask);
    connect(m_list, &QListView::activated, this, &TodayView::openCase);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &TodayView::openRow);
    return holder;
}

QString TodayView::title() const { return tr("Today"); }

QString TodayView::help() const
{
    return tr(
        "What must be done now: what is late, what is due today, and the next three days. "
        "The chosen row shows what you can do with one key. Rows say whether it is safe to call at "
        "this moment.");
}

QList<QWidget*> TodayView::parts() const { return m_bench->parts(); }

QList<PageShortcut> TodayView::shortcuts() const
{
    auto* self = const_cast<TodayView*>(this);
    const auto key = [](const char* keys) { return QKeySequence{QLatin1String{keys}}; };
    return {{key("J"), tr("Next task")}, {key("K"), tr("Previous task")},
        {key("D"), tr("Done"), [self] { self->done(); }},
        {key("C"), tr("Call"), [self] { self->call(); }},
        {key("L"), tr("Later"), [self] { self->later(); }},
        {key("P"), tr("Pass on"), [self] { self->passOn(); }}, {key("Return"), tr("Open the case")},
        {key("Ctrl+Z"), tr("Take back"), [self] { self->takeBack(); }},
        {key("Ctrl+T"), tr("New task"), [self] { self->addTask(); }}};
}

void TodayView::activate(const QVariantMap&)
{
    load();
    m_list->setFocus(Qt::OtherFocusReason);
}

void TodayView::changed(const office::Change& change)
{
    static const QStringList ours{QStringLiteral("task"), QStringLiteral("case"),
        QStringLiteral("referral"), QStringLiteral("contact")};
    // Several changes of one act are read once; a row just done stays for its eight seconds.
    if (ours.contains(toQt(change.kind)) && !m_reload.isActive()) m_reload.start(50);
}

void TodayView::load()
{
    const auto whose = m_whose->current() == 1 ? Whose::Team : Whose::Mine;
    m_context.jobs.run(
        this, [whose](app::Workspace& workspace) { return readToday(workspace, whose); },
        [this](const TodayRows& rows) {
            m_failure->setText({});
            show(rows);
        },
        [this] { m_failure->setText(tr("The tasks could not be read. What was saved is safe.")); });
}

void TodayView::show(const TodayRows& rows)
{
    const auto* before = chosen();
    const auto keep = before ? std::optional{before->task.id} : std::nullopt;
    m_model->setRows(rows);
    m_lastDone.reset();
    QModelIndex at = keep ? m_model->indexOf(*keep) : QModelIndex{};
    if (!at.isValid()) at = m_model->firstTask();
    m_list->setCurrentIndex(at);
    openRow();
    m_list->setVisible(at.isValid());
    m_empty->setVisible(!at.isValid());
    m_empty->setSentence(rows.next
            ? tr("Nothing is due. The next date is %1.")
                  .arg(QLocale{}.toString(toQt(*rows.next), tr("dddd d MMMM")))
            : tr("Nothing is due, and no later date is set."));
    showSummary(rows);
    showSide(rows);
    m_context.shell.setBadge(QStringLiteral("today"), m_model->overdue() + m_model->dueToday());
    m_context.shell.setBadge(QStringLiteral("reviews"), static_cast<int>(rows.counts.reviewsForMe));
}

void TodayView::showSummary(const TodayRows& rows)
{
    m_day->setText(QLocale{}.toString(toQt(rows.today), tr("dddd d MMMM")));
    QStringList parts;
    if (m_model->overdue() > 0) parts << tr("%n overdue", nullptr, m_model->overdue());
    parts << tr("%n due today", nullptr, m_model->dueToday());
    if (rows.counts.returnedToMe > 0)
        parts << tr(
            "%n referral(s) returned to you", nullptr, static_cast<int>(rows.counts.returnedToMe));
    m_summary->setText(parts.join(QStringLiteral(", ")) + QLatin1Char{'.'});
}

const TodayRows::Item* TodayView::chosen() const { return m_model->itemAt(m_list->currentIndex()); }

QWidget* TodayView::actions()
{
    auto* bar = new QWidget;
    bar->setObjectName(QStringLiteral("taskActions"));
    auto* row = rowIn(bar, {42, 50, 12, 10}, 8);
    const auto add = [&](const QString& text, const char* icon, const char* hint, auto action,
                         Look look = Look::Plain) {
        auto* button = new Button{text,
            {.icon = QLatin1String{icon},
                .look = look,
                .hint = QString::fromUtf8(hint),
                .small = true},
            bar};
        button->setFocusPolicy(Qt::NoFocus); // the keys do it; Tab goes on to the side
        connect(button, &QPushButton::clicked, this, action);
        row->addWidget(button);
    };
    add(tr("Done"), "check", "D", &TodayView::done, Look::Primary);
    const auto* item = chosen();
    if (item && item->verdict) add(tr("Call"), "phone", "C", &TodayView::call);
    add(tr("Later…"), "clock", "L", &TodayView::later);
    add(tr("Pass on…"), "swap", "P", &TodayView::passOn);
    if (item && item->task.caseId) add(tr("Open case"), "folder", "↵", &TodayView::openCase);
    row->addStretch();
    return bar;
}

void TodayView::openRow()
{
    const auto current = m_list->currentIndex();
    for (int i = 0; i < m_model->rowCount(); ++i)
        if (auto* widget = m_list->indexWidget(m_model->index(i)); widget && i != current.row())
            m_list->setIndexWidget(m_model->index(i), nullptr);
    if (chosen()) m_list->setIndexWidget(current, actions());
    m_list->doItemsLayout();
    if (current.isValid()) m_list->scrollTo(current);
}

void TodayView::afterChange(const Result<void>& result, const QString& said)
{
    if (!result) {
        m_failure->setText(errorText(result.error()));
        return;
    }
    if (!said.isEmpty()) m_context.shell.announce(said);
    load();
}

void TodayView::done()
{
    const auto* item = chosen();
    if (!item || m_lastDone == item->task.id) return;
    const auto id = item->task.id;
    m_context.jobs.run(
        this, [id](app::Workspace& workspace) { return cases::Tasks{workspace.desk()}.done(id); },
        [this, id](const Result<void>& result) {
            if (!result) {
                afterChange(result, {});
                return;
            }
            m_lastDone = id;
            m_model->markDone(id);
            m_list->setIndexWidget(m_model->indexOf(id), nullptr);
            m_reload.start(std::chrono::seconds{8});
        });
}

void TodayView::takeBack()
{
    if (!m_lastDone) return;
    m_reload.stop();
    m_context.jobs.run(
        this,
        [id = *m_lastDone](
            app::Workspace& workspace) { return cases::Tasks{workspace.desk()}.takeBack(id); },
        [this](const Result<void>& result) { afterChange(result, tr("Taken back")); });
}

void TodayView::call()
{
    const auto* item = chosen();
    if (!item || !item->task.caseId) return;
    // The case's banner asks the guard and shows what was agreed.
    m_context.shell.open(QStringLiteral("case"),
        {{QStringLiteral("case"), toQt(*item->task.caseId)},
            {QStringLiteral("act"), QStringLiteral("call")}});
}

void TodayView::openCase()
{
    const auto* item = chosen();
    if (item && item->task.caseId)
        m_context.shell.open(
            QStringLiteral("case"), {{QStringLiteral("case"), toQt(*item->task.caseId)}});
}

void TodayView::later()
{
    const auto* item = chosen();
    if (!item) return;
    auto* menu = new QMenu{tr("Later"), this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto id = item->task.id;
    const QDate today = QDate::currentDate();
    for (const int days : {1, 2, 3, 7, 14, 30}) {
        const QDate day = today.addDays(days);
        menu->addAction(dayText(day, today), this, [this, id, day] { put(id, fromQt(day)); });
    }
    menu->popup(
        m_list->viewport()->mapToGlobal(m_list->visualRect(m_list->currentIndex()).center()));
}

void TodayView::put(const cases::TaskId& id, Date day)
{
    m_context.jobs.run(
        this,
        [id, day](
            app::Workspace& workspace) { return cases::Tasks{workspace.desk()}.moveTo(id, day); },
        [this, day](const Result<void>& result) {
            afterChange(result, tr("Moved to %1").arg(dayText(toQt(day))));
        });
}

void TodayView::passOn()
{
    const auto* item = chosen();
    if (!item) return;
    const auto id = item->task.id;
    m_context.jobs.run(
        this, [](app::Workspace& workspace) { return workspace.workers().list(); },
        [this, id](const std::vector<office::WorkerRecord>& workers) {
            auto* menu = new QMenu{tr("Pass on to"), this};
            menu->setAttribute(Qt::WA_DeleteOnClose);
            for (const auto& worker : workers)
                if (worker.active && worker.id != m_context.session.worker)
                    menu->addAction(toQt(worker.details.name), this,
                        [this, id, to = worker.id] { give(id, to); });
            menu->popup(m_list->viewport()->mapToGlobal(
                m_list->visualRect(m_list->currentIndex()).center()));
        });
}

void TodayView::give(const cases::TaskId& id, office::WorkerId to)
{
    m_context.jobs.run(
        this,
        [id, to](
            app::Workspace& workspace) { return cases::Tasks{workspace.desk()}.passOn(id, to); },
        [this](const Result<void>& result) { afterChange(result, tr("Passed on")); });
}

void TodayView::addTask()
{
    auto* dialog = new TaskDialog{m_context.jobs, this};
    connect(dialog, &TaskDialog::added, this, &TodayView::load);
    dialog->open();
}

std::unique_ptr<Page> makeTodayPage(const PageContext& context)
{
    return std::make_unique<TodayView>(context);
}

} // namespace waymark::ui
