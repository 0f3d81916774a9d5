// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/assessment/plan_view.h"

#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"

#include <QCheckBox>
#include <QDateEdit>

#include <algorithm>

namespace waymark::ui {
namespace {

using assessment::ActionStatus;
using assessment::GoalStatus;

} // namespace

PlanView::PlanView(const std::vector<assessment::Goal>& goals,
    const std::vector<assessment::PlanAction>& actions, QWidget* parent)
    : QWidget{parent}
{
    columnIn(this, {16, 0, 0, 0}, 4);
    for (const auto& goal : goals) {
        addGoal(goal);
        for (const auto& action : actions)
            if (action.goal == goal.id) addAction(action);
    }
}

void PlanView::addGoal(const assessment::Goal& goal)
{
    auto* row = new QWidget{this};
    auto* line = rowIn(row, {}, 8);
    line->addWidget(new IconLabel{QStringLiteral("flag"), 14, row}, 0, Qt::AlignTop);
    QString words = toQt(goal.details.words);
    if (goal.details.targetDate)
        words += QStringLiteral(" · ") + tr("by %1").arg(longDate(toQt(*goal.details.targetDate)));
    line->addWidget(paragraph(words, Type::Body, Tone::Text, row), 1);
    auto* status = new ComboBox{row};
    status->setAccessibleName(tr("How the goal stands: %1").arg(toQt(goal.details.words)));
    for (const auto& [value, text] :
        {std::pair{GoalStatus::Open, tr("Open")}, std::pair{GoalStatus::Reached, tr("Reached")},
            std::pair{GoalStatus::GivenUp, tr("Given up")}})
        status->addItem(text, static_cast<int>(value));
    status->setCurrentValue(static_cast<int>(goal.details.status));
    line->addWidget(status, 0, Qt::AlignTop);
    auto* more = new Button{tr("Add an action"),
        {.icon = QStringLiteral("plus"), .look = Look::Quiet, .small = true}, row};
    more->setAccessibleName(tr("Add an action to: %1").arg(toQt(goal.details.words)));
    line->addWidget(more, 0, Qt::AlignTop);
    layout()->addWidget(row);
    connect(status, &QComboBox::activated, this, [this, goal, status] {
        auto edited = goal;
        edited.details.status = static_cast<GoalStatus>(status->currentValue().toInt());
        Q_EMIT goalChanged(edited);
    });
    connect(more, &Button::clicked, this, [this, goal] { Q_EMIT actionWanted(goal); });
}

void PlanView::addAction(const assessment::PlanAction& action)
{
    auto* row = new QWidget{this};
    auto* line = rowIn(row, {22, 0, 0, 0}, 8);
    auto* done = new QCheckBox{toQt(action.words), row};
    done->setChecked(action.status == ActionStatus::Done);
    done->setEnabled(action.status != ActionStatus::Dropped);
    line->addWidget(done, 1);
    QStringList facts{toQt(action.ownerName)};
    if (action.due) facts << longDate(toQt(*action.due));
    if (action.status == ActionStatus::Dropped) facts << tr("dropped");
    line->addWidget(label(facts.join(QStringLiteral(" · ")), Type::Second, Tone::Quiet, row), 0);
    const bool dropped = action.status == ActionStatus::Dropped;
    auto* drop = new IconButton{dropped ? QStringLiteral("undo") : QStringLiteral("x"),
        dropped ? tr("Take up again: %1").arg(toQt(action.words))
                : tr("Drop: %1").arg(toQt(action.words)),
        row};
    drop->setSmall(true);
    drop->setEdge(false);
    line->addWidget(drop);
    layout()->addWidget(row);
    connect(done, &QCheckBox::clicked, this, [this, action](bool checked) {
        Q_EMIT actionChanged(action, checked ? ActionStatus::Done : ActionStatus::ToDo);
    });
    connect(drop, &QPushButton::clicked, this, [this, action, dropped] {
        Q_EMIT actionChanged(action, dropped ? ActionStatus::ToDo : ActionStatus::Dropped);
    });
}

ActionDialog::ActionDialog(const std::vector<office::WorkerRecord>& workers, office::WorkerId self,
    std::function<void(const Planned&)> submit, QWidget* parent)
    : Dialog{tr("Plan an action"), parent}
    , m_words{new LineEdit}
    , m_field{new Field{tr("What is to be done"), m_words}}
    , m_owner{new ComboBox}
    , m_dated{new QCheckBox{tr("Until a day")}}
    , m_due{dateEdit(QDate::currentDate().addDays(7))}
{
    setObjectName(QStringLiteral("actionDialog"));
    for (const auto& worker : workers)
        if (worker.active) m_owner->addItem(toQt(worker.details.name), toQt(worker.id));
    m_owner->setCurrentValue(toQt(self));
    m_dated->setChecked(true);
    body()->addWidget(m_field);
    body()->addWidget(new Field{tr("Who does it"), m_owner});
    body()->addWidget(m_dated);
    m_due->setAccessibleName(tr("Until"));
    body()->addWidget(m_due);
    connect(m_dated, &QCheckBox::toggled, m_due, &QWidget::setEnabled);
    auto* keep = addButton(new Button{tr("Plan it"), {.look = Look::Primary}});
    connect(keep, &Button::clicked, this, [this, submit = std::move(submit)] {
        const auto words = fromQt(m_words->text().trimmed());
        if (words.empty()) return m_field->setProblem(tr("Say in a few words what is to be done."));
        submit({words, m_dated->isChecked() ? std::optional{fromQt(m_due->date())} : std::nullopt,
            office::WorkerId::parse(fromQt(m_owner->currentValue().toString()))});
        accept();
    });
}

} // namespace waymark::ui
