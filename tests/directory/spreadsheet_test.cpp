// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/spreadsheet.h"
#include "directory/upkeep.h"
#include "directory/written_hours.h"
#include "support/directory_office.h"

#include <catch2/catch_template_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <iterator>

using namespace waymark;
using namespace waymark::directory;
using namespace std::chrono_literals;

namespace {

std::string writeFile(
    const test::TemporaryFolder& folder, std::string_view name, std::string_view text)
{
    std::ofstream{folder.file(name), std::ios::binary} << text;
    return folder.file(name);
}

Sheet opened(const std::string& path)
{
    auto sheet = Sheet::open(path);
    REQUIRE(sheet);
    return std::move(sheet).value();
}

constexpr std::string_view kFrench
    = "Annuaire des services;;;;;;\r\n"
      ";;;;;;\r\n"
      "Nom du service;Structure;T\xe9l\xe9phone;Ville;Horaires;Langues parl\xe9"
      "es;Remarques\r\n"
      "Aide aux victimes;Maison du Droit;01 23 45 67 89;Saint-\xc9tienne;lun-ven 9h-12h, "
      "14h-17h30;fran\xe7"
      "ais, arabe;Sonner deux fois\r\n"
      "Caf\xe9 d'\xe9"
      "coute;;0800 123 456;Lyon;sur rendez-vous;portugais;\r\n";

} // namespace

TEST_CASE("encoding, separator and head of a spreadsheet are found out")
{
    const test::TemporaryFolder folder;
    const Sheet sheet = opened(writeFile(folder, "french.csv", kFrench));
    CHECK(sheet.form().encoding == "windows-1252");
    CHECK(sheet.form().separator == ';');
    CHECK(sheet.columns().at(2) == "Téléphone");
    CHECK(sheet.rowCount() == 2);
    CHECK(sheet.row(0).at(3) == "Saint-Étienne");

    std::string wide{"\xff\xfe"};
    for (const char c : std::string_view{"name\tphone\nA\t0123456\n"}) {
        wide += c;
        wide += '\0';
    }
    const Sheet utf16 = opened(writeFile(folder, "wide.csv", wide));
    CHECK(utf16.form().encoding == "UTF-16LE");
    CHECK(utf16.form().separator == '\t');
    CHECK(utf16.columns() == std::vector<std::string>{"name", "phone"});

    const Sheet twice
        = opened(writeFile(folder, "twice.csv", "\xef\xbb\xbfPhone,Phone,,x\n1,2,3,4\n"));
    CHECK(twice.columns() == std::vector<std::string>{"Phone", "Phone (2)", "Column 3", "x"});
}

TEST_CASE("a file that is no table is refused")
{
    const test::TemporaryFolder folder;
    const auto rule = [&](std::string_view text, const SheetForm& form = {}) {
        const auto sheet = Sheet::open(writeFile(folder, "x.csv", text), form);
        return sheet ? std::string{} : std::string{sheet.error().rule.text};
    };
    CHECK(rule("") == "directory.sheet-empty");
    CHECK(rule("name,phone\n") == "directory.sheet-empty");
    CHECK(rule("a,b\n1,\xff\n", {.encoding = "UTF-8"}) == "directory.sheet-encoding-unknown");
    CHECK(rule("a,b\n1,2\n", {.encoding = "klingon"}) == "directory.sheet-encoding-unknown");
    CHECK(Sheet::open("/nowhere.csv").error().rule.text == "directory.package-unreadable");
}

TEST_CASE("the columns of a spreadsheet are guessed by their heads and cells")
{
    const test::TemporaryFolder folder;
    const SheetMap map = guessMap(opened(writeFile(folder, "french.csv", kFrench)));
    const std::map<std::string, std::string> expected{{"Nom du service", "name"},
        {"Structure", "organization"}, {"Téléphone", "phone"}, {"Ville", "city"},
        {"Horaires", "hours"}, {"Langues parlées", "languages"}, {"Remarques", "good_to_know"}};
    CHECK(map.columns == expected);
    const auto again = parseSheetMap(map.toJson());
    REQUIRE(again);
    CHECK(again->columns == map.columns);
    CHECK(again->form.separator == ';');
    CHECK(parseSheetMap(R"({"columns":{"A":"shoe size"}})").error().subject == "A");
    CHECK(parseSheetMap("[]").error().rule.text == "directory.sheet-map-unreadable");

    const SheetMap bare
        = guessMap(opened(writeFile(folder, "bare.csv", "q1,q2,q3\nA,a@b.org,+351 21 000 000\n")));
    CHECK(bare.columns == std::map<std::string, std::string>{{"q2", "email"}, {"q3", "phone"}});
}

TEMPLATE_TEST_CASE("a spreadsheet is imported by its map, and again without doubling anything",
    "[contract]", test::SqlCipherEngine, test::PostgresEngine)
{
    test::DirectoryOffice<TestType> office{"[]"};
    const auto file = writeFile(office.folder, "french.csv", kFrench);
    const SheetMap map = guessMap(opened(file));
    Exchange exchange{*office.desk};
    const auto dry = exchange.importSheet(file, map, {.dryRun = true});
    REQUIRE(dry);
    CHECK(dry->added == 2);
    CHECK(dry->package.findingCounts.at("hours-unreadable") == 1);
    CHECK(office.names({}).empty());
    REQUIRE(exchange.importSheet(file, map, {.source = "annuaire"}));
    const Service service = office.service("aide aux victimes");
    CHECK(service.hsds.organization->name == "Maison du Droit");
    CHECK(mainPhone(service.hsds)->number == "01 23 45 67 89");
    CHECK(placeOf(service.hsds) == "Saint-Étienne");
    CHECK(languagesOf(service.hsds) == std::vector<std::string>{"fr", "ar"});
    CHECK(service.additions.goodToKnow == "Sonner deux fois");
    const auto week = weekOf(schedulesOf(service.hsds), office.clock.today(), office.clock);
    CHECK(week[0] == std::vector<Hours>{{9h, 12h}, {14h, 17h + 30min}});
    CHECK(week[5].empty());
    CHECK(exchange.importSheet(file, map, {.source = "annuaire"})->unchanged == 2);
    CHECK(exchange.importSheet(file, {}, {}).error().rule.text == "directory.sheet-without-name");
}

TEST_CASE("a column without a place is kept, except beside a confidential address")
{
    const std::string_view text = "name,secret,address,floor\n"
                                  "House,yes,7 Hidden Lane,third at 7 Hidden Lane\n"
                                  "Desk,no,1 Open Road,first\n";
    test::DirectoryOffice<test::SqlCipherEngine> office{"[]"};
    const auto file = writeFile(office.folder, "houses.csv", text);
    const SheetMap map{.form = {},
        .columns = {{"name", "name"}, {"secret", "confidential"}, {"address", "address"}}};
    REQUIRE(Exchange{*office.desk}.importSheet(file, map));
    const auto house = office.service("house");
    CHECK(house.additions.confidential);
    CHECK(house.document.toString().find("Hidden") == std::string::npos);
    CHECK(office.service("desk").document.find("x_columns")->textOf("floor") == "first");
}

TEST_CASE("hours as people write them are understood, others are not guessed")
{
    using Day = std::vector<Hours>;
    CHECK(*parseDayHours("9-12, 14:00–18:30") == Day{{9h, 12h}, {14h, 18h + 30min}});
    CHECK(*parseDayHours("9am to 5pm") == Day{{9h, 17h}});
    CHECK(*parseDayHours("22:00-6:00") == Day{{22h, 30h}});
    CHECK(*parseDayHours("24h") == Day{{0h, 24h}});
    CHECK(parseDayHours("closed")->empty());
    CHECK(parseDayHours("")->empty());
    CHECK_FALSE(parseDayHours("by appointment"));
    CHECK_FALSE(parseDayHours("25-27"));
    CHECK(dayHoursText({{9h, 12h}, {22h, 30h}}) == "09:00–12:00, 22:00–06:00");

    const auto week = parseWeekHours("Mo-Fr 9-17; Sat 10-12");
    REQUIRE(week);
    CHECK((*week)[0] == Day{{9h, 17h}});
    CHECK((*week)[4] == Day{{9h, 17h}});
    CHECK((*week)[5] == Day{{10h, 12h}});
    CHECK((*week)[6].empty());
    CHECK((*parseWeekHours("lundi, jeudi 9h-12h, 14h-17h"))[3] == Day{{9h, 12h}, {14h, 17h}});
    CHECK((*parseWeekHours("segunda a sexta: 9:00-13:00"))[4] == Day{{9h, 13h}});
    CHECK((*parseWeekHours("Sa-Mo 8:00-20:00"))[0] == Day{{8h, 20h}});
    CHECK((*parseWeekHours("24/7"))[6] == Day{{0h, 24h}});
    CHECK_FALSE(parseWeekHours("sur rendez-vous"));
    CHECK_FALSE(parseWeekHours("Mo-Fr by appointment"));
}

TEST_CASE("a week becomes rows and comes back the same")
{
    const auto week = parseWeekHours("Mo-Fr 9-12, 14-18; Sa 22-2; Su 24h");
    REQUIRE(week);
    std::vector<hsds::Schedule> rows;
    for (const Json& row : scheduleRows(*week, "x")) {
        hsds::Schedule schedule;
        schedule.freq = row.textOf("freq");
        schedule.byday = row.textOf("byday");
        schedule.opens_at = row.textOf("opens_at");
        schedule.closes_at = row.textOf("closes_at");
        rows.push_back(schedule);
    }
    CHECK(rows.size() == 4);
    CHECK(rows.front().byday == "MO,TU,WE,TH,FR");
    CHECK(plainWeek(rows) == week);
    rows.front().valid_from = "2026-01-01";
    CHECK_FALSE(plainWeek(rows));
}

TEST_CASE("the edge cases of CSV are read as their makers say", "[corpora]")
{
    const char* corpora = std::getenv("WAYMARK_CORPORA");
    if (!corpora) SKIP("WAYMARK_CORPORA is not set: no public data to test on");
    const std::filesystem::path folder
        = std::filesystem::path{corpora} / "csv-edge-cases" / "csv-spectrum";
    // The copy may have lost its carriage returns on the way.
    const auto withoutReturns = [](std::string text) {
        std::erase(text, '\r');
        return text;
    };
    int checked = 0;
    for (const auto& file : std::filesystem::directory_iterator{folder / "csvs"}) {
        std::ifstream in{folder / "json" / (file.path().stem().string() + ".json")};
        if (!in) continue;
        const auto expected = nlohmann::json::parse(in);
        const auto sheet = opened(file.path());
        INFO(file.path().string());
        REQUIRE(sheet.rowCount() == expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i)
            for (std::size_t c = 0; c < sheet.columns().size(); ++c)
                CHECK(withoutReturns(sheet.row(i).at(c))
                    == withoutReturns(expected[i].at(sheet.columns()[c])));
        ++checked;
    }
    CHECK(checked >= 10);
}

TEST_CASE("real spreadsheets of services are guessed and imported", "[corpora]")
{
    const char* corpora = std::getenv("WAYMARK_CORPORA");
    if (!corpora) SKIP("WAYMARK_CORPORA is not set: no public data to test on");
    test::DirectoryOffice<test::SqlCipherEngine> office{"[]"};
    const std::filesystem::path folder = std::filesystem::path{corpora} / "csv-services-us";
    for (const auto* name : {"spec/fixtures/base_transformer/input/services.csv",
             "spec/fixtures/base_transformer/input/organizations.csv",
             "examples/florida_data/services.csv"}) {
        INFO(name);
        const auto sheet = opened(folder / name);
        const auto map = guessMap(sheet);
        CHECK(map.columns.size() >= 3);
        const auto report
            = Exchange{*office.desk}.importSheet(folder / name, map, {.source = name});
        REQUIRE(report);
        CHECK(report->added > 0);
        auto counts = report->package.findingCounts;
        CHECK(report->added + counts["service-repeated"] == sheet.rowCount());
    }
}
