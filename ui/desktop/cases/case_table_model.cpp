// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/cases/case_table_model.h"

#include "ui/desktop/cases/case_words.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/theme/icons.h"
#include "ui/desktop/theme/theme.h"

#include <QLocale>

namespace waymark::ui {

using namespace cases;

bool isLate(const std::optional<Date>& due, const QDate& today)
{
    return due && toQt(*due) < today;
}

QString dueText(const std::optional<Date>& due, const QDate& today)
{
    if (!due) return {};
    if (toQt(*due) == today.addDays(-1)) return CaseTableModel::tr("since yesterday");
    const QDate day = toQt(*due);
    if (!isLate(due, today)) return dayText(day, today);
    // Within a week the weekday says it all.
    const bool lately = day.daysTo(today) < 7;
    return CaseTableModel::tr("since %1")
        .arg(lately ? QLocale{}.dayName(day.dayOfWeek(), QLocale::ShortFormat)
                    : dayText(day, today));
}

void CaseTableModel::setPage(CasePage page)
{
    beginResetModel();
    m_rows = std::move(page.rows);
    m_next = page.next;
    m_asked = false;
    endResetModel();
}

void CaseTableModel::addPage(CasePage page)
{
    m_asked = false;
    m_next = page.next;
    if (page.rows.empty()) return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(page.rows.size()) - 1);
    m_rows.insert(m_rows.end(), page.rows.begin(), page.rows.end());
    endInsertRows();
}

const CaseRow* CaseTableModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows.at(static_cast<std::size_t>(row)) : nullptr;
}

int CaseTableModel::rowOf(CaseId id) const
{
    const auto found = std::ranges::find(m_rows, id, &CaseRow::id);
    return found == m_rows.end() ? -1 : static_cast<int>(std::distance(m_rows.begin(), found));
}

int CaseTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CaseTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Columns);
}

QVariant CaseTableModel::textOf(const CaseRow& row, int column) const
{
    switch (column) {
    case Reference: return isolated(toQt(row.reference));
    case Name: return toQt(row.displayName);
    case Happened: return happenedText(row.offence, row.relationship);
    case Flags:
        // An icon and a word without detail: screens are seen by others.
        return row.safetyFlag ? tr("Safety") : row.accessFlag ? tr("Access") : QString{};
    case NextStep: return toQt(row.nextStep);
    case Due: return dueText(row.nextDue, QDate::currentDate());
    case State: return wordOf(row.status);
    case Who: return initials(toQt(row.responsibleName));
    default: return {};
    }
}

QVariant CaseTableModel::data(const QModelIndex& index, int role) const
{
    const CaseRow* row = at(index.row());
    if (!row) return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return textOf(*row, column);
    case Qt::ToolTipRole:
        return column == Who ? QVariant{toQt(row->responsibleName)} : textOf(*row, column);
    case Qt::TextAlignmentRole:
        if (column == Due) return QVariant{Qt::AlignTrailing | Qt::AlignVCenter};
        return QVariant{Qt::AlignLeading | Qt::AlignVCenter};
    case Qt::DecorationRole:
        if (column == Flags && row->safetyFlag)
            return icon(QStringLiteral("shield"), Meaning::Safety);
        if (column == Flags && row->accessFlag) return icon(QStringLiteral("access"));
        if (column == Due && isLate(row->nextDue, QDate::currentDate()))
            return icon(QStringLiteral("clock"), Meaning::Attention);
        return {};
    case Qt::ForegroundRole:
        if (column == Flags && row->safetyFlag) return colours().of(Meaning::Safety);
        if (column == Due && isLate(row->nextDue, QDate::currentDate()))
            return colours().of(Meaning::Attention);
        if (column == Reference || column == Happened || column == State || column == Who)
            return colours().second;
        return {};
    default: return {};
    }
}

QVariant CaseTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant{(section == Due ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter};
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Reference: return tr("Reference");
    case Name: return tr("Name to use");
    case Happened: return tr("What happened");
    case Flags: return tr("Flags");
    case NextStep: return tr("Next step");
    case Due: return tr("Due");
    case State: return tr("State");
    case Who: return tr("Who");
    default: return {};
    }
}

bool CaseTableModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_next && !m_asked;
}

void CaseTableModel::fetchMore(const QModelIndex&)
{
    m_asked = true;
    Q_EMIT moreWanted();
}

} // namespace waymark::ui
