// SPDX-License-Identifier: GPL-3.0-or-later
// The words on the way in tell where a secret place is, so they are sealed with it.
#include "base/resources.h"
#include "directory/editing.h"
#include "directory/upkeep.h"
#include "support/directory_office.h"

#include <catch2/catch_template_test_macros.hpp>

using namespace waymark;
using namespace waymark::directory;

namespace {

constexpr std::string_view kServices = R"([
{"id":"farol","name":"Casa do Farol","status":"active","description":"Shelter.",
 "service_at_locations":[{"id":"s","location":{"id":"l","location_type":"physical",
   "addresses":[{"id":"a","address_1":"7 Hidden Lane","city":"Secret Town","address_type":"physical"}]}}],
 "x_waymark":{"needs":["shelter"],"confidential":true}}])";

/// The changes of rows that the migration makes on this engine.
std::string changesOf(std::string_view migration, storage::Engine engine)
{
    const std::string_view head = engine == storage::Engine::SqlCipher
        ? "-- only: sqlcipher\nUPDATE"
        : "-- only: postgres\nUPDATE";
    const auto from = migration.find(head);
    REQUIRE(from != std::string_view::npos);
    const auto begin = migration.find('\n', from);
    return std::string{migration.substr(begin, migration.find("-- end", begin) - begin)};
}

} // namespace

TEMPLATE_TEST_CASE("the way in of a secret place is sealed with it and comes back when it is open",
    "[contract]", test::SqlCipherEngine, test::PostgresEngine)
{
    test::DirectoryOffice<TestType> office{kServices};
    Editing editing{*office.desk};
    const auto save = [&](auto change) {
        const Service service = office.service("farol");
        const ServiceForm before = formOf(service);
        ServiceForm after = before;
        change(after);
        REQUIRE(editing.save(service.id, service.revision, before, after));
        return *office.directory.find(service.id);
    };
    const auto entrance = [&](const Service& service) {
        return office.directory.reveal(service.id, "visit")->safeEntrance;
    };
    Service service
        = save([](ServiceForm& form) { form.additions.safeEntrance = "by the Lane gate"; });
    CHECK(service.additions.safeEntrance.empty());
    CHECK(entrance(service) == "by the Lane gate");
    const auto everywhere = storage::rows(office.desk->database(),
        "SELECT coalesce(additions, '') || document FROM visible_service_documents",
        [](const storage::Statement& row) { return row.template get<std::string>(0); });
    for (const std::string& text : everywhere)
        CHECK(text.find("gate") == std::string::npos);
    // Left empty it stays, also when the source comes again.
    service = save([](ServiceForm& form) { form.description = "A house."; });
    office.import(kServices);
    CHECK(entrance(service) == "by the Lane gate");
    service = save([](ServiceForm& form) { form.additions.confidential = false; });
    CHECK(service.additions.safeEntrance == "by the Lane gate");
    service = save([](ServiceForm& form) { form.additions.confidential = true; });
    CHECK(service.additions.safeEntrance.empty());
    CHECK(entrance(service) == "by the Lane gate");
    for (const auto& change : Upkeep{*office.desk}.history(service.id))
        for (const auto& field : change.fields)
            CHECK((field.before + field.after).find("gate") == std::string::npos);
}

TEMPLATE_TEST_CASE("an office from before has its ways in sealed when it is brought up to date",
    "[contract]", test::SqlCipherEngine, test::PostgresEngine)
{
    test::DirectoryOffice<TestType> office{kServices};
    const ServiceId id = office.service("farol").id;
    auto& database = office.engine.database();
    office.desk.reset();
    database.prepare("UPDATE service_documents SET additions = $2 WHERE id = $1")
        .bind(id, R"({"needs":["shelter"],"confidential":true,"safe_entrance":"by the gate"})")
        .run();
    const auto migration = resources::find("schema/0056_sealed_entrances.sql");
    REQUIRE(migration);
    database.execute(changesOf(*migration, database.engine()));
    office.desk = test::signIn(database, office.clock, office.worker);
    Directory directory{*office.desk};
    CHECK(directory.find(id)->additions.safeEntrance.empty());
    CHECK(directory.find(id)->additions.needs == std::vector{Need::Shelter});
    CHECK(directory.reveal(id, "visit")->safeEntrance == "by the gate");
    const auto overlays = storage::rows(database, "SELECT additions FROM visible_service_documents",
        [](const storage::Statement& row) { return row.template get<std::string>(0); });
    CHECK(overlays.at(0).find("gate") == std::string::npos);
}
