// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

struct pg_conn;
struct pg_cancel;
struct pg_result;

namespace waymark::storage {

struct ClearResult {
    void operator()(pg_result* result) const noexcept;
};
using PostgresResult = std::unique_ptr<pg_result, ClearResult>;

/// A parameter as PostgreSQL's text form; empty for NULL.
using PostgresText = std::optional<std::string>;

/// One session on a server: sends, waits, can be stopped, and comes back after a lost connection.
class PostgresConnection {
public:
    /// Throws Network when no server answers, Refused when it does not accept user or password.
    explicit PostgresConnection(std::string conninfo);
    ~PostgresConnection();
    PostgresConnection(const PostgresConnection&) = delete;
    PostgresConnection& operator=(const PostgresConnection&) = delete;

    /// Several statements without parameters.
    void execute(const std::string& script) { command(script); }
    PostgresResult command(const std::string& script); ///< the same, with the server's answer
    /// Prepares `sql` on the server unless this session has it already. The plan serves every
    /// worker: rights and current_worker() are looked at anew each time it runs.
    void prepare(const std::string& sql);
    PostgresResult run(const std::string& sql, const std::vector<PostgresText>& parameters);

    /// Between these a lost connection is not replaced: half a transaction must not go on as two.
    void transactionBegins();
    void transactionEnds() noexcept { m_inTransaction = false; }
    bool inTransaction() const;
    void rollBack() noexcept;

    void cancel() noexcept; ///< from any thread
    void onProgress(std::function<bool()> stillWanted) { m_stillWanted = std::move(stillWanted); }
    /// Run on each new connection, also a replaced one.
    void onConnected(std::function<void()> greet);

private:
    struct Finish {
        void operator()(pg_conn* connection) const noexcept;
    };
    struct FreeCancel {
        void operator()(pg_cancel* handle) const noexcept;
    };
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const noexcept
        {
            return std::hash<std::string_view>{}(text);
        }
    };

    void connect();
    void ensureConnected();
    PostgresResult awaitResult(bool sent);
    void awaitInput();
    const std::string& nameOf(const std::string& sql);

    std::string m_conninfo;
    std::unique_ptr<pg_conn, Finish> m_connection;
    std::mutex m_cancelGuard; ///< between cancel() and a replaced connection
    std::unique_ptr<pg_cancel, FreeCancel> m_cancel;
    std::atomic<bool> m_running = false;
    bool m_inTransaction = false;
    std::function<bool()> m_stillWanted;
    std::function<void()> m_greet;
    std::unordered_map<std::string, std::string, TextHash, std::equal_to<>> m_names; ///< SQL → name
    std::uint64_t m_lastName = 0;
};

} // namespace waymark::storage
