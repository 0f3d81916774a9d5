// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/dialog.h"
#include "ui/desktop/kit/draft_keeper.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/segments.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/theme/icons.h"
#include "ui/desktop/theme/theme.h"
#include "ui/desktop/today/today_rows.h"

#include "app/workspace.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <stdexcept>

using namespace waymark;

namespace {

std::unique_ptr<app::Workspace> makeWorkspace() { return std::make_unique<app::Workspace>(); }

} // namespace

TEST_CASE("text stands out from every ground it is put on", "[desktop]")
{
    for (const auto* set : {&ui::lightPalette(), &ui::darkPalette()}) {
        for (const auto& ground :
            {set->surface, set->side, set->window, set->rail, set->accentTint})
            for (const auto& text : {set->text, set->second, set->quiet, set->accentText})
                CHECK(ui::contrast(text, ground) >= 4.5);
        CHECK(ui::contrast(set->onAccent, set->accent) >= 4.5);
        CHECK(ui::contrast(set->fieldEdge, set->surface) >= 3);
        for (int i = 0; i < 5; ++i)
            for (const auto& ground : {set->meaningTint[i], set->surface, set->window})
                CHECK(ui::contrast(set->meaningText[i], ground) >= 4.5);
        for (const auto& colour : set->series)
            CHECK(ui::contrast(colour, set->surface) >= 3);
    }
}

TEST_CASE("margins and sizes follow the text size there and back", "[desktop]")
{
    QWidget widget;
    auto* column = ui::columnIn(&widget, {7, 5, 3, 1}, 9);
    auto* inner = new QWidget{&widget};
    inner->setFixedWidth(ui::px(37));
    column->addWidget(inner);
    const auto before = column->contentsMargins();
    for (const int size : {200, 115, 170, 140, 100})
        ui::theme().setTextSize(size);
    CHECK(column->contentsMargins() == before);
    CHECK(column->spacing() == 9);
    CHECK(inner->width() == 37);
    ui::theme().setTextSize(200);
    CHECK(column->spacing() == 18);
    CHECK(inner->minimumWidth() == 74);
    ui::theme().setTextSize(100);
}

TEST_CASE("an icon takes the colour it is asked for", "[desktop]")
{
    const auto pixmap = ui::iconPixmap(QStringLiteral("phone"), QColor{Qt::red}, 24, 1.0);
    const auto image = pixmap.toImage();
    bool red = false;
    for (int x = 0; x < image.width(); ++x)
        for (int y = 0; y < image.height(); ++y)
            red = red || image.pixelColor(x, y) == QColor{Qt::red};
    CHECK(red);
    CHECK_FALSE(ui::hasIcon(QStringLiteral("no-such-drawing")));
}

TEST_CASE("segments are one focus stop moved by arrows, letters and digits", "[desktop]")
{
    ui::Segments segments{QStringLiteral("Told the police?"),
        {{QStringLiteral("Yes")}, {QStringLiteral("No")}, {QStringLiteral("Not said")},
            {QStringLiteral("Not asked"), true}}};
    segments.setClearedTo(3);
    segments.setCurrent(3);
    QSignalSpy chosen{&segments, &ui::Segments::chosen};
    QTest::keyClick(&segments, Qt::Key_Y);
    CHECK(segments.current() == 0);
    QTest::keyClick(&segments, Qt::Key_N);
    QTest::keyClick(&segments, Qt::Key_N);
    CHECK(segments.current() == 2);
    QTest::keyClick(&segments, Qt::Key_2);
    CHECK(segments.current() == 1);
    QTest::keyClick(&segments, Qt::Key_Right);
    CHECK(segments.current() == 2);
    QTest::keyClick(&segments, Qt::Key_Space);
    CHECK(segments.current() == 3);
    CHECK(chosen.count() == 6);
    CHECK(segments.heightForWidth(120) > segments.heightForWidth(2000));
}

TEST_CASE("a field names its control and links what is wrong to it", "[desktop]")
{
    auto* edit = new ui::LineEdit;
    ui::Field field{QStringLiteral("Your name"), edit};
    auto* accessible = QAccessible::queryAccessibleInterface(edit);
    CHECK(accessible->text(QAccessible::Name) == QStringLiteral("Your name"));
    field.setProblem(QStringLiteral("A name is needed."));
    CHECK(accessible->text(QAccessible::Description) == QStringLiteral("A name is needed."));
    field.setProblem({});
    CHECK(accessible->text(QAccessible::Description).isEmpty());
}

TEST_CASE("a dialog is never narrower than what it holds", "[desktop]")
{
    struct Wide final : ui::Dialog {
        Wide()
            : Dialog{QStringLiteral("Wide"), nullptr}
        {
            auto* part = new QWidget{this};
            part->setFixedWidth(900);
            auto* holder = new QWidget{this};
            ui::rowIn(holder, {}, 0)->addWidget(part);
            body()->addWidget(holder);
        }
    };
    auto* dialog = new Wide;
    dialog->show();
    QCoreApplication::processEvents();
    CHECK(dialog->width() >= 900);
    dialog->close();
}

TEST_CASE("a draft is saved soon after the last key and again when saving failed", "[desktop]")
{
    QObject owner;
    int asked = 0;
    bool works = true;
    ui::DraftMark mark;
    ui::DraftKeeper keeper{&owner, &mark, [&](const ui::DraftKeeper::Done& done) {
                               ++asked;
                               done(works);
                           }};
    keeper.touch();
    CHECK(keeper.isDirty());
    REQUIRE(QTest::qWaitFor([&] { return asked == 1; }, 2000));
    CHECK_FALSE(keeper.isDirty());
    works = false;
    keeper.touch();
    keeper.flush();
    CHECK(asked == 2);
    CHECK(keeper.isDirty());
    keeper.forget();
    CHECK_FALSE(keeper.isDirty());
}

TEST_CASE("somebody who types without a pause is saved within two seconds", "[desktop]")
{
    QObject owner;
    int asked = 0;
    ui::DraftKeeper keeper{&owner, nullptr, [&](const ui::DraftKeeper::Done& done) {
                               ++asked;
                               done(true);
                           }};
    QElapsedTimer since;
    since.start();
    while (asked == 0 && since.elapsed() < 3000) {
        keeper.touch();
        static_cast<void>(QTest::qWaitFor([&asked] { return asked > 0; }, 50));
    }
    CHECK(asked == 1);
    CHECK(since.elapsed() < 2500);
}

TEST_CASE("jobs run off the GUI thread and report back on it", "[desktop]")
{
    ui::JobRunner jobs{makeWorkspace};
    QObject owner;
    QThread* workedOn = nullptr;
    QThread* reportedOn = nullptr;
    jobs.runAlways(
        &owner, [](app::Workspace&) { return QThread::currentThread(); },
        [&](QThread* thread) {
            workedOn = thread;
            reportedOn = QThread::currentThread();
        });
    REQUIRE(QTest::qWaitFor([&] { return workedOn != nullptr; }));
    CHECK(workedOn != reportedOn);
    CHECK(reportedOn == QThread::currentThread());
}

TEST_CASE("a job that throws is told once, and one whose owner died is dropped", "[desktop]")
{
    ui::JobRunner jobs{makeWorkspace};
    QSignalSpy failures{&jobs, &ui::JobRunner::failed};
    auto owner = std::make_unique<QObject>();
    bool reported = false;
    bool noticed = false;
    jobs.runAlways(
        owner.get(), [](app::Workspace&) { return 1; }, [&](int) { reported = true; });
    owner.reset();
    jobs.runAlways(
        &jobs, [](app::Workspace&) -> int { throw std::runtime_error{"disk full"}; }, [](int) {},
        [&] { noticed = true; });
    REQUIRE(QTest::qWaitFor([&] { return failures.count() == 1; }));
    CHECK_FALSE(reported);
    CHECK(noticed);
    // What broke never reaches the sentence: it could hold personal data.
    CHECK_FALSE(failures.at(0).at(0).toString().contains(QStringLiteral("disk full")));
}

TEST_CASE("without a worker a desk's job is dropped, and the count comes to rest", "[desktop]")
{
    ui::JobRunner jobs{makeWorkspace};
    bool ran = false;
    jobs.run(
        &jobs, [&ran](app::Workspace&) { ran = true; }, [] {});
    REQUIRE(QTest::qWaitFor([&] { return jobs.waiting() == 0; }));
    CHECK_FALSE(ran);
}

TEST_CASE("closing waits for jobs already asked for", "[desktop]")
{
    std::atomic<int> ran = 0;
    {
        ui::JobRunner jobs{makeWorkspace};
        for (int i = 0; i < 50; ++i)
            jobs.runAlways(
                &jobs, [&](app::Workspace&) { return ++ran; }, [](int) {});
    }
    CHECK(ran == 50);
}

TEST_CASE("the list of today obeys the rules of models", "[desktop]")
{
    ui::TodayModel model;
    const QAbstractItemModelTester tester{
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    const auto task = [](Date due) {
        cases::Task made{.id = cases::TaskId::create(),
            .revision = 1,
            .caseId = {},
            .caseReference = "2026-0148",
            .caseName = "Elena M.",
            .assigneeName = "Ilze",
            .details = {},
            .doneAt = {}};
        made.details.title = "Call back";
        made.details.due = due;
        return ui::TodayRows::Item{made, {}};
    };
    using namespace std::chrono;
    const Date today = 2026y / November / 24;
    ui::TodayRows rows{.today = today,
        .now = {},
        .items = {task(addDays(today, -1)), task(today), task(today), task(addDays(today, 2))},
        .drafts = {},
        .waiting = {},
        .counts = {},
        .load = {},
        .next = {}};
    model.setRows(rows);
    CHECK(model.rowCount() == 7); // three headings
    CHECK(model.overdue() == 1);
    CHECK(model.dueToday() == 2);
    CHECK(model.firstTask().row() == 1);
    CHECK_FALSE(model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    model.markDone(rows.items[1].task.id);
    CHECK(model.indexOf(rows.items[1].task.id).data().toString() == QStringLiteral("Done"));
    model.setRows({.today = today,
        .now = {},
        .items = {},
        .drafts = {},
        .waiting = {},
        .counts = {},
        .load = {},
        .next = {}});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("dates are written as people say them", "[desktop]")
{
    const QDate today{2026, 11, 24};
    CHECK(ui::dayText(today, today) == QStringLiteral("Today"));
    CHECK(ui::dayText(today.addDays(1), today) == QStringLiteral("Tomorrow"));
    CHECK(ui::dayText({2026, 11, 26}, today) == QStringLiteral("Thu 26 Nov"));
    CHECK(ui::dayText({2024, 2, 3}, today) == QStringLiteral("3 Feb 2024"));
    CHECK(ui::initials(QStringLiteral("Ilze Bērziņa")) == QStringLiteral("IB"));
}
