// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres_connection.h"

#include <libpq-fe.h>
#include <poll.h>

#include <array>

namespace waymark::storage {
namespace {

using Kind = DatabaseError::Kind;

constexpr std::size_t kMostPrepared = 256;
constexpr int kMillisecondsBetweenAsking = 20;

Kind kindOf(std::string_view state, bool connected)
{
    if (!connected || state.starts_with("57P")) return Kind::Network;
    if (state.starts_with("08") && state != "08P01") return Kind::Network;
    if (state == "57014") return Kind::Cancelled;
    if (state == "42501" || state.starts_with("28")) return Kind::Refused;
    if (state.starts_with("23") || state == "P0001") return Kind::Constraint;
    if (state == "53100") return Kind::DiskFull;
    if (state == "25006") return Kind::ReadOnly;
    if (state.starts_with("40") || state == "55P03" || state == "53300") return Kind::Busy;
    if (state.starts_with("XX") || state.starts_with("58")) return Kind::Corrupt;
    return Kind::Other;
}

[[noreturn]] void throwPostgres(PGconn* connection, const PGresult* result)
{
    // The primary message alone: the detail line of a server message quotes values.
    const char* state = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    const char* text = result ? PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY) : nullptr;
    const bool connected = PQstatus(connection) == CONNECTION_OK;
    throw DatabaseError{kindOf(state ? state : "", connected),
        text ? text : "the database server hung up", state ? state : "08006"};
}

/// True while a statement runs, however that ends.
class Running {
public:
    explicit Running(std::atomic<bool>& flag)
        : m_flag{flag}
    {
        m_flag = true;
    }
    ~Running() { m_flag = false; }
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;

private:
    std::atomic<bool>& m_flag;
};

bool isGood(const PGresult* result)
{
    const auto status = PQresultStatus(result);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
}

} // namespace

void ClearResult::operator()(pg_result* result) const noexcept { PQclear(result); }
void PostgresConnection::Finish::operator()(pg_conn* connection) const noexcept
{
    PQfinish(connection);
}
void PostgresConnection::FreeCancel::operator()(pg_cancel* handle) const noexcept
{
    PQfreeCancel(handle);
}

PostgresConnection::PostgresConnection(std::string conninfo)
    : m_conninfo{std::move(conninfo)}
{
    connect();
}

PostgresConnection::~PostgresConnection() = default;

void PostgresConnection::connect()
{
    const std::lock_guard guard{m_cancelGuard};
    m_cancel.reset();
    m_names.clear();
    m_connection.reset(PQconnectdb(m_conninfo.c_str()));
    auto* connection = m_connection.get();
    if (PQstatus(connection) != CONNECTION_OK) {
        if (PQconnectionNeedsPassword(connection) || PQconnectionUsedPassword(connection))
            throw DatabaseError{Kind::Refused,
                "the database server does not accept this user and password", "28P01"};
        throw DatabaseError{Kind::Network, "the database server does not answer", "08001"};
    }
    m_cancel.reset(PQgetCancel(connection));
}

void PostgresConnection::onConnected(std::function<void()> greet)
{
    m_greet = std::move(greet);
    m_greet();
}

void PostgresConnection::ensureConnected()
{
    if (PQstatus(m_connection.get()) == CONNECTION_OK) return;
    if (m_inTransaction)
        throw DatabaseError{Kind::Network, "the connection was lost in a transaction", "08006"};
    connect();
    if (m_greet) m_greet();
}

void PostgresConnection::awaitInput()
{
    auto* connection = m_connection.get();
    bool cancelled = false;
    while (PQisBusy(connection)) {
        pollfd ready{PQsocket(connection), POLLIN, 0};
        const int found = poll(&ready, 1, kMillisecondsBetweenAsking);
        if (found > 0 && PQconsumeInput(connection) == 0) return; // PQgetResult tells
        if (found == 0 && !cancelled && !m_stillWanted()) {
            cancelled = true;
            cancel();
        }
    }
}

PostgresResult PostgresConnection::awaitResult(bool sent)
{
    auto* connection = m_connection.get();
    if (!sent) throwPostgres(connection, nullptr);
    const Running running{m_running};
    PostgresResult kept;
    for (;;) {
        if (m_stillWanted) awaitInput();
        PostgresResult next{PQgetResult(connection)};
        if (!next) break;
        if (!kept || isGood(kept.get())) kept = std::move(next); // the first failure counts
    }
    if (!kept || !isGood(kept.get())) throwPostgres(connection, kept.get());
    return kept;
}

PostgresResult PostgresConnection::command(const std::string& script)
{
    ensureConnected();
    return awaitResult(PQsendQuery(m_connection.get(), script.c_str()) == 1);
}

void PostgresConnection::prepare(const std::string& sql)
{
    ensureConnected();
    nameOf(sql);
}

const std::string& PostgresConnection::nameOf(const std::string& sql)
{
    if (const auto known = m_names.find(sql); known != m_names.end()) return known->second;
    if (m_names.size() >= kMostPrepared) {
        const auto victim = m_names.begin();
        execute("DEALLOCATE " + victim->second);
        m_names.erase(victim);
    }
    std::string name = "w" + std::to_string(++m_lastName);
    awaitResult(PQsendPrepare(m_connection.get(), name.c_str(), sql.c_str(), 0, nullptr) == 1);
    return m_names.emplace(sql, std::move(name)).first->second;
}

PostgresResult PostgresConnection::run(
    const std::string& sql, const std::vector<PostgresText>& parameters)
{
    ensureConnected();
    const std::string& name = nameOf(sql);
    std::vector<const char*> texts;
    texts.reserve(parameters.size());
    for (const auto& text : parameters)
        texts.push_back(text ? text->c_str() : nullptr);
    return awaitResult(PQsendQueryPrepared(m_connection.get(), name.c_str(),
                           static_cast<int>(texts.size()), texts.data(), nullptr, nullptr, 0)
        == 1);
}

void PostgresConnection::transactionBegins()
{
    execute("BEGIN");
    m_inTransaction = true;
}

bool PostgresConnection::inTransaction() const
{
    return m_inTransaction || PQtransactionStatus(m_connection.get()) != PQTRANS_IDLE;
}

void PostgresConnection::rollBack() noexcept
{
    // A connection that is gone has rolled back by itself.
    PQclear(PQexec(m_connection.get(), "ROLLBACK"));
    m_inTransaction = false;
}

void PostgresConnection::cancel() noexcept
{
    if (!m_running) return; // nothing runs; a late cancel must not hit what comes next
    const std::lock_guard guard{m_cancelGuard};
    std::array<char, 256> ignored{};
    if (m_cancel) PQcancel(m_cancel.get(), ignored.data(), static_cast<int>(ignored.size()));
}

} // namespace waymark::storage
