// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/today/task_dialog.h"

#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/segments.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"

#include "app/workspace.h"

#include <QVBoxLayout>

namespace waymark::ui {
namespace {

constexpr cases::TaskKind kKinds[] = {
    cases::TaskKind::ToDo, cases::TaskKind::Call, cases::TaskKind::Visit, cases::TaskKind::Letter};
constexpr int kDays[] = {0, 1, 3, 7, 14};

} // namespace

TaskDialog::TaskDialog(JobRunner& jobs, QWidget* parent, std::optional<cases::CaseId> caseId)
    : Dialog{tr("New task"), parent}
    , m_jobs{jobs}
    , m_case{caseId}
    , m_title{new Field{tr("What is to be done"), new LineEdit}}
    , m_kind{new Segments{
          tr("Kind"), QStringList{tr("To do"), tr("Call"), tr("Visit"), tr("Letter")}}}
    , m_note{new Field{tr("Note"), new LineEdit}}
{
    QStringList days;
    for (const int ahead : kDays)
        days << dayText(QDate::currentDate().addDays(ahead));
    m_when = new Segments{tr("Until"), days};
    m_kind->setCurrent(0);
    m_when->setCurrent(0);
    m_title->control()->setObjectName(QStringLiteral("taskTitle"));
    m_note->control()->setObjectName(QStringLiteral("taskNote"));
    m_kind->setObjectName(QStringLiteral("taskKind"));
    m_when->setObjectName(QStringLiteral("taskWhen"));
    body()->addWidget(m_title);
    body()->addWidget(new Field{tr("Kind"), m_kind});
    body()->addWidget(new Field{tr("Until"), m_when});
    body()->addWidget(m_note);
    auto* go = addButton(new Button{tr("Add"),
        {.icon = QStringLiteral("plus"),
            .look = Look::Primary,
            .keys = QStringLiteral("Ctrl+Return")}});
    go->setObjectName(QStringLiteral("addTask"));
    connect(go, &QPushButton::clicked, this, &TaskDialog::add);
    m_title->control()->setFocus();
}

cases::TaskDetails TaskDialog::details() const
{
    cases::TaskDetails details;
    details.kind = kKinds[qMax(0, m_kind->current())];
    details.title = fromQt(m_title->as<LineEdit>()->text().trimmed());
    details.note = fromQt(m_note->as<LineEdit>()->text().trimmed());
    details.due = fromQt(QDate::currentDate().addDays(kDays[qMax(0, m_when->current())]));
    return details;
}

void TaskDialog::add()
{
    setBusy(true);
    m_jobs.run(
        this,
        [caseId = m_case, details = details()](app::Workspace& workspace) {
            return cases::Tasks{workspace.desk()}.add(caseId, details);
        },
        [this](const Result<cases::Task>& task) {
            setBusy(false);
            if (!task) {
                m_title->setProblem(errorText(task.error()));
                m_title->control()->setFocus();
                return;
            }
            Q_EMIT added();
            accept();
        },
        [this] { setBusy(false); });
}

} // namespace waymark::ui
