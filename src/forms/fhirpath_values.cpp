// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fhirpath.h"

#include <utility>

namespace waymark::forms::fhirpath {
namespace {

Temporal::Kind kindOf(std::string_view text)
{
    return text.find('T') == std::string_view::npos ? Temporal::Kind::Date
                                                    : Temporal::Kind::DateTime;
}

} // namespace

std::optional<bool> truth(const Collection& collection)
{
    if (collection.empty()) return std::nullopt;
    if (collection.size() > 1) return std::nullopt;
    if (const auto* given = std::get_if<bool>(&collection.front())) return *given;
    return true;
}

std::optional<Value> toValue(const Thing& thing)
{
    if (const auto* given = std::get_if<bool>(&thing)) return *given;
    if (const auto* number = std::get_if<Number>(&thing)) {
        if (number->isInteger) return number->value.whole();
        return number->value;
    }
    if (const auto* text = std::get_if<std::string>(&thing)) return *text;
    if (const auto* temporal = std::get_if<Temporal>(&thing)) return *temporal;
    if (const auto* quantity = std::get_if<Quantity>(&thing)) return *quantity;
    if (const auto* coding = std::get_if<Coding>(&thing)) return *coding;
    if (const auto* json = std::get_if<const fhir::Json*>(&thing))
        if (fhir::member(**json, "code") || fhir::member(**json, "display"))
            if (auto coding = fhir::coding(**json)) return std::move(*coding);
    return std::nullopt;
}

Thing toThing(const Value& value)
{
    if (const auto* given = std::get_if<bool>(&value)) return *given;
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return Number{*whole, true};
    if (const auto* number = std::get_if<Decimal>(&value)) return Number{*number, false};
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    if (const auto* temporal = std::get_if<Temporal>(&value)) return *temporal;
    if (const auto* coding = std::get_if<Coding>(&value)) return *coding;
    if (const auto* quantity = std::get_if<Quantity>(&value)) return *quantity;
    if (const auto* uri = std::get_if<Uri>(&value)) return uri->text;
    return std::get<Opaque>(value).json;
}

void addJson(const fhir::Json& json, std::string_view name, Collection& found)
{
    if (json.is_array()) {
        for (const fhir::Json& one : json)
            if (!one.is_array()) addJson(one, name, found);
    } else if (json.is_boolean()) {
        found.emplace_back(json.get<bool>());
    } else if (json.is_number()) {
        if (const auto number = fhir::decimal(json))
            found.emplace_back(
                Number{*number, json.is_number_integer() && !name.ends_with("Decimal")});
    } else if (json.is_string()) {
        std::string text = json.get<std::string>();
        if (name == "valueDate" || name == "valueDateTime" || name == "answerDate")
            found.emplace_back(Temporal{kindOf(text), std::move(text)});
        else if (name == "valueTime")
            found.emplace_back(Temporal{Temporal::Kind::Time, std::move(text)});
        else
            found.emplace_back(std::move(text));
    } else if (json.is_object()) {
        if (name.ends_with("Quantity") && fhir::member(json, "value")) {
            auto value = fhir::value(fhir::Json{{"valueQuantity", json}}, "value");
            if (value) found.push_back(toThing(*value));
            return;
        }
        found.emplace_back(&json);
    }
}

} // namespace waymark::forms::fhirpath
