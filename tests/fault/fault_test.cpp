// SPDX-License-Identifier: GPL-3.0-or-later
// What happens when the program is killed or the disk fills up in the middle of writing.
#include "storage/database.h"
#include "support/mounts.h"
#include "support/offices.h"

#include <catch2/catch_test_macros.hpp>

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <string>

using namespace waymark;
using namespace waymark::storage;
using test::motto;
using test::OfficeOnDisk;

namespace {

constexpr std::int64_t kRowsOfOne = 10; // of each transaction

void makeTable(Database& database)
{
    database.execute("CREATE TABLE steps (turn BIGINT NOT NULL, place BIGINT NOT NULL,"
                     " words TEXT NOT NULL, PRIMARY KEY (turn, place))");
}

void writeTurn(Database& database, std::int64_t turn)
{
    const auto transaction = database.begin();
    auto insert = database.prepare("INSERT INTO steps (turn, place, words) VALUES ($1, $2, $3)");
    for (std::int64_t place = 0; place < kRowsOfOne; ++place)
        insert.bind(turn, place, std::string(500, 'w')).run();
    transaction->commit();
}

/// Numbers of the turns that are there with fewer rows than they were written with.
std::int64_t tornTurns(Database& database)
{
    return *firstRow(
        database,
        "SELECT count(*) FROM (SELECT turn FROM steps GROUP BY turn HAVING count(*) <> $1) AS torn",
        [](const Statement& row) { return row.get<std::int64_t>(0); }, kRowsOfOne);
}

std::int64_t lastTurn(Database& database)
{
    return *firstRow(database, "SELECT coalesce(max(turn), 0) FROM steps",
        [](const Statement& row) { return row.get<std::int64_t>(0); });
}

/// Writes turn after turn in a process of its own, which is killed after a while. The last turn
/// that it was told to be committed.
std::int64_t writeUntilKilled(OfficeOnDisk& office, std::int64_t first, int milliseconds)
{
    int told[2];
    REQUIRE(pipe(told) == 0);
    const pid_t child = fork();
    if (child == 0) {
        auto vault = office.open();
        if (!vault) _exit(1);
        for (std::int64_t turn = first;; ++turn) {
            writeTurn((*vault)->database(), turn);
            if (write(told[1], &turn, sizeof turn) != sizeof turn) _exit(1);
        }
    }
    close(told[1]);
    std::int64_t committed = 0;
    REQUIRE(read(told[0], &committed, sizeof committed) == sizeof committed);
    usleep(static_cast<useconds_t>(1000 * milliseconds));
    kill(child, SIGKILL);
    while (read(told[0], &committed, sizeof committed) == sizeof committed) { }
    close(told[0]);
    int status = 0;
    waitpid(child, &status, 0);
    REQUIRE(WIFSIGNALED(status));
    return committed;
}

} // namespace

TEST_CASE("a program killed while writing leaves whole transactions, and all it was told of")
{
    OfficeOnDisk office;
    makeTable(office.opened()->database());
    std::int64_t first = 1;
    for (int round = 0; round < 15; ++round) {
        const auto committed = writeUntilKilled(office, first, 1 + 3 * round);
        auto vault = office.opened();
        auto& database = vault->database();
        REQUIRE(tornTurns(database) == 0);
        REQUIRE(lastTurn(database) >= committed);
        REQUIRE(database.checkIntegrity().empty());
        first = lastTurn(database) + 1;
    }
    CHECK(motto(*office.opened()) == "MARKER listen first");
}

TEST_CASE("a disk that fills up while writing is told, and what was there stays usable")
{
    OfficeOnDisk office;
    makeTable(office.opened()->database());
    test::Mount mount{office.home() / "mount", "size=12m"};
    const auto moved = office.home() / "mount" / "House.waymark";
    std::filesystem::copy(office.folder(), moved, std::filesystem::copy_options::recursive);
    auto opened = openOffice(moved, test::kAnna, office.clock());
    REQUIRE(opened);
    auto vault = std::move(opened).value();
    auto& database = vault->database();

    std::int64_t turn = 0;
    bool told = false;
    while (!told && turn < 100'000) {
        try {
            writeTurn(database, turn + 1);
            ++turn;
        } catch (const DatabaseError& failure) {
            CHECK(failure.kind() == DatabaseError::Kind::DiskFull);
            told = true;
        }
    }
    REQUIRE(told);
    CHECK(turn > 10);
    CHECK_FALSE(database.inTransaction());
    CHECK(motto(*vault) == "MARKER listen first");
    CHECK(lastTurn(database) == turn);
    CHECK(tornTurns(database) == 0);

    SECTION("work goes on once there is room again")
    {
        REQUIRE(::mount(nullptr, (office.home() / "mount").c_str(), nullptr, MS_REMOUNT, "size=32m")
            == 0);
        writeTurn(database, turn + 1);
        CHECK(lastTurn(database) == turn + 1);
    }
    SECTION("or when it is opened again, still on the full disk")
    {
        vault.reset();
        auto again = openOffice(moved, test::kAnna, office.clock());
        REQUIRE(again);
        CHECK(lastTurn((*again)->database()) == turn);
        CHECK((*again)->database().checkIntegrity().empty());
    }
}
