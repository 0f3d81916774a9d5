// SPDX-License-Identifier: GPL-3.0-or-later
// Protects every module: whatever table the schema has, a signed-in worker reads it by its view.
#include "office/desk.h"
#include "support/engines.h"
#include "support/test_desk.h"

#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <map>
#include <set>

using namespace waymark;
using storage::Engine;
using storage::Statement;

namespace {

struct Relation {
    std::string name;
    std::vector<std::string> columns;
    bool isView;
};

/// Every table and view of the schema; the full-text tables' own parts and bookkeeping left out.
std::vector<Relation> relations(storage::Database& database)
{
    const bool sqlite = database.engine() == Engine::SqlCipher;
    const auto names = storage::rows(database,
        sqlite ? "SELECT name, type = 'view' FROM sqlite_master"
                 " WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
               : "SELECT c.relname::text, (c.relkind = 'v')::int::bigint FROM pg_class c"
                 " WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', "
                 "'m')",
        [](const Statement& row) {
            return std::pair{row.get<std::string>(0), row.get<bool>(1)};
        });
    std::vector<Relation> found;
    for (const auto& [name, isView] : names) {
        if (name.starts_with("search_") || name == "schema_version" || name == "schema_migrations")
            continue;
        found.push_back({name,
            storage::rows(
                database,
                sqlite ? "SELECT name FROM pragma_table_info($1)"
                       : "SELECT attname::text FROM pg_attribute"
                         " WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped",
                [](const Statement& row) { return row.get<std::string>(0); }, name),
            isView});
    }
    return found;
}

bool mayRead(storage::Database& database, const std::string& relation, const std::string& column)
{
    try {
        storage::rows(database, "SELECT " + column + " FROM " + relation + " LIMIT 1",
            [](const Statement&) { return 0; });
        return true;
    } catch (const storage::DatabaseError& error) {
        INFO(relation << '.' << column << ": " << error.what());
        CHECK(error.kind() == storage::DatabaseError::Kind::Refused);
        return false;
    }
}

} // namespace

TEMPLATE_TEST_CASE("whatever the schema holds, a worker reads it through its view", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    TestType engine;
    auto& database = engine.database();
    const test::FixedClock clock;
    const auto all = relations(database);
    REQUIRE(all.size() > 10);
    std::set<std::string> views;
    for (const auto& relation : all)
        if (relation.isView) views.insert(relation.name);

    const auto session = test::makeWorker(database, "Maria", {office::Role::Worker});
    const auto desk = test::signIn(database, clock, session);
    for (const auto& [name, columns, isView] : all) {
        INFO(name);
        if (isView) {
            // Views that are not named so are helpers of others: only those look inside.
            for (const auto& column : columns)
                CHECK(mayRead(database, name, column) == name.starts_with("visible_"));
            continue;
        }
        bool hasContent = false;
        for (const auto& column : columns) {
            if (column == "id" || column == "revision") continue;
            hasContent = true;
            INFO(column);
            CHECK_FALSE(mayRead(database, name, column));
        }
        if (hasContent) CHECK(views.contains("visible_" + name));
    }
}

TEMPLATE_TEST_CASE("nobody signed in sees nobody's journal but workers see their own lines",
    "[contract]", test::SqlCipherEngine, test::PostgresEngine)
{
    using office::Role;
    TestType engine;
    auto& database = engine.database();
    const test::FixedClock clock;
    const auto maria = test::makeWorker(database, "Maria", {Role::Worker});
    const auto dora = test::makeWorker(database, "Dora", {Role::DataProtection});
    test::signIn(database, clock, maria)->note({"case.read", "case", "1"});
    test::signIn(database, clock, dora)->note({"journal.read", "journal", ""});
    CHECK(test::signIn(database, clock, maria)->journal().newest(9).size() == 1);
    CHECK(test::signIn(database, clock, dora)->journal().newest(9).size() == 2);
}
