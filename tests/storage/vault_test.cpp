// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "support/offices.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>

using namespace waymark;
using namespace waymark::storage;
using test::kAnna;
using test::kAnnaId;
using test::motto;
using test::OfficeOnDisk;
using test::ruleOf;

namespace {
const Credentials kBoris{"Boris Šarić", "another good password"};
constexpr const char* kBorisId = "4c1f2f0e-0000-4000-8000-000000000002";
} // namespace

TEST_CASE("an office opens with name and password and holds what was written")
{
    OfficeOnDisk office;
    auto vault = office.opened();
    CHECK(motto(*vault) == "MARKER listen first");
    CHECK(vault->owner() == kAnnaId);
    CHECK(vault->owners() == std::vector<std::string>{kAnnaId});
    CHECK(vault->failedBefore().count == 0);
}

TEST_CASE("a name is compared without case, accents and needless spaces")
{
    OfficeOnDisk office;
    CHECK(office.open({"  anna  KALNINA ", kAnna.password}));
    CHECK(ruleOf(office.open({"annakalnina", kAnna.password})) == "office.sign-in-refused");
}

TEST_CASE("a password is the same however its accents were typed")
{
    OfficeOnDisk office;
    REQUIRE(office.opened()->setPassword(kAnnaId, {kAnna.name, "caf\xC3\xA9 cr\xC3\xA8me"}));
    CHECK(office.open({kAnna.name, "cafe\xCC\x81 cre\xCC\x80me"}));
}

TEST_CASE("an unknown name and a wrong password get the same answer")
{
    OfficeOnDisk office;
    const auto wrong = office.open({kAnna.name, "wrong"});
    const auto unknown = office.open({"Nobody", kAnna.password});
    REQUIRE_FALSE(wrong);
    REQUIRE_FALSE(unknown);
    CHECK(wrong.error() == unknown.error());
    CHECK(wrong.error().rule.text == "office.sign-in-refused");
    CHECK(wrong.error().subject.empty());
}

TEST_CASE("failed sign-ins wait longer and longer, and are told at the next sign-in")
{
    OfficeOnDisk office;
    for (int i = 0; i < 3; ++i)
        CHECK(ruleOf(office.open({kAnna.name, "wrong"})) == "office.sign-in-refused");

    auto delayed = office.open();
    REQUIRE(ruleOf(delayed) == "office.sign-in-delayed");
    CHECK(delayed.error().subject == "1");
    office.clock().advance(std::chrono::seconds{1});
    CHECK(ruleOf(office.open({kAnna.name, "wrong"})) == "office.sign-in-refused");
    CHECK(office.open().error().subject == "2");

    SECTION("setting the clock back does not lock anybody out for longer")
    {
        office.clock().advance(std::chrono::hours{-24});
        CHECK(office.open().error().subject == "2");
        office.clock().advance(std::chrono::seconds{2});
        CHECK(office.open());
    }
    SECTION("success ends the wait")
    {
        office.clock().advance(std::chrono::seconds{2});
        CHECK(office.opened()->failedBefore().count == 4);
        CHECK(office.opened()->failedBefore().count == 0);
    }
    SECTION("a damaged counter counts as none")
    {
        writeFileAtomically(office.folder() / "attempts.json", "{\"failed\":");
        CHECK(office.open());
    }
    SECTION("the recovery code waits too")
    {
        CHECK(
            ruleOf(openOfficeByRecoveryCode(office.folder(), office.recoveryCode(), office.clock()))
            == "office.sign-in-delayed");
    }
}

TEST_CASE("the recovery code opens the office and gives a new password")
{
    OfficeOnDisk office;
    {
        auto opened
            = openOfficeByRecoveryCode(office.folder(), office.recoveryCode(), office.clock());
        REQUIRE(opened);
        auto vault = std::move(opened).value();
        CHECK(vault->owner().empty());
        CHECK(motto(*vault) == "MARKER listen first");
        REQUIRE(vault->setPassword(kAnnaId, {kAnna.name, "remembered this time"}));
    }
    CHECK(ruleOf(office.open()) == "office.sign-in-refused");
    CHECK(office.open({kAnna.name, "remembered this time"}));
}

TEST_CASE("a new recovery code replaces the old one")
{
    OfficeOnDisk office;
    auto code = office.opened()->replaceRecoveryCode();
    REQUIRE(code);
    CHECK(ruleOf(openOfficeByRecoveryCode(office.folder(), office.recoveryCode(), office.clock()))
        == "office.recovery-refused");
    CHECK(openOfficeByRecoveryCode(office.folder(), *code, office.clock()));
}

TEST_CASE("workers are added, change their password and are removed")
{
    OfficeOnDisk office;
    REQUIRE(office.opened()->setPassword(kBorisId, kBoris));
    {
        auto vault = office.opened(kBoris);
        CHECK(vault->owner() == kBorisId);
        CHECK(vault->owners() == std::vector<std::string>{kAnnaId, kBorisId});
        CHECK(vault->confirm(kBoris));
        CHECK(ruleOf(vault->confirm(kAnna)) == "office.sign-in-refused");
        REQUIRE(vault->setPassword(kBorisId, {kBoris.name, "third password"}));
        CHECK(ruleOf(vault->confirm(kBoris)) == "office.sign-in-refused");
    }
    CHECK(ruleOf(office.open(kBoris)) == "office.sign-in-refused");
    office.clock().advance(std::chrono::minutes{10});
    CHECK(office.open({kBoris.name, "third password"}));
    {
        auto vault = office.opened();
        REQUIRE(vault->remove(kBorisId));
        CHECK(ruleOf(vault->remove(kBorisId)) == "office.no-such-key");
        CHECK(vault->owners() == std::vector<std::string>{kAnnaId});
    }
    CHECK(ruleOf(office.open({kBoris.name, "third password"})) == "office.sign-in-refused");
}

TEST_CASE("what would not open a slot is refused when setting a password")
{
    OfficeOnDisk office;
    auto vault = office.opened();
    CHECK(ruleOf(vault->setPassword(kBorisId, {"Boris", ""})) == "office.password-empty");
    CHECK(ruleOf(vault->setPassword(kBorisId, {"  ", "x"})) == "office.name-empty");
    CHECK(ruleOf(vault->setPassword(kBorisId, kAnna)) == "office.sign-in-taken");
    CHECK(vault->setPassword(kAnnaId, kAnna));
}

TEST_CASE("nothing readable lies in the folder: no name, no word, no id")
{
    OfficeOnDisk office;
    REQUIRE(office.opened()->backUp());
    for (const auto& entry : std::filesystem::recursive_directory_iterator{office.folder()}) {
        if (!entry.is_regular_file()) continue;
        const std::string content = readFile(entry.path(), 100'000'000);
        for (const char* marker :
            {"MARKER", "Anna", "anna", "SQLite format", "listen", "correct horse", kAnnaId})
            CHECK(content.find(marker) == std::string::npos);
    }
}

TEST_CASE("a key derived from the office key survives a re-key, and the office too")
{
    OfficeOnDisk office;
    REQUIRE(office.opened()->setPassword(kBorisId, kBoris));
    const auto before = readFile(office.folder() / "office.db", 100'000'000);
    Key journal{};
    {
        auto vault = office.opened();
        journal = vault->subkey("journal");
        CHECK(journal != vault->subkey("something else"));
        REQUIRE(vault->rekey());
        CHECK(motto(*vault) == "MARKER listen first");
        vault->database().execute("INSERT INTO scraps VALUES ('after', 'x')");
        CHECK(vault->setPassword(kAnnaId, {kAnna.name, "set after the re-key"}));
    }
    CHECK(readFile(office.folder() / "office.db", 100'000'000) != before);
    auto vault = office.opened(kBoris); // whose password nobody knew
    CHECK(vault->subkey("journal") == journal);
    CHECK(motto(*vault) == "MARKER listen first");
    CHECK(vault->database().checkIntegrity().empty());
    vault.reset();
    CHECK(office.open({kAnna.name, "set after the re-key"}));
    CHECK(openOfficeByRecoveryCode(office.folder(), office.recoveryCode(), office.clock()));
}

TEST_CASE("keys from before a re-key no longer open the database")
{
    OfficeOnDisk office;
    const auto oldKeys = readFile(office.folder() / "keys.json", 1'000'000);
    REQUIRE(office.opened()->rekey());
    writeFileAtomically(office.folder() / "keys.json", oldKeys);
    CHECK(ruleOf(office.open()) == "office.database-other-key");
}

TEST_CASE("what cannot become an office leaves nothing behind")
{
    test::TemporaryFolder home;
    const test::FixedClock clock;
    OfficePlan plan{.folder = home.path() / "House.waymark",
        .owner = kAnnaId,
        .credentials = kAnna,
        .cost = kCheapKeyCost,
        .furnish = {}};

    SECTION("a folder that is there already")
    {
        std::filesystem::create_directory(plan.folder);
        CHECK(ruleOf(createOffice(plan, clock)) == "office.folder-exists");
        CHECK(std::filesystem::is_empty(plan.folder));
    }
    SECTION("a parent that does not exist")
    {
        plan.folder = home.path() / "no" / "House.waymark";
        CHECK(ruleOf(createOffice(plan, clock)) == "office.not-found");
    }
    SECTION("furnishing that was refused")
    {
        plan.furnish = [](Vault&) -> Result<void> {
            return Error{Error::Kind::Invalid, "office.password-empty"};
        };
        CHECK(ruleOf(createOffice(plan, clock)) == "office.password-empty");
        CHECK(std::filesystem::is_empty(home.path()));
    }
    SECTION("an empty password")
    {
        plan.credentials.password.clear();
        CHECK(ruleOf(createOffice(plan, clock)) == "office.password-empty");
        CHECK(std::filesystem::is_empty(home.path()));
    }
}

TEST_CASE("the cost of a guess is calibrated within bounds")
{
    const auto cost = calibratedKeyCost(std::chrono::milliseconds{1});
    CHECK(cost.passes == 2);
    CHECK(cost.memoryBytes >= (8ULL << 20U));
}
