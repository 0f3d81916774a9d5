// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/vocabulary.h"

#include <algorithm>
#include <array>
#include <optional>

namespace waymark::directory {
namespace {

using storage::Database;
using storage::Statement;

constexpr std::size_t kShortest = 4; ///< shorter words are like too many others
constexpr std::size_t kLongest = 24;
constexpr std::size_t kMostRemembered = 200'000;

bool isWord(std::string_view word)
{
    return word.size() >= kShortest && word.size() <= kLongest
        && std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
}

bool isKnown(Database& database, const std::string& word)
{
    return storage::firstRow(
        database, "SELECT 1 FROM visible_service_words WHERE id >= $1 AND id < $2 LIMIT 1",
        [](const Statement&) { return true; }, word, word + "\x7f")
        .value_or(false);
}

struct Likest {
    std::string word;
    std::size_t apart;
};

/// The likest among the known words that begin with `letter`.
void compare(Database& database, char letter, const std::string& typed, std::size_t most,
    std::optional<Likest>& best)
{
    auto rows = database.prepare(
        "SELECT id FROM visible_service_words WHERE id >= $1 AND id < $2 ORDER BY id");
    rows.bind(std::string(1, letter), std::string(1, static_cast<char>(letter + 1)));
    while (rows.step()) {
        const auto word = rows.get<std::string>(0);
        const auto apart = lettersApart(typed, word, most);
        if (apart > most) continue;
        const bool better = !best || apart < best->apart
            || (apart == best->apart && word.size() < best->word.size());
        if (better) best = Likest{word, apart};
    }
}

std::optional<std::string> likestTo(Database& database, const std::string& typed)
{
    if (!isWord(typed)) return std::nullopt;
    const std::size_t most = typed.size() >= 7 ? 2 : 1;
    std::optional<Likest> best;
    compare(database, typed[0], typed, most, best);
    // The first two letters may be swapped, or the first one left out.
    if (!best && typed[1] != typed[0]) compare(database, typed[1], typed, most, best);
    return best ? std::optional{best->word} : std::nullopt;
}

} // namespace

void Vocabulary::add(std::string_view folded)
{
    while (!folded.empty()) {
        const auto word = folded.substr(0, folded.find(' '));
        folded.remove_prefix(std::min(word.size() + 1, folded.size()));
        if (!isWord(word)) continue;
        if (m_written.size() >= kMostRemembered) m_written.clear();
        if (!m_written.emplace(word).second) continue;
        m_database
            .prepare("INSERT INTO service_words (id, revision) VALUES ($1, 1)"
                     " ON CONFLICT DO NOTHING")
            .bind(word)
            .run();
    }
}

std::size_t lettersApart(std::string_view typed, std::string_view word, std::size_t most)
{
    if (typed.size() > kLongest || word.size() > kLongest) return most + 1;
    if (typed.size() > word.size() + most) return most + 1;
    using Line = std::array<std::size_t, kLongest + 2>;
    Line before{};
    Line above{};
    for (std::size_t j = 0; j <= word.size(); ++j)
        above[j] = j;
    for (std::size_t i = 1; i <= typed.size(); ++i) {
        Line line{};
        line[0] = i;
        std::size_t least = line[0];
        for (std::size_t j = 1; j <= word.size(); ++j) {
            const std::size_t change = typed[i - 1] == word[j - 1] ? 0 : 1;
            line[j] = std::min({above[j] + 1, line[j - 1] + 1, above[j - 1] + change});
            const bool swapped
                = i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1];
            if (swapped) line[j] = std::min(line[j], before[j - 2] + 1);
            least = std::min(least, line[j]);
        }
        if (least > most) return most + 1;
        before = above;
        above = line;
    }
    // Any beginning of the word will do: one is still typing.
    return *std::min_element(
        above.begin(), above.begin() + static_cast<std::ptrdiff_t>(word.size()) + 1);
}

std::vector<std::string> corrected(Database& database, const std::vector<std::string>& words)
{
    std::vector<std::string> better = words;
    bool changed = false;
    for (std::string& word : better) {
        if (word.size() < kShortest || isKnown(database, word)) continue;
        if (auto likest = likestTo(database, word)) {
            word = *std::move(likest);
            changed = true;
        }
    }
    return changed ? better : std::vector<std::string>{};
}

} // namespace waymark::directory
