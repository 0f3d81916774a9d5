// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"

#include <memory>
#include <string_view>

namespace waymark {

/// A moment as a wall clock at one place shows it.
struct LocalTime {
    Date date;
    std::chrono::minutes sinceMidnight{};
    friend bool operator==(const LocalTime&, const LocalTime&) = default;
};

/// Where time comes from, so that tests can choose it. The only place that knows a time zone.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
    /// `instant` on the office's own wall clock.
    virtual LocalTime local(Instant instant) const = 0;
    /// The instant at which the office's wall clock shows `time`; in the hour that summer time
    /// skips, the moment after the skip.
    virtual Instant instantAt(LocalTime time) const = 0;

    Date today() const { return local(now()).date; }
};

/// The computer's clock in the IANA zone `zone`, e.g. "Europe/Riga"; empty for the computer's own.
std::unique_ptr<Clock> systemClock(std::string_view zone = {});

/// Any instant in any IANA zone; the computer's own zone when `zone` is empty or unknown.
LocalTime localTimeIn(std::string_view zone, Instant instant);

/// True for an IANA zone the computer knows, e.g. "Europe/Riga".
bool isTimeZone(std::string_view zone);

} // namespace waymark
