// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_office.h"

using namespace waymark;
using test::CliOffice;

namespace {

const std::string kServices = R"([
{"id":"ponte","name":"Ponte Counselling Centre","status":"active","description":"Counselling.",
 "languages":[{"id":"1","code":"pt"}],"x_waymark":{"needs":["psychological"]}},
{"id":"farol","name":"Casa do Farol","status":"active","description":"Shelter.",
 "service_at_locations":[{"location":{"location_type":"physical",
   "addresses":[{"address_1":"7 Hidden Lane","city":"Secret Town"}]}}],
 "x_waymark":{"needs":["shelter"],"confidential":true}}])";

} // namespace

TEST_CASE("a directory is checked without an office")
{
    const test::TemporaryFolder folder;
    std::ofstream{folder.file("services.json")} << kServices;
    const auto outcome = test::runProgram(
        "waymarkctl", {"--json", "directory", "check", folder.file("services.json")});
    REQUIRE(outcome.exitCode == 0);
    const auto report = nlohmann::json::parse(outcome.out);
    CHECK(report["records"]["service"] == 2);
    CHECK(report["counts"].contains("id-not-uuid"));
    CHECK(report["problems"].at(0).at("file") == "services.json");
}

TEST_CASE("a directory is imported, searched, shown, verified and exported")
{
    const CliOffice office;
    const auto file = office.file("services.json", kServices);
    CHECK(office.run({"directory", "import", file, "--dry-run"})["added"] == 2);
    CHECK(office.run({"directory", "search", "counsel"})["found"] == 0);
    CHECK(office.run({"directory", "import", file})["added"] == 2);
    const auto found = office.run({"directory", "search", "counsel", "--language", "pt"});
    REQUIRE(found["services"].size() == 1);
    const std::string id = found["services"][0]["id"];
    CHECK(found["services"][0]["freshness"] == "stale");
    CHECK(office.run({"directory", "verify", id, "--how", "phone"})["by"] == "Adam");
    const auto shown = office.run({"directory", "show", id});
    CHECK(shown["freshness"] == "fresh");
    CHECK(shown["hsds"]["id"] == "ponte");
    const auto out = office.folder.file("out.json");
    CHECK(office.run({"directory", "export", out})["services"] == 2);
    std::ifstream in{out};
    const std::string text{std::istreambuf_iterator<char>{in}, {}};
    CHECK(text.find("Hidden") == std::string::npos);
    CHECK(text.find("x_waymark") == std::string::npos);
    CHECK(office.refusal(4, {"directory", "show", "nobody"}) == "directory.service-not-found");
    CHECK(office.refusal(3, {"directory", "import", office.file("bad.json", "{")})
        == "directory.package-not-json");
}
