// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/today/today_rows.h"

#include "ui/desktop/qt/convert.h"

#include "app/workspace.h"

#include <QCoreApplication>
#include <QTime>

#include <algorithm>

namespace waymark::ui {
namespace {

constexpr std::size_t kMost = 200; ///< what a day can hold; more is another screen
constexpr int kAhead = 3; ///< days

QString clockText(std::chrono::minutes time)
{
    return isolated(timeText(QTime{0, 0}.addSecs(static_cast<int>(time.count()) * 60)));
}

QString say(const char* text) { return QCoreApplication::translate("Today", text); }

bool reachesPerson(cases::TaskKind kind)
{
    using enum cases::TaskKind;
    return kind == Call || kind == CallBack;
}

} // namespace

TodayRows readToday(app::Workspace& workspace, Whose whose)
{
    auto& desk = workspace.desk();
    assessment::Reassessments reassessments{desk};
    reassessments.bringUpToDate(); // gives tasks, so before they are read
    const auto now = desk.clock().local(desk.clock().now());
    TodayRows rows{.today = now.date,
        .now = now.sinceMidnight,
        .items = {},
        .drafts = cases::Drafts{desk}.own(),
        .waiting = {},
        .counts = {},
        .again = {},
        .load = {},
        .next = {}};
    const cases::Tasks tasks{desk};
    const cases::Guard guard{desk};
    const auto until = addDays(now.date, 365);
    auto found = whose == Whose::Mine ? tasks.openOf(desk.session().worker, until, kMost)
                                      : tasks.openOfTeam(until, kMost);
    const auto soon = addDays(now.date, kAhead);
    for (auto& task : found) {
        if (task.details.due && *task.details.due > soon) {
            if (!rows.next) rows.next = task.details.due;
            continue;
        }
        std::optional<cases::Verdict> verdict;
        if (task.caseId && reachesPerson(task.details.kind))
            verdict = guard.check(*task.caseId, cases::OutgoingAct::Call);
        rows.items.push_back({std::move(task), verdict});
    }
    referrals::Referrals sent{desk};
    rows.counts = sent.counts();
    rows.waiting = sent.overdue(5);
    if (desk.session().has(office::Role::Supervisor)) {
        for (const auto& task : tasks.openOfTeam(until, kMost))
            ++rows.load[task.assigneeName];
        rows.again = reassessments.due(kMostAgain + 1);
    }
    return rows;
}

std::optional<ChipValue> chipOf(const cases::Verdict& verdict, Date today)
{
    using enum cases::Answer;
    if (verdict.answer == NotNow) {
        if (!verdict.nextSafe)
            return ChipValue{say(QT_TRANSLATE_NOOP("Today", "Not now")), QStringLiteral("clock"),
                Meaning::Attention};
        const auto& next = *verdict.nextSafe;
        const QString text = next.date == addDays(today, 1)
            ? say(QT_TRANSLATE_NOOP("Today", "Not now, tomorrow %1"))
                  .arg(clockText(next.sinceMidnight))
            : next.date == today
            ? say(QT_TRANSLATE_NOOP("Today", "Not now, after %1"))
                  .arg(clockText(next.sinceMidnight))
            //: %1 a day, %2 a time
            : say(QT_TRANSLATE_NOOP("Today", "Not now, %1 %2"))
                  .arg(dayText(toQt(next.date)), clockText(next.sinceMidnight));
        return ChipValue{text, QStringLiteral("clock"), Meaning::Attention};
    }
    if (verdict.answer == AllowedWithWarning)
        return ChipValue{say(QT_TRANSLATE_NOOP("Today", "Ask first")), QStringLiteral("phone"),
            Meaning::Attention};
    if (verdict.safeUntil)
        return ChipValue{say(QT_TRANSLATE_NOOP("Today", "Safe to call until %1"))
                             .arg(clockText(verdict.safeUntil->sinceMidnight)),
            QStringLiteral("phone"), Meaning::Settled};
    return ChipValue{
        say(QT_TRANSLATE_NOOP("Today", "Safe to call")), QStringLiteral("phone"), Meaning::Settled};
}

QString iconOf(cases::TaskKind kind)
{
    using enum cases::TaskKind;
    switch (kind) {
    case ToDo: return QStringLiteral("check-square");
    case Call:
    case CallBack: return QStringLiteral("phone");
    case Visit: return QStringLiteral("door");
    case Letter: return QStringLiteral("mail");
    case Review: return QStringLiteral("shield");
    case Deadline: return QStringLiteral("clock");
    }
    return {};
}

void TodayModel::setRows(const TodayRows& rows)
{
    beginResetModel();
    m_rows.clear();
    m_done.reset();
    m_day = rows.today;
    std::vector<TodayRows::Item> groups[3];
    for (const auto& item : rows.items) {
        const auto& due = item.task.details.due;
        // Without a date it waits for today: better seen than forgotten.
        const Group group = !due || *due == rows.today ? Group::Today
            : *due < rows.today                        ? Group::Overdue
                                                       : Group::Soon;
        groups[static_cast<int>(group)].push_back(item);
    }
    for (int i = 0; i < 3; ++i) {
        m_counts[i] = static_cast<int>(groups[i].size());
        if (groups[i].empty()) continue;
        const auto group = static_cast<Group>(i);
        m_rows.push_back({group, groups[i].front(), group});
        for (auto& item : groups[i])
            m_rows.push_back({std::nullopt, std::move(item), group});
    }
    m_overdue = m_counts[0];
    m_today = m_counts[1];
    endResetModel();
}

void TodayModel::markDone(const cases::TaskId& id)
{
    m_done = id;
    const auto index = indexOf(id);
    if (index.isValid()) Q_EMIT dataChanged(index, index);
}

const TodayRows::Item* TodayModel::itemAt(const QModelIndex& index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return nullptr;
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    return row.heading ? nullptr : &row.item;
}

QModelIndex TodayModel::firstTask() const
{
    const auto found = std::ranges::find_if(m_rows, [](const Row& row) { return !row.heading; });
    return found == m_rows.end() ? QModelIndex{} : index(static_cast<int>(found - m_rows.begin()));
}

QModelIndex TodayModel::indexOf(const cases::TaskId& id) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (!m_rows[i].heading && m_rows[i].item.task.id == id) return index(static_cast<int>(i));
    return {};
}

int TodayModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags TodayModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) return {};
    return itemAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                         : Qt::ItemNeverHasChildren;
}

QVariant TodayModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    return row.heading ? headingData(row, role) : taskData(row, role);
}

QVariant TodayModel::headingData(const Row& row, int role) const
{
    const auto at = static_cast<int>(*row.heading);
    switch (role) {
    case HeadingRole: return true;
    case EndTextRole: return QString::number(m_counts[at]);
    case Qt::DisplayRole:
        return *row.heading == Group::Overdue ? tr("Overdue")
            : *row.heading == Group::Today    ? tr("Due today")
                                              : tr("Next three days");
    case IconRole:
        return *row.heading == Group::Overdue ? QStringLiteral("clock")
            : *row.heading == Group::Today    ? QStringLiteral("sun")
                                              : QStringLiteral("calendar");
    case IconMeaningRole:
        return *row.heading == Group::Overdue ? QVariant{static_cast<int>(Meaning::Attention)}
                                              : QVariant{};
    default: return {};
    }
}

QString TodayModel::dueText(const Row& row) const
{
    const auto& details = row.item.task.details;
    if (!details.due) return tr("No date");
    const QString day = dayText(toQt(*details.due), toQt(m_day));
    if (*details.due == addDays(m_day, -1)) return tr("Since yesterday");
    if (row.group == Group::Overdue) return tr("Since %1").arg(day);
    if (details.dueAt && *details.due == m_day && details.kind == cases::TaskKind::Visit)
        return clockText(*details.dueAt);
    if (details.dueAt && *details.due == m_day)
        return tr("Before %1").arg(clockText(*details.dueAt));
    return day;
}

QVariant TodayModel::taskData(const Row& row, int role) const
{
    const auto& task = row.item.task;
    const bool done = m_done == task.id;
    switch (role) {
    case Qt::DisplayRole: return done ? tr("Done") : toQt(task.details.title);
    case SecondLineRole: {
        if (done) return tr("Ctrl Z takes it back");
        QStringList parts;
        if (task.caseReference) parts << isolated(toQt(*task.caseReference));
        if (task.caseName) parts << toQt(*task.caseName);
        if (!task.details.note.empty()) parts << toQt(task.details.note);
        return parts.isEmpty() ? toQt(task.assigneeName) : parts.join(QStringLiteral(" · "));
    }
    case IconRole: return done ? QStringLiteral("check") : iconOf(task.details.kind);
    case IconMeaningRole: return done ? QVariant{static_cast<int>(Meaning::Settled)} : QVariant{};
    case EndTextRole: return done ? QString{} : dueText(row);
    case EndIconRole:
        return row.group == Group::Overdue && !done ? QStringLiteral("clock") : QString{};
    case EndMeaningRole:
        return row.group == Group::Overdue ? QVariant{static_cast<int>(Meaning::Attention)}
                                           : QVariant{};
    case ChipRole: {
        if (done || !row.item.verdict) return {};
        const auto chip = chipOf(*row.item.verdict, m_day);
        return chip ? QVariant::fromValue(*chip) : QVariant{};
    }
    case Qt::AccessibleTextRole:
        return QStringList{
            toQt(task.details.title), taskData(row, SecondLineRole).toString(), dueText(row)}
            .join(QStringLiteral(", "));
    default: return {};
    }
}

} // namespace waymark::ui
