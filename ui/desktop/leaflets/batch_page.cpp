// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/leaflets/batch_page.h"

#include "app/workspace.h"
#include "cases/case_list.h"
#include "leaflets/batch.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/file_choice.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/lists.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/kit/workbench.h"
#include "ui/desktop/leaflets/batch_options.h"
#include "ui/desktop/leaflets/batch_run.h"
#include "ui/desktop/leaflets/batch_visit.h"
#include "ui/desktop/leaflets/hand_over_dialog.h"
#include "ui/desktop/leaflets/leaflet_words.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"
#include "ui/desktop/qt/language.h"

#include <QLabel>
#include <QPointer>
#include <QStandardItemModel>
#include <QTimer>

#include <map>
#include <set>

namespace waymark::ui {
namespace {

constexpr std::size_t kMostCases = 100;

class BatchPage final : public Page {
    Q_OBJECT

public:
    explicit BatchPage(const PageContext& context);

    QString title() const override { return tr("Packs for several cases"); }
    bool hasPrimary() const override { return true; }
    QList<QWidget*> parts() const override { return m_bench->parts(); }
    QString help() const override
    {
        return tr(
            "Choose cases. Each gets its pack as a file in one folder, in the person's language"
            " and form. What the safe-contact plan speaks against is kept back, with the"
            " reason.");
    }
    void activate(const QVariantMap&) override
    {
        reload();
        m_search->setFocus(Qt::OtherFocusReason);
    }
    void deactivate() override
    {
        if (m_run) m_run->stop();
    }

private:
    QWidget* makeMiddle();
    void reload();
    void show(BatchVisit loaded);
    void count();
    std::vector<std::size_t> chosen() const;
    cases::Verdict verdictOf(const std::vector<std::size_t>& rows) const;
    void ask();
    void make(const QString& folder, const leaflets::HandOver& how);
    void note(const BatchRun::Line& line);
    void end(const QString& problem);
    void setRunning(bool running);

    PageContext m_context;
    Workbench* m_bench = nullptr;
    BatchOptions* m_options = new BatchOptions;
    SearchField* m_search = new SearchField{tr("Find by name, reference, word")};
    FilterChip* m_mine = new FilterChip{tr("Mine or deputy")};
    FilterChip* m_open = new FilterChip{tr("Open")};
    QLabel* m_count = label({}, Type::Second, Tone::Quiet);
    Button* m_all = nullptr;
    RowList* m_list = new RowList{tr("Cases")};
    QStandardItemModel m_model;
    ProgressLine* m_progress = new ProgressLine;
    InlineNotice* m_notice = new InlineNotice{Meaning::Attention};
    ActionBar* m_bar = new ActionBar;
    Button* m_make = nullptr;
    QTimer m_typing;
    std::vector<Candidate> m_cases; ///< by row
    std::vector<std::size_t> m_rows; ///< of the run: row, by plan
    QPointer<HandOverDialog> m_dialog;
    QPointer<BatchRun> m_run;
    int m_made = 0, m_kept = 0, m_failed = 0;
    int m_asked = 0;
    bool m_filling = false;
};

BatchPage::BatchPage(const PageContext& context)
    : m_context{context}
{
    auto* column = columnIn(this, {}, 0);
    auto* header = new TaskHeader{QStringLiteral("file-text"), title(), this};
    header->setSubtitle(tr("Each in the person's language and form, as files in one folder"));
    column->addWidget(header);
    column->addWidget(m_progress);
    m_notice->setObjectName(QStringLiteral("batchNotice"));
    column->addWidget(m_notice);
    m_notice->hide();
    m_bench = new Workbench{QStringLiteral("batch"), {}, makeMiddle(), {m_options, 316}, this};
    column->addWidget(m_bench, 1);
    m_make = m_bar->addAction(new Button{
        tr("Make the packs…"), {.icon = QStringLiteral("download"), .look = Look::Primary}});
    m_make->setObjectName(QStringLiteral("batchMake"));
    column->addWidget(m_bar);
    m_typing.setSingleShot(true);
    m_typing.setInterval(0);
    connect(&m_typing, &QTimer::timeout, this, &BatchPage::reload);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_options, &BatchOptions::changed, this, &BatchPage::reload);
    connect(m_make, &QPushButton::clicked, this, &BatchPage::ask);
    connect(&m_model, &QStandardItemModel::itemChanged, this, [this] {
        if (!m_filling) count();
    });
    connect(m_list, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        m_context.shell.open(
            QStringLiteral("leaflets"), {{QStringLiteral("case"), index.data(ValueRole)}});
    });
}

QWidget* BatchPage::makeMiddle()
{
    auto* middle = plainWidget(Ground::Window);
    auto* column = columnIn(middle, {24, 12, 16, 12}, 8);
    m_search->setObjectName(QStringLiteral("batchSearch"));
    m_search->setAccessibleName(tr("Find by name, reference, word"));
    m_search->setList(m_list);
    column->addWidget(m_search);
    auto* line = rowIn(column, 8);
    for (FilterChip* chip : {m_mine, m_open}) {
        chip->setChecked(true);
        connect(chip, &QPushButton::toggled, this, &BatchPage::reload);
        line->addWidget(chip);
    }
    m_mine->setObjectName(QStringLiteral("batchMine"));
    m_open->setObjectName(QStringLiteral("batchOpen"));
    line->addStretch(1);
    m_count->setObjectName(QStringLiteral("batchCount"));
    line->addWidget(m_count);
    m_all = new Button{tr("Choose all"), {.small = true}};
    m_all->setObjectName(QStringLiteral("batchAll"));
    connect(m_all, &QPushButton::clicked, this, [this] {
        const bool none = chosen().empty();
        for (int row = 0; row < m_model.rowCount(); ++row)
            m_model.item(row)->setCheckState(none ? Qt::Checked : Qt::Unchecked);
    });
    line->addWidget(m_all);
    m_list->setObjectName(QStringLiteral("batchList"));
    m_list->setModel(&m_model);
    column->addWidget(m_list, 1);
    column->addWidget(
        keyLine({{{tr("Space")}, tr("choose")}, {{QStringLiteral("↵")}, tr("open its leaflets")}}));
    return middle;
}

void BatchPage::reload()
{
    if (m_run) return; // the list stays while packs are made from it
    cases::CaseQuery query;
    query.mineOrDeputy = m_mine->isChecked();
    query.open = m_open->isChecked();
    query.text = fromQt(m_search->text());
    query.limit = kMostCases;
    const int asked = ++m_asked;
    m_context.jobs.run(
        this,
        [query, choice = m_options->choice(), worker = fromQt(currentLanguage())](
            app::Workspace& workspace) { return visitBatch(workspace, query, choice, worker); },
        [this, asked](BatchVisit loaded) {
            if (asked == m_asked && !m_run) show(std::move(loaded));
        });
}

void BatchPage::show(BatchVisit loaded)
{
    m_options->fill(toQt(loaded.languages), loaded.titles);
    std::set<QString> before;
    for (const std::size_t row : chosen())
        before.insert(toQt(m_cases[row].row.id));
    const QString current = m_list->currentIndex().data(ValueRole).toString();
    m_filling = true;
    m_model.clear();
    m_cases = std::move(loaded.cases);
    for (std::size_t i = 0; i < m_cases.size(); ++i) {
        auto* item = new QStandardItem;
        item->setEditable(false);
        item->setCheckable(true);
        const QString id = toQt(m_cases[i].row.id);
        item->setData(id, ValueRole);
        item->setCheckState(before.contains(id) ? Qt::Checked : Qt::Unchecked);
        m_model.appendRow(item);
        fillRow(*item, m_cases[i]);
        if (id == current) m_list->setCurrentIndex(item->index());
    }
    m_notice->setText(loaded.more
            ? tr("The list shows the first %1 cases. Type to find others.").arg(kMostCases)
            : QString{});
    m_filling = false;
    if (!m_list->currentIndex().isValid()) m_list->setCurrentIndex(m_model.index(0, 0));
    count();
}

std::vector<std::size_t> BatchPage::chosen() const
{
    std::vector<std::size_t> rows;
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.item(row)->checkState() == Qt::Checked)
            rows.push_back(static_cast<std::size_t>(row));
    return rows;
}

void BatchPage::count()
{
    const auto number = static_cast<int>(chosen().size());
    m_count->setText(tr("Chosen: %1").arg(number));
    m_all->setText(number == 0 ? tr("Choose all") : tr("Choose none"));
    m_all->setEnabled(m_model.rowCount() > 0 && !m_run);
    m_make->setEnabled(number > 0 && !m_run);
    if (!m_run && m_made + m_kept + m_failed == 0)
        m_bar->setText(number == 0 ? tr("Choose the cases the packs are for.")
                                   : tr("Packs: %1, each a file").arg(number));
}

/// The weightiest answer among those that may leave at all; the others are kept back anyway.
cases::Verdict BatchPage::verdictOf(const std::vector<std::size_t>& rows) const
{
    cases::Verdict heaviest;
    for (const std::size_t row : rows) {
        const auto& plan = m_cases[row].plan;
        if (plan && leaflets::mayLeave(*plan)
            && static_cast<int>(plan->verdict.answer) > static_cast<int>(heaviest.answer))
            heaviest = plan->verdict;
    }
    // Such a case gets a discreet pack here.
    std::erase(heaviest.reasons, cases::GuardReason::DiscreetOnly);
    return heaviest;
}

void BatchPage::ask()
{
    const auto rows = chosen();
    if (rows.empty() || m_run) return;
    m_dialog = new HandOverDialog{
        {tr("Choose the folder…"), leaflets::Handing::File}, verdictOf(rows), this};
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &HandOverDialog::agreed, this, [this] {
        const leaflets::HandOver how = m_dialog->how();
        m_dialog->close();
        askForFolder(this, tr("Folder for the packs"),
            [this, how](const QString& folder) { make(folder, how); });
    });
    m_dialog->open();
}

void BatchPage::make(const QString& folder, const leaflets::HandOver& how)
{
    std::vector<leaflets::BatchPlan> plans;
    m_rows.clear();
    for (const std::size_t row : chosen()) {
        if (!m_cases[row].plan) continue;
        plans.push_back(*m_cases[row].plan);
        m_rows.push_back(row);
    }
    if (plans.empty()) return;
    m_made = m_kept = m_failed = 0;
    m_run = new BatchRun{m_context.jobs, std::move(plans), folder, how, this};
    connect(m_run, &BatchRun::finishedOne, this, &BatchPage::note);
    connect(m_run, &BatchRun::ended, this, [this] { end({}); });
    connect(m_run, &BatchRun::brokenOff, this, &BatchPage::end);
    setRunning(true);
    m_run->start();
}

void BatchPage::setRunning(bool running)
{
    m_options->setEnabled(!running);
    m_search->setEnabled(!running);
    for (FilterChip* chip : {m_mine, m_open})
        chip->setEnabled(!running);
    if (running)
        m_progress->start([this] {
            if (m_run) m_run->stop();
        });
    else
        m_progress->finish();
    m_notice->setText({});
    count();
}

void BatchPage::note(const BatchRun::Line& line)
{
    auto* item = m_model.item(static_cast<int>(m_rows[line.plan]));
    if (line.reason.isEmpty()) {
        ++m_made;
        item->setCheckState(Qt::Unchecked);
        item->setData(isolated(line.file), ThirdLineRole);
        item->setData(
            QVariant::fromValue(ChipValue{tr("made"), QStringLiteral("check"), Meaning::Settled}),
            ChipRole);
    } else {
        ++(line.keptBack ? m_kept : m_failed);
        item->setData(line.reason, ThirdLineRole);
        item->setData(
            QVariant::fromValue(line.keptBack
                    ? ChipValue{tr("kept back"), QStringLiteral("shield"), Meaning::Safety}
                    : ChipValue{tr("not made"), QStringLiteral("x"), Meaning::Attention}),
            ChipRole);
    }
    const auto done = static_cast<int>(m_run->done()), wanted = static_cast<int>(m_run->wanted());
    m_progress->setPercent(100 * done / wanted);
    m_bar->setText(tr("%1 of %2").arg(done).arg(wanted));
}

void BatchPage::end(const QString& problem)
{
    const bool stopped = m_run && m_run->isStopped();
    if (m_run) m_run->deleteLater();
    m_run.clear();
    setRunning(false);
    QStringList parts{tr("Packs made: %1").arg(m_made)};
    if (m_kept > 0) parts << tr("kept back for safety: %1").arg(m_kept);
    if (m_failed > 0) parts << tr("not made: %1").arg(m_failed);
    if (stopped) parts << tr("stopped");
    m_bar->setText(parts.join(QStringLiteral(", ")));
    m_notice->setText(problem.toHtmlEscaped());
    if (problem.isEmpty()) m_context.shell.announce(parts.join(QStringLiteral(", ")));
}

} // namespace

std::unique_ptr<Page> makeBatchPage(const PageContext& context)
{
    return std::make_unique<BatchPage>(context);
}

} // namespace waymark::ui

#include "batch_page.moc"
