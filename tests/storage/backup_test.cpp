// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "support/offices.h"

#include <catch2/catch_test_macros.hpp>

using namespace waymark;
using namespace waymark::storage;
using test::motto;
using test::OfficeOnDisk;
using test::ruleOf;

TEST_CASE("a backup is made while working, and restores into a new folder")
{
    OfficeOnDisk office;
    auto vault = office.opened();
    const auto transaction = vault->database().begin(); // somebody is writing
    vault->database().execute("INSERT INTO scraps VALUES ('unfinished', 'x')");

    double furthest = 0;
    const auto made = vault->backUp({}, [&](double fraction) {
        CHECK(fraction >= furthest);
        furthest = fraction;
        return true;
    });
    REQUIRE(made);
    CHECK(furthest == 1.0);
    transaction->commit();
    CHECK(made->filename() == "waymark-2026-11-24.backup");
    CHECK(made->parent_path() == office.folder() / "backups");

    const auto again = vault->backUp();
    REQUIRE(again);
    CHECK(again->filename() == "waymark-2026-11-24-2.backup");
    const auto all = backupsIn(office.folder() / "backups");
    REQUIRE(all.size() == 2);
    CHECK(all[0].path == *again);
    CHECK(toIso(all[0].madeOn) == "2026-11-24");
    CHECK(all[0].bytes > 0);
    vault.reset();

    const auto newFolder = office.home() / "Restored.waymark";
    REQUIRE(restoreBackup(*made, newFolder));
    auto restored = openOffice(newFolder, test::kAnna, office.clock());
    REQUIRE(restored);
    auto copy = std::move(restored).value();
    CHECK(motto(*copy) == "MARKER listen first");
    CHECK_FALSE(
        copy->database().prepare("SELECT 1 FROM scraps WHERE id = 'unfinished'").bind().step());
    CHECK(ruleOf(restoreBackup(*made, newFolder)) == "office.folder-exists");
    CHECK(ruleOf(restoreBackup(*made, office.home() / "no" / "X.waymark")) == "office.not-found");
}

TEST_CASE("a backup goes to a folder of one's choice, and can be stopped")
{
    OfficeOnDisk office;
    auto vault = office.opened();
    test::TemporaryFolder stick;
    CHECK(vault->backUp(stick.path())->parent_path() == stick.path());
    CHECK(ruleOf(vault->backUp(stick.path() / "gone")) == "office.not-found");
    CHECK(ruleOf(vault->backUp(stick.path(), [](double) { return false; })) == "office.stopped");
    CHECK(
        ruleOf(vault->backUp(stick.path(), [](double f) { return f < 0.7; })) == "office.stopped");
    CHECK(
        ruleOf(vault->backUp(stick.path(), [](double f) { return f < 1.0; })) == "office.stopped");
    CHECK(std::distance(std::filesystem::directory_iterator{stick.path()}, {}) == 1);
    CHECK(motto(*vault) == "MARKER listen first");
}

TEST_CASE("a damaged backup is not restored")
{
    OfficeOnDisk office;
    const auto made = office.opened()->backUp();
    REQUIRE(made);
    const auto target = office.home() / "Restored.waymark";
    const auto refusedAs = [&] {
        const auto rule = ruleOf(restoreBackup(*made, target));
        CHECK_FALSE(std::filesystem::exists(target));
        return rule;
    };

    SECTION("a changed byte of the database")
    {
        auto content = readFile(*made / "office.db", 100'000'000);
        content[content.size() / 2] ^= 1;
        writeFileAtomically(*made / "office.db", content);
        CHECK(refusedAs() == "office.backup-damaged");
    }
    SECTION("a missing file")
    {
        std::filesystem::remove(*made / "keys.json");
        CHECK(refusedAs() == "office.backup-damaged");
    }
    SECTION("no list")
    {
        std::filesystem::remove(*made / "backup.json");
        CHECK(refusedAs() == "office.not-a-backup");
        CHECK(backupsIn(office.folder() / "backups").empty());
    }
    SECTION("a list of something else")
    {
        for (const char* text : {"", "[]", "{}", "{\"format\":\"x\"}", "\xff"}) {
            writeFileAtomically(*made / "backup.json", text);
            CHECK(refusedAs() == "office.not-a-backup");
        }
        writeFileAtomically(*made / "backup.json", R"({"format":"waymark-backup","version":1})");
        CHECK(refusedAs() == "office.backup-damaged");
        writeFileAtomically(*made / "backup.json", R"({"format":"waymark-backup","version":2})");
        CHECK(refusedAs() == "office.newer-version");
    }
    SECTION("a folder that is none")
    {
        CHECK(ruleOf(restoreBackup(office.folder(), target)) == "office.not-a-backup");
    }
}

TEST_CASE("a backup from before a re-key still opens with the passwords of its day")
{
    OfficeOnDisk office;
    auto vault = office.opened();
    const auto made = vault->backUp();
    REQUIRE(made);
    REQUIRE(vault->rekey());
    REQUIRE(vault->setPassword(test::kAnnaId, {test::kAnna.name, "a later password"}));
    vault.reset();
    const auto folder = office.home() / "Old.waymark";
    REQUIRE(restoreBackup(*made, folder));
    CHECK(openOffice(folder, test::kAnna, office.clock()));
}
