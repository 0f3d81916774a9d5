// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"
#include "support/engines.h"

#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>

#include <atomic>
#include <thread>

using namespace waymark;
using namespace waymark::storage;

namespace {
const Migration kRooms{9001, "9001_rooms", "CREATE TABLE rooms (id TEXT PRIMARY KEY);"};
const Migration kBroken{9002, "9002_broken",
    "ALTER TABLE rooms ADD COLUMN size BIGINT; INSERT INTO no_such_table VALUES (1);"};
const Migration kSizes{9002, "9002_sizes", "ALTER TABLE rooms ADD COLUMN size BIGINT;"};
} // namespace

TEMPLATE_TEST_CASE("migrations run once, in order, or not at all", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    TestType engine;
    auto& database = engine.database();
    CHECK(migrate(database) == MigrationOutcome::UpToDate);
    REQUIRE(migrate(database, {kRooms}) == MigrationOutcome::Migrated);
    database.execute("INSERT INTO rooms VALUES ('blue')");

    SECTION("a step that fails leaves the old database usable")
    {
        CHECK_THROWS_AS(migrate(database, {kRooms, kBroken}), DatabaseError);
        CHECK_FALSE(database.inTransaction());
        CHECK_THROWS_AS(database.prepare("SELECT size FROM rooms").bind().step(), DatabaseError);
        CHECK(database.prepare("SELECT id FROM rooms").bind().step());
        CHECK(migrate(database, {kRooms}) == MigrationOutcome::UpToDate);
        CHECK(migrate(database, {kRooms, kSizes}) == MigrationOutcome::Migrated);
        CHECK(database.prepare("SELECT size FROM rooms").bind().step());
    }
    SECTION("a newer database is refused untouched")
    {
        CHECK(migrate(database) == MigrationOutcome::DatabaseTooNew);
        CHECK(migrate(database, {}) == MigrationOutcome::DatabaseTooNew);
        CHECK(database.prepare("SELECT id FROM rooms").bind().step());
    }
}

TEST_CASE("two desks that start at once migrate one after the other")
{
    test::PostgresEngine engine;
    std::atomic<int> migrated = 0;
    std::atomic<int> failed = 0;
    {
        std::vector<std::jthread> desks;
        for (int i = 0; i < 6; ++i)
            desks.emplace_back([&] {
                try {
                    auto database = openPostgres(engine.conninfo());
                    if (migrate(*database, {kRooms, kSizes}) == MigrationOutcome::Migrated)
                        ++migrated;
                } catch (const DatabaseError&) {
                    ++failed;
                }
            });
    }
    CHECK(migrated == 1);
    CHECK(failed == 0);
    CHECK(engine.database().prepare("SELECT size FROM rooms").bind().step() == false);
}

TEST_CASE("blocks for one engine are run on that engine alone")
{
    const std::string sql
        = "A;\n-- only: sqlcipher\nB;\n-- end\nC;\n-- only: postgres\nD;\n-- end\nE;";
    CHECK(sqlFor(Engine::SqlCipher, sql) == "A;\nB;\nC;\nE;\n");
    CHECK(sqlFor(Engine::Postgres, sql) == "A;\nC;\nD;\nE;\n");
}

TEST_CASE("the migrations of this program are in order and numbered once")
{
    const auto all = allMigrations();
    REQUIRE_FALSE(all.empty());
    for (std::size_t i = 1; i < all.size(); ++i)
        CHECK(all[i - 1].version < all[i].version);
}
