// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

#include "base/resources.h"

#include <charconv>

namespace waymark::storage {
namespace {

/// Any number will do, as long as every Waymark uses it.
constexpr std::int64_t kAdvisoryLock = 0x57'61'79'6d;

/// -1 for a database that was never migrated.
std::int64_t versionOf(Database& database)
{
    const char* exists = database.engine() == Engine::Postgres
        ? "SELECT 1 WHERE to_regclass('schema_version') IS NOT NULL"
        : "SELECT 1 FROM sqlite_master WHERE name = 'schema_version'";
    if (!database.prepare(exists).bind().step()) return -1;
    return firstRow(database, "SELECT coalesce(max(version), 0) FROM schema_version",
        [](const Statement& row) { return row.get<std::int64_t>(0); })
        .value();
}

} // namespace

std::vector<Migration> allMigrations()
{
    static constexpr std::string_view folder = "schema/";
    std::vector<Migration> migrations;
    for (const std::string_view path : resources::list(folder)) {
        const std::string_view file = path.substr(folder.size());
        int version = 0;
        std::from_chars(file.data(), file.data() + 4, version);
        migrations.push_back({version, std::string{file.substr(0, file.size() - 4)},
            std::string{*resources::find(path)}});
    }
    return migrations;
}

std::string sqlFor(Engine engine, std::string_view sql)
{
    const std::string_view ours = engine == Engine::SqlCipher ? "sqlcipher" : "postgres";
    static constexpr std::string_view marker = "-- only: ";
    std::string kept;
    bool skipping = false;
    while (!sql.empty()) {
        const auto end = sql.find('\n');
        const auto line = sql.substr(0, end);
        sql.remove_prefix(end == std::string_view::npos ? sql.size() : end + 1);
        if (line.starts_with(marker))
            skipping = line.substr(marker.size()) != ours;
        else if (line == "-- end")
            skipping = false;
        else if (!skipping)
            kept.append(line).append("\n");
    }
    return kept;
}

MigrationOutcome migrate(Database& database, const std::vector<Migration>& migrations)
{
    const int latest = migrations.empty() ? 0 : migrations.back().version;
    // Nearly always there is nothing to do, which takes no lock to find out.
    if (const auto current = versionOf(database); current >= latest)
        return current > latest ? MigrationOutcome::DatabaseTooNew : MigrationOutcome::UpToDate;

    const auto transaction = database.begin();
    if (database.engine() == Engine::Postgres)
        database.prepare("SELECT 1 FROM (SELECT pg_advisory_xact_lock($1)) AS held")
            .bind(kAdvisoryLock)
            .step();
    database.execute(
        "CREATE TABLE IF NOT EXISTS schema_version (version BIGINT NOT NULL, name TEXT NOT NULL)");
    const auto current = versionOf(database); // another desk may have been first
    if (current > latest) return MigrationOutcome::DatabaseTooNew;
    if (current == latest) return MigrationOutcome::UpToDate;

    for (const Migration& step : migrations) {
        if (step.version <= current) continue;
        database.execute(sqlFor(database.engine(), step.sql));
        database.prepare("INSERT INTO schema_version (version, name) VALUES ($1, $2)")
            .bind(step.version, step.name)
            .run();
    }
    transaction->commit();
    return MigrationOutcome::Migrated;
}

MigrationOutcome migrate(Database& database) { return migrate(database, allMigrations()); }

} // namespace waymark::storage
