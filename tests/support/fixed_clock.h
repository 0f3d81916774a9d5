// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

namespace waymark::test {

/// Stands still at 24 November 2026, 10:54 (a Tuesday) until a test moves it. Its wall clock is
/// UTC.
class FixedClock final : public Clock {
public:
    Instant now() const override { return m_now; }
    LocalTime local(Instant instant) const override
    {
        const auto day = std::chrono::floor<std::chrono::days>(instant);
        return {Date{day}, std::chrono::floor<std::chrono::minutes>(instant - day)};
    }
    Instant instantAt(LocalTime time) const override
    {
        return Instant{std::chrono::sys_days{time.date}} + time.sinceMidnight;
    }

    void advance(std::chrono::milliseconds by) { m_now += by; }
    void set(Instant instant) { m_now = instant; }

private:
    Instant m_now = *parseInstant("2026-11-24T10:54:00Z");
};

} // namespace waymark::test
