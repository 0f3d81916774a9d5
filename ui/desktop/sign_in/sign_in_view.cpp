// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/sign_in/sign_in_view.h"

#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/file_choice.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"
#include "ui/desktop/shell/settings.h"
#include "ui/desktop/sign_in/create_office_dialog.h"
#include "ui/desktop/sign_in/office_chooser.h"
#include "ui/desktop/sign_in/password_dialogs.h"
#include "ui/desktop/sign_in/restore_dialog.h"
#include "ui/desktop/sign_in/view_tools.h"

#include "app/safekeeping.h"
#include "app/training_office.h"
#include "app/workspace.h"

#include <QFileInfo>
#include <QFrame>
#include <QLabel>
#include <QTimer>

#include <filesystem>

namespace waymark::ui {
namespace {

QWidget* remark(const QString& icon, const QString& text, QWidget* parent)
{
    auto* line = new QWidget{parent};
    auto* row = rowIn(line, {}, 8);
    row->addWidget(new IconLabel{icon, 14, line}, 0, Qt::AlignTop);
    auto* words = paragraph(text, Type::Second, Tone::Second, line);
    row->addWidget(words, 1);
    return line;
}

} // namespace

DeskFacts factsOf(app::Workspace& workspace)
{
    DeskFacts facts{.session = workspace.desk().session(),
        .office = toQt(workspace.office().name),
        .footLines = {},
        .training = workspace.office().training};
    const auto backups = workspace.safekeeping().backups();
    facts.footLines << (backups.empty()
            ? SignInView::tr("No backup yet")
            : SignInView::tr("Backup %1").arg(dayText(toQt(backups.front().madeOn))));
    return facts;
}

SignInView::SignInView(JobRunner& jobs, QWidget* parent)
    : QWidget{parent}
    , m_jobs{jobs}
    , m_chooser{new OfficeChooser}
{
    setGround(this, Ground::Window);
    auto* content = plainWidget(Ground::None);
    columnIn(this, {}, 0)->addWidget(scrolling(content));
    auto* page = columnIn(content, {24, 12, 24, 16}, 0);
    page->addWidget(new ViewTools{content});
    page->addStretch(2);
    auto* middle = new QWidget;
    middle->setMaximumWidth(px(880));
    auto* column = columnIn(middle, {}, 20);
    auto* head = rowIn(column, 16);
    auto* sign = new IconLabel{QStringLiteral("waymark"), 36, this};
    sign->setTone(Tone::Accent);
    head->addWidget(sign);
    auto* words = columnIn(head, 0);
    words->addWidget(label(QStringLiteral("Waymark"), Type::Product));
    words->addWidget(label(tr("Case work for victim support"), Type::Body, Tone::Second));
    head->addStretch();
    auto* card = new QFrame;
    card->setProperty("card", true);
    auto* halves = rowIn(card, {1, 1, 1, 1}, 0);
    auto* left = new QWidget{card};
    columnIn(left, {24, 24, 24, 24}, 0)->addWidget(m_chooser);
    halves->addWidget(left, 11);
    halves->addWidget(verticalLine(card));
    halves->addWidget(form(), 9);
    column->addWidget(card);
    auto* centred = rowIn(page, 0);
    centred->addStretch(1);
    centred->addWidget(middle, 100);
    centred->addStretch(1);
    page->addStretch(3);
    auto* foot = rowIn(page, 8);
    foot->addWidget(
        label(tr("Version %1").arg(QStringLiteral(WAYMARK_VERSION)), Type::Second, Tone::Quiet));
    foot->addStretch();
    foot->addWidget(label(tr("F12 shows an empty page at any time"), Type::Second, Tone::Quiet));
    connect(findChild<ViewTools*>(), &ViewTools::languageChosen, this, &SignInView::languageChosen);
    connect(m_chooser, &OfficeChooser::chosen, this, &SignInView::officeChosen);
    connect(m_chooser, &OfficeChooser::openWanted, this, &SignInView::openFolder);
    connect(m_chooser, &OfficeChooser::createWanted, this, &SignInView::createOffice);
    connect(m_chooser, &OfficeChooser::restoreWanted, this, &SignInView::restore);
    officeChosen();
}

QWidget* SignInView::form()
{
    auto* half = new QWidget;
    auto* column = columnIn(half, {24, 24, 24, 24}, 12);
    column->addWidget(label(tr("Sign in"), Type::Section));
    m_name = new LineEdit;
    m_name->setObjectName(QStringLiteral("name"));
    m_nameField = new Field{tr("Your name"), m_name};
    column->addWidget(m_nameField);
    m_password = new PasswordEdit;
    m_password->setObjectName(QStringLiteral("password"));
    m_passwordField = new Field{tr("Password"), m_password};
    column->addWidget(m_passwordField);
    m_caps = mark({tr("Caps Lock is on"), QStringLiteral("caps"), Meaning::Attention});
    m_caps->hide();
    column->addWidget(m_caps);
    m_signIn = new Button{tr("Sign in"), {.look = Look::Primary}};
    m_signIn->setObjectName(QStringLiteral("signIn"));
    m_signIn->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_signIn->setMinimumHeight(px(36));
    column->addWidget(m_signIn);
    m_progress = new ProgressLine;
    column->addWidget(m_progress);
    m_notice = new InlineNotice;
    column->addWidget(m_notice);
    column->addWidget(hairline());
    column->addWidget(remark(QStringLiteral("lock"),
        tr("Everything is encrypted on this computer. Nothing leaves it unless you send it."),
        half));
    column->addWidget(remark(QStringLiteral("info"),
        tr("Forgotten password? An administrator of your office gives you a new one."), half));
    auto* recover = new Button{tr("Every password lost: recovery sheet…"),
        {.icon = QStringLiteral("key"), .look = Look::Quiet}};
    recover->setObjectName(QStringLiteral("recover"));
    connect(recover, &QPushButton::clicked, this, &SignInView::recover);
    column->addWidget(recover, 0, Qt::AlignLeading);
    column->addStretch();
    connect(m_signIn, &QPushButton::clicked, this, &SignInView::signIn);
    connect(m_name, &QLineEdit::returnPressed, m_password,
        [this] { m_password->setFocus(Qt::TabFocusReason); });
    connect(m_password, &QLineEdit::returnPressed, this, &SignInView::signIn);
    connect(m_password, &PasswordEdit::capsLock, m_caps, &QWidget::setVisible);
    return half;
}

void SignInView::chooseOffice(const QString& folder) { m_chooser->choose(folder); }

void SignInView::chooseTraining()
{
    m_chooser->choose(OfficeChooser::trainingFolder());
    officeChosen();
}

void SignInView::begin()
{
    auto* where = m_name->text().isEmpty() ? static_cast<QWidget*>(m_name) : m_password;
    where->setFocus(Qt::OtherFocusReason);
}

void SignInView::officeChosen()
{
    m_passwordField->setProblem({});
    m_passwordField->setHint({});
    if (m_chooser->isTraining()) {
        if (m_name->text().isEmpty()) m_name->setText(toQt(app::kTrainingWorker));
        m_passwordField->setHint(
            tr("The training password is: %1").arg(toQt(app::kTrainingPassword)));
    } else if (m_name->text() == toQt(app::kTrainingWorker)) {
        m_name->clear();
    }
    m_signIn->setEnabled(!m_chooser->folder().isEmpty());
    begin();
}

void SignInView::setBusy(bool busy)
{
    m_busy = busy;
    m_signIn->setEnabled(!busy);
    m_chooser->setEnabled(!busy);
    m_password->setReadOnly(busy);
    if (busy)
        m_progress->start();
    else
        m_progress->finish();
}

void SignInView::signIn()
{
    if (m_busy) return;
    m_notice->setText({});
    m_passwordField->setProblem({});
    const QString folder = m_chooser->folder();
    if (m_chooser->isTraining() && !QFileInfo::exists(folder)) {
        makeTraining();
        return;
    }
    setBusy(true);
    m_jobs.runAlways(
        this,
        [folder = fromQt(folder), name = fromQt(m_name->text().trimmed()),
            password = fromQt(m_password->text())](app::Workspace& workspace) {
            if (workspace.isSignedIn()) workspace.signOut();
            const auto entered = workspace.signIn(folder, name, password);
            if (!entered) return Result<DeskFacts>{entered.error()};
            return Result<DeskFacts>{factsOf(workspace)};
        },
        [this, folder](const Result<DeskFacts>& entered) {
            setBusy(false);
            if (!entered) {
                answered(entered.error());
                return;
            }
            m_password->clear();
            Q_EMIT signedIn(*entered, folder);
        },
        [this] { setBusy(false); });
}

void SignInView::answered(const Error& error)
{
    if (error.rule == Rule{"worker.password-must-change"}) {
        changePassword();
        return;
    }
    QString text = errorText(error);
    bool isNumber = false;
    const int seconds = toQt(error.subject).toInt(&isNumber);
    if (isNumber && seconds > 0)
        text += QLatin1Char{' '} + tr("%n second(s) are left.", nullptr, seconds);
    m_passwordField->setProblem(text);
    m_password->setFocus(Qt::OtherFocusReason);
    m_password->selectAll();
}

void SignInView::changePassword()
{
    auto* dialog = new NewPasswordDialog{
        m_jobs, m_chooser->folder(), m_name->text().trimmed(), m_password->text(), this};
    connect(dialog, &NewPasswordDialog::entered, this, [this](const DeskFacts& facts) {
        m_password->clear();
        Q_EMIT signedIn(facts, m_chooser->folder());
    });
    dialog->open();
}

void SignInView::makeTraining()
{
    setBusy(true);
    m_notice->setText({});
    m_passwordField->setHint(tr("The training office is being made. This takes a few seconds."));
    const auto token = std::make_shared<JobToken>();
    m_progress->start([token] { token->cancel(); });
    auto* look = new QTimer{m_progress};
    connect(look, &QTimer::timeout, m_progress, [this, look, token] {
        m_progress->setPercent(token->progress());
        if (!m_busy) look->deleteLater();
    });
    look->start(std::chrono::milliseconds{100});
    m_jobs.runAlways(
        this,
        [folder = std::filesystem::path{fromQt(m_chooser->folder())}, token](app::Workspace&) {
            std::filesystem::create_directories(folder.parent_path());
            return app::makeTrainingOffice(folder, [&](double part) {
                token->setProgress(static_cast<int>(part * 100));
                return !token->isCancelled();
            });
        },
        [this](const Result<void>& made) {
            setBusy(false);
            if (!made) {
                m_notice->setText(errorText(made.error()));
                return;
            }
            officeChosen();
            if (!m_password->text().isEmpty()) signIn();
        },
        [this] { setBusy(false); });
}

void SignInView::openFolder()
{
    askForFolder(this, tr("The folder of the office, NAME.waymark"),
        [this](const QString& folder) { m_chooser->choose(folder); });
}

void SignInView::createOffice()
{
    auto* dialog = new CreateOfficeDialog{m_jobs, this};
    connect(dialog, &CreateOfficeDialog::created, this,
        [this](const QString& folder, const QString& name, const QString& worker) {
            settings::rememberOffice({folder, name, {}});
            m_chooser->reload();
            m_chooser->choose(folder);
            m_name->setText(worker);
            begin();
        });
    dialog->open();
}

void SignInView::restore()
{
    auto* dialog = new RestoreDialog{m_jobs, this};
    connect(dialog, &RestoreDialog::restored, this, [this](const QString& folder) {
        m_chooser->choose(folder);
        m_notice->setText(
            tr("The office was brought back. The passwords of the day of the backup open it."));
    });
    dialog->open();
}

void SignInView::recover()
{
    if (m_chooser->folder().isEmpty()) return;
    auto* dialog = new RecoverDialog{m_jobs, m_chooser->folder(), m_name->text().trimmed(), this};
    dialog->open();
}

} // namespace waymark::ui
