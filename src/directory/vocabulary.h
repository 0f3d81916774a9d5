// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace waymark::directory {

/// The words that services are found by, kept while they are stored; remembers which it has
/// written, so that a long import writes each once.
class Vocabulary {
public:
    /// Keeps the reference. In a transaction.
    explicit Vocabulary(storage::Database& database)
        : m_database{database}
    {
    }
    /// `folded` words, separated by spaces.
    void add(std::string_view folded);

private:
    storage::Database& m_database;
    std::unordered_set<std::string> m_written;
};

/// How many letters have to be changed, added, left out or swapped until `typed` is the beginning
/// of `word`; `most` + 1 when it is more than `most`.
std::size_t lettersApart(std::string_view typed, std::string_view word, std::size_t most);

/// `words` with each that begins no known word replaced by the known word likest to it; empty when
/// nothing could be improved.
std::vector<std::string> corrected(
    storage::Database& database, const std::vector<std::string>& words);

} // namespace waymark::directory
