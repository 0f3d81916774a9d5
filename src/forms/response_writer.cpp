// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fhir_json.h"
#include "forms/response.h"
#include "forms/response_shape.h"
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

    static std::string document(
        const AnswerSheet& sheet, ResponseStatus status, std::string_view authored);

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
        Json extensions = mergedExtensions(node.shape, extensionsOf(node));
        const bool isGroup = definition.type == ItemType::Group;
        Json below = isGroup ? level(node.children) : answers(node);
        if (below.empty() && extensions.empty() && !holdsUnknown(node.shape)) return {};
        OwnMembers own{{"linkId", definition.linkId}};
        // The words of an answer that was read stay as they were said.
        if (node.shape.empty() && !definition.text.base.empty())
            own.emplace_back("text", definition.text.base);
        own.emplace_back("extension", extensions.empty() ? Json{} : std::move(extensions));
        own.emplace_back("answer", isGroup || below.empty() ? Json{} : below);
        own.emplace_back("item", isGroup && !below.empty() ? std::move(below) : Json{});
        return filled(node.shape, std::move(own));
    }

    Json answers(const Node& node) const
    {
        Json all = Json::array();
        const auto sets = std::max<std::size_t>(node.answers.size(), 1);
        for (std::uint32_t index = 0; index < sets; ++index) {
            OwnMembers own;
            if (index < node.answers.size()) {
                auto [type, value] = fhir::toJson(node.answers[index]);
                own.emplace_back("value" + type, std::move(value));
            }
            if (!node.children.empty())
                if (Json below = level(node.children, index); !below.empty())
                    own.emplace_back("item", std::move(below));
            const auto& shapes = node.answerShapes;
            if (!own.empty())
                all.push_back(
                    filled(index < shapes.size() ? shapes[index] : std::string{}, std::move(own)));
        }
        return all;
    }

    const AnswerSheet& m_sheet;
};

std::string ResponseWriter::document(
    const AnswerSheet& sheet, ResponseStatus status, std::string_view authored)
{
    OwnMembers own{{"resourceType", "QuestionnaireResponse"}};
    if (const auto canonical = sheet.form().canonical(); !canonical.empty())
        own.emplace_back("questionnaire", canonical);
    own.emplace_back("status", code(status));
    if (!authored.empty()) own.emplace_back("authored", authored);
    Json items = ResponseWriter{sheet}.level(sheet.roots());
    own.emplace_back("item", items.empty() ? Json{} : std::move(items));
    return filled(sheet.m_state->head, std::move(own)).dump();
}

std::string toJson(const AnswerSheet& sheet, ResponseStatus status, std::string_view authored)
{
    return ResponseWriter::document(sheet, status, authored);
}

} // namespace waymark::forms
