// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/training_window.h"

#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/language.h"
#include "ui/desktop/sign_in/sign_in_view.h"
#include "ui/desktop/theme/theme.h"

#include "app/training_office.h"
#include "app/workspace.h"
#include "cases/case_list.h"

#include <QLineEdit>
#include <QStandardPaths>
#include <QTest>

#include <filesystem>
#include <stdexcept>

namespace waymark::test {
namespace {

constexpr int kLayoutRounds = 10;
constexpr int kPatience = 60'000; ///< ms; a loaded machine, not an expectation

} // namespace

TestApplication::TestApplication(int& argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(name, m_home.path().toUtf8());
    m_application = std::make_unique<QApplication>(argc, argv);
    QApplication::setApplicationName(QStringLiteral("waymark"));
    ui::useLanguage(QStringLiteral("en"));
    ui::Theme::install(*m_application).setScheme(ui::Theme::Scheme::Light);
}

QString trainingOffice()
{
    static const QTemporaryDir place;
    static const QString folder = [] {
        const QString path = place.filePath(ui::toQt(app::kTrainingFolder));
        const auto made = app::makeTrainingOffice(ui::fromQt(path));
        if (!made) throw std::runtime_error{std::string{made.error().rule.text}};
        return path;
    }();
    return folder;
}

TrainingWindow::TrainingWindow()
    : m_folder{m_place.filePath(ui::toQt(app::kTrainingFolder))}
    , m_jobs{std::make_unique<ui::JobRunner>([] { return std::make_unique<app::Workspace>(); })}
{
    std::filesystem::copy(ui::fromQt(trainingOffice()), ui::fromQt(m_folder),
        std::filesystem::copy_options::recursive);
    m_window = std::make_unique<ui::MainWindow>(*m_jobs);
    m_window->resize(1440, 900);
    m_window->show();
    m_window->activateWindow(); // without it no shortcut is looked at
    if (!QTest::qWaitForWindowActive(m_window.get()))
        throw std::runtime_error{"the window does not become active"};
    m_window->chooseOffice(m_folder);
    settle();
}

TrainingWindow::~TrainingWindow()
{
    m_window.reset(); // its pages ask no more; then the queue is drained
    m_jobs.reset();
}

void TrainingWindow::settle()
{
    QTest::qWait(20);
    if (!QTest::qWaitFor([this] { return m_jobs->waiting() == 0; }, kPatience))
        throw std::runtime_error{"the storage thread does not come to rest"};
    QTest::qWait(60);
    // A layout asks the next one only when it is done itself: in rounds, however slow the machine.
    for (int round = 0; round < kLayoutRounds; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    if (m_jobs->waiting() > 0) settle();
}

bool TrainingWindow::signIn(const QString& worker)
{
    auto* view = m_window->signIn();
    auto* name = view->findChild<QLineEdit*>(QStringLiteral("name"));
    auto* password = view->findChild<QLineEdit*>(QStringLiteral("password"));
    name->setText(worker); // QTest types ASCII only
    QTest::keyClicks(password, ui::toQt(app::kTrainingPassword));
    QTest::keyClick(password, Qt::Key_Return);
    settle();
    return m_window->desk() != nullptr;
}

void TrainingWindow::signOut()
{
    m_window->signOut();
    settle();
}

QString TrainingWindow::caseId(const QString& text)
{
    QString found;
    m_jobs->run(
        m_window.get(),
        [words = ui::fromQt(text)](app::Workspace& workspace) {
            return cases::CaseList{workspace.desk()}.search(words, 1);
        },
        [&found](const std::vector<cases::CaseRow>& rows) {
            if (!rows.empty()) found = ui::toQt(rows.front().id);
        });
    settle();
    return found;
}

} // namespace waymark::test
