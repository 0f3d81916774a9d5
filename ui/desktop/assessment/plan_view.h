// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc stumbles over the concepts of the standard library here
#include "assessment/plan.h"
#include "office/workers.h"
#endif
#include "ui/desktop/kit/dialog.h"

#include <QWidget>

#include <functional>
#include <vector>

class QCheckBox;
class QDateEdit;

namespace waymark::ui {

class ComboBox;
class Field;
class LineEdit;

/// The goals of one need, each with its actions: who, until when, done or dropped.
class PlanView final : public QWidget {
    Q_OBJECT

public:
    PlanView(const std::vector<assessment::Goal>& goals,
        const std::vector<assessment::PlanAction>& actions, QWidget* parent = nullptr);

Q_SIGNALS:
    void goalChanged(const waymark::assessment::Goal& goal);
    void actionWanted(const waymark::assessment::Goal& goal);
    void actionChanged(
        const waymark::assessment::PlanAction& action, waymark::assessment::ActionStatus status);

private:
    void addGoal(const assessment::Goal& goal);
    void addAction(const assessment::PlanAction& action);
};

/// What is to be done, by whom, until when.
class ActionDialog final : public Dialog {
    Q_OBJECT

public:
    struct Planned {
        std::string words;
        std::optional<Date> due;
        std::optional<office::WorkerId> owner;
    };
    ActionDialog(const std::vector<office::WorkerRecord>& workers, office::WorkerId self,
        std::function<void(const Planned&)> submit, QWidget* parent);

private:
    LineEdit* m_words;
    Field* m_field;
    ComboBox* m_owner;
    QCheckBox* m_dated;
    QDateEdit* m_due;
};

} // namespace waymark::ui
