// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/search.h"
#include "storage/database.h"

#include <string>
#include <vector>

namespace waymark::directory {

/// What ranking, filtering and counting need of a line; the line itself is read for those that are
/// shown. Inside this module.
struct Candidate {
    ServiceId id;
    std::string nameKey{};
    std::string languages{}; ///< codes, separated by a space
    std::optional<double> latitude{};
    std::optional<double> longitude{};
    std::optional<Date> verifiedOn{};
    std::optional<std::int64_t> minimumAge{};
    std::optional<std::int64_t> maximumAge{};
    std::string needs{}; ///< codes, separated by a space
    std::string facets{}; ///< filter tokens of crimes and of yes-no facts, by a space
    std::string hours{}; ///< when a time is asked for
    std::optional<double> km{};
    Freshness freshness = Freshness::Stale;
    bool nameMatches = false;
    bool spoken = true; ///< the language asked for, not by interpreter
};

/// Those that have all the words and filter tokens, at most kMostCounted and one more.
std::vector<Candidate> candidatesOf(
    storage::Database& database, const std::vector<std::string>& words, const Query& query);

/// Whether it takes anybody between these ages.
bool takesAge(const Candidate& candidate, int from, int upTo);

/// Fills in what ranking needs and leaves only those that fit; freshness is not looked at.
void judge(std::vector<Candidate>& candidates, const std::vector<std::string>& words,
    const Query& query, const Clock& clock);

} // namespace waymark::directory
