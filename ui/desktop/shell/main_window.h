// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/shell/desk_view.h"
#include "ui/desktop/shell/idle_watch.h"
#include "ui/desktop/shell/windows_aside.h"

#include <QMainWindow>
#include <QPointer>
#include <QStackedWidget>

namespace waymark::ui {

class InlineNotice;
class LockView;
class PrivacyCover;
class SignInView;

/// The one window: sign-in, then the desk; above both the privacy screen and the lock.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(JobRunner& jobs);

    void chooseOffice(const QString& folder);
    void chooseTraining();
    SignInView* signIn() const { return m_signIn; }
    DeskView* desk() const { return m_desk; } ///< null: nobody is signed in
    void setPrivate(bool covered);
    bool isPrivate() const;
    void lock();
    void signOut();
    void speak(const QString& language); ///< makes the screens anew in another language

Q_SIGNALS:
    void deskReady();

protected:
    void closeEvent(QCloseEvent* event) override;
    /// F12 and Ctrl+L, also while a dialog or a menu has the keyboard.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeSignIn();
    void enter(const DeskFacts& facts, const QString& folder);
    void leave(); ///< back to the sign-in
    void unlocked();
    void listenToChanges();
    void runCommand(const QString& command);
    void wireKeys();
    void showTitle(const QString& title);

    JobRunner& m_jobs;
    QStackedWidget* m_stack;
    SignInView* m_signIn = nullptr;
    DeskView* m_desk = nullptr;
    LockView* m_lock;
    PrivacyCover* m_cover;
    InlineNotice* m_failure;
    IdleWatch m_idle;
    QString m_name; ///< who is signed in
    QWidget* m_below = nullptr; ///< what the privacy screen covers
    QPointer<QWidget> m_focus;
    WindowsAside m_aside;
};

} // namespace waymark::ui
