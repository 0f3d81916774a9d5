// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/office/journal_part.h"

#include "app/workspace.h"
#include "office/workers.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/lists.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/office/journal_text.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>

namespace waymark::ui {
namespace {

constexpr std::size_t kPage = 100;

QString faultText(const office::JournalFault& fault)
{
    using enum office::JournalFault::Kind;
    switch (fault.kind) {
    case Altered: return JournalPart::tr("entry %1 was altered").arg(fault.seq);
    case Missing: return JournalPart::tr("entry %1 is missing").arg(fault.seq);
    case Reordered: return JournalPart::tr("entry %1 is in another place").arg(fault.seq);
    case EndCutOff: return JournalPart::tr("the end is cut off after entry %1").arg(fault.seq - 1);
    }
    return {};
}

} // namespace

JournalPart::JournalPart(const PageContext& context, QWidget* parent)
    : OfficePart{context, parent}
    , m_model{new QStandardItemModel{this}}
    , m_worker{new ComboBox}
    , m_about{new ComboBox}
    , m_verify{new Button{tr("Verify the office"), {.icon = QStringLiteral("shield")}}}
    , m_older{new Button{
          tr("Older entries"), {.icon = QStringLiteral("arrow-down"), .small = true}}}
    , m_trouble{new InlineNotice{Meaning::Attention}}
    , m_sound{new InlineNotice{Meaning::Settled}}
    , m_progress{new ProgressLine}
    , m_table{new QTableView}
{
    setGround(this, Ground::Window);
    auto* column = columnIn(this, {24, 16, 16, 16}, 12);
    auto* row = rowIn(column, 8);
    m_worker->setObjectName(QStringLiteral("journalWorker"));
    m_worker->setAccessibleName(tr("Who"));
    m_about->setObjectName(QStringLiteral("journalAbout"));
    m_about->setAccessibleName(tr("About"));
    m_about->addItem(tr("About everything"), QString{});
    for (const auto& kind : subjectKinds())
        m_about->addItem(subjectText(kind), toQt(kind));
    m_verify->setObjectName(QStringLiteral("verify"));
    m_older->setObjectName(QStringLiteral("older"));
    row->addWidget(m_worker);
    row->addWidget(m_about);
    row->addStretch();
    row->addWidget(m_verify);
    column->addWidget(m_progress);
    column->addWidget(m_trouble);
    column->addWidget(m_sound);
    m_trouble->setText({});
    m_sound->setText({});
    m_table->setAccessibleName(tr("Journal"));
    m_table->setModel(m_model);
    styleTable(m_table, QStringLiteral("officeJournal"));
    column->addWidget(m_table, 1);
    column->addWidget(m_older, 0, Qt::AlignLeading);
    connect(m_worker, &QComboBox::activated, this, [this] { loadPage(false); });
    connect(m_about, &QComboBox::activated, this, [this] { loadPage(false); });
    connect(m_older, &QPushButton::clicked, this, [this] { loadPage(true); });
    connect(m_verify, &QPushButton::clicked, this, &JournalPart::verify);
}

QWidget* JournalPart::first() const { return m_table; }

void JournalPart::load()
{
    loadWorkers();
    loadPage(false);
}

void JournalPart::loadWorkers()
{
    jobs().run(
        this, [](app::Workspace& workspace) { return workspace.workers().list(); },
        [this](const std::vector<office::WorkerRecord>& workers) {
            const auto kept = m_worker->currentValue();
            m_worker->clear();
            m_worker->addItem(tr("By everybody"), QString{});
            for (const auto& worker : workers) {
                m_names.insert(toQt(worker.id), toQt(worker.details.name));
                m_worker->addItem(toQt(worker.details.name), toQt(worker.id));
            }
            m_worker->setCurrentValue(kept.isValid() ? kept : QVariant{QString{}});
        });
}

office::JournalFilter JournalPart::filter() const
{
    return {
        fromQt(m_worker->currentValue().toString()), fromQt(m_about->currentValue().toString())};
}

void JournalPart::loadPage(bool further)
{
    const auto before = further ? std::optional{m_oldest} : std::nullopt;
    jobs().run(
        this,
        [before, filter = filter()](app::Workspace& workspace) {
            return workspace.desk().journal().newest(kPage, before, filter);
        },
        [this, further, asked = ++m_asked](const std::vector<office::JournalEntry>& entries) {
            if (asked != m_asked) return;
            if (!further) {
                m_model->clear();
                m_model->setHorizontalHeaderLabels(
                    {tr("No."), tr("When"), tr("Who"), tr("Did"), tr("About"), tr("Details")});
                m_table->setColumnWidth(0, px(64));
                m_table->setColumnWidth(1, px(150));
                m_table->setColumnWidth(2, px(150));
                m_table->setColumnWidth(3, px(250));
                m_table->setColumnWidth(4, px(110));
            }
            append(entries);
            if (!further && m_model->rowCount() > 0) m_table->setCurrentIndex(m_model->index(0, 0));
        });
}

void JournalPart::append(const std::vector<office::JournalEntry>& entries)
{
    for (const auto& entry : entries) {
        auto* number = new QStandardItem{QString::number(entry.seq)};
        number->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        const auto who = toQt(entry.workerId);
        m_model->appendRow({number, new QStandardItem{momentText(toQt(entry.at))},
            new QStandardItem{
                who.isEmpty() ? tr("the program") : m_names.value(who, tr("unknown"))},
            new QStandardItem{actionText(entry.line.action)},
            new QStandardItem{subjectText(entry.line.subjectKind)},
            new QStandardItem{factsText(entry.line, m_names)}});
        m_oldest = entry.seq;
    }
    m_older->setVisible(entries.size() == kPage);
}

void JournalPart::verify()
{
    m_trouble->setText({});
    m_sound->setText({});
    m_verify->setEnabled(false);
    m_progress->start([this] { jobs().cancelRunning(); });
    const auto over = [this] {
        m_progress->finish();
        m_verify->setEnabled(true);
    };
    jobs().run(
        this, [](app::Workspace& workspace) { return workspace.safekeeping().verify(); },
        [this, over](const Result<app::OfficeReport>& report) {
            over();
            if (!report) return m_trouble->setText(errorText(report.error()).toHtmlEscaped());
            show(*report);
            loadPage(false);
        },
        over);
}

void JournalPart::show(const app::OfficeReport& report)
{
    QStringList found;
    for (const auto& fault : report.journalFaults)
        found << faultText(fault);
    if (!report.damage.empty())
        found << tr("the database reports %n damaged place(s)", nullptr,
            static_cast<int>(report.damage.size()));
    if (!report.strayKeys.empty())
        found << tr("%n key(s) of nobody who works here", nullptr,
            static_cast<int>(report.strayKeys.size()));
    if (found.isEmpty()) {
        m_sound->setText(tr("<b>The office is sound.</b> %n journal entries examined, nothing "
                            "removed, altered or in another order.",
                             nullptr, static_cast<int>(report.journalEntries)),
            QStringLiteral("check"));
        return;
    }
    const auto shown = found.mid(0, 5).join(QStringLiteral("; "));
    m_trouble->setText(
        tr("<b>Something is not as it was written:</b> %1. Keep a backup of the office as it is "
           "now, and compare it with an earlier one.")
            .arg(shown.toHtmlEscaped()),
        QStringLiteral("alert"));
}

} // namespace waymark::ui
