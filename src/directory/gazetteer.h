// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/search.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

/// Centres of the municipalities and towns of the eight countries, shipped with the program. Made
/// from GeoNames (geonames.org, CC BY 4.0); see docs/directory.md.
namespace waymark::directory {

/// Places whose name begins with `text`, however it is accented: whole names first, then the
/// largest. `country` as in country packs ("FR", "GB-NIR"); empty: all eight.
std::vector<Place> gazetteerPlaces(
    std::string_view text, std::size_t limit, std::string_view country = {});

/// The largest place that is called exactly so.
std::optional<Place> gazetteerPlace(std::string_view name, std::string_view country = {});

} // namespace waymark::directory
