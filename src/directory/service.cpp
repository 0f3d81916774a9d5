// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/service.h"

#include "directory/area.h"
#include "directory/opening_hours.h"

#include <algorithm>

namespace waymark::directory {

Freshness freshnessOf(std::optional<Date> verifiedOn, Date today)
{
    if (!verifiedOn) return Freshness::Stale;
    const int days = daysBetween(*verifiedOn, today);
    if (days <= kFreshDays) return Freshness::Fresh;
    return days <= kAgeingDays ? Freshness::Ageing : Freshness::Stale;
}

std::vector<hsds::Schedule> schedulesOf(const hsds::Service& service)
{
    if (!service.schedules.empty()) return service.schedules;
    std::vector<hsds::Schedule> found;
    for (const hsds::ServiceAtLocation& at : service.service_at_locations) {
        const auto& rows
            = !at.schedules.empty() || !at.location ? at.schedules : at.location->schedules;
        found.insert(found.end(), rows.begin(), rows.end());
    }
    return found;
}

namespace {

/// As country packs name it: of its first address, else of the area it serves.
std::string countryOf(const hsds::Service& service)
{
    std::string country;
    for (const hsds::ServiceAtLocation& at : service.service_at_locations)
        if (at.location)
            for (const hsds::Address& address : at.location->addresses)
                if (country.empty()) country = countryNamed(address.country);
    for (const hsds::ServiceArea& area : service.service_areas)
        if (country.empty()) country = countryNamed(area.name);
    return country == "GB" ? "GB-NIR" : country;
}

} // namespace

std::vector<hsds::Schedule> schedulesOf(const hsds::Service& service, const Additions& additions)
{
    auto rows = schedulesOf(service);
    if (additions.closedOnHolidays != Said::Yes) return rows;
    if (const std::string country = countryOf(service); !country.empty())
        rows.emplace_back().closed = std::string{kHolidayRow} + country;
    return rows;
}

std::optional<hsds::Phone> mainPhone(const hsds::Service& service)
{
    const auto voice = [](const std::vector<hsds::Phone>& phones) -> std::optional<hsds::Phone> {
        for (const hsds::Phone& phone : phones)
            if (!phone.number.empty() && phone.type != "fax" && phone.type != "text") return phone;
        return std::nullopt;
    };
    if (auto found = voice(service.phones)) return found;
    for (const hsds::Contact& contact : service.contacts)
        if (auto found = voice(contact.phones)) return found;
    for (const hsds::ServiceAtLocation& at : service.service_at_locations) {
        if (auto found = voice(at.phones)) return found;
        if (!at.location) continue;
        if (auto found = voice(at.location->phones)) return found;
    }
    return service.organization ? voice(service.organization->phones) : std::nullopt;
}

std::string nameWithoutPhone(const hsds::Service& service)
{
    const auto phone = mainPhone(service);
    if (!phone || phone->number.size() < 3) return service.name;
    std::string_view name = service.name;
    constexpr std::string_view kBetween = " \t:,;-()/|";
    const auto trim = [&] {
        const auto first = name.find_first_not_of(kBetween);
        if (first == std::string_view::npos) return std::string_view{};
        return name.substr(first, name.find_last_not_of(kBetween) - first + 1);
    };
    if (name.starts_with(phone->number))
        name.remove_prefix(phone->number.size());
    else if (name.ends_with(phone->number) || name.ends_with(phone->number + ")"))
        name = name.substr(0, name.rfind(phone->number));
    else
        return service.name;
    // "1166 House" does not begin with the number 116.
    if (!name.empty() && name.data() != service.name.data()
        && kBetween.find(name.front()) == std::string_view::npos)
        return service.name;
    std::string rest{trim()};
    for (const std::string_view sign : {"– ", "— ", "· "})
        if (rest.starts_with(sign)) rest.erase(0, sign.size());
    for (const std::string_view sign : {" –", " —", " ·"})
        if (rest.ends_with(sign)) rest.erase(rest.size() - sign.size());
    return rest.empty() ? service.name : rest;
}

std::vector<std::string> languagesOf(const hsds::Service& service)
{
    std::vector<std::string> codes;
    const auto add = [&](const std::vector<hsds::Language>& languages) {
        for (const hsds::Language& language : languages) {
            const std::string& code = !language.code.empty() ? language.code : language.name;
            if (!code.empty() && std::ranges::find(codes, code) == codes.end())
                codes.push_back(code);
        }
    };
    add(service.languages);
    for (const hsds::Phone& phone : service.phones)
        add(phone.languages);
    for (const hsds::ServiceAtLocation& at : service.service_at_locations)
        if (at.location) add(at.location->languages);
    return codes;
}

bool canBeVisited(std::string_view addressType)
{
    return addressType != "postal" && addressType != "virtual";
}

const hsds::Address* addressToGo(const hsds::Service& service)
{
    for (const hsds::ServiceAtLocation& at : service.service_at_locations)
        if (at.location)
            for (const hsds::Address& address : at.location->addresses)
                if (canBeVisited(address.address_type)) return &address;
    return nullptr;
}

const hsds::Location* placeToGo(const hsds::Service& service)
{
    const hsds::Location* first = nullptr;
    for (const hsds::ServiceAtLocation& at : service.service_at_locations) {
        if (!at.location) continue;
        if (!first) first = &*at.location;
        for (const hsds::Address& address : at.location->addresses)
            if (canBeVisited(address.address_type)) return &*at.location;
    }
    return first;
}

std::string placeOf(const hsds::Service& service)
{
    for (const hsds::ServiceAtLocation& at : service.service_at_locations) {
        if (!at.location) continue;
        for (const hsds::Address& address : at.location->addresses) {
            if (!canBeVisited(address.address_type)) continue;
            std::string place;
            for (const std::string* part : {&address.address_1, &address.city})
                if (!part->empty()) place += (place.empty() ? "" : ", ") + *part;
            if (!place.empty()) return place;
        }
    }
    return {};
}

std::string plainText(std::string_view description)
{
    std::string out;
    bool inTag = false;
    for (std::size_t i = 0; i < description.size(); ++i) {
        const char c = description[i];
        const char next = i + 1 < description.size() ? description[i + 1] : ' ';
        const bool opensTag
            = c == '<' && (next == '/' || next == '!' || (next >= 'A' && next <= 'z'));
        if (opensTag) inTag = true;
        if (!inTag && c != '*' && c != '#' && c != '`') {
            const bool space = c == ' ' || c == '\t' || c == '\r';
            if (!space)
                out += c;
            else if (!out.empty() && out.back() != ' ' && out.back() != '\n')
                out += ' ';
        }
        if (inTag && c == '>') {
            inTag = false;
            if (!out.empty() && out.back() != ' ' && out.back() != '\n') out += ' ';
        }
    }
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kEntities{
        {{"&nbsp;", " "}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"},
            {"&amp;", "&"}}};
    for (const auto& [entity, character] : kEntities)
        for (std::size_t at = 0; (at = out.find(entity, at)) != std::string::npos;)
            out.replace(at, entity.size(), character);
    while (!out.empty() && (out.back() == ' ' || out.back() == '\n'))
        out.pop_back();
    return out;
}

} // namespace waymark::directory
