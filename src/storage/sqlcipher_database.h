// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/sqlcipher_rights.h"
#include "storage/sqlcipher_statement.h"

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

namespace waymark::storage {

/// One SQLCipher connection. Besides what every Database does it changes its key and copies itself.
class SqlCipherDatabase final : public Database {
public:
    SqlCipherDatabase(
        const std::string& path, std::span<const std::byte> key, SqlCipherOptions options);
    ~SqlCipherDatabase() override;

    Engine engine() const noexcept override { return Engine::SqlCipher; }
    Statement prepare(std::string_view sql) override;
    void execute(std::string_view script) override;
    std::unique_ptr<Transaction> begin() override;
    bool inTransaction() const override;
    void cancel() noexcept override;
    void onProgress(std::function<bool()> stillWanted) override;
    void actAs(std::string_view workerId) override;
    std::vector<std::string> checkIntegrity() override;

    /// Writes every page anew under `newKey`, all or nothing even when the process dies: until the
    /// last moment the file opens with `oldKey`, afterwards with the new one. Throws DiskFull when
    /// it stayed with the old one. No statement and no other connection may be open.
    void rekey(std::span<const std::byte> oldKey, std::span<const std::byte> newKey);

    /// Copies this moment's content into the new, empty `target` while other connections write.
    /// `stillWanted` gets the fraction done; false throws Cancelled.
    void copyTo(SqlCipherDatabase& target, const std::function<bool(double)>& stillWanted);

    /// For what only SQLite itself can tell: measuring, looking on. Lasts until rekey().
    sqlite3* handle() const noexcept { return m_db.get(); }

private:
    friend class SqlCipherTransaction;
    struct Close {
        void operator()(sqlite3* db) const noexcept;
    };
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const noexcept
        {
            return std::hash<std::string_view>{}(text);
        }
    };

    void open(std::span<const std::byte> key);
    void unlock(std::span<const std::byte> key);
    void configure();
    void giveBack(std::unique_ptr<detail::StatementBackend> used);
    void forgetStatements();

    std::string m_path;
    SqlCipherOptions m_options;
    std::mutex m_replacing; ///< between cancel() and a connection that rekey() replaces
    std::unique_ptr<sqlite3, Close> m_db;
    std::unordered_map<std::string, std::unique_ptr<SqlCipherStatement>, TextHash, std::equal_to<>>
        m_cache; ///< an empty pointer while the statement is in use
    std::uint64_t m_generation = 0;
    std::function<bool()> m_stillWanted;
    std::string m_worker;
    std::optional<WorkerRights> m_rights; ///< while a worker is signed in
};

} // namespace waymark::storage
