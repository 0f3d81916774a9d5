// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "office/session.h"
#include "storage/database.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::office {

/// One thing that was done, read, shown, printed or refused. Never personal data: ids, codes,
/// counts.
struct JournalLine {
    std::string action; ///< "case.opened", "contact.revealed": kind of record, dot, past participle
    std::string subjectKind; ///< "case", "referral", "worker", "office" …
    std::string subjectId; ///< the record's id, or empty
    std::map<std::string, std::string> facts{}; ///< e.g. {"from","draft"},{"to","sent"}

    friend bool operator==(const JournalLine&, const JournalLine&) = default;
};

/// A line as it stands in the chain.
struct JournalEntry {
    std::int64_t seq; ///< 1, 2, 3 …, no gaps
    Instant at;
    std::string workerId; ///< empty for what the program did by itself
    JournalLine line;
};

/// What a reader of the journal wants to see; empty fields mean all.
struct JournalFilter {
    std::string workerId{};
    std::string subjectKind{}; ///< "worker", "case" …

    friend bool operator==(const JournalFilter&, const JournalFilter&) = default;
};

using JournalKey = std::array<std::byte, 32>; ///< from the office key; never in the database

/// What verification found wrong; `seq` is where.
struct JournalFault {
    enum class Kind { Altered, Missing, Reordered, EndCutOff };
    Kind kind;
    std::int64_t seq;
    friend bool operator==(const JournalFault&, const JournalFault&) = default;
};

/// The append-only, hash-chained record of everything done in the office.
class Journal {
public:
    Journal(storage::Database& database, JournalKey key);

    /// Appends in the running transaction; both become lasting with its commit or not at all.
    void append(Instant at, std::string_view workerId, const JournalLine& line);

    /// Newest first, `before` a number; only what the worker at the desk may see.
    std::vector<JournalEntry> newest(std::size_t limit, std::optional<std::int64_t> before = {},
        const JournalFilter& filter = {}) const;
    /// Everything recorded about one subject, oldest first.
    std::vector<JournalEntry> about(std::string_view kind, std::string_view id) const;

    /// Walks the whole chain; empty when it is whole.
    std::vector<JournalFault> verify() const;

private:
    std::string hashOf(const JournalEntry& entry, std::string_view previousHash) const;

    storage::Database& m_database;
    JournalKey m_key;
};

} // namespace waymark::office
