// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/search.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::directory {

/// What lists and searches keep of a service.
struct IndexRow {
    std::string name;
    std::string nameKey; ///< folded
    std::string organization;
    std::string summary;
    std::string status; ///< of the four codes of HSDS, with underscores; unreadable ones are active
    std::vector<Need> needs;
    std::string place;
    std::optional<double> latitude;
    std::optional<double> longitude;
    std::string phone;
    std::vector<std::string> languages;
    bool interpreters = false;
    std::optional<int> minimumAge;
    std::optional<int> maximumAge;
    std::string waitingTime;
    bool confidential = false;
    std::string hours;
    std::string nameWords; ///< folded, for search
    std::string otherWords; ///< folded, for search
    std::string filters; ///< tokens, see the functions below
    std::string facets; ///< those of crimes and of yes-no facts
};

IndexRow indexRowOf(const hsds::Service& service, const Additions& additions);

/// Schedules in the column `hours`: a line each, fields by tab, and back.
std::string packHours(const std::vector<hsds::Schedule>& schedules);
std::vector<hsds::Schedule> unpackHours(std::string_view packed);

/// Codes separated by a space, and back.
std::string joined(const std::vector<std::string>& codes);
std::vector<std::string> splitWords(std::string_view text);
std::string joinedCodes(const std::vector<Need>& needs);
std::vector<Need> splitNeeds(std::string_view text);

/// Filter tokens: lower-case letters and digits only, so that both engines keep them whole.
std::string needToken(Need need);
std::string languageToken(std::string_view language);
std::string crimeToken(std::string_view crime);
/// The tokens of every cell that a circle touches; none when there are too many to search for.
std::vector<std::string> cellTokens(double latitude, double longitude, double km);
inline constexpr std::string_view kAnywhereToken = "gany";
inline constexpr std::string_view kActiveToken = "sactive";
inline constexpr std::string_view kFreeToken = "ffree";
inline constexpr std::string_view kAnonymousToken = "fanon";
inline constexpr std::string_view kStepFreeToken = "fstep";
inline constexpr std::string_view kChildrenToken = "fchildren";
inline constexpr std::string_view kPapersToken = "fpapers";
inline constexpr std::string_view kAnyLanguageToken = "lany";
inline constexpr std::string_view kAnyCrimeToken = "cany";

/// Great-circle distance.
double kilometres(double latitude1, double longitude1, double latitude2, double longitude2);

} // namespace waymark::directory
