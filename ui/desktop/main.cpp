// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/qt/language.h"
#include "ui/desktop/shell/main_window.h"
#include "ui/desktop/shell/settings.h"
#include "ui/desktop/theme/icons.h"
#include "ui/desktop/theme/theme.h"

#include "app/workspace.h"
#include "base/process.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>
#include <QTextStream>
#include <QTimer>

#include <chrono>
#include <ctime>

namespace {

using namespace waymark;

/// Milliseconds since the process began, by the kernel's count of its processor time and the wall.
qint64 sinceStart(std::chrono::steady_clock::time_point main)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now() - main)
        .count();
}

void applySettings(ui::Theme& theme)
{
    const QString scheme = ui::settings::scheme();
    theme.setScheme(scheme == QLatin1String{"dark"} ? ui::Theme::Scheme::Dark
            : scheme == QLatin1String{"light"}      ? ui::Theme::Scheme::Light
                                                    : ui::Theme::Scheme::System);
    theme.setTextSize(ui::settings::textSize());
}

} // namespace

int main(int argc, char** argv)
{
    waymark::keepMemoryPrivate();
    const auto started = std::chrono::steady_clock::now();
    QApplication application{argc, argv};
    QApplication::setApplicationName(QStringLiteral("waymark"));
    QApplication::setApplicationVersion(QStringLiteral(WAYMARK_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("waymark"));

    QCommandLineParser options;
    const QCommandLineOption office{QStringLiteral("office"),
        QStringLiteral("Begin with the office in this folder."), QStringLiteral("folder")};
    const QCommandLineOption training{
        QStringLiteral("training"), QStringLiteral("Begin with the training office.")};
    const QCommandLineOption quit{QStringLiteral("quit-after-show"),
        QStringLiteral("Print how long the first window took and leave.")};
    options.addOptions({office, training, quit});
    options.addHelpOption();
    options.addVersionOption();
    options.process(application);

    ui::useLanguage(ui::settings::language());
    if (QLocale{}.textDirection() == Qt::RightToLeft)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    auto& theme = ui::Theme::install(application);
    applySettings(theme);
    QApplication::setWindowIcon(ui::icon(QStringLiteral("waymark"), ui::Tone::Accent));

    ui::JobRunner jobs{[] { return std::make_unique<app::Workspace>(); }};
    ui::MainWindow window{jobs};
    if (options.isSet(office)) window.chooseOffice(options.value(office));
    if (options.isSet(training)) window.chooseTraining();
    window.show();
    if (options.isSet(quit)) {
        // The first turn of the event loop has painted the window when this fires.
        QTimer::singleShot(0, &window, [&] {
            window.repaint();
            QTextStream{stdout} << "first window after " << sinceStart(started) << " ms\n";
            QApplication::quit();
        });
    }
    return QApplication::exec();
}
