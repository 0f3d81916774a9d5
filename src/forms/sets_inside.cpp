// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/sets_inside.h"

#include "forms/fhir_json.h"

#include <map>
#include <set>
#include <utility>

namespace waymark::forms {
namespace {

using fhir::Json;

constexpr int kDeepest = 64; // as the reader allows

Json conceptOf(const Option& option, const Coding& coding)
{
    Json made = fhir::toJson(coding);
    made.erase("system");
    if (option.label.base != coding.code) made["display"] = option.label.base;
    for (const auto& [language, words] : option.label.translations)
        made["designation"].push_back({{"language", language}, {"value", words}});
    return made;
}

/// A ValueSet that lists the options in their order: one include for each run of one system.
Json valueSetOf(std::string_view id, std::string_view url, const std::vector<Option>& options)
{
    Json includes = Json::array();
    std::string system;
    for (const Option& option : options) {
        const auto* coding = std::get_if<Coding>(&option.value);
        if (!coding) continue;
        if (includes.empty() || coding->system != system) {
            system = coding->system;
            includes.push_back(Json::object());
            if (!system.empty()) includes.back()["system"] = system;
        }
        includes.back()["concept"].push_back(conceptOf(option, *coding));
    }
    return {{"resourceType", "ValueSet"}, {"id", id}, {"url", url}, {"status", "active"},
        {"compose", {{"include", std::move(includes)}}}};
}

class Packer {
public:
    Packer(Json& document, const ValueSetLibrary& sets)
        : m_document{document}
        , m_sets{sets}
    {
        for (const Json& resource : fhir::array(document, "contained")) {
            m_ids.insert(fhir::string(resource, "id"));
            m_inside.insert(fhir::string(resource, "url"));
        }
    }

    void pack()
    {
        visit(m_document, 0);
        if (m_added.empty()) return;
        // Only now: a new member moves the others, and the walk stands in one of them.
        auto& contained = m_document["contained"];
        if (!contained.is_array()) contained = Json::array();
        for (Json& set : m_added)
            contained.push_back(std::move(set));
    }
    std::vector<std::string> urls() && { return std::move(m_urls); }

private:
    void visit(Json& holder, int depth)
    {
        const auto items = holder.find("item");
        if (depth > kDeepest || items == holder.end() || !items->is_array()) return;
        for (Json& item : *items) {
            if (!item.is_object()) continue;
            if (const auto named = fhir::string(item, "answerValueSet"); !named.empty())
                if (const auto id = idOf(named.substr(0, named.find('|'))); !id.empty())
                    item["answerValueSet"] = '#' + id;
            visit(item, depth + 1);
        }
    }

    /// The id of the set inside the form; empty when it is there already or not known.
    std::string idOf(const std::string& url)
    {
        if (const auto made = m_made.find(url); made != m_made.end()) return made->second;
        if (url.starts_with('#') || m_inside.contains(url)) return {};
        const auto* options = m_sets.find(url);
        if (!options) return {};
        std::string id;
        for (std::size_t number = m_made.size() + 1; id.empty() || m_ids.contains(id); ++number)
            id = "set-" + std::to_string(number);
        m_ids.insert(id);
        m_added.push_back(valueSetOf(id, url, *options));
        m_urls.push_back(url);
        m_made.emplace(url, id);
        return id;
    }

    Json& m_document;
    const ValueSetLibrary& m_sets;
    std::set<std::string> m_ids;
    std::set<std::string> m_inside;
    std::map<std::string, std::string> m_made;
    std::vector<std::string> m_urls;
    std::vector<Json> m_added;
};

} // namespace

SetsInside withSetsInside(std::string_view questionnaire, const ValueSetLibrary& sets)
{
    auto document = fhir::parse(questionnaire);
    if (!document || !document->is_object()) return {std::string{questionnaire}};
    Packer packer{*document, sets};
    packer.pack();
    auto urls = std::move(packer).urls();
    if (urls.empty()) return {std::string{questionnaire}};
    return {document->dump(), std::move(urls)};
}

} // namespace waymark::forms
