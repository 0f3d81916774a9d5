// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/country_pack.h"

#include "base/resources.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <set>
#include <stdexcept>
#include <utility>

namespace waymark::office {
namespace {

using nlohmann::json;
using std::chrono::minutes;

constexpr std::array<std::string_view, 7> kDays{"mo", "tu", "we", "th", "fr", "sa", "su"};
constexpr minutes kDay{24 * 60};

/// What is wrong in a pack; becomes the Error at the door.
struct BadPack {
    std::string where;
};

std::string text(const json& object, const char* name)
{
    const auto found = object.find(name);
    if (found == object.end() || !found->is_string()
        || found->get_ref<const std::string&>().empty())
        throw BadPack{name};
    return found->get<std::string>();
}

std::string optionalText(const json& object, const char* name)
{
    return object.contains(name) ? text(object, name) : std::string{};
}

std::optional<bool> optionalFlag(const json& object, const char* name)
{
    const auto found = object.find(name);
    if (found == object.end()) return std::nullopt;
    if (!found->is_boolean()) throw BadPack{name};
    return found->get<bool>();
}

std::vector<std::string> texts(const json& object, const char* name)
{
    const auto found = object.find(name);
    if (found == object.end() || !found->is_array()) throw BadPack{name};
    std::vector<std::string> all;
    for (const auto& item : *found) {
        if (!item.is_string()) throw BadPack{name};
        all.push_back(item.get<std::string>());
    }
    return all;
}

/// "09:30"; "24:00" is the end of the day.
minutes timeOfDay(const json& span, const char* name)
{
    const auto written = text(span, name);
    int hour = -1;
    int minute = -1;
    if (written.size() == 5 && written[2] == ':') {
        std::from_chars(written.data(), written.data() + 2, hour);
        std::from_chars(written.data() + 3, written.data() + 5, minute);
    }
    const minutes time{hour * 60 + minute};
    if (hour < 0 || minute < 0 || minute > 59 || time > kDay) throw BadPack{name};
    return time;
}

OpeningSpan readSpan(const json& object)
{
    OpeningSpan span{
        .days = {}, .opens = timeOfDay(object, "opens"), .closes = timeOfDay(object, "closes")};
    if (span.closes <= span.opens) throw BadPack{"closes"};
    for (const auto& day : texts(object, "days")) {
        const auto found = std::ranges::find(kDays, day);
        if (found == kDays.end()) throw BadPack{"days"};
        span.days.at(static_cast<std::size_t>(found - kDays.begin())) = true;
    }
    return span;
}

Hours readHours(const json& object)
{
    Hours hours{
        .of = text(object, "of"), .weekly = {}, .holidays = optionalFlag(object, "holidays")};
    const auto weekly = object.find("weekly");
    if (weekly == object.end() || !weekly->is_array() || weekly->empty()) throw BadPack{"weekly"};
    for (const auto& span : *weekly)
        hours.weekly.push_back(readSpan(span));
    return hours;
}

Helpline readHelpline(const json& object)
{
    return {.name = text(object, "name"),
        .number = text(object, "number"),
        .numberAbroad = optionalText(object, "number_abroad"),
        .messaging = optionalText(object, "messaging"),
        .email = optionalText(object, "email"),
        .audience = text(object, "audience"),
        .languages
        = object.contains("languages") ? texts(object, "languages") : std::vector<std::string>{},
        .free = optionalFlag(object, "free"),
        .anonymous = optionalFlag(object, "anonymous")};
}

FactContent readContent(const json& object)
{
    const auto kind = text(object, "kind");
    if (kind == "emergency_number")
        return EmergencyNumber{text(object, "number"), text(object, "purpose")};
    if (kind == "helpline") return readHelpline(object);
    if (kind == "hours") return readHours(object);
    if (kind == "organisation")
        return Organisation{text(object, "name"), text(object, "role"),
            optionalText(object, "phone"), optionalText(object, "email")};
    if (kind == "website") return Website{text(object, "name"), text(object, "address")};
    if (kind == "law")
        return LegalFact{text(object, "code"), text(object, "reference"), text(object, "summary")};
    throw BadPack{"kind"};
}

CountryFact readFact(const json& object)
{
    CountryFact fact{.id = text(object, "id"),
        .content = readContent(object),
        .source = text(object, "source"),
        .verifiedOn = {},
        .note = optionalText(object, "note")};
    const auto confirmed = optionalFlag(object, "confirmed");
    const auto confidence = parseConfidence(text(object, "confidence"));
    if (!confirmed) throw BadPack{"confirmed"};
    if (!confidence) throw BadPack{"confidence"};
    fact.confirmed = *confirmed;
    fact.confidence = *confidence;
    const auto verified = object.find("verified_on");
    if (verified == object.end()) throw BadPack{"verified_on"};
    if (!verified->is_null()) {
        fact.verifiedOn = parseDate(text(object, "verified_on"));
        if (!fact.verifiedOn) throw BadPack{"verified_on"};
    }
    // Nobody confirms without having compared.
    if (fact.confirmed && !fact.verifiedOn) throw BadPack{"verified_on"};
    return fact;
}

CountryPack readPack(const json& document)
{
    CountryPack pack{.code = text(document, "code"),
        .name = text(document, "name"),
        .languages = texts(document, "languages"),
        .timeZone = text(document, "time_zone"),
        .facts = {}};
    const auto facts = document.find("facts");
    if (facts == document.end() || !facts->is_array()) throw BadPack{"facts"};
    std::set<std::string> ids;
    for (const auto& object : *facts) {
        try {
            pack.facts.push_back(readFact(object));
        } catch (const BadPack& bad) {
            const bool named = object.contains("id") && object["id"].is_string();
            throw BadPack{(named ? object["id"].get<std::string>() : "?") + "/" + bad.where};
        }
        const auto& id = pack.facts.back().id;
        if (!ids.insert(id).second) throw BadPack{id};
    }
    for (const auto& fact : pack.facts)
        if (const auto* hours = std::get_if<Hours>(&fact.content);
            hours && !ids.contains(hours->of))
            throw BadPack{fact.id + "/of"};
    return pack;
}

} // namespace

std::string_view code(Confidence confidence)
{
    switch (confidence) {
    case Confidence::High: return "high";
    case Confidence::Medium: return "medium";
    case Confidence::Low: return "low";
    }
    return {};
}

std::optional<Confidence> parseConfidence(std::string_view text)
{
    for (const auto confidence : {Confidence::High, Confidence::Medium, Confidence::Low})
        if (code(confidence) == text) return confidence;
    return std::nullopt;
}

bool isOpen(const WeeklyHours& hours, LocalTime time)
{
    const std::chrono::weekday day{std::chrono::sys_days{time.date}};
    return std::ranges::any_of(hours, [&](const OpeningSpan& span) {
        return span.days.at(day.iso_encoding() - 1) && span.opens <= time.sinceMidnight
            && time.sinceMidnight < span.closes;
    });
}

bool isAlwaysOpen(const WeeklyHours& hours)
{
    return std::ranges::any_of(hours, [](const OpeningSpan& span) {
        return span.opens == minutes{0} && span.closes == kDay
            && std::ranges::all_of(span.days, std::identity{});
    });
}

std::string_view kindOf(const FactContent& content)
{
    static constexpr std::array<std::string_view, std::variant_size_v<FactContent>> kKinds{
        "emergency_number", "helpline", "hours", "organisation", "website", "law"};
    return kKinds.at(content.index());
}

const CountryFact* CountryPack::fact(std::string_view id) const
{
    const auto found = std::ranges::find(facts, id, &CountryFact::id);
    return found == facts.end() ? nullptr : &*found;
}

std::vector<std::string> countryCodes()
{
    std::vector<std::string> codes;
    for (const auto name : resources::list("countries/")) {
        std::string found{name.substr(name.find('/') + 1)};
        found.resize(found.find('.'));
        for (char& c : found)
            if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
        codes.push_back(std::move(found));
    }
    return codes;
}

std::optional<CountryPack> countryPack(std::string_view code)
{
    std::string name = "countries/";
    for (const char c : code)
        name += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    const auto bytes = resources::find(name + ".json");
    if (!bytes) return std::nullopt;
    auto pack = readCountryPack(*bytes);
    if (!pack) throw std::logic_error{"a country pack of the program does not read"};
    return std::move(pack).value();
}

Result<CountryPack> readCountryPack(std::string_view bytes)
{
    const auto document = json::parse(bytes, nullptr, false);
    if (!document.is_object()) return Error{Error::Kind::Invalid, "country.pack-unreadable"};
    try {
        return readPack(document);
    } catch (const BadPack& bad) {
        return Error{Error::Kind::Invalid, "country.pack-unreadable", bad.where};
    }
}

} // namespace waymark::office
