// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/focus_ring.h"
#include "ui/desktop/shell/desk_view.h"
#include "ui/desktop/theme/theme.h"

#include "app/workspace.h"

#include <QApplication>
#include <QMainWindow>
#include <QPixmap>

int main(int argc, char** argv)
{
    using namespace waymark;
    QApplication application{argc, argv};
    ui::Theme::install(application);
    ui::JobRunner jobs{[] { return std::make_unique<app::Workspace>(); }};
    QMainWindow window;
    auto* desk = new ui::DeskView{jobs,
        {{office::WorkerId::create(), "Ilze B", {office::Role::Worker}}, QStringLiteral("Office"),
            {}, true}};
    window.setCentralWidget(desk);
    new ui::FocusRing{&window};
    desk->open(QStringLiteral("gallery"));
    window.resize(1440, 900);
    if (argc > 3 && std::string_view{argv[3]} == "rtl") ui::theme().setDirection(Qt::RightToLeft);
    window.show();
    if (argc > 2 && std::string_view{argv[2]} == "dark")
        ui::theme().setScheme(ui::Theme::Scheme::Dark);
    if (argc > 2 && std::string_view{argv[2]} == "200") ui::theme().setTextSize(200);
    application.processEvents();
    window.grab().save(QString::fromUtf8(argv[1]));
    return 0;
}
