// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/rows.h"

#include "base/uuid.h"
#include "directory/directory.h"
#include "directory/exchange.h"

#include <fmt/format.h>

#include <fstream>
#include <stdexcept>

namespace waymark::bench {
namespace {

constexpr int kServices = 500;

/// A page of services as others publish them, with new ids each time.
void writePackage(const std::filesystem::path& path)
{
    std::ofstream out{path};
    for (int i = 0; i < kServices; ++i) {
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

/// As many invented services as the office has cases; made once, kept with the office.
void fillDirectory(BenchOffice& office)
{
    directory::Directory directory{office.desk()};
    if (directory.search({.limit = 1}).inDirectory >= static_cast<std::size_t>(office.cases()))
        return;
    const auto filled = directory::Exchange{office.desk()}.importInvented(
        static_cast<std::size_t>(office.cases()), 1);
    if (!filled) throw std::runtime_error{std::string{filled.error().rule.text}};
}

/// Every beginning of what somebody types, one after the other.
void measureSearch(BenchOffice& office, std::vector<Row>& rows)
{
    directory::Directory directory{office.desk()};
    const std::string typed = "counselling centre rivermouth";
    std::size_t length = 0;
    rows.push_back(readRow(office, "keystroke of service search", 8, typed.size() * 4, [&] {
        length = length % typed.size() + 1;
        directory.search({.text = typed.substr(0, length)});
    }));
    const auto places = directory.places("port", 1);
    directory::Query query{.text = "c", .need = directory::Need::Psychological, .language = "pt"};
    if (!places.empty()) query.near = places.front();
    query.openAt = office.desk().clock().now();
    query.onlyFree = true;
    rows.push_back(readRow(office, "services: need, language, distance, open now", 20, 50,
        [&] { directory.search(query); }));
}

} // namespace

void measureDirectory(BenchOffice& office, std::vector<Row>& rows)
{
    fillDirectory(office);
    measureSearch(office, rows);

    constexpr std::size_t rounds = 3;
    const auto package = [&](std::size_t i) {
        return office.databaseFile().parent_path() / fmt::format("package-{}.json", i);
    };
    for (std::size_t i = 0; i < 2 * rounds; ++i)
        writePackage(package(i));
    directory::Exchange exchange{office.desk()};
    rows.push_back(writeRow(office, fmt::format("import of {} services (HSDS)", kServices), {},
        rounds, [&](std::size_t i) {
            const auto report = exchange.importFrom(
                package(i), {.source = fmt::format("source {}", Uuid::random().toString())});
            if (!report) throw std::runtime_error{std::string{report.error().rule.text}};
        }));
    for (std::size_t i = 0; i < 2 * rounds; ++i)
        std::filesystem::remove(package(i));
}

} // namespace waymark::bench
