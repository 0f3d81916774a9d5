// SPDX-License-Identifier: GPL-3.0-or-later
// Keeping the directory true through the real window, with keys only.
#include "desktop/keys.h"

#include "ui/desktop/qt/convert.h"

#include "app/training_office.h"
#include "app/workspace.h"
#include "directory/directory.h"
#include "directory/editing.h"
#include "directory/gaps.h"
#include "directory/upkeep.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QClipboard>

using namespace waymark;

namespace {

class AtTheDirectory {
public:
    AtTheDirectory()
        : keys{training}
    {
        REQUIRE(training.signIn(QString::fromUtf8(app::kTrainingWorker.data())));
    }

    void open(const char* page, const QVariantMap& parameters = {})
    {
        training.desk().open(QLatin1String{page}, parameters);
        training.settle();
    }

    directory::Service service(const char* words)
    {
        return keys.ask([words](app::Workspace& workspace) {
            auto& services = workspace.directory();
            const auto hits = services.search({.text = words}).hits;
            return *services.find(hits.at(0).id);
        });
    }

    directory::ToCheckCounts counts()
    {
        return keys.ask(
            [](app::Workspace& workspace) { return directory::Upkeep{workspace.desk()}.counts(); });
    }

    test::TrainingWindow training;
    test::Keys keys;
};

} // namespace

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
