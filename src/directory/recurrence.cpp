// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/recurrence.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <string>
#include <string_view>

namespace waymark::directory {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::weekday;

constexpr int kMostDaysCounted = 366 * 30;

std::string upper(std::string_view text)
{
    std::string out;
    for (const char c : text)
        if (c != ' ' && c != '\t') out += c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    return out;
}

std::vector<std::string> parts(std::string_view text)
{
    std::vector<std::string> found;
    std::string part;
    for (const char c : upper(text) + ",") {
        if (c != ',' && c != ';') {
            part += c;
        } else if (!part.empty()) {
            found.push_back(std::move(part));
            part.clear();
        }
    }
    return found;
}

std::optional<int> toInt(std::string_view text)
{
    if (text.starts_with('+')) text.remove_prefix(1);
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || text.empty()) return std::nullopt;
    // "1.0" comes from spreadsheets.
    const std::string_view tail{end, static_cast<std::size_t>(text.data() + text.size() - end)};
    if (!tail.empty() && tail.find_first_not_of(".0") != std::string_view::npos)
        return std::nullopt;
    return value;
}

std::vector<int> numbers(std::string_view text)
{
    std::vector<int> found;
    for (const std::string& part : parts(text))
        if (const auto number = toInt(part)) found.push_back(*number);
    return found;
}

std::optional<weekday> weekdayNamed(std::string_view name)
{
    static constexpr std::array<std::string_view, 7> kNames{
        "SU", "MO", "TU", "WE", "TH", "FR", "SA"};
    const auto found = std::ranges::find(kNames, name.substr(0, 2));
    if (found == kNames.end()) return std::nullopt;
    return weekday{static_cast<unsigned>(found - kNames.begin())};
}

/// "MO", "2TU", "-1FR", "Monday", "MO-FR".
void addWeekdays(std::string_view part, std::vector<std::pair<int, weekday>>& out)
{
    const auto letters = std::ranges::find_if(part, [](char c) { return c >= 'A' && c <= 'Z'; });
    const auto digits = static_cast<std::size_t>(letters - part.begin());
    const int ordinal = toInt(part.substr(0, digits)).value_or(0);
    part.remove_prefix(digits);
    const auto first = weekdayNamed(part);
    if (!first) return;
    out.emplace_back(ordinal, *first);
    const auto dash = part.find('-');
    if (dash == std::string_view::npos || ordinal != 0) return;
    const auto last = weekdayNamed(part.substr(dash + 1));
    for (weekday day = *first; last && day != *last;)
        out.emplace_back(0, ++day);
}

std::optional<Date> dateIn(std::string_view text) { return parseDate(text.substr(0, 10)); }

int dayOfYear(Date day) { return daysBetween(day.year() / 1 / 1, day) + 1; }

int isoWeek(Date day)
{
    const sys_days thursday
        = sys_days{day} + days{4 - static_cast<int>(weekday{sys_days{day}}.iso_encoding())};
    return (dayOfYear(Date{thursday}) - 1) / 7 + 1;
}

bool holds(const std::vector<int>& wanted, int forward, int backward)
{
    return std::ranges::any_of(wanted, [&](int w) { return w == forward || w == backward; });
}

} // namespace

bool Recurrence::covers(Date day) const
{
    if ((from && day < *from) || (to && day > *to) || (start && day < *start)) return false;
    if (!matches(day)) return false;
    if (!count || !start) return true;
    int occurrences = 0;
    const int length = daysBetween(*start, day);
    if (length > kMostDaysCounted) return false;
    for (int i = 0; i <= length; ++i)
        if (matches(addDays(*start, i))) ++occurrences;
    return occurrences <= *count;
}

bool Recurrence::matchesWeekday(Date day) const
{
    const weekday today{sys_days{day}};
    const int dayOfMonth = static_cast<int>(static_cast<unsigned>(day.day()));
    const int monthLength = static_cast<int>(
        static_cast<unsigned>((day.year() / day.month() / std::chrono::last).day()));
    return std::ranges::any_of(weekdays, [&](const auto& wanted) {
        if (wanted.second != today) return false;
        if (wanted.first == 0 || every == Every::Week) return true;
        return wanted.first > 0 ? wanted.first == (dayOfMonth - 1) / 7 + 1
                                : -wanted.first == (monthLength - dayOfMonth) / 7 + 1;
    });
}

bool Recurrence::onBeat(Date day) const
{
    if (interval <= 1) return true;
    if (!start) return false; // every second week of which? HSDS asks for dtstart here
    switch (every) {
    case Every::Once: return true;
    case Every::Day: return daysBetween(*start, day) % interval == 0;
    case Every::Week: {
        const auto monday
            = [&](Date d) { return sys_days{d} - (weekday{sys_days{d}} - weekStart); };
        return (monday(day) - monday(*start)).count() / 7 % interval == 0;
    }
    case Every::Month: {
        const auto months = [](Date d) {
            return static_cast<int>(d.year()) * 12
                + static_cast<int>(static_cast<unsigned>(d.month()));
        };
        return (months(day) - months(*start)) % interval == 0;
    }
    case Every::Year:
        return (static_cast<int>(day.year()) - static_cast<int>(start->year())) % interval == 0;
    }
    return false;
}

bool Recurrence::matches(Date day) const
{
    if (!onBeat(day)) return false;
    const int dayOfMonth = static_cast<int>(static_cast<unsigned>(day.day()));
    const int monthLength = static_cast<int>(
        static_cast<unsigned>((day.year() / day.month() / std::chrono::last).day()));
    switch (every) {
    case Every::Once: return start ? day == *start : from && to;
    case Every::Day: return weekdays.empty() || matchesWeekday(day);
    case Every::Week:
        if (!weekdays.empty()) return matchesWeekday(day);
        return start && weekday{sys_days{*start}} == weekday{sys_days{day}};
    case Every::Month:
        if (!monthDays.empty() && !holds(monthDays, dayOfMonth, dayOfMonth - monthLength - 1))
            return false;
        if (!weekdays.empty()) return matchesWeekday(day);
        return !monthDays.empty() || (start && start->day() == day.day());
    case Every::Year: {
        if (!yearDays.empty()) {
            const int length = day.year().is_leap() ? 366 : 365;
            return holds(yearDays, dayOfYear(day), dayOfYear(day) - length - 1);
        }
        if (!weeks.empty() && std::ranges::find(weeks, isoWeek(day)) == weeks.end()) return false;
        if (!weekdays.empty()) return matchesWeekday(day);
        return start
            && (!weeks.empty() ? weekday{sys_days{*start}} == weekday{sys_days{day}}
                               : start->month() == day.month() && start->day() == day.day());
    }
    }
    return false;
}

std::optional<Recurrence> recurrenceOf(const hsds::Schedule& row)
{
    Recurrence rule;
    for (const std::string& part : parts(row.byday))
        addWeekdays(part, rule.weekdays);
    rule.monthDays = numbers(row.bymonthday);
    rule.yearDays = numbers(row.byyearday);
    rule.weeks = numbers(row.byweekno);
    rule.from = dateIn(row.valid_from);
    rule.to = dateIn(row.valid_to);
    if (const auto until = dateIn(row.until); until && (!rule.to || *until < *rule.to))
        rule.to = until;
    rule.start = dateIn(row.dtstart);
    rule.interval = std::max(1, toInt(row.interval).value_or(1));
    rule.count = toInt(row.count);
    rule.weekStart = weekdayNamed(upper(row.wkst)).value_or(std::chrono::Monday);

    using Every = Recurrence::Every;
    const std::string freq = upper(row.freq);
    if (freq == "DAILY")
        rule.every = Every::Day;
    else if (freq == "WEEKLY" || (freq.empty() && !rule.weekdays.empty()))
        rule.every = Every::Week;
    else if (freq == "MONTHLY" || (freq.empty() && !rule.monthDays.empty()))
        rule.every = Every::Month;
    else if (freq == "YEARLY")
        rule.every = Every::Year;
    else if (freq.empty() && (rule.start || (rule.from && rule.to)))
        rule.every = Every::Once;
    else
        return std::nullopt;
    const bool namesDays = !rule.weekdays.empty() || !rule.monthDays.empty()
        || !rule.yearDays.empty() || rule.start || rule.every == Every::Day;
    if (!namesDays && rule.every != Every::Once) return std::nullopt;
    return rule;
}

} // namespace waymark::directory
