// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/offences.h"

#include "base/fold.h"
#include "base/resources.h"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string>

namespace waymark::cases {
namespace {

struct Line {
    Offence offence;
    std::vector<std::string> title; ///< folded words
    std::vector<std::string> everyday; ///< folded words people use for it
};

int levelOf(std::string_view code)
{
    if (code.starts_with('x')) return 2;
    switch (code.size()) {
    case 2: return 1;
    case 4: return 2;
    case 5: return 3;
    default: return 4;
    }
}

Line lineOf(std::string_view text)
{
    const auto first = text.find('|');
    const auto second = text.find('|', first + 1);
    if (second == std::string_view::npos) throw std::runtime_error{"iccs/offences.txt: no title"};
    const auto code = text.substr(0, first);
    const auto title = text.substr(first + 1, second - first - 1);
    return {{code, levelOf(code), title}, foldedWords(title), foldedWords(text.substr(second + 1))};
}

const std::vector<Line>& lines()
{
    static const std::vector<Line> all = [] {
        std::vector<Line> read;
        auto text = resources::find("iccs/offences.txt");
        if (!text) throw std::runtime_error{"iccs/offences.txt is not in the program"};
        while (!text->empty()) {
            const auto end = text->find('\n');
            const auto line = text->substr(0, end);
            text->remove_prefix(end == std::string_view::npos ? text->size() : end + 1);
            if (!line.empty() && !line.starts_with('#')) read.push_back(lineOf(line));
        }
        std::ranges::sort(read, {}, [](const Line& line) { return line.offence.code; });
        return read;
    }();
    return all;
}

bool hasPrefix(const std::vector<std::string>& words, std::string_view prefix)
{
    return std::ranges::any_of(
        words, [&](const std::string& word) { return word.starts_with(prefix); });
}

/// 0 when a word is not found at all; else higher is better.
int rank(const Line& line, const std::vector<std::string>& wanted)
{
    int points = 1;
    for (const std::string& word : wanted) {
        if (line.offence.code.starts_with(word))
            points += 40;
        else if (!line.title.empty() && line.title.front().starts_with(word))
            points += 30;
        else if (hasPrefix(line.title, word))
            points += 20;
        else if (hasPrefix(line.everyday, word))
            points += 15;
        else
            return 0;
    }
    // Among equals the group people name ("assault") before its fine divisions and the sections.
    static constexpr std::array<int, 5> byLevel{0, 1, 3, 4, 2};
    return points + byLevel[static_cast<std::size_t>(line.offence.level)];
}

/// Shown before anything is typed: what helplines hear most.
constexpr auto kFirstShown = std::to_array<std::string_view>({"02011", "02012", "02082", "02081",
    "0301", "0401", "05012", "0502", "0701", "0205", "0101", "0209", "x01", "x08"});

} // namespace

const std::vector<Offence>& allOffences()
{
    static const std::vector<Offence> all = [] {
        std::vector<Offence> offences;
        for (const Line& line : lines())
            offences.push_back(line.offence);
        return offences;
    }();
    return all;
}

std::optional<Offence> findOffence(std::string_view code)
{
    const auto found = std::ranges::lower_bound(allOffences(), code, {}, &Offence::code);
    if (found == allOffences().end() || found->code != code) return std::nullopt;
    return *found;
}

std::string_view countedCode(std::string_view code)
{
    return code.starts_with('x') ? code : code.substr(0, std::min<std::size_t>(code.size(), 4));
}

std::vector<Offence> searchOffences(std::string_view text, std::size_t limit)
{
    const auto wanted = foldedWords(text);
    std::vector<Offence> found;
    if (wanted.empty()) {
        for (const std::string_view code : kFirstShown)
            if (const auto offence = findOffence(code); offence && found.size() < limit)
                found.push_back(*offence);
        return found;
    }
    std::vector<std::pair<int, Offence>> ranked;
    for (const Line& line : lines())
        if (const int points = rank(line, wanted); points > 0)
            ranked.emplace_back(points, line.offence);
    std::ranges::stable_sort(ranked, std::greater{}, &std::pair<int, Offence>::first);
    for (const auto& [points, offence] : ranked)
        if (found.size() < limit) found.push_back(offence);
    return found;
}

} // namespace waymark::cases
