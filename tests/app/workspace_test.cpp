// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"

#include "app/accounts.h"
#include "office/workers.h"
#include "support/test_workspace.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace waymark;
using office::Role;

namespace {

std::vector<std::string> actions(app::Workspace& workspace, std::size_t newest)
{
    std::vector<std::string> found;
    for (const auto& entry : workspace.desk().journal().newest(newest))
        found.push_back(entry.line.action);
    return found;
}

} // namespace

TEST_CASE("an office is made once and its first worker may do everything")
{
    test::TestOffice office;
    auto& workspace = office.as("adam");
    CHECK(workspace.desk().session().name == "Adam");
    CHECK(workspace.desk().session().has(Role::Administrator));
    CHECK(workspace.office().name == "Test office");
    CHECK(workspace.workers().list().size() == 5);
    CHECK(workspace.safekeeping().verify()->isSound());
    workspace.signOut();
    CHECK_FALSE(workspace.isSignedIn());
    app::Workspace again{{.clock = &office.clock(), .strength = app::KeyStrength::Cheap}};
    CHECK(again
              .createOffice(office.folder(),
                  {{"Other", "FR", "UTC", "en", false}, "Eva", std::string{test::kTestPassword}})
              .error()
              .rule
        == Rule{"office.folder-exists"});
    CHECK(app::Workspace::problemsIn({{}, "", ""}).size() == 6);
}

TEST_CASE("nobody learns from a refused sign-in whether the name is known")
{
    test::TestOffice office;
    auto& workspace = office.workspace();
    const auto unknown = workspace.signIn(office.folder(), "Nobody", "not the password");
    const auto wrong = workspace.signIn(office.folder(), "Maria", "not the password");
    CHECK(unknown.error() == wrong.error());
    CHECK(wrong.error().kind == Error::Kind::Locked);
    CHECK_FALSE(workspace.isSignedIn());
}

TEST_CASE("failed sign-ins stand in the journal after the next good one")
{
    test::TestOffice office;
    auto& workspace = office.workspace();
    for (int i = 0; i < 2; ++i) {
        CHECK_FALSE(workspace.signIn(office.folder(), "Adam", "not the password"));
        office.clock().advance(std::chrono::minutes{5});
    }
    office.as("Adam");
    const auto lines = workspace.desk().journal().newest(2);
    CHECK(lines.front().line.action == "worker.signed-in");
    CHECK(lines.back().line.action == "worker.sign-in-failed");
    CHECK(lines.back().line.facts.at("count") == "2");
}

TEST_CASE("a password that an administrator set must be changed first")
{
    test::TestOffice office;
    auto& workspace = office.as("Adam");
    REQUIRE(workspace.accounts().add({"Eva", {Role::Worker}}, "told by Adam"));
    CHECK(workspace.accounts().add({"Lea", {Role::Worker}}, "short").error().rule
        == Rule{"worker.password-too-short"});
    CHECK(workspace.accounts().add({"Lea", {Role::Worker}}, "aaaaaaaaaaaa").error().rule
        == Rule{"worker.password-too-simple"});
    workspace.signOut();
    CHECK(workspace.signIn(office.folder(), "Eva", "told by Adam").error().rule
        == Rule{"worker.password-must-change"});
    CHECK_FALSE(workspace.isSignedIn());
    CHECK(workspace.signInChanging(office.folder(), "Eva", "told by Adam", "told by Adam")
              .error()
              .rule
        == Rule{"worker.password-unchanged"});
    REQUIRE(workspace.signInChanging(office.folder(), "Eva", "told by Adam", "chosen by herself"));
    workspace.signOut();
    CHECK_FALSE(workspace.signIn(office.folder(), "Eva", "told by Adam"));
    office.clock().advance(std::chrono::minutes{5});
    CHECK(workspace.signIn(office.folder(), "Eva", "chosen by herself"));

    CHECK(workspace.accounts().changePassword("wrong password", "another one here").error().kind
        == Error::Kind::Locked);
    office.clock().advance(std::chrono::minutes{5});
    REQUIRE(workspace.accounts().changePassword("chosen by herself", "another one here"));
    workspace.signOut();
    CHECK(workspace.signIn(office.folder(), "Eva", "another one here"));
}

TEST_CASE("a disabled worker is shut out until enabled with a new password")
{
    test::TestOffice office;
    auto& workspace = office.as("Adam");
    const auto maria = workspace.workers().named("Maria")->id;
    CHECK(workspace.accounts().disable(workspace.desk().session().worker).error().rule
        == Rule{"worker.not-oneself"});
    REQUIRE(workspace.accounts().disable(maria));
    CHECK(workspace.accounts().resetPassword(maria, "something else").error().rule
        == Rule{"worker.is-disabled"});
    CHECK(workspace.safekeeping().verify()->isSound());
    workspace.signOut();
    CHECK(workspace.signIn(office.folder(), "Maria", test::kTestPassword).error().rule
        == Rule{"office.sign-in-refused"});
    office.clock().advance(std::chrono::minutes{5});
    office.as("Adam");
    REQUIRE(workspace.accounts().enable(maria, "welcome back, you"));
    workspace.signOut();
    CHECK(workspace.signIn(office.folder(), "Maria", "welcome back, you").error().rule
        == Rule{"worker.password-must-change"});
}

TEST_CASE("a renamed worker signs in by the new name")
{
    test::TestOffice office;
    auto& workspace = office.as("Adam");
    const auto maria = workspace.workers().named("Maria")->id;
    REQUIRE(workspace.accounts().rename(maria, "Maria Vella", "told by Adam"));
    CHECK(workspace.workers().get(maria)->details.name == "Maria Vella");
    workspace.signOut();
    CHECK_FALSE(workspace.signIn(office.folder(), "Maria", test::kTestPassword));
    office.clock().advance(std::chrono::minutes{5});
    CHECK(workspace.signInChanging(
        office.folder(), "maria vella", "told by Adam", std::string{test::kTestPassword}));
}

TEST_CASE("a locked workspace opens to the same worker's password only")
{
    test::TestOffice office;
    auto& workspace = office.as("Maria");
    workspace.lock();
    CHECK(workspace.isLocked());
    CHECK_FALSE(workspace.isSignedIn());
    CHECK_FALSE(workspace.unlock("not the password"));
    office.clock().advance(std::chrono::minutes{5});
    REQUIRE(workspace.unlock(test::kTestPassword));
    CHECK_FALSE(workspace.isLocked());
    CHECK(workspace.desk().session().name == "Maria");
    CHECK(actions(workspace, 4)
        == std::vector<std::string>{
            "worker.signed-in", "worker.sign-in-failed", "worker.locked", "worker.signed-in"});
}

TEST_CASE("changes are announced to whoever listens, from one worker to the next")
{
    test::TestOffice office;
    std::vector<std::string> kinds;
    office.workspace().onChange(
        [&](const office::Change& change) { kinds.push_back(change.kind); });
    auto& workspace = office.as("Adam");
    kinds.clear();
    REQUIRE(workspace.teams().add("Night"));
    CHECK(kinds == std::vector<std::string>{"team"});
}

TEST_CASE("a backup restores into a new office with the same people")
{
    test::TestOffice office;
    auto& workspace = office.as("Adam");
    const auto made = workspace.safekeeping().backUp().value();
    CHECK(made.bytes > 0);
    CHECK(workspace.safekeeping().backups().size() == 1);
    REQUIRE(workspace.teams().add("Night"));
    CHECK(office.as("Maria").safekeeping().backUp().error().rule
        == Rule{"office.administrators-only"});
    workspace.signOut();

    const auto second = office.parent() / "Second.waymark";
    REQUIRE(app::restoreBackup(made.path, second));
    CHECK(app::restoreBackup(made.path, second).error().rule == Rule{"office.folder-exists"});
    REQUIRE(workspace.signIn(second, "Adam", test::kTestPassword));
    CHECK(workspace.teams().list().size() == 1);
    CHECK(workspace.safekeeping().verify()->isSound());
    CHECK(app::officesIn(office.parent()).size() == 2);
}

TEST_CASE("the recovery sheet lets a worker in again, once")
{
    test::TestOffice office;
    auto& workspace = office.workspace();
    workspace.signOut();
    CHECK(app::recoverOffice(
              office.folder(), office.recoveryCode(), "Nobody", "a new password", &office.clock())
              .error()
              .rule
        == Rule{"worker.not-found"});
    const auto sheet = app::recoverOffice(
        office.folder(), office.recoveryCode(), "Adam", "a new password", &office.clock());
    REQUIRE(sheet);
    CHECK(sheet->code != office.recoveryCode());
    CHECK_FALSE(app::recoverOffice(
        office.folder(), office.recoveryCode(), "Adam", "a new password", &office.clock()));
    office.clock().advance(std::chrono::minutes{5});
    REQUIRE(workspace.signIn(office.folder(), "Adam", "a new password"));
    CHECK(std::ranges::count(actions(workspace, 20), "office.recovered") == 1);
    CHECK(workspace.safekeeping().verify()->isSound());
}

TEST_CASE("a re-key keeps everything and everybody's password")
{
    test::TestOffice office;
    auto& workspace = office.as("Adam");
    REQUIRE(workspace.rekey());
    CHECK(workspace.workers().list().size() == 5);
    CHECK(workspace.safekeeping().verify()->isSound());
    CHECK(office.as("Maria").rekey().error().rule == Rule{"office.administrators-only"});
    CHECK(workspace.workers().list().size() == 5);
}

TEST_CASE("only those who answer for it verify the office")
{
    test::TestOffice office;
    CHECK(office.as("Maria").safekeeping().verify().error().rule
        == Rule{"office.verify-not-allowed"});
    CHECK(office.as("Dora").safekeeping().verify()->isSound());
}
