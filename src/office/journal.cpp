// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/journal.h"

#include <nlohmann/json.hpp>
#include <sodium.h>

namespace waymark::office {
namespace {

using storage::Statement;

std::string factsToJson(const std::map<std::string, std::string>& facts)
{
    return nlohmann::json(facts).dump();
}

struct StoredEntry {
    JournalEntry entry;
    std::string previousHash;
    std::string hash;
};

constexpr std::string_view kColumns
    = "seq, at, worker_id, action, subject_kind, subject_id, facts, previous_hash, hash";

StoredEntry readEntry(const Statement& row)
{
    // Altered facts must not stop verification: what cannot be read is kept as it stands.
    std::map<std::string, std::string> facts;
    const auto text = row.get<std::string>(6);
    const auto json = nlohmann::json::parse(text, nullptr, false);
    if (json.is_object())
        for (const auto& [name, value] : json.items())
            facts[name] = value.is_string() ? value.get<std::string>() : value.dump();
    else
        facts["unreadable"] = text;
    return {{row.get<std::int64_t>(0), row.get<Instant>(1), row.get<std::string>(2),
                {row.get<std::string>(3), row.get<std::string>(4), row.get<std::string>(5),
                    std::move(facts)}},
        row.get<std::string>(7), row.get<std::string>(8)};
}

JournalEntry readVisible(const Statement& row) { return readEntry(row).entry; }

/// Length-prefixed, so that no two different lines have the same bytes.
void add(crypto_generichash_state& state, std::string_view part)
{
    const std::string length = std::to_string(part.size()) + ':';
    crypto_generichash_update(
        &state, reinterpret_cast<const unsigned char*>(length.data()), length.size());
    crypto_generichash_update(
        &state, reinterpret_cast<const unsigned char*>(part.data()), part.size());
}

} // namespace

Journal::Journal(storage::Database& database, JournalKey key)
    : m_database{database}
    , m_key{key}
{
}

std::string Journal::hashOf(const JournalEntry& entry, std::string_view previousHash) const
{
    crypto_generichash_state state;
    crypto_generichash_init(
        &state, reinterpret_cast<const unsigned char*>(m_key.data()), m_key.size(), 32);
    add(state, previousHash);
    add(state, std::to_string(entry.seq));
    add(state, std::to_string(entry.at.time_since_epoch().count()));
    for (const std::string_view part :
        {std::string_view{entry.workerId}, std::string_view{entry.line.action},
            std::string_view{entry.line.subjectKind}, std::string_view{entry.line.subjectId}})
        add(state, part);
    add(state, factsToJson(entry.line.facts));
    std::array<unsigned char, 32> digest{};
    crypto_generichash_final(&state, digest.data(), digest.size());
    std::array<char, 65> hex{};
    sodium_bin2hex(hex.data(), hex.size(), digest.data(), digest.size());
    return hex.data();
}

void Journal::append(Instant at, std::string_view workerId, const JournalLine& line)
{
    // The update locks the head: two desks append one after the other.
    m_database.prepare("UPDATE journal_head SET revision = revision + 1 WHERE id = 'head'")
        .bind()
        .run();
    const auto [seq, previous] = *storage::firstRow(m_database,
        "SELECT revision, hash FROM visible_journal_head WHERE id = 'head'",
        [](const Statement& row) {
            return std::pair{row.get<std::int64_t>(0), row.get<std::string>(1)};
        });
    const JournalEntry entry{seq, at, std::string{workerId}, line};
    const std::string hash = hashOf(entry, previous);
    m_database
        .prepare("INSERT INTO journal (seq, at, worker_id, action, subject_kind, subject_id, facts,"
                 " previous_hash, hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)")
        .bind(seq, at, workerId, line.action, line.subjectKind, line.subjectId,
            factsToJson(line.facts), previous, hash)
        .run();
    m_database.prepare("UPDATE journal_head SET hash = $1 WHERE id = 'head'").bind(hash).run();
}

std::vector<JournalEntry> Journal::newest(
    std::size_t limit, std::optional<std::int64_t> before, const JournalFilter& filter) const
{
    // Conditions that are not wanted are left out, so that each form finds its index.
    std::string where = " FROM visible_journal WHERE seq < $1";
    std::vector<storage::Value> values{before.value_or(INT64_MAX)};
    const auto also = [&](const char* column, const std::string& value) {
        if (value.empty()) return;
        values.emplace_back(value);
        where += std::string{" AND "} + column + " = $" + std::to_string(values.size());
    };
    also("worker_id", filter.workerId);
    also("subject_kind", filter.subjectKind);
    values.emplace_back(static_cast<std::int64_t>(limit));
    auto row = m_database.prepare("SELECT " + std::string{kColumns} + where
        + " ORDER BY seq DESC LIMIT $" + std::to_string(values.size()));
    row.bindAll(values);
    std::vector<JournalEntry> found;
    while (row.step())
        found.push_back(readVisible(row));
    return found;
}

std::vector<JournalEntry> Journal::about(std::string_view kind, std::string_view id) const
{
    return storage::rows(m_database,
        "SELECT " + std::string{kColumns}
            + " FROM visible_journal WHERE subject_kind = $1 AND subject_id = $2 ORDER BY seq",
        &readVisible, kind, id);
}

std::vector<JournalFault> Journal::verify() const
{
    using enum JournalFault::Kind;
    std::vector<JournalFault> faults;
    std::int64_t expected = 1;
    std::string previous;
    auto row = m_database.prepare(
        "SELECT " + std::string{kColumns} + " FROM visible_journal ORDER BY seq");
    row.bind();
    while (row.step()) {
        const auto [entry, storedPrevious, storedHash] = readEntry(row);
        if (entry.seq != expected)
            faults.push_back({Missing, expected});
        else if (storedPrevious != previous)
            faults.push_back({Reordered, entry.seq});
        if (hashOf(entry, storedPrevious) != storedHash) faults.push_back({Altered, entry.seq});
        previous = storedHash;
        expected = entry.seq + 1;
    }
    const auto head = storage::firstRow(m_database,
        "SELECT revision, hash FROM visible_journal_head WHERE id = 'head'",
        [](const Statement& line) {
            return std::pair{line.get<std::int64_t>(0), line.get<std::string>(1)};
        });
    if (!head || head->first != expected - 1 || head->second != previous)
        faults.push_back({EndCutOff, expected});
    return faults;
}

} // namespace waymark::office
