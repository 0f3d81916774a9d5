// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/findings.h"

#include "base/time.h"
#include "base/uuid.h"
#include "directory/additions.h"
#include "directory/opening_hours.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace waymark::directory {
namespace {

using enum Finding::Weight;

bool isNumber(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size();
}

bool isInList(std::string_view list, std::string_view value)
{
    while (!list.empty()) {
        const auto end = std::min(list.find('|'), list.size());
        if (list.substr(0, end) == value) return true;
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return false;
}

bool isIsoTime(std::string_view text)
{
    const auto digit
        = [&](std::size_t i) { return i < text.size() && text[i] >= '0' && text[i] <= '9'; };
    return digit(0) && digit(1) && text.size() > 4 && text[2] == ':' && digit(3) && digit(4)
        && text.find_first_of("aApP ") == std::string_view::npos;
}

bool isEmail(std::string_view text)
{
    const auto at = text.find('@');
    return at != std::string_view::npos && at > 0
        && text.find('@', at + 1) == std::string_view::npos
        && text.find('.', at) != std::string_view::npos
        && text.find_first_of(" ,;") == std::string_view::npos;
}

void checkUri(std::string_view text, std::string_view field, Findings& findings)
{
    if (text.find(' ') != std::string_view::npos)
        findings.add(Warning, "url-malformed", field);
    else if (text.find("://") == std::string_view::npos && !text.starts_with("mailto:"))
        findings.add(Warning, "url-without-scheme", field);
}

void checkFormat(const FieldInfo& field, std::string_view text, Findings& findings)
{
    switch (field.format) {
    case Format::Any: break;
    case Format::Uuid:
        if (!Uuid::parse(text)) {
            const bool list = text.find(',') != std::string_view::npos;
            findings.add(list && field.name != "id" ? Error : Warning,
                list && field.name != "id" ? "key-list" : "id-not-uuid", field.name);
        }
        break;
    case Format::Email:
        if (!isEmail(text)) findings.add(Warning, "email-malformed", field.name);
        break;
    case Format::Uri: checkUri(text, field.name, findings); break;
    case Format::Date:
        if (!parseDate(text))
            findings.add(
                parseDate(text.substr(0, 10)) ? Note : Warning, "date-unreadable", field.name);
        break;
    case Format::DateTime:
        if (!parseInstant(text)) findings.add(Warning, "date-unreadable", field.name);
        break;
    case Format::Time:
        if (!parseTimeOfDay(text))
            findings.add(Warning, "time-unreadable", field.name);
        else if (!isIsoTime(text))
            findings.add(Warning, "time-not-iso", field.name);
        break;
    case Format::Number:
        if (!isNumber(text)) findings.add(Warning, "number-unreadable", field.name);
        break;
    }
    if (!field.values.empty() && !isInList(field.values, text))
        findings.add(Warning, "value-not-in-list", field.name);
}

void checkText(const FieldInfo& field, const Json& value, Findings& findings)
{
    const bool number = field.type == FieldType::Number;
    // Not of HSDS 3; true or "true" are both fine.
    if (field.name == "closed" && value.kind() == Json::Kind::Boolean) return;
    if (value.isArray() || value.isObject() || value.kind() == Json::Kind::Boolean) {
        findings.add(Error, "kind-wrong", field.name);
        return;
    }
    if (number && value.isString() && !value.text().empty())
        findings.add(Note, "number-as-text", field.name);
    if (!number && value.kind() == Json::Kind::Number)
        findings.add(Note, "text-as-number", field.name);
    if (value.text().empty() || value.text() == "null") {
        if (field.need == Needed::Always) findings.add(Error, "field-empty", field.name);
        return;
    }
    checkFormat(field, value.text(), findings);
}

void checkValue(const FieldInfo& field, const Json& value, Findings& findings)
{
    if (value.kind() == Json::Kind::Null) {
        if (field.need == Needed::Always) findings.add(Error, "field-empty", field.name);
        return;
    }
    if (field.type == FieldType::Text || field.type == FieldType::Number) {
        checkText(field, value, findings);
        return;
    }
    const EntityInfo* entity = entityNamed(field.entity);
    if (field.type == FieldType::Object) {
        if (value.isObject())
            checkObject(*entity, value, findings);
        else
            findings.add(Error, "kind-wrong", field.name);
        return;
    }
    if (!value.isArray()) findings.add(Error, "kind-wrong", field.name);
    for (const Json& item : value.items()) {
        if (item.isObject())
            checkObject(*entity, item, findings);
        else
            findings.add(Error, "kind-wrong", field.name);
    }
}

void checkSense(const EntityInfo& entity, const Json& object, Findings& findings)
{
    const auto number = [&](std::string_view name) -> std::optional<double> {
        const auto text = object.textOf(name);
        double value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
        return value;
    };
    if (entity.name == "service") {
        const auto least = number("minimum_age");
        const auto most = number("maximum_age");
        if (least && most && *least > *most) findings.add(Warning, "ages-reversed", "minimum_age");
    }
    if (entity.name == "location") {
        if (const auto latitude = number("latitude"); latitude && std::abs(*latitude) > 90)
            findings.add(Warning, "coordinates-out-of-range", "latitude");
        if (const auto longitude = number("longitude"); longitude && std::abs(*longitude) > 180)
            findings.add(Warning, "coordinates-out-of-range", "longitude");
    }
    if (entity.name == "phone") {
        const auto text = object.textOf("number");
        if (text.find_first_of("xX") != std::string_view::npos)
            findings.add(Warning, "extension-in-number", "number");
    }
    if (entity.name == "schedule") {
        const auto interval = number("interval");
        if (interval && *interval > 1 && object.textOf("dtstart").empty())
            findings.add(Warning, "interval-without-start", "interval");
        if (object.textOf("opens_at").empty() != object.textOf("closes_at").empty())
            findings.add(Warning, "hours-one-sided", "opens_at");
    }
}

/// The kinds of object that stand at the top of a file.
constexpr std::array<std::string_view, 6> kTopEntities{
    "service", "organization", "location", "service_at_location", "taxonomy_term", "taxonomy"};

int likeness(const EntityInfo& entity, const Json& object)
{
    static constexpr std::array<std::string_view, 8> kCommon{
        "id", "name", "description", "attributes", "metadata", "url", "alternate_name", "email"};
    int points = 0;
    for (const auto& [name, value] : object.members()) {
        if (std::ranges::find(kCommon, name) != kCommon.end()) continue;
        if (entity.field(name)) ++points;
    }
    if (entity.name == "organization" && object.find("services")) points += 3;
    if (entity.name == "service_at_location" && object.find("service")) points += 3;
    if (entity.name == "taxonomy" && object.find("taxonomy_terms")) points += 3;
    if (entity.name == "service" && object.find("service_at_locations")) points += 3;
    return points;
}

} // namespace

void Findings::at(std::string file, std::string record)
{
    m_file = std::move(file);
    m_record = std::move(record);
}

void Findings::add(Finding::Weight weight, std::string_view what, std::string_view field)
{
    ++m_report.findingCounts[std::string{what}];
    if (m_report.findings.size() < kMostFindings)
        m_report.findings.push_back(
            {weight, std::string{what}, m_file, m_record, std::string{field}});
}

void checkObject(const EntityInfo& entity, const Json& object, Findings& findings)
{
    for (const FieldInfo& field : entity.fields) {
        const Json* value = object.find(field.name);
        if (!value && !field.alias.empty()) {
            value = object.find(field.alias);
            if (value) findings.add(Note, "older-name", field.alias);
        }
        if (value)
            checkValue(field, *value, findings);
        else if (field.need == Needed::Always)
            findings.add(Error, "field-missing", field.name);
    }
    for (const auto& [name, value] : object.members())
        if (!entity.field(name) && name != kOwnMember) findings.add(Note, "field-unknown", name);
    checkSense(entity, object, findings);
}

std::string_view entityOf(const Json& object)
{
    if (!object.isObject()) return {};
    // What most files hold; no other entity has these.
    if (object.find("service_at_locations")) return "service";
    std::string_view best;
    int most = 0;
    for (const std::string_view name : kTopEntities) {
        const int points = likeness(*entityNamed(name), object);
        if (points > most) {
            most = points;
            best = name;
        }
    }
    if (best.empty() && object.find("name")) {
        if (object.find("uri") || object.find("version")) return "taxonomy";
        if (object.find("id")) return "service"; // the least that a service may be
    }
    return best;
}

} // namespace waymark::directory
