// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/opening_hours.h"
#include "directory/service.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace waymark::directory {

/// A point with a name, such as a town or a district.
struct Place {
    std::string name;
    double latitude = 0; ///< degrees, WGS 84
    double longitude = 0;
    std::string country{}; ///< as in country packs; empty: not known
    friend bool operator==(const Place&, const Place&) = default;
};

/// Great-circle distance.
double kilometresBetween(const Place& a, const Place& b);

/// What is looked for; everything left empty asks for nothing.
struct Query {
    std::string text{}; ///< words or their beginnings in names, descriptions, needs, places
    std::optional<Need> need{};
    std::string crime{}; ///< as Additions::crimes
    std::string language{}; ///< BCP 47; spoken or by interpreter
    std::string preferLanguage{}; ///< BCP 47; those who speak it first, others too
    std::optional<Place> near{}; ///< services without a place (phone lines) are near everybody
    double withinKm = 20;
    std::optional<int> age{};
    std::optional<int> ageUpTo{}; ///< with `age`: anybody between the two
    std::optional<Instant> openAt{};
    bool onlyFree = false;
    bool onlyAnonymous = false;
    bool onlyStepFree = false;
    bool onlyChildren = false;
    bool onlyWithoutPapers = false;
    bool withPerpetratorProgrammes = false; ///< left out of every search that does not ask for them
    std::optional<Freshness> freshness{};
    std::size_t limit = 50;
};

/// One line of the list.
struct Hit {
    ServiceId id;
    std::string name{};
    std::string organization{};
    std::string summary{}; ///< first sentence of the description, plain
    std::vector<Need> needs{};
    std::string
        place{}; ///< town or district; empty for a phone line and for a confidential address
    std::optional<double> km{};
    std::string phone{};
    std::vector<std::string> languages{};
    bool interpreters = false;
    std::string waitingTime{};
    bool confidential = false;
    OpenState open{};
    std::optional<Date> verifiedOn{};
    Freshness freshness = Freshness::Stale;
};

struct Results {
    std::vector<Hit> hits; ///< best first
    std::size_t found = 0; ///< how many match, counted up to kMostCounted
    bool foundMore = false; ///< there are more than counted
    std::size_t inDirectory = 0;
    std::array<std::size_t, 3> byFreshness{}; ///< in the order of Freshness, whichever is asked for
    std::string correctedText{}; ///< what was searched instead, because nothing was found for text
};
inline constexpr std::size_t kMostCounted = 500;

struct AgeGroup {
    int from;
    int upTo;
};
inline constexpr std::array<AgeGroup, 4> kAgeGroups{{{0, 11}, {12, 17}, {18, 64}, {65, 150}}};
inline constexpr std::array<double, 3> kCircles{5, 20, 60}; ///< kilometres

/// How many each choice of a filter would leave, everything else as asked. A filter that is set
/// tells what its other choices would give.
struct Facets {
    std::vector<std::pair<Need, std::size_t>> byNeed{}; ///< most frequent first
    std::vector<std::pair<std::string, std::size_t>> byLanguage{}; ///< BCP 47, as above
    std::vector<std::pair<std::string, std::size_t>> byCrime{}; ///< for Query::crime, as above
    std::array<std::size_t, kAgeGroups.size()> byAge{};
    std::array<std::size_t, kCircles.size()> byDistance{}; ///< within each; needs a place
    std::array<std::size_t, 3> byFreshness{}; ///< in the order of Freshness
    std::size_t open = 0; ///< at the time asked for, else now
    std::size_t free = 0;
    std::size_t anonymous = 0;
    std::size_t stepFree = 0;
    std::size_t children = 0;
    std::size_t withoutPapers = 0;
    bool more = false; ///< there are more than counted, so that these are of the first ones
};

} // namespace waymark::directory
