// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/questionnaire.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>

/// How FHIR writes values in JSON. Inside the module only; no function here throws on content.
namespace waymark::forms::fhir {

using Json = nlohmann::ordered_json; ///< keeps members in their place

inline constexpr std::string_view kOrdinalUrl
    = "http://hl7.org/fhir/StructureDefinition/ordinalValue";
inline constexpr std::string_view kAbsentUrl
    = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";
inline constexpr std::string_view kCrossVersionUrl
    = "http://hl7.org/fhir/5.0/StructureDefinition/extension-";
inline constexpr std::string_view kNoteUrl = "urn:waymark:forms:note";
inline constexpr std::string_view kOverriddenUrl = "urn:waymark:forms:overridden";
inline constexpr std::string_view kConclusionUrl = "urn:waymark:forms:conclusion";
inline constexpr std::string_view kScoreUrl = "urn:waymark:forms:score";
inline constexpr std::string_view kRetestUrl = "urn:waymark:forms:retest-days";

/// Absent when it is no JSON, no UTF-8, larger than 32 MB, brackets nest deeper than 512, or an
/// object has more than 4000 members.
std::optional<Json> parse(std::string_view text);

struct Unreadable {
    std::string construct; ///< "text that is no UTF-8"
    std::string linkId; ///< of the item before the place, or empty
};
/// Why parse() had nothing to give; the place is looked for again.
Unreadable whyUnreadable(std::string_view text);

/// Null when `object` is no object or lacks the member.
const Json* member(const Json& object, std::string_view name);
/// Empty when it is no string.
std::string string(const Json& object, std::string_view name);
bool flag(const Json& object, std::string_view name);
std::optional<std::int64_t> integer(const Json& object, std::string_view name);
/// The array of that name; an empty array when there is none.
const Json& array(const Json& object, std::string_view name);

/// The last part of an extension's url: "…/StructureDefinition/minValue" -> "minValue".
std::string_view tail(std::string_view url);
/// The first extension with that tail, or null.
const Json* extension(const Json& object, std::string_view urlTail);
/// The first extension with exactly that url, or null.
const Json* extensionByUrl(const Json& object, std::string_view url);

/// A string member with the translations beside it ("_text").
Text text(const Json& object, std::string_view name);

/// value[x] by its prefix: "value", "answer", "initial". Also the nested dialect
/// {"value":{"Coding":…}}.
std::optional<Value> value(const Json& object, std::string_view prefix);
std::optional<Coding> coding(const Json& json);
/// A number kept decimal.
std::optional<Decimal> decimal(const Json& json);

Json toJson(const Decimal& decimal);
Json toJson(const Coding& coding);
/// The member's name behind the prefix ("Coding") and its content. `type` tells decimal from
/// integer and date from text.
std::pair<std::string, Json> toJson(const Value& value);

} // namespace waymark::forms::fhir
