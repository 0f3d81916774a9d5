// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/time.h"

#include <charconv>
#include <cstdio>

namespace waymark {
namespace {

/// Reads exactly `digits` decimal digits from the front of `text`.
std::optional<int> takeNumber(std::string_view& text, std::size_t digits)
{
    if (text.size() < digits) return std::nullopt;
    int value = 0;
    const char* end = text.data() + digits;
    if (text.front() == '-' || text.front() == '+') return std::nullopt;
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc{} || stop != end) return std::nullopt;
    text.remove_prefix(digits);
    return value;
}

bool take(std::string_view& text, char expected)
{
    if (text.empty() || text.front() != expected) return false;
    text.remove_prefix(1);
    return true;
}

std::optional<Date> takeDate(std::string_view& text)
{
    const auto year = takeNumber(text, 4);
    if (!year || !take(text, '-')) return std::nullopt;
    const auto month = takeNumber(text, 2);
    if (!month || !take(text, '-')) return std::nullopt;
    const auto day = takeNumber(text, 2);
    if (!day) return std::nullopt;
    const Date date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
        std::chrono::day{static_cast<unsigned>(*day)}};
    if (!date.ok()) return std::nullopt;
    return date;
}

/// The time of day, since midnight.
std::optional<std::chrono::milliseconds> takeTime(std::string_view& text)
{
    using namespace std::chrono;
    const auto hour = takeNumber(text, 2);
    if (!hour || *hour > 23 || !take(text, ':')) return std::nullopt;
    const auto minute = takeNumber(text, 2);
    if (!minute || *minute > 59) return std::nullopt;
    milliseconds sum = hours{*hour} + minutes{*minute};
    if (!take(text, ':')) return sum;
    const auto second = takeNumber(text, 2);
    if (!second || *second > 60) return std::nullopt;
    sum += seconds{*second};
    if (!take(text, '.')) return sum;
    int scale = 100;
    bool any = false;
    while (!text.empty() && text.front() >= '0' && text.front() <= '9') {
        sum += milliseconds{(text.front() - '0') * scale};
        scale /= 10;
        any = true;
        text.remove_prefix(1);
    }
    if (!any) return std::nullopt;
    return sum;
}

/// What the local time is ahead of UTC.
std::optional<std::chrono::minutes> takeOffset(std::string_view& text)
{
    using namespace std::chrono;
    if (take(text, 'Z')) return minutes{0};
    const int sign = take(text, '+') ? 1 : take(text, '-') ? -1 : 0;
    if (sign == 0) return std::nullopt;
    const auto hour = takeNumber(text, 2);
    if (!hour || *hour > 14) return std::nullopt;
    take(text, ':');
    const auto minute = takeNumber(text, 2);
    if (!minute || *minute > 59) return std::nullopt;
    return sign * (hours{*hour} + minutes{*minute});
}

} // namespace

std::string toIso(Date date)
{
    char text[16];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", int{date.year()}, unsigned{date.month()},
        unsigned{date.day()});
    return text;
}

std::string toIso(Instant instant)
{
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::hh_mm_ss time{instant - day};
    char text[24];
    std::snprintf(text, sizeof text, "T%02d:%02d:%02d.%03dZ",
        static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
        static_cast<int>(time.seconds().count()), static_cast<int>(time.subseconds().count()));
    return toIso(Date{day}) + text;
}

std::optional<Date> parseDate(std::string_view text)
{
    const auto date = takeDate(text);
    return text.empty() ? date : std::nullopt;
}

std::optional<Instant> parseInstant(std::string_view text)
{
    const auto date = takeDate(text);
    if (!date || !(take(text, 'T') || take(text, ' '))) return std::nullopt;
    const auto time = takeTime(text);
    if (!time) return std::nullopt;
    const auto offset = takeOffset(text);
    if (!offset || !text.empty()) return std::nullopt;
    return Instant{std::chrono::sys_days{*date}} + *time - *offset;
}

Date addDays(Date date, int days)
{
    return Date{std::chrono::sys_days{date} + std::chrono::days{days}};
}

int daysBetween(Date from, Date to)
{
    return static_cast<int>((std::chrono::sys_days{to} - std::chrono::sys_days{from}).count());
}

} // namespace waymark
