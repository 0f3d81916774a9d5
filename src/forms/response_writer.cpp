// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fhir_json.h"
#include "forms/response.h"
#include "forms/sheet_state.h"

#include <utility>

namespace waymark::forms {

using fhir::Json;

namespace {

std::string_view absentCode(Absence absence)
{
    switch (absence) {
    case Absence::NotAsked: return "not-asked";
    case Absence::NotSaid: return "asked-declined";
    case Absence::Unknown: return "asked-unknown";
    case Absence::NotApplicable: break;
    }
    return "not-applicable";
}

Json extension(std::string_view url, std::string_view member, Json value)
{
    return Json{{"url", url}, {std::string{member}, std::move(value)}};
}

Json extensionsOf(const Node& node)
{
    Json all = Json::array();
    if (node.absence)
        all.push_back(extension(fhir::kAbsentUrl, "valueCode", absentCode(*node.absence)));
    if (!node.note.empty()) all.push_back(extension(fhir::kNoteUrl, "valueString", node.note));
    if (node.overridden && !node.answers.empty())
        all.push_back(extension(fhir::kOverriddenUrl, "valueBoolean", true));
    return all;
}

} // namespace

/// Writes the occurrences of a sheet as response items.
class ResponseWriter {
public:
    explicit ResponseWriter(const AnswerSheet& sheet)
        : m_sheet{sheet}
    {
    }

    Json level(std::span<const NodeId> siblings, std::optional<std::uint32_t> answer = {}) const
    {
        Json items = Json::array();
        for (const NodeId id : siblings) {
            const Node& node = m_sheet.node(id);
            if (!node.enabled || (answer && node.parentAnswer != *answer)) continue;
            if (Json json = item(id, node); !json.is_null()) items.push_back(std::move(json));
        }
        return items;
    }

private:
    /// Null when there is nothing to say.
    Json item(NodeId id, const Node& node) const
    {
        const Item& definition = m_sheet.item(id);
        Json json = Json::object();
        json["linkId"] = definition.linkId;
        if (!definition.text.base.empty()) json["text"] = definition.text.base;
        bool anything = false;
        Json extensions = extensionsOf(node);
        if (!node.extras.empty()) {
            const Json extras = Json::parse(node.extras);
            for (const auto& [name, content] : extras.items())
                if (name == "extension")
                    for (const Json& one : content)
                        extensions.push_back(one);
                else
                    json[name] = content;
            anything = true;
        }
        if (!extensions.empty()) {
            json["extension"] = std::move(extensions);
            anything = true;
        }
        if (definition.type == ItemType::Group) {
            if (Json below = level(node.children); !below.empty()) {
                json["item"] = std::move(below);
                anything = true;
            }
        } else if (Json given = answers(node); !given.empty()) {
            json["answer"] = std::move(given);
            anything = true;
        }
        return anything ? json : Json{};
    }

    Json answers(const Node& node) const
    {
        Json all = Json::array();
        const auto sets = std::max<std::size_t>(node.answers.size(), 1);
        for (std::uint32_t index = 0; index < sets; ++index) {
            Json one = Json::object();
            if (index < node.answers.size()) {
                auto [type, value] = fhir::toJson(node.answers[index]);
                one["value" + type] = std::move(value);
            }
            if (!node.children.empty())
                if (Json below = level(node.children, index); !below.empty())
                    one["item"] = std::move(below);
            if (!one.empty()) all.push_back(std::move(one));
        }
        return all;
    }

    const AnswerSheet& m_sheet;
};

std::string toJson(const AnswerSheet& sheet, ResponseStatus status, std::string_view authored)
{
    Json json = Json::object();
    json["resourceType"] = "QuestionnaireResponse";
    if (const auto canonical = sheet.form().canonical(); !canonical.empty())
        json["questionnaire"] = canonical;
    json["status"] = code(status);
    if (!authored.empty()) json["authored"] = authored;
    Json items = ResponseWriter{sheet}.level(sheet.roots());
    if (!items.empty()) json["item"] = std::move(items);
    return json.dump();
}

} // namespace waymark::forms
