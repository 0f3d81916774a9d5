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
    const auto imported = office.run({"directory", "import", file});
    CHECK(imported["added"] == 2);
    CHECK(imported["kept_by_hand"].empty());
    const auto found = office.run({"directory", "search", "counsel", "--language", "pt"});
    REQUIRE(found["services"].size() == 1);
    const std::string id = found["services"][0]["id"];
    CHECK(found["services"][0]["freshness"] == "stale");
    const auto& facets = found["facets"];
    CHECK(facets["languages"][0] == nlohmann::json{{"language", "pt"}, {"count", 1}});
    CHECK(facets["needs"][0] == nlohmann::json{{"need", "psychological"}, {"count", 1}});
    CHECK(facets["ages"].size() == 4);
    CHECK(facets["distances"].size() == 3);
    CHECK(facets["stale"] == 1);
    CHECK(facets["crimes"].empty());
    const auto count = [&](std::vector<std::string> options) {
        options.insert(options.begin(), {"directory", "search"});
        return office.run(options)["found"];
    };
    CHECK(count({"--need", "shelter", "--crime", "domestic", "--age", "30"}) == 1);
    CHECK(count({"--open-at", "2026-11-24T18:30:00Z"}) == 0);
    CHECK(count({"--near", "Derry", "--within", "5"}) == 2);
    CHECK(count({"--near", "Derry", "--within", "20000"}) == 2);
    for (const auto& wrong : std::vector<std::vector<std::string>>{{"--need", "gold"},
             {"--open-at", "tomorrow"}, {"--age", "old"}, {"--age", "-5"}, {"--near", "Qqqville"},
             {"--near", "nan,inf"}, {"--near", "99,0"}, {"--near", "Lisboa", "--within", "-5"}}) {
        auto command = wrong;
        command.insert(command.begin(), {"directory", "search"});
        CHECK(office.refusal(2, command) == "cli.usage");
    }
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

TEST_CASE("a directory is kept true from the terminal")
{
    const CliOffice office;
    const auto file = office.file("services.json", R"([
{"id":"one","name":"Ponte Counselling","status":"active","phones":[{"id":"p1","number":"+00 555 014 220"}]},
{"id":"two","name":"Ponte Counselling","status":"active","phones":[{"id":"p2","number":"555 014220"}]}])");
    office.run({"directory", "import", file});
    const auto queue = office.run({"directory", "queue"});
    CHECK(queue["stale"] == 2);
    const std::string id = queue["services"][0]["id"];
    office.run({"directory", "report", id, "--what", "number", "--note", "it is 555 014 222"});
    CHECK(office.run({"directory", "queue"})["services"][0]["reported"] == true);
    const auto pairs = office.run({"directory", "duplicates"})["pairs"];
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0]["reasons"][0] == "same_phone");
    const std::string keep = pairs[0]["keep"]["id"];
    const std::string other = pairs[0]["merge"]["id"];
    const std::string merge = office.run({"directory", "merge", keep, other})["merge"];
    CHECK(office.run({"directory", "show", other})["id"] == keep);
    CHECK(office.run({"directory", "unmerge", merge})["undone"] == true);
    CHECK(office.run({"directory", "show", other})["id"] == other);
    office.run({"directory", "keep-apart", keep, other});
    CHECK(office.run({"directory", "duplicates"})["pairs"].empty());

    const std::string agreement = office.run({"directory", "agree", "--partner", "Ponte",
        "--purpose", "warm referrals", "--from", "2020-01-01", "--until", "2020-12-31"})["id"];
    CHECK(office.run({"directory", "agreements", "--due"})["agreements"][0]["state"] == "expired");
    office.run({"directory", "end-agreement", agreement});
    CHECK(office.run({"directory", "agreements"})["agreements"].empty());
    office.run({"directory", "gap", "--need", "shelter", "--region", "Riga"});
    const auto gaps = office.run({"directory", "gaps", "--from", "2020-01-01"});
    CHECK(gaps["gaps"][0]["reason"] == "nothing_found");
    CHECK(office.run({"directory", "gaps", "--from", "2020-01-01", "--publish"})["gaps"].empty());
    CHECK(office.run({"directory", "history", id})["changes"].is_array());
}

TEST_CASE("services are matched to a case, each with its reasons for and against")
{
    const CliOffice office;
    office.run({"directory", "import", office.file("services.json", kServices)});
    const auto contact = office.run({"contact", "add", "--file",
        office.file("call.json",
            R"({"started_at":"2026-11-24T10:42:00Z","language":"pt","person":{"name":"Élise M"}})")});
    const std::string reference = office.run(
        {"case", "promote", "--contact", contact["id"], "--consent-given"})["reference"];
    const auto matched = office.run({"directory", "match", "--case", reference, "--need",
        "psychological", "--near", "Lisboa", "--children"});
    CHECK(matched["case"] == reference);
    const auto& services = matched["matches"][0]["services"];
    REQUIRE(services.size() == 1);
    CHECK(services[0]["name"] == "Ponte Counselling Centre");
    CHECK(services[0]["fits"] == true);
    CHECK(services[0]["against"][0]["kind"] == "children_unknown");
    CHECK(services[0]["balance"].is_number());
    const std::string id = services[0]["id"];
    CHECK(office.refusal(3, {"directory", "pack", id, "--case", reference})
        == "pack.service-unchecked");
    office.run({"directory", "verify", id});
    CHECK(office.run({"directory", "pack", id, "--case", reference})["services"][0] == id);
    CHECK(office.run({"directory", "show", id})["past_referrals"]["sent"] == 0);
    CHECK(
        office.run({"directory", "pack", id, "--case", reference, "--remove"})["services"].empty());
    CHECK(
        office.attempt("Adam", "correct horse battery", {"directory", "match", "--case", reference})
            .exitCode
        == 2);
}

TEST_CASE("near is a town of the eight countries or a postal code that was taken in")
{
    const CliOffice office;
    const auto found = office.run({"directory", "places", "find", "lisbo"})["places"];
    REQUIRE_FALSE(found.empty());
    CHECK(found[0]["country"] == "PT");
    const auto codes = office.file(
        "PT.txt", "PT\t1100-148\tLisboa\tLisboa\t14\tLisboa\t1106\t\t\t38.7101\t-9.1366\t6\n");
    CHECK(office.run({"directory", "places", "import", codes})["places"] == 1);
    CHECK(office.run({"directory", "places", "find", "1100-1"})["places"][0]["name"]
        == "1100-148 Lisboa");
    CHECK(office.run({"directory", "search", "x", "--near", "1100148"})["found"] == 0);
    CHECK(office.refusal(3, {"directory", "places", "import", office.file("bad.txt", "a,b\n")})
        == "directory.places-unreadable");
}

TEST_CASE("a spreadsheet is imported by a map that is guessed first")
{
    const CliOffice office;
    const auto sheet
        = office.file("list.csv", "Titre;Tel\nAide;01 23 45 67 89\nAbri;0800 1 2 3 4\n");
    const auto map = office.run({"directory", "guess-map", sheet});
    CHECK(map["columns"]["Titre"] == "name");
    CHECK(map["separator"] == ";");
    const auto file = office.file("map.json", map.dump());
    CHECK(office.run({"directory", "import", sheet, "--map", file, "--dry-run"})["added"] == 2);
    CHECK(office.run({"directory", "import", sheet, "--map", file})["added"] == 2);
    CHECK(office.run({"directory", "search", "aide"})["services"][0]["phone"] == "01 23 45 67 89");
    CHECK(office.refusal(3, {"directory", "import", sheet, "--map", office.file("bad.json", "{}")})
        == "directory.sheet-map-unreadable");
}
