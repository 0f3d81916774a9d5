// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlcipher_rights.h"

#include "storage/sqlcipher_statement.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cctype>

namespace waymark::storage {
namespace {

bool isWordCharacter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '$'
        || static_cast<unsigned char>(c) >= 0x80;
}

std::string lower(std::string_view text)
{
    std::string out{text};
    std::ranges::transform(out, out.begin(),
        [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

/// Where the token that begins at `from` ends; comments and blanks are tokens of their own.
std::size_t tokenEnd(std::string_view sql, std::size_t from)
{
    const auto upTo = [&](std::string_view what, std::size_t start) {
        const auto at = sql.find(what, start);
        return at == std::string_view::npos ? sql.size() : at + what.size();
    };
    const char c = sql[from];
    if (sql.substr(from).starts_with("--")) return upTo("\n", from);
    if (sql.substr(from).starts_with("/*")) return upTo("*/", from + 2);
    if (c == '\'' || c == '"' || c == '`') return upTo({&c, 1}, from + 1);
    if (c == '[') return upTo("]", from);
    if (!isWordCharacter(c)) return from + 1;
    std::size_t end = from;
    while (end < sql.size() && isWordCharacter(sql[end]))
        ++end;
    return end;
}

/// Words and names in lower case and without quotes, and single signs.
std::vector<std::string> tokensOf(std::string_view sql)
{
    std::vector<std::string> tokens;
    for (std::size_t at = 0; at < sql.size();) {
        const auto end = tokenEnd(sql, at);
        auto token = sql.substr(at, end - at);
        at = end;
        if (token.starts_with("--") || token.starts_with("/*")) continue;
        if (std::isspace(static_cast<unsigned char>(token[0]))) continue;
        const bool quoted
            = token[0] == '\'' || token[0] == '"' || token[0] == '`' || token[0] == '[';
        if (quoted && token.size() >= 2) token = token.substr(1, token.size() - 2);
        tokens.push_back(lower(token));
    }
    return tokens;
}

/// The place of the parenthesis that `tokens[closing]` closes.
std::size_t openingOf(const std::vector<std::string>& tokens, std::size_t closing)
{
    int depth = 0;
    for (std::size_t i = closing; i > 0; --i) {
        if (tokens[i] == ")") ++depth;
        if (tokens[i] == "(" && --depth == 0) return i;
    }
    return 0;
}

constexpr auto kHarmlessPragmas = std::to_array<std::string_view>(
    {"cipher_integrity_check", "data_version", "foreign_key_check", "integrity_check", "optimize",
        "quick_check", "table_info", "wal_checkpoint"});

} // namespace

std::vector<std::string> commonTableNames(std::string_view sql)
{
    // name [(columns)] AS [[NOT] MATERIALIZED] ( SELECT|VALUES|WITH …
    const auto tokens = tokensOf(sql);
    std::vector<std::string> names;
    for (std::size_t i = 1; i < tokens.size(); ++i) {
        if (tokens[i] != "as") continue;
        std::size_t after = i + 1;
        while (after < tokens.size() && (tokens[after] == "not" || tokens[after] == "materialized"))
            ++after;
        if (after >= tokens.size() || tokens[after] != "(") continue;
        std::size_t name = i - 1;
        if (tokens[name] == ")") {
            name = openingOf(tokens, name);
            if (name == 0) continue;
            --name;
        }
        names.push_back(tokens[name]);
    }
    return names;
}

WorkerRights::WorkerRights(sqlite3* db)
{
    SqlCipherStatement schema{db,
        "SELECT name, coalesce(sql, '') FROM sqlite_master WHERE type IN ('view', 'trigger')", 0};
    while (schema.step()) {
        m_trusted.insert(lower(schema.text(0)));
        for (auto& name : commonTableNames(schema.text(1)))
            m_trusted.insert(std::move(name));
    }
}

void WorkerRights::check(std::string_view sql) const
{
    for (const std::string& name : commonTableNames(sql))
        if (m_trusted.contains(name))
            throw DatabaseError{DatabaseError::Kind::Refused,
                "a common table expression is named like a view: " + name, {}};
}

bool WorkerRights::mayRead(
    std::string_view table, std::string_view column, const char* context) const
{
    if (context && m_trusted.contains(lower(context))) return true;
    if (table.starts_with("visible_") || table.starts_with("sqlite_")
        || table.starts_with("search_"))
        return true;
    return column.empty() || column == "id" || column == "revision";
}

int WorkerRights::authorize(void* self, int action, const char* first, const char* second,
    const char* /*database*/, const char* context)
{
    const auto& rights = *static_cast<const WorkerRights*>(self);
    bool allowed = false;
    switch (action) {
    case SQLITE_READ: allowed = rights.mayRead(first, second ? second : "", context); break;
    case SQLITE_PRAGMA:
        allowed = std::ranges::find(kHarmlessPragmas, lower(first)) != kHarmlessPragmas.end();
        break;
    case SQLITE_INSERT:
    case SQLITE_UPDATE:
    case SQLITE_DELETE: allowed = !lower(first).starts_with("sqlite_"); break;
    case SQLITE_FUNCTION:
    case SQLITE_RECURSIVE:
    case SQLITE_SAVEPOINT:
    case SQLITE_SELECT:
    case SQLITE_TRANSACTION: allowed = true; break;
    default: break; // changes of the schema, other files
    }
    return allowed ? SQLITE_OK : SQLITE_DENY;
}

} // namespace waymark::storage
