// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <string>
#include <vector>

namespace waymark::storage {

/// One SQL file of resources/schema. A step released to users is never edited; write the next one.
///
/// The text is for both engines. A block that begins with the line `-- only: sqlcipher` or
/// `-- only: postgres` and ends with `-- end` is run on that engine alone.
struct Migration {
    int version; ///< the four digits the file name begins with
    std::string name;
    std::string sql;
};

enum class MigrationOutcome {
    UpToDate,
    Migrated,
    DatabaseTooNew, ///< made by a newer program; untouched
};

/// The files carried in the program, in order of version.
std::vector<Migration> allMigrations();

/// What `engine` runs of `sql`.
std::string sqlFor(Engine engine, std::string_view sql);

/// Runs what is missing, all in one transaction; a step that fails leaves the database as it was.
MigrationOutcome migrate(Database& database, const std::vector<Migration>& migrations);
MigrationOutcome migrate(Database& database);

} // namespace waymark::storage
