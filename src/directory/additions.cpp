// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/additions.h"

#include "directory/source_id.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace waymark::directory {
namespace {

struct Flag {
    std::string_view name;
    Said Additions::*member;
};
constexpr auto kFlags = std::to_array<Flag>({
    {"accepts_anonymous", &Additions::acceptsAnonymous},
    {"takes_children", &Additions::takesChildren},
    {"takes_animals", &Additions::takesAnimals},
    {"step_free", &Additions::stepFree},
    {"takes_undocumented", &Additions::takesUndocumented},
    {"without_report", &Additions::withoutReport},
    {"free", &Additions::free},
    {"interpreters", &Additions::interpreters},
    {"closed_on_public_holidays", &Additions::closedOnHolidays},
});

struct Text {
    std::string_view name;
    std::string Additions::*member;
};
constexpr auto kTexts = std::to_array<Text>({
    {"waiting_time", &Additions::waitingTime},
    {"safe_entrance", &Additions::safeEntrance},
    {"secure_channel", &Additions::secureChannel},
    {"agreement", &Additions::agreement},
    {"good_to_know", &Additions::goodToKnow},
});

bool isYes(std::string_view text) { return text == "true" || text == "yes" || text == "1"; }
bool isNo(std::string_view text) { return text == "false" || text == "no" || text == "0"; }

void addNeed(Additions& additions, std::string_view text)
{
    const auto need = parseNeed(text);
    if (need && std::ranges::find(additions.needs, *need) == additions.needs.end())
        additions.needs.push_back(*need);
}

void addText(std::vector<std::string>& list, std::string_view text)
{
    if (!text.empty() && std::ranges::find(list, text) == list.end()) list.emplace_back(text);
}

/// One fact under its name, from an attribute or a member.
void take(Additions& additions, std::string_view name, std::string_view text)
{
    if (name == "need") addNeed(additions, text);
    if (name == "crime") addText(additions.crimes, text);
    if (name == "interpreter_language") addText(additions.interpreterLanguages, text);
    if (name == "status") addText(additions.statuses, text);
    if (name == "exclusion") addText(additions.exclusions, text);
    if (name == "gender") additions.gender = parseGenderRule(text).value_or(additions.gender);
    if (name == "confidential") additions.confidential = isYes(text);
    for (const Flag& flag : kFlags) {
        if (flag.name != name) continue;
        if (isYes(text)) additions.*flag.member = Said::Yes;
        if (isNo(text)) additions.*flag.member = Said::No;
    }
    for (const Text& known : kTexts)
        if (known.name == name) additions.*known.member = text;
}

void takeMember(Additions& additions, const Json& member)
{
    const auto list = [&](std::string_view name, std::string_view fact) {
        if (const Json* items = member.find(name))
            for (const Json& item : items->items())
                take(additions, fact, item.text());
    };
    list("needs", "need");
    list("crimes", "crime");
    list("interpreter_languages", "interpreter_language");
    list("statuses", "status");
    list("exclusions", "exclusion");
    for (const auto& [name, value] : member.members())
        if (!value.isArray() && !value.isObject() && value.kind() != Json::Kind::Null)
            take(additions, name, value.text());
}

bool isConfidentialPlace(const Json& location)
{
    const Json* own = location.find(kOwnMember);
    return location.textOf("location_type") == "redacted"
        || isYes(location.textOf("PhysicalAddressIsPrivate"))
        || (own && isYes(own->textOf("confidential")));
}

/// `J` is Json or const Json.
template <class J, class Visit>
void eachPlace(J& document, Visit visit)
{
    const auto inList = [&](J& owner, std::string_view name, std::string_view inside) {
        auto* list = owner.find(name);
        if (!list) return;
        for (auto& item : list->items()) {
            auto* place = inside.empty() ? &item : item.find(inside);
            if (place && place->isObject()) visit(*place);
        }
    };
    inList(document, "service_at_locations", "location");
    inList(document, "locations", {});
    if (auto* place = document.find("location"); place && place->isObject()) visit(*place);
    if (auto* organization = document.find("organization")) inList(*organization, "locations", {});
    if (auto* service = document.find("service"))
        inList(*service, "service_at_locations", "location");
}

void blank(Json& json, const std::vector<std::string>& streets)
{
    if (json.isString()) {
        std::string text = json.text();
        for (const std::string& street : streets)
            for (std::size_t at = 0; (at = text.find(street, at)) != std::string::npos;)
                text.replace(at, street.size(), "…");
        if (text != json.text()) json = Json::string(std::move(text));
    }
    for (Json& item : json.items())
        blank(item, streets);
    for (auto& [name, value] : json.members())
        blank(value, streets);
}

/// "Rope Walk" of "12 Rope Walk" and of "Rope Walk 12b".
std::string_view withoutNumber(std::string_view street)
{
    const auto isNumber = [](std::string_view word) {
        return word.find_first_of("0123456789") != std::string_view::npos;
    };
    const auto first = street.find(' ');
    if (first != std::string_view::npos && isNumber(street.substr(0, first)))
        street.remove_prefix(first + 1);
    const auto last = street.rfind(' ');
    if (last != std::string_view::npos && isNumber(street.substr(last + 1)))
        street = street.substr(0, last);
    while (street.ends_with(','))
        street.remove_suffix(1);
    return street;
}

Json attribute(const ServiceId& service, std::string_view name, std::string value)
{
    const std::string id
        = "attribute/" + service.toString() + "/" + std::string{name} + "/" + value;
    return Json::object({
        {"id", Json::string(uuidOf(id).toString())},
        {"link_type", Json::string(std::string{name})},
        {"link_entity", Json::string("service")},
        {"value", Json::string(std::move(value))},
        {"taxonomy_term",
            Json::object({
                {"id", Json::string(uuidOf("term/" + std::string{name}).toString())},
                {"code", Json::string(std::string{name})},
                {"name", Json::string(std::string{name})},
                {"description", Json::string("A fact of the Waymark victim-support profile.")},
                {"taxonomy", Json::string(std::string{kOwnTaxonomy})},
            })},
    });
}

} // namespace

Additions additionsFrom(const Json& member)
{
    Additions additions;
    takeMember(additions, member);
    return additions;
}

Additions additionsIn(const Json& document)
{
    Additions additions;
    if (const Json* attributes = document.find("attributes"))
        for (const Json& each : attributes->items()) {
            const Json* term = each.find("taxonomy_term");
            if (term && term->textOf("taxonomy") == kOwnTaxonomy)
                take(additions, term->textOf("code"), each.textOf("value"));
        }
    if (const Json* own = document.find(kOwnMember)) takeMember(additions, *own);
    eachPlace(document, [&](const Json& place) {
        additions.confidential = additions.confidential || isConfidentialPlace(place);
    });
    return additions;
}

Json toJson(const Additions& additions)
{
    Json json = Json::object();
    const auto list = [&](std::string_view name, std::vector<Json> items) {
        if (!items.empty()) json.set(name, Json::array(std::move(items)));
    };
    std::vector<Json> needs;
    for (const Need need : additions.needs)
        needs.push_back(Json::string(std::string{code(need)}));
    list("needs", std::move(needs));
    const auto strings = [](const std::vector<std::string>& texts) {
        std::vector<Json> items;
        for (const std::string& text : texts)
            items.push_back(Json::string(text));
        return items;
    };
    list("crimes", strings(additions.crimes));
    list("interpreter_languages", strings(additions.interpreterLanguages));
    list("statuses", strings(additions.statuses));
    list("exclusions", strings(additions.exclusions));
    if (additions.gender != GenderRule::Everyone)
        json.set("gender", Json::string(std::string{code(additions.gender)}));
    for (const Flag& flag : kFlags)
        if (additions.*flag.member != Said::Unknown)
            json.set(flag.name, Json::boolean(additions.*flag.member == Said::Yes));
    for (const Text& text : kTexts)
        if (!(additions.*text.member).empty())
            json.set(text.name, Json::string(additions.*text.member));
    if (additions.confidential) json.set("confidential", Json::boolean(true));
    return json;
}

std::optional<Verification> verificationIn(const Json& document, Date today)
{
    const Json* own = document.find(kOwnMember);
    const Json* said = own ? own->find("verified") : nullptr;
    if (!said) return std::nullopt;
    auto on = parseDate(said->textOf("on"));
    int ago = 0;
    const std::string_view days = said->textOf("days_ago");
    if (std::from_chars(days.data(), days.data() + days.size(), ago).ec == std::errc{})
        on = addDays(today, -ago);
    if (!on) return std::nullopt;
    return Verification{*on, std::string{said->textOf("by")},
        parseVerifiedBy(said->textOf("how")).value_or(VerifiedBy::Phone)};
}

std::vector<Json> toAttributes(
    const Additions& additions, const ServiceId& service, Telling telling)
{
    std::vector<Json> found;
    const auto add = [&](std::string_view name, std::string_view value) {
        found.push_back(attribute(service, name, std::string{value}));
    };
    for (const Need need : additions.needs)
        add("need", code(need));
    for (const std::string& crime : additions.crimes)
        add("crime", crime);
    for (const std::string& language : additions.interpreterLanguages)
        add("interpreter_language", language);
    for (const std::string& status : additions.statuses)
        add("status", status);
    for (const std::string& exclusion : additions.exclusions)
        add("exclusion", exclusion);
    if (additions.gender != GenderRule::Everyone) add("gender", code(additions.gender));
    for (const Flag& flag : kFlags)
        if (additions.*flag.member != Said::Unknown)
            add(flag.name, additions.*flag.member == Said::Yes ? "yes" : "no");
    if (!additions.waitingTime.empty()) add("waiting_time", additions.waitingTime);
    for (const Text& text : kTexts) {
        const bool isOwn = text.member == &Additions::safeEntrance
            || text.member == &Additions::secureChannel || text.member == &Additions::agreement;
        if (telling == Telling::Own && isOwn && !(additions.*text.member).empty())
            add(text.name, additions.*text.member);
    }
    if (additions.confidential) add("confidential", "yes");
    return found;
}

std::vector<std::string> placeIds(const Json& document)
{
    std::vector<std::string> ids;
    eachPlace(document, [&](const Json& place) {
        if (const auto id = place.textOf("id"); !id.empty()) addText(ids, id);
    });
    return ids;
}

std::vector<std::string> streetsIn(const Json& document)
{
    std::vector<std::string> streets;
    eachPlace(document, [&](const Json& place) {
        if (const Json* addresses = place.find("addresses"))
            for (const Json& address : addresses->items())
                for (const auto* name : {"address_1", "address_2"}) {
                    const auto street = address.textOf(name);
                    if (street.size() > 4) addText(streets, street);
                    // A text may name the street without the number of the house.
                    if (const auto bare = withoutNumber(street); bare.size() > 5)
                        addText(streets, bare);
                }
    });
    return streets;
}

Json blanked(Json document, const std::vector<std::string>& secrets)
{
    blank(document, secrets);
    return document;
}

Json withoutEntrance(Json document)
{
    if (Json* own = document.find(kOwnMember)) own->erase("safe_entrance");
    if (Json* attributes = document.find("attributes"))
        std::erase_if(attributes->items(), [](const Json& each) {
            const Json* term = each.find("taxonomy_term");
            return term && term->textOf("taxonomy") == kOwnTaxonomy
                && term->textOf("code") == "safe_entrance";
        });
    return document;
}

Json withoutPlaces(Json document)
{
    document = withoutEntrance(std::move(document));
    const std::vector<std::string> streets = streetsIn(document);
    eachPlace(document, [](Json& place) {
        Json masked = Json::object();
        for (const auto* name : {"id", "location_type"})
            if (const Json* kept = place.find(name)) masked.set(name, *kept);
        masked.set("name", Json::string("Confidential location"));
        place = std::move(masked);
    });
    if (Json* list = document.find("service_at_locations"))
        for (Json& at : list->items())
            for (const auto* name : {"description", "contacts", "phones", "service_areas"})
                at.erase(name);
    blank(document, streets);
    return document;
}

} // namespace waymark::directory
