// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlcipher_statement.h"

#include <sqlite3.h>

namespace waymark::storage {
namespace {

using Kind = DatabaseError::Kind;

Kind kindOfInputOutput(int code)
{
    switch (code) {
    case SQLITE_IOERR_WRITE:
    case SQLITE_IOERR_FSYNC:
    case SQLITE_IOERR_TRUNCATE:
    case SQLITE_IOERR_SHMSIZE:
    case SQLITE_IOERR_SHMMAP: return Kind::DiskFull;
    case SQLITE_IOERR_LOCK:
    case SQLITE_IOERR_RDLOCK:
    case SQLITE_IOERR_SHMLOCK:
    case SQLITE_IOERR_BLOCKED: return Kind::Busy;
    case SQLITE_IOERR_DELETE:
    case SQLITE_IOERR_ACCESS:
    case SQLITE_IOERR_SHMOPEN: return Kind::ReadOnly;
    default: return Kind::Corrupt;
    }
}

Kind kindOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_NOTADB: return Kind::WrongKey;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Kind::Busy;
    case SQLITE_FULL: return Kind::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM: return Kind::ReadOnly;
    case SQLITE_CORRUPT: return Kind::Corrupt;
    case SQLITE_IOERR: return kindOfInputOutput(code);
    case SQLITE_INTERRUPT: return Kind::Cancelled;
    case SQLITE_AUTH: return Kind::Refused;
    case SQLITE_CONSTRAINT: return Kind::Constraint;
    default: return Kind::Other;
    }
}

} // namespace

void throwSqlite(sqlite3* db, std::string_view doing)
{
    const int code = sqlite3_extended_errcode(db);
    // A page that does not authenticate comes as a bare SQLITE_ERROR; mistakes in SQL have a text.
    const bool isBare = code == SQLITE_ERROR
        && std::string_view{sqlite3_errmsg(db)} == sqlite3_errstr(SQLITE_ERROR);
    throw DatabaseError{isBare ? Kind::Corrupt : kindOf(code),
        std::string{doing} + ": " + sqlite3_errmsg(db), std::to_string(code)};
}

void SqlCipherStatement::Finalize::operator()(sqlite3_stmt* stmt) const noexcept
{
    sqlite3_finalize(stmt);
}

SqlCipherStatement::SqlCipherStatement(sqlite3* db, std::string_view sql, std::uint64_t generation)
    : m_db{db}
    , m_sql{sql}
    , m_generation{generation}
{
    sqlite3_stmt* stmt = nullptr;
    if (sqlite3_prepare_v3(
            db, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &stmt, nullptr)
        != SQLITE_OK)
        throwSqlite(db, "prepare");
    m_stmt.reset(stmt);
    mapParameters();
}

// SQLite numbers $1, $2 by first appearance, so each is looked up by name.
void SqlCipherStatement::mapParameters()
{
    const int count = sqlite3_bind_parameter_count(m_stmt.get());
    for (int i = 1; i <= count; ++i) {
        const std::string name = "$" + std::to_string(i);
        const int index = sqlite3_bind_parameter_index(m_stmt.get(), name.c_str());
        if (index == 0) throw DatabaseError{Kind::Other, "no parameter " + name, {}};
        m_parameters.push_back(index);
    }
}

void SqlCipherStatement::bind(std::span<const Value> values)
{
    rewind();
    if (m_parameters.size() != values.size())
        throw DatabaseError{Kind::Other, "wrong number of parameters", {}};
    for (std::size_t i = 0; i < values.size(); ++i)
        if (bindOne(m_parameters[i], values[i]) != SQLITE_OK) throwSqlite(m_db, "bind");
}

int SqlCipherStatement::bindOne(int i, const Value& value)
{
    auto* stmt = m_stmt.get();
    if (const auto* text = std::get_if<std::string>(&value))
        return sqlite3_bind_text64(
            stmt, i, text->data(), text->size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        return sqlite3_bind_int64(stmt, i, *whole);
    if (const auto* number = std::get_if<double>(&value))
        return sqlite3_bind_double(stmt, i, *number);
    if (const auto* blob = std::get_if<Blob>(&value))
        // A null pointer would bind NULL instead of an empty blob.
        return sqlite3_bind_blob64(stmt, i,
            blob->empty() ? static_cast<const void*>("") : blob->data(), blob->size(),
            SQLITE_TRANSIENT);
    return sqlite3_bind_null(stmt, i);
}

bool SqlCipherStatement::step()
{
    switch (sqlite3_step(m_stmt.get())) {
    case SQLITE_ROW: return true;
    case SQLITE_DONE: return false;
    default: throwSqlite(m_db, "step");
    }
}

std::int64_t SqlCipherStatement::changes() const { return sqlite3_changes64(m_db); }
int SqlCipherStatement::columnCount() const { return sqlite3_column_count(m_stmt.get()); }

bool SqlCipherStatement::isNull(int index) const
{
    return sqlite3_column_type(m_stmt.get(), index) == SQLITE_NULL;
}

std::string SqlCipherStatement::text(int index) const
{
    if (sqlite3_column_type(m_stmt.get(), index) != SQLITE_TEXT) throwBadColumn("text");
    const auto* start = reinterpret_cast<const char*>(sqlite3_column_text(m_stmt.get(), index));
    return std::string(start, static_cast<std::size_t>(sqlite3_column_bytes(m_stmt.get(), index)));
}

Value SqlCipherStatement::column(int index) const
{
    auto* stmt = m_stmt.get();
    switch (sqlite3_column_type(stmt, index)) {
    case SQLITE_INTEGER: return std::int64_t{sqlite3_column_int64(stmt, index)};
    case SQLITE_FLOAT: return sqlite3_column_double(stmt, index);
    case SQLITE_TEXT: return text(index);
    case SQLITE_BLOB: {
        const auto* data = static_cast<const std::byte*>(sqlite3_column_blob(stmt, index));
        return Blob(data, data + sqlite3_column_bytes(stmt, index));
    }
    default: return {};
    }
}

void SqlCipherStatement::rewind() noexcept
{
    sqlite3_reset(m_stmt.get());
    sqlite3_clear_bindings(m_stmt.get());
}

} // namespace waymark::storage
