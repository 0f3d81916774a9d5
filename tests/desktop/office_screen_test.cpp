// SPDX-License-Identifier: GPL-3.0-or-later
// The Office screen through the real window: what an administrator does with keyboard and mouse.
#include "desktop/training_window.h"

#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/qt/convert.h"

#include "app/safekeeping.h"
#include "app/training_office.h"
#include "app/workspace.h"
#include "leaflets/neutral_address.h"
#include "office/countries.h"
#include "office/workers.h"

#include <catch2/catch_test_macros.hpp>

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <fstream>
#include <optional>

using namespace waymark;

namespace {

constexpr const char* kParts[]
    = {"workers", "teams", "facts", "forms", "limits", "discretion", "keys", "journal"};

/// The window with its administrator signed in and the Office screen on top.
class OfficeScreen {
public:
    OfficeScreen()
    {
        REQUIRE(training.signIn(administrator()));
        open("workers");
    }

    void open(const char* part)
    {
        training.desk().open(
            QStringLiteral("office"), {{QStringLiteral("part"), QLatin1String{part}}});
        training.settle();
    }

    template <class T>
    T* find(const char* name)
    {
        auto* page = QApplication::activeModalWidget();
        auto* found = (page ? page : training.desk().current())->findChild<T*>(QLatin1String{name});
        REQUIRE(found != nullptr);
        return found;
    }

    void press(const char* name)
    {
        auto* button = find<QAbstractButton>(name);
        REQUIRE(button->isVisible());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        training.settle();
    }

    void type(const char* name, const QString& text)
    {
        auto* edit = find<QLineEdit>(name);
        edit->clear();
        QTest::keyClicks(edit, text);
    }

    /// What the office holds, asked on the storage thread.
    template <class Ask>
    auto ask(Ask question)
    {
        std::optional<std::invoke_result_t<Ask, app::Workspace&>> answer;
        training.jobs().run(
            &training.window(), question, [&answer](const auto& value) { answer.emplace(value); });
        training.settle();
        REQUIRE(answer.has_value());
        return *answer;
    }

    test::TrainingWindow training;

private:
    static QString administrator()
    {
        return QStringLiteral("Marta Vella"); // of resources/demo/training_office.json
    }
};

bool hasWorker(OfficeScreen& screen, std::string_view name, bool active)
{
    const auto all
        = screen.ask([](app::Workspace& workspace) { return workspace.workers().list(); });
    return std::ranges::any_of(all,
        [&](const auto& worker) { return worker.details.name == name && worker.active == active; });
}

} // namespace

TEST_CASE("an administrator adds, disables and enables a worker", "[desktop]")
{
    OfficeScreen screen;
    screen.press("addWorker");
    REQUIRE(QApplication::activeModalWidget());
    screen.press("go"); // without a name it stays open and says why
    REQUIRE(QApplication::activeModalWidget());
    screen.type("name", QStringLiteral("Anna Example"));
    screen.press("go");
    REQUIRE_FALSE(QApplication::activeModalWidget());
    CHECK(hasWorker(screen, "Anna Example", true));

    screen.press("disableWorker"); // the new one is chosen
    screen.press("go");
    CHECK(hasWorker(screen, "Anna Example", false));
    screen.press("disableWorker");
    screen.press("go");
    CHECK(hasWorker(screen, "Anna Example", true));
}

TEST_CASE("a fact is confirmed for this office and then stands in documents", "[desktop]")
{
    OfficeScreen screen;
    screen.open("facts");
    const auto confirmed = [&] {
        return screen
            .ask([](app::Workspace& workspace) {
                return workspace.countries().confirmedFacts(workspace.office().country);
            })
            .size();
    };
    const auto before = confirmed();
    screen.press("unconfirmedOnly");
    screen.press("confirmFact");
    screen.press("go");
    REQUIRE(QApplication::activeModalWidget()); // a source is asked for
    screen.type("source", QStringLiteral("a call to the service today"));
    screen.press("go");
    CHECK(confirmed() == before + 1);
}

TEST_CASE("a backup is made and the journal verified from the screen", "[desktop]")
{
    OfficeScreen screen;
    screen.open("keys");
    screen.press("backUpNow");
    CHECK(screen.ask([](app::Workspace& workspace) { return workspace.safekeeping().backups(); })
              .size()
        == 1);
    screen.open("journal");
    screen.press("verify");
    const auto labels = screen.training.desk().current()->findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() && label->text().contains(QStringLiteral("The office is sound"));
    }));
    auto* table = screen.find<QTableView>("officeJournal");
    CHECK(table->model()->rowCount() > 5);
}

TEST_CASE("a form is taken in with its right from the screen", "[desktop]")
{
    OfficeScreen screen;
    screen.open("forms");
    CHECK(screen.find<QTableView>("officeForms")->model()->rowCount() == 9);
    const auto path = screen.training.folder() + QStringLiteral("/mood.json");
    std::ofstream{path.toStdString()}
        << R"({"resourceType":"Questionnaire","url":"urn:test:mood","version":"1",
        "language":"en","title":"Mood","item":[{"linkId":"a","text":"First?","type":"integer"}]})";
    screen.press("importForm");
    screen.type("files", path);
    screen.type("right", QStringLiteral("licence 12"));
    screen.press("go");
    REQUIRE(QApplication::activeModalWidget()); // the proof is asked for
    screen.type("proof", path);
    screen.press("go");
    CHECK_FALSE(QApplication::activeModalWidget());
    CHECK(screen.find<QTableView>("officeForms")->model()->rowCount() == 10);
}

TEST_CASE("the code on discreet pages leads only where nothing is told", "[desktop]")
{
    OfficeScreen screen;
    screen.open("discretion");
    const auto kept
        = [](app::Workspace& workspace) { return leaflets::neutralAddress(workspace.desk()); };
    screen.type("neutralAddress", QStringLiteral("https://victim-support.example.org"));
    screen.press("saveDiscretion");
    CHECK(screen.ask(kept).empty());
    CHECK(screen.training.window().focusWidget() == screen.find<QLineEdit>("neutralAddress"));
    screen.type("neutralAddress", QStringLiteral("https://info.example.org/a7"));
    screen.press("saveDiscretion");
    CHECK(screen.ask(kept) == "https://info.example.org/a7");
    screen.type("neutralAddress", {});
    screen.press("saveDiscretion");
    CHECK(screen.ask(kept).empty());
}

TEST_CASE("every part of the office screen has named controls and whole words", "[accessibility]")
{
    OfficeScreen screen;
    for (const char* part : kParts) {
        INFO(part);
        screen.open(part);
        for (auto* control : screen.training.desk().current()->findChildren<QWidget*>()) {
            if (!control->isVisible() || !(control->focusPolicy() & Qt::TabFocus)
                || control->inherits("QScrollArea"))
                continue;
            INFO(control->metaObject()->className() << ' ' << control->objectName().toStdString());
            auto* accessible = QAccessible::queryAccessibleInterface(control);
            REQUIRE(accessible);
            CHECK_FALSE(accessible->text(QAccessible::Name).trimmed().isEmpty());
        }
        for (auto* label : screen.training.desk().current()->findChildren<QLabel*>()) {
            if (!label->isVisible() || !label->wordWrap()) continue;
            INFO(label->text().toStdString());
            CHECK(label->heightForWidth(label->width()) <= label->height() + 2);
        }
    }
}
