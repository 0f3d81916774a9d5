// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <unicode/timezone.h>

#include <string>

namespace waymark {
namespace {

std::unique_ptr<icu::TimeZone> zoneNamed(std::string_view name)
{
    if (!name.empty()) {
        std::unique_ptr<icu::TimeZone> zone{
            icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(
                icu::StringPiece{name.data(), static_cast<std::int32_t>(name.size())}))};
        if (*zone != icu::TimeZone::getUnknown()) return zone;
    }
    return std::unique_ptr<icu::TimeZone>{icu::TimeZone::detectHostTimeZone()};
}

std::chrono::milliseconds offsetAt(const icu::TimeZone& zone, Instant instant)
{
    std::int32_t raw = 0;
    std::int32_t summer = 0;
    UErrorCode status = U_ZERO_ERROR;
    zone.getOffset(
        static_cast<UDate>(instant.time_since_epoch().count()), false, raw, summer, status);
    return std::chrono::milliseconds{raw + summer};
}

LocalTime localIn(const icu::TimeZone& zone, Instant instant)
{
    const Instant shifted = instant + offsetAt(zone, instant);
    const auto day = std::chrono::floor<std::chrono::days>(shifted);
    return {Date{day}, std::chrono::floor<std::chrono::minutes>(shifted - day)};
}

class SystemClock final : public Clock {
public:
    explicit SystemClock(std::string_view zone)
        : m_zone{zoneNamed(zone)}
    {
    }
    Instant now() const override
    {
        return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    }
    LocalTime local(Instant instant) const override { return localIn(*m_zone, instant); }
    Instant instantAt(LocalTime time) const override
    {
        const Instant wall = Instant{std::chrono::sys_days{time.date}} + time.sinceMidnight;
        // The offset before the wall time decides; where the clock jumps, the later guess wins.
        const Instant guess = wall - offsetAt(*m_zone, wall);
        return wall - offsetAt(*m_zone, guess);
    }

private:
    std::unique_ptr<icu::TimeZone> m_zone;
};

} // namespace

std::unique_ptr<Clock> systemClock(std::string_view zone)
{
    return std::make_unique<SystemClock>(zone);
}

bool isTimeZone(std::string_view zone)
{
    const std::unique_ptr<icu::TimeZone> found{
        icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(
            icu::StringPiece{zone.data(), static_cast<std::int32_t>(zone.size())}))};
    return *found != icu::TimeZone::getUnknown();
}

LocalTime localTimeIn(std::string_view zone, Instant instant)
{
    return localIn(*zoneNamed(zone), instant);
}

} // namespace waymark
