// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/form_lists.h"

#include "directory/additions.h"
#include "directory/source_id.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace waymark::directory {
namespace {

std::string termText(std::string_view taxonomy, std::string_view name)
{
    if (taxonomy.empty()) return std::string{name};
    return std::string{taxonomy} + ": " + std::string{name};
}

std::string shortest(double number)
{
    std::array<char, 32> text{};
    const auto end
        = std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed);
    return {text.data(), end.ptr};
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

std::optional<std::string> degreesIn(std::string_view written, double most)
{
    std::string text{trimmed(written)};
    std::ranges::replace(text, ',', '.');
    if (text.starts_with('+')) text.erase(0, 1);
    double degrees = 0;
    const auto [end, error] = std::from_chars(
        text.data(), text.data() + text.size(), degrees, std::chars_format::fixed);
    if (error != std::errc{} || end != text.data() + text.size() || text.empty())
        return std::nullopt;
    if (!std::isfinite(degrees) || std::abs(degrees) > most) return std::nullopt;
    return shortest(degrees);
}

} // namespace

bool isDaysOff(const hsds::Schedule& row)
{
    if (row.closed != "true" && row.closed != "1" && row.closed != "yes") return false;
    for (const std::string* more : {&row.freq, &row.byday, &row.dtstart, &row.until, &row.count,
             &row.byweekno, &row.bymonthday, &row.byyearday, &row.opens_at, &row.closes_at})
        if (!more->empty()) return false;
    return parseDate(row.valid_from) && parseDate(row.valid_to);
}

std::vector<DaysOff> daysOffIn(const std::vector<hsds::Schedule>& rows)
{
    std::vector<DaysOff> found;
    for (const hsds::Schedule& row : rows)
        if (isDaysOff(row))
            found.push_back({*parseDate(row.valid_from), *parseDate(row.valid_to),
                row.description.empty() ? row.notes : row.description});
    return found;
}

Json daysOffRow(const DaysOff& days, std::string_view idBase)
{
    const std::string dates = toIso(days.from) + "/" + toIso(days.to);
    Json row = Json::object(
        {{"id", Json::string(uuidOf(std::string{idBase} + "/off/" + dates).toString())},
            {"valid_from", Json::string(toIso(days.from))},
            {"valid_to", Json::string(toIso(days.to))}, {"closed", Json::boolean(true)}});
    if (!days.note.empty()) row.set("description", Json::string(days.note));
    return row;
}

std::vector<std::string> termsIn(const hsds::Service& service)
{
    std::vector<std::string> terms;
    for (const hsds::Attribute& attribute : service.attributes)
        if (attribute.taxonomy_term && attribute.taxonomy_term->taxonomy != kOwnTaxonomy
            && !attribute.taxonomy_term->name.empty())
            terms.push_back(
                termText(attribute.taxonomy_term->taxonomy, attribute.taxonomy_term->name));
    return terms;
}

std::vector<Json> attributesWith(
    const Json& document, const std::vector<std::string>& terms, std::string_view idBase)
{
    std::vector<Json> attributes;
    std::vector<std::string> missing = terms;
    if (const Json* list = document.find("attributes"))
        for (const Json& each : list->items()) {
            const Json* term = each.find("taxonomy_term");
            const bool isHeading
                = term && term->textOf("taxonomy") != kOwnTaxonomy && !term->textOf("name").empty();
            const auto kept = isHeading ? std::ranges::find(
                                  missing, termText(term->textOf("taxonomy"), term->textOf("name")))
                                        : missing.end();
            if (isHeading && kept == missing.end()) continue;
            if (isHeading) missing.erase(kept);
            attributes.push_back(each);
        }
    for (const std::string& text : missing) {
        const auto colon = text.find(": ");
        const bool named = colon != std::string::npos;
        Json term = Json::object({{"id", Json::string(uuidOf("heading/" + text).toString())},
            {"name", Json::string(named ? text.substr(colon + 2) : text)}});
        if (named) term.set("taxonomy", Json::string(text.substr(0, colon)));
        attributes.push_back(Json::object(
            {{"id", Json::string(uuidOf(std::string{idBase} + "/heading/" + text).toString())},
                {"link_entity", Json::string("service")}, {"taxonomy_term", std::move(term)}}));
    }
    return attributes;
}

std::optional<std::pair<std::string, std::string>> parsePoint(std::string_view text)
{
    text = trimmed(text);
    auto cut = text.find(';');
    if (cut == std::string_view::npos) cut = text.find(", ");
    if (cut == std::string_view::npos && std::ranges::count(text, ',') == 1) cut = text.find(',');
    if (cut == std::string_view::npos) cut = text.find(' ');
    if (cut == std::string_view::npos) return std::nullopt;
    auto latitude = degreesIn(text.substr(0, cut), 90);
    auto longitude = degreesIn(text.substr(cut + 1), 180);
    if (!latitude || !longitude) return std::nullopt;
    return std::pair{*std::move(latitude), *std::move(longitude)};
}

std::string pointText(std::optional<double> latitude, std::optional<double> longitude)
{
    if (!latitude || !longitude) return {};
    return shortest(*latitude) + ", " + shortest(*longitude);
}

} // namespace waymark::directory
