// SPDX-License-Identifier: GPL-3.0-or-later
#define SQLITE_HAS_CODEC
#include "storage/sqlcipher_database.h"

#include "storage/secret.h"

#include <sqlite3.h>

namespace waymark::storage {
namespace {

using Kind = DatabaseError::Kind;

constexpr std::size_t kMostKept = 256;
constexpr int kInstructionsBetweenAsking = 20'000; // a few milliseconds of work
constexpr int kPagesAtOnce = 2'000; // 8 MiB

/// x'…', how SQLCipher is given a raw key; it is never in ordinary memory.
Secret keyLiteral(std::span<const std::byte> key)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    Secret literal{key.size() * 2 + 3};
    const auto text = literal.bytes();
    std::size_t at = 0;
    const auto put = [&](char c) { text[at++] = static_cast<std::byte>(c); };
    put('x');
    put('\'');
    for (const std::byte b : key) {
        put(digits[std::to_integer<unsigned>(b) >> 4U]);
        put(digits[std::to_integer<unsigned>(b) & 0x0fU]);
    }
    put('\'');
    return literal;
}

void currentWorker(sqlite3_context* context, int, sqlite3_value**)
{
    const auto& worker = *static_cast<const std::string*>(sqlite3_user_data(context));
    sqlite3_result_text(context, worker.data(), static_cast<int>(worker.size()), SQLITE_TRANSIENT);
}

int askProgress(void* stillWanted)
{
    return (*static_cast<std::function<bool()>*>(stillWanted))() ? 0 : 1;
}

} // namespace

class SqlCipherTransaction final : public Transaction {
public:
    explicit SqlCipherTransaction(SqlCipherDatabase& database)
        : m_database{database}
    {
        m_database.execute("BEGIN IMMEDIATE");
    }
    ~SqlCipherTransaction() override
    {
        // A full disk may already have rolled it back.
        if (m_open && m_database.inTransaction())
            sqlite3_exec(m_database.m_db.get(), "ROLLBACK", nullptr, nullptr, nullptr);
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

void SqlCipherDatabase::Close::operator()(sqlite3* db) const noexcept { sqlite3_close_v2(db); }

SqlCipherDatabase::SqlCipherDatabase(
    const std::string& path, std::span<const std::byte> key, SqlCipherOptions options)
    : m_path{path}
    , m_options{options}
{
    open(key);
}

void SqlCipherDatabase::open(std::span<const std::byte> key)
{
    sqlite3* db = nullptr;
    const int flags = m_options.readOnly
        ? SQLITE_OPEN_READONLY
        : SQLITE_OPEN_READWRITE | (m_options.create ? SQLITE_OPEN_CREATE : 0);
    const int rc = sqlite3_open_v2(m_path.c_str(), &db, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    {
        const std::lock_guard guard{m_replacing};
        m_db.reset(db);
    }
    if (rc != SQLITE_OK) throwSqlite(db, "open");
    sqlite3_extended_result_codes(db, 1);
    sqlite3_busy_timeout(db, 2000);
    unlock(key);
    configure();
}

SqlCipherDatabase::~SqlCipherDatabase() { m_cache.clear(); }

void SqlCipherDatabase::unlock(std::span<const std::byte> key)
{
    // If plain libsqlite3 won the symbol lookup, a key would be ignored or crash us: ask first.
    {
        SqlCipherStatement version{m_db.get(), "PRAGMA cipher_version", 0};
        if (!version.step())
            throw DatabaseError{Kind::Other, "SQLCipher is not the SQLite in this process", {}};
    }
    // What goes wrong is thrown; it does not belong on the terminal as well.
    execute("PRAGMA cipher_log_level = NONE");
    const Secret literal = keyLiteral(key);
    if (sqlite3_key(m_db.get(), literal.data(), static_cast<int>(literal.size())) != SQLITE_OK)
        throwSqlite(m_db.get(), "key");
    SqlCipherStatement{m_db.get(), "SELECT count(*) FROM sqlite_master", 0}.step();
}

void SqlCipherDatabase::configure()
{
    execute("PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;"
            "PRAGMA cache_size = -65536; PRAGMA recursive_triggers = ON");
    // FULL: what was committed survives a power cut.
    if (!m_options.readOnly) execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
    // A damaged or foreign schema must not be able to call what it should not.
    sqlite3_db_config(m_db.get(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_db.get(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_create_function_v2(m_db.get(), "current_worker", 0,
        SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, &m_worker, &currentWorker, nullptr,
        nullptr, nullptr);
}

Statement SqlCipherDatabase::prepare(std::string_view sql)
{
    std::unique_ptr<detail::StatementBackend> backend;
    if (const auto kept = m_cache.find(sql); kept != m_cache.end())
        backend = std::move(kept->second);
    if (!backend) {
        if (m_rights) m_rights->check(sql);
        backend = std::make_unique<SqlCipherStatement>(m_db.get(), sql, m_generation);
    }
    return Statement{std::move(backend),
        [this](std::unique_ptr<detail::StatementBackend> used) { giveBack(std::move(used)); }};
}

void SqlCipherDatabase::giveBack(std::unique_ptr<detail::StatementBackend> used)
{
    std::unique_ptr<SqlCipherStatement> statement{static_cast<SqlCipherStatement*>(used.release())};
    statement->rewind();
    if (statement->generation() != m_generation) return;
    if (const auto place = m_cache.find(statement->sql()); place != m_cache.end()) {
        place->second = std::move(statement);
        return;
    }
    if (m_cache.size() >= kMostKept) m_cache.erase(m_cache.begin());
    std::string sql = statement->sql();
    m_cache.emplace(std::move(sql), std::move(statement));
}

void SqlCipherDatabase::forgetStatements()
{
    m_cache.clear();
    ++m_generation;
}

void SqlCipherDatabase::execute(std::string_view script)
{
    if (m_rights) m_rights->check(script);
    if (sqlite3_exec(m_db.get(), std::string{script}.c_str(), nullptr, nullptr, nullptr)
        != SQLITE_OK)
        throwSqlite(m_db.get(), "execute");
}

std::unique_ptr<Transaction> SqlCipherDatabase::begin()
{
    return std::make_unique<SqlCipherTransaction>(*this);
}

bool SqlCipherDatabase::inTransaction() const { return sqlite3_get_autocommit(m_db.get()) == 0; }

void SqlCipherDatabase::cancel() noexcept
{
    const std::lock_guard guard{m_replacing};
    if (m_db) sqlite3_interrupt(m_db.get());
}

void SqlCipherDatabase::onProgress(std::function<bool()> stillWanted)
{
    m_stillWanted = std::move(stillWanted);
    sqlite3_progress_handler(m_db.get(), m_stillWanted ? kInstructionsBetweenAsking : 0,
        m_stillWanted ? &askProgress : nullptr, &m_stillWanted);
}

void SqlCipherDatabase::actAs(std::string_view workerId)
{
    forgetStatements(); // what was compiled with other rights is compiled again
    sqlite3_set_authorizer(m_db.get(), nullptr, nullptr);
    m_worker = workerId;
    m_rights.reset();
    if (m_worker.empty()) return;
    m_rights.emplace(m_db.get());
    sqlite3_set_authorizer(m_db.get(), &WorkerRights::authorize, &*m_rights);
}

std::vector<std::string> SqlCipherDatabase::checkIntegrity()
{
    std::vector<std::string> found;
    for (const char* pragma :
        {"PRAGMA cipher_integrity_check", "PRAGMA integrity_check", "PRAGMA foreign_key_check"}) {
        try {
            SqlCipherStatement row{m_db.get(), pragma, m_generation};
            while (row.step())
                if (auto line = row.text(0); line != "ok") found.push_back(std::move(line));
        } catch (const DatabaseError& failure) {
            if (failure.kind() != Kind::Corrupt) throw;
            found.emplace_back(failure.what()); // so damaged that the check itself stumbled
        }
    }
    return found;
}

void SqlCipherDatabase::rekey(std::span<const std::byte> oldKey, std::span<const std::byte> newKey)
{
    const std::string worker = m_worker;
    actAs({});
    // With a rollback journal the change of key is one atomic transaction on the file itself.
    execute("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE");
    const Secret literal = keyLiteral(newKey);
    // SQLCipher reports success even when the disk was full and it took everything back. What the
    // file opens with afterwards is the answer; closing ends a half-done change.
    sqlite3_rekey(m_db.get(), literal.data(), static_cast<int>(literal.size()));
    {
        const std::lock_guard guard{m_replacing};
        m_db.reset();
    }
    bool changed = true;
    try {
        open(newKey);
    } catch (const DatabaseError& failure) {
        if (failure.kind() != Kind::WrongKey) throw;
        open(oldKey);
        changed = false;
    }
    onProgress(std::move(m_stillWanted));
    actAs(worker);
    if (!changed) throw DatabaseError{Kind::DiskFull, "the key was not changed", {}};
}

void SqlCipherDatabase::copyTo(
    SqlCipherDatabase& target, const std::function<bool(double)>& stillWanted)
{
    forgetStatements();
    // A read transaction fixes the moment; others go on writing behind it.
    execute("BEGIN; SELECT count(*) FROM sqlite_master");
    auto* copy = sqlite3_backup_init(target.m_db.get(), "main", m_db.get(), "main");
    if (!copy) throwSqlite(target.m_db.get(), "copy");
    int rc = SQLITE_OK;
    bool wanted = true;
    while (rc == SQLITE_OK && wanted) {
        rc = sqlite3_backup_step(copy, kPagesAtOnce);
        const int total = sqlite3_backup_pagecount(copy);
        const int left = sqlite3_backup_remaining(copy);
        if (stillWanted && total > 0)
            wanted = stillWanted(static_cast<double>(total - left) / static_cast<double>(total));
    }
    const int finished = sqlite3_backup_finish(copy);
    execute("COMMIT");
    if (!wanted) throw DatabaseError{Kind::Cancelled, "the copy was stopped", {}};
    if (finished != SQLITE_OK || rc != SQLITE_DONE) throwSqlite(target.m_db.get(), "copy");
}

std::unique_ptr<Database> openSqlCipher(
    const std::string& path, std::span<const std::byte> key, SqlCipherOptions options)
{
    return std::make_unique<SqlCipherDatabase>(path, key, options);
}

} // namespace waymark::storage
