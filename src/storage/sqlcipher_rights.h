// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;

namespace waymark::storage {

/// The names that the common table expressions of `sql` define, in lower case.
std::vector<std::string> commonTableNames(std::string_view sql);

/// What a signed-in worker may do on a SQLCipher connection: read through the views and triggers of
/// the schema, write rows; neither read base tables, nor change the schema, nor reach another file.
/// `id` and `revision` may be read anywhere, because every guarded UPDATE names them; so may the
/// contentless search_* tables, which give row numbers only.
class WorkerRights {
public:
    /// Reads the schema of `db`, before any worker is signed in.
    explicit WorkerRights(sqlite3* db);

    /// SQLite tells a read inside a common table expression with that expression's name, exactly as
    /// one inside a view. Throws Refused when `sql` defines one under the name of something
    /// trusted.
    void check(std::string_view sql) const;

    /// SQLite's authorizer callback; `self` is a WorkerRights.
    static int authorize(void* self, int action, const char* first, const char* second,
        const char* database, const char* context);

private:
    bool mayRead(std::string_view table, std::string_view column, const char* context) const;

    std::set<std::string, std::less<>>
        m_trusted; ///< views, triggers, and what is named within them
};

} // namespace waymark::storage
