// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "directory/hsds.h"
#include "directory/json.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waymark::directory {

/// Days on which a service is closed whatever its week says.
struct DaysOff {
    Date from;
    Date to; ///< the last of them
    std::string note{};
    friend bool operator==(const DaysOff&, const DaysOff&) = default;
};

/// Whether the row says nothing but that.
bool isDaysOff(const hsds::Schedule& row);
std::vector<DaysOff> daysOffIn(const std::vector<hsds::Schedule>& rows);
Json daysOffRow(const DaysOff& days, std::string_view idBase);

/// Headings of other taxonomies under which a service stands, as "taxonomy: name", else the name.
std::vector<std::string> termsIn(const hsds::Service& service);
/// The attributes of `document` with exactly these headings; ours and unchanged ones in place.
std::vector<Json> attributesWith(
    const Json& document, const std::vector<std::string>& terms, std::string_view idBase);

/// Latitude and longitude as they are written in JSON, of "38.7139, -9.1394" or "38,71; -9,14";
/// empty when it is no point on earth.
std::optional<std::pair<std::string, std::string>> parsePoint(std::string_view text);
/// "38.7139, -9.1394"; empty without one.
std::string pointText(std::optional<double> latitude, std::optional<double> longitude);

} // namespace waymark::directory
