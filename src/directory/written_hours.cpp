// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/written_hours.h"

#include "base/fold.h"
#include "directory/form_lists.h"
#include "directory/source_id.h"

#include <algorithm>

namespace waymark::directory {
namespace {

using std::chrono::minutes;

constexpr minutes kDay{24 * 60};
constexpr std::array<std::string_view, 7> kDayCodes{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};

/// How the names of the days begin, in three letters: English, French, Spanish, Portuguese, Dutch,
/// Croatian, Latvian, Maltese.
constexpr std::array<std::string_view, 7> kDayNames{"mon lun seg maa pon pir tne",
    "tue mar ter din uto otr tli", "wed mer mie qua woe sri tre erb", "thu jeu jue qui don cet ham",
    "fri ven vie sex vri pet pie gim", "sat sam sab zat sub ses sib",
    "sun dim dom zon ned sve had"};
constexpr std::array<std::string_view, 7> kShortNames{"mo", "tu", "we", "th", "fr", "sa", "su"};

std::optional<int> dayNamed(std::string_view folded)
{
    for (int day = 0; day < 7; ++day) {
        const auto index = static_cast<std::size_t>(day);
        if (folded == kShortNames[index]) return day;
        if (folded.size() >= 3 && kDayNames[index].find(folded.substr(0, 3)) != std::string::npos)
            return day;
    }
    return std::nullopt;
}

void replaceAll(std::string& text, std::string_view what, std::string_view with)
{
    for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += with.size())
        text.replace(at, what.size(), with);
}

/// Dashes of any length are one, words for "to" as well.
std::string tidied(std::string_view written)
{
    std::string text{written};
    for (const auto* dash : {"–", "—", "‒", "−", "‑"})
        replaceAll(text, dash, "-");
    replaceAll(text, "\u00a0", " ");
    std::ranges::transform(text, text.begin(),
        [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    for (const auto* word : {" to ", " until ", " till ", " bis ", " tot ", " al ", " a ", " à ",
             " às ", " do ", " au ", " lidz ", " līdz "})
        replaceAll(text, word, "-");
    return text;
}

std::string trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t' || text.front() == '.'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '.'))
        text.remove_suffix(1);
    return std::string{text};
}

std::vector<std::string> split(const std::string& text, std::string_view at)
{
    std::vector<std::string> parts;
    std::size_t from = 0;
    while (from <= text.size()) {
        const auto end = std::min(text.find_first_of(at, from), text.size());
        parts.push_back(trimmed(std::string_view{text}.substr(from, end - from)));
        from = end + 1;
    }
    return parts;
}

bool saysClosed(const std::string& text)
{
    const std::string folded = fold(text);
    for (const auto* word : {"closed", "off", "ferme", "cerrado", "fechado", "gesloten",
             "zatvoreno", "slegts", "maghluq"})
        if (folded == word) return true;
    return folded.empty();
}

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// The days of "mo-fr, su"; empty when a word is no day.
std::optional<std::array<bool, 7>> daysIn(const std::string& text)
{
    std::array<bool, 7> days{};
    for (const std::string& part : split(text, ",/&+")) {
        if (part.empty()) continue;
        const auto ends = split(part, "-");
        const auto first = dayNamed(fold(ends.front()));
        const auto last = dayNamed(fold(ends.back()));
        if (!first || !last || ends.size() > 2) return std::nullopt;
        for (int day = *first;; day = (day + 1) % 7) {
            days[static_cast<std::size_t>(day)] = true;
            if (day == *last) break;
        }
    }
    return days;
}

/// One "days times" of a week, cut where letters follow digits.
struct Stretch {
    std::string days;
    std::string times;
};

bool beginsDays(const std::string& text, std::size_t at)
{
    std::size_t end = at;
    while (end < text.size() && isLetter(text[end]))
        ++end;
    return dayNamed(fold(text.substr(at, end - at))).has_value();
}

std::vector<Stretch> stretchesOf(const std::string& text)
{
    std::vector<Stretch> found;
    bool inTimes = true;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool wordStart = isLetter(c) && (i == 0 || !isLetter(text[i - 1]));
        if (wordStart && inTimes && beginsDays(text, i)) {
            found.push_back({});
            inTimes = false;
        }
        if (found.empty()) {
            if (c == ' ') continue;
            return {};
        }
        if (!inTimes && (isDigit(c) || (wordStart && !beginsDays(text, i)))) inTimes = true;
        (inTimes ? found.back().times : found.back().days) += c == ';' || c == '\n' ? ' ' : c;
    }
    return found;
}

} // namespace

std::optional<std::vector<Hours>> parseDayHours(std::string_view written)
{
    std::string text = trimmed(tidied(written));
    while (!text.empty() && (text.back() == ',' || text.back() == ':'))
        text.pop_back();
    if (saysClosed(text)) return std::vector<Hours>{};
    if (text == "24h" || text == "24 h" || text == "24/7" || text == "24")
        return std::vector{Hours{minutes{0}, kDay}};
    std::vector<Hours> hours;
    for (const std::string& part : split(text, ",/&+")) {
        if (part.empty()) continue;
        const auto ends = split(part, "-");
        if (ends.size() != 2) return std::nullopt;
        const auto opens = parseTimeOfDay(ends[0]);
        auto closes = parseTimeOfDay(ends[1]);
        if (!opens || !closes || *opens == *closes) return std::nullopt;
        if (*closes < *opens) *closes += kDay;
        hours.push_back({*opens, *closes});
    }
    std::ranges::sort(hours);
    return hours;
}

std::string dayHoursText(const std::vector<Hours>& hours)
{
    const auto time = [](minutes at) {
        const auto two
            = [](std::int64_t number) { return (number < 10 ? "0" : "") + std::to_string(number); };
        const auto inDay = at == kDay ? at : at % kDay;
        return two(inDay.count() / 60) + ":" + two(inDay.count() % 60);
    };
    std::string text;
    for (const Hours& each : hours)
        text += (text.empty() ? "" : ", ") + time(each.opens) + "–" + time(each.closes);
    return text;
}

std::optional<WeekHours> parseWeekHours(std::string_view written)
{
    const std::string text = trimmed(tidied(written));
    WeekHours week;
    if (text == "24/7") {
        week.fill({Hours{minutes{0}, kDay}});
        return week;
    }
    const auto stretches = stretchesOf(text);
    if (stretches.empty()) return std::nullopt;
    for (const Stretch& each : stretches) {
        std::string names = each.days;
        std::erase(names, ':');
        std::erase(names, '.');
        const auto days = daysIn(names);
        const auto hours = parseDayHours(each.times);
        if (!days || !hours) return std::nullopt;
        for (std::size_t day = 0; day < week.size(); ++day)
            if ((*days)[day]) week[day].insert(week[day].end(), hours->begin(), hours->end());
    }
    return week;
}

std::vector<Json> scheduleRows(const WeekHours& week, std::string_view idBase)
{
    std::vector<std::pair<Hours, std::string>> rows; // with the days, in order of first use
    for (std::size_t day = 0; day < week.size(); ++day)
        for (const Hours& hours : week[day]) {
            const auto known
                = std::ranges::find(rows, hours, &std::pair<Hours, std::string>::first);
            if (known == rows.end())
                rows.emplace_back(hours, kDayCodes[day]);
            else
                known->second.append(",").append(kDayCodes[day]);
        }
    std::vector<Json> found;
    for (const auto& [hours, days] : rows) {
        const std::string text = dayHoursText({hours}); // "09:00–17:00", the dash is three bytes
        const std::string closes = hours.closes == kDay ? "23:59" : text.substr(8);
        found.push_back(Json::object(
            {{"id",
                 Json::string(
                     uuidOf(std::string{idBase} + "/schedule/" + days + "/" + text).toString())},
                {"freq", Json::string("WEEKLY")}, {"wkst", Json::string("MO")},
                {"byday", Json::string(days)}, {"opens_at", Json::string(text.substr(0, 5))},
                {"closes_at", Json::string(closes)}}));
    }
    return found;
}

std::optional<WeekHours> plainWeek(const std::vector<hsds::Schedule>& rows)
{
    WeekHours week;
    for (const hsds::Schedule& row : rows) {
        if (isDaysOff(row)) continue;
        for (const std::string* more : {&row.valid_from, &row.valid_to, &row.until, &row.count,
                 &row.byweekno, &row.bymonthday, &row.byyearday, &row.closed})
            if (!more->empty()) return std::nullopt;
        const bool weekly = row.freq == "WEEKLY" || row.freq.empty();
        const bool everyWeek = row.interval.empty() || row.interval == "1";
        const auto opens = parseTimeOfDay(row.opens_at);
        auto closes = parseTimeOfDay(row.closes_at);
        if (!weekly || !everyWeek || row.byday.empty() || !opens || !closes) return std::nullopt;
        if (*opens == minutes{0} && *closes == kDay - minutes{1}) closes = kDay;
        if (*closes < *opens) *closes += kDay;
        for (const std::string& code : split(row.byday, ",")) {
            const auto day = std::ranges::find(kDayCodes, code);
            if (day == kDayCodes.end()) return std::nullopt;
            week[static_cast<std::size_t>(day - kDayCodes.begin())].push_back({*opens, *closes});
        }
    }
    for (auto& day : week)
        std::ranges::sort(day);
    return week;
}

} // namespace waymark::directory
