// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/gazetteer.h"

#include "base/fold.h"
#include "base/resources.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string>

namespace waymark::directory {
namespace {

constexpr std::size_t kMostRead = 4000; ///< lines that begin alike

std::string_view table() { return resources::find("directory/places.tsv").value_or(""); }

std::string_view lineAt(std::string_view text, std::size_t at)
{
    return text.substr(at, text.find('\n', at) - at);
}

std::string_view keyOf(std::string_view line) { return line.substr(0, line.find('\t')); }

/// Where the first line begins whose key is not before `key`; lines are sorted by key.
std::size_t lowerBound(std::string_view text, std::string_view key)
{
    std::size_t low = 0;
    std::size_t high = text.size();
    while (low < high) {
        std::size_t middle = low + (high - low) / 2;
        const auto before = middle == 0 ? std::string_view::npos : text.rfind('\n', middle - 1);
        middle = before == std::string_view::npos ? 0 : before + 1;
        if (middle < low) middle = low;
        const auto line = lineAt(text, middle);
        if (keyOf(line) < key)
            low = middle + line.size() + 1;
        else
            high = middle;
    }
    return low;
}

struct Line {
    Place place;
    bool whole = false; ///< the name is the text, not only its beginning
    int size = 0;
};

double number(std::string_view text)
{
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

Line lineOf(std::string_view line, std::string_view key)
{
    std::array<std::string_view, 6> cells;
    for (std::string_view& cell : cells) {
        cell = line.substr(0, line.find('\t'));
        line.remove_prefix(std::min(cell.size() + 1, line.size()));
    }
    return {{std::string{cells[1]}, number(cells[3]), number(cells[4]), std::string{cells[2]}},
        cells[0] == key, static_cast<int>(number(cells[5]))};
}

std::vector<Line> linesOf(std::string_view key, std::string_view country, bool whole)
{
    std::vector<Line> found;
    if (key.empty()) return found;
    const std::string_view text = table();
    for (std::size_t at = lowerBound(text, key); at < text.size() && found.size() < kMostRead;) {
        const auto line = lineAt(text, at);
        if (whole ? keyOf(line) != key : !line.starts_with(key)) break;
        at += line.size() + 1;
        Line read = lineOf(line, key);
        if (country.empty() || read.place.country == country) found.push_back(std::move(read));
    }
    std::ranges::stable_sort(found, [](const Line& a, const Line& b) {
        return std::pair{!a.whole, -a.size} < std::pair{!b.whole, -b.size};
    });
    return found;
}

} // namespace

std::vector<Place> gazetteerPlaces(
    std::string_view text, std::size_t limit, std::string_view country)
{
    std::vector<Place> places;
    for (Line& line : linesOf(fold(text), country, false)) {
        if (places.size() >= limit) break;
        places.push_back(std::move(line.place));
    }
    return places;
}

std::optional<Place> gazetteerPlace(std::string_view name, std::string_view country)
{
    auto lines = linesOf(fold(name), country, true);
    if (lines.empty()) return std::nullopt;
    return std::move(lines.front().place);
}

} // namespace waymark::directory
