// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"
#include "storage/migrations.h"
#include "support/engines.h"

#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <atomic>
#include <chrono>
#include <fstream>
#include <thread>

using namespace waymark;
using namespace waymark::storage;
using Kind = DatabaseError::Kind;

namespace {

template <class Work>
Kind kindThrown(Work work)
{
    try {
        work();
    } catch (const DatabaseError& failure) {
        return failure.kind();
    }
    FAIL("nothing was thrown");
    return Kind::Other;
}

/// Counts far enough to take many seconds, on either engine.
constexpr const char* kEndless
    = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000000000)"
      " SELECT count(*) FROM n";

std::string pragma(Database& database, const std::string& name)
{
    auto row = database.prepare("PRAGMA " + name);
    REQUIRE(row.bind().step());
    return row.get<std::string>(0);
}
std::int64_t pragmaNumber(Database& database, const std::string& name)
{
    auto row = database.prepare("PRAGMA " + name);
    REQUIRE(row.bind().step());
    return row.get<std::int64_t>(0);
}

} // namespace

#define BOTH_ENGINES test::SqlCipherEngine, test::PostgresEngine

TEMPLATE_TEST_CASE("each type comes back as it was written", "[contract]", BOTH_ENGINES)
{
    TestType engine;
    auto& database = engine.database();
    database.execute("CREATE TABLE scraps (t TEXT, i BIGINT, d DOUBLE PRECISION, b BYTEA)");
    const Blob blob{std::byte{0}, std::byte{255}, std::byte{'\''}};
    const std::string text = "Élise \xE2\x80\x94 ' \" \\ \n \xF0\x9F\x8C\xB1";
    auto insert = database.prepare("INSERT INTO scraps (t, i, d, b) VALUES ($1, $2, $3, $4)");
    CHECK(insert.bind(text, std::int64_t{-9'223'372'036'854'775'807}, 0.1, blob).run() == 1);
    CHECK(insert.bind("", 0, 1e300, Blob{}).run() == 1);
    CHECK(insert.bind(std::nullopt, std::nullopt, std::nullopt, std::nullopt).run() == 1);

    auto row = database.prepare("SELECT t, i, d, b FROM scraps ORDER BY i NULLS LAST");
    REQUIRE(row.bind().step());
    CHECK(row.columnCount() == 4);
    CHECK(row.template get<std::string>(0) == text);
    CHECK(row.template get<std::int64_t>(1) == -9'223'372'036'854'775'807);
    CHECK(row.template get<double>(2) == 0.1);
    CHECK(row.template get<Blob>(3) == blob);
    REQUIRE(row.step());
    CHECK(row.template get<std::string>(0).empty());
    CHECK(row.template get<Blob>(3).empty());
    REQUIRE(row.step());
    CHECK_FALSE(row.template getOptional<std::string>(0));
    CHECK_FALSE(row.template getOptional<Blob>(3));
    CHECK_THROWS_AS(row.template get<std::string>(0), DatabaseError);
    CHECK_FALSE(row.step());
}

TEMPLATE_TEST_CASE("a broken rule of the schema is a Constraint", "[contract]", BOTH_ENGINES)
{
    TestType engine;
    auto& database = engine.database();
    database.execute("CREATE TABLE houses (id TEXT PRIMARY KEY, rooms BIGINT CHECK (rooms > 0));"
                     "CREATE TABLE guests (house TEXT NOT NULL REFERENCES houses (id));"
                     "INSERT INTO houses VALUES ('a', 1)");
    CHECK(kindThrown([&] { database.execute("INSERT INTO houses VALUES ('a', 1)"); })
        == Kind::Constraint);
    CHECK(kindThrown([&] { database.execute("INSERT INTO houses VALUES ('b', 0)"); })
        == Kind::Constraint);
    CHECK(kindThrown([&] { database.execute("INSERT INTO guests VALUES ('nowhere')"); })
        == Kind::Constraint);
    CHECK(kindThrown([&] { database.execute("SELEKT 1"); }) == Kind::Other);
}

TEMPLATE_TEST_CASE("a message of the engine holds no value", "[contract]", BOTH_ENGINES)
{
    TestType engine;
    auto& database = engine.database();
    database.execute("CREATE TABLE names (name TEXT PRIMARY KEY)");
    auto insert = database.prepare("INSERT INTO names (name) VALUES ($1)");
    insert.bind("MARKER").run();
    try {
        insert.bind("MARKER").run();
        FAIL("a second one was taken");
    } catch (const DatabaseError& failure) {
        CHECK(std::string{failure.what()}.find("MARKER") == std::string::npos);
    }
}

TEMPLATE_TEST_CASE(
    "a transaction that failed leaves the database usable", "[contract]", BOTH_ENGINES)
{
    TestType engine;
    auto& database = engine.database();
    database.execute("CREATE TABLE scraps (id TEXT PRIMARY KEY)");
    {
        const auto transaction = database.begin();
        CHECK(database.inTransaction());
        database.execute("INSERT INTO scraps VALUES ('a')");
        CHECK_THROWS_AS(database.execute("INSERT INTO scraps VALUES ('a')"), DatabaseError);
    }
    CHECK_FALSE(database.inTransaction());
    CHECK_FALSE(database.prepare("SELECT 1 FROM scraps").bind().step());
    const auto transaction = database.begin();
    database.execute("INSERT INTO scraps VALUES ('a')");
    transaction->commit();
    CHECK(database.prepare("SELECT 1 FROM scraps").bind().step());
}

TEMPLATE_TEST_CASE("a long statement is cancelled from another thread", "[contract]", BOTH_ENGINES)
{
    TestType engine;
    auto& database = engine.database();
    std::atomic<bool> ended = false;
    std::thread other{[&] {
        // Again and again, because the first may come before the statement runs.
        while (!ended) {
            database.cancel();
            std::this_thread::yield();
        }
    }};
    CHECK(kindThrown([&] { database.prepare(kEndless).bind().step(); }) == Kind::Cancelled);
    ended = true;
    other.join();
    CHECK(database.prepare("SELECT CAST(1 AS BIGINT)").bind().step());
}

TEMPLATE_TEST_CASE("progress is asked, and can stop a statement", "[contract]", BOTH_ENGINES)
{
    TestType engine;
    auto& database = engine.database();
    int asked = 0;
    database.onProgress([&] { return ++asked < 3; });
    CHECK(kindThrown([&] { database.prepare(kEndless).bind().step(); }) == Kind::Cancelled);
    CHECK(asked >= 3);
    database.onProgress({});
    CHECK(database.prepare("SELECT CAST(1 AS BIGINT)").bind().step());
}

TEMPLATE_TEST_CASE("the same statement may run twice at once, and after rights changed",
    "[contract]", BOTH_ENGINES)
{
    TestType engine;
    auto& database = engine.database();
    database.execute("CREATE TABLE scraps (i BIGINT); INSERT INTO scraps VALUES (1), (2)");
    const char* sql = "SELECT i FROM scraps ORDER BY i";
    auto outer = database.prepare(sql);
    outer.bind();
    int seen = 0;
    while (outer.step()) {
        auto inner = database.prepare(sql);
        inner.bind();
        while (inner.step())
            ++seen;
    }
    CHECK(seen == 4);

    const char* who = "SELECT current_worker()";
    for (const char* worker : {"w1", "w2"}) {
        database.actAs(worker);
        auto row = database.prepare(who);
        REQUIRE(row.bind().step());
        CHECK(row.template get<std::string>(0) == worker);
    }
    CHECK(kindThrown([&] { database.prepare(sql).bind().step(); }) == Kind::Refused);
    database.actAs({});
    CHECK(database.prepare(sql).bind().step());
}

TEMPLATE_TEST_CASE(
    "more statements than the cache keeps are no problem", "[contract]", BOTH_ENGINES)
{
    TestType engine;
    auto& database = engine.database();
    for (int round = 0; round < 2; ++round)
        for (int i = 0; i < 400; ++i) {
            auto row = database.prepare("SELECT CAST(" + std::to_string(i) + " AS BIGINT)");
            REQUIRE(row.bind().step());
            REQUIRE(row.template get<std::int64_t>(0) == i);
        }
}

TEMPLATE_TEST_CASE("a sound database has nothing to report", "[contract]", BOTH_ENGINES)
{
    TestType engine;
    CHECK(engine.database().checkIntegrity().empty());
}

TEST_CASE("a list is cut into pages by the key of the last row")
{
    const auto key = [](int i) { return i; };
    const auto full = pageOf(std::vector{1, 2, 3}, 2, key);
    CHECK(full.rows == std::vector{1, 2});
    CHECK(full.next == 2);
    const auto last = pageOf(std::vector{3}, 2, key);
    CHECK(last.rows == std::vector{3});
    CHECK_FALSE(last.next);
    CHECK_FALSE(pageOf(std::vector<int>{}, 2, key).next);
}

TEST_CASE("SQLCipher is set up to keep and to forget")
{
    test::SqlCipherEngine engine;
    auto& database = engine.database();
    CHECK(pragma(database, "cipher_version") >= "4.5");
    CHECK(pragma(database, "journal_mode") == "wal");
    CHECK(pragmaNumber(database, "foreign_keys") == 1);
    CHECK(pragmaNumber(database, "secure_delete") == 1);
    CHECK(pragmaNumber(database, "synchronous") == 2);
    CHECK(pragmaNumber(database, "temp_store") == 2);
    CHECK(pragmaNumber(database, "trusted_schema") == 0);
}

TEST_CASE("a file opens with its key only")
{
    test::TemporaryFolder folder;
    const auto path = folder.file("x.db");
    std::array<std::byte, 32> other{std::byte{8}};
    const auto open = [&](std::span<const std::byte> key, SqlCipherOptions options = {}) {
        openSqlCipher(path, key, options);
    };
    CHECK(kindThrown([&] { open(test::kTestKey); }) == Kind::ReadOnly); // not there
    openSqlCipher(path, test::kTestKey, {.create = true})->execute("CREATE TABLE t (x)");
    CHECK(kindThrown([&] { open(other); }) == Kind::WrongKey);
    CHECK_NOTHROW(open(test::kTestKey));
    auto reader = openSqlCipher(path, test::kTestKey, {.readOnly = true});
    CHECK(kindThrown([&] { reader->execute("INSERT INTO t VALUES (1)"); }) == Kind::ReadOnly);

    std::ofstream{folder.file("plain.db")} << "SQLite format 3" << std::string(5000, '\0');
    CHECK(kindThrown([&] { openSqlCipher(folder.file("plain.db"), test::kTestKey); })
        == Kind::WrongKey);
}

TEST_CASE("a second connection that wants to write at the same time is told Busy")
{
    test::TemporaryFolder folder;
    auto one = openSqlCipher(folder.file("x.db"), test::kTestKey, {.create = true});
    auto two = openSqlCipher(folder.file("x.db"), test::kTestKey);
    two->execute("PRAGMA busy_timeout = 0");
    const auto transaction = one->begin();
    CHECK(kindThrown([&] { two->begin(); }) == Kind::Busy);
}

TEST_CASE("a server that cannot be reached is a Network failure")
{
    CHECK(kindThrown([] { openPostgres("host=/nonexistent connect_timeout=1"); }) == Kind::Network);
    CHECK(kindThrown([] { openPostgres("host=127.0.0.1 port=1 connect_timeout=1"); })
        == Kind::Network);
}

TEST_CASE("a lost connection comes back, except in the middle of a transaction")
{
    test::PostgresEngine engine;
    auto& database = engine.database();
    const auto hangUp = [&] {
        auto row = database.prepare("SELECT CAST(pg_backend_pid() AS BIGINT)");
        REQUIRE(row.bind().step());
        auto killer = openPostgres(engine.conninfo());
        REQUIRE(killer->prepare("SELECT pg_terminate_backend(CAST($1 AS INTEGER))")
                    .bind(row.get<std::int64_t>(0))
                    .step());
    };
    const auto ask = [&] { return database.prepare("SELECT current_worker()").bind().step(); };

    SECTION("the worker is signed in again")
    {
        database.actAs("w1");
        database.actAs({});
        hangUp();
        CHECK(kindThrown(ask) == Kind::Network);
        CHECK(ask());
    }
    SECTION("rights are set anew on the new connection")
    {
        auto row = database.prepare("SELECT CAST(pg_backend_pid() AS BIGINT)");
        REQUIRE(row.bind().step());
        const auto pid = row.get<std::int64_t>(0);
        database.actAs("w1");
        openPostgres(engine.conninfo())
            ->prepare("SELECT pg_terminate_backend(CAST($1 AS INTEGER))")
            .bind(pid)
            .step();
        CHECK(kindThrown(ask) == Kind::Network);
        auto who = database.prepare("SELECT current_worker()");
        REQUIRE(who.bind().step());
        CHECK(who.get<std::string>(0) == "w1");
        CHECK(kindThrown([&] { database.prepare("SELECT hash FROM journal").bind().step(); })
            == Kind::Refused);
    }
    SECTION("half a transaction does not go on as two")
    {
        database.execute("CREATE TABLE scraps (i BIGINT)");
        {
            const auto transaction = database.begin();
            database.execute("INSERT INTO scraps VALUES (1)");
            hangUp();
            const auto insert = [&] { database.execute("INSERT INTO scraps VALUES (2)"); };
            CHECK(kindThrown(insert) == Kind::Network);
            CHECK(kindThrown(insert) == Kind::Network);
            CHECK(kindThrown([&] { transaction->commit(); }) == Kind::Network);
        }
        CHECK_FALSE(database.prepare("SELECT 1 FROM scraps").bind().step());
    }
}

TEST_CASE("PostgreSQL tells a commit that could not be")
{
    test::PostgresEngine engine;
    auto& database = engine.database();
    const auto transaction = database.begin();
    CHECK_THROWS_AS(database.execute("SELECT 1 / 0"), DatabaseError);
    CHECK_THROWS_AS(transaction->commit(), DatabaseError);
    CHECK_FALSE(database.inTransaction());
}
