// SPDX-License-Identifier: GPL-3.0-or-later
// Duplicates, agreements, the import wizard and the page to take along, with keys only.
#include "desktop/at_the_directory.h"

#include "ui/desktop/directory/upkeep_texts.h"
#include "ui/desktop/qt/convert.h"

#include "directory/agreements.h"
#include "directory/editing.h"
#include "directory/json.h"
#include "directory/merging.h"
#include "directory/spreadsheet.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>

#include <algorithm>

using namespace waymark;
using test::AtTheDirectory;
using test::kSupervisor;

namespace {

/// A second entry of a service, as a second list brings it.
void addTwin(AtTheDirectory& at, const directory::Service& service)
{
    REQUIRE(at.keys.ask([&service](app::Workspace& workspace) {
        auto form = directory::formOf(service);
        form.name += " Lisboa";
        return static_cast<bool>(directory::Editing{workspace.desk()}.add(form));
    }));
}

void write(const QString& path, const char* text)
{
    QFile file{path};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

TEST_CASE("duplicates are merged with one key and taken back with another", "[directory]")
{
    AtTheDirectory at{kSupervisor};
    addTwin(at, at.service("ponte"));
    const auto two = at.found("ponte");
    at.open("directory-upkeep", {{QStringLiteral("part"), QStringLiteral("duplicates")}});
    REQUIRE(at.keys.reach(QStringLiteral("duplicates")));
    const auto pairs = [&] {
        return at.keys.ask([](app::Workspace& workspace) {
            return directory::Merging{workspace.desk()}.candidates(100, {}).size();
        });
    };
    const auto before = pairs();
    REQUIRE(before >= 1);
    at.keys.press(Qt::Key_1);
    CHECK(at.found("ponte") == two - 1);
    CHECK(pairs() == before - 1);
    at.keys.push(QStringLiteral("unmerge"));
    CHECK(at.found("ponte") == two);
    CHECK(pairs() == before);
    REQUIRE(at.keys.reach(QStringLiteral("duplicates")));
    at.keys.press(Qt::Key_2);
    CHECK(at.found("ponte") == two - 1);
    at.keys.push(QStringLiteral("unmerge"));
    CHECK(at.found("ponte") == two);
    CHECK(pairs() == before);
    // The message below offers it, too, to Ctrl Z; from a text field in which nothing was typed.
    for (const char* from : {"", "globalSearch"}) {
        REQUIRE(at.keys.reach(QStringLiteral("duplicates")));
        at.keys.press(Qt::Key_1);
        CHECK(at.found("ponte") == two - 1);
        if (*from) REQUIRE(at.keys.reach(QLatin1String{from}));
        at.keys.press(Qt::Key_Z, Qt::ControlModifier);
        CHECK(at.found("ponte") == two);
        CHECK(pairs() == before);
    }
    REQUIRE(at.keys.reach(QStringLiteral("duplicates")));
    at.keys.press(Qt::Key_0);
    CHECK(pairs() == before - 1);
    CHECK(at.found("ponte") == two);
}

TEST_CASE("every field that may change has words in the history", "[directory]")
{
    const auto full = directory::parseJson(R"({"needs":["legal"],"crimes":["0502"],
        "interpreter_languages":["uk"],"statuses":["victim"],"exclusions":["x"],
        "gender":"women_only","accepts_anonymous":true,"takes_children":true,"takes_animals":true,
        "step_free":true,"takes_undocumented":true,"without_report":true,"free":true,
        "interpreters":true,"closed_on_public_holidays":true,"waiting_time":"x",
        "safe_entrance":"x","secure_channel":"x","agreement":"x","good_to_know":"x",
        "confidential":true})");
    REQUIRE(full);
    for (const auto& [name, value] : full->members()) {
        const std::string field = "x_waymark." + name;
        INFO(field);
        CHECK(ui::fieldText(field) != ui::toQt(field));
    }
}

TEST_CASE("an agreement is entered, changed and ended by keys", "[directory]")
{
    AtTheDirectory at{kSupervisor};
    const auto named = [&](const char* partner) {
        return at.keys.ask([partner](app::Workspace& workspace) {
            const auto all = directory::Agreements{workspace.desk()}.list();
            const auto found = std::ranges::find_if(
                all, [&](const auto& each) { return each.details.partner == partner; });
            return found == all.end() ? std::optional<directory::Agreement>{}
                                      : std::optional{*found};
        });
    };
    at.open("directory-upkeep", {{QStringLiteral("part"), QStringLiteral("agreements")}});
    at.keys.push(QStringLiteral("addAgreement"));
    at.keys.push(QStringLiteral("go")); // refused: nothing is filled in
    REQUIRE(QApplication::activeModalWidget());
    REQUIRE(at.keys.reach(QStringLiteral("partner")));
    at.keys.type(QStringLiteral("Aa Harbour Police"));
    REQUIRE(at.keys.reach(QStringLiteral("purpose")));
    at.keys.type(QStringLiteral("reports by phone"));
    at.keys.push(QStringLiteral("go"));
    REQUIRE(named("Aa Harbour Police"));
    CHECK_FALSE(QApplication::activeModalWidget());
    REQUIRE(at.keys.reach(QStringLiteral("agreements")));
    // Down to it, then Enter opens it.
    for (int i = 0; i < 50; ++i) {
        at.keys.press(Qt::Key_Return);
        auto* partner
            = QApplication::activeModalWidget()->findChild<QLineEdit*>(QStringLiteral("partner"));
        if (partner->text() == QStringLiteral("Aa Harbour Police")) break;
        at.keys.press(Qt::Key_Escape);
        at.keys.press(Qt::Key_Down);
    }
    REQUIRE(at.keys.reach(QStringLiteral("number")));
    at.keys.type(QStringLiteral("7/2026"));
    at.keys.push(QStringLiteral("go"));
    CHECK(named("Aa Harbour Police")->details.number == "7/2026");
    at.keys.push(QStringLiteral("endAgreement"));
    CHECK_FALSE(named("Aa Harbour Police"));
}

TEST_CASE("a spreadsheet is tried, corrected and imported by keys", "[directory]")
{
    AtTheDirectory at{kSupervisor};
    const QTemporaryDir folder;
    const QString list = folder.filePath(QStringLiteral("list.csv"));
    write(list,
        "Nome;Telefone;Cidade;Tipo\nCasa Qqwx;213425000;Lisboa;abrigo\n"
        "Linha Qqwx;116006;;linha de apoio\n");
    at.open("directory");
    at.keys.push(QStringLiteral("import"));
    REQUIRE(QApplication::activeModalWidget());
    REQUIRE(at.keys.reach(QStringLiteral("importPath")));
    at.keys.type(list);
    REQUIRE(at.keys.reach(QStringLiteral("column-2")));
    // Every field can be chosen, each by words and not by its code.
    const auto* column
        = QApplication::activeModalWidget()->findChild<QComboBox*>(QStringLiteral("column-2"));
    CHECK(column->count() == static_cast<int>(directory::sheetFields().size()) + 1);
    for (int i = 1; i < column->count(); ++i)
        CHECK(column->itemText(i) != column->itemData(i).toString());
    at.keys.push(QStringLiteral("importCheck"));
    CHECK(at.found("qqwx") == 0);
    auto* report
        = QApplication::activeModalWidget()->findChild<QLabel*>(QStringLiteral("importReport"));
    REQUIRE(report);
    CHECK(report->text().contains(QStringLiteral("Would add 2")));
    at.keys.push(QStringLiteral("importNow"));
    CHECK(at.found("qqwx") == 2);
}

TEST_CASE("the wizard tells what stays because it was changed by hand", "[directory]")
{
    AtTheDirectory at{kSupervisor};
    const QTemporaryDir folder;
    const QString list = folder.filePath(QStringLiteral("list.json"));
    write(list, R"([{"id":"1","name":"Qqwx Line","description":"Old words.","status":"active"}])");
    const auto import = [&](const char* button) {
        at.open("directory");
        at.keys.push(QStringLiteral("import"));
        REQUIRE(at.keys.reach(QStringLiteral("importPath")));
        at.keys.type(list);
        at.keys.push(QStringLiteral("importCheck"));
        if (button) at.keys.push(QLatin1String{button});
    };
    import("importNow");
    at.keys.press(Qt::Key_Escape);
    const auto service = at.service("qqwx");
    REQUIRE(at.keys.ask([&service](app::Workspace& workspace) {
        const auto before = directory::formOf(service);
        auto after = before;
        after.description = "Our words.";
        after.additions.needs = {directory::Need::CrisisLine};
        return static_cast<bool>(
            directory::Editing{workspace.desk()}.save(service.id, service.revision, before, after));
    }));
    write(list, R"([{"id":"1","name":"Qqwx Line","description":"New words.","status":"active"}])");
    import(nullptr);
    auto* report
        = QApplication::activeModalWidget()->findChild<QLabel*>(QStringLiteral("importReport"));
    REQUIRE(report);
    CHECK(report->text().contains(QStringLiteral("Our words.")));
    CHECK(report->text().contains(QStringLiteral("New words.")));
    at.keys.push(QStringLiteral("importNow"));
    CHECK(at.service("qqwx").hsds.description == "Our words.");
}

TEST_CASE("a page to take along is made in another language by keys", "[directory]")
{
    AtTheDirectory at;
    const auto service = at.service("ponte");
    at.open("directory", {{QStringLiteral("service"), ui::toQt(service.id)}});
    at.keys.push(QStringLiteral("printService"));
    REQUIRE(QApplication::activeModalWidget());
    REQUIRE(at.keys.reach(QStringLiteral("sheetLanguage")));
    at.keys.press(Qt::Key_Down);
    CHECK(at.keys.reach(QStringLiteral("saveSheet")));
    CHECK(at.keys.reach(QStringLiteral("printSheet")));
    at.keys.press(Qt::Key_Escape);
    CHECK_FALSE(QApplication::activeModalWidget());
    const auto made = at.keys.ask([id = service.id](app::Workspace& workspace) {
        const auto lines = workspace.desk().journal().about("service", id.toString());
        return std::ranges::count_if(
            lines, [](const auto& entry) { return entry.line.action == "service.sheet-made"; });
    });
    CHECK(made == 2);
}

TEST_CASE("the queue shows what to say and ask before a call", "[directory]")
{
    AtTheDirectory at;
    at.open("directory-upkeep");
    REQUIRE(at.keys.reach(QStringLiteral("toCheck")));
    QStringList said;
    for (const auto* text : at.training.window().findChildren<QLabel*>())
        if (text->isVisible()) said << text->text();
    CHECK(said.filter(QStringLiteral("Good day, this is Ilze")).size() == 1);
    CHECK(said.filter(QStringLiteral("Say nothing about any person")).size() == 1);
    CHECK(said.filter(QStringLiteral("1. ")).size() >= 1);
    CHECK(at.keys.reach(QStringLiteral("queueStillRight")));
}
