// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "cli/cli_office.h"
#include "storage/vault.h"

#include <filesystem>

using namespace waymark;
using test::CliOffice;

namespace {

const std::string kPassword = "correct horse battery";

/// Somebody with a worker's key and no respect for the program.
void tamper(const CliOffice& office, const char* sql)
{
    const auto clock = systemClock();
    const auto vault = storage::openOffice(office.office, {"Adam", kPassword}, *clock);
    REQUIRE(vault);
    (*vault)->database().execute(
        "DROP TRIGGER journal_keeps_entries; DROP TRIGGER journal_loses_nothing");
    (*vault)->database().execute(sql);
}

} // namespace

TEST_CASE("the program tells its version and how it is used")
{
    const auto version = test::runProgram("waymarkctl", {"--version"});
    CHECK(version.exitCode == 0);
    CHECK(version.out.starts_with("waymarkctl "));
    const auto help = test::runProgram("waymarkctl", {"--help"});
    CHECK(help.exitCode == 0);
    for (const char* word : {"--office", "--worker", "--password-file", "--json", "office",
             "worker", "team", "journal", "Exit codes"})
        CHECK(help.out.find(word) != std::string::npos);
    CHECK(test::runProgram("waymarkctl", {"office", "create", "--help"}).exitCode == 0);
}

TEST_CASE("a wrong command line ends with 2")
{
    const CliOffice office;
    CHECK(office.refusal(2, test::runProgram("waymarkctl", {"--json"})) == "cli.usage");
    CHECK(office.refusal(2, test::runProgram("waymarkctl", {"--json", "office", "info"}))
        == "cli.usage");
    CHECK(office.refusal(2, {"office", "fly"}) == "cli.usage");
    CHECK(
        office.refusal(2, {"worker", "add", "--name", "Eva", "--role", "director"}) == "cli.usage");
    const auto plain = test::runProgram("waymarkctl", {});
    CHECK(plain.exitCode == 2);
    CHECK(plain.out.empty());
    CHECK_FALSE(plain.err.empty());
}

TEST_CASE("an office is made and tells what it is")
{
    const CliOffice office;
    CHECK(office.recoveryCode.size() > 20);
    const auto info = office.run({"office", "info"});
    CHECK(info["name"] == "Foyle hub");
    CHECK(info["country"] == "GB-NIR");
    CHECK(info["training"] == false);
    CHECK(office.refusal(3,
              office.attempt("Adam", kPassword,
                  {"office", "create", "--name", "X", "--country", "FR", "--time-zone", "UTC"}))
        == "office.folder-exists");
    CHECK(office.refusal(
              3, {"office", "create", "--name", "X", "--country", "FR", "--time-zone", "Moon/Base"})
        == "office.time-zone-unknown");
    const auto text = office.attempt("Adam", kPassword, {"office", "info"}, false);
    CHECK(text.exitCode == 0);
    CHECK(text.out.starts_with("Foyle hub\n"));
}

TEST_CASE("an office that does not open ends with 5, and tells nothing of names")
{
    const CliOffice office;
    const auto unknown = office.attempt("Nobody", "some password", {"office", "info"});
    CHECK(office.refusal(5, unknown) == "office.sign-in-refused");
    const CliOffice other;
    const auto wrong = other.attempt("Adam", "some password", {"office", "info"});
    CHECK(wrong.exitCode == unknown.exitCode);
    CHECK(wrong.out == unknown.out);
    CHECK(wrong.err == unknown.err);
}

TEST_CASE("what is not there ends with 4")
{
    const CliOffice office;
    CHECK(office.refusal(4, {"worker", "disable", "--name", "Nobody"}) == "worker.not-found");
    CHECK(office.refusal(4,
              test::runProgram("waymarkctl",
                  {"--json", "--office", office.folder.file("None.waymark"), "--worker", "A",
                      "--password-file", office.file("p", "x"), "office", "info"}))
        == "office.not-found");
    CHECK(office.refusal(4,
              test::runProgram("waymarkctl",
                  {"--json", "--office", office.office, "--worker", "A", "--password-file",
                      office.folder.file("no-such-file"), "office", "info"}))
        == "file.not-readable");
}

TEST_CASE("workers come, choose a password, get roles and go")
{
    const CliOffice office;
    const auto initial = office.file("initial", "told by Adam\n");
    const auto added = office.run({"worker", "add", "--name", "Élise", "--role", "worker",
        "--initial-password-file", initial});
    CHECK(added["name"] == "Élise");
    CHECK(added["password_initial"] == true);
    CHECK(office.refusal(3, office.attempt("Elise", "told by Adam", {"worker", "list"}))
        == "worker.password-must-change");
    office.run("elise", "told by Adam",
        {"worker", "password", "--new-password-file", office.file("new", "chosen by herself\n")});
    const auto list = office.run("Elise", "chosen by herself", {"worker", "list"});
    CHECK(list["workers"].size() == 2);
    CHECK(office.refusal(3,
              office.attempt("Elise", "chosen by herself", {"worker", "disable", "--name", "Adam"}))
        == "office.administrators-only");
    const auto roles = office.run(
        {"worker", "roles", "--name", "elise", "--role", "worker", "--role", "supervisor"});
    CHECK(roles["roles"] == nlohmann::json{"worker", "supervisor"});
    CHECK(office.refusal(3, {"worker", "roles", "--name", "Adam", "--role", "worker"})
        == "worker.last-administrator");

    CHECK(office.run({"team", "add", "--team", "Day"})["name"] == "Day");
    CHECK(office.run({"team", "join", "--team", "day", "--name", "elise"})["members"].size() == 1);
    CHECK(office.run({"team", "list"})["teams"].size() == 1);

    CHECK(office.run({"worker", "disable", "--name", "elise"})["active"] == false);
    CHECK(office.refusal(5, office.attempt("Elise", "chosen by herself", {"worker", "list"}))
        == "office.sign-in-refused");
}

TEST_CASE("verification finds a journal that was tampered with")
{
    const CliOffice office;
    const auto sound = office.run({"office", "verify"});
    CHECK(sound["sound"] == true);
    CHECK(sound["journal_entries"].get<int>() > 2);
    const auto kindOfFault = [&] {
        const auto found = office.attempt("Adam", kPassword, {"office", "verify"});
        CHECK(found.exitCode == 6);
        const auto report = nlohmann::json::parse(found.out);
        CHECK(report["sound"] == false);
        return report["journal_faults"].at(0)["kind"].get<std::string>();
    };
    SECTION("an altered entry")
    {
        tamper(office, "UPDATE journal SET worker_id = 'somebody' WHERE seq = 2");
        CHECK(kindOfFault() == "altered");
    }
    SECTION("a removed entry")
    {
        tamper(office, "DELETE FROM journal WHERE seq = 2");
        CHECK(kindOfFault() == "missing");
    }
    SECTION("entries in another order")
    {
        tamper(office,
            "UPDATE journal SET seq = 0 WHERE seq = 2; UPDATE journal SET seq = 2 WHERE seq = 3;"
            "UPDATE journal SET seq = 3 WHERE seq = 0");
        CHECK_FALSE(kindOfFault().empty());
    }
}

TEST_CASE("a backup is restored and opens with the same password")
{
    CliOffice office;
    const auto made = office.run({"office", "backup"});
    CHECK(made["bytes"].get<std::int64_t>() > 0);
    CHECK(office.run({"office", "backups"})["backups"].at(0)["path"] == made["path"]);
    const auto second = office.folder.file("Second.waymark");
    office.run({"office", "restore", "--backup", made["path"], "--to", second});
    CHECK(office.refusal(3, {"office", "restore", "--backup", made["path"], "--to", second})
        == "office.folder-exists");
    office.office = second;
    CHECK(office.run({"office", "info"})["name"] == "Foyle hub");
    CHECK(office.run({"office", "verify"})["sound"] == true);
}

TEST_CASE("the recovery code lets in once and is replaced; a re-key keeps the passwords")
{
    const CliOffice office;
    const std::vector<std::string> recover{"office", "recover", "--code-file",
        office.file("code", office.recoveryCode + "\n"), "--new-password-file",
        office.file("new", "a better password\n")};
    const auto sheet = office.run("Adam", "", recover);
    CHECK(sheet["recovery_code"] != office.recoveryCode);
    CHECK(office.run("Adam", "a better password", {"office", "rekey"})["rekeyed"] == true);
    CHECK(office.run("Adam", "a better password", {"office", "verify"})["sound"] == true);
    CHECK(office.refusal(5, office.attempt("Adam", "", recover)) == "office.recovery-refused");
}

TEST_CASE("the journal lists who did what, newest first")
{
    const CliOffice office;
    office.run({"team", "add", "--team", "Day"});
    const auto entries = office.run({"journal", "list", "--limit", "3"})["entries"];
    REQUIRE(entries.size() == 3);
    CHECK(entries[0]["action"] == "worker.signed-in");
    CHECK(entries[1]["action"] == "worker.signed-out");
    CHECK(entries[2]["action"] == "team.added");
    const auto older = office.run(
        {"journal", "list", "--before", std::to_string(entries[2]["seq"].get<int>())})["entries"];
    CHECK(older.at(0)["seq"].get<int>() == entries[2]["seq"].get<int>() - 1);
}

TEST_CASE("the journal is filtered by worker and by what it is about")
{
    const CliOffice office;
    office.run({"team", "add", "--team", "Day"});
    CHECK(office.run({"journal", "list", "--about", "team"})["entries"].size() == 1);
    CHECK(office.run({"journal", "list", "--by", "adam", "--about", "office"})["entries"].size()
        == 1);
    CHECK(office.refusal(4, {"journal", "list", "--by", "Nobody"}) == "worker.not-found");
}

TEST_CASE("an office vouches for a fact of its country")
{
    const CliOffice office;
    CHECK(office.run({"country", "list"})["countries"].size() == 8);
    const auto all = office.run({"country", "facts"})["facts"].size();
    const auto confirmed = office.run({"country", "facts", "--confirmed"})["facts"].size();
    CHECK(confirmed < all);
    CHECK(office.refusal(4, {"country", "confirm", "--fact", "gb-nir.0", "--source", "a page"})
        == "country.fact-not-found");
    office.run({"country", "confirm", "--fact", "gb-nir.112", "--source", "the police's page"});
    CHECK(office.run({"country", "facts", "--confirmed"})["facts"].size() == confirmed + 1);
    office.run({"country", "withdraw", "--fact", "gb-nir.112"});
    CHECK(office.run({"country", "facts", "--confirmed"})["facts"].size() == confirmed);
}

TEST_CASE("what an office says about itself is changed by an administrator")
{
    const CliOffice office;
    CHECK(office.run({"office", "change", "--name", "Derry hub"})["name"] == "Derry hub");
    CHECK(office.run({"office", "info"})["country"] == "GB-NIR");
    CHECK(office.refusal(3, {"office", "change", "--time-zone", "Moon/Base"})
        == "office.time-zone-unknown");
}

TEST_CASE("an office whose database is damaged does not open and says why")
{
    const CliOffice office;
    const auto path = std::filesystem::path{office.office} / "office.db";
    SECTION("cut off")
    {
        std::filesystem::resize_file(path, 100);
        CHECK(office.refusal(5, {"office", "info"}) == "office.database-damaged");
    }
    SECTION("gone")
    {
        std::filesystem::remove(path);
        CHECK(office.refusal(4, {"office", "info"}) == "office.database-missing");
    }
}
