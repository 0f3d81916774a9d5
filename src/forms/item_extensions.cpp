// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fhirpath.h"
#include "forms/item_reader.h"

#include <algorithm>
#include <array>
#include <utility>

namespace waymark::forms {
namespace {

using fhir::Json;
using Weight = LoadRemark::Weight;

/// Extensions that change how a form behaves and that we do not do.
constexpr auto kUnsupported = std::to_array<std::string_view>({
    "sdc-questionnaire-answerExpression",
    "sdc-questionnaire-answerOptionsToggleExpression",
    "sdc-questionnaire-subQuestionnaire",
    "sdc-questionnaire-assembledFrom-required",
    "sdc-questionnaire-questionnaireAdaptive",
    "questionnaire-questionnaireAdaptive",
});

/// Filling by hand works without these; named so that nobody wonders.
constexpr auto kLeftAside = std::to_array<std::string_view>({
    "sdc-questionnaire-candidateExpression",
    "sdc-questionnaire-contextExpression",
    "sdc-questionnaire-itemPopulationContext",
    "sdc-questionnaire-itemExtractionContext",
    "sdc-questionnaire-sourceQueries",
    "sdc-questionnaire-targetStructureMap",
    "sdc-questionnaire-sourceStructureMap",
    "cqf-expression",
    "cqf-calculatedValue",
    "questionnaire-unitValueSet",
    "questionnaire-referenceResource",
    "questionnaire-referenceFilter",
});

constexpr auto kExpressions = std::to_array<std::pair<std::string_view, Expression::Use>>({
    {"variable", Expression::Use::Variable},
    {"sdc-questionnaire-calculatedExpression", Expression::Use::Calculated},
    {"sdc-questionnaire-enableWhenExpression", Expression::Use::EnableWhen},
    {"sdc-questionnaire-initialExpression", Expression::Use::Initial},
    {"cqf-calculatedExpression", Expression::Use::Calculated},
    {"questionnaire-calculatedExpression", Expression::Use::Calculated},
    {"calculatedExpression", Expression::Use::Calculated},
    {"enableWhenExpression", Expression::Use::EnableWhen},
});

std::string controlOf(const Json& extension)
{
    if (const Json* value = fhir::member(extension, "valueCodeableConcept"))
        for (const Json& coding : fhir::array(*value, "coding"))
            return fhir::string(coding, "code");
    return fhir::string(extension, "valueCode");
}

std::string wordsIn(const Json& extension)
{
    std::string words = fhir::string(extension, "valueString");
    return words.empty() ? fhir::string(extension, "valueMarkdown") : words;
}

bool isConstraint(std::string_view tail)
{
    return tail == "questionnaire-constraint" || tail == "targetConstraint";
}

Expression readConstraint(const Json& extension)
{
    Expression read{.use = Expression::Use::Constraint, .text = {}};
    const auto part = [&](std::string_view name) { return fhir::extension(extension, name); };
    if (const Json* key = part("key")) read.name = fhir::string(*key, "valueId");
    if (const Json* human = part("human")) read.message = fhir::text(*human, "valueString");
    if (const Json* severity = part("severity"))
        read.warningOnly = fhir::string(*severity, "valueCode") == "warning";
    if (const Json* expression = part("expression")) {
        read.text = fhir::string(*expression, "valueString");
        if (const Json* value = fhir::member(*expression, "valueExpression"))
            read.text = fhir::string(*value, "expression");
    }
    return read;
}

} // namespace

std::vector<Expression> ItemReader::expressions(const Json& json, const std::string& linkId)
{
    std::vector<Expression> found;
    for (const Json& extension : fhir::array(json, "extension")) {
        const std::string url = fhir::string(extension, "url");
        const auto tail = fhir::tail(url);
        if (isConstraint(tail)) {
            found.push_back(readConstraint(extension));
            continue;
        }
        const auto use
            = std::ranges::find(kExpressions, tail, &decltype(kExpressions)::value_type::first);
        if (use == kExpressions.end()) continue;
        Expression read{.use = use->second, .text = {}};
        std::string language = "text/fhirpath";
        if (const Json* value = fhir::member(extension, "valueExpression")) {
            read.name = fhir::string(*value, "name");
            read.text = fhir::string(*value, "expression");
            if (auto written = fhir::string(*value, "language"); !written.empty())
                language = std::move(written);
        } else {
            read.text = fhir::string(extension, "valueString");
        }
        // Proposals from other records do not hinder filling in by hand.
        const bool hinders = read.use != Expression::Use::Initial;
        if (language != "text/fhirpath") {
            remark(hinders ? Weight::Unsupported : Weight::Note,
                std::string{tail} + " in " + language, linkId);
            continue;
        }
        if (!hinders && read.text.find('%') != std::string::npos)
            remark(Weight::Note, std::string{tail}, linkId);
        found.push_back(std::move(read));
    }
    for (const Expression& one : found) {
        const auto path = fhirpath::Path::parse(one.text);
        if (!path) remark(Weight::Note, "FHIRPath that cannot be read: " + one.text, linkId);
        for (const std::string& function : path ? path->unsupported() : std::vector<std::string>{})
            remark(one.use == Expression::Use::Initial ? Weight::Note : Weight::Unsupported,
                "FHIRPath " + function, linkId);
    }
    return found;
}

void ItemReader::readExtensions(const Json& json, Item& item)
{
    for (const Json& extension : fhir::array(json, "extension")) {
        const std::string url = fhir::string(extension, "url");
        readExtension(extension, fhir::tail(url), item);
    }
    for (const Json& extension : fhir::array(json, "modifierExtension"))
        remark(Weight::Unsupported, "modifierExtension " + fhir::string(extension, "url"),
            item.linkId);
    item.expressions = expressions(json, item.linkId);
    if (const Json* beside = fhir::member(json, "_answerValueSet");
        beside && !fhir::array(*beside, "extension").empty())
        remark(Weight::Note, "answerValueSet computed", item.linkId);
}

void ItemReader::readExtension(const Json& extension, std::string_view tail, Item& item)
{
    Limits& limits = item.limits;
    const auto number = [&]() -> std::optional<int> {
        const auto read = fhir::integer(extension, "valueInteger");
        if (!read || *read < 0 || *read > 1'000'000) return std::nullopt;
        return static_cast<int>(*read);
    };
    if (tail == "minValue")
        limits.least = fhir::value(extension, "value");
    else if (tail == "maxValue")
        limits.most = fhir::value(extension, "value");
    else if (tail == "minLength")
        limits.shortest = number();
    else if (tail == "maxDecimalPlaces")
        limits.decimalPlaces = number();
    else if (tail == "regex")
        limits.pattern = fhir::string(extension, "valueString");
    else if (tail == "entryFormat")
        limits.entryHint = fhir::string(extension, "valueString");
    else if (tail == "questionnaire-minOccurs")
        limits.fewest = number().value_or(0);
    else if (tail == "questionnaire-maxOccurs")
        limits.mostOften = number();
    else if (tail == "questionnaire-hidden")
        item.hidden = fhir::flag(extension, "valueBoolean");
    else if (tail == "questionnaire-itemControl")
        item.control = controlOf(extension);
    else if (tail == "questionnaire-unit" || tail == "questionnaire-unitOption") {
        const Json* value = fhir::member(extension, "valueCoding");
        auto unit = value ? fhir::coding(*value) : std::nullopt;
        if (!unit) return;
        if (item.unit.empty()) item.unit = unit->display.empty() ? unit->code : unit->display;
        if (tail == "questionnaire-unitOption" || item.type == ItemType::Quantity)
            item.units.push_back(std::move(*unit));
    } else if (std::ranges::find(kUnsupported, tail) != kUnsupported.end())
        remark(Weight::Unsupported, std::string{tail}, item.linkId);
    else if (std::ranges::find(kLeftAside, tail) != kLeftAside.end())
        remark(Weight::Note, std::string{tail}, item.linkId);
    else if (tail == "shortText" || tail == "questionnaire-supportLink")
        (void)wordsIn(extension);
}

void ItemReader::readHelp(Item& item)
{
    for (const ItemIndex child : item.children) {
        const Item& below = m_questionnaire.items[child];
        if (below.type == ItemType::Display
            && (below.control == "help" || below.control == "flyover"))
            item.help = below.text;
    }
}

} // namespace waymark::forms
