// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include <libpq-fe.h>

#include <array>
#include <charconv>
#include <memory>

namespace waymark::storage {
namespace {

using Kind = DatabaseError::Kind;

struct Finish {
    void operator()(PGconn* c) const noexcept { PQfinish(c); }
};
struct Clear {
    void operator()(PGresult* r) const noexcept { PQclear(r); }
};
using ResultPtr = std::unique_ptr<PGresult, Clear>;

Kind kindOf(std::string_view state, bool connected)
{
    if (!connected || state.starts_with("08") || state.starts_with("57P")) return Kind::Network;
    if (state == "57014") return Kind::Cancelled;
    if (state == "42501") return Kind::Refused;
    if (state.starts_with("23")) return Kind::Constraint;
    if (state.starts_with("53")) return Kind::DiskFull;
    if (state == "25006") return Kind::ReadOnly;
    if (state.starts_with("40") || state == "55P03") return Kind::Busy;
    if (state.starts_with("XX")) return Kind::Corrupt;
    return Kind::Other;
}

ResultPtr checked(PGconn* connection, PGresult* raw)
{
    ResultPtr result{raw};
    const auto status = PQresultStatus(raw);
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK) return result;
    // The primary message alone: the detail line of a server message quotes values.
    const char* state = raw ? PQresultErrorField(raw, PG_DIAG_SQLSTATE) : nullptr;
    const char* text = raw ? PQresultErrorField(raw, PG_DIAG_MESSAGE_PRIMARY) : nullptr;
    throw DatabaseError{kindOf(state ? state : "", PQstatus(connection) == CONNECTION_OK),
        text ? text : "no answer from the server", state ? state : ""};
}

std::string hexOf(const Blob& blob)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string text = "\\x";
    for (const std::byte b : blob) {
        text += digits[std::to_integer<unsigned>(b) >> 4U];
        text += digits[std::to_integer<unsigned>(b) & 0x0fU];
    }
    return text;
}

std::optional<std::string> textOf(const Value& value)
{
    return std::visit(
        [](const auto& v) -> std::optional<std::string> {
            using V = std::decay_t<decltype(v)>;
            if constexpr (std::is_same_v<V, std::monostate>)
                return std::nullopt;
            else if constexpr (std::is_same_v<V, std::string>)
                return v;
            else if constexpr (std::is_same_v<V, Blob>)
                return hexOf(v);
            else {
                std::array<char, 32> digits{};
                const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), v).ptr;
                return std::string(digits.data(), end);
            }
        },
        value);
}

class PostgresStatement final : public detail::StatementBackend {
public:
    PostgresStatement(PGconn* connection, std::string_view sql)
        : m_connection{connection}
        , m_sql{sql}
    {
    }

    void bind(std::span<const Value> values) override
    {
        m_texts.clear();
        for (const Value& value : values)
            m_texts.push_back(textOf(value));
        m_result.reset();
        m_row = -1;
    }

    bool step() override
    {
        if (!m_result) {
            std::vector<const char*> pointers;
            for (const auto& text : m_texts)
                pointers.push_back(text ? text->c_str() : nullptr);
            m_result = checked(m_connection,
                PQexecParams(m_connection, m_sql.c_str(), static_cast<int>(pointers.size()),
                    nullptr, pointers.data(), nullptr, nullptr, 0));
        }
        return ++m_row < PQntuples(m_result.get());
    }

    std::int64_t changes() const override
    {
        const std::string_view count = m_result ? PQcmdTuples(m_result.get()) : "";
        std::int64_t number = 0;
        std::from_chars(count.data(), count.data() + count.size(), number);
        return number;
    }
    int columnCount() const override { return m_result ? PQnfields(m_result.get()) : 0; }

    bool isNull(int index) const override { return PQgetisnull(m_result.get(), m_row, index) != 0; }
    Value column(int index) const override
    {
        if (isNull(index)) return {};
        return text(index);
    }
    std::string text(int index) const override
    {
        if (isNull(index)) throwBadColumn("text");
        return std::string(PQgetvalue(m_result.get(), m_row, index),
            static_cast<std::size_t>(PQgetlength(m_result.get(), m_row, index)));
    }

private:
    PGconn* m_connection;
    std::string m_sql;
    std::vector<std::optional<std::string>> m_texts;
    ResultPtr m_result;
    int m_row = -1;
};

class PostgresDatabase final : public Database {
public:
    explicit PostgresDatabase(const std::string& conninfo)
        : m_connection{PQconnectdb(conninfo.c_str())}
    {
        if (PQstatus(m_connection.get()) != CONNECTION_OK)
            throw DatabaseError{Kind::Network, "the database server does not answer", "08001"};
        execute("SET client_min_messages = warning");
    }
    Engine engine() const noexcept override { return Engine::Postgres; }

    Statement prepare(std::string_view sql) override
    {
        return Statement{std::make_unique<PostgresStatement>(m_connection.get(), sql), {}};
    }
    void execute(std::string_view script) override
    {
        checked(m_connection.get(), PQexec(m_connection.get(), std::string{script}.c_str()));
    }
    std::unique_ptr<Transaction> begin() override
    {
        return std::make_unique<SqlTransaction>(*this);
    }
    bool inTransaction() const override
    {
        return PQtransactionStatus(m_connection.get()) != PQTRANS_IDLE;
    }
    void cancel() noexcept override
    {
        if (PGcancel* handle = PQgetCancel(m_connection.get())) {
            std::array<char, 256> ignored{};
            PQcancel(handle, ignored.data(), static_cast<int>(ignored.size()));
            PQfreeCancel(handle);
        }
    }
    void onProgress(std::function<bool()>) override { }

    void actAs(std::string_view workerId) override
    {
        auto set = prepare("SELECT set_config('waymark.worker', $1, false)");
        set.bind(workerId).step();
        execute(workerId.empty() ? "RESET ROLE" : "SET ROLE waymark_desk");
    }

    std::vector<std::string> checkIntegrity() override { return {}; }

private:
    class SqlTransaction final : public Transaction {
    public:
        explicit SqlTransaction(PostgresDatabase& database)
            : m_database{database}
        {
            m_database.execute("BEGIN");
        }
        ~SqlTransaction() override
        {
            if (m_open) PQclear(PQexec(m_database.m_connection.get(), "ROLLBACK"));
        }
        void commit() override
        {
            m_database.execute("COMMIT");
            m_open = false;
        }

    private:
        PostgresDatabase& m_database;
        bool m_open = true;
    };

    std::unique_ptr<PGconn, Finish> m_connection;
};

} // namespace

std::unique_ptr<Database> openPostgres(const std::string& conninfo)
{
    return std::make_unique<PostgresDatabase>(conninfo);
}

} // namespace waymark::storage
