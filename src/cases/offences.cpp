// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/offences.h"

#include "base/fold.h"
#include "base/resources.h"

#include <algorithm>
#include <array>
#include <map>
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
    if (second == std::string_view::npos) throw std::runtime_error{"iccs: no title"};
    const auto code = text.substr(0, first);
    const auto title = text.substr(first + 1, second - first - 1);
    return {{code, levelOf(code), title}, foldedWords(title), foldedWords(text.substr(second + 1))};
}

/// The classification in one language.
struct Classification {
    std::vector<Line> lines; ///< in the order of their codes
    std::vector<Offence> offences; ///< the same without the words
};

Classification read(std::string_view text)
{
    Classification all;
    while (!text.empty()) {
        const auto end = text.find('\n');
        const auto line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (!line.empty() && !line.starts_with('#')) all.lines.push_back(lineOf(line));
    }
    std::ranges::sort(all.lines, {}, [](const Line& line) { return line.offence.code; });
    for (const Line& line : all.lines)
        all.offences.push_back(line.offence);
    return all;
}

/// By language, from "iccs/offences.fr.txt" and its like.
const std::map<std::string_view, Classification>& classifications()
{
    static const auto all = [] {
        static constexpr std::string_view before = "iccs/offences.";
        static constexpr std::string_view behind = ".txt";
        std::map<std::string_view, Classification> found;
        for (const std::string_view path : resources::list(before))
            found.emplace(path.substr(before.size(), path.size() - before.size() - behind.size()),
                read(*resources::find(path)));
        if (!found.contains("en")) throw std::runtime_error{"iccs: not in the program"};
        return found;
    }();
    return all;
}

const Classification& in(std::string_view language)
{
    const auto found = classifications().find(language.substr(0, 2));
    return found == classifications().end() ? classifications().at("en") : found->second;
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

std::vector<std::string_view> offenceLanguages()
{
    std::vector<std::string_view> languages;
    for (const auto& [language, classification] : classifications())
        languages.push_back(language);
    return languages;
}

const std::vector<Offence>& allOffences(std::string_view language) { return in(language).offences; }

std::optional<Offence> findOffence(std::string_view code, std::string_view language)
{
    const auto& all = allOffences(language);
    const auto found = std::ranges::lower_bound(all, code, {}, &Offence::code);
    if (found == all.end() || found->code != code) return std::nullopt;
    return *found;
}

std::string_view countedCode(std::string_view code)
{
    return code.starts_with('x') ? code : code.substr(0, std::min<std::size_t>(code.size(), 4));
}

std::vector<Offence> searchOffences(
    std::string_view text, std::size_t limit, std::string_view language)
{
    const auto wanted = foldedWords(text);
    std::vector<Offence> found;
    if (wanted.empty()) {
        for (const std::string_view code : kFirstShown)
            if (const auto offence = findOffence(code, language); offence && found.size() < limit)
                found.push_back(*offence);
        return found;
    }
    std::vector<std::pair<int, Offence>> ranked;
    for (const Line& line : in(language).lines)
        if (const int points = rank(line, wanted); points > 0)
            ranked.emplace_back(points, line.offence);
    std::ranges::stable_sort(ranked, std::greater{}, &std::pair<int, Offence>::first);
    for (const auto& [points, offence] : ranked)
        if (found.size() < limit) found.push_back(offence);
    return found;
}

} // namespace waymark::cases
