// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace waymark::storage {

/// Throws what SQLite reported last on `db`. The text names what failed, never a value.
[[noreturn]] void throwSqlite(sqlite3* db, std::string_view doing);

class SqlCipherStatement final : public detail::StatementBackend {
public:
    /// `generation` is the Database's count of changed rights when it was compiled.
    SqlCipherStatement(sqlite3* db, std::string_view sql, std::uint64_t generation);

    const std::string& sql() const { return m_sql; }
    std::uint64_t generation() const { return m_generation; }

    void bind(std::span<const Value> values) override;
    bool step() override;
    std::int64_t changes() const override;
    int columnCount() const override;
    bool isNull(int index) const override;
    Value column(int index) const override;
    std::string text(int index) const override;

    /// Ends a running read and forgets the bound values.
    void rewind() noexcept;

private:
    struct Finalize {
        void operator()(sqlite3_stmt* stmt) const noexcept;
    };
    void mapParameters();
    int bindOne(int i, const Value& value);

    sqlite3* m_db;
    std::string m_sql;
    std::uint64_t m_generation;
    std::unique_ptr<sqlite3_stmt, Finalize> m_stmt;
    std::vector<int> m_parameters; ///< SQLite's number of $1, $2 …
};

} // namespace waymark::storage
