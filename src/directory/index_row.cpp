// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/index_row.h"

#include "base/fold.h"
#include "directory/need_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <unordered_map>

namespace waymark::directory {
namespace {

constexpr std::size_t kLongestSummary = 160;
constexpr std::size_t kMostDescription = 2000; ///< bytes of a description that are searched
constexpr double kFine = 0.1; ///< degrees of a small cell
constexpr double kCoarse = 0.5;
constexpr double kKmPerDegree = 111.2;
constexpr double kMostCells = 4000; ///< of one search; 1,000 km in Europe

constexpr std::array kHourFields{&hsds::Schedule::valid_from, &hsds::Schedule::valid_to,
    &hsds::Schedule::dtstart, &hsds::Schedule::timezone, &hsds::Schedule::until,
    &hsds::Schedule::count, &hsds::Schedule::wkst, &hsds::Schedule::freq, &hsds::Schedule::interval,
    &hsds::Schedule::byday, &hsds::Schedule::byweekno, &hsds::Schedule::bymonthday,
    &hsds::Schedule::byyearday, &hsds::Schedule::opens_at, &hsds::Schedule::closes_at,
    &hsds::Schedule::closed};

/// As fold(), word by word: most words are plain, and the others come again and again.
std::string foldWords(std::string_view text)
{
    constexpr std::size_t kMostKept = 20'000;
    thread_local std::unordered_map<std::string, std::string> known;
    std::string out;
    const auto add = [&](std::string_view folded) {
        if (!out.empty() && !folded.empty()) out += ' ';
        out += folded;
    };
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        const auto word = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        const bool plain = std::ranges::all_of(
            word, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
        if (plain) {
            add(fold(word));
            continue;
        }
        if (known.size() > kMostKept) known.clear();
        const auto [kept, isNew] = known.try_emplace(std::string{word});
        if (isNew) kept->second = fold(word);
        add(kept->second);
    }
    return out;
}

std::string lettersOf(std::string_view text)
{
    std::string out;
    for (const char c : fold(text))
        if (c != ' ') out += c;
    return out;
}

std::string cellToken(char size, int row, int column)
{
    return std::string{"g"} + size + std::to_string(row + 2000) + "c"
        + std::to_string(column + 4000);
}

int cellOf(double degrees, double size) { return static_cast<int>(std::floor(degrees / size)); }

std::string summaryOf(std::string_view description)
{
    std::string text = plainText(description);
    const auto stop = text.find_first_of(".\n");
    if (stop != std::string::npos) text.resize(stop);
    if (text.size() <= kLongestSummary) return text;
    auto cut = text.rfind(' ', kLongestSummary);
    if (cut == std::string::npos) {
        cut = kLongestSummary;
        while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xc0U) == 0x80U)
            --cut;
    }
    return text.substr(0, cut) + "…";
}

std::string statusOf(const std::string& status)
{
    if (status == "inactive" || status == "defunct") return status;
    return status == "temporarily closed" ? "temporarily_closed" : "active";
}

void addTerms(std::string& out, const std::vector<hsds::Attribute>& attributes)
{
    for (const hsds::Attribute& attribute : attributes) {
        if (!attribute.taxonomy_term || attribute.taxonomy_term->taxonomy == "waymark") continue;
        out += " " + attribute.taxonomy_term->name + " " + attribute.value;
    }
}

std::string townOf(const hsds::Location& location)
{
    for (const hsds::Address& address : location.addresses)
        if (!address.city.empty() && canBeVisited(address.address_type)) return address.city;
    for (const hsds::Address& address : location.addresses)
        if (!address.city.empty()) return address.city;
    return location.name;
}

bool isFree(const hsds::Service& service)
{
    if (!service.cost_options.empty())
        return std::ranges::all_of(service.cost_options, [](const hsds::CostOption& option) {
            return (option.amount && *option.amount == 0) || fold(option.option) == "free";
        });
    const std::string fees
        = fold(service.fees_description.empty() ? service.fees : service.fees_description);
    return fees == "free" || fees.starts_with("free ") || fees == "none"
        || fees.starts_with("no fee") || fees == "0" || fees.starts_with("gratuit");
}

void setPlace(IndexRow& row, const hsds::Service& service)
{
    const hsds::Location* place = placeToGo(service);
    if (!place || place->location_type == "virtual") return;
    row.place = townOf(*place);
    const auto sane = [](std::optional<double> degrees, double most) {
        return degrees && std::abs(*degrees) <= most;
    };
    if (!sane(place->latitude, 90) || !sane(place->longitude, 180)) return;
    row.latitude = place->latitude;
    row.longitude = place->longitude;
}

void setWords(IndexRow& row, const hsds::Service& service)
{
    row.nameKey = foldWords(row.name);
    row.nameWords = row.nameKey + " " + foldWords(service.alternate_name);
    std::string text = row.organization;
    if (service.organization) text += " " + service.organization->alternate_name;
    if (service.program) text += " " + service.program->name;
    text += " " + plainText(service.description).substr(0, kMostDescription);
    text += " " + service.eligibility_description + " " + row.place + " " + row.phone;
    for (const hsds::ServiceArea& area : service.service_areas)
        text += " " + area.name;
    addTerms(text, service.attributes);
    row.otherWords = foldWords(text);
    for (const Need need : row.needs)
        row.otherWords.append(" ").append(searchWords(need));
    for (const std::string& language : row.languages)
        row.otherWords.append(" ").append(languageWords(language));
}

void setFilters(IndexRow& row, const hsds::Service& service, const Additions& additions)
{
    const auto add = [&](std::string_view token) {
        if (!row.filters.empty()) row.filters += ' ';
        row.filters += token;
    };
    if (row.status == "active") add(kActiveToken);
    for (const Need need : row.needs)
        add(needToken(need));
    for (const std::string& language : row.languages)
        add(languageToken(language));
    for (const std::string& language : additions.interpreterLanguages)
        add(languageToken(language));
    if (row.interpreters && additions.interpreterLanguages.empty()) add(kAnyLanguageToken);
    if (additions.crimes.empty()) add(kAnyCrimeToken);
    for (const std::string& crime : additions.crimes)
        add(crimeToken(crime));
    if (row.latitude && !row.confidential) {
        add(cellToken('a', cellOf(*row.latitude, kFine), cellOf(*row.longitude, kFine)));
        add(cellToken('b', cellOf(*row.latitude, kCoarse), cellOf(*row.longitude, kCoarse)));
    } else if (row.place.empty()) {
        add(kAnywhereToken);
    }
    if (additions.free == Said::Yes || (additions.free == Said::Unknown && isFree(service)))
        add(kFreeToken);
    if (additions.acceptsAnonymous == Said::Yes) add(kAnonymousToken);
    if (additions.stepFree == Said::Yes) add(kStepFreeToken);
    if (additions.takesChildren == Said::Yes) add(kChildrenToken);
    if (additions.takesUndocumented == Said::Yes) add(kPapersToken);
}

} // namespace

IndexRow indexRowOf(const hsds::Service& service, const Additions& additions)
{
    IndexRow row;
    row.name = service.name.empty() ? service.alternate_name : service.name;
    if (service.organization) row.organization = service.organization->name;
    if (row.name.empty()) row.name = row.organization.empty() ? service.id : row.organization;
    row.summary = summaryOf(service.description);
    row.status = statusOf(service.status);
    row.confidential = additions.confidential;
    row.needs = additions.needs;
    if (row.needs.empty()) {
        std::string terms = service.name;
        addTerms(terms, service.attributes);
        row.needs = needsIn(foldWords(terms));
    }
    if (!row.confidential) setPlace(row, service);
    if (const auto phone = mainPhone(service)) row.phone = phone->number;
    for (const std::string& language : languagesOf(service))
        row.languages.push_back(languageCode(language));
    row.interpreters = additions.interpreters == Said::Yes
        || (additions.interpreters == Said::Unknown && !service.interpretation_services.empty());
    const auto age = [](std::optional<double> years) -> std::optional<int> {
        if (!years || *years < 0 || *years > 150) return std::nullopt;
        return static_cast<int>(*years);
    };
    row.minimumAge = age(service.minimum_age);
    row.maximumAge = age(service.maximum_age);
    row.waitingTime = additions.waitingTime.empty() ? service.wait_time : additions.waitingTime;
    row.hours = packHours(schedulesOf(service, additions));
    setWords(row, service);
    setFilters(row, service, additions);
    for (const std::string& token : splitWords(row.filters))
        if (token.front() == 'c' || token.front() == 'f')
            row.facets.append(row.facets.empty() ? "" : " ").append(token);
    return row;
}

std::string packHours(const std::vector<hsds::Schedule>& schedules)
{
    std::string packed;
    for (const hsds::Schedule& row : schedules) {
        if (!packed.empty()) packed += '\n';
        for (const auto field : kHourFields) {
            if (field != kHourFields.front()) packed += '\t';
            for (const char c : row.*field)
                packed += c == '\t' || c == '\n' || c == '\r' ? ' ' : c;
        }
    }
    return packed;
}

std::vector<hsds::Schedule> unpackHours(std::string_view packed)
{
    std::vector<hsds::Schedule> rows;
    while (!packed.empty()) {
        std::string_view line = packed.substr(0, packed.find('\n'));
        packed.remove_prefix(std::min(line.size() + 1, packed.size()));
        hsds::Schedule& row = rows.emplace_back();
        for (const auto field : kHourFields) {
            const auto end = std::min(line.find('\t'), line.size());
            row.*field = line.substr(0, end);
            line.remove_prefix(std::min(end + 1, line.size()));
        }
    }
    return rows;
}

std::string joined(const std::vector<std::string>& codes)
{
    std::string text;
    for (const std::string& each : codes)
        text += (text.empty() ? "" : " ") + each;
    return text;
}

std::vector<std::string> splitWords(std::string_view text)
{
    std::vector<std::string> words;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        if (end > 0) words.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

std::string joinedCodes(const std::vector<Need>& needs)
{
    std::string text;
    for (const Need need : needs)
        text.append(text.empty() ? "" : " ").append(code(need));
    return text;
}

std::vector<Need> splitNeeds(std::string_view text)
{
    std::vector<Need> needs;
    for (const std::string& word : splitWords(text))
        if (const auto need = parseNeed(word)) needs.push_back(*need);
    return needs;
}

std::string needToken(Need need) { return "n" + lettersOf(code(need)); }
std::string languageToken(std::string_view language)
{
    return "l" + lettersOf(languageCode(language));
}
std::string crimeToken(std::string_view crime) { return "c" + lettersOf(crime); }

std::vector<std::string> cellTokens(double latitude, double longitude, double km)
{
    const bool fine = km <= 25;
    const double size = fine ? kFine : kCoarse;
    const double high = km / kKmPerDegree;
    const double wide = high / std::max(0.05, std::cos(latitude * std::numbers::pi / 180));
    std::vector<std::string> tokens;
    if ((2 * high / size + 1) * (2 * wide / size + 1) > kMostCells) return tokens;
    for (int row = cellOf(latitude - high, size); row <= cellOf(latitude + high, size); ++row)
        for (int column = cellOf(longitude - wide, size); column <= cellOf(longitude + wide, size);
             ++column)
            tokens.push_back(cellToken(fine ? 'a' : 'b', row, column));
    return tokens;
}

double kilometres(double latitude1, double longitude1, double latitude2, double longitude2)
{
    constexpr double kRadians = std::numbers::pi / 180;
    constexpr double kEarth = 6371;
    const double dLat = (latitude2 - latitude1) * kRadians / 2;
    const double dLon = (longitude2 - longitude1) * kRadians / 2;
    const double a = std::sin(dLat) * std::sin(dLat)
        + std::cos(latitude1 * kRadians) * std::cos(latitude2 * kRadians) * std::sin(dLon)
            * std::sin(dLon);
    return 2 * kEarth * std::asin(std::min(1.0, std::sqrt(a)));
}

} // namespace waymark::directory
