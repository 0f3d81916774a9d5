// SPDX-License-Identifier: GPL-3.0-or-later
#define SQLITE_HAS_CODEC
#include "bench/yardstick.h"

#include "storage/sqlcipher_database.h"

#include <sqlite3.h>

#include <stdexcept>

namespace waymark::bench {
namespace {

void check(int rc, sqlite3* db)
{
    if (rc != SQLITE_OK) throw std::runtime_error{sqlite3_errmsg(db)};
}

int remember(unsigned, void* list, void* statement, void* text)
{
    // FTS5's own statements and triggers run inside of ours and will do so again.
    const std::string_view sql = static_cast<const char*>(text);
    if (sql.starts_with("--") || sql.find("'main'.") != std::string_view::npos) return 0;
    char* expanded = sqlite3_expanded_sql(static_cast<sqlite3_stmt*>(statement));
    static_cast<Statements*>(list)->emplace_back(expanded);
    sqlite3_free(expanded);
    return 0;
}

void answerWorker(sqlite3_context* context, int, sqlite3_value**)
{
    const auto& worker = *static_cast<const std::string*>(sqlite3_user_data(context));
    sqlite3_result_text(context, worker.data(), static_cast<int>(worker.size()), SQLITE_STATIC);
}

} // namespace

/// Statements made ready to run.
class Yardstick::Compiled {
public:
    Compiled(sqlite3* db, const Statements& statements)
        : m_db{db}
    {
        for (const auto& sql : statements) {
            sqlite3_stmt* statement = nullptr;
            check(sqlite3_prepare_v3(db, sql.data(), static_cast<int>(sql.size()),
                      SQLITE_PREPARE_PERSISTENT, &statement, nullptr),
                db);
            m_statements.push_back(statement);
        }
    }
    ~Compiled()
    {
        for (auto* statement : m_statements)
            sqlite3_finalize(statement);
    }
    Compiled(const Compiled&) = delete;
    Compiled& operator=(const Compiled&) = delete;

    void run()
    {
        for (auto* statement : m_statements) {
            int rc = SQLITE_ROW;
            while ((rc = sqlite3_step(statement)) == SQLITE_ROW)
                for (int i = 0; i < sqlite3_column_count(statement); ++i)
                    m_read = m_read + sqlite3_column_bytes(statement, i);
            if (rc != SQLITE_DONE) throw std::runtime_error{sqlite3_errmsg(m_db)};
            sqlite3_reset(statement);
        }
    }

private:
    sqlite3* m_db;
    std::vector<sqlite3_stmt*> m_statements;
    volatile int m_read = 0;
};

Statements recorded(storage::Database& database, const std::function<void()>& work)
{
    auto* db = dynamic_cast<storage::SqlCipherDatabase&>(database).handle();
    Statements statements;
    sqlite3_trace_v2(db, SQLITE_TRACE_STMT, &remember, &statements);
    work();
    sqlite3_trace_v2(db, 0, nullptr, nullptr);
    return statements;
}

void Yardstick::Close::operator()(sqlite3* db) const noexcept { sqlite3_close_v2(db); }

std::unique_ptr<sqlite3, Yardstick::Close> Yardstick::open(
    const std::filesystem::path& file, std::span<const std::byte> key)
{
    sqlite3* raw = nullptr;
    const int rc
        = sqlite3_open_v2(file.c_str(), &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    std::unique_ptr<sqlite3, Close> db{raw};
    check(rc, raw);
    std::string literal = "x'";
    static constexpr std::string_view digits = "0123456789abcdef";
    for (const std::byte b : key) {
        literal += digits[std::to_integer<unsigned>(b) >> 4U];
        literal += digits[std::to_integer<unsigned>(b) & 15U];
    }
    literal += '\'';
    check(sqlite3_key(raw, literal.data(), static_cast<int>(literal.size())), raw);
    check(sqlite3_exec(raw,
              "PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;"
              "PRAGMA cache_size = -65536; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
              "SELECT count(*) FROM sqlite_master",
              nullptr, nullptr, nullptr),
        raw);
    return db;
}

Yardstick::Yardstick(
    const std::filesystem::path& file, std::span<const std::byte> key, std::string worker)
    : m_db{open(file, key)}
    , m_worker{std::move(worker)}
{
    check(sqlite3_create_function_v2(m_db.get(), "current_worker", 0,
              SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, &m_worker, &answerWorker,
              nullptr, nullptr, nullptr),
        m_db.get());
}

Yardstick::~Yardstick() = default;

Times Yardstick::timedReads(const Statements& statements, std::size_t rounds, Measured how)
{
    Compiled compiled{m_db.get(), statements};
    compiled.run();
    return timed(
        rounds, [&] { compiled.run(); }, how);
}

Times Yardstick::timedAfter(
    const std::vector<Statements>& lists, const std::function<void(std::size_t)>& before)
{
    Times times;
    for (std::size_t i = 0; i < lists.size(); ++i) {
        Compiled compiled{m_db.get(), lists[i]};
        const auto both = [&] {
            before(i);
            compiled.run();
        };
        timeOnce(times, both, Measured::Processor);
    }
    return times;
}

Times Yardstick::timedOnceEach(const std::vector<Statements>& lists)
{
    Times times;
    for (const auto& list : lists) {
        Compiled compiled{m_db.get(), list};
        timeOnce(times, [&] { compiled.run(); });
    }
    return times;
}

void Yardstick::openAndClose(const std::filesystem::path& file, std::span<const std::byte> key)
{
    open(file, key);
}

} // namespace waymark::bench
