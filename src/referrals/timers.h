// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/time.h"

#include <optional>
#include <string_view>

namespace waymark::referrals {

enum class Urgency { Emergency, High, Normal };

/// When an agency should have answered, counted from the moment of sending. Working days are Monday
/// to Friday; a due day ends at 17:00 on the office's wall clock.
struct DueTimes {
    Instant acknowledge;
    Instant decide; ///< accepted, declined or waiting list
    Instant firstContact; ///< with the person
    Date askPerson; ///< "did they contact you, was it useful?"
    friend bool operator==(const DueTimes&, const DueTimes&) = default;
};

/// Emergency: one hour to confirm, the phone at once. High: acknowledged in 1 working day. Normal:
/// acknowledged in 3, decided in 5, first contact in 10. The person is asked after 14 days.
DueTimes dueTimes(Urgency urgency, Instant sentAt, const Clock& clock);

Date addWorkingDays(Date date, int days);

std::string_view code(Urgency urgency);
std::optional<Urgency> parseUrgency(std::string_view code);

} // namespace waymark::referrals
