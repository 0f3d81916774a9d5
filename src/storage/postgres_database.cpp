// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres_connection.h"

#include <libpq-fe.h>

#include <array>
#include <charconv>

namespace waymark::storage {
namespace {

std::string hexOf(const Blob& blob)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string text = "\\x";
    text.reserve(2 + 2 * blob.size());
    for (const std::byte b : blob) {
        text += digits[std::to_integer<unsigned>(b) >> 4U];
        text += digits[std::to_integer<unsigned>(b) & 0x0fU];
    }
    return text;
}

template <class Number>
std::string digitsOf(Number number)
{
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    return std::string(digits.data(), end);
}

PostgresText textOf(const Value& value)
{
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return digitsOf(*whole);
    if (const auto* number = std::get_if<double>(&value)) return digitsOf(*number);
    if (const auto* blob = std::get_if<Blob>(&value)) return hexOf(*blob);
    return std::nullopt;
}

class PostgresStatement final : public detail::StatementBackend {
public:
    PostgresStatement(PostgresConnection& connection, std::string_view sql)
        : m_connection{connection}
        , m_sql{sql}
    {
        m_connection.prepare(m_sql);
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
        if (!m_result) m_result = m_connection.run(m_sql, m_texts);
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
    PostgresConnection& m_connection;
    std::string m_sql;
    std::vector<PostgresText> m_texts;
    PostgresResult m_result;
    int m_row = -1;
};

class PostgresTransaction final : public Transaction {
public:
    explicit PostgresTransaction(PostgresConnection& connection)
        : m_connection{connection}
    {
        m_connection.transactionBegins();
    }
    ~PostgresTransaction() override
    {
        if (m_open) m_connection.rollBack();
    }
    void commit() override
    {
        // The server answers COMMIT of a failed transaction with success, having rolled it back.
        const PostgresResult answer = m_connection.command("COMMIT");
        m_open = false;
        m_connection.transactionEnds();
        if (std::string_view{PQcmdStatus(answer.get())} != "COMMIT")
            throw DatabaseError{
                DatabaseError::Kind::Other, "a failed transaction cannot be committed", "25P02"};
    }

private:
    PostgresConnection& m_connection;
    bool m_open = true;
};

class PostgresDatabase final : public Database {
public:
    explicit PostgresDatabase(const std::string& conninfo)
        : m_connection{conninfo}
    {
        m_connection.onConnected([this] { greet(); });
    }
    Engine engine() const noexcept override { return Engine::Postgres; }

    Statement prepare(std::string_view sql) override
    {
        return Statement{std::make_unique<PostgresStatement>(m_connection, sql), {}};
    }
    void execute(std::string_view script) override { m_connection.execute(std::string{script}); }
    std::unique_ptr<Transaction> begin() override
    {
        return std::make_unique<PostgresTransaction>(m_connection);
    }
    bool inTransaction() const override { return m_connection.inTransaction(); }
    void cancel() noexcept override { m_connection.cancel(); }
    void onProgress(std::function<bool()> stillWanted) override
    {
        m_connection.onProgress(std::move(stillWanted));
    }

    void actAs(std::string_view workerId) override
    {
        m_worker = workerId;
        become();
    }

    std::vector<std::string> checkIntegrity() override
    {
        std::vector<std::string> found;
        const auto ask = [&](std::string_view sql) {
            for (auto& line :
                rows(*this, sql, [](const Statement& row) { return row.get<std::string>(0); }))
                found.push_back(std::move(line));
        };
        ask("SELECT 'index is not valid: ' || indexrelid::regclass FROM pg_index"
            " WHERE NOT (indisvalid AND indisready)");
        ask("SELECT 'constraint is not validated: ' || conname FROM pg_constraint"
            " WHERE NOT convalidated");
        ask("SELECT 'pages with a wrong checksum: ' || checksum_failures FROM pg_stat_database"
            " WHERE datname = current_database() AND checksum_failures > 0");
        return found;
    }

private:
    void greet()
    {
        execute("SET client_min_messages = warning");
        if (!m_worker.empty()) become();
    }
    void become()
    {
        auto set = prepare("SELECT set_config('waymark.worker', $1, false)");
        set.bind(m_worker).step();
        execute(m_worker.empty() ? "RESET ROLE" : "SET ROLE waymark_desk");
    }

    PostgresConnection m_connection;
    std::string m_worker;
};

} // namespace

std::unique_ptr<Database> openPostgres(const std::string& conninfo)
{
    return std::make_unique<PostgresDatabase>(conninfo);
}

} // namespace waymark::storage
