// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/directory.h"
#include "directory/exchange.h"
#include "directory/spreadsheet.h"
#include "support/engines.h"
#include "support/test_desk.h"

#include <zip.h>

#include <fstream>
#include <string>
#include <vector>

#include <sys/resource.h>

using namespace waymark;
using namespace waymark::directory;
namespace fs = std::filesystem;

namespace {

/// An office with one service, which no bad package may touch.
struct Office {
    Office()
        : desk{test::signIn(engine.database(), clock,
            test::makeWorker(engine.database(), "Ana", {office::Role::Administrator}))}
        , exchange{*desk}
    {
        write("good.json", R"([{"id":"kept","name":"Kept Counselling","status":"active"}])");
        REQUIRE(exchange.importFrom(path("good.json"), {.source = "good"}));
    }

    fs::path path(const std::string& name) const { return folder.path() / name; }
    fs::path write(const std::string& name, std::string_view text) const
    {
        std::ofstream{path(name), std::ios::binary} << text;
        return path(name);
    }
    fs::path zip(const std::string& name,
        const std::vector<std::pair<std::string, std::string>>& files) const
    {
        zip_t* archive = zip_open(path(name).c_str(), ZIP_CREATE, nullptr);
        for (const auto& [entry, text] : files)
            zip_file_add(archive, entry.c_str(),
                zip_source_buffer(archive, text.data(), text.size(), 0), ZIP_FL_ENC_UTF_8);
        REQUIRE(zip_close(archive) == 0);
        return path(name);
    }
    std::string refusal(const fs::path& package)
    {
        const auto report = exchange.importFrom(package, {.source = "bad"});
        REQUIRE_FALSE(report);
        checkUntouched();
        return std::string{report.error().rule.text};
    }
    void checkUntouched()
    {
        const auto results = Directory{*desk}.search({});
        REQUIRE(results.hits.size() == 1);
        CHECK(results.hits[0].name == "Kept Counselling");
    }

    test::SqlCipherEngine engine;
    test::FixedClock clock;
    test::TemporaryFolder folder;
    std::unique_ptr<office::Desk> desk;
    Exchange exchange;
};

constexpr std::string_view kOne = R"({"id":"1","name":"Extra","status":"active"})";

} // namespace

TEST_CASE("zip bombs, flat and many, are refused and leave the directory as it was")
{
    Office office;
    const std::string zeros(80U << 20U, ' ');
    CHECK(office.refusal(office.zip("flat.zip", {{"a.json", "[" + zeros + "]"}}))
        == "directory.package-too-large");
    std::vector<std::pair<std::string, std::string>> many;
    for (int i = 0; i < 10'001; ++i)
        many.emplace_back(std::to_string(i) + ".txt", "x");
    CHECK(office.refusal(office.zip("many.zip", many)) == "directory.package-too-large");
}

TEST_CASE("names that climb out of a zip are labels and nothing else")
{
    Office office;
    const auto package = office.zip("climb.zip",
        {{"../../outside.json", "[" + std::string{kOne} + "]"}, {"/etc/absolute.txt", "y"},
            {"..\\windows.txt", "z"}, {"a/../../b.txt", "w"}});
    REQUIRE(office.exchange.importFrom(package, {.source = "climb"}));
    const fs::path out = office.path("sub") / "out";
    REQUIRE(office.exchange.exportTo(out, {.tabular = true, .withOwnNotes = true}));
    // What was kept comes out again inside the folder only.
    for (const auto& entry : fs::recursive_directory_iterator{office.path("sub")})
        if (entry.is_regular_file()) CHECK(entry.path().parent_path() == out);
    CHECK_FALSE(fs::exists(office.path("outside.json")));
    CHECK_FALSE(fs::exists("/etc/absolute.txt"));
}

TEST_CASE("a zip that is cut short or damaged is refused")
{
    Office office;
    std::string many = "[";
    for (int i = 0; i < 2000; ++i)
        many += (i ? "," : "") + std::string{R"({"id":")"} + std::to_string(i * 7919)
            + R"(","name":"Extra )" + std::to_string(i * i) + R"("})";
    const auto whole = office.zip("whole.zip", {{"services.json", many + "]"}});
    std::ifstream in{whole, std::ios::binary};
    std::string bytes{std::istreambuf_iterator<char>{in}, {}};
    CHECK(office.refusal(office.write("cut.zip", std::string_view{bytes}.substr(0, 4000)))
        == "directory.package-unreadable");
    for (std::size_t at = 100; at < 2000; at += 7)
        bytes[at] = static_cast<char>(bytes[at] ^ 0x5a);
    const std::string rule = office.refusal(office.write("damaged.zip", bytes));
    CHECK((rule == "directory.package-unreadable" || rule == "directory.package-not-json"));
}

TEST_CASE("wrong encodings are refused by name")
{
    Office office;
    CHECK(office.refusal(office.write("latin.json", "[{\"id\":\"1\",\"name\":\"Caf\xe9\"}]"))
        == "directory.package-not-json");
    const std::string utf16{"\xff\xfe[\0{\0}\0]\0", 10};
    CHECK(office.refusal(office.write("utf16.json", utf16)) == "directory.package-not-json");
    fs::create_directories(office.path("tables"));
    std::ofstream{office.path("tables") / "services.csv"} << "id,name\n1,Caf\xe9\n";
    CHECK(office.refusal(office.path("tables")) == "directory.package-not-utf8");
    // A mark of byte order before UTF-8 is no fault.
    CHECK(check(office.write("mark.json", "\xef\xbb\xbf[" + std::string{kOne} + "]")));
}

TEST_CASE("an id that comes twice keeps the fuller entry and is told")
{
    Office office;
    const auto report = office.exchange.importFrom(
        office.write("twice.json",
            R"([{"id":"1","name":"Short"},{"id":"1","name":"Longer name","status":"active"},
                {"id":"1","name":"S"}])"),
        {.source = "twice"});
    REQUIRE(report);
    CHECK(report->added == 1);
    CHECK(report->package.findingCounts.at("service-repeated") == 2);
    CHECK(Directory{*office.desk}.search({.text = "longer"}).hits.size() == 1);
    fs::create_directories(office.path("tables"));
    std::ofstream{office.path("tables") / "services.csv"} << "id,name\n9,A\n9,B\n";
    CHECK(check(office.path("tables"))->findingCounts.contains("id-repeated"));
}

TEST_CASE("rows that point at each other in a circle come to an end")
{
    Office office;
    const fs::path tables = office.path("circle");
    fs::create_directories(tables);
    std::ofstream{tables / "services.csv"} << "id,name,organization_id,program_id\n1,A,1,1\n";
    std::ofstream{tables / "organizations.csv"}
        << "id,name,description,parent_organization_id\n1,A,x,2\n2,B,x,1\n";
    std::ofstream{tables / "programs.csv"} << "id,name,organization_id\n1,P,1\n";
    std::ofstream{tables / "taxonomy_terms.csv"} << "id,name,parent_id\n1,A,2\n2,B,1\n";
    std::ofstream{tables / "attributes.csv"}
        << "id,link_id,link_entity,taxonomy_term_id\n1,1,attribute,1\n2,1,service,1\n";
    std::ofstream{tables / "locations.csv"} << "id,name,organization_id\n1,L,1\n";
    std::ofstream{tables / "service_at_location.csv"} << "id,service_id,location_id\n1,1,1\n";
    const auto report = office.exchange.importFrom(tables, {.source = "circle"});
    REQUIRE(report);
    CHECK(report->added == 1);
    Office other;
    CHECK(other.refusal(other.write("deep.json", std::string(100'000, '[')))
        == "directory.package-too-deep");
}

TEST_CASE("a file of a gigabyte is read as it comes and refused without filling the memory")
{
    Office office;
    // One record, then a gigabyte of nothing, as a sparse file.
    const auto package = office.write("huge.json", "[" + std::string{kOne} + ",");
    fs::resize_file(package, 1ULL << 30U);
    rusage before{};
    getrusage(RUSAGE_SELF, &before);
    CHECK(office.refusal(package) == "directory.package-not-json");
    rusage after{};
    getrusage(RUSAGE_SELF, &after);
    CHECK(after.ru_maxrss - before.ru_maxrss < 150 * 1024);
    const auto endless = office.write("endless.json", R"([{"id":"1","name":")");
    {
        std::ofstream more{endless, std::ios::binary | std::ios::app};
        const std::string text(1U << 20U, 'a');
        for (int i = 0; i < 200; ++i)
            more << text;
    }
    CHECK(office.refusal(endless) == "directory.package-too-large");
    const auto tables = office.path("huge");
    fs::create_directories(tables);
    std::ofstream{tables / "services.csv"} << "id,name\n1,Extra\n";
    fs::resize_file(tables / "services.csv", 1ULL << 30U);
    const auto sheet = Sheet::open(tables / "services.csv");
    REQUIRE_FALSE(sheet);
    CHECK(sheet.error().rule.text == "directory.package-too-large");
    CHECK(office.refusal(tables) == "directory.package-too-large");
}
