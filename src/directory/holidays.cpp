// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/holidays.h"

#include "base/resources.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <stdexcept>

namespace waymark::directory {
namespace {

using nlohmann::json;
using std::chrono::sys_days;
using std::chrono::weekday;

/// One day of a country's calendar.
struct Rule {
    std::string name;
    std::optional<std::chrono::month_day> fixed;
    std::optional<int> easter; ///< days after Easter Sunday
    std::optional<std::pair<int, std::chrono::month>> monday; ///< 1 the first, -1 the last
    bool substitute = false; ///< on a weekend the next working day is free too
    bool notSunday = false; ///< kept the day before when it falls on a Sunday
    bool confirmed = false;
};

std::chrono::month_day monthDay(const std::string& text)
{
    if (const auto date = parseDate("2024-" + text)) return date->month() / date->day();
    throw std::runtime_error{"a holiday has no day"};
}

Rule ruleOf(const json& entry, bool confirmed)
{
    Rule rule;
    rule.name = entry.at("name").get<std::string>();
    rule.confirmed = confirmed;
    if (entry.contains("on")) rule.fixed = monthDay(entry["on"]);
    if (entry.contains("easter")) rule.easter = entry["easter"].get<int>();
    if (entry.contains("monday"))
        rule.monday = std::pair{
            entry["monday"].get<int>(), std::chrono::month{entry.at("month").get<unsigned>()}};
    rule.substitute = entry.value("substitute", false);
    rule.notSunday = entry.value("not_sunday", false);
    return rule;
}

const std::map<std::string, std::vector<Rule>, std::less<>>& calendars()
{
    static const auto read = [] {
        std::map<std::string, std::vector<Rule>, std::less<>> made;
        const auto text = resources::find("directory/holidays.json").value_or("{}");
        const json document = json::parse(text);
        for (const auto& [country, calendar] : document.at("countries").items())
            for (const json& day : calendar.at("days"))
                made[country].push_back(ruleOf(day, calendar.at("confirmed").get<bool>()));
        return made;
    }();
    return read;
}

Date dayOf(const Rule& rule, std::chrono::year year)
{
    if (rule.easter) return addDays(easterSunday(year), *rule.easter);
    if (rule.monday) {
        const auto [which, month] = *rule.monday;
        if (which < 0) return Date{sys_days{year / month / std::chrono::Monday[std::chrono::last]}};
        return Date{sys_days{year / month / std::chrono::Monday[static_cast<unsigned>(which)]}};
    }
    const Date day = year / rule.fixed->month() / rule.fixed->day();
    const bool sunday = weekday{sys_days{day}} == std::chrono::Sunday;
    return rule.notSunday && sunday ? addDays(day, -1) : day;
}

bool isWeekend(Date day)
{
    const weekday which{sys_days{day}};
    return which == std::chrono::Saturday || which == std::chrono::Sunday;
}

} // namespace

Date easterSunday(std::chrono::year year)
{
    // After J. Meeus, Astronomical Algorithms, chapter 8.
    const int y = static_cast<int>(year);
    const int a = y % 19;
    const int b = y / 100;
    const int c = y % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int day = h + l - 7 * m + 114;
    return year / std::chrono::month{static_cast<unsigned>(day / 31)}
    / std::chrono::day{static_cast<unsigned>(day % 31 + 1)};
}

std::vector<Holiday> holidaysOf(std::string_view country, std::chrono::year year)
{
    std::vector<Holiday> days;
    const auto found = calendars().find(country);
    if (found == calendars().end()) return days;
    const auto isFree
        = [&](Date day) { return std::ranges::find(days, day, &Holiday::on) != days.end(); };
    for (const Rule& rule : found->second)
        days.push_back({dayOf(rule, year), rule.name, rule.confirmed});
    const std::size_t count = days.size();
    for (std::size_t i = 0; i < count; ++i) {
        if (!found->second[i].substitute || !isWeekend(days[i].on)) continue;
        Date instead = days[i].on;
        while (isWeekend(instead) || isFree(instead))
            instead = addDays(instead, 1);
        days.push_back({instead, days[i].name, days[i].confirmed});
    }
    std::ranges::sort(days, {}, &Holiday::on);
    return days;
}

std::optional<Holiday> holidayOn(std::string_view country, Date day)
{
    // A list asks for the same few days again and again.
    thread_local std::map<std::pair<std::string, int>, std::vector<Holiday>> known;
    auto [kept, isNew] = known.try_emplace({std::string{country}, static_cast<int>(day.year())});
    if (isNew) kept->second = holidaysOf(country, day.year());
    const auto found = std::ranges::find(kept->second, day, &Holiday::on);
    return found == kept->second.end() ? std::nullopt : std::optional{*found};
}

} // namespace waymark::directory
