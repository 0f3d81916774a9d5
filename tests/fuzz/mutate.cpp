// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/mutate.h"

#include <algorithm>
#include <cctype>
#include <set>
#include <utility>

namespace waymark::fuzz {
namespace {

constexpr std::size_t kLongest = 64 * 1024;
constexpr std::size_t kMostChanges = 6;

/// Values at which parsers stumble.
const std::vector<std::string> kAwkward{"", "0", "-1", "-0", "1e999", "9223372036854775808",
    "18446744073709551616", "0.1e-400", "null", "true", "[]", "{}", "[[", "{\"a\":", "\"", "\\",
    "\\u0000", "\\ud800", std::string(1, '\0'), "\xff", "\xc0\x80", "\xed\xa0\x80",
    "\xf4\x90\x80\x80", "\xe2\x80\xae", "\r", "\r\n", "\n\n", "\t", "--", "/*", "*/", "%00", "../",
    std::string(300, '['), std::string(300, '('), std::string(300, '>'), std::string(5000, 'a'),
    "2026-02-30", "24:60", "0000-00-00"};

std::set<std::string> wordsOf(const std::string& seed)
{
    std::set<std::string> words;
    std::string word;
    for (const char c : seed) {
        const bool belongs = std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '-';
        if (belongs)
            word += c;
        else if (!word.empty())
            words.insert(std::exchange(word, {}));
    }
    return words;
}

} // namespace

Mutator::Mutator(const std::vector<std::string>& seeds, std::uint64_t number)
    : m_random{number}
    , m_words{kAwkward}
{
    std::set<std::string> words;
    for (const auto& seed : seeds)
        words.merge(wordsOf(seed));
    m_words.insert(m_words.end(), words.begin(), words.end());
}

std::size_t Mutator::below(std::size_t bound) { return bound == 0 ? 0 : m_random() % bound; }
const std::string& Mutator::anyWord() { return m_words[below(m_words.size())]; }

std::string Mutator::next(const std::vector<std::string>& known)
{
    std::string input = known[below(known.size())];
    const auto changes = 1 + below(kMostChanges);
    for (std::size_t i = 0; i < changes; ++i)
        change(input, known);
    input.resize(std::min(input.size(), kLongest));
    return input;
}

void Mutator::change(std::string& input, const std::vector<std::string>& known)
{
    const auto at = below(input.size() + 1);
    const auto length = std::min(input.size() - at, 1 + below(1U << below(10)));
    const auto bitOf = [&] { return static_cast<char>(1U << below(8)); };
    switch (below(9)) {
    case 0:
        if (at < input.size()) input[at] = static_cast<char>(input[at] ^ bitOf());
        break;
    case 1:
        if (at < input.size()) input[at] = static_cast<char>(below(256));
        break;
    case 2: input.erase(at, length); break;
    case 3: input.insert(at, std::string{input.substr(at, length)}); break;
    case 4: input.insert(at, anyWord()); break;
    case 5: input.replace(at, length, anyWord()); break;
    case 6: input.resize(at); break;
    case 7: {
        const auto& other = known[below(known.size())];
        input = input.substr(0, at) + other.substr(below(other.size() + 1));
        break;
    }
    default: {
        const auto from = below(input.size() + 1);
        input.insert(at, std::string{input.substr(from, length)});
    }
    }
}

} // namespace waymark::fuzz
