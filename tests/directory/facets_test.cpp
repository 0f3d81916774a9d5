// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/directory_office.h"

#include <catch2/catch_template_test_macros.hpp>

using namespace waymark;
using namespace waymark::directory;

namespace {

constexpr std::string_view kServices = R"([
{"id":"d","name":"Domestic Line","status":"active","x_waymark":{"needs":["crisis_line"],"crimes":["domestic"]}},
{"id":"s","name":"Stalking Advice","status":"active","x_waymark":{"needs":["legal"],"crimes":["stalking","domestic"]}},
{"id":"a","name":"Any House","status":"active","x_waymark":{"needs":["shelter"]}}])";

using Counted = std::vector<std::pair<std::string, std::size_t>>;

} // namespace

TEMPLATE_TEST_CASE("crimes are counted with those that take any", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    test::DirectoryOffice<TestType> office{kServices};
    const Facets facets = office.directory.facets({.crime = "0101"});
    CHECK(facets.byCrime == Counted{{"domestic", 3}, {"stalking", 2}});
    for (const auto& [crime, count] : facets.byCrime)
        CHECK(office.names({.crime = crime}).size() == count);
    CHECK(office.names({.crime = "0101"}).size() == 1);
}

TEMPLATE_TEST_CASE("an office from before has its counts after it was brought up to date",
    "[contract]", test::SqlCipherEngine, test::PostgresEngine)
{
    test::DirectoryOffice<TestType> office{kServices};
    const Facets before = office.directory.facets({});
    // What the migration does, on the index that was there before it.
    auto& database = office.engine.database();
    office.desk.reset();
    database.prepare("UPDATE services SET facets = ''").bind().run();
    if (database.engine() == storage::Engine::SqlCipher) {
        database.execute(
            "CREATE VIRTUAL TABLE copy USING fts5vocab('search_services', 'instance')");
        database.execute("UPDATE services SET facets = coalesce((SELECT group_concat(term, ' ')"
                         " FROM copy WHERE doc = number AND col = 'filters'"
                         " AND (term GLOB 'c*' OR term GLOB 'f*')), '')");
    } else {
        database.execute(
            "UPDATE services SET facets = coalesce((SELECT string_agg(u.lexeme, ' ')"
            " FROM search_services f, unnest(f.words) u WHERE f.number = services.number"
            " AND 'D' = ANY (u.weights) AND u.lexeme ~ '^[cf]'), '')");
    }
    office.desk = test::signIn(database, office.clock, office.worker);
    CHECK(Directory{*office.desk}.facets({}).byCrime == before.byCrime);
}
