// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/sign_in/restore_dialog.h"

#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/file_choice.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"

#include "app/safekeeping.h"

#include <QDir>
#include <QFileInfo>

namespace waymark::ui {
namespace {

QString typed(const Field* field)
{
    return static_cast<QLineEdit*>(field->control())->text().trimmed();
}

} // namespace

RestoreDialog::RestoreDialog(JobRunner& jobs, QWidget* parent)
    : Dialog{tr("Bring back from a backup"), parent}
    , m_jobs{jobs}
    , m_backup{new Field{tr("Backup"), new LineEdit}}
    , m_folder{new Field{tr("New folder for the office"), new LineEdit}}
{
    m_backup->control()->setObjectName(QStringLiteral("backup"));
    m_folder->control()->setObjectName(QStringLiteral("newFolder"));
    body()->addWidget(paragraph(tr(
        "The backup becomes a new office folder. The damaged one stays as it is. It opens with the "
        "passwords of the day of the backup.")));
    body()->addWidget(m_backup);
    auto* pick
        = new Button{tr("Choose the backup…"), {.icon = QStringLiteral("folder"), .small = true}};
    pick->setObjectName(QStringLiteral("chooseBackup"));
    body()->addWidget(pick, 0, Qt::AlignLeading);
    body()->addWidget(m_folder);
    auto* go = addButton(new Button{tr("Bring back"), {.look = Look::Primary}});
    go->setObjectName(QStringLiteral("bringBack"));
    connect(pick, &QPushButton::clicked, this, &RestoreDialog::pickBackup);
    connect(go, &QPushButton::clicked, this, &RestoreDialog::restore);
}

void RestoreDialog::pickBackup()
{
    askForFile(this, tr("Choose the backup"), {}, [this](const QString& file) { take(file); });
}

void RestoreDialog::take(const QString& file)
{
    m_backup->as<LineEdit>()->setText(file);
    if (!typed(m_folder).isEmpty()) return;
    QDir beside = QFileInfo{file}.dir();
    beside.cdUp();
    beside.cdUp();
    m_folder->as<LineEdit>()->setText(
        beside.filePath(tr("Office brought back") + QStringLiteral(".waymark")));
}

void RestoreDialog::restore()
{
    setBusy(true);
    say({});
    const QString folder = typed(m_folder);
    m_jobs.runAlways(
        this,
        [backup = fromQt(typed(m_backup)), to = fromQt(folder)](
            app::Workspace&) { return app::restoreBackup(backup, to); },
        [this, folder](const Result<void>& done) {
            setBusy(false);
            if (!done) {
                say(errorText(done.error()));
                return;
            }
            Q_EMIT restored(folder);
            accept();
        },
        [this] { setBusy(false); });
}

} // namespace waymark::ui
