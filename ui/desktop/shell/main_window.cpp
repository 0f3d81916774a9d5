// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/shell/main_window.h"

#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/focus_ring.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/language.h"
#include "ui/desktop/shell/covers.h"
#include "ui/desktop/shell/role_text.h"
#include "ui/desktop/shell/settings.h"
#include "ui/desktop/sign_in/sign_in_view.h"
#include "ui/desktop/theme/theme.h"

#include "app/workspace.h"

#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QPointer>
#include <QShortcut>

namespace waymark::ui {

MainWindow::MainWindow(JobRunner& jobs)
    : m_jobs{jobs}
    , m_stack{new QStackedWidget}
    , m_lock{new LockView{jobs}}
    , m_cover{new PrivacyCover}
    , m_failure{new InlineNotice{Meaning::Attention}}
{
    setObjectName(QStringLiteral("mainWindow"));
    auto* holder = plainWidget(Ground::Window);
    auto* column = columnIn(holder, {}, 0);
    column->addWidget(m_failure);
    column->addWidget(m_stack, 1);
    setCentralWidget(holder);
    m_stack->addWidget(m_lock);
    m_stack->addWidget(m_cover);
    makeSignIn();
    showTitle({});
    resize(1440, 900);
    setMinimumSize(900, 600);
    restoreGeometry(settings::windowGeometry());
    new FocusRing{this};
    qApp->installEventFilter(this);
    m_failure->setAction(tr("Close"), [this] { m_failure->setText({}); });
    connect(&m_jobs, &JobRunner::failed, m_failure,
        [this](const QString& text) { m_failure->setText(text); });
    connect(m_lock, &LockView::unlocked, this, &MainWindow::unlocked);
    connect(m_lock, &LockView::signOutWanted, this, &MainWindow::signOut);
    connect(&m_idle, &IdleWatch::idle, this, &MainWindow::lock);
    wireKeys();
}

void MainWindow::makeSignIn()
{
    m_signIn = new SignInView{m_jobs};
    m_stack->addWidget(m_signIn);
    m_stack->setCurrentWidget(m_signIn);
    connect(m_signIn, &SignInView::signedIn, this, &MainWindow::enter);
    connect(m_signIn, &SignInView::languageChosen, this, &MainWindow::speak);
}

void MainWindow::wireKeys()
{
    const auto on = [this](const QKeySequence& keys, auto action) {
        connect(new QShortcut{keys, this}, &QShortcut::activated, this, action);
    };
    const auto zoom = [](int steps) {
        theme().zoom(steps);
        settings::setTextSize(theme().textSize());
    };
    on(QKeySequence{QStringLiteral("Ctrl++")}, [zoom] { zoom(1); });
    on(QKeySequence{QStringLiteral("Ctrl+=")}, [zoom] { zoom(1); });
    on(QKeySequence{QStringLiteral("Ctrl+-")}, [zoom] { zoom(-1); });
    on(QKeySequence{QStringLiteral("Ctrl+0")}, [] {
        theme().setTextSize(100);
        settings::setTextSize(100);
    });
}

void MainWindow::chooseOffice(const QString& folder) { m_signIn->chooseOffice(folder); }
void MainWindow::chooseTraining() { m_signIn->chooseTraining(); }

void MainWindow::enter(const DeskFacts& facts, const QString& folder)
{
    m_name = toQtName(facts.session);
    settings::rememberOffice({folder, facts.office, QDateTime::currentDateTime()});
    m_desk = new DeskView{m_jobs, facts};
    m_stack->addWidget(m_desk);
    m_stack->setCurrentWidget(m_desk);
    connect(m_desk, &DeskView::titleChanged, this, &MainWindow::showTitle);
    connect(m_desk, &DeskView::privacyWanted, this, [this] { setPrivate(true); });
    connect(m_desk, &DeskView::lockWanted, this, &MainWindow::lock);
    connect(m_desk, &DeskView::commandWanted, this, &MainWindow::runCommand);
    m_signIn->hide();
    listenToChanges();
    m_desk->openFirst();
    m_idle.start(std::chrono::minutes{settings::idleMinutes()});
    Q_EMIT deskReady();
}

void MainWindow::listenToChanges()
{
    m_jobs.runAlways(
        this,
        [window = QPointer<MainWindow>{this}](app::Workspace& workspace) {
            workspace.onChange([window](const office::Change& change) {
                QMetaObject::invokeMethod(
                    qApp,
                    [window, change] {
                        if (window && window->m_desk) window->m_desk->changed(change);
                    },
                    Qt::QueuedConnection);
            });
        },
        [] {});
}

void MainWindow::setPrivate(bool covered)
{
    if (covered == isPrivate()) return;
    if (covered) {
        m_below = m_stack->currentWidget();
        m_focus = focusWidget();
        m_aside.hide(*this);
        m_stack->setCurrentWidget(m_cover);
        m_cover->setFocus();
        setWindowTitle(QStringLiteral("Waymark"));
        return;
    }
    m_stack->setCurrentWidget(m_below);
    if (m_focus && m_below->isAncestorOf(m_focus)) m_focus->setFocus(Qt::OtherFocusReason);
    if (m_below != m_lock) m_aside.showAgain();
    if (m_desk && m_below == m_desk && m_desk->current()) showTitle(m_desk->current()->title());
}

bool MainWindow::isPrivate() const { return m_stack->currentWidget() == m_cover; }

void MainWindow::lock()
{
    if (!m_desk || m_stack->currentWidget() == m_lock) return;
    m_idle.stop();
    m_desk->saveDrafts();
    // In turn after the drafts' own jobs.
    m_jobs.runAlways(
        this, [](app::Workspace& workspace) { workspace.lock(); }, [] {});
    m_aside.hide(*this);
    m_stack->setCurrentWidget(m_lock);
    m_lock->begin(m_name);
    showTitle({});
}

void MainWindow::unlocked()
{
    m_stack->setCurrentWidget(m_desk);
    m_desk->reactivate();
    m_aside.showAgain();
    m_idle.start(std::chrono::minutes{settings::idleMinutes()});
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return QMainWindow::eventFilter(watched, event);
    // On the desk the top bar's buttons carry both keys. Covered, signed out, or while a dialog or
    // a menu has the keyboard, they come here: a door that opens does not wait for a dialog.
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_F12 && key->modifiers() == Qt::NoModifier) {
        setPrivate(!isPrivate());
        return true;
    }
    if (key->key() == Qt::Key_L && key->modifiers() == Qt::ControlModifier && m_desk) {
        lock();
        return true;
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::signOut()
{
    if (m_desk && m_stack->currentWidget() != m_lock) m_desk->saveDrafts();
    m_jobs.runAlways(
        this, [](app::Workspace& workspace) { workspace.signOut(); }, [] {});
    leave();
}

void MainWindow::leave()
{
    m_idle.stop();
    m_aside.close();
    m_stack->setCurrentWidget(m_signIn);
    if (m_desk) {
        m_stack->removeWidget(m_desk);
        m_desk->deleteLater();
        m_desk = nullptr;
    }
    showTitle({});
    m_signIn->begin();
}

void MainWindow::speak(const QString& language)
{
    settings::setLanguage(language);
    useLanguage(language);
    auto* old = m_signIn;
    makeSignIn();
    m_stack->removeWidget(old);
    old->deleteLater();
    m_signIn->begin();
}

void MainWindow::runCommand(const QString& command)
{
    if (command == QLatin1String{"sign-out"}) signOut();
    if (command == QLatin1String{"lock"}) lock();
    if (command == QLatin1String{"privacy"}) setPrivate(true);
    if (command == QLatin1String{"theme"}) {
        const bool dark = !theme().isDark();
        theme().setScheme(dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
        settings::setScheme(dark ? QStringLiteral("dark") : QStringLiteral("light"));
    }
    if (command == QLatin1String{"larger"}) theme().zoom(1);
    if (command == QLatin1String{"smaller"}) theme().zoom(-1);
}

void MainWindow::showTitle(const QString& title)
{
    // Never a name: pages give a word or a case reference.
    setWindowTitle(
        title.isEmpty() ? QStringLiteral("Waymark") : title + QStringLiteral(" – Waymark"));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_desk) m_desk->saveDrafts();
    settings::setWindowGeometry(saveGeometry());
    event->accept();
}

} // namespace waymark::ui
