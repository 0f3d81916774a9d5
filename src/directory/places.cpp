// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"
#include "directory/directory.h"
#include "directory/gazetteer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <fstream>

namespace waymark::directory {
namespace {

using storage::Database;
using storage::Statement;

constexpr std::size_t kLongestLine = 4096;
constexpr std::size_t kMostPostalPlaces = 5'000'000;
constexpr Error kUnreadable{Error::Kind::Invalid, "directory.places-unreadable"};

/// "1100148" of "1100-148", however it is typed.
std::string postalKey(std::string_view code)
{
    std::string key;
    for (const char c : fold(code))
        if (c != ' ') key += c;
    return key;
}

bool hasDigit(std::string_view text)
{
    return std::ranges::any_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

void addTowns(Database& database, std::string_view text, std::size_t limit, std::vector<Place>& out)
{
    const std::string from = fold(text);
    auto towns = storage::rows(
        database,
        "SELECT name, latitude, longitude FROM visible_service_places"
        " WHERE id >= $1 AND id < $2 ORDER BY services DESC, id LIMIT $3",
        [](const Statement& row) {
            return Place{row.get<std::string>(0), row.get<double>(1), row.get<double>(2)};
        },
        from, from + "\x7f", static_cast<std::int64_t>(limit));
    std::ranges::move(towns, std::back_inserter(out));
}

void addPostal(
    Database& database, std::string_view text, std::size_t limit, std::vector<Place>& out)
{
    const std::string from = postalKey(text);
    auto codes = storage::rows(
        database,
        "SELECT shown, latitude, longitude, country FROM visible_postal_places"
        " WHERE code >= $1 AND code < $2 ORDER BY code, country LIMIT $3",
        [](const Statement& row) {
            return Place{row.get<std::string>(0), row.get<double>(1), row.get<double>(2),
                row.get<std::string>(3)};
        },
        from, from + "\x7f", static_cast<std::int64_t>(limit));
    std::ranges::move(codes, std::back_inserter(out));
}

struct PostalLine {
    std::string country, code, name;
    double latitude = 0, longitude = 0;
};

bool readDegrees(std::string_view text, double most, double& out)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
    return error == std::errc{} && end == text.data() + text.size() && std::abs(out) <= most;
}

/// A line of GeoNames' postal files: country, code, place, six columns of regions, latitude,
/// longitude, accuracy; by tab.
std::optional<PostalLine> postalLine(std::string_view line)
{
    if (line.ends_with('\r')) line.remove_suffix(1);
    std::array<std::string_view, 12> cells;
    std::size_t count = 0;
    for (; count < cells.size() && !line.empty(); ++count) {
        cells[count] = line.substr(0, line.find('\t'));
        line.remove_prefix(std::min(cells[count].size() + 1, line.size()));
    }
    PostalLine read{std::string{cells[0]}, std::string{cells[1]}, std::string{cells[2]}};
    if (count < 11 || read.country.size() != 2 || postalKey(read.code).empty()
        || !readDegrees(cells[9], 90, read.latitude) || !readDegrees(cells[10], 180, read.longitude)
        || !isUtf8(read.name) || !isUtf8(read.code))
        return std::nullopt;
    return read;
}

void keep(Database& database, const PostalLine& line)
{
    const std::string key = postalKey(line.code);
    database
        .prepare("INSERT INTO postal_places (id, revision, code, shown, country, latitude,"
                 " longitude) VALUES ($1, 1, $2, $3, $4, $5, $6)"
                 " ON CONFLICT (id) DO UPDATE SET shown = excluded.shown,"
                 " latitude = excluded.latitude, longitude = excluded.longitude")
        .bind(line.country + "/" + key, key, line.code + " " + line.name, line.country,
            line.latitude, line.longitude)
        .run();
}

} // namespace

std::vector<Place> Directory::places(std::string_view text, std::size_t limit)
{
    std::vector<Place> found;
    addTowns(m_desk.database(), text, limit, found);
    if (found.size() < limit && hasDigit(text))
        addPostal(m_desk.database(), text, limit - found.size(), found);
    if (found.size() >= limit) return found;
    for (Place& place : gazetteerPlaces(text, limit)) {
        const bool there = std::ranges::any_of(
            found, [&](const Place& each) { return fold(each.name) == fold(place.name); });
        if (!there) found.push_back(std::move(place));
        if (found.size() >= limit) break;
    }
    return found;
}

std::optional<Place> Directory::placeNamed(std::string_view name)
{
    for (Place& place : places(name, 20)) {
        if (fold(place.name) == fold(name)) return std::move(place);
        // A postal code is shown with its town: "1100-148 Lisboa".
        if (hasDigit(name) && postalKey(place.name).starts_with(postalKey(name)))
            return std::move(place);
    }
    return std::nullopt;
}

Result<std::size_t> Directory::importPlaces(const std::filesystem::path& path)
{
    if (const auto roles = office::requireRole(m_desk.session(),
            {office::Role::Supervisor, office::Role::Administrator},
            Rule{"directory.import-not-allowed"});
        !roles)
        return roles.error();
    std::ifstream in{path, std::ios::binary};
    if (!in) return kUnreadable;
    office::Act act{m_desk};
    std::size_t count = 0;
    for (std::string line; std::getline(in, line);) {
        if (line.empty()) continue;
        const auto read = line.size() <= kLongestLine ? postalLine(line) : std::nullopt;
        if (!read || count >= kMostPostalPlaces)
            return Error{kUnreadable.kind, kUnreadable.rule, "line " + std::to_string(count + 1)};
        keep(m_desk.database(), *read);
        ++count;
    }
    if (count == 0) return kUnreadable;
    act.record({"directory.places-imported", "directory", "", {{"places", std::to_string(count)}}});
    act.commit();
    return count;
}

} // namespace waymark::directory
