// SPDX-License-Identifier: GPL-3.0-or-later
// Keeping the directory true through the real window, with keys only.
#include "desktop/at_the_directory.h"

#include "ui/desktop/qt/convert.h"

#include "directory/editing.h"
#include "directory/gaps.h"
#include "leaflets/case_services.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>

using namespace waymark;
using test::AtTheDirectory;

TEST_CASE("a wrong number is reported with two keys from the entry", "[directory]")
{
    AtTheDirectory at;
    const auto service = at.service("ponte");
    at.open("directory", {{QStringLiteral("service"), ui::toQt(service.id)}});
    REQUIRE(at.keys.reach(QStringLiteral("services")));
    at.keys.press(Qt::Key_W);
    REQUIRE(QApplication::activePopupWidget());
    at.keys.press(Qt::Key_Return);
    const auto reports = at.keys.ask([id = service.id](app::Workspace& workspace) {
        return directory::Upkeep{workspace.desk()}.openReports(id);
    });
    REQUIRE(reports.size() == 1);
    CHECK(reports[0].what == directory::Wrong::Number);
    CHECK(at.counts().reported == 1);

    // It waits first in the queue; one key there settles it.
    at.open("directory-upkeep");
    REQUIRE(at.keys.reach(QStringLiteral("toCheck")));
    at.keys.press(Qt::Key_A);
    CHECK(at.counts().reported == 0);
    const auto stale = at.counts().stale;
    REQUIRE(stale > 1);
    at.keys.press(Qt::Key_A);
    CHECK(at.counts().stale == stale - 1);
    at.keys.press(Qt::Key_N);
    CHECK(at.counts().stale == stale - 1);
    at.keys.press(Qt::Key_O);
    CHECK(at.training.desk().currentId() == QStringLiteral("directory"));
}

TEST_CASE("a search that finds nothing becomes a gap", "[directory]")
{
    AtTheDirectory at;
    at.open("directory", {{QStringLiteral("need"), QStringLiteral("shelter")}});
    at.keys.type(QStringLiteral("qqqq"));
    at.keys.push(QStringLiteral("noteGap"));
    const auto rows = at.keys.ask([](app::Workspace& workspace) {
        const Date today = workspace.clock().today();
        return directory::Gaps{workspace.desk()}.report(today, today);
    });
    REQUIRE_FALSE(rows.empty());
    CHECK(rows[0].need == "shelter");
    at.open("directory-upkeep", {{QStringLiteral("part"), QStringLiteral("gaps")}});
    CHECK(at.keys.reach(QStringLiteral("gapsFrom")));
}

TEST_CASE("a contact is copied without a confidential place", "[directory]")
{
    AtTheDirectory at;
    const auto service = at.service("ponte");
    at.open("directory", {{QStringLiteral("service"), ui::toQt(service.id)}});
    at.keys.push(QStringLiteral("copyService"));
    const QString copied = QApplication::clipboard()->text();
    CHECK(copied.startsWith(ui::toQt(service.hsds.name)));
    CHECK(copied.count(QLatin1Char{'\n'}) <= 2);

    // Of a confidential one not even the town.
    const auto shelter = at.keys.ask([](app::Workspace& workspace) {
        auto& services = workspace.directory();
        for (const auto& hit : services.search({.limit = 500}).hits)
            if (hit.confidential) return std::optional{hit.id};
        return std::optional<directory::ServiceId>{};
    });
    REQUIRE(shelter);
    const auto places = at.keys.ask([id = *shelter](app::Workspace& workspace) {
        return workspace.directory().reveal(id, "a test looks for it")->places;
    });
    at.open("directory", {{QStringLiteral("service"), ui::toQt(*shelter)}});
    at.keys.push(QStringLiteral("copyService"));
    const QString secret = QApplication::clipboard()->text();
    CHECK_FALSE(secret.isEmpty());
    for (const auto& place : places)
        for (const auto& address : place.addresses) {
            CHECK_FALSE(secret.contains(ui::toQt(address.address_1)));
            if (!address.city.empty()) CHECK_FALSE(secret.contains(ui::toQt(address.city)));
        }
}

TEST_CASE("a service is entered by keys, kept as a draft, saved and found", "[directory]")
{
    AtTheDirectory at;
    at.open("service-editor");
    REQUIRE(at.keys.focused() == QStringLiteral("name"));
    at.keys.type(QStringLiteral("Night Talk Line"));
    at.keys.push(QStringLiteral("need-crisis_line"));
    REQUIRE(at.keys.reach(QStringLiteral("phone-0")));
    at.keys.type(QStringLiteral("116 123"));
    REQUIRE(at.keys.reach(QStringLiteral("hours-0")));
    at.keys.type(QStringLiteral("9-17"));
    at.keys.push(QStringLiteral("copyMonday"));
    // Going elsewhere loses nothing.
    at.open("today");
    at.open("service-editor");
    REQUIRE(at.keys.focused() == QStringLiteral("name"));
    at.keys.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(at.training.desk().currentId() == QStringLiteral("directory"));
    const auto saved = at.service("night talk");
    CHECK(directory::mainPhone(saved.hsds)->number == "116 123");
    const auto form = directory::formOf(saved);
    REQUIRE(form.week);
    CHECK((*form.week)[4].size() == 1);
    CHECK((*form.week)[5].empty());
}

TEST_CASE("two versions of one entry are shown, and mine is saved over theirs", "[directory]")
{
    AtTheDirectory at;
    const auto service = at.service("ponte");
    at.open("service-editor", {{QStringLiteral("service"), ui::toQt(service.id)}});
    REQUIRE(at.keys.reach(QStringLiteral("waiting_time")));
    at.keys.press(Qt::Key_A, Qt::ControlModifier);
    at.keys.type(QStringLiteral("three weeks"));
    // Somebody else is quicker.
    at.keys.ask([&service](app::Workspace& workspace) {
        const auto before = directory::formOf(service);
        auto theirs = before;
        theirs.fees = "ten euros";
        return static_cast<bool>(directory::Editing{workspace.desk()}.save(
            service.id, service.revision, before, theirs));
    });
    at.keys.press(Qt::Key_Return, Qt::ControlModifier);
    at.keys.push(QStringLiteral("takeMine"));
    at.training.settle();
    const auto saved = at.service("ponte");
    CHECK(saved.hsds.fees_description == "ten euros");
    CHECK(saved.additions.waitingTime == "three weeks");
}

TEST_CASE("every field of the editor is filled by keys and comes back", "[directory]")
{
    AtTheDirectory at;
    at.open("service-editor");
    at.keys.type(QStringLiteral("Harbour Night House"));
    const auto fill = [&](const char* field, const char* text) {
        INFO(field);
        REQUIRE(at.keys.reach(QLatin1String{field}));
        at.keys.type(QString::fromUtf8(text));
    };
    // In the order of the form, so that Tab goes through it once.
    at.keys.push(QStringLiteral("need-shelter"));
    fill("terms", "openeligibility: Support group");
    at.keys.push(QStringLiteral("status-relative"));
    at.keys.push(QStringLiteral("crime-domestic"));
    REQUIRE(at.keys.reach(QStringLiteral("accepts_anonymous")));
    at.keys.press(Qt::Key_Right);
    REQUIRE(at.keys.reach(QStringLiteral("takes_animals")));
    at.keys.press(Qt::Key_Right);
    REQUIRE(at.keys.reach(QStringLiteral("step_free")));
    at.keys.press(Qt::Key_Right);
    at.keys.press(Qt::Key_Right);
    fill("exclusions", "never at the address of a programme for perpetrators");
    fill("phone-0", "116 006");
    fill("point", "38.71, -9.14");
    fill("safe_entrance", "side door");
    fill("interpreter_languages", "Ukrainian");
    at.keys.push(QStringLiteral("addDaysOff"));
    REQUIRE(at.keys.focused() == QStringLiteral("offFrom-0"));
    fill("offNote-0", "summer");
    REQUIRE(at.keys.reach(QStringLiteral("closed_on_holidays")));
    at.keys.press(Qt::Key_Right);
    fill("waiting_time", "one day");
    fill("secure_channel", "sealed letter");
    // What was typed outlives going elsewhere.
    at.open("today");
    at.open("service-editor");
    at.keys.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(at.training.desk().currentId() == QStringLiteral("directory"));
    const auto form = directory::formOf(at.service("harbour night"));
    using directory::Said;
    CHECK(form.terms == std::vector<std::string>{"openeligibility: Support group"});
    CHECK(form.point == "38.71, -9.14");
    REQUIRE(form.daysOff.size() == 1);
    CHECK(form.daysOff[0].note == "summer");
    const auto& own = form.additions;
    CHECK(own.statuses == std::vector<std::string>{"relative"});
    CHECK(own.crimes == std::vector<std::string>{"domestic"});
    CHECK(own.acceptsAnonymous == Said::Yes);
    CHECK(own.takesAnimals == Said::Yes);
    CHECK(own.stepFree == Said::No);
    CHECK(own.exclusions.size() == 1);
    CHECK(own.safeEntrance == "side door");
    CHECK(own.interpreterLanguages == std::vector<std::string>{"uk"});
    CHECK(own.closedOnHolidays == Said::Yes);
    CHECK(own.waitingTime == "one day");
    CHECK(own.secureChannel == "sealed letter");
}

TEST_CASE("filters are set by keys and tell how many they leave", "[directory]")
{
    AtTheDirectory at;
    at.open("directory");
    const auto facets
        = at.keys.ask([](app::Workspace& workspace) { return workspace.directory().facets({}); });
    REQUIRE(at.keys.reach(QStringLiteral("onlyFree")));
    auto* box = at.training.window().findChild<QCheckBox*>(QStringLiteral("onlyFree"));
    REQUIRE(box);
    CHECK(box->accessibleDescription().contains(QString::number(facets.free)));
    at.keys.press(Qt::Key_Space);
    auto* need = at.training.window().findChild<QComboBox*>(QStringLiteral("need"));
    REQUIRE(need);
    const int shelter = need->findData(QStringLiteral("shelter"));
    CHECK(need->itemText(shelter).contains(QLatin1Char{'('}));
    REQUIRE(at.keys.reach(QStringLiteral("crime")));
    at.keys.press(Qt::Key_Down);
    REQUIRE(at.keys.reach(QStringLiteral("age")));
    at.keys.press(Qt::Key_Down);
    at.keys.push(QStringLiteral("onlyOpenAt"));
    CHECK(at.keys.reach(QStringLiteral("openAt")));
    at.keys.push(QStringLiteral("clearFilters"));
    CHECK_FALSE(box->isChecked());
}

TEST_CASE("a service joins the pack of a case and is taken off again", "[directory]")
{
    AtTheDirectory at;
    const auto service = at.service("ponte");
    const auto id = *cases::CaseId::parse(ui::fromQt(at.training.caseId(QStringLiteral("elena"))));
    const auto chosen = [&] {
        return at.keys.ask([id](app::Workspace& workspace) {
            return leaflets::CaseServices{workspace.desk()}.ofCase(id);
        });
    };
    at.open("directory", {{QStringLiteral("service"), ui::toQt(service.id)}});
    at.keys.push(QStringLiteral("addToPack"));
    at.keys.type(QStringLiteral("elena"));
    at.keys.push(QStringLiteral("caseTake"));
    CHECK(chosen() == std::vector{service.id});
    at.keys.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(chosen().empty());
    // How referrals went stands beside it, in numbers.
    auto* past = at.training.window().findChild<QLabel*>(QStringLiteral("pastReferrals"));
    REQUIRE(past);
    CHECK_FALSE(past->text().isEmpty());
}
