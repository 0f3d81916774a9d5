// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/value_sets.h"

#include "base/resources.h"
#include "forms/fhir_json.h"
#include "forms/value_set_reader.h"

#include <span>

namespace waymark::forms {
namespace {

using fhir::Json;

constexpr int kDeepest = 32;

void addConcept(const Json& json, std::string_view system, std::vector<Option>& options)
{
    auto coding = fhir::coding(json);
    if (!coding) return;
    if (coding->system.empty()) coding->system = system;
    coding->extras.clear();
    // R5 expansions carry scores as properties.
    for (const Json& property : fhir::array(json, "property"))
        if (const Json* weight = fhir::member(property, "valueDecimal");
            weight && fhir::string(property, "code") == "itemWeight" && !coding->score)
            coding->score = fhir::decimal(*weight);
    Text label = fhir::text(json, "display");
    for (const Json& designation : fhir::array(json, "designation")) {
        std::string language = fhir::string(designation, "language");
        if (!language.empty())
            label.translations.emplace(std::move(language), fhir::string(designation, "value"));
    }
    if (label.base.empty()) label.base = coding->code;
    options.push_back({.value = std::move(*coding), .label = std::move(label)});
}

void addConcepts(const Json& concepts, std::string_view system, std::string_view nestedUnder,
    std::vector<Option>& options, int depth)
{
    if (depth > kDeepest) return;
    for (const Json& one : concepts) {
        const std::string own = fhir::string(one, "system");
        if (!fhir::flag(one, "abstract")) addConcept(one, own.empty() ? system : own, options);
        addConcepts(fhir::array(one, nestedUnder), system, nestedUnder, options, depth + 1);
    }
}

/// Words and scores that stand in the code system and not in the set.
void completeFrom(const std::vector<Option>& system, std::span<Option> listed)
{
    std::map<std::string_view, const Option*> byCode;
    for (const Option& one : system)
        if (const auto* coding = std::get_if<Coding>(&one.value))
            byCode.emplace(coding->code, &one);
    for (Option& option : listed) {
        auto& own = std::get<Coding>(option.value);
        const auto found = byCode.find(own.code);
        if (found == byCode.end()) continue;
        const auto& known = std::get<Coding>(found->second->value);
        if (!own.score) {
            own.score = known.score;
            own.scoreUrl = known.scoreUrl;
        }
        if (own.display.empty()) {
            own.display = known.display;
            option.label = found->second->label;
        }
    }
}

} // namespace

std::optional<std::vector<Option>> codeSystemOptions(const Json& codeSystem)
{
    if (fhir::array(codeSystem, "concept").empty()) return std::nullopt;
    std::vector<Option> options;
    addConcepts(
        fhir::array(codeSystem, "concept"), fhir::string(codeSystem, "url"), "concept", options, 0);
    return options;
}

std::optional<std::vector<Option>> valueSetOptions(
    const Json& valueSet, const OptionLookUp& systemOptions, const OptionLookUp& setOptions)
{
    std::vector<Option> options;
    if (const Json* expansion = fhir::member(valueSet, "expansion");
        expansion && !fhir::array(*expansion, "contains").empty()) {
        addConcepts(fhir::array(*expansion, "contains"), {}, "contains", options, 0);
        return options;
    }
    const Json* compose = fhir::member(valueSet, "compose");
    if (!compose) return std::nullopt;
    for (const Json& include : fhir::array(*compose, "include")) {
        const std::string system = fhir::string(include, "system");
        if (!fhir::array(include, "filter").empty()) return std::nullopt;
        const auto* whole = system.empty() ? nullptr : systemOptions(system);
        if (!fhir::array(include, "concept").empty()) {
            const auto first = options.size();
            addConcepts(fhir::array(include, "concept"), system, "concept", options, 0);
            if (whole)
                completeFrom(
                    *whole, {options.begin() + static_cast<std::ptrdiff_t>(first), options.end()});
            continue;
        }
        if (!system.empty() && !whole) return std::nullopt;
        if (whole) options.insert(options.end(), whole->begin(), whole->end());
        for (const Json& other : fhir::array(include, "valueSet")) {
            const auto* found = other.is_string() ? setOptions(other.get<std::string>()) : nullptr;
            if (!found) return std::nullopt;
            options.insert(options.end(), found->begin(), found->end());
        }
    }
    for (const Json& exclude : fhir::array(*compose, "exclude"))
        for (const Json& one : fhir::array(exclude, "concept"))
            std::erase_if(options, [&](const Option& option) {
                return std::get<Coding>(option.value).code == fhir::string(one, "code");
            });
    if (options.empty()) return std::nullopt;
    return options;
}

Result<std::size_t> ValueSetLibrary::add(std::string_view text)
{
    const auto json = fhir::parse(text);
    if (!json || !json->is_object())
        return Error{Error::Kind::Invalid, "form.value-sets-unreadable"};
    std::vector<const Json*> sets;
    std::size_t count = 0;
    const auto sort = [&](const Json& resource) {
        const std::string type = fhir::string(resource, "resourceType");
        if (type == "ValueSet") sets.push_back(&resource);
        if (type != "CodeSystem") return;
        if (auto options = codeSystemOptions(resource)) {
            m_systems[fhir::string(resource, "url")] = std::move(*options);
            ++count;
        }
    };
    sort(*json);
    for (const Json& entry : fhir::array(*json, "entry"))
        if (const Json* resource = fhir::member(entry, "resource")) sort(*resource);
    for (const Json& resource : fhir::array(*json, "contained"))
        sort(resource);

    const auto system = [&](std::string_view url) -> const std::vector<Option>* {
        const auto found = m_systems.find(url.substr(0, url.find('|')));
        return found == m_systems.end() ? nullptr : &found->second;
    };
    // A set may include one that stands later in the same document.
    for (int round = 0; round < 3; ++round)
        for (const Json* set : sets) {
            const std::string url = fhir::string(*set, "url");
            if (url.empty() || m_sets.contains(url)) continue;
            auto options = valueSetOptions(
                *set, system, [&](std::string_view other) { return find(other); });
            if (!options) continue;
            m_sets[url] = std::move(*options);
            ++count;
        }
    return count;
}

std::vector<std::size_t> ValueSetLibrary::addAll(const std::vector<std::string>& documents)
{
    std::vector<std::size_t> counts(documents.size(), 0);
    for (int round = 0; round < 2; ++round)
        for (std::size_t i = 0; i < documents.size(); ++i)
            if (const auto added = add(documents[i]); added) counts[i] += added.value();
    return counts;
}

const std::vector<Option>* ValueSetLibrary::find(std::string_view url) const
{
    const auto found = m_sets.find(url.substr(0, url.find('|')));
    return found == m_sets.end() ? nullptr : &found->second;
}

const ValueSetLibrary& shippedValueSets()
{
    static const ValueSetLibrary library = [] {
        ValueSetLibrary sets;
        for (const auto name : resources::list("value-sets/"))
            if (const auto content = resources::find(name)) (void)sets.add(*content);
        return sets;
    }();
    return library;
}

} // namespace waymark::forms
