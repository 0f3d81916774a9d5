// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/case_list.h"

#include <QAbstractTableModel>

namespace waymark::ui {

/// The rows of the list of cases; asks for more when the view nears the end.
class CaseTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Reference, Name, Happened, Flags, NextStep, Due, State, Who, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setPage(cases::CasePage page); ///< replaces all rows
    void addPage(cases::CasePage page);
    const cases::CaseRow* at(int row) const;
    int rowOf(cases::CaseId id) const; ///< -1 when it is not loaded
    const std::optional<cases::CaseKey>& next() const { return m_next; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void moreWanted();

private:
    QVariant textOf(const cases::CaseRow& row, int column) const;

    std::vector<cases::CaseRow> m_rows;
    std::optional<cases::CaseKey> m_next;
    bool m_asked = false;
};

/// "since Mon" when it is late, else the day.
QString dueText(const std::optional<Date>& due, const QDate& today);
bool isLate(const std::optional<Date>& due, const QDate& today);

} // namespace waymark::ui
