// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/csv.h"
#include "directory/directory.h"
#include "directory/entity_table.h"
#include "directory/exchange.h"
#include "directory/package_reader.h"
#include "directory/round_trip.h"
#include "directory/tabular_reader.h"
#include "support/engines.h"
#include "support/test_desk.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <set>

using namespace waymark;
using namespace waymark::directory;
namespace fs = std::filesystem;

namespace {

/// An empty office whose administrator takes directories in and out.
struct Trip {
    Trip()
        : desk{test::signIn(engine.database(), clock,
            test::makeWorker(engine.database(), "Ana", {office::Role::Administrator}))}
        , exchange{*desk}
    {
    }
    test::TemporaryFolder folder;
    test::SqlCipherEngine engine;
    test::FixedClock clock;
    std::unique_ptr<office::Desk> desk;
    Exchange exchange;
};

struct Top {
    std::string entity;
    Json document;
};

std::vector<Top> recordsOf(const fs::path& path)
{
    std::vector<Top> records;
    PackageReport report;
    const auto done = readPackage(path, report, [&](PackageRecord record) {
        if (!record.derived) records.push_back({record.entity, std::move(record.document)});
        return true;
    });
    INFO(path);
    REQUIRE(done);
    return records;
}

std::string textOf(const fs::path& path)
{
    std::ifstream in{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

std::string idOf(const Json& object)
{
    const Json* ids = object.find("x_source_ids");
    return std::string{ids && ids->find("id") ? ids->textOf("id") : object.textOf("id")};
}

/// Fields of `before` that `after` lost, matching the records by their ids.
std::vector<std::string> lostBetween(const std::vector<Top>& before, const std::vector<Top>& after)
{
    std::vector<std::string> lost;
    for (const Top& each : before) {
        const auto same = std::ranges::find_if(after, [&](const Top& other) {
            return other.entity == each.entity && idOf(other.document) == idOf(each.document);
        });
        if (same == after.end()) {
            lost.push_back("the whole " + each.entity + " " + idOf(each.document));
            continue;
        }
        for (const auto& path : test::lostFields(each.document, same->document))
            lost.push_back(each.entity + path);
    }
    return lost;
}

/// The rows of every table in a folder, as "entity column=cell …" of what is not empty. An id that
/// became a UUID is the one it came with.
std::map<std::string, std::multiset<std::string>> cellsOf(const fs::path& folder)
{
    std::map<std::string, std::multiset<std::string>> cells;
    for (const auto& entry : fs::recursive_directory_iterator{folder}) {
        const std::string name = entry.path().filename().string();
        if (!TabularReader::knows(name)) continue;
        const CsvTable table{textOf(entry.path())};
        const auto ids = table.column("x_source_ids");
        auto& of = cells[std::string{TabularReader::entityOf(name)->name}];
        for (std::size_t r = 0; r < table.rowCount(); ++r) {
            const auto row = table.row(r);
            const auto originals = ids < row.size() ? parseJson(row[ids]) : std::nullopt;
            std::string id;
            for (std::size_t c = 0; c < row.size() && c < table.columns().size(); ++c) {
                const std::string& column = table.columns()[c];
                std::string cell = row[c];
                if (originals && originals->find(column))
                    cell = std::string{originals->textOf(column)};
                if (column == "id") id = cell;
                if (!cell.empty()) of.insert(id + " " + column + "=" + cell);
            }
        }
    }
    return cells;
}

} // namespace

TEST_CASE("every published example goes in, out and in again without losing a field", "[corpora]")
{
    const auto files = test::hsdsExamples();
    REQUIRE(files.size() > 20);
    for (const fs::path& file : files) {
        INFO(file);
        Trip first;
        REQUIRE(first.exchange.importFrom(file));
        const fs::path out = first.folder.file("out.json");
        REQUIRE(first.exchange.exportTo(out, {.withOwnNotes = true}));
        const auto before = recordsOf(file);
        const auto after = recordsOf(out);
        CHECK(lostBetween(before, after) == std::vector<std::string>{});
        Trip second;
        REQUIRE(second.exchange.importFrom(out));
        REQUIRE(second.exchange.exportTo(second.folder.file("again.json"), {.withOwnNotes = true}));
        // From here on nothing changes any more, in either direction.
        const auto again = recordsOf(second.folder.file("again.json"));
        CHECK(lostBetween(after, again) == std::vector<std::string>{});
        CHECK(lostBetween(again, after) == std::vector<std::string>{});
        CHECK(second.exchange.importFrom(out)->changed == 0);
    }
}

TEST_CASE("a document is written back with every character of its content", "[corpora]")
{
    for (const fs::path& file : test::hsdsExamples()) {
        INFO(file);
        const auto value = parseJson(textOf(file));
        REQUIRE(value);
        CHECK(parseJson(value->toString()) == value);
    }
}

TEST_CASE("every published table goes in and out without losing a cell", "[corpora]")
{
    const auto folders = test::hsdsTables();
    REQUIRE(folders.size() >= 5);
    for (const fs::path& source : folders) {
        INFO(source);
        Trip trip;
        REQUIRE(trip.exchange.importFrom(source));
        const fs::path out = trip.folder.path() / "out";
        REQUIRE(trip.exchange.exportTo(out, {.tabular = true, .withOwnNotes = true}));
        const auto after = cellsOf(out);
        for (const auto& [entity, cells] : cellsOf(source)) {
            INFO(entity);
            std::vector<std::string> lost;
            const auto kept = after.find(entity);
            for (const std::string& cell : cells)
                if (kept == after.end() || !kept->second.contains(cell)) lost.push_back(cell);
            CHECK(lost == std::vector<std::string>{});
        }
    }
}

TEST_CASE("every field of the published table of fields is typed", "[corpora]")
{
    const CsvTable table{textOf(test::corpora() / "hsds-fields-3.2.csv")};
    std::map<std::string, std::set<std::string>> fields;
    const auto entity = table.column("entity");
    const auto name = table.column("field");
    REQUIRE(entity != CsvTable::npos);
    REQUIRE(name != CsvTable::npos);
    for (std::size_t r = 0; r < table.rowCount(); ++r) {
        const auto row = table.row(r);
        fields[row.at(entity)].insert(row.at(name));
    }
    CHECK(fields.size() == 24);
    std::size_t count = 0;
    for (const auto& [of, names] : fields)
        for (const std::string& field : names) {
            INFO(of << "." << field);
            const EntityInfo* known = entityNamed(of);
            REQUIRE(known);
            CHECK(known->field(field));
            ++count;
        }
    CHECK(count == 281);
}

namespace {

/// What ajv says of these exports by the published schemas of 3.1.
Json validated(const std::vector<fs::path>& exports)
{
    const char* installed = std::getenv("WAYMARK_AJV");
    if (!installed || !fs::is_directory(fs::path{installed} / "node_modules/ajv"))
        SKIP("WAYMARK_AJV names no folder with the packages of tests/directory/ajv/package.json");
    const fs::path schemas = test::corpora() / "hsds-spec-3.1-dev/schema";
    std::string command = "node '" WAYMARK_SOURCE_DIR "/tests/directory/ajv/validate.mjs' '"
        + schemas.string() + "'";
    for (const fs::path& each : exports)
        command += " '" + each.string() + "'";
    std::FILE* pipe = popen(command.c_str(), "r");
    REQUIRE(pipe);
    std::string answer;
    std::array<char, 4096> buffer{};
    while (const auto read = std::fread(buffer.data(), 1, buffer.size(), pipe))
        answer.append(buffer.data(), read);
    REQUIRE(pclose(pipe) == 0);
    auto report = parseJson(answer);
    REQUIRE(report);
    return *std::move(report);
}

/// Data sets that leave out what the standard needs, or hold values of a wrong kind; both are kept
/// as they came.
bool isDirty(const fs::path& path)
{
    const std::string text = path.string();
    return std::ranges::any_of(std::initializer_list<const char*>{"hsds-soliguide-profile-fr",
                                   "hsds-ohana", "csv-services-us"},
        [&](const char* name) { return text.find(name) != std::string::npos; });
}

} // namespace

TEST_CASE("exports are valid by the published schemas, an independent validator says", "[corpora]")
{
    Trip trip;
    std::vector<fs::path> exports;
    const auto take = [&](const auto& report, const std::string& name) {
        REQUIRE(report);
        exports.push_back(trip.folder.file(name + ".json"));
        REQUIRE(trip.exchange.exportTo(exports.back()));
    };
    take(trip.exchange.importSample("training"), "training");
    take(trip.exchange.importSample("helplines"), "helplines");
    take(trip.exchange.importInvented(200, 7), "invented");
    const Json report = validated(exports);
    CHECK(std::stoi(std::string{report.textOf("objects")}) > 200);
    INFO(report.toString().substr(0, 4000));
    CHECK(report.find("problems")->items().empty());
}

TEST_CASE("every published data set is valid when it comes out again", "[corpora]")
{
    auto sets = test::hsdsExamples();
    for (fs::path& tables : test::hsdsTables())
        sets.push_back(std::move(tables));
    REQUIRE(sets.size() > 50);
    const test::TemporaryFolder folder;
    std::vector<fs::path> exports;
    for (std::size_t i = 0; i < sets.size(); ++i) {
        INFO(sets[i]);
        Trip trip;
        REQUIRE(trip.exchange.importFrom(sets[i], {.source = "published"}));
        exports.push_back(folder.file(std::to_string(i) + ".json"));
        REQUIRE(trip.exchange.exportTo(exports.back()));
    }
    std::map<std::string, std::size_t> missing;
    const Json report = validated(exports);
    for (const Json& problem : report.find("problems")->items()) {
        const auto& set = sets[std::stoul(std::string{problem.textOf("file")})];
        INFO(set << " " << problem.toString());
        REQUIRE(isDirty(set));
        const auto keyword = problem.textOf("keyword");
        REQUIRE((keyword == "required" || keyword == "type" || keyword == "format"));
        ++missing[set.string()];
    }
    CHECK(std::stoi(std::string{report.textOf("objects")}) > 1000);
    CHECK(missing.size() < sets.size() / 5);
}
