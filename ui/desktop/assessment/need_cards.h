// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc stumbles over the concepts of the standard library here
#include "assessment/need.h"
#include "assessment/plan.h"
#endif

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace waymark::ui {

class Card;

/// The needs of a case, each with its reasons, how it stands, and the plan: goals and actions.
class NeedCard final : public QWidget {
    Q_OBJECT

public:
    explicit NeedCard(QWidget* parent = nullptr);
    void show(const std::vector<assessment::NeedRecord>& needs,
        const std::vector<assessment::Goal>& goals,
        const std::vector<assessment::PlanAction>& actions);

Q_SIGNALS:
    void addWanted(QWidget* anchor); ///< what a menu opens below
    void changed(const waymark::assessment::NeedRecord& need);
    void goalWanted(const waymark::assessment::NeedRecord& need);
    void goalChanged(const waymark::assessment::Goal& goal);
    void actionWanted(const waymark::assessment::Goal& goal);
    void actionChanged(
        const waymark::assessment::PlanAction& action, waymark::assessment::ActionStatus status);

private:
    void add(const assessment::NeedRecord& need, const std::vector<assessment::Goal>& goals,
        const std::vector<assessment::PlanAction>& actions);

    Card* m_card;
};

/// The ledger of Articles 22 to 24: proposed, wished, refused, asked for, granted …
class MeasureCard final : public QWidget {
    Q_OBJECT

public:
    explicit MeasureCard(QWidget* parent = nullptr);
    void show(const std::vector<assessment::MeasureRecord>& measures,
        const std::vector<assessment::MeasureEvent>& ledger);

Q_SIGNALS:
    void addWanted(QWidget* anchor); ///< what a menu opens below
    /// A step of the ledger is wanted; its reason is asked by who listens.
    void stepWanted(
        const waymark::assessment::MeasureRecord& measure, waymark::assessment::MeasureStatus to);

private:
    void add(const assessment::MeasureRecord& measure,
        const std::vector<assessment::MeasureEvent>& ledger);

    Card* m_card;
};

} // namespace waymark::ui
