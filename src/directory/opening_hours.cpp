// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/opening_hours.h"

#include "directory/holidays.h"
#include "directory/recurrence.h"

#include <algorithm>
#include <charconv>
#include <string>

namespace waymark::directory {
namespace {

using namespace std::chrono_literals;
using std::chrono::minutes;

constexpr minutes kDay = 24h;
constexpr int kDaysAhead = 14;

/// A row with its days and times understood.
struct OpenRule {
    Recurrence days;
    minutes opens{};
    minutes closes{};
    std::optional<minutes> offset{}; ///< from UTC, when the row names one
};

struct Rules {
    std::vector<OpenRule> open;
    std::vector<Recurrence> closed;
    std::string holidaysOf{}; ///< country whose public holidays are days off

    bool isHoliday(Date day) const
    {
        return !holidaysOf.empty() && holidayOn(holidaysOf, day).has_value();
    }
    bool isClosed(Date day) const
    {
        return isHoliday(day)
            || std::ranges::any_of(closed, [&](const Recurrence& r) { return r.covers(day); });
    }
};

/// "+01:00", "-0330" or "Z" at the end of a time.
std::optional<minutes> offsetIn(std::string_view time)
{
    if (time.ends_with('Z') || time.ends_with('z')) return 0min;
    const auto sign = time.find_last_of("+-");
    if (sign == std::string_view::npos || sign == 0) return std::nullopt;
    const auto value = parseTimeOfDay(time.substr(sign + 1));
    if (!value) return std::nullopt;
    return time[sign] == '-' ? -*value : *value;
}

std::optional<minutes> hoursFromUtc(std::string_view timezone)
{
    double hours = 0;
    const auto [end, error]
        = std::from_chars(timezone.data(), timezone.data() + timezone.size(), hours);
    if (error != std::errc{} || end != timezone.data() + timezone.size() || hours < -14
        || hours > 14)
        return std::nullopt;
    return minutes{static_cast<int>(hours * 60)};
}

std::optional<OpenRule> ruleOf(const hsds::Schedule& row, const Recurrence& days)
{
    const auto opens = parseTimeOfDay(row.opens_at);
    auto closes = parseTimeOfDay(row.closes_at);
    if (!opens || !closes) return std::nullopt;
    if (*closes <= *opens) *closes += kDay;
    if (*closes == kDay - 1min) closes = kDay;
    auto offset = offsetIn(row.opens_at);
    if (!offset) offset = hoursFromUtc(row.timezone);
    return OpenRule{days, *opens, *closes, offset};
}

Rules rulesOf(std::span<const hsds::Schedule> schedules)
{
    Rules rules;
    for (const hsds::Schedule& row : schedules) {
        if (row.closed.starts_with(kHolidayRow)) {
            rules.holidaysOf = row.closed.substr(kHolidayRow.size());
            continue;
        }
        const auto days = recurrenceOf(row);
        if (!days) continue;
        if (row.closed == "true" || row.closed == "1" || row.closed == "yes")
            rules.closed.push_back(*days);
        else if (auto rule = ruleOf(row, *days))
            rules.open.push_back(*std::move(rule));
    }
    return rules;
}

minutes officeOffset(Date day, const Clock& clock)
{
    const LocalTime noon{day, 12h};
    const Instant there = Instant{std::chrono::sys_days{day}} + 12h;
    return std::chrono::duration_cast<minutes>(there - clock.instantAt(noon));
}

/// What must be added to the row's times to get the office's wall clock.
minutes shiftOf(const OpenRule& rule, Date day, const Clock& clock)
{
    if (!rule.offset) return {};
    const minutes winter = officeOffset(day.year() / 1 / 1, clock);
    const minutes summer = officeOffset(day.year() / 7 / 1, clock);
    if (*rule.offset == winter || *rule.offset == summer) return {};
    return officeOffset(day, clock) - *rule.offset;
}

/// Stretches beginning on `day`, in minutes from its midnight, unmerged.
void collect(
    const Rules& rules, Date day, const Clock& clock, minutes base, std::vector<Hours>& out)
{
    if (rules.isClosed(day)) return;
    for (const OpenRule& rule : rules.open) {
        if (!rule.days.covers(day)) continue;
        const minutes shift = base + shiftOf(rule, day, clock);
        out.push_back({rule.opens + shift, rule.closes + shift});
    }
}

std::vector<Hours> merged(std::vector<Hours> stretches)
{
    std::ranges::sort(stretches);
    std::vector<Hours> out;
    for (const Hours& next : stretches) {
        if (!out.empty() && next.opens <= out.back().closes)
            out.back().closes = std::max(out.back().closes, next.closes);
        else
            out.push_back(next);
    }
    return out;
}

LocalTime timeAt(Date day, minutes fromMidnight)
{
    const auto days = std::chrono::floor<std::chrono::days>(fromMidnight);
    return {addDays(day, static_cast<int>(days.count())), fromMidnight - days};
}

} // namespace

OpenState openState(std::span<const hsds::Schedule> schedules, Instant now, const Clock& clock)
{
    const Rules rules = rulesOf(schedules);
    if (rules.open.empty()) return {};
    const LocalTime here = clock.local(now);
    const bool holiday = rules.isHoliday(here.date);
    std::vector<Hours> stretches;
    for (int i = -1; i <= kDaysAhead; ++i)
        collect(rules, addDays(here.date, i), clock, i * kDay, stretches);
    for (const Hours& next : merged(std::move(stretches))) {
        if (next.closes <= here.sinceMidnight) continue;
        if (next.opens > here.sinceMidnight)
            return {OpenState::Kind::Opens, timeAt(here.date, next.opens), holiday};
        if (next.closes >= kDaysAhead * kDay) return {OpenState::Kind::Open, std::nullopt};
        return {OpenState::Kind::Open, timeAt(here.date, next.closes)};
    }
    return {OpenState::Kind::Closed, std::nullopt, holiday};
}

std::vector<Hours> hoursOn(std::span<const hsds::Schedule> schedules, Date day, const Clock& clock)
{
    std::vector<Hours> stretches;
    collect(rulesOf(schedules), day, clock, 0min, stretches);
    return merged(std::move(stretches));
}

std::array<std::vector<Hours>, 7> weekOf(
    std::span<const hsds::Schedule> schedules, Date day, const Clock& clock)
{
    const Rules rules = rulesOf(schedules);
    const int sinceMonday
        = static_cast<int>(std::chrono::weekday{std::chrono::sys_days{day}}.iso_encoding()) - 1;
    std::array<std::vector<Hours>, 7> week;
    for (int i = 0; i < 7; ++i) {
        std::vector<Hours> stretches;
        collect(rules, addDays(day, i - sinceMonday), clock, 0min, stretches);
        week[static_cast<std::size_t>(i)] = merged(std::move(stretches));
    }
    return week;
}

std::optional<minutes> parseTimeOfDay(std::string_view text)
{
    std::array<int, 2> parts{-1, 0};
    std::size_t digits = 0;
    std::size_t i = 0;
    while (i < text.size() && text[i] == ' ')
        ++i;
    const std::size_t first = i;
    while (i < text.size() && text[i] >= '0' && text[i] <= '9')
        ++i;
    digits = i - first;
    if (digits == 0 || digits > 4) return std::nullopt;
    const auto number = [&](std::size_t from, std::size_t length) {
        int value = 0;
        std::from_chars(text.data() + from, text.data() + from + length, value);
        return value;
    };
    if (digits >= 3) { // 830, 0830
        parts = {number(first, digits - 2), number(first + digits - 2, 2)};
    } else {
        parts[0] = number(first, digits);
        if (i < text.size()
            && (text[i] == ':' || text[i] == '.' || text[i] == 'h' || text[i] == 'H')) {
            const std::size_t from = ++i;
            while (i < text.size() && i < from + 2 && text[i] >= '0' && text[i] <= '9')
                ++i;
            if (i > from) parts[1] = number(from, i - from);
        }
    }
    const auto rest = text.substr(i);
    const auto mark = rest.find_first_of("apAP");
    if (mark != std::string_view::npos) {
        const bool afternoon = rest[mark] == 'p' || rest[mark] == 'P';
        if (parts[0] > 12) return std::nullopt;
        parts[0] = parts[0] % 12 + (afternoon ? 12 : 0);
    }
    if (parts[0] > 24 || parts[1] > 59 || (parts[0] == 24 && parts[1] > 0)) return std::nullopt;
    return minutes{parts[0] * 60 + parts[1]};
}

} // namespace waymark::directory
