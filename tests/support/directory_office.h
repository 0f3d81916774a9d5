// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/directory.h"
#include "directory/exchange.h"
#include "support/engines.h"
#include "support/test_desk.h"

#include <fstream>

namespace waymark::test {

/// The database of an office in Portugal.
inline storage::Database& withOffice(storage::Database& database)
{
    database
        .prepare("INSERT INTO offices (id, revision, name, country, time_zone, language, training,"
                 " created_at) VALUES ($1, 1, 'Harbour Street Office', 'PT', 'UTC', 'en', 0, 0)")
        .bind(Uuid::random().toString())
        .run();
    return database;
}

/// An office whose directory holds what a test gives it; the worker keeps the directory.
template <class Engine>
struct DirectoryOffice {
    explicit DirectoryOffice(std::string_view services,
        std::initializer_list<office::Role> roles
        = {office::Role::Worker, office::Role::Supervisor})
        : worker{makeWorker(withOffice(engine.database()), "Ilze", roles)}
        , desk{signIn(engine.database(), clock, worker)}
        , directory{*desk}
    {
        import(services);
    }

    directory::ImportReport import(std::string_view services)
    {
        std::ofstream{folder.file("services.json")} << services;
        auto report = directory::Exchange{*desk}.importFrom(folder.file("services.json"), {});
        REQUIRE(report);
        return std::move(report).value();
    }

    std::vector<std::string> names(const directory::Query& query)
    {
        std::vector<std::string> found;
        for (const directory::Hit& hit : directory.search(query).hits)
            found.push_back(hit.name);
        return found;
    }

    /// The only one whose name begins with these words.
    directory::Service service(std::string_view text)
    {
        const auto hits = directory.search({.text = std::string{text}}).hits;
        REQUIRE(hits.size() == 1);
        auto found = directory.find(hits.front().id);
        REQUIRE(found);
        return std::move(found).value();
    }

    Engine engine;
    FixedClock clock;
    TemporaryFolder folder;
    office::Session worker;
    std::unique_ptr<office::Desk> desk;
    directory::Directory directory;
};

} // namespace waymark::test
