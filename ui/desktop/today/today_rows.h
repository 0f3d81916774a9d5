// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 stumbles over <concepts>
#include "assessment/reassessment.h"
#include "cases/draft.h"
#include "cases/guard.h"
#include "cases/task.h"
#include "referrals/referrals.h"
#endif
#include "ui/desktop/kit/lists.h"

#include <QAbstractListModel>

#include <map>
#include <optional>
#include <vector>

namespace waymark::app {
class Workspace;
}

namespace waymark::ui {

enum class Whose { Mine, Team };

/// What Today shows, read in one job.
struct TodayRows {
    struct Item {
        cases::Task task;
        std::optional<cases::Verdict> verdict; ///< of a call, for tasks of a case
    };
    Date today;
    std::chrono::minutes now{};
    std::vector<Item> items; ///< earliest first; those without a date last
    std::vector<cases::Draft> drafts;
    std::vector<referrals::ReferralRow> waiting; ///< agencies that should have answered
    referrals::ReferralCounts counts;
    std::vector<assessment::DueRow>
        again{}; ///< to assess again, for supervisors; one over the most
    std::map<std::string, int> load; ///< open steps by colleague, for supervisors
    std::optional<Date> next; ///< the next date when nothing is due
};

inline constexpr std::size_t kMostAgain = 99; ///< what the figure counts up to

/// On the storage thread. What has become due for a new assessment is marked so before.
TodayRows readToday(app::Workspace& workspace, Whose whose);

/// The three groups as one list: overdue, due today, next three days.
class TodayModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const TodayRows& rows);
    /// The row says "Done. Take back (Ctrl Z)" until the next setRows().
    void markDone(const cases::TaskId& id);
    const TodayRows::Item* itemAt(const QModelIndex& index) const;
    QModelIndex firstTask() const;
    QModelIndex indexOf(const cases::TaskId& id) const;
    int overdue() const { return m_overdue; }
    int dueToday() const { return m_today; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    enum class Group { Overdue, Today, Soon };
    struct Row {
        std::optional<Group> heading; ///< else a task
        TodayRows::Item item;
        Group group;
    };
    QVariant headingData(const Row& row, int role) const;
    QVariant taskData(const Row& row, int role) const;
    QString dueText(const Row& row) const;

    std::vector<Row> m_rows;
    std::optional<cases::TaskId> m_done;
    Date m_day{};
    int m_counts[3] = {};
    int m_overdue = 0;
    int m_today = 0;
};

/// "Safe to call until 12:00", "Not now, after 17:00" …
std::optional<ChipValue> chipOf(const cases::Verdict& verdict, Date today);
QString iconOf(cases::TaskKind kind);

} // namespace waymark::ui
