// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fhir_json.h"

#include "base/fold.h"

#include <algorithm>
#include <initializer_list>
#include <vector>

namespace waymark::forms::fhir {
namespace {

constexpr std::size_t kDeepest = 512;
constexpr std::size_t kLongest = std::size_t{32} << 20;
/// Members are looked for one after the other; nobody writes an object of this many.
constexpr std::size_t kMostMembers = 4000;

/// Looks at brackets and commas outside strings, so that no recursion and no object can run away.
/// The place where it does, or npos.
std::size_t runsAway(std::string_view text, std::string& how)
{
    std::vector<std::size_t> open; // members so far of each object, 0 for an array
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                quoted = false;
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{' || c == '[') {
            open.push_back(c == '{' ? 1 : 0);
            if (open.size() > kDeepest) {
                how = "JSON nested deeper than 512";
                return i;
            }
        } else if ((c == '}' || c == ']') && !open.empty()) {
            open.pop_back();
        } else if (c == ',' && !open.empty() && open.back() > 0) {
            if (++open.back() > kMostMembers) {
                how = "object of more than 4000 members";
                return i;
            }
        }
    }
    return std::string_view::npos;
}

std::size_t brokenUtf8(std::string_view text)
{
    std::size_t sound = 0;
    for (std::size_t step = text.size(); step > 0;) {
        // A character cut in two is no fault of the text: the end moves to the next start.
        std::size_t end = std::min(text.size(), sound + step);
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
            ++end;
        if (isUtf8(text.substr(sound, end - sound)))
            sound = end;
        else
            step /= 2;
        if (sound >= text.size()) break;
    }
    return sound;
}

/// The linkId written last before `place`.
std::string linkIdBefore(std::string_view text, std::size_t place)
{
    constexpr std::string_view kName = "\"linkId\"";
    const auto found = text.substr(0, place).rfind(kName);
    if (found == std::string_view::npos) return {};
    auto rest = text.substr(found + kName.size(), 200);
    const auto start = rest.find('"');
    const auto end = start == std::string_view::npos ? start : rest.find('"', start + 1);
    if (end == std::string_view::npos) return {};
    std::string linkId{rest.substr(start + 1, end - start - 1)};
    return isUtf8(linkId) ? linkId : std::string{};
}

std::string_view stringOf(const Json* json)
{
    return json && json->is_string() ? std::string_view{json->get_ref<const std::string&>()}
                                     : std::string_view{};
}

bool isScore(std::string_view url)
{
    const auto last = tail(url);
    return last == "ordinalValue" || last == "itemWeight" || last == "questionnaire-ordinalValue"
        || last == "valueset-ordinalValue" || last == "codesystem-ordinalValue";
}

/// The members of `object` besides `known`, as text; empty when there are none.
std::string others(const Json& object, std::initializer_list<std::string_view> known)
{
    Json rest = Json::object();
    for (const auto& [name, content] : object.items())
        if (std::ranges::find(known, name) == known.end()) rest[name] = content;
    return rest.empty() ? std::string{} : rest.dump();
}

std::optional<Quantity> quantity(const Json& json)
{
    if (!json.is_object()) return std::nullopt;
    const Json* number = member(json, "value");
    Quantity quantity;
    if (number) {
        const auto read = decimal(*number);
        if (!read) return std::nullopt;
        quantity.number = *read;
    }
    quantity.unit = string(json, "unit");
    quantity.system = string(json, "system");
    quantity.code = string(json, "code");
    quantity.extras = others(json, {"value", "unit", "system", "code"});
    return quantity;
}

std::optional<Value> typedValue(std::string_view type, const Json& json)
{
    if (type == "Boolean")
        return json.is_boolean() ? std::optional<Value>{json.get<bool>()} : std::nullopt;
    if (type == "Integer" || type == "PositiveInt" || type == "UnsignedInt") {
        const auto number = decimal(json);
        if (!number) return std::nullopt;
        return number->isWhole() ? Value{number->whole()} : Value{*number};
    }
    if (type == "Decimal") {
        const auto number = decimal(json);
        return number ? std::optional<Value>{*number} : std::nullopt;
    }
    if (type == "Coding") {
        auto read = coding(json);
        return read ? std::optional<Value>{std::move(*read)} : std::nullopt;
    }
    if (type == "Quantity") {
        auto read = quantity(json);
        return read ? std::optional<Value>{std::move(*read)} : std::nullopt;
    }
    if (type == "Attachment" || type == "Reference" || type == "CodeableConcept")
        return Opaque{"value" + std::string{type}, json.dump()};
    if (!json.is_string()) return std::nullopt;
    std::string words = json.get<std::string>();
    if (type == "Date") return Temporal{Temporal::Kind::Date, std::move(words)};
    if (type == "DateTime" || type == "Instant")
        return Temporal{Temporal::Kind::DateTime, std::move(words)};
    if (type == "Time") return Temporal{Temporal::Kind::Time, std::move(words)};
    if (type == "Uri" || type == "Url" || type == "Canonical") return Uri{std::move(words)};
    return words;
}

} // namespace

std::optional<Json> parse(std::string_view text)
{
    std::string how;
    if (text.size() > kLongest || !isUtf8(text) || runsAway(text, how) != std::string_view::npos)
        return std::nullopt;
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    Json json = Json::parse(text, nullptr, false);
    if (json.is_discarded()) return std::nullopt;
    return json;
}

Unreadable whyUnreadable(std::string_view text)
{
    if (text.size() > kLongest) return {"file larger than 32 MB", {}};
    if (!isUtf8(text)) return {"text that is no UTF-8", linkIdBefore(text, brokenUtf8(text))};
    Unreadable why;
    if (const auto place = runsAway(text, why.construct); place != std::string_view::npos) {
        why.linkId = linkIdBefore(text, place);
        return why;
    }
    try {
        const Json whole = Json::parse(text);
        if (whole.is_discarded()) why.construct = "no readable JSON";
    } catch (const Json::parse_error& failure) {
        why = {"no readable JSON, byte " + std::to_string(failure.byte),
            linkIdBefore(text, failure.byte)};
    } catch (const Json::out_of_range&) { // 1e999
        why.construct = "a number too large to be read";
    }
    return why;
}

const Json* member(const Json& object, std::string_view name)
{
    if (!object.is_object()) return nullptr;
    const auto found = object.find(name);
    return found == object.end() ? nullptr : &*found;
}

std::string string(const Json& object, std::string_view name)
{
    return std::string{stringOf(member(object, name))};
}

bool flag(const Json& object, std::string_view name)
{
    const Json* found = member(object, name);
    return found && found->is_boolean() && found->get<bool>();
}

std::optional<std::int64_t> integer(const Json& object, std::string_view name)
{
    const Json* found = member(object, name);
    if (!found) return std::nullopt;
    const auto number = decimal(*found);
    if (!number) return std::nullopt;
    return number->whole();
}

const Json& array(const Json& object, std::string_view name)
{
    static const Json none = Json::array();
    const Json* found = member(object, name);
    return found && found->is_array() ? *found : none;
}

std::string_view tail(std::string_view url)
{
    const auto cut = url.find_last_of("/#");
    return cut == std::string_view::npos ? url : url.substr(cut + 1);
}

const Json* extension(const Json& object, std::string_view urlTail)
{
    for (const Json& one : array(object, "extension"))
        if (tail(stringOf(member(one, "url"))) == urlTail) return &one;
    return nullptr;
}

const Json* extensionByUrl(const Json& object, std::string_view url)
{
    for (const Json& one : array(object, "extension"))
        if (stringOf(member(one, "url")) == url) return &one;
    return nullptr;
}

Text text(const Json& object, std::string_view name)
{
    Text read{.base = string(object, name)};
    const Json* beside = member(object, '_' + std::string{name});
    if (!beside) return read;
    for (const Json& one : array(*beside, "extension")) {
        if (tail(stringOf(member(one, "url"))) != "translation") continue;
        const Json* language = extension(one, "lang");
        const Json* content = extension(one, "content");
        if (!language || !content) continue;
        std::string words = string(*content, "valueString");
        if (words.empty()) words = string(*content, "valueMarkdown");
        std::string code = string(*language, "valueCode");
        if (!code.empty() && !words.empty()) read.translations[std::move(code)] = std::move(words);
    }
    return read;
}

std::optional<Decimal> decimal(const Json& json)
{
    if (json.is_number_integer() && !json.is_number_unsigned())
        return Decimal{json.get<std::int64_t>()};
    if (json.is_number_unsigned()) return Decimal::parse(std::to_string(json.get<std::uint64_t>()));
    if (json.is_number_float()) return Decimal::fromDouble(json.get<double>());
    return std::nullopt;
}

std::optional<Coding> coding(const Json& json)
{
    if (!json.is_object()) return std::nullopt;
    Coding read{.system = string(json, "system"),
        .code = string(json, "code"),
        .display = string(json, "display")};
    bool scoreOnly = true;
    for (const Json& one : array(json, "extension")) {
        const auto url = stringOf(member(one, "url"));
        const Json* number = member(one, "valueDecimal");
        if (!number) number = member(one, "valueInteger");
        if (isScore(url) && number && !read.score) {
            read.score = decimal(*number);
            read.scoreUrl = url;
        } else {
            scoreOnly = false;
        }
    }
    read.extras = scoreOnly ? others(json, {"system", "code", "display", "extension"})
                            : others(json, {"system", "code", "display"});
    return read;
}

std::optional<Value> value(const Json& object, std::string_view prefix)
{
    if (!object.is_object()) return std::nullopt;
    for (const auto& [name, content] : object.items()) {
        if (!std::string_view{name}.starts_with(prefix)) continue;
        const std::string_view type = std::string_view{name}.substr(prefix.size());
        if (type.empty() && content.is_object() && content.size() == 1) {
            std::string nested = content.begin().key();
            if (!nested.empty() && nested.front() >= 'a' && nested.front() <= 'z')
                nested.front() = static_cast<char>(nested.front() - 'a' + 'A');
            return typedValue(nested, content.begin().value());
        }
        if (!type.empty() && type.front() >= 'A' && type.front() <= 'Z')
            return typedValue(type, content);
    }
    return std::nullopt;
}

Json toJson(const Decimal& decimal)
{
    if (decimal.isWhole()) return Json(decimal.whole());
    return Json(decimal.toDouble());
}

Json toJson(const Coding& coding)
{
    Json json = Json::object();
    Json extras = coding.extras.empty() ? Json::object() : Json::parse(coding.extras);
    if (coding.score && !extras.contains("extension"))
        json["extension"] = Json::array(
            {Json{{"url", coding.scoreUrl.empty() ? std::string{kOrdinalUrl} : coding.scoreUrl},
                {"valueDecimal", toJson(*coding.score)}}});
    if (!coding.system.empty()) json["system"] = coding.system;
    if (!coding.code.empty()) json["code"] = coding.code;
    if (!coding.display.empty()) json["display"] = coding.display;
    for (const auto& [name, content] : extras.items())
        json[name] = content;
    return json;
}

std::pair<std::string, Json> toJson(const Value& value)
{
    if (const auto* answer = std::get_if<bool>(&value)) return {"Boolean", *answer};
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return {"Integer", *whole};
    if (const auto* number = std::get_if<Decimal>(&value)) return {"Decimal", toJson(*number)};
    if (const auto* words = std::get_if<std::string>(&value)) return {"String", *words};
    if (const auto* uri = std::get_if<Uri>(&value)) return {"Uri", uri->text};
    if (const auto* coding = std::get_if<Coding>(&value)) return {"Coding", toJson(*coding)};
    if (const auto* opaque = std::get_if<Opaque>(&value))
        return {opaque->member.substr(5), Json::parse(opaque->json)};
    if (const auto* temporal = std::get_if<Temporal>(&value)) {
        static constexpr const char* kNames[] = {"Date", "DateTime", "Time"};
        return {kNames[static_cast<int>(temporal->kind)], temporal->text};
    }
    const auto& quantity = std::get<Quantity>(value);
    Json json = Json::object();
    json["value"] = toJson(quantity.number);
    if (!quantity.unit.empty()) json["unit"] = quantity.unit;
    if (!quantity.system.empty()) json["system"] = quantity.system;
    if (!quantity.code.empty()) json["code"] = quantity.code;
    const Json extras = quantity.extras.empty() ? Json::object() : Json::parse(quantity.extras);
    for (const auto& [name, content] : extras.items())
        json[name] = content;
    return {"Quantity", std::move(json)};
}

} // namespace waymark::forms::fhir
