// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/value.h"

#include "forms/fhir_json.h"
#include "forms/temporal.h"

namespace waymark::forms {
namespace {

template <class... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};

std::optional<Decimal> number(const Value& value)
{
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return Decimal{*whole};
    if (const auto* decimal = std::get_if<Decimal>(&value)) return *decimal;
    return std::nullopt;
}

const std::string* words(const Value& value)
{
    if (const auto* text = std::get_if<std::string>(&value)) return text;
    if (const auto* uri = std::get_if<Uri>(&value)) return &uri->text;
    return nullptr;
}

bool sameCoding(const Coding& a, const Coding& b)
{
    if (a.code.empty() || b.code.empty())
        return a.code == b.code && !a.display.empty() && a.display == b.display;
    return a.code == b.code && (a.system == b.system || a.system.empty() || b.system.empty());
}

bool sameUnit(const Quantity& a, const Quantity& b)
{
    const auto& left = a.code.empty() ? a.unit : a.code;
    const auto& right = b.code.empty() ? b.unit : b.code;
    return left == right || left.empty() || right.empty();
}

std::optional<std::strong_ordering> compareCodings(const Coding& a, const Coding& b)
{
    if (sameCoding(a, b)) return std::strong_ordering::equal;
    return std::nullopt;
}

/// What a person can read of a reference, an attachment or a concept.
std::string wordsOf(const Opaque& opaque)
{
    const auto json = fhir::parse(opaque.json);
    if (!json) return {};
    for (const char* name : {"display", "title", "text", "reference", "url"})
        if (auto said = fhir::string(*json, name); !said.empty()) return said;
    for (const fhir::Json& coding : fhir::array(*json, "coding"))
        for (const char* name : {"display", "code"})
            if (auto said = fhir::string(coding, name); !said.empty()) return said;
    return fhir::string(*json, "contentType");
}

} // namespace

const std::string& Text::in(std::string_view language) const
{
    while (!language.empty()) {
        if (const auto found = translations.find(std::string{language});
            found != translations.end())
            return found->second;
        const auto cut = language.rfind('-');
        language = cut == std::string_view::npos ? std::string_view{} : language.substr(0, cut);
    }
    return base;
}

std::optional<std::strong_ordering> compare(const Value& a, const Value& b)
{
    if (const auto left = number(a), right = number(b); left && right) return *left <=> *right;
    if (const auto* left = words(a), *right = words(b); left && right) {
        const int order = left->compare(*right);
        return order <=> 0;
    }
    if (const auto* left = std::get_if<Temporal>(&a), *right = std::get_if<Temporal>(&b);
        left && right) {
        const auto first = parse(*left);
        const auto second = parse(*right);
        if (!first || !second) return std::nullopt;
        return compare(*first, *second);
    }
    if (const auto* left = std::get_if<Quantity>(&a), *right = std::get_if<Quantity>(&b);
        left && right) {
        if (!sameUnit(*left, *right)) return std::nullopt;
        return left->number <=> right->number;
    }
    if (const auto* left = std::get_if<Coding>(&a), *right = std::get_if<Coding>(&b); left && right)
        return compareCodings(*left, *right);
    if (const auto* left = std::get_if<bool>(&a), *right = std::get_if<bool>(&b); left && right)
        return int{*left} <=> int{*right};
    return std::nullopt;
}

bool matches(const Value& answer, const Value& wanted)
{
    const auto* coding = std::get_if<Coding>(&answer);
    const auto* text = words(wanted);
    if (!coding) {
        coding = std::get_if<Coding>(&wanted);
        text = words(answer);
    }
    if (coding && text) return *text == coding->code || *text == coding->display;
    if (const auto* left = std::get_if<Opaque>(&answer), *right = std::get_if<Opaque>(&wanted);
        left && right)
        return *left == *right;
    const auto order = compare(answer, wanted);
    return order && *order == std::strong_ordering::equal;
}

std::string plainText(const Value& value)
{
    return std::visit(
        Overloaded{
            [](bool answer) { return std::string{answer ? "true" : "false"}; },
            [](std::int64_t whole) { return std::to_string(whole); },
            [](const Decimal& decimal) { return decimal.text(); },
            [](const std::string& text) { return text; },
            [](const Temporal& temporal) { return temporal.text; },
            [](const Coding& coding) {
                return coding.display.empty() ? coding.code : coding.display;
            },
            [](const Quantity& quantity) {
                const auto& unit = quantity.unit.empty() ? quantity.code : quantity.unit;
                return unit.empty() ? quantity.number.text() : quantity.number.text() + ' ' + unit;
            },
            [](const Uri& uri) { return uri.text; },
            [](const Opaque& opaque) { return wordsOf(opaque); },
        },
        value);
}

bool isWellFormed(const Temporal& temporal) { return parse(temporal).has_value(); }

} // namespace waymark::forms
