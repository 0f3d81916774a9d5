// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/rows.h"

#include "base/uuid.h"
#include "bench/own_process.h"
#include "bench/yardstick.h"
#include "cases/case_list.h"
#include "directory/directory.h"
#include "directory/exchange.h"
#include "referrals/candidates.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <fstream>
#include <iostream>
#include <stdexcept>

namespace waymark::bench {
namespace {

constexpr std::int64_t kCases = 100; ///< one of which is matched
constexpr int kServices = 2000; ///< of one package
constexpr std::array kLarge{20'000, 100'000}; ///< of one whose memory is measured

/// A page of services as others publish them, with new ids each time.
void writePackage(const std::filesystem::path& path, int services = kServices)
{
    std::ofstream out{path};
    for (int i = 0; i < services; ++i) {
        const auto id = [] { return Uuid::random().toString(); };
        out << (i == 0 ? "[" : ",\n")
            << fmt::format(
                   R"({{"id":"{}","name":"Service {}","description":"Listens, informs and goes along )"
                   R"(to the police. Free and confidential.","status":"active","url":"https://example.org/{}",)"
                   R"("organization":{{"id":"{}","name":"House {}","description":"An association."}},)"
                   R"("phones":[{{"id":"{}","number":"+33 1 00 00 {:02} {:02}","languages":[{{"id":"{}","code":"fr"}}]}}],)"
                   R"("schedules":[{{"id":"{}","freq":"WEEKLY","byday":"MO,TU,WE","opens_at":"09:00","closes_at":"17:00"}}],)"
                   R"("service_at_locations":[{{"id":"{}","location":{{"id":"{}","name":"Door {}","latitude":48.8,"longitude":2.3,)"
                   R"("addresses":[{{"id":"{}","address_1":"{} Rue Neuve","city":"Lille","country":"FR","postal_code":"59000",)"
                   R"("state_province":"Nord","address_type":"physical"}}]}}}}]}})",
                   id(), i, i, id(), i / 3, id(), i / 100, i % 100, id(), id(), id(), id(), i, id(),
                   i);
    }
    out << "]\n";
}

/// So many invented services; made once, kept with the office.
void fillDirectory(BenchOffice& office, std::size_t services)
{
    directory::Directory directory{office.desk()};
    if (directory.search({.limit = 1}).inDirectory >= services) return;
    const auto filled = directory::Exchange{office.desk()}.importInvented(services, 1);
    if (!filled) throw std::runtime_error{std::string{filled.error().rule.text}};
}

/// Every beginning of what somebody types, one after the other.
void measureSearch(BenchOffice& office, std::vector<Row>& rows)
{
    directory::Directory directory{office.desk()};
    const std::string typed = "counselling centre rivermouth";
    std::size_t length = 0;
    const auto keystroke = [&] {
        length = length % typed.size() + 1;
        directory.search({.text = typed.substr(0, length)});
    };
    rows.push_back(readRow(office, "keystroke of service search (processor)", 8, typed.size() * 10,
        keystroke, Measured::Processor));
    const auto misspelt = [&] { directory.search({.text = "counseling centr rivermuoth"}); };
    rows.push_back(
        readRow(office, "the same, misspelt (processor)", 8, 50, misspelt, Measured::Processor));
    const auto places = directory.places("port", 1);
    directory::Query query{.text = "c", .need = directory::Need::Psychological, .language = "pt"};
    if (!places.empty()) query.near = places.front();
    query.openAt = office.desk().clock().now();
    query.onlyFree = true;
    rows.push_back(readRow(
        office, "need, language, distance, open now (processor)", 20, 100,
        [&] { directory.search(query); }, Measured::Processor));
    rows.push_back(readRow(
        office, "counts beside all filters (processor)", 60, 50, [&] { directory.facets(query); },
        Measured::Processor));
}

/// One case against the whole directory.
void measureMatching(BenchOffice& office, std::vector<Row>& rows)
{
    const auto cases = cases::CaseList{office.desk()}.list({});
    const auto places = directory::Directory{office.desk()}.places("port", 1);
    referrals::Wish wish{.caseId = cases.rows.at(0).id, .need = directory::Need::Psychological};
    if (!places.empty()) wish.near = places.front();
    rows.push_back(readRow(
        office, "matching one case, 20 services (processor)", 20, 50,
        [&] { referrals::candidatesFor(office.desk(), wish, 20); }, Measured::Processor));
}

bool changes(const std::string& statement)
{
    return !statement.starts_with("SELECT") && !statement.starts_with("PRAGMA");
}

std::vector<std::filesystem::path> writePackages(
    const std::filesystem::path& folder, std::size_t count)
{
    std::vector<std::filesystem::path> packages;
    for (std::size_t i = 0; i < count; ++i) {
        packages.push_back(folder / fmt::format("package-{}.json", i));
        writePackage(packages.back());
    }
    return packages;
}

/// Beside nlohmann/json, which parses the same file, and bare SQLCipher, which inserts the same
/// rows with statements made ready before.
void measureImport(BenchOffice& office, std::vector<Row>& rows)
{
    constexpr std::size_t rounds = 3;
    const auto packages = writePackages(office.databaseFile().parent_path(), 2 * rounds);
    const auto package = [&](std::size_t i) { return packages.at(i); };
    const auto copy = office.databaseFile().parent_path() / "bench-copy.db";
    office.copyTo(copy);
    directory::Exchange exchange{office.desk()};
    const auto import = [&](std::size_t i) {
        const auto report = exchange.importFrom(
            package(i), {.source = fmt::format("source {}", Uuid::random().toString())});
        if (!report) throw std::runtime_error{std::string{report.error().rule.text}};
    };
    Row row{.what = {},
        .size = office.cases(),
        .ours = {},
        .yardstick = "nlohmann/json + same rows",
        .theirs = {},
        .expected = {}};
    std::vector<Statements> lists;
    for (std::size_t i = 0; i < rounds; ++i) {
        timeOnce(
            row.ours, [&] { import(2 * i); }, Measured::Processor);
        Statements statements = recorded(office.database(), [&] { import(2 * i + 1); });
        std::erase_if(statements, [](const auto& statement) { return !changes(statement); });
        lists.push_back(std::move(statements));
    }
    {
        Yardstick yardstick{copy, office.databaseKey(), office.worker()};
        row.theirs = yardstick.timedAfter(lists, [&](std::size_t i) {
            std::ifstream in{package(2 * i + 1)};
            const auto parsed = nlohmann::json::parse(in);
            if (parsed.size() != kServices) throw std::runtime_error{"not what was written"};
        });
    }
    row.what = fmt::format(
        "import, {:.0f} services/s (processor)", kServices / (row.ours.median() / 1000));
    rows.push_back(std::move(row));
    for (const char* end : {"", "-wal", "-shm"})
        std::filesystem::remove(copy.string() + end);
    for (const auto& path : packages)
        std::filesystem::remove(path);
}

std::filesystem::path largePackage(const std::filesystem::path& folder, int services)
{
    return folder / fmt::format("services-{}.json", services);
}

} // namespace

void measureImportMemory(const std::filesystem::path& where)
{
    const std::filesystem::path folder = std::filesystem::absolute(where);
    for (const int services : kLarge) {
        writePackage(largePackage(folder, services), services);
        const auto run = inOwnProcess({std::filesystem::read_symlink("/proc/self/exe").string(),
            "--folder", folder.string(), fmt::format("directory-import-{}", services)});
        std::filesystem::remove(largePackage(folder, services));
        if (run.milliseconds == 0) throw std::runtime_error{"the import of its own failed"};
        std::cout << fmt::format(
            "Import of {} services in a process of its own: {:.0f} MB at most, "
            "{:.0f} services/s on the wall with opening the office\n\n",
            services, run.megabytes, services / (run.milliseconds / 1000));
    }
}

void importLarge(const std::filesystem::path& folder, std::string_view part)
{
    for (const int services : kLarge) {
        if (part != fmt::format("directory-import-{}", services)) continue;
        BenchOffice office{folder / "import", 1};
        const auto report = directory::Exchange{office.desk()}.importFrom(
            largePackage(folder, services), {.source = Uuid::random().toString()});
        if (!report) throw std::runtime_error{std::string{report.error().rule.text}};
    }
}

void measureDirectory(
    const std::filesystem::path& folder, std::int64_t services, std::vector<Row>& rows)
{
    BenchOffice office{folder / fmt::format("services-{}", services), kCases};
    fillDirectory(office, static_cast<std::size_t>(services));
    const auto first = static_cast<std::ptrdiff_t>(rows.size());
    measureSearch(office, rows);
    measureMatching(office, rows);
    measureImport(office, rows);
    std::for_each(rows.begin() + first, rows.end(), [&](Row& row) { row.size = services; });
}

} // namespace waymark::bench
