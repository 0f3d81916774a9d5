// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/csv.h"
#include "directory/directory.h"
#include "directory/exchange.h"
#include "directory/package_reader.h"
#include "support/engines.h"
#include "support/test_desk.h"

#include <zip.h>

#include <algorithm>
#include <fstream>

using namespace waymark;
using namespace waymark::directory;

namespace {

std::vector<PackageRecord> recordsOf(const std::filesystem::path& path, PackageReport& report)
{
    std::vector<PackageRecord> records;
    const auto done = readPackage(path, report, [&](PackageRecord record) {
        records.push_back(std::move(record));
        return true;
    });
    REQUIRE(done);
    return records;
}

void write(const std::filesystem::path& path, std::string_view text)
{
    std::filesystem::create_directories(path.parent_path());
    std::ofstream{path, std::ios::binary} << text;
}

void writeOldPackage(const std::filesystem::path& folder)
{
    write(folder / "data/organizations.csv",
        "id,name,description,url\n1,\"Org, one\",\"Says \"\"hi\"\"\",example.org\n");
    write(folder / "data/services.csv",
        "id,organization_id,name,status,eligibility,colour\n7,1,Legal "
        "Help,,Adults,blue\n8,99,Lost,active,,\n");
    write(folder / "data/services_at_location.csv", "id,service_id,location_id\n1,7,5\n");
    write(folder / "data/locations.csv",
        "id,organization_id,name,latitude,longitude\n5,1,Main,38.7,-9.1\n");
    write(folder / "data/physical_addresses.csv",
        "id,location_id,address_1,city,country\n1,5,1 Quay Road,Rivermouth,XX\n");
    write(folder / "data/phones.csv",
        "id,service_id,number,extension\n1,7,555 1234 x12,\n2,12345,555 9999,OPT3\n");
    write(folder / "data/regular_schedules.csv",
        "id,service_id,weekday,opens_at,closes_at\n1,7,Monday,8:30AM,5:00PM\n");
    write(folder / "data/eligibility.csv", "id,service_id,eligibility\n1,7,Adults\n");
}

} // namespace

TEST_CASE("cells are read as spreadsheets write them")
{
    const CsvTable table{"a,b\r\n\"x, \"\"y\"\"\n z\",2\r\n3 \"quoted\" in,\r\n\r\nlast"};
    CHECK(table.columns() == std::vector<std::string>{"a", "b"});
    REQUIRE(table.rowCount() == 3);
    CHECK(table.row(0) == std::vector<std::string>{"x, \"y\"\n z", "2"});
    CHECK(table.row(1) == std::vector<std::string>{"3 \"quoted\" in", ""});
    CHECK(table.row(2) == std::vector<std::string>{"last"});
}

TEST_CASE("tables of HSDS 1.1 come together as nested services")
{
    const test::TemporaryFolder folder;
    writeOldPackage(folder.path());
    PackageReport report;
    const auto records = recordsOf(folder.path(), report);
    CHECK(report.form == "tabular");
    CHECK(report.version == "1.1");
    REQUIRE(records.size() >= 2);
    const auto service = std::ranges::find(records, "7", &PackageRecord::id);
    REQUIRE(service != records.end());
    const Json& document = service->document;
    CHECK(document.textOf("colour") == "blue");
    CHECK(document.find("status") == nullptr);
    CHECK(document.find("organization")->textOf("name") == "Org, one");
    CHECK(document.find("phones")->items().size() == 1);
    const Json& place = *document.find("service_at_locations")->items().at(0).find("location");
    CHECK(place.find("latitude")->kind() == Json::Kind::Number);
    CHECK(place.find("addresses")->items().at(0).textOf("address_type") == "physical");
    // The phone of a service that is not there and the unknown file are kept.
    CHECK(std::ranges::any_of(records, [](const auto& r) {
        return r.entity == "phone" && r.document.textOf("extension") == "OPT3";
    }));
    CHECK(std::ranges::any_of(records,
        [](const auto& r) { return r.entity == "file" && r.id == "data/eligibility.csv"; }));
    for (const auto* what : {"id-not-uuid", "key-dangling", "extension-in-number", "time-not-iso",
             "field-missing", "file-unknown", "url-without-scheme", "field-unknown", "older-name"})
        CHECK(report.findingCounts.contains(what));
}

TEST_CASE("a zip is read as the folder is, and never written anywhere")
{
    const test::TemporaryFolder folder;
    const std::string path = folder.file("package.zip");
    zip_t* archive = zip_open(path.c_str(), ZIP_CREATE, nullptr);
    const std::string text = R"([{"id":"1","name":"A","status":"active"}])";
    zip_file_add(archive, "../../evil/services.json",
        zip_source_buffer(archive, text.data(), text.size(), 0), 0);
    REQUIRE(zip_close(archive) == 0);
    PackageReport report;
    CHECK(recordsOf(path, report).size() == 1);
    CHECK_FALSE(std::filesystem::exists(folder.path() / "../../evil"));
}

TEST_CASE("a zip bomb and a broken zip are refused")
{
    const test::TemporaryFolder folder;
    const std::string path = folder.file("bomb.zip");
    zip_t* archive = zip_open(path.c_str(), ZIP_CREATE, nullptr);
    const std::string zeros(100U << 20U, ' ');
    zip_file_add(archive, "a.json", zip_source_buffer(archive, zeros.data(), zeros.size(), 0), 0);
    REQUIRE(zip_close(archive) == 0);
    CHECK(check(path).error().rule.text == "directory.package-too-large");
    write(folder.file("broken.zip"), std::string_view{"PK\3\4 and then nothing", 22});
    CHECK(check(folder.file("broken.zip")).error().rule.text == "directory.package-unreadable");
    write(folder.file("notes.csv"), "a,b\n1,2\n");
    CHECK(check(folder.file("notes.csv")).error().rule.text == "directory.package-unknown");
    write(folder.file("services.csv"), "id,name\n1,\xff\xfe\n");
    CHECK(check(folder.file("services.csv")).error().rule.text == "directory.package-not-utf8");
}

TEST_CASE("tables that came in go out and come in the same")
{
    const test::TemporaryFolder folder;
    writeOldPackage(folder.path() / "in");
    test::SqlCipherEngine engine;
    const test::FixedClock clock;
    auto desk = test::signIn(engine.database(), clock,
        test::makeWorker(engine.database(), "Ana", {office::Role::Administrator}));
    REQUIRE(Exchange{*desk}.importFrom(folder.path() / "in", {}));
    REQUIRE(Exchange{*desk}.exportTo(folder.path() / "out.zip", {.tabular = true}));
    PackageReport report;
    const auto records = recordsOf(folder.path() / "out.zip", report);
    const auto service = std::ranges::find_if(
        records, [](const auto& r) { return r.document.textOf("name") == "Legal Help"; });
    REQUIRE(service != records.end());
    CHECK(Uuid::parse(service->document.textOf("id")));
    CHECK(service->document.textOf("colour") == "blue");
    CHECK(service->document.textOf("eligibility_description") == "Adults");
    CHECK(service->document.find("phones")->items().at(0).textOf("number") == "555 1234 x12");
    CHECK_FALSE(report.findingCounts.contains("id-not-uuid"));
    // Coming back it is the same service.
    const auto again = Exchange{*desk}.importFrom(folder.path() / "out.zip", {});
    REQUIRE(again);
    CHECK(again->added == 0);
}
