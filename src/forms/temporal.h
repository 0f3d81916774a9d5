// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/value.h"

#include <array>
#include <cstdint>
#include <optional>

namespace waymark::forms {

/// A Temporal taken apart. Only the first `precision` fields are said: year, month, day, hour,
/// minute, second (with milliseconds); a time of day starts at the hour.
struct TemporalParts {
    Temporal::Kind kind = Temporal::Kind::Date;
    std::array<int, 7> fields{}; ///< year month day hour minute second millisecond
    int precision = 0; ///< how many of year…second are said; times of day count from the year
    std::optional<int> offsetMinutes{}; ///< from UTC
};

/// Absent when it is malformed or names a day that does not exist.
std::optional<TemporalParts> parse(const Temporal& temporal);
std::string toText(const TemporalParts& parts);

/// Empty when the coarser one leaves it open.
std::optional<std::strong_ordering> compare(const TemporalParts& a, const TemporalParts& b);

/// Calendar units of FHIRPath: adding a month to 31 January gives the last day of February.
enum class CalendarUnit { Year, Month, Week, Day, Hour, Minute, Second, Millisecond };
std::optional<CalendarUnit> parseCalendarUnit(std::string_view word); ///< "year", "years", "a" …
TemporalParts add(TemporalParts parts, std::int64_t amount, CalendarUnit unit);

} // namespace waymark::forms
