// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/json.h"
#include "directory/opening_hours.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::directory {

/// Monday to Sunday, the stretches of each day.
using WeekHours = std::array<std::vector<Hours>, 7>;

/// "9-12, 14:00–18:30", "9am to 5pm", "24 h"; nothing or "closed" for a day off; empty when it
/// cannot be understood. Closing before opening is past midnight.
std::optional<std::vector<Hours>> parseDayHours(std::string_view text);
/// "09:00–12:00, 14:00–18:30"
std::string dayHoursText(const std::vector<Hours>& hours);

/// "Mo-Fr 9-17; Sat 10-12" with days in the eight languages; empty when any of it is not
/// understood.
std::optional<WeekHours> parseWeekHours(std::string_view text);

/// HSDS rows: days with the same hours stand in one. `idBase` makes their ids.
std::vector<Json> scheduleRows(const WeekHours& week, std::string_view idBase);
/// The week that these rows say, when they say nothing else but days off: no other dates, no
/// counts, no other zones.
std::optional<WeekHours> plainWeek(const std::vector<hsds::Schedule>& rows);

} // namespace waymark::directory
