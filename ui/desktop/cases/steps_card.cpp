// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/cases/steps_card.h"

#include "app/workspace.h"
#include "ui/desktop/cases/case_table_model.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/card.h"
#include "ui/desktop/kit/chip.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"

#include <QCheckBox>

namespace waymark::ui {

using namespace cases;

StepsCard::StepsCard(const PageContext& context, QWidget* parent)
    : QWidget{parent}
    , m_context{context}
    , m_card{new Card{QStringLiteral("check"), tr("Next steps")}}
    , m_title{new LineEdit}
    , m_due{new LineEdit}
{
    columnIn(this, {}, 0)->addWidget(m_card);
    auto* open = m_card->addAction(tr("Add"), QStringLiteral("plus"));
    open->setObjectName(QStringLiteral("openAddStep"));
    m_rows = columnIn(m_card->body(), 8);
    m_form = makeForm();
    m_form->hide();
    m_card->body()->addWidget(m_form);
    connect(open, &QPushButton::clicked, this, [this] {
        m_form->setVisible(!m_form->isVisible());
        if (m_form->isVisible()) m_title->setFocus(Qt::OtherFocusReason);
    });
}

QWidget* StepsCard::makeForm()
{
    auto* form = new QWidget;
    auto* column = columnIn(form, {0, 4, 0, 0}, 8);
    m_title->setObjectName(QStringLiteral("stepTitle"));
    m_due->setObjectName(QStringLiteral("stepDue"));
    m_due->setPlaceholderText(tr("2026-12-01, or empty"));
    m_dueField = new Field{tr("Due"), m_due};
    column->addWidget(new Field{tr("What is to do"), m_title});
    column->addWidget(m_dueField);
    auto* button = new Button{tr("Add this step"), {.icon = QStringLiteral("plus"), .small = true}};
    button->setObjectName(QStringLiteral("addStep"));
    column->addWidget(button, 0, Qt::AlignLeading);
    connect(button, &QPushButton::clicked, this, &StepsCard::add);
    for (auto* line : {m_title, m_due})
        connect(line, &QLineEdit::returnPressed, this, &StepsCard::add);
    return form;
}

void StepsCard::show(CaseId id, const std::vector<Task>& steps)
{
    m_id = id;
    clear(m_rows);
    m_card->setCount(steps.empty() ? QString{} : QString::number(steps.size()));
    if (steps.empty())
        m_rows->addWidget(
            paragraph(tr("No next step is written down."), Type::Second, Tone::Quiet));
    for (const Task& step : steps)
        m_rows->addWidget(rowOf(step));
}

QWidget* StepsCard::rowOf(const Task& step)
{
    const QDate today = QDate::currentDate();
    auto* row = new QWidget;
    auto* line = rowIn(row, {}, 8);
    auto* box = new QCheckBox;
    box->setObjectName(QStringLiteral("step"));
    box->setAccessibleName(toQt(step.details.title));
    const QString due = dueText(step.details.due, today);
    box->setAccessibleDescription(due);
    line->addWidget(box, 0, Qt::AlignTop);
    auto* words = columnIn(line, 0);
    line->setStretch(1, 1);
    auto* first = rowIn(words, 8);
    first->addWidget(new ElidedLabel{toQt(step.details.title)}, 1);
    first->addWidget(isLate(step.details.due, today)
            ? mark({due, QStringLiteral("clock"), Meaning::Attention})
            : static_cast<QWidget*>(label(due, Type::Second, Tone::Second)));
    if (!step.details.note.empty())
        words->addWidget(new ElidedLabel{toQt(step.details.note), Type::Second, Tone::Second});
    connect(box, &QCheckBox::clicked, this, [this, id = step.id] { tick(id); });
    return row;
}

void StepsCard::tick(TaskId id)
{
    m_context.jobs.run(
        this, [id](app::Workspace& workspace) { return Tasks{workspace.desk()}.done(id); },
        [this, id](const Result<void>& done) {
            if (!done) m_context.shell.announce(errorText(done.error()));
            Q_EMIT changed();
            if (!done) return;
            m_context.shell.announce(tr("Done."), [this, id] {
                m_context.jobs.run(
                    this,
                    [id](
                        app::Workspace& workspace) { return Tasks{workspace.desk()}.takeBack(id); },
                    [this](const Result<void>& back) {
                        if (!back) m_context.shell.announce(errorText(back.error()));
                        Q_EMIT changed();
                    });
            });
        });
}

void StepsCard::add()
{
    TaskDetails details;
    details.title = fromQt(m_title->text().trimmed());
    const QString due = m_due->text().trimmed();
    details.due = parseDate(fromQt(due));
    if (!due.isEmpty() && !details.due)
        return m_dueField->setProblem(tr("Write the day as 2026-12-01."));
    m_dueField->setProblem({});
    m_context.jobs.run(
        this,
        [id = *m_id, details](
            app::Workspace& workspace) { return Tasks{workspace.desk()}.add(id, details); },
        [this](const Result<Task>& added) {
            if (!added) return m_context.shell.announce(errorText(added.error()));
            m_title->clear();
            m_due->clear();
            m_form->hide();
            Q_EMIT changed();
        });
}

} // namespace waymark::ui
