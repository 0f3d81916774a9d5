// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "directory/hsds.h"

#include <array>
#include <chrono>
#include <optional>
#include <utility>
#include <vector>

namespace waymark::directory {

/// One row of a schedule, understood.
struct Recurrence {
    enum class Every { Once, Day, Week, Month, Year };

    Every every = Every::Once;
    int interval = 1;
    std::optional<Date> from{}; ///< first day of validity
    std::optional<Date> to{}; ///< last day of validity or of the service
    std::optional<Date> start{}; ///< dtstart
    std::optional<int> count{};
    std::chrono::weekday weekStart{std::chrono::Monday};
    std::vector<std::pair<int, std::chrono::weekday>> weekdays{}; ///< with 1, -1 … in a month, or 0
    std::vector<int> monthDays{};
    std::vector<int> yearDays{};
    std::vector<int> weeks{};

    /// Whether an occurrence begins on `day`.
    bool covers(Date day) const;

private:
    bool matches(Date day) const;
    bool matchesWeekday(Date day) const;
    bool onBeat(Date day) const;
};

/// Empty when the row names no day that could be understood.
std::optional<Recurrence> recurrenceOf(const hsds::Schedule& row);

} // namespace waymark::directory
