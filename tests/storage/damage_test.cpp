// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "storage/key_slots.h"
#include "storage/migrations.h"
#include "storage/sqlcipher_database.h"
#include "support/mounts.h"
#include "support/offices.h"

#include <catch2/catch_test_macros.hpp>

#include <sys/wait.h>
#include <unistd.h>

#include <set>

using namespace waymark;
using namespace waymark::storage;
using test::fill;
using test::kAnna;
using test::motto;
using test::Mount;
using test::OfficeOnDisk;
using test::ruleOf;

TEST_CASE("every truncation of the key file is refused clearly, and nothing is damaged")
{
    OfficeOnDisk office;
    const auto path = office.folder() / "keys.json";
    const std::string whole = readFile(path, 1'000'000);
    std::filesystem::remove(office.folder() / "keys.copy.json");
    for (std::size_t length = 0; length < whole.size() - 1; ++length) {
        writeFileAtomically(path, whole.substr(0, length));
        INFO(length);
        const auto rule = ruleOf(office.open());
        if (length + 2 < whole.size()) REQUIRE(rule == "office.keys-damaged");
        std::filesystem::remove(office.folder() / "keys.copy.json");
    }
    writeFileAtomically(path, whole);
    CHECK(motto(*office.opened()) == "MARKER listen first");
}

TEST_CASE("every changed bit of the key file is refused clearly or does no harm")
{
    OfficeOnDisk office;
    const auto path = office.folder() / "keys.json";
    const std::string whole = readFile(path, 1'000'000);
    const std::set<std::string_view> expected{"office.keys-damaged", "office.newer-version",
        "office.sign-in-refused", "office.not-enough-memory", "nothing refused"};
    std::set<std::string_view> met;
    for (std::size_t at = 0; at < whole.size(); ++at) {
        std::string changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ (1 << (at % 7)));
        INFO(at << ": " << whole.substr(at, 12));
        // Parsing only, where it would ask for gigabytes; the rest goes the whole way.
        const auto parsed = parseKeyFile(changed);
        if (parsed && parsed->cost != kCheapKeyCost) {
            met.insert("other cost");
            continue;
        }
        writeFileAtomically(path, changed);
        std::filesystem::remove(office.folder() / "keys.copy.json");
        const auto rule = ruleOf(office.open());
        REQUIRE(expected.contains(rule));
        met.insert(rule);
        std::filesystem::remove(office.folder() / "attempts.json");
    }
    CHECK(met.contains("office.keys-damaged"));
    writeFileAtomically(path, whole);
    CHECK(motto(*office.opened()) == "MARKER listen first");
}

TEST_CASE("what an attacker can edit in the key file does not go unnoticed")
{
    OfficeOnDisk office;
    const auto path = office.folder() / "keys.json";
    const KeyFile whole = *parseKeyFile(readFile(path, 1'000'000));
    KeyFile edited = whole;

    SECTION("a slot less") { edited.slots.erase(edited.slots.begin()); }
    SECTION("the slots in another order") { std::swap(edited.slots[0], edited.slots[1]); }
    SECTION("another public key, to be given the next office key")
    {
        for (auto& slot : edited.slots)
            if (slot.kind == SlotKind::Recovery) slot.publicKey[0] ^= std::byte{1};
    }
    SECTION("a slot of another office")
    {
        OfficeOnDisk other;
        edited.slots.push_back(
            parseKeyFile(readFile(other.folder() / "keys.json", 1'000'000))->slots[0]);
    }
    writeFileAtomically(path, toText(edited));
    writeFileAtomically(office.folder() / "keys.copy.json", toText(edited));
    CHECK(ruleOf(office.open()) == "office.keys-damaged");
    writeFileAtomically(path, toText(whole));
    CHECK(office.open());
}

TEST_CASE("one damaged key file is replaced by its copy")
{
    OfficeOnDisk office;
    const auto keys = office.folder() / "keys.json";
    const auto copy = office.folder() / "keys.copy.json";
    const std::string whole = readFile(keys, 1'000'000);
    const auto bothAreWhole
        = [&] { return readFile(keys, 1'000'000) == whole && readFile(copy, 1'000'000) == whole; };
    CHECK(bothAreWhole());

    SECTION("cut short") { writeFileAtomically(keys, whole.substr(0, 200)); }
    SECTION("gone") { std::filesystem::remove(keys); }
    SECTION("edited")
    {
        KeyFile edited = *parseKeyFile(whole);
        std::swap(edited.slots[0], edited.slots[1]);
        writeFileAtomically(keys, toText(edited));
    }
    SECTION("the copy itself") { writeFileAtomically(copy, "{}"); }
    CHECK(ruleOf(office.open({kAnna.name, "wrong"})) == "office.sign-in-refused");
    CHECK(motto(*office.opened()) == "MARKER listen first");
    CHECK(bothAreWhole());
}

TEST_CASE("a copy of the key file never brings an old password back")
{
    OfficeOnDisk office;
    const auto old = readFile(office.folder() / "keys.json", 1'000'000);
    REQUIRE(office.opened()->setPassword(test::kAnnaId, {kAnna.name, "new password"}));
    CHECK(readFile(office.folder() / "keys.copy.json", 1'000'000) != old);
    std::filesystem::remove(office.folder() / "keys.json");
    CHECK(ruleOf(office.open()) == "office.sign-in-refused");
    CHECK(office.open({kAnna.name, "new password"}));
}

TEST_CASE("a key file of another office opens nothing")
{
    OfficeOnDisk office;
    OfficeOnDisk other;
    REQUIRE(other.opened()->setPassword("x", {"Cora", "cora's password"}));
    std::filesystem::copy_file(other.folder() / "keys.json", office.folder() / "keys.json",
        std::filesystem::copy_options::overwrite_existing);
    CHECK(ruleOf(office.open({"Cora", "cora's password"})) == "office.database-other-key");
    CHECK(ruleOf(office.open({"Dana", "unknown"})) == "office.sign-in-refused");
}

TEST_CASE("what is missing or no office is told")
{
    OfficeOnDisk office;
    CHECK(ruleOf(openOffice(office.home() / "Nothing.waymark", kAnna, office.clock()))
        == "office.not-found");
    std::filesystem::create_directory(office.home() / "Empty.waymark");
    CHECK(ruleOf(openOffice(office.home() / "Empty.waymark", kAnna, office.clock()))
        == "office.not-an-office");
    CHECK(ruleOf(openOffice(office.folder() / "keys.json", kAnna, office.clock()))
        == "office.not-an-office");
    CHECK(officesIn(office.home()) == std::vector{office.folder()});

    SECTION("no database")
    {
        std::filesystem::remove(office.folder() / "office.db");
        CHECK(ruleOf(office.open()) == "office.database-missing");
        CHECK_FALSE(std::filesystem::exists(office.folder() / "office.db"));
    }
    SECTION("an emptied database")
    {
        std::filesystem::resize_file(office.folder() / "office.db", 0);
        CHECK(ruleOf(office.open()) == "office.database-damaged");
    }
    SECTION("no keys")
    {
        std::filesystem::remove(office.folder() / "keys.json");
        std::filesystem::remove(office.folder() / "keys.copy.json");
        CHECK(ruleOf(office.open()) == "office.keys-missing");
    }
    SECTION("a key file of a later version")
    {
        auto text = readFile(office.folder() / "keys.json", 1'000'000);
        text.replace(text.find("\"version\": 1"), 12, "\"version\": 2");
        writeFileAtomically(office.folder() / "keys.json", text);
        CHECK(ruleOf(office.open()) == "office.newer-version");
    }
}

TEST_CASE("a damaged database is told, wherever the damage lies")
{
    OfficeOnDisk office;
    const auto path = office.folder() / "office.db";
    const auto whole = readFile(path, 100'000'000);
    SECTION("the beginning: it cannot be told from another key")
    {
        auto damaged = whole;
        damaged[100] ^= 1;
        writeFileAtomically(path, damaged);
        CHECK(ruleOf(office.open()) == "office.database-other-key");
    }
    SECTION("cut short")
    {
        writeFileAtomically(path, whole.substr(0, whole.size() / 2 / 4096 * 4096));
        CHECK(ruleOf(office.open()) == "office.database-damaged");
    }
    SECTION("a page in the middle is found by the check")
    {
        auto damaged = whole;
        damaged[whole.size() / 2] ^= 1;
        writeFileAtomically(path, damaged);
        if (auto vault = office.open()) {
            CHECK_FALSE((*vault)->database().checkIntegrity().empty());
            CHECK(ruleOf((*vault)->backUp()) != "nothing refused");
        }
    }
    writeFileAtomically(path, whole);
    CHECK(motto(*office.opened()) == "MARKER listen first");
}

TEST_CASE("an office made by a newer program is left alone")
{
    OfficeOnDisk office;
    office.opened()->database().execute("INSERT INTO schema_version VALUES (9999, 'later')");
    const auto before = readFile(office.folder() / "office.db", 100'000'000);
    CHECK(ruleOf(office.open()) == "office.newer-version");
    CHECK(readFile(office.folder() / "office.db", 100'000'000) == before);
}

TEST_CASE("an office that is open is refused to a second opening and to another process")
{
    OfficeOnDisk office;
    auto vault = office.opened();
    CHECK(ruleOf(office.open()) == "office.open-elsewhere");
    vault.reset();
    CHECK(office.open());

    int ready[2];
    int done[2];
    REQUIRE(pipe(ready) == 0);
    REQUIRE(pipe(done) == 0);
    const pid_t child = fork();
    if (child == 0) {
        auto theirs = office.open();
        char answer = theirs ? 'y' : 'n';
        if (write(ready[1], &answer, 1) != 1 || read(done[0], &answer, 1) != 1) _exit(1);
        _exit(0); // without closing anything, as a crash would
    }
    char answer = 0;
    REQUIRE(read(ready[0], &answer, 1) == 1);
    CHECK(answer == 'y');
    CHECK(ruleOf(office.open()) == "office.open-elsewhere");
    REQUIRE(write(done[1], &answer, 1) == 1);
    waitpid(child, nullptr, 0);
    CHECK(motto(*office.opened()) == "MARKER listen first");
}

TEST_CASE("a read-only folder is told")
{
    // Permissions do not stop root, so the folder is made read-only by its file system.
    OfficeOnDisk office;
    Mount mount{office.home() / "mount", "size=64m"};
    const auto moved = office.home() / "mount" / "House.waymark";
    std::filesystem::copy(office.folder(), moved, std::filesystem::copy_options::recursive);
    mount.makeReadOnly();
    CHECK(ruleOf(openOffice(moved, kAnna, office.clock())) == "office.folder-read-only");
    CHECK(ruleOf(createOffice({.folder = office.home() / "mount" / "New.waymark",
                                  .owner = "x",
                                  .credentials = kAnna,
                                  .cost = kCheapKeyCost,
                                  .furnish = {}},
              office.clock()))
        == "office.folder-read-only");
    CHECK(ruleOf(office.opened()->backUp(office.home() / "mount")) == "office.folder-read-only");
}

TEST_CASE("a full disk is told and nothing is damaged")
{
    OfficeOnDisk office;
    Mount mount{office.home() / "mount", "size=8m"};
    const auto moved = office.home() / "mount" / "House.waymark";
    std::filesystem::copy(office.folder(), moved, std::filesystem::copy_options::recursive);
    const Credentials later{kAnna.name, "later"};
    {
        auto opened = openOffice(moved, kAnna, office.clock());
        REQUIRE(opened);
        auto vault = std::move(opened).value();
        fill(moved);
        CHECK(ruleOf(vault->setPassword(test::kAnnaId, later)) == "office.disk-full");
        CHECK(ruleOf(vault->replaceRecoveryCode()) == "office.disk-full");
        CHECK(ruleOf(vault->backUp()) == "office.disk-full");
        CHECK(ruleOf(vault->rekey()) == "office.disk-full");
        CHECK(motto(*vault) == "MARKER listen first");
        CHECK(backupsIn(moved / "backups").empty());
    }
    CHECK(ruleOf(createOffice({.folder = office.home() / "mount" / "New.waymark",
                                  .owner = "x",
                                  .credentials = kAnna,
                                  .cost = kCheapKeyCost,
                                  .furnish = {}},
              office.clock()))
        == "office.disk-full");
    std::filesystem::remove(moved / "ballast");
    auto again = openOffice(moved, kAnna, office.clock());
    REQUIRE(again);
    CHECK((*again)->database().checkIntegrity().empty());
    CHECK_FALSE(openOffice(moved, later, office.clock()));
}

TEST_CASE("a re-key that fills the disk leaves the old key valid")
{
    OfficeOnDisk office;
    Mount mount{office.home() / "mount", "size=40m"};
    const auto moved = office.home() / "mount" / "House.waymark";
    std::filesystem::copy(office.folder(), moved, std::filesystem::copy_options::recursive);
    {
        auto opened = openOffice(moved, kAnna, office.clock());
        REQUIRE(opened);
        auto vault = std::move(opened).value();
        vault->database().execute("CREATE TABLE bulk (b BLOB); WITH RECURSIVE n(i) AS (SELECT 1 "
                                  "UNION ALL SELECT i + 1 FROM n"
                                  " LIMIT 9000) INSERT INTO bulk SELECT randomblob(1000) FROM n;"
                                  "PRAGMA wal_checkpoint(TRUNCATE)");
        std::string ballast(20U << 20U, 'x');
        writeFileAtomically(moved / "ballast", ballast);
        CHECK(ruleOf(vault->rekey()) == "office.disk-full");
    }
    auto again = openOffice(moved, kAnna, office.clock());
    REQUIRE(again);
    CHECK((*again)->database().checkIntegrity().empty());
    std::filesystem::remove(moved / "ballast");
    CHECK((*again)->rekey());
}

TEST_CASE("a re-key that was interrupted is finished or taken back at the next opening")
{
    OfficeOnDisk office;
    const auto keysPath = office.folder() / "keys.json";
    const auto databasePath = office.folder() / "office.db";
    const std::string oldKeys = readFile(keysPath, 1'000'000);
    const std::string oldDatabase = readFile(databasePath, 100'000'000);

    // The states a crash can leave, made with the same steps that rekey() takes.
    KeyFile keys = *parseKeyFile(oldKeys);
    auto unlocked = unlock(keys, *stretch(keys, kAnna));
    REQUIRE(unlocked);
    auto opened = std::move(unlocked).value();
    const OfficeKey key = std::move(opened->key);
    const OfficeKey next = key.renewed();
    sealNext(keys, key, next);
    const std::string bothKeys = toText(keys);

    SECTION("between the key file and the first page: the old key stays")
    {
        writeFileAtomically(keysPath, bothKeys);
        CHECK(motto(*office.opened()) == "MARKER listen first");
        const auto after = *parseKeyFile(readFile(keysPath, 1'000'000));
        CHECK_FALSE(after.nextMac);
        CHECK(after.slots == parseKeyFile(oldKeys)->slots);
    }
    SECTION("between the last page and the key file: the new key holds")
    {
        writeFileAtomically(keysPath, bothKeys);
        SqlCipherDatabase{databasePath.string(), key.database(), {}}.rekey(
            key.database(), next.database());
        CHECK(motto(*office.opened()) == "MARKER listen first");
        const auto after = *parseKeyFile(readFile(keysPath, 1'000'000));
        CHECK_FALSE(after.nextMac);
        CHECK(after.slots != parseKeyFile(oldKeys)->slots);
        CHECK(motto(*office.opened()) == "MARKER listen first");
        CHECK(openOfficeByRecoveryCode(office.folder(), office.recoveryCode(), office.clock()));
    }
}

TEST_CASE("killing the program at any moment of a re-key leaves an office that opens")
{
    OfficeOnDisk office;
    office.opened()->database().execute(
        "CREATE TABLE bulk (b BLOB); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
        " LIMIT 3000) INSERT INTO bulk SELECT randomblob(1000) FROM n");
    for (int round = 0; round < 25; ++round) {
        int ready[2];
        REQUIRE(pipe(ready) == 0);
        const pid_t child = fork();
        if (child == 0) {
            auto vault = office.open();
            const char go = 'g';
            if (!vault || write(ready[1], &go, 1) != 1) _exit(1);
            for (;;)
                if (!(*vault)->rekey()) _exit(1);
        }
        char go = 0;
        REQUIRE(read(ready[0], &go, 1) == 1);
        usleep(static_cast<useconds_t>(3'000 + 4'300 * round));
        kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        CHECK(WIFSIGNALED(status));
        close(ready[0]);
        close(ready[1]);
        auto vault = office.opened();
        REQUIRE(motto(*vault) == "MARKER listen first");
        REQUIRE(vault->database().checkIntegrity().empty());
    }
}
