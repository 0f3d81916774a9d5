// SPDX-License-Identifier: GPL-3.0-or-later
// The real window, driven by keys only.
#include "desktop/keys.h"

#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/lists.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/shell/top_bar.h"

#include "app/training_office.h"
#include "app/workspace.h"
#include "cases/contact.h"
#include "cases/task.h"

#include <catch2/catch_test_macros.hpp>

#include <QLineEdit>
#include <QPointer>

using namespace waymark;

namespace {

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
    test::Keys keys{training};
    REQUIRE(training.signIn(QString::fromUtf8(app::kTrainingWorker.data())));
    REQUIRE(training.desk().currentId() == QStringLiteral("today"));
    const auto before = keys.ask(openTasks);
    REQUIRE(before > 2);
    auto* list = training.desk().current()->findChild<ui::RowList*>(QStringLiteral("tasks"));
    REQUIRE(list);
    CHECK(training.window().focusWidget() == list);
    const auto first = list->currentIndex().row();
    keys.press(Qt::Key_J);
    CHECK(list->currentIndex().row() > first);
    keys.press(Qt::Key_K);
    CHECK(list->currentIndex().row() == first);
    keys.press(Qt::Key_D);
    CHECK(keys.ask(openTasks) == before - 1);
    keys.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(keys.ask(openTasks) == before);
    keys.press(Qt::Key_Return);
    CHECK(training.desk().currentId() == QStringLiteral("case"));
    keys.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(training.desk().currentId() == QStringLiteral("today"));
}

TEST_CASE("search opens a case, and the window's title tells no name", "[keyboard]")
{
    test::TrainingWindow training;
    test::Keys keys{training};
    REQUIRE(training.signIn(QString::fromUtf8(app::kTrainingWorker.data())));
    keys.press(Qt::Key_K, Qt::ControlModifier);
    CHECK(training.window().focusWidget() == training.desk().topBar()->search());
    keys.type(QStringLiteral("elena"));
    keys.press(Qt::Key_Return);
    CHECK(training.desk().currentId() == QStringLiteral("case"));
    CHECK(training.window().windowTitle().contains(QStringLiteral("2026-")));
    CHECK_FALSE(training.window().windowTitle().contains(QStringLiteral("Elena")));
}

TEST_CASE("the privacy screen and the lock cover everything and give it back", "[keyboard]")
{
    test::TrainingWindow training;
    test::Keys keys{training};
    REQUIRE(training.signIn(QString::fromUtf8(app::kTrainingWorker.data())));
    keys.press(Qt::Key_F12);
    CHECK(training.window().isPrivate());
    CHECK_FALSE(training.desk().isVisible());
    keys.press(Qt::Key_F12);
    CHECK_FALSE(training.window().isPrivate());
    keys.press(Qt::Key_L, Qt::ControlModifier);
    CHECK_FALSE(training.desk().isVisible());
    keys.type(QStringLiteral("wrong password"));
    keys.press(Qt::Key_Return);
    CHECK_FALSE(training.desk().isVisible());
    keys.type(ui::toQt(app::kTrainingPassword));
    keys.press(Qt::Key_Return);
    CHECK(training.desk().isVisible());
    CHECK(training.desk().currentId() == QStringLiteral("today"));
}

TEST_CASE("what stands in a dialog is covered, locked away and given back", "[keyboard]")
{
    test::TrainingWindow training;
    test::Keys keys{training};
    REQUIRE(training.signIn(QString::fromUtf8(app::kTrainingWorker.data())));
    keys.push(QStringLiteral("newTask"));
    const QPointer<QWidget> dialog{QApplication::activeModalWidget()};
    REQUIRE(dialog);
    auto* words = qobject_cast<QLineEdit*>(dialog->focusWidget());
    REQUIRE(words);
    keys.type(QStringLiteral("call the sister, not the home"));

    keys.press(Qt::Key_F12);
    CHECK(training.window().isPrivate());
    CHECK_FALSE(dialog->isVisible());
    keys.press(Qt::Key_F12);
    CHECK_FALSE(training.window().isPrivate());
    REQUIRE(dialog);
    CHECK(dialog->isVisible());
    CHECK(words->text() == QStringLiteral("call the sister, not the home"));

    keys.press(Qt::Key_L, Qt::ControlModifier);
    CHECK_FALSE(dialog->isVisible());
    CHECK_FALSE(training.desk().isVisible());
    keys.press(Qt::Key_F12); // covered, then shown again: still locked, and the dialog with it
    keys.press(Qt::Key_F12);
    CHECK_FALSE(dialog->isVisible());
    keys.type(ui::toQt(app::kTrainingPassword));
    keys.press(Qt::Key_Return);
    REQUIRE(dialog);
    CHECK(dialog->isVisible());
    CHECK(words->text() == QStringLiteral("call the sister, not the home"));
}

TEST_CASE("whoever signs in next does not see the dialog of who left", "[keyboard]")
{
    test::TrainingWindow training;
    test::Keys keys{training};
    REQUIRE(training.signIn(QString::fromUtf8(app::kTrainingWorker.data())));
    keys.push(QStringLiteral("newTask"));
    const QPointer<QWidget> dialog{QApplication::activeModalWidget()};
    REQUIRE(dialog);
    keys.press(Qt::Key_L, Qt::ControlModifier);
    training.signOut();
    CHECK(!dialog);
    REQUIRE(training.signIn(QStringLiteral("Tomás Figueira")));
    CHECK_FALSE(QApplication::activeModalWidget());
}

TEST_CASE("a contact is captured without the mouse", "[keyboard]")
{
    test::TrainingWindow training;
    test::Keys keys{training};
    REQUIRE(training.signIn(QString::fromUtf8(app::kTrainingWorker.data())));
    keys.press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(training.desk().currentId() == QStringLiteral("contact"));
    keys.press(Qt::Key_Y); // Is it safe to talk?
    keys.press(Qt::Key_Tab);
    keys.press(Qt::Key_N); // Danger at this moment?
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(training.desk().currentId() != QStringLiteral("contact"));
}
