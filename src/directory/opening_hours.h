// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "directory/hsds.h"

#include <array>
#include <chrono>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace waymark::directory {

/// One stretch of a day; `closes` may lie past midnight, then it is more than 24 h.
struct Hours {
    std::chrono::minutes opens{};
    std::chrono::minutes closes{};
    friend auto operator<=>(const Hours&, const Hours&) = default;
};

/// Whether somebody is there, as a wall clock at the office tells it.
struct OpenState {
    enum class Kind {
        Open, ///< until `at`, or always when absent
        Opens, ///< closed now, opens at `at`
        Closed, ///< and not again within the next two weeks
        Unknown, ///< the entry says nothing that can be understood
    };
    Kind kind = Kind::Unknown;
    std::optional<LocalTime> at{};
    bool holiday = false; ///< it is closed today because of a public holiday
    friend bool operator==(const OpenState&, const OpenState&) = default;
};
std::string_view code(OpenState::Kind kind); ///< "open", "opens", "closed", "unknown"

/// Before the country in the field `closed` of a row that takes its public holidays out.
inline constexpr std::string_view kHolidayRow = "holidays:";

/// The rows are united; a row whose date range or recurrence does not cover a day adds nothing to
/// it. Rules of ours where HSDS is silent: closing before opening means past midnight; no freq but
/// byday means weekly; DAILY of HSDS 2 is every day; 00:00 to 23:59 is the whole day; a timezone
/// that the office's zone has in winter or summer means the wall clock, so that summer time comes
/// out right.
OpenState openState(std::span<const hsds::Schedule> schedules, Instant now, const Clock& clock);

/// The stretches that begin on `day`, sorted and merged, on the office's wall clock.
std::vector<Hours> hoursOn(std::span<const hsds::Schedule> schedules, Date day, const Clock& clock);

/// Monday to Sunday of the week around `day`, as it stands in that very week.
std::array<std::vector<Hours>, 7> weekOf(
    std::span<const hsds::Schedule> schedules, Date day, const Clock& clock);

/// "9:00", "9am", "8:30AM", "830", "17.30", "09:00:00+01:00"; empty when it is no time of day.
std::optional<std::chrono::minutes> parseTimeOfDay(std::string_view text);

} // namespace waymark::directory
