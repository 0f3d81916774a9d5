// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/shell/page.h"
#include "ui/desktop/today/today_rows.h"

#include <QTimer>

class QLabel;

namespace waymark::ui {

class Card;
class EmptyState;
class InlineNotice;
class Segments;
class Workbench;

/// The page behind makeTodayPage(): the list at the start, drafts and waiting beside it.
class TodayView final : public Page {
    Q_OBJECT

public:
    explicit TodayView(const PageContext& context);

    QString title() const override;
    void activate(const QVariantMap& parameters) override;
    void changed(const office::Change& change) override;
    QList<PageShortcut> shortcuts() const override;
    QString help() const override;
    QList<QWidget*> parts() const override;

private:
    QWidget* main();
    QWidget* side();
    QWidget* actions(); ///< of the chosen row
    void load();
    void show(const TodayRows& rows);
    void showSide(const TodayRows& rows);
    void showAppointments(const TodayRows& rows);
    void showDrafts(const TodayRows& rows);
    void showWaiting(const TodayRows& rows);
    void showTeam(const TodayRows& rows);
    void showAgain(const TodayRows& rows);
    void showSummary(const TodayRows& rows);
    void openRow();
    void addTask();

    const TodayRows::Item* chosen() const;
    void done();
    void takeBack();
    void call();
    void later();
    void passOn();
    void openCase();
    void put(const cases::TaskId& id, Date day);
    void give(const cases::TaskId& id, office::WorkerId to);
    void afterChange(const Result<void>& result, const QString& said);

    PageContext m_context;
    QLabel* m_day;
    QLabel* m_summary;
    Segments* m_whose;
    InlineNotice* m_failure;
    RowList* m_list;
    TodayModel* m_model;
    EmptyState* m_empty;
    Card* m_appointments;
    Card* m_drafts;
    Card* m_waiting;
    Card* m_team = nullptr;
    Card* m_again = nullptr;
    Workbench* m_bench;
    QTimer m_reload;
    std::optional<cases::TaskId> m_lastDone;
};

} // namespace waymark::ui
