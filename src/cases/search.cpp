// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/search.h"

#include "base/fold.h"

#include <limits>

namespace waymark::cases {
namespace {

using storage::Database;
using storage::Engine;
using storage::Statement;
using storage::Value;

/// On PostgreSQL a short beginning matches so many cases that walking the newest finds enough of
/// them at once; what is rarer than this is left to the index.
constexpr std::int64_t kWalked = 2000;

std::string joined(const std::set<std::string>& words)
{
    std::string text;
    for (const std::string& word : words)
        if (!word.empty()) text += (text.empty() ? "" : " ") + word;
    return text;
}

std::string parameter(const std::vector<Value>& values)
{
    return "$" + std::to_string(values.size());
}

std::vector<std::int64_t> numbers(
    Database& database, const std::string& sql, const std::vector<Value>& values)
{
    std::vector<std::int64_t> found;
    auto statement = database.prepare(sql);
    statement.bindAll(values);
    while (statement.step())
        found.push_back(statement.get<std::int64_t>(0));
    return found;
}

std::vector<std::int64_t> searchSqlCipher(Database& database, const std::string& pattern,
    std::optional<std::int64_t> before, std::size_t limit, const std::string& condition,
    std::vector<Value> values)
{
    values.emplace_back(pattern);
    // CROSS JOIN keeps the index outside: it walks from the newest row down and LIMIT ends it.
    std::string sql = "SELECT search_cases.rowid FROM search_cases CROSS JOIN visible_cases c ON "
                      "c.seq = search_cases.rowid"
                      " WHERE search_cases MATCH "
        + parameter(values);
    if (before) {
        values.emplace_back(*before);
        sql += " AND search_cases.rowid < " + parameter(values);
    }
    if (!condition.empty()) sql += " AND " + condition;
    values.emplace_back(static_cast<std::int64_t>(limit));
    sql += " ORDER BY search_cases.rowid DESC LIMIT " + parameter(values);
    return numbers(database, sql, values);
}

std::vector<std::int64_t> searchPostgres(Database& database, const std::string& pattern,
    std::optional<std::int64_t> before, std::size_t limit, const std::string& condition,
    std::vector<Value> values)
{
    values.emplace_back(pattern);
    const std::string matches = " @@ " + parameter(values) + "::tsquery";
    values.emplace_back(before.value_or(std::numeric_limits<std::int64_t>::max()));
    const std::string below = parameter(values);
    const std::string further = condition.empty() ? "" : " AND " + condition;
    values.emplace_back(static_cast<std::int64_t>(limit));
    const std::string atMost = " ORDER BY c.seq DESC LIMIT " + parameter(values);

    const auto floor = storage::firstRow(
        database,
        "SELECT min(seq) FROM (SELECT seq FROM visible_search_seqs WHERE seq < $1"
        " ORDER BY seq DESC LIMIT $2) newest",
        [](const Statement& row) { return row.getOptional<std::int64_t>(0); },
        before.value_or(std::numeric_limits<std::int64_t>::max()), kWalked);
    const std::int64_t lowest = floor->value_or(0);
    auto walk = values;
    walk.emplace_back(lowest);
    auto found = numbers(database,
        "SELECT c.seq FROM visible_cases c JOIN visible_search_cases s ON s.seq = c.seq"
        " WHERE c.seq < "
            + below + " AND c.seq >= " + parameter(walk) + " AND s.words" + matches + further
            + atMost,
        walk);
    if (found.size() >= limit) return found;
    auto rest = values;
    rest.back() = static_cast<std::int64_t>(limit - found.size());
    rest.emplace_back(lowest);
    const auto older = numbers(database,
        "WITH hits AS MATERIALIZED (SELECT seq FROM visible_search_cases WHERE words" + matches
            + " AND seq < " + below + " AND seq < " + parameter(rest)
            + ") SELECT c.seq FROM hits JOIN visible_cases c ON c.seq = hits.seq WHERE true"
            + further + atMost,
        rest);
    found.insert(found.end(), older.begin(), older.end());
    return found;
}

} // namespace

void writeSearchWords(Database& database, std::int64_t seq, const std::set<std::string>& words)
{
    const std::string text = joined(words);
    if (database.engine() == Engine::SqlCipher) {
        database.prepare("DELETE FROM search_cases WHERE rowid = $1").bind(seq).run();
        database.prepare("INSERT INTO search_cases (rowid, words) VALUES ($1, $2)")
            .bind(seq, text)
            .run();
        return;
    }
    const auto changed = database
                             .prepare("UPDATE search_cases SET words ="
                                      " array_to_tsvector(string_to_array($2, ' ')) WHERE seq = $1")
                             .bind(seq, text)
                             .run();
    if (changed == 0)
        database
            .prepare("INSERT INTO search_cases (seq, words) VALUES ($1,"
                     " array_to_tsvector(string_to_array($2, ' ')))")
            .bind(seq, text)
            .run();
}

std::optional<std::string> searchPattern(Engine engine, std::string_view text)
{
    std::string pattern;
    for (const std::string& word : foldedWords(text)) {
        // fold() leaves letters and digits only, so nothing needs escaping.
        if (engine == Engine::SqlCipher)
            pattern += (pattern.empty() ? "\"" : " \"") + word + "\"*";
        else
            pattern += (pattern.empty() ? "'" : " & '") + word + "':*";
    }
    if (pattern.empty()) return std::nullopt;
    return pattern;
}

std::vector<std::int64_t> searchSeqs(Database& database, const std::string& pattern,
    std::optional<std::int64_t> before, std::size_t limit, const std::string& condition,
    const std::vector<Value>& values)
{
    return database.engine() == Engine::SqlCipher
        ? searchSqlCipher(database, pattern, before, limit, condition, values)
        : searchPostgres(database, pattern, before, limit, condition, values);
}

} // namespace waymark::cases
