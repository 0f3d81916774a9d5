// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/cases/timeline_view.h"

#include "app/workspace.h"
#include "ui/desktop/cases/case_words.h"
#include "ui/desktop/cases/timeline_delegate.h"
#include "ui/desktop/cases/timeline_words.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"

#include <QButtonGroup>
#include <QStandardItemModel>

namespace waymark::ui {

using namespace cases;

namespace {

constexpr std::size_t kEntries = 50;

/// "09:12" of today, else the day: the row's tool tip has both.
QString whenText(const QDateTime& at)
{
    return at.date() == QDate::currentDate() ? momentText(at) : dayText(at.date());
}

QStandardItem* itemOf(const Entry& entry)
{
    const EntryDetails& details = entry.details;
    QString title = eventText(details);
    if (details.minutes)
        title += TimelineView::tr(", %n minute(s)", "", static_cast<int>(*details.minutes));
    auto* item = new QStandardItem{title};
    const QString author = toQt(entry.workerName);
    const QString detail = eventDetail(details);
    const QString moment = momentText(toQt(details.at));
    item->setData(author, TimelineAuthorRole);
    item->setData(detail, SecondLineRole);
    item->setData(iconOf(details.kind), IconRole);
    if (details.kind == EntryKind::Safety)
        item->setData(static_cast<int>(Meaning::Safety), IconMeaningRole);
    item->setData(whenText(toQt(details.at)), EndTextRole);
    item->setData(toQt(details.subjectKind), ValueRole);
    item->setData(toQt(details.subjectId), ValueRole + 1);
    QStringList spoken{title, author, moment};
    if (!detail.isEmpty()) spoken << detail;
    item->setAccessibleText(spoken.join(QStringLiteral(", ")));
    item->setToolTip(
        moment + (details.text.empty() ? QString{} : QLatin1Char{'\n'} + toQt(details.text)));
    return item;
}

} // namespace

TimelineView::TimelineView(const PageContext& context, QWidget* parent)
    : QWidget{parent}
    , m_context{context}
    , m_column{columnIn(this, {24, 12, 16, 12}, 12)}
    , m_model{new QStandardItemModel{this}}
    , m_list{new RowList{tr("Timeline")}}
    , m_older{new Button{tr("Show older entries"), {.look = Look::Quiet}}}
{
    setGround(this, Ground::Window);
    m_column->addWidget(makeHead());
    m_list->setObjectName(QStringLiteral("timeline"));
    m_list->setItemDelegate(new TimelineDelegate{m_list});
    m_list->setProperty("ground", QStringLiteral("window"));
    m_list->setModel(m_model);
    m_column->addWidget(m_list, 1);
    m_older->setObjectName(QStringLiteral("olderEntries"));
    m_older->hide();
    m_column->addWidget(m_older, 0, Qt::AlignLeading);
    connect(m_older, &QPushButton::clicked, this, [this] { load(m_next); });
    connect(m_list, &QListView::activated, this, &TimelineView::open);
}

void TimelineView::setComposer(QWidget* composer) { m_column->insertWidget(1, composer); }

void TimelineView::show(CaseId id)
{
    m_id = id;
    load({});
}

QWidget* TimelineView::makeHead()
{
    auto* head = new QWidget;
    auto* row = rowIn(head, {}, 8);
    row->addWidget(label(tr("Timeline"), Type::Section));
    row->addStretch();
    auto* filters = new QButtonGroup{this};
    const auto add = [&](const QString& text, const char* name, std::vector<EntryKind> kinds) {
        auto* chip = new FilterChip{text};
        chip->setObjectName(QString::fromUtf8(name));
        chip->setChecked(kinds.empty());
        filters->addButton(chip);
        row->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, [this, kinds] {
            m_kinds = kinds;
            load({});
        });
    };
    add(tr("All"), "filterAll", {});
    add(tr("Contacts"), "filterContacts",
        {EntryKind::Contact, EntryKind::Call, EntryKind::Visit, EntryKind::Message});
    add(tr("Decisions"), "filterDecisions", {EntryKind::Decision, EntryKind::Status});
    add(tr("Letters and leaflets"), "filterInformation",
        {EntryKind::Information, EntryKind::Message});
    add(tr("Safety"), "filterSafety", {EntryKind::Safety, EntryKind::Assessment});
    return head;
}

void TimelineView::load(std::optional<EntryKey> before)
{
    if (!m_id) return;
    m_context.jobs.run(
        this,
        [id = *m_id, kinds = m_kinds, before](app::Workspace& workspace) {
            return Timeline{workspace.desk()}.newest(id, kinds, kEntries, before);
        },
        [this, before, id = *m_id](const EntryPage& page) {
            if (m_id != id) return;
            if (!before) m_model->clear();
            for (const Entry& entry : page.rows)
                m_model->appendRow(itemOf(entry));
            m_next = page.next;
            m_older->setVisible(m_next.has_value());
        });
}

void TimelineView::open(const QModelIndex& index)
{
    const QString kind = index.data(ValueRole).toString();
    if (kind.isEmpty() || !m_id) return;
    QVariantMap parameters{{kind, index.data(ValueRole + 1).toString()}};
    parameters.insert(QStringLiteral("case"), toQt(*m_id));
    m_context.shell.open(kind, parameters);
}

} // namespace waymark::ui
