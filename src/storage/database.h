// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/time.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace waymark::storage {

enum class Engine { SqlCipher, Postgres };

/// Storage could not do its work. Thrown, never returned; caught in `main` and JobRunner only.
class DatabaseError : public std::runtime_error {
public:
    enum class Kind {
        WrongKey, ///< the file does not open with this key, or is no database
        Busy, ///< somebody else holds it
        DiskFull,
        ReadOnly,
        Corrupt,
        Network, ///< the server cannot be reached or hung up
        Cancelled, ///< Database::cancel() was called
        Refused, ///< the engine forbids it: a base table read outside its view, a missing grant
        Constraint, ///< a UNIQUE, CHECK or REFERENCES of the schema
        Other, ///< a mistake in our SQL
    };

    /// `message` comes from the engine; it names tables and columns, never values.
    DatabaseError(Kind kind, const std::string& message, std::string code);
    Kind kind() const noexcept { return m_kind; }
    const std::string& code() const noexcept
    {
        return m_code;
    } ///< SQLSTATE or SQLite's extended code

private:
    Kind m_kind;
    std::string m_code;
};

using Blob = std::vector<std::byte>;
/// The column types both engines share: TEXT, BIGINT (integers, booleans as 0 and 1, instants as
/// milliseconds), DOUBLE PRECISION, BYTEA. Dates and ids are TEXT.
using Value = std::variant<std::monostate, std::int64_t, double, std::string, Blob>;

namespace detail {
class StatementBackend {
public:
    virtual ~StatementBackend() = default;
    virtual void bind(std::span<const Value> values) = 0;
    virtual bool step() = 0;
    virtual std::int64_t changes() const = 0;
    virtual bool isNull(int index) const = 0;
    virtual Value column(int index) const = 0;
    virtual std::string text(int index) const = 0; ///< as column(), without the way through a Value
    virtual int columnCount() const = 0;
};
Value toValue(std::string_view v);
Value toValue(Date v);
// Without these overloads a literal would convert to bool.
inline Value toValue(const char* v) { return toValue(std::string_view{v}); }
inline Value toValue(const std::string& v) { return toValue(std::string_view{v}); }
inline Value toValue(std::int64_t v) { return v; }
inline Value toValue(int v) { return std::int64_t{v}; }
inline Value toValue(bool v) { return std::int64_t{v}; }
inline Value toValue(double v) { return v; }
inline Value toValue(Blob v) { return v; }
inline Value toValue(Value v) { return v; }
inline Value toValue(std::nullopt_t) { return Value{}; }
inline Value toValue(Instant v) { return std::int64_t{v.time_since_epoch().count()}; }
template <class Tag>
Value toValue(const Id<Tag>& v)
{
    return v.toString();
}
template <class T>
Value toValue(const std::optional<T>& v)
{
    return v ? toValue(*v) : Value{};
}
} // namespace detail

/// A prepared statement. Given back to its Database's cache when it goes out of scope; must not
/// outlive the Database. SQL is written once, with $1, $2 … for both engines.
class Statement {
public:
    using Release = std::function<void(std::unique_ptr<detail::StatementBackend>)>;
    Statement(std::unique_ptr<detail::StatementBackend> backend, Release release);
    Statement(Statement&&) noexcept = default;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    /// Binds every parameter, in order, and rewinds. Binding too few or too many throws.
    template <class... Ts>
    Statement& bind(const Ts&... values)
    {
        using detail::toValue;
        const std::array<Value, sizeof...(Ts)> all{Value{toValue(values)}...};
        return bindAll(all);
    }
    Statement& bindAll(std::span<const Value> values);

    bool step() { return m_backend->step(); } ///< true while there is a row
    std::int64_t run(); ///< for statements that return no rows: how many rows they changed

    /// Reads a column of the current row; throws on NULL and on a wrong type.
    /// T: int64_t, double, bool, std::string, Blob, Instant, Date, or an Id.
    template <class T>
    T get(int column) const;

    /// As get(), with NULL as an empty optional.
    template <class T>
    std::optional<T> getOptional(int column) const
    {
        if (m_backend->isNull(column)) return std::nullopt;
        return get<T>(column);
    }
    int columnCount() const { return m_backend->columnCount(); }

private:
    std::unique_ptr<detail::StatementBackend> m_backend;
    Release m_release;
};

template <>
std::int64_t Statement::get(int column) const;
template <>
double Statement::get(int column) const;
template <>
std::string Statement::get(int column) const;
template <>
Blob Statement::get(int column) const;
template <>
bool Statement::get(int column) const;
template <>
Instant Statement::get(int column) const;
template <>
Date Statement::get(int column) const;

[[noreturn]] void throwBadColumn(const char* expected);

template <class T>
T Statement::get(int column) const
{
    // What is left are the Ids.
    auto id = T::parse(get<std::string>(column));
    if (!id) throwBadColumn("an id");
    return *id;
}

/// All or nothing: destroying it uncommitted rolls back. They do not nest.
class Transaction {
public:
    virtual ~Transaction() = default;
    virtual void commit() = 0;
};

/// One connection, used from one thread; only cancel() may be called from another.
class Database {
public:
    virtual ~Database() = default;

    virtual Engine engine() const noexcept = 0;
    /// From the cache when the same text was prepared before.
    virtual Statement prepare(std::string_view sql) = 0;
    virtual void execute(std::string_view script) = 0; ///< several statements, no parameters
    /// SQLCipher: takes the write lock at once. PostgreSQL: READ COMMITTED; a connection lost
    /// within a transaction is not replaced before the Transaction is gone.
    virtual std::unique_ptr<Transaction> begin() = 0;
    virtual bool inTransaction() const = 0;

    /// Stops what runs now, if anything; it throws Cancelled. Safe from any thread.
    virtual void cancel() noexcept = 0;
    /// Called every few milliseconds of work while set; returning false cancels.
    virtual void onProgress(std::function<bool()> stillWanted) = 0;

    /// From here on reads pass the visible_* views as `workerId` (SQL: current_worker()), and base
    /// tables are refused outside views and triggers. An empty id ends it: owner's rights again.
    virtual void actAs(std::string_view workerId) = 0;

    /// Empty when all is sound, else what was found. SQLCipher: every page's authenticity, the
    /// structure, foreign keys. PostgreSQL: what the server knows to be broken (indexes,
    /// constraints, checksums); its files are its administrator's.
    virtual std::vector<std::string> checkIntegrity() = 0;
};

/// One row after the other: SELECT through `sql` bound to `values`, `read` called on each row.
template <class Read, class... Ts>
auto rows(Database& database, std::string_view sql, Read read, const Ts&... values)
{
    std::vector<std::invoke_result_t<Read, const Statement&>> found;
    auto statement = database.prepare(sql);
    statement.bind(values...);
    while (statement.step())
        found.push_back(read(std::as_const(statement)));
    return found;
}

/// The first row, if there is one.
template <class Read, class... Ts>
auto firstRow(Database& database, std::string_view sql, Read read, const Ts&... values)
    -> std::optional<std::invoke_result_t<Read, const Statement&>>
{
    auto statement = database.prepare(sql);
    statement.bind(values...);
    if (!statement.step()) return std::nullopt;
    return read(std::as_const(statement));
}

/// Where a list goes on: the sort values of its last row. Lists are never paged by offset.
template <class Row, class Key>
struct Page {
    std::vector<Row> rows;
    std::optional<Key> next; ///< absent on the last page
};

/// Cuts `rows`, asked for with LIMIT limit + 1, to a page; `keyOf` reads the key of the last row.
template <class Row, class KeyOf>
auto pageOf(std::vector<Row> rows, std::size_t limit, KeyOf keyOf)
    -> Page<Row, std::invoke_result_t<KeyOf, const Row&>>
{
    Page<Row, std::invoke_result_t<KeyOf, const Row&>> page;
    const bool more = rows.size() > limit;
    if (more) rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(limit), rows.end());
    if (more && !rows.empty()) page.next = keyOf(rows.back());
    page.rows = std::move(rows);
    return page;
}

struct SqlCipherOptions {
    bool create = false; ///< make the file when it is absent
    bool readOnly = false;
};

/// A SQLCipher file. `key` is the raw 32-byte key. Asks PRAGMA cipher_version before keying.
std::unique_ptr<Database> openSqlCipher(
    const std::string& path, std::span<const std::byte> key, SqlCipherOptions options = {});
std::unique_ptr<Database> openPostgres(const std::string& conninfo);

} // namespace waymark::storage
