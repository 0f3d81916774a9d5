// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/sign_in/password_dialogs.h"

#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"
#include "ui/desktop/sign_in/recovery_sheet.h"
#include "ui/desktop/sign_in/sign_in_view.h"

#include "app/safekeeping.h"
#include "app/workspace.h"

#include <QFileInfo>

namespace waymark::ui {
namespace {

Field* passwordField(const QString& text, const char* name)
{
    auto* edit = new PasswordEdit;
    edit->setObjectName(QLatin1String{name});
    return new Field{text, edit};
}

QString typed(const Field* field) { return static_cast<QLineEdit*>(field->control())->text(); }

bool same(Field* first, Field* second)
{
    const bool equal = typed(first) == typed(second);
    second->setProblem(equal ? QString{} : NewPasswordDialog::tr("The two passwords differ."));
    if (!equal) second->control()->setFocus();
    return equal;
}

} // namespace

NewPasswordDialog::NewPasswordDialog(JobRunner& jobs, const QString& folder, const QString& name,
    const QString& password, QWidget* parent)
    : Dialog{tr("Choose your own password"), parent}
    , m_jobs{jobs}
    , m_folder{folder}
    , m_name{name}
    , m_password{password}
    , m_first{passwordField(tr("New password"), "newPassword")}
    , m_second{passwordField(tr("New password again"), "newPasswordAgain")}
{
    body()->addWidget(
        paragraph(tr("The password you were given works once. Only you know the next one.")));
    m_first->setHint(
        tr("At least ten characters; a few unrelated words are easy to keep in mind."));
    body()->addWidget(m_first);
    body()->addWidget(m_second);
    auto* go = addButton(new Button{tr("Save and sign in"), {.look = Look::Primary}});
    go->setObjectName(QStringLiteral("saveOwnPassword"));
    connect(go, &QPushButton::clicked, this, &NewPasswordDialog::save);
    connect(
        m_second->as<PasswordEdit>(), &QLineEdit::returnPressed, this, &NewPasswordDialog::save);
    m_first->control()->setFocus();
}

void NewPasswordDialog::save()
{
    if (!same(m_first, m_second)) return;
    setBusy(true);
    m_jobs.runAlways(
        this,
        [folder = fromQt(m_folder), name = fromQt(m_name), password = fromQt(m_password),
            wanted = fromQt(typed(m_first))](app::Workspace& workspace) {
            const auto done = workspace.signInChanging(folder, name, password, wanted);
            if (!done) return Result<DeskFacts>{done.error()};
            return Result<DeskFacts>{factsOf(workspace)};
        },
        [this](const Result<DeskFacts>& facts) {
            setBusy(false);
            if (!facts) {
                m_first->setProblem(errorText(facts.error()));
                m_first->control()->setFocus();
                return;
            }
            Q_EMIT entered(*facts);
            accept();
        },
        [this] { setBusy(false); });
}

RecoverDialog::RecoverDialog(
    JobRunner& jobs, const QString& folder, const QString& name, QWidget* parent)
    : Dialog{tr("Open the office with the recovery sheet"), parent}
    , m_jobs{jobs}
    , m_folder{folder}
    , m_code{new Field{tr("Code on the sheet"), new LineEdit}}
    , m_name{new Field{tr("Who gets a new password"), new LineEdit{name}}}
    , m_first{passwordField(tr("New password"), "newPassword")}
    , m_second{passwordField(tr("New password again"), "newPasswordAgain")}
    , m_go{new Button{tr("Open"), {.look = Look::Primary}}}
{
    m_code->control()->setObjectName(QStringLiteral("recoveryCode"));
    m_name->control()->setObjectName(QStringLiteral("recoverName"));
    m_go->setObjectName(QStringLiteral("recover"));
    body()->addWidget(paragraph(tr("The sheet works once. You get a new one right after, and the "
                                   "journal notes that it was used.")));
    for (auto* field : {m_code, m_name, m_first, m_second})
        body()->addWidget(field);
    addButton(m_go);
    connect(m_go, &QPushButton::clicked, this, &RecoverDialog::recover);
    m_code->control()->setFocus();
}

void RecoverDialog::recover()
{
    if (m_sheet) {
        if (m_sheet->confirm()) accept();
        return;
    }
    if (!same(m_first, m_second)) return;
    setBusy(true);
    say({});
    m_jobs.runAlways(
        this,
        [folder = fromQt(m_folder), code = fromQt(typed(m_code).trimmed()),
            name = fromQt(typed(m_name).trimmed()), wanted = fromQt(typed(m_first))](
            app::Workspace&) { return app::recoverOffice(folder, code, name, wanted); },
        [this](const Result<app::RecoverySheet>& sheet) {
            setBusy(false);
            if (sheet)
                showSheet(toQt(sheet->code));
            else
                say(errorText(sheet.error()));
        },
        [this] { setBusy(false); });
}

void RecoverDialog::showSheet(const QString& code)
{
    clear(body());
    m_sheet = new RecoverySheetView{QFileInfo{m_folder}.completeBaseName(), code, this};
    body()->addWidget(m_sheet);
    m_go->setText(tr("Done"));
}

} // namespace waymark::ui
