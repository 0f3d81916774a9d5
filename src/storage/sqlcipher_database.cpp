// SPDX-License-Identifier: GPL-3.0-or-later
#define SQLITE_HAS_CODEC
#include "storage/database.h"

#include <sqlite3.h>

#include <array>
#include <atomic>
#include <memory>
#include <string>
#include <unordered_map>

namespace waymark::storage {
namespace {

using Kind = DatabaseError::Kind;

struct CloseDb {
    void operator()(sqlite3* db) const noexcept { sqlite3_close_v2(db); }
};
struct Finalize {
    void operator()(sqlite3_stmt* stmt) const noexcept { sqlite3_finalize(stmt); }
};

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
    case SQLITE_IOERR: return code == SQLITE_IOERR_WRITE ? Kind::DiskFull : Kind::Corrupt;
    case SQLITE_INTERRUPT: return Kind::Cancelled;
    case SQLITE_AUTH: return Kind::Refused;
    case SQLITE_CONSTRAINT: return Kind::Constraint;
    default: return Kind::Other;
    }
}

[[noreturn]] void fail(sqlite3* db, std::string_view doing)
{
    const int code = sqlite3_extended_errcode(db);
    throw DatabaseError{
        kindOf(code), std::string{doing} + ": " + sqlite3_errmsg(db), std::to_string(code)};
}

class SqlCipherStatement final : public detail::StatementBackend {
public:
    SqlCipherStatement(sqlite3* db, std::string_view sql)
        : m_db{db}
    {
        sqlite3_stmt* stmt = nullptr;
        if (sqlite3_prepare_v3(db, sql.data(), static_cast<int>(sql.size()),
                SQLITE_PREPARE_PERSISTENT, &stmt, nullptr)
            != SQLITE_OK)
            fail(db, "prepare");
        m_stmt.reset(stmt);
        mapParameters();
    }

    void bind(std::span<const Value> values) override
    {
        rewind();
        if (m_parameters.size() != values.size())
            throw DatabaseError{Kind::Other, "wrong number of parameters", {}};
        for (std::size_t i = 0; i < values.size(); ++i) {
            const int rc = std::visit(
                [&](const auto& value) { return bindOne(m_parameters[i], value); }, values[i]);
            if (rc != SQLITE_OK) fail(m_db, "bind");
        }
    }

    bool step() override
    {
        switch (sqlite3_step(m_stmt.get())) {
        case SQLITE_ROW: return true;
        case SQLITE_DONE: return false;
        default: fail(m_db, "step");
        }
    }

    std::int64_t changes() const override { return sqlite3_changes64(m_db); }
    int columnCount() const override { return sqlite3_column_count(m_stmt.get()); }

    Value column(int index) const override
    {
        auto* stmt = m_stmt.get();
        switch (sqlite3_column_type(stmt, index)) {
        case SQLITE_INTEGER: return std::int64_t{sqlite3_column_int64(stmt, index)};
        case SQLITE_FLOAT: return sqlite3_column_double(stmt, index);
        case SQLITE_TEXT: {
            const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(stmt, index));
            return std::string(text, static_cast<std::size_t>(sqlite3_column_bytes(stmt, index)));
        }
        case SQLITE_BLOB: {
            const auto* data = static_cast<const std::byte*>(sqlite3_column_blob(stmt, index));
            return Blob(data, data + sqlite3_column_bytes(stmt, index));
        }
        default: return {};
        }
    }

    /// Ends a running read and forgets the bound values.
    void rewind() noexcept
    {
        sqlite3_reset(m_stmt.get());
        sqlite3_clear_bindings(m_stmt.get());
    }

private:
    // SQLite numbers $1, $2 by first appearance, so each is looked up by name.
    void mapParameters()
    {
        const int count = sqlite3_bind_parameter_count(m_stmt.get());
        for (int i = 1; i <= count; ++i) {
            const std::string name = "$" + std::to_string(i);
            const int index = sqlite3_bind_parameter_index(m_stmt.get(), name.c_str());
            if (index == 0) throw DatabaseError{Kind::Other, "no parameter " + name, {}};
            m_parameters.push_back(index);
        }
    }
    int bindOne(int i, std::monostate) { return sqlite3_bind_null(m_stmt.get(), i); }
    int bindOne(int i, std::int64_t v) { return sqlite3_bind_int64(m_stmt.get(), i, v); }
    int bindOne(int i, double v) { return sqlite3_bind_double(m_stmt.get(), i, v); }
    int bindOne(int i, const std::string& v)
    {
        return sqlite3_bind_text64(
            m_stmt.get(), i, v.data(), v.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    }
    int bindOne(int i, const Blob& v)
    {
        // A null pointer would bind NULL instead of an empty blob.
        return sqlite3_bind_blob64(m_stmt.get(), i,
            v.empty() ? static_cast<const void*>("") : v.data(), v.size(), SQLITE_TRANSIENT);
    }

    sqlite3* m_db;
    std::unique_ptr<sqlite3_stmt, Finalize> m_stmt;
    std::vector<int> m_parameters; ///< SQLite's number of $1, $2 …
};

class SqlCipherDatabase final : public Database {
public:
    SqlCipherDatabase(
        const std::string& path, std::span<const std::byte> key, SqlCipherOptions options)
    {
        sqlite3* db = nullptr;
        const int flags = options.readOnly
            ? SQLITE_OPEN_READONLY
            : SQLITE_OPEN_READWRITE | (options.create ? SQLITE_OPEN_CREATE : 0);
        const int rc = sqlite3_open_v2(path.c_str(), &db, flags, nullptr);
        m_db.reset(db);
        if (rc != SQLITE_OK) fail(db, "open");
        sqlite3_extended_result_codes(db, 1);
        sqlite3_busy_timeout(db, 2000);
        unlock(key);
        execute("PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;"
                "PRAGMA cache_size = -65536; PRAGMA recursive_triggers = ON");
        if (!options.readOnly)
            execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
        sqlite3_create_function_v2(db, "current_worker", 0,
            SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, this, &currentWorker, nullptr,
            nullptr, nullptr);
    }

    ~SqlCipherDatabase() override { m_cache.clear(); }

    Engine engine() const noexcept override { return Engine::SqlCipher; }

    Statement prepare(std::string_view sql) override
    {
        std::string text{sql};
        std::unique_ptr<detail::StatementBackend> backend;
        if (const auto kept = m_cache.find(text); kept != m_cache.end()) {
            backend = std::move(kept->second);
            m_cache.erase(kept);
        } else {
            backend = std::make_unique<SqlCipherStatement>(m_db.get(), sql);
        }
        return Statement{std::move(backend),
            [this, text = std::move(text)](std::unique_ptr<detail::StatementBackend> used) {
                static_cast<SqlCipherStatement&>(*used).rewind();
                if (m_cache.size() < kMostKept) m_cache.insert_or_assign(text, std::move(used));
            }};
    }

    void execute(std::string_view script) override
    {
        if (sqlite3_exec(m_db.get(), std::string{script}.c_str(), nullptr, nullptr, nullptr)
            != SQLITE_OK)
            fail(m_db.get(), "execute");
    }

    std::unique_ptr<Transaction> begin() override
    {
        return std::make_unique<SqlTransaction>(*this);
    }
    bool inTransaction() const override { return sqlite3_get_autocommit(m_db.get()) == 0; }

    void cancel() noexcept override { sqlite3_interrupt(m_db.get()); }

    void onProgress(std::function<bool()> stillWanted) override
    {
        m_stillWanted = std::move(stillWanted);
        sqlite3_progress_handler(
            m_db.get(), m_stillWanted ? 20'000 : 0, m_stillWanted ? &progress : nullptr, this);
    }

    void actAs(std::string_view workerId) override
    {
        m_cache.clear(); // what was compiled with other rights is compiled again
        m_worker = workerId;
        sqlite3_set_authorizer(m_db.get(), m_worker.empty() ? nullptr : &authorize, this);
    }

    std::vector<std::string> checkIntegrity() override
    {
        std::vector<std::string> found;
        for (const char* pragma : {"PRAGMA cipher_integrity_check", "PRAGMA integrity_check"}) {
            auto row = prepare(pragma);
            row.bind();
            while (row.step())
                if (auto line = row.get<std::string>(0); line != "ok") found.push_back(line);
        }
        return found;
    }

private:
    class SqlTransaction final : public Transaction {
    public:
        explicit SqlTransaction(SqlCipherDatabase& database)
            : m_database{database}
        {
            m_database.execute("BEGIN IMMEDIATE");
        }
        ~SqlTransaction() override
        {
            if (m_open) sqlite3_exec(m_database.m_db.get(), "ROLLBACK", nullptr, nullptr, nullptr);
        }
        void commit() override
        {
            m_database.execute("COMMIT");
            m_open = false;
        }

    private:
        SqlCipherDatabase& m_database;
        bool m_open = true;
    };

    void unlock(std::span<const std::byte> key)
    {
        // If plain libsqlite3 won the symbol lookup, a key would be ignored or crash us: ask first.
        {
            SqlCipherStatement version{m_db.get(), "PRAGMA cipher_version"};
            if (!version.step())
                throw DatabaseError{Kind::Other, "SQLCipher is not the SQLite in this process", {}};
        }
        static constexpr std::string_view digits = "0123456789abcdef";
        std::string literal = "x'";
        literal.reserve(key.size() * 2 + 3);
        for (const std::byte b : key) {
            literal += digits[std::to_integer<unsigned>(b) >> 4U];
            literal += digits[std::to_integer<unsigned>(b) & 0x0fU];
        }
        literal += '\'';
        const int rc = sqlite3_key(m_db.get(), literal.data(), static_cast<int>(literal.size()));
        volatile char* wipe = literal.data();
        for (std::size_t i = 0; i < literal.size(); ++i)
            wipe[i] = 0;
        if (rc != SQLITE_OK) fail(m_db.get(), "key");
        SqlCipherStatement probe{m_db.get(), "SELECT count(*) FROM sqlite_master"};
        probe.step();
    }

    static void currentWorker(sqlite3_context* context, int, sqlite3_value**)
    {
        const auto& self = *static_cast<SqlCipherDatabase*>(sqlite3_user_data(context));
        sqlite3_result_text(context, self.m_worker.data(), static_cast<int>(self.m_worker.size()),
            SQLITE_TRANSIENT);
    }

    static int progress(void* self)
    {
        return static_cast<SqlCipherDatabase*>(self)->m_stillWanted() ? 0 : 1;
    }

    /// Reading rule while a worker is signed in: only through a view or a trigger. `id` and
    /// `revision` may be read anywhere, because every guarded UPDATE names them.
    static int authorize(void*, int action, const char* table, const char* column, const char*,
        const char* viewOrTrigger)
    {
        if (action == SQLITE_ATTACH || action == SQLITE_DETACH) return SQLITE_DENY;
        if (action != SQLITE_READ || viewOrTrigger != nullptr) return SQLITE_OK;
        const std::string_view from{table};
        if (from.starts_with("visible_") || from.starts_with("open_") || from.starts_with("sqlite_")
            || from.starts_with("search_"))
            return SQLITE_OK;
        const std::string_view what{column};
        return what.empty() || what == "id" || what == "revision" ? SQLITE_OK : SQLITE_DENY;
    }

    static constexpr std::size_t kMostKept = 256;

    std::unique_ptr<sqlite3, CloseDb> m_db;
    std::unordered_map<std::string, std::unique_ptr<detail::StatementBackend>> m_cache;
    std::function<bool()> m_stillWanted;
    std::string m_worker;
};

} // namespace

std::unique_ptr<Database> openSqlCipher(
    const std::string& path, std::span<const std::byte> key, SqlCipherOptions options)
{
    return std::make_unique<SqlCipherDatabase>(path, key, options);
}

} // namespace waymark::storage
