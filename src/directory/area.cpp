// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/area.h"

#include "base/fold.h"
#include "directory/gazetteer.h"
#include "directory/index_row.h"

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <map>

namespace waymark::directory {
namespace {

constexpr double kSurelyElsewhereKm = 150;

constexpr auto kEverywhere = std::to_array<std::string_view>(
    {"everywhere", "worldwide", "international", "europe", "european union", "online"});

/// Parts of a state that name it too.
constexpr auto kParts
    = std::to_array<std::pair<std::string_view, std::string_view>>({{"northern ireland", "GB"},
        {"uk", "GB"}, {"great britain", "GB"}, {"holland", "NL"}, {"nederland", "NL"}});

const std::map<std::string, std::string, std::less<>>& countriesByName()
{
    static const auto names = [] {
        std::map<std::string, std::string, std::less<>> made;
        for (const char* const* code = icu::Locale::getISOCountries(); *code; ++code)
            for (const char* in : {"en", "fr", "es", "pt", "nl", "hr", "lv", "mt"}) {
                icu::UnicodeString shown;
                icu::Locale{"", *code}.getDisplayCountry(icu::Locale{in}, shown);
                std::string name;
                made.try_emplace(fold(shown.toUTF8String(name)), *code);
            }
        for (const auto& [name, code] : kParts)
            made.try_emplace(std::string{name}, code);
        return made;
    }();
    return names;
}

bool holdsWords(const std::string& text, const std::string& words)
{
    return !words.empty() && (" " + text + " ").find(" " + words + " ") != std::string::npos;
}

AreaVerdict::Kind kindOf(const std::string& area, const Residence& residence)
{
    using Kind = AreaVerdict::Kind;
    const std::string name = fold(area);
    if (std::ranges::find(kEverywhere, name) != kEverywhere.end()) return Kind::In;
    if (const std::string country = countryNamed(area); !country.empty()) {
        if (residence.country.empty()) return Kind::Unknown;
        return country == residence.country ? Kind::In : Kind::Out;
    }
    const std::string region = fold(residence.region);
    if (holdsWords(name, region) || holdsWords(region, name)) return Kind::In;
    const auto town = gazetteerPlace(area);
    if (!town || !residence.home) return Kind::Unknown;
    const double km = kilometres(
        town->latitude, town->longitude, residence.home->latitude, residence.home->longitude);
    return km > kSurelyElsewhereKm ? Kind::Out : Kind::Unknown;
}

} // namespace

std::string countryNamed(std::string_view name)
{
    if (name.size() == 2 && std::ranges::all_of(name, [](char c) { return c >= 'A' && c <= 'Z'; }))
        return std::string{name};
    const auto found = countriesByName().find(fold(name));
    return found == countriesByName().end() ? std::string{} : found->second;
}

std::optional<AreaVerdict> areaVerdict(const hsds::Service& service, const Residence& residence)
{
    if (residence.country.empty() && residence.region.empty() && !residence.home)
        return std::nullopt;
    std::optional<AreaVerdict> best;
    const auto add = [&](const std::vector<hsds::ServiceArea>& areas) {
        for (const hsds::ServiceArea& area : areas) {
            if (area.name.empty()) continue;
            const AreaVerdict verdict{kindOf(area.name, residence), area.name};
            if (!best || verdict.kind < best->kind) best = verdict;
        }
    };
    add(service.service_areas);
    for (const hsds::ServiceAtLocation& at : service.service_at_locations)
        add(at.service_areas);
    return best;
}

} // namespace waymark::directory
