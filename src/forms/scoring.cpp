// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/scoring.h"

#include "forms/fhir_json.h"
#include "forms/questionnaire_reader.h"

#include <algorithm>
#include <set>
#include <utility>

namespace waymark::forms {
namespace {

using fhir::Json;
using Kind = Error::Kind;

constexpr std::int64_t kMostRetestDays = 3650;

/// Parts whose item a form may lack.
bool mayStayOpen(std::string_view part) { return part == "total" || part == "gate"; }

/// Calls `visit` with the part's name of the item that it speaks of ("item", "question" …) and
/// with the name as it stands there, for every place in the rules; absent removes the place.
template <class Visit>
void visitNames(Json& rule, const Visit& visit)
{
    if (!rule.is_object() || !rule.contains("extension") || !rule["extension"].is_array()) return;
    Json kept = Json::array();
    for (Json& part : rule["extension"]) {
        const std::string url = fhir::string(part, "url");
        const bool names
            = url == "item" || url == "reversed" || url == "question" || mayStayOpen(url);
        if (names) {
            const auto name = visit(url, fhir::string(part, "valueString"));
            if (!name) continue;
            part["valueString"] = *name;
        } else if (url == "when") {
            visitNames(part, visit);
        }
        kept.push_back(part);
    }
    rule["extension"] = std::move(kept);
}

bool isRule(const Json& extension)
{
    const std::string url = fhir::string(extension, "url");
    return url == fhir::kScoreUrl || url == fhir::kConclusionUrl;
}

/// The part that tells one rule from another: a score's id, a conclusion's code.
std::string nameOf(const Json& rule)
{
    for (const Json& part : fhir::array(rule, "extension")) {
        if (fhir::string(part, "url") == "id") return fhir::string(part, "valueString");
        if (fhir::string(part, "url") == "code") return fhir::string(part, "valueCode");
    }
    return {};
}

int wholeNumber(const Json& json, std::string_view name)
{
    const Json* found = fhir::member(json, name);
    return found && found->is_number_integer()
        ? static_cast<int>(std::clamp<std::int64_t>(found->get<std::int64_t>(), 0, kMostRetestDays))
        : 0;
}

ScoringDefinition::Item readItem(const Json& json)
{
    ScoringDefinition::Item item{
        .name = fhir::string(json, "name"), .text = fhir::string(json, "text")};
    for (const Json& code : fhir::array(json, "code"))
        if (code.is_string()) item.codes.push_back(code.get<std::string>());
    return item;
}

bool givesPoints(const Item& item)
{
    switch (item.type) {
    case ItemType::Boolean:
    case ItemType::Integer:
    case ItemType::Decimal:
    case ItemType::Choice:
    case ItemType::OpenChoice: return true;
    default: return !item.options.empty();
    }
}

/// "http://loinc.org|44250-9" -> "44250-9"
std::string_view bareCode(std::string_view code) { return code.substr(code.rfind('|') + 1); }

Result<void> check(
    const Questionnaire& form, const ScoringDefinition& definition, const LinkIdMapping& mapping)
{
    std::set<std::string> taken;
    for (const ScoringDefinition::Item& item : definition.items) {
        const auto found = mapping.find(item.name);
        if (found == mapping.end()) {
            if (item.required)
                return Error{Kind::Invalid, "form.scoring-item-unassigned", item.name};
            continue;
        }
        const auto question = form.find(found->second);
        if (!question || !givesPoints(form.items[*question]))
            return Error{Kind::Invalid, "form.scoring-no-question", item.name};
        if (!taken.insert(found->second).second)
            return Error{Kind::Invalid, "form.scoring-assigned-twice", item.name};
    }
    return {};
}

} // namespace

Result<ScoringDefinition> readScoring(std::string_view text)
{
    const auto json = fhir::parse(text);
    ScoringDefinition definition;
    if (json) {
        definition = {.id = fhir::string(*json, "scoring"),
            .title = fhir::string(*json, "title"),
            .source = fhir::string(*json, "source"),
            .items = {},
            .rules = {},
            .retestDays = wholeNumber(*json, "retest_days")};
        for (const Json& one : fhir::array(*json, "item"))
            definition.items.push_back(readItem(one));
    }
    Json rules = json ? fhir::array(*json, "extension") : Json::array();
    if (definition.id.empty() || definition.items.empty() || rules.empty()
        || !std::ranges::all_of(rules, isRule))
        return Error{Kind::Invalid, "form.scoring-unreadable", definition.id};
    std::string unknown;
    for (Json& rule : rules)
        visitNames(
            rule, [&](std::string_view part, std::string name) -> std::optional<std::string> {
                const auto item
                    = std::ranges::find(definition.items, name, &ScoringDefinition::Item::name);
                if (item == definition.items.end())
                    unknown = name;
                else if (!mayStayOpen(part))
                    item->required = true;
                return name;
            });
    if (!unknown.empty()) return Error{Kind::Invalid, "form.scoring-item-unknown", unknown};
    definition.rules = rules.dump();
    return definition;
}

LinkIdMapping suggestMapping(const Questionnaire& form, const ScoringDefinition& definition)
{
    LinkIdMapping mapping;
    std::set<ItemIndex> taken;
    const auto assign = [&](const std::string& name, const auto& fits) {
        if (mapping.contains(name)) return;
        for (ItemIndex index = 0; index < form.items.size(); ++index)
            if (!taken.contains(index) && givesPoints(form.items[index])
                && fits(form.items[index])) {
                taken.insert(index);
                mapping.emplace(name, form.items[index].linkId);
                return;
            }
    };
    for (const auto& item : definition.items)
        for (const std::string& code : item.codes)
            assign(item.name, [&](const Item& one) {
                const auto bare = bareCode(code);
                std::string_view linkId = one.linkId;
                if (linkId.starts_with('/')) linkId.remove_prefix(1);
                return one.code == code || linkId == bare;
            });
    for (const auto& item : definition.items)
        assign(item.name, [&](const Item& one) { return one.linkId == item.name; });
    return mapping;
}

Result<Questionnaire> attachScoring(const Questionnaire& form, const ScoringDefinition& definition,
    const LinkIdMapping& mapping, const ValueSetLibrary& sets)
{
    if (const auto fits = check(form, definition, mapping); !fits) return fits.error();
    Json rules = Json::parse(definition.rules);
    std::set<std::pair<std::string, std::string>> replaced;
    for (Json& rule : rules) {
        replaced.emplace(fhir::string(rule, "url"), nameOf(rule));
        visitNames(
            rule, [&](std::string_view, const std::string& name) -> std::optional<std::string> {
                const auto found = mapping.find(name);
                if (found == mapping.end()) return std::nullopt;
                return found->second;
            });
    }
    Json document = Json::parse(form.source);
    Json extensions = Json::array();
    for (const Json& one : fhir::array(document, "extension"))
        if (!replaced.contains({fhir::string(one, "url"), nameOf(one)})) extensions.push_back(one);
    for (Json& rule : rules)
        extensions.push_back(std::move(rule));
    if (definition.retestDays > 0)
        extensions.push_back({{"url", fhir::kRetestUrl}, {"valueInteger", definition.retestDays}});
    document["extension"] = std::move(extensions);
    auto loaded = readQuestionnaire(document.dump(), sets);
    if (!loaded.questionnaire)
        return Error{Kind::Invalid, "form.scoring-unreadable", definition.id};
    return std::move(*loaded.questionnaire);
}

} // namespace waymark::forms
