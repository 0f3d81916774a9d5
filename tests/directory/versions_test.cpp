// SPDX-License-Identifier: GPL-3.0-or-later
// Every version of the standard that is in the wild is read, HSDS 3.1 is written, nothing is lost.
#include "directory/directory.h"
#include "directory/exchange.h"
#include "directory/source_id.h"
#include "support/directory_office.h"

#include <catch2/catch_template_test_macros.hpp>

#include <iterator>

using namespace waymark;
using namespace waymark::directory;

namespace {

using Office = test::DirectoryOffice<test::SqlCipherEngine>;

std::string write(const Office& office, const std::string& name, std::string_view text)
{
    const std::filesystem::path path = office.folder.file(name);
    std::filesystem::create_directories(path.parent_path());
    std::ofstream{path, std::ios::binary} << text;
    return path;
}

PackageReport take(Office& office, const std::filesystem::path& path)
{
    const auto report = Exchange{*office.desk}.importFrom(path, {.source = "list"});
    REQUIRE(report);
    return report->package;
}

/// What an export says of the one service of that name.
Json exported(Office& office, std::string_view name)
{
    const std::string out = office.folder.file("out.json");
    REQUIRE(Exchange{*office.desk}.exportTo(out));
    std::ifstream in{out};
    const std::string text{std::istreambuf_iterator<char>{in}, {}};
    const auto all = parseJson(text);
    REQUIRE(all);
    for (const Json& each : all->items())
        if (each.textOf("name") == name) return each;
    FAIL("not exported");
    std::abort();
}

const Json& first(const Json& object, std::string_view list)
{
    const Json* found = object.find(list);
    REQUIRE(found);
    return found->items().at(0);
}

} // namespace

TEST_CASE("names of ORUK 3.0 are read, written as HSDS 3.1 and kept beside")
{
    Office office{"[]"};
    const auto report = take(office, write(office, "oruk.json", R"([{"id":"s","name":"Day Centre",
 "status":"active","services":[],
 "service_areas":[{"id":"a","service_area":"Belfast"}],
 "attributes":[{"id":"t","link_type":"need","taxonomy_term":{"id":"x","term":"Support group",
   "description":"d"}}],
 "service_at_locations":[{"id":"l","location":{"id":"p","location_type":"physical",
   "accessibility":[{"id":"c","accessibility":"Lift"}]}}]}])"));
    CHECK(report.version == "oruk-3");
    CHECK(report.findingCounts.contains("older-name"));
    const Service service = office.service("day centre");
    CHECK(service.hsds.service_areas.at(0).name == "Belfast");
    CHECK(service.hsds.attributes.at(0).taxonomy_term->name == "Support group");
    CHECK(service.hsds.service_at_locations.at(0).location->accessibility.at(0).description
        == "Lift");
    const Json out = exported(office, "Day Centre");
    CHECK(first(out, "service_areas").textOf("name") == "Belfast");
    CHECK(first(out, "service_areas").textOf("service_area") == "Belfast");
    CHECK(first(out, "attributes").find("taxonomy_term")->textOf("name") == "Support group");
}

TEST_CASE("tables of HSDS 2.0.1 are read with their attributes and daily hours")
{
    Office office{"[]"};
    write(office, "two/datapackage.json", R"({"name":"list","resources":[]})");
    write(office, "two/organizations.csv", "id,name,description\n1,House,Helps\n");
    write(office, "two/services.csv", "id,organization_id,name,status\n7,1,Night Line,active\n");
    write(office, "two/service_attributes.csv", "id,service_id,taxonomy_term_id\n1,7,4\n");
    write(office, "two/taxonomy_terms.csv", "id,term,description\n4,Helpline,listens\n");
    write(office, "two/schedules.csv",
        "id,service_id,freq,byday,opens_at,closes_at,dtstart\n1,7,DAILY,,22:00,06:00,null\n");
    write(office, "two/phones.csv", "id,service_id,number,language\n1,7,116 123,fr\n");
    const auto report = take(office, office.folder.path() / "two");
    CHECK(report.version == "2.0");
    CHECK(report.form == "tabular");
    const Service service = office.service("night line");
    CHECK(service.hsds.organization->name == "House");
    CHECK(service.hsds.phones.at(0).number == "116 123");
    CHECK(service.hsds.schedules.at(0).freq == "DAILY");
    const auto night = *parseInstant("2026-11-24T23:30:00Z");
    CHECK(openState(schedulesOf(service.hsds), night, office.clock).kind == OpenState::Kind::Open);
}

TEST_CASE("HSDS 3.0 to 3.2 are one: a schema's id and a new member change nothing")
{
    Office office{"[]"};
    take(office, write(office, "page.json", R"({"total_items":2,"empty":false,"contents":[
 {"id":"7f3e1d36-6d3b-4d0a-8f54-0d2a33e4a001","name":"Three","status":"active",
  "$schema":"https://example.org/3.2/service.json","capacities":[{"id":"c","available":2,
   "updated":"2026-01-01T00:00:00Z","unit":{"id":"u","name":"beds"}}],"x_new":{"a":1.50}},
 {"id":"7f3e1d36-6d3b-4d0a-8f54-0d2a33e4a002","name":"Four","status":"active"}]})"));
    CHECK(office.names({}).size() == 2);
    CHECK(office.service("three").hsds.capacities.at(0).unit->name == "beds");
    const Json out = exported(office, "Three");
    CHECK(out.find("x_new")->textOf("a") == "1.50");
    CHECK(out.textOf("$schema") == "https://example.org/3.2/service.json");
    CHECK(out.textOf("id") == "7f3e1d36-6d3b-4d0a-8f54-0d2a33e4a001");
}

TEST_CASE("an id that is no UUID is exported as one of version 5, with the original beside it")
{
    Office office{"[]"};
    const auto file = write(office, "ids.ndjson",
        "{\"id\":\"42\",\"name\":\"One\",\"status\":\"active\"}\n"
        "{\"id\":\"43\",\"name\":\"Two\",\"status\":\"active\"}\n");
    CHECK(take(office, file).form == "ndjson");
    const Json out = exported(office, "One");
    const std::string id{out.textOf("id")};
    CHECK(id == entityUuid("list", "service", "42").toString());
    CHECK(id.at(14) == '5');
    CHECK(out.find("x_source_ids")->textOf("id") == "42");
    // The same list at another desk has the same ids, and comes back to the same entry.
    CHECK(Exchange{*office.desk}.importFrom(file, {.source = "list"})->unchanged == 2);
}
