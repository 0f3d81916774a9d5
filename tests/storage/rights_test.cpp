// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"
#include "storage/sqlcipher_rights.h"
#include "support/engines.h"

#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace waymark;
using namespace waymark::storage;

namespace {

/// Diaries, of which each worker sees her own.
void makeDiaries(Database& database)
{
    database.execute("CREATE TABLE diaries (id TEXT PRIMARY KEY, revision BIGINT NOT NULL,"
                     " owner TEXT NOT NULL, words TEXT NOT NULL);"
                     "CREATE TABLE copies (id TEXT PRIMARY KEY, words TEXT);"
                     "INSERT INTO diaries VALUES ('d1', 1, 'anna', 'hers'),"
                     " ('d2', 1, 'boris', 'his');"
                     "CREATE VIEW visible_diaries AS WITH mine AS ("
                     " SELECT id, revision, owner, words FROM diaries"
                     " WHERE owner = current_worker())"
                     " SELECT id, revision, words FROM mine");
    if (database.engine() == Engine::Postgres)
        database.execute("GRANT SELECT ON visible_diaries TO waymark_desk;"
                         "GRANT SELECT (id, revision) ON diaries TO waymark_desk;"
                         "GRANT INSERT, UPDATE, DELETE ON diaries TO waymark_desk;"
                         "GRANT SELECT (id), INSERT ON copies TO waymark_desk");
}

bool isRefused(Database& database, const char* sql)
{
    try {
        auto statement = database.prepare(sql);
        statement.bind();
        while (statement.step()) { }
    } catch (const DatabaseError& failure) {
        INFO(failure.what());
        CHECK(failure.kind() == DatabaseError::Kind::Refused);
        return true;
    }
    return false;
}

std::vector<std::string> texts(Database& database, const char* sql)
{
    return rows(database, sql, [](const Statement& row) { return row.get<std::string>(0); });
}

} // namespace

TEMPLATE_TEST_CASE("a signed-in worker reads through views, however the query is built",
    "[contract]", test::SqlCipherEngine, test::PostgresEngine)
{
    TestType engine;
    auto& database = engine.database();
    makeDiaries(database);
    database.actAs("anna");

    SECTION("what the view shows may be joined, nested and named")
    {
        const std::vector<std::string> hers{"hers"};
        CHECK(texts(database, "SELECT words FROM visible_diaries") == hers);
        CHECK(texts(database, "WITH w AS (SELECT words FROM visible_diaries) SELECT words FROM w")
            == hers);
        CHECK(texts(database, "SELECT s.words FROM (SELECT words FROM visible_diaries) AS s")
            == hers);
        CHECK(
            texts(database,
                "SELECT a.words FROM visible_diaries AS a JOIN visible_diaries AS b ON a.id = b.id")
            == hers);
        CHECK(texts(database,
                  "SELECT words FROM visible_diaries WHERE id IN (SELECT id FROM diaries)")
            == hers);
        CHECK(texts(database, "SELECT id FROM diaries ORDER BY id")
            == std::vector<std::string>{"d1", "d2"});
    }
    SECTION("a base table is refused wherever it stands")
    {
        for (const char* sql : {
                 "SELECT words FROM diaries",
                 "SELECT * FROM diaries",
                 "SELECT count(words) FROM diaries",
                 "SELECT s.words FROM (SELECT words FROM diaries) AS s",
                 "WITH w AS (SELECT words FROM diaries) SELECT words FROM w",
                 "WITH w(x) AS MATERIALIZED (SELECT words FROM diaries) SELECT x FROM w",
                 "WITH RECURSIVE w(x) AS (SELECT words FROM diaries UNION ALL SELECT x FROM w "
                 "WHERE 1 = 0) SELECT x FROM w",
                 "SELECT id FROM visible_diaries WHERE 'his' IN (SELECT words FROM diaries)",
                 "SELECT (SELECT words FROM diaries WHERE id = 'd2')",
                 "SELECT v.id FROM visible_diaries AS v JOIN diaries AS d ON d.words > v.words",
                 "SELECT id FROM diaries WHERE words LIKE 'h%'",
                 "SELECT id FROM diaries ORDER BY words",
                 "SELECT id FROM visible_diaries UNION SELECT words FROM diaries",
                 "UPDATE diaries SET revision = 2 WHERE words = 'his'",
                 "UPDATE diaries SET words = (SELECT words FROM diaries WHERE id = 'd2') WHERE id "
                 "= 'd1'",
                 "DELETE FROM diaries WHERE owner = 'boris'",
                 "INSERT INTO copies (id, words) SELECT id, words FROM diaries",
                 "INSERT INTO copies (id) SELECT id FROM diaries WHERE words = 'his'",
                 "UPDATE diaries SET revision = revision + 1 WHERE id = 'd2' RETURNING words",
             }) {
            INFO(sql);
            CHECK(isRefused(database, sql));
        }
    }
    SECTION("writes that name ids and revisions go through")
    {
        CHECK(database
                  .prepare("UPDATE diaries SET words = $1, revision = revision + 1"
                           " WHERE id = $2 AND revision = $3"
                           " AND id IN (SELECT id FROM visible_diaries)")
                  .bind("more", "d1", 1)
                  .run()
            == 1);
        CHECK(texts(database, "SELECT words FROM visible_diaries")
            == std::vector<std::string>{"more"});
        database.prepare("INSERT INTO diaries (id, revision, owner, words) VALUES ($1, 1, $2, $3)")
            .bind("d3", "anna", "new")
            .run();
        CHECK(texts(database, "SELECT words FROM visible_diaries").size() == 2);
    }
    SECTION("the schema and other files are out of reach")
    {
        for (const char* sql : {"CREATE TABLE x (y TEXT)", "DROP TABLE copies",
                 "DROP VIEW visible_diaries", "ALTER TABLE diaries ADD COLUMN x TEXT"}) {
            INFO(sql);
            CHECK(isRefused(database, sql));
        }
    }
}

TEST_CASE("on SQLCipher a worker cannot pass a query off as a view")
{
    test::SqlCipherEngine engine;
    auto& database = engine.database();
    makeDiaries(database);
    database.execute("CREATE TRIGGER diaries_kept AFTER DELETE ON diaries BEGIN"
                     " INSERT INTO copies (id, words) VALUES (old.id, old.words); END");
    database.actAs("anna");
    for (const char* sql :
        {
            "WITH visible_diaries AS (SELECT words FROM diaries) SELECT words FROM visible_diaries",
            "WITH Visible_Diaries (x) AS NOT MATERIALIZED (SELECT words FROM diaries) SELECT x "
            "FROM visible_diaries",
            "WITH \"visible_diaries\" AS (SELECT words FROM diaries) SELECT * FROM visible_diaries",
            "WITH [visible_diaries]AS(SELECT words FROM diaries)SELECT * FROM visible_diaries",
            "WITH visible_diaries/**/AS -- x\n (SELECT words FROM diaries) SELECT * FROM "
            "visible_diaries",
            "WITH mine AS (SELECT words FROM diaries) SELECT words FROM mine",
            "WITH diaries_kept AS (SELECT words FROM diaries) SELECT words FROM diaries_kept",
            "SELECT 1 FROM (WITH mine AS (SELECT words FROM diaries) SELECT words FROM mine)",
            "CREATE TEMP VIEW visible_all AS SELECT words FROM diaries",
            "CREATE TEMP TABLE t AS SELECT id FROM diaries",
            "ATTACH ':memory:' AS other",
            "PRAGMA writable_schema = ON",
            "PRAGMA rekey = 'x'",
            "PRAGMA cipher_settings",
            "VACUUM INTO '/tmp/never'",
        }) {
        INFO(sql);
        CHECK(isRefused(database, sql));
    }
    // A trigger does its work with the rights of the schema.
    database.prepare("DELETE FROM diaries WHERE id = $1").bind("d1").run();
    CHECK(database.checkIntegrity().empty());
    database.actAs({});
    CHECK(texts(database, "SELECT words FROM copies") == std::vector<std::string>{"hers"});
}

TEST_CASE("contentless search works for a signed-in worker")
{
    test::SqlCipherEngine engine;
    auto& database = engine.database();
    makeDiaries(database);
    database.execute("CREATE VIRTUAL TABLE search_diaries USING fts5(words, content='',"
                     " contentless_delete=1, prefix='1 2 3', tokenize='ascii');"
                     "INSERT INTO search_diaries (rowid, words) SELECT rowid, words FROM diaries;"
                     "CREATE VIEW visible_hits AS SELECT d.rowid AS row, v.words FROM diaries d"
                     " JOIN visible_diaries v ON v.id = d.id");
    database.actAs("anna");
    const char* search
        = "SELECT h.words FROM search_diaries s JOIN visible_hits h ON h.row = s.rowid"
          " WHERE search_diaries MATCH 'h*'";
    CHECK(texts(database, search) == std::vector<std::string>{"hers"});
    database.prepare("INSERT INTO search_diaries (rowid, words) VALUES ($1, $2)")
        .bind(7, "hay")
        .run();
    database.prepare("DELETE FROM search_diaries WHERE rowid = $1").bind(7).run();
    auto words
        = database.prepare("SELECT words FROM search_diaries WHERE search_diaries MATCH 'his'");
    REQUIRE(words.bind().step());
    CHECK_FALSE(words.getOptional<std::string>(0)); // there is no content to give
}

TEST_CASE("common table names are found in any spelling, and nothing else is")
{
    CHECK(commonTableNames("WITH a AS (SELECT 1), b(x, y) AS MATERIALIZED (SELECT 2) SELECT 3")
        == std::vector<std::string>{"a", "b"});
    CHECK(commonTableNames("SELECT CAST(x AS TEXT), y AS z, 'a AS (b' FROM t AS u -- v AS (")
              .empty());
    CHECK(commonTableNames("").empty());
    CHECK(commonTableNames("AS (").empty());
    CHECK(commonTableNames(") AS (").empty());
    CHECK(commonTableNames("'unfinished").empty());
}
