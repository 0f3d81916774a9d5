// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/directory.h"
#include "directory/exchange.h"
#include "directory/export_writer.h"
#include "directory/package_reader.h"
#include "support/engines.h"
#include "support/test_desk.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <map>

using namespace waymark;
using namespace waymark::directory;
namespace fs = std::filesystem;

namespace {

/// The public test data, which are no part of the product: WAYMARK_CORPORA names their folder.
fs::path corpora()
{
    const char* folder = std::getenv("WAYMARK_CORPORA");
    if (!folder || !fs::is_directory(folder))
        SKIP("WAYMARK_CORPORA is not set: no public data sets to test on");
    return folder;
}

std::vector<fs::path> dataFiles()
{
    std::vector<fs::path> found;
    for (const auto& entry : fs::recursive_directory_iterator{corpora()}) {
        const std::string path = entry.path().string();
        const bool example = path.find("/examples/") != std::string::npos
            || path.find("/hsds-mock") != std::string::npos;
        const bool hsds
            = path.find("/hsds-") != std::string::npos || path.find("/oruk-") != std::string::npos;
        const bool table = path.find("/csv/") != std::string::npos;
        const std::string name = entry.path().filename().string();
        if (hsds && example && !table && entry.path().extension() == ".json" && name != "base.json"
            && name != "root.json" && name != "tabular.json" && name != "datapackage.json")
            found.push_back(entry.path());
    }
    std::ranges::sort(found);
    return found;
}

std::vector<fs::path> tableFolders()
{
    std::vector<fs::path> found;
    for (const auto* folder : {"hsds-spec-3.0/examples/csv", "hsds-spec-3.1-dev/examples/csv",
             "oruk-profile-3.0/examples/csv", "hsds-soliguide-profile-fr/examples/csv",
             "hsds-ohana/data/sample-csv"})
        if (fs::is_directory(corpora() / folder)) found.push_back(corpora() / folder);
    return found;
}

std::vector<std::string> documentsOf(const fs::path& path)
{
    std::vector<std::string> documents;
    PackageReport report;
    const auto done = readPackage(path, report, [&](PackageRecord record) {
        if (!record.derived) {
            stripOwn(record.document);
            documents.push_back(record.entity + " " + record.document.toString());
        }
        return true;
    });
    INFO(path);
    REQUIRE(done);
    std::ranges::sort(documents);
    return documents;
}

std::string textOf(const fs::path& path)
{
    std::ifstream in{path};
    return {std::istreambuf_iterator<char>{in}, {}};
}

} // namespace

TEST_CASE("every published example goes in and out without loss")
{
    const auto files = dataFiles();
    REQUIRE(files.size() > 20);
    for (const fs::path& file : files) {
        INFO(file);
        const test::TemporaryFolder folder;
        test::SqlCipherEngine engine;
        const test::FixedClock clock;
        auto desk = test::signIn(engine.database(), clock,
            test::makeWorker(engine.database(), "Ana", {office::Role::Administrator}));
        const auto report = Exchange{*desk}.importFrom(file, {});
        REQUIRE(report);
        REQUIRE(Exchange{*desk}.exportTo(folder.file("out.json"), {}));
        auto before = documentsOf(file);
        // What 3.1 adds to older members is beside them; compare after the same modernising.
        for (std::string& each : before) {
            const auto space = each.find(' ');
            const std::string entity = each.substr(0, space);
            auto document = parseJson(each.substr(space + 1));
            REQUIRE(document);
            if (const EntityInfo* known = entityNamed(entity)) modernise(*document, *known, "");
            each = entity + " " + document->toString();
        }
        CHECK(before == documentsOf(folder.file("out.json")));
    }
}

TEST_CASE("a document is written back with every character of its content")
{
    for (const fs::path& file : dataFiles()) {
        INFO(file);
        const auto value = parseJson(textOf(file));
        REQUIRE(value);
        CHECK(parseJson(value->toString()) == value);
    }
}

TEST_CASE("every published table goes in and out without losing a cell")
{
    for (const fs::path& source : tableFolders()) {
        const test::TemporaryFolder folder;
        test::SqlCipherEngine engine;
        const test::FixedClock clock;
        auto desk = test::signIn(engine.database(), clock,
            test::makeWorker(engine.database(), "Ana", {office::Role::Administrator}));
        INFO(source);
        const auto report = Exchange{*desk}.importFrom(source, {});
        REQUIRE(report);
        REQUIRE(Exchange{*desk}.exportTo(
            folder.path() / "out", {.tabular = true, .withOwnNotes = true}));
        PackageReport after;
        REQUIRE(
            readPackage(folder.path() / "out", after, [](const PackageRecord&) { return true; }));
        for (const auto& [entity, count] : report->package.records) {
            INFO(entity);
            // Two files of one entity may hold the same row.
            CHECK(after.records[entity] >= std::min<std::size_t>(count, 1));
            CHECK(after.records[entity] <= count + report->package.records.at("service") * 2);
        }
    }
}
