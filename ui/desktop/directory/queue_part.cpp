// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/directory/queue_part.h"

#include "app/workspace.h"
#include "directory/directory.h"
#include "ui/desktop/directory/directory_texts.h"
#include "ui/desktop/directory/upkeep_texts.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/lists.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/kit/workbench.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"

#include <QLocale>
#include <QStandardItemModel>

namespace waymark::ui {
namespace {

constexpr std::size_t kRows = 100;

struct Queue {
    std::vector<directory::ToCheck> rows;
    directory::ToCheckCounts counts;
};

QStandardItem* itemFor(const directory::ToCheck& entry)
{
    auto* item = new QStandardItem{toQt(entry.name)};
    QStringList second;
    for (const auto& text : {toQt(entry.organization), isolated(toQt(entry.phone))})
        if (text.size() > 2) second << text;
    if (entry.uses > 0)
        second << QueuePart::tr("used %n times", nullptr, static_cast<int>(entry.uses));
    item->setData(second.join(QStringLiteral(" · ")), SecondLineRole);
    item->setData(checkedText(entry.verified ? std::optional{entry.verified->on} : std::nullopt),
        EndTextRole);
    item->setData(freshnessIcon(entry.freshness), EndIconRole);
    item->setData(static_cast<int>(freshnessMeaning(entry.freshness)), EndMeaningRole);
    if (entry.reported)
        item->setData(QVariant::fromValue(ChipValue{
                          QueuePart::tr("reported"), QStringLiteral("alert"), Meaning::Attention}),
            ChipRole);
    return item;
}

/// The week in few words, days with the same hours together.
QString weekText(const std::array<std::vector<directory::Hours>, 7>& week)
{
    const QLocale locale;
    QStringList parts;
    for (std::size_t day = 0; day < week.size(); ++day) {
        if (week[day].empty()) continue;
        std::size_t last = day;
        while (last + 1 < week.size() && week[last + 1] == week[day])
            ++last;
        QString days = locale.standaloneDayName(static_cast<int>(day) + 1, QLocale::ShortFormat);
        if (last > day)
            days += QStringLiteral(" – ")
                + locale.standaloneDayName(static_cast<int>(last) + 1, QLocale::ShortFormat);
        parts << days + QLatin1Char{' '} + hoursText(week[day]);
        day = last;
    }
    return parts.join(QStringLiteral("; "));
}

/// What to ask, from what the entry says. Never a word about a person.
QStringList questions(const ShownService& shown)
{
    const auto& service = shown.service;
    QStringList list;
    if (const auto phone = directory::mainPhone(service.hsds))
        list << QueuePart::tr("Is %1 the number for people who need help?")
                    .arg(isolated(toQt(phone->number)));
    const QString week = weekText(shown.week);
    list << (week.isEmpty() ? QueuePart::tr("When are you open?")
                            : QueuePart::tr("Are these your hours: %1?").arg(week));
    const auto languages = directory::languagesOf(service.hsds);
    list << (languages.empty() ? QueuePart::tr("Which languages do you speak?")
                               : QueuePart::tr("Do you speak %1? Others, with an interpreter?")
                                     .arg(languagesText(languages)));
    list << (service.additions.waitingTime.empty()
            ? QueuePart::tr("How long does one wait at the moment?")
            : QueuePart::tr("Is the wait still %1?").arg(toQt(service.additions.waitingTime)));
    using directory::Said;
    if (service.additions.acceptsAnonymous != Said::Yes)
        list << QueuePart::tr("May people come without giving a name?");
    if (service.additions.stepFree == Said::Unknown)
        list << QueuePart::tr("Is the entrance without steps?");
    list << QueuePart::tr("Has anything changed in who may come, or what it costs?");
    return list;
}

} // namespace

QueuePart::QueuePart(const PageContext& context, QWidget* parent)
    : OfficePart{context, parent}
    , m_model{new QStandardItemModel{this}}
{
    columnIn(this, {}, 0)
        ->addWidget(new Workbench{
            QStringLiteral("directory-queue"), {}, makeList(), {makeScript(), 480}, this});
}

QWidget* QueuePart::first() const { return m_list; }

QList<PageShortcut> QueuePart::shortcuts()
{
    const auto key = [](const char* keys) { return QKeySequence{QLatin1String{keys}}; };
    return {
        {key("A"), tr("Still right, by phone"), [this] { verify(directory::VerifiedBy::Phone); }},
        {key("N"), tr("Not reached: the next one"), [this] { next(); }},
        {key("O"), tr("Open the entry"), [this] { openEntry(); }}};
}

QWidget* QueuePart::makeList()
{
    auto* holder = plainWidget(Ground::Window);
    auto* column = columnIn(holder, {24, 16, 16, 12}, 12);
    m_counts = paragraph({}, Type::Body, Tone::Second);
    column->addWidget(m_counts);
    m_list = new RowList{tr("Entries to make sure of")};
    m_list->setObjectName(QStringLiteral("toCheck"));
    m_list->setModel(m_model);
    column->addWidget(m_list, 1);
    m_empty = new EmptyState{
        tr("Everything was checked in the last 90 days. What ages comes here by itself.")};
    m_empty->hide();
    column->addWidget(m_empty, 1);
    column->addWidget(keyLine({{{QStringLiteral("J"), QStringLiteral("K")}, tr("move")},
        {{QStringLiteral("A")}, tr("still right")}, {{QStringLiteral("N")}, tr("not reached")},
        {{QStringLiteral("O")}, tr("open the entry")}}));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) { open(current.row()); });
    connect(m_list, &QListView::activated, this, &QueuePart::openEntry);
    return holder;
}

QWidget* QueuePart::makeScript()
{
    auto* panel = plainWidget(Ground::Surface, "start");
    m_detail = plainWidget(Ground::Surface);
    m_script = columnIn(m_detail, {16, 16, 16, 16}, 12);
    columnIn(panel, {}, 0)->addWidget(scrolling(m_detail));
    return panel;
}

void QueuePart::load()
{
    jobs().run(
        this,
        [](app::Workspace& workspace) {
            directory::Upkeep upkeep{workspace.desk()};
            return Queue{upkeep.toCheck(kRows).rows, upkeep.counts()};
        },
        [this](const Queue& queue) { show(queue.rows, queue.counts); });
}

void QueuePart::show(
    const std::vector<directory::ToCheck>& rows, const directory::ToCheckCounts& counts)
{
    const QLocale locale;
    const auto number
        = [&](std::int64_t count) { return locale.toString(static_cast<qlonglong>(count)); };
    m_counts->setText(
        tr("%1 reported · %2 not checked for 180 days · %3 for 90 days")
            .arg(number(counts.reported), number(counts.stale), number(counts.ageing)));
    const int row = m_list->currentIndex().row();
    {
        const QSignalBlocker quiet{m_list->selectionModel()};
        m_model->clear();
        m_rows = rows;
        for (const auto& entry : m_rows)
            m_model->appendRow(itemFor(entry));
    }
    m_list->setVisible(!m_rows.empty());
    m_empty->setVisible(m_rows.empty());
    m_detail->setVisible(!m_rows.empty());
    if (m_rows.empty()) return;
    // The one that was answered has gone, so the next stands in its place.
    m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), 0));
    open(m_list->currentIndex().row());
}

void QueuePart::open(int row)
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_rows.size()) return;
    jobs().run(
        this,
        [id = m_rows[static_cast<std::size_t>(row)].id](
            app::Workspace& workspace) { return shownService(workspace.desk(), id); },
        [this](const Result<ShownService>& shown) {
            if (shown) showScript(*shown);
        });
}

void QueuePart::showScript(const ShownService& shown)
{
    clear(m_script);
    m_shown = shown.service;
    m_script->addWidget(paragraph(toQt(shown.service.hsds.name), Type::Title, Tone::Text));
    if (const auto phone = directory::mainPhone(shown.service.hsds))
        m_script->addWidget(label(isolated(toQt(phone->number)), Type::Section));
    m_notice = new InlineNotice;
    m_notice->setText({});
    m_script->addWidget(m_notice);
    for (const auto& report : shown.reports) {
        auto* strip = new InlineNotice;
        strip->setText(reportText(report), QStringLiteral("alert"));
        m_script->addWidget(strip);
    }
    m_script->addWidget(label(tr("What to say"), Type::Section));
    m_script->addWidget(paragraph(
        tr("“Good day, this is %1. We keep a list of services for people who need help, and "
           "I should like to make sure that what we say about you is right.”")
            .arg(toQt(session().name))));
    int number = 0;
    for (const QString& question : questions(shown))
        m_script->addWidget(paragraph(
            tr("%1. %2").arg(QLocale{}.toString(++number), question), Type::Body, Tone::Text));
    m_script->addWidget(paragraph(
        tr("Say nothing about any person who was or may be sent."), Type::Second, Tone::Quiet));
    addAnswers();
    m_script->addStretch();
}

void QueuePart::addAnswers()
{
    auto* holder = plainWidget();
    auto* flow = new FlowLayout{holder, 8};
    auto* right = new Button{tr("Still right"),
        {.icon = QStringLiteral("check"), .look = Look::Primary, .hint = QStringLiteral("A")}};
    right->setObjectName(QStringLiteral("queueStillRight"));
    connect(right, &Button::clicked, this, [this] { verify(directory::VerifiedBy::Phone); });
    flow->addWidget(right);
    auto* change = new Button{
        tr("Open the entry"), {.icon = QStringLiteral("pencil"), .hint = QStringLiteral("O")}};
    connect(change, &Button::clicked, this, &QueuePart::openEntry);
    flow->addWidget(change);
    auto* later = new Button{tr("Not reached"), {.hint = QStringLiteral("N")}};
    connect(later, &Button::clicked, this, &QueuePart::next);
    flow->addWidget(later);
    m_script->addWidget(holder);
}

void QueuePart::verify(directory::VerifiedBy how)
{
    if (!m_shown || m_rows.empty()) return;
    jobs().run(
        this,
        [id = m_shown->id, revision = m_shown->revision, how](
            app::Workspace& workspace) { return workspace.directory().verify(id, revision, how); },
        [this](const Result<directory::Verification>& verified) {
            if (!verified) {
                m_notice->setText(errorText(verified.error()).toHtmlEscaped());
                return;
            }
            shell().announce(tr("Checked today, with your name."));
            load();
        });
}

void QueuePart::next()
{
    if (m_model->rowCount() == 0) return;
    const int row = (m_list->currentIndex().row() + 1) % m_model->rowCount();
    m_list->setCurrentIndex(m_model->index(row, 0));
}

void QueuePart::openEntry()
{
    if (!m_shown) return;
    shell().open(QStringLiteral("directory"), {{QStringLiteral("service"), toQt(m_shown->id)}});
}

} // namespace waymark::ui
