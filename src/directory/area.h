// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/search.h"
#include "directory/service.h"

#include <optional>
#include <string>
#include <string_view>

namespace waymark::directory {

/// Where somebody lives, as far as known.
struct Residence {
    std::string country{}; ///< ISO 3166-1 alpha-2
    std::string region{}; ///< region or municipality, in words
    std::optional<Place> home{}; ///< the point to measure from
};

/// Whether a service works where somebody lives.
struct AreaVerdict {
    enum class Kind { In, Unknown, Out };
    Kind kind = Kind::Unknown;
    std::string area{}; ///< its name, as the service says it
    friend bool operator==(const AreaVerdict&, const AreaVerdict&) = default;
};

/// From the areas of the service: a country, a region or a town, in any of the languages of the
/// eight countries. Out only when every area is certainly another one: another country, or a town
/// of the gazetteer more than 150 km away. Empty when the service names none or nothing is known of
/// the person.
std::optional<AreaVerdict> areaVerdict(const hsds::Service& service, const Residence& residence);

/// "PT" for "Portugal", "Portogallu" or "PT"; empty when it is no country.
std::string countryNamed(std::string_view name);

} // namespace waymark::directory
