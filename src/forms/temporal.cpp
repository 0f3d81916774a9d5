// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/temporal.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <utility>

namespace waymark::forms {
namespace {

/// Reads exactly `count` digits.
std::optional<int> digits(std::string_view& text, int count)
{
    if (text.size() < static_cast<std::size_t>(count)) return std::nullopt;
    int number = 0;
    for (int i = 0; i < count; ++i) {
        const char c = text[static_cast<std::size_t>(i)];
        if (c < '0' || c > '9') return std::nullopt;
        number = number * 10 + (c - '0');
    }
    text.remove_prefix(static_cast<std::size_t>(count));
    return number;
}

bool take(std::string_view& text, char c)
{
    if (text.empty() || text.front() != c) return false;
    text.remove_prefix(1);
    return true;
}

bool readDay(std::string_view& text, TemporalParts& parts)
{
    const auto year = digits(text, 4);
    if (!year) return false;
    parts.fields[0] = *year;
    parts.precision = 1;
    if (!take(text, '-')) return true;
    const auto month = digits(text, 2);
    if (!month || *month < 1 || *month > 12) return false;
    parts.fields[1] = *month;
    parts.precision = 2;
    if (!take(text, '-')) return true;
    const auto day = digits(text, 2);
    if (!day) return false;
    parts.fields[2] = *day;
    parts.precision = 3;
    using namespace std::chrono;
    return (std::chrono::year{*year} / *month / *day).ok();
}

bool readClock(std::string_view& text, TemporalParts& parts)
{
    static constexpr std::array<int, 3> kMost{23, 59, 60};
    for (std::size_t i = 0; i < 3; ++i) {
        if (i > 0 && !take(text, ':')) return i > 0;
        const auto number = digits(text, 2);
        if (!number || *number > kMost[i]) return false;
        parts.fields[3 + i] = *number;
        parts.precision = 4 + static_cast<int>(i);
    }
    if (take(text, '.')) {
        int thousandths = 0;
        int weight = 100;
        bool any = false;
        while (!text.empty() && text.front() >= '0' && text.front() <= '9') {
            thousandths += (text.front() - '0') * weight;
            weight /= 10;
            any = true;
            text.remove_prefix(1);
        }
        if (!any) return false;
        parts.fields[6] = thousandths;
    }
    return true;
}

bool readOffset(std::string_view& text, TemporalParts& parts)
{
    if (text.empty()) return true;
    if (take(text, 'Z')) {
        parts.offsetMinutes = 0;
        return true;
    }
    const int sign = text.front() == '-' ? -1 : 1;
    if (!take(text, '+') && !take(text, '-')) return false;
    const auto hours = digits(text, 2);
    if (!hours || *hours > 14 || !take(text, ':')) return false;
    const auto minutes = digits(text, 2);
    if (!minutes || *minutes > 59) return false;
    parts.offsetMinutes = sign * (*hours * 60 + *minutes);
    return true;
}

std::int64_t daysSinceEpoch(const TemporalParts& parts)
{
    using namespace std::chrono;
    const auto date
        = year{parts.fields[0]} / std::max(parts.fields[1], 1) / std::max(parts.fields[2], 1);
    return sys_days{date}.time_since_epoch().count();
}

void setDay(TemporalParts& parts, std::int64_t days)
{
    using namespace std::chrono;
    const year_month_day date{sys_days{std::chrono::days{static_cast<int>(days)}}};
    parts.fields[0] = static_cast<int>(date.year());
    parts.fields[1] = static_cast<int>(static_cast<unsigned>(date.month()));
    parts.fields[2] = static_cast<int>(static_cast<unsigned>(date.day()));
}

std::int64_t millisecondsOfDay(const TemporalParts& parts)
{
    return ((std::int64_t{parts.fields[3]} * 60 + parts.fields[4]) * 60 + parts.fields[5]) * 1000
        + parts.fields[6];
}

void setMillisecondsOfDay(TemporalParts& parts, std::int64_t value)
{
    parts.fields[6] = static_cast<int>(value % 1000);
    parts.fields[5] = static_cast<int>(value / 1000 % 60);
    parts.fields[4] = static_cast<int>(value / 60000 % 60);
    parts.fields[3] = static_cast<int>(value / 3600000);
}

void addMonths(TemporalParts& parts, std::int64_t months)
{
    using namespace std::chrono;
    const std::int64_t total
        = std::int64_t{parts.fields[0]} * 12 + std::max(parts.fields[1], 1) - 1 + months;
    parts.fields[0] = static_cast<int>(std::clamp<std::int64_t>(total / 12, 1, 9999));
    const int month = static_cast<int>(total % 12) + 1;
    if (parts.precision >= 2) parts.fields[1] = month;
    if (parts.precision < 3) return;
    const auto last = year{parts.fields[0]} / std::chrono::month{static_cast<unsigned>(month)}
        / std::chrono::last;
    parts.fields[2]
        = std::min(parts.fields[2], static_cast<int>(static_cast<unsigned>(last.day())));
}

void addMilliseconds(TemporalParts& parts, std::int64_t amount)
{
    constexpr std::int64_t kDay = 86'400'000;
    std::int64_t total = millisecondsOfDay(parts) + amount % kDay;
    std::int64_t carried = amount / kDay;
    if (total < 0) {
        total += kDay;
        --carried;
    } else if (total >= kDay) {
        total -= kDay;
        ++carried;
    }
    setMillisecondsOfDay(parts, total);
    if (parts.kind != Temporal::Kind::Time) setDay(parts, daysSinceEpoch(parts) + carried);
}

} // namespace

std::optional<TemporalParts> parse(const Temporal& temporal)
{
    TemporalParts parts;
    parts.kind = temporal.kind;
    std::string_view text = temporal.text;
    if (temporal.kind == Temporal::Kind::Time) {
        take(text, 'T');
        if (!readClock(text, parts) || !text.empty()) return std::nullopt;
        return parts;
    }
    if (!readDay(text, parts)) return std::nullopt;
    if (text.empty()) return parts;
    if (temporal.kind == Temporal::Kind::Date || !take(text, 'T')) return std::nullopt;
    if (text.empty()) return parts;
    if (!readClock(text, parts) || !readOffset(text, parts) || !text.empty()) return std::nullopt;
    return parts;
}

std::string toText(const TemporalParts& parts)
{
    std::array<char, 64> buffer{};
    const auto& f = parts.fields;
    std::string text;
    const auto append = [&](const char* format, auto... numbers) {
        std::snprintf(buffer.data(), buffer.size(), format, numbers...);
        text += buffer.data();
    };
    if (parts.kind != Temporal::Kind::Time) {
        append("%04d", f[0]);
        if (parts.precision >= 2) append("-%02d", f[1]);
        if (parts.precision >= 3) append("-%02d", f[2]);
        if (parts.precision >= 4) text += 'T';
    }
    if (parts.precision >= 4) append("%02d", f[3]);
    if (parts.precision >= 5) append(":%02d", f[4]);
    if (parts.precision >= 6) append(":%02d", f[5]);
    if (parts.precision >= 6 && f[6] != 0) append(".%03d", f[6]);
    if (parts.precision >= 4 && parts.kind == Temporal::Kind::DateTime && parts.offsetMinutes) {
        const int offset = *parts.offsetMinutes;
        if (offset == 0)
            text += 'Z';
        else
            append("%c%02d:%02d", offset < 0 ? '-' : '+', std::abs(offset) / 60,
                std::abs(offset) % 60);
    }
    return text;
}

std::optional<std::strong_ordering> compare(const TemporalParts& left, const TemporalParts& right)
{
    if ((left.kind == Temporal::Kind::Time) != (right.kind == Temporal::Kind::Time))
        return std::nullopt;
    TemporalParts a = left;
    TemporalParts b = right;
    for (TemporalParts* parts : {&a, &b})
        if (parts->offsetMinutes && *parts->offsetMinutes != 0)
            addMilliseconds(*parts, -std::int64_t{*parts->offsetMinutes} * 60'000);
    const int first = a.kind == Temporal::Kind::Time ? 3 : 0;
    const int shared = std::min(a.precision, b.precision);
    for (int i = first; i < shared; ++i) {
        const auto index = static_cast<std::size_t>(i);
        if (a.fields[index] != b.fields[index]) return a.fields[index] <=> b.fields[index];
    }
    if (a.precision != b.precision) return std::nullopt;
    return a.fields[6] <=> b.fields[6];
}

std::optional<CalendarUnit> parseCalendarUnit(std::string_view word)
{
    static constexpr std::array<std::pair<std::string_view, CalendarUnit>, 8> kUnits{{
        {"year", CalendarUnit::Year},
        {"month", CalendarUnit::Month},
        {"week", CalendarUnit::Week},
        {"day", CalendarUnit::Day},
        {"hour", CalendarUnit::Hour},
        {"minute", CalendarUnit::Minute},
        {"second", CalendarUnit::Second},
        {"millisecond", CalendarUnit::Millisecond},
    }};
    static constexpr std::array<std::string_view, 8> kUcum{
        "a", "mo", "wk", "d", "h", "min", "s", "ms"};
    for (std::size_t i = 0; i < kUnits.size(); ++i) {
        const auto [name, unit] = kUnits[i];
        if (word == name || word == kUcum[i]
            || (word.size() == name.size() + 1 && word.starts_with(name) && word.back() == 's'))
            return unit;
    }
    return std::nullopt;
}

TemporalParts add(TemporalParts parts, std::int64_t amount, CalendarUnit unit)
{
    if (std::abs(amount) > 1'000'000'000'000) return parts;
    const auto days = [&](std::int64_t count) {
        // A year or a month counted in days moves by the whole months that fit.
        if (parts.precision < 3)
            addMonths(parts, count / 30);
        else
            setDay(parts, daysSinceEpoch(parts) + count);
    };
    switch (unit) {
    case CalendarUnit::Year: addMonths(parts, amount * 12); break;
    case CalendarUnit::Month: addMonths(parts, amount); break;
    case CalendarUnit::Week: days(amount * 7); break;
    case CalendarUnit::Day: days(amount); break;
    case CalendarUnit::Hour: addMilliseconds(parts, amount * 3'600'000); break;
    case CalendarUnit::Minute: addMilliseconds(parts, amount * 60'000); break;
    case CalendarUnit::Second: addMilliseconds(parts, amount * 1000); break;
    case CalendarUnit::Millisecond: addMilliseconds(parts, amount); break;
    }
    return parts;
}

} // namespace waymark::forms
