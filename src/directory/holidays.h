// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The public holidays of the eight countries, from resources/directory/holidays.json.
namespace waymark::directory {

struct Holiday {
    Date on;
    std::string name; ///< English
    bool confirmed = false; ///< whether the rule was compared with a source
    friend bool operator==(const Holiday&, const Holiday&) = default;
};

/// Those of a year, in order. `country` as in country packs; none for an unknown one.
std::vector<Holiday> holidaysOf(std::string_view country, std::chrono::year year);
std::optional<Holiday> holidayOn(std::string_view country, Date day);

/// Easter Sunday of the Gregorian calendar.
Date easterSunday(std::chrono::year year);

} // namespace waymark::directory
