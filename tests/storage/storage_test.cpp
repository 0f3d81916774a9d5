// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"
#include "support/engines.h"

#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace waymark;
using storage::DatabaseError;

TEMPLATE_TEST_CASE("statements bind by number and read what was written", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    TestType engine;
    auto& database = engine.database();

    SECTION("placeholders bind by number, not by order of appearance")
    {
        auto row = database.prepare("SELECT CAST($2 AS TEXT), CAST($1 AS TEXT), CAST($2 AS TEXT)");
        REQUIRE(row.bind("one", "two").step());
        CHECK(row.template get<std::string>(0) == "two");
        CHECK(row.template get<std::string>(1) == "one");
    }
    SECTION("too few parameters are an error")
    {
        CHECK_THROWS_AS(
            database.prepare("SELECT CAST($1 AS TEXT), CAST($2 AS TEXT)").bind("x").step(),
            DatabaseError);
    }
    SECTION("an uncommitted transaction leaves nothing behind")
    {
        {
            const auto transaction = database.begin();
            database.prepare("INSERT INTO settings (id, value) VALUES ($1, $2)")
                .bind("a", "b")
                .run();
        }
        CHECK_FALSE(database.prepare("SELECT 1 FROM settings").bind().step());
    }
    SECTION("a signed-in worker reads views, never base tables")
    {
        database.actAs("somebody");
        CHECK_FALSE(database.prepare("SELECT id FROM visible_settings").bind().step());
        CHECK_THROWS_AS(
            database.prepare("SELECT value FROM settings").bind().step(), DatabaseError);
        CHECK_THROWS_AS(database.prepare("SELECT hash FROM journal").bind().step(), DatabaseError);
        database.actAs({});
        CHECK_FALSE(database.prepare("SELECT value FROM settings").bind().step());
    }
}
