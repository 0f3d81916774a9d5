// SPDX-License-Identifier: GPL-3.0-or-later
// Private to src/cases: the word index of cases, FTS5 or tsvector behind one interface.
#pragma once

#include "storage/database.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace waymark::cases {

/// Replaces the words under which the case numbered `seq` is found. Inside a transaction.
void writeSearchWords(
    storage::Database& database, std::int64_t seq, const std::set<std::string>& words);

/// What the engine's index is asked for: every word of `text` begins some word of the case. Empty
/// when there is nothing to look for.
std::optional<std::string> searchPattern(storage::Engine engine, std::string_view text);

/// The numbers of visible cases found by `pattern`, newest first, below `before`, at most `limit`.
/// Stops as soon as it has them, however many cases would match.
/// `condition` is further SQL on the view as "c", its parameters $1 … $n are `values`.
std::vector<std::int64_t> searchSeqs(storage::Database& database, const std::string& pattern,
    std::optional<std::int64_t> before, std::size_t limit, const std::string& condition,
    const std::vector<storage::Value>& values);

} // namespace waymark::cases
