// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/shell/main_window.h"

#include <QApplication>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace waymark::test {

/// The application as `main` makes it, on the offscreen platform, with settings of its own.
class TestApplication {
public:
    TestApplication(int& argc, char** argv);
    QApplication& application() { return *m_application; }

private:
    QTemporaryDir m_home;
    std::unique_ptr<QApplication> m_application;
};

/// One training office for the whole program, made when first asked for; copied for each window
/// that changes it.
QString trainingOffice();

/// The real window on a copy of the training office.
class TrainingWindow {
public:
    TrainingWindow();
    ~TrainingWindow();

    ui::MainWindow& window() { return *m_window; }
    ui::DeskView& desk() { return *m_window->desk(); }
    ui::JobRunner& jobs() { return *m_jobs; }
    QString folder() const { return m_folder; }

    /// Types name and password and presses Enter, as people do. False: still on the sign-in.
    bool signIn(const QString& worker);
    void signOut();
    /// Until no job is waiting and nothing is left to paint.
    void settle();

    /// The id of a case whose reference or name matches `text`; empty: none.
    QString caseId(const QString& text);

private:
    QTemporaryDir m_place;
    QString m_folder;
    std::unique_ptr<ui::JobRunner> m_jobs;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace waymark::test
