// SPDX-License-Identifier: GPL-3.0-or-later
// The real window, driven by keys only.
#include "desktop/training_window.h"

#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/lists.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/shell/top_bar.h"

#include "app/training_office.h"
#include "app/workspace.h"
#include "cases/contact.h"
#include "cases/task.h"

#include <catch2/catch_test_macros.hpp>

#include <QTest>

using namespace waymark;

namespace {

/// Presses a key where the focus is, as the window system would.
void press(test::TrainingWindow& training, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    training.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&training.window()));
    auto* focus = training.window().focusWidget();
    QTest::keyClick(focus ? focus : &training.window(), key, modifiers);
    QTest::qWait(150); // a button shows itself pressed for a moment before it acts on its shortcut
    training.settle();
}

void type(test::TrainingWindow& training, const QString& text)
{
    auto* focus = training.window().focusWidget();
    REQUIRE(focus);
    QTest::keyClicks(focus, text);
    training.settle();
}

/// Asks storage through the window's own thread.
template <class Work>
auto ask(test::TrainingWindow& training, Work work)
{
    std::optional<decltype(work(std::declval<app::Workspace&>()))> answer;
    training.jobs().run(&training.window(), work, [&](auto found) { answer = std::move(found); });
    training.settle();
    REQUIRE(answer);
    return *answer;
}

std::size_t openTasks(app::Workspace& workspace)
{
    auto& desk = workspace.desk();
    return cases::Tasks{desk}
        .openOf(desk.session().worker, addDays(desk.clock().today(), 3), 200)
        .size();
}

} // namespace

TEST_CASE("the day is worked through with single keys", "[keyboard]")
{
    test::TrainingWindow training;
    REQUIRE(training.signIn(QString::fromUtf8(app::kTrainingWorker.data())));
    REQUIRE(training.desk().currentId() == QStringLiteral("today"));
    const auto before = ask(training, openTasks);
    REQUIRE(before > 2);
    auto* list = training.desk().current()->findChild<ui::RowList*>(QStringLiteral("tasks"));
    REQUIRE(list);
    CHECK(training.window().focusWidget() == list);
    const auto first = list->currentIndex().row();
    press(training, Qt::Key_J);
    CHECK(list->currentIndex().row() > first);
    press(training, Qt::Key_K);
    CHECK(list->currentIndex().row() == first);
    press(training, Qt::Key_D);
    CHECK(ask(training, openTasks) == before - 1);
    press(training, Qt::Key_Z, Qt::ControlModifier);
    CHECK(ask(training, openTasks) == before);
    press(training, Qt::Key_Return);
    CHECK(training.desk().currentId() == QStringLiteral("case"));
    press(training, Qt::Key_Left, Qt::AltModifier);
    CHECK(training.desk().currentId() == QStringLiteral("today"));
}

TEST_CASE("search opens a case, and the window's title tells no name", "[keyboard]")
{
    test::TrainingWindow training;
    REQUIRE(training.signIn(QString::fromUtf8(app::kTrainingWorker.data())));
    press(training, Qt::Key_K, Qt::ControlModifier);
    CHECK(training.window().focusWidget() == training.desk().topBar()->search());
    type(training, QStringLiteral("elena"));
    press(training, Qt::Key_Return);
    CHECK(training.desk().currentId() == QStringLiteral("case"));
    CHECK(training.window().windowTitle().contains(QStringLiteral("2026-")));
    CHECK_FALSE(training.window().windowTitle().contains(QStringLiteral("Elena")));
}

TEST_CASE("the privacy screen and the lock cover everything and give it back", "[keyboard]")
{
    test::TrainingWindow training;
    REQUIRE(training.signIn(QString::fromUtf8(app::kTrainingWorker.data())));
    press(training, Qt::Key_F12);
    CHECK(training.window().isPrivate());
    CHECK_FALSE(training.desk().isVisible());
    press(training, Qt::Key_F12);
    CHECK_FALSE(training.window().isPrivate());
    press(training, Qt::Key_L, Qt::ControlModifier);
    CHECK_FALSE(training.desk().isVisible());
    type(training, QStringLiteral("wrong password"));
    press(training, Qt::Key_Return);
    CHECK_FALSE(training.desk().isVisible());
    type(training, ui::toQt(app::kTrainingPassword));
    press(training, Qt::Key_Return);
    CHECK(training.desk().isVisible());
    CHECK(training.desk().currentId() == QStringLiteral("today"));
}

TEST_CASE("a contact is captured without the mouse", "[keyboard]")
{
    test::TrainingWindow training;
    REQUIRE(training.signIn(QString::fromUtf8(app::kTrainingWorker.data())));
    press(training, Qt::Key_N, Qt::ControlModifier);
    REQUIRE(training.desk().currentId() == QStringLiteral("contact"));
    press(training, Qt::Key_Y); // Is it safe to talk?
    press(training, Qt::Key_Tab);
    press(training, Qt::Key_N); // Danger at this moment?
    press(training, Qt::Key_Return, Qt::ControlModifier);
    CHECK(training.desk().currentId() != QStringLiteral("contact"));
}
