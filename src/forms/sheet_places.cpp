// SPDX-License-Identifier: GPL-3.0-or-later
// How expressions walk through the answers of a sheet.
#include "forms/sheet_cells.h"

#include <algorithm>

namespace waymark::forms {

using fhir::Json;
using fhirpath::AnswerRef;
using fhirpath::Collection;
using fhirpath::ItemRef;
using fhirpath::ResponseRef;

namespace {

/// "valueCoding" asks for a coding only, "value" for anything.
bool isNamed(const Value& value, std::string_view name)
{
    if (name == "value") return true;
    const auto member = "value" + fhir::toJson(value).first;
    return member == name || (name == "valueInteger" && member == "valueDecimal")
        || (name == "valueDecimal" && member == "valueInteger")
        || (name == "valueUrl" && member == "valueUri");
}

/// In the reader's order.
void collect(const Json& items, std::vector<const Json*>& found, int depth)
{
    if (depth > 64) return;
    for (const Json& item : items)
        if (item.is_object()) {
            found.push_back(&item);
            collect(fhir::array(item, "item"), found, depth + 1);
        }
}

} // namespace

const Json& SheetCells::document()
{
    if (!m_document) {
        m_document = fhir::parse(m_state.form->source).value_or(Json::object());
        collect(fhir::array(*m_document, "item"), m_documentItems, 1);
    }
    return *m_document;
}

void SheetCells::addItems(
    std::span<const NodeId> siblings, std::optional<std::uint32_t> answer, Collection& found)
{
    for (const NodeId id : siblings) {
        const Node& node = m_state.nodes[id];
        if (answer && node.parentAnswer != *answer) continue;
        watch(2 * node.item + 1);
        if (m_state.present[id]) found.emplace_back(ItemRef{id});
    }
}

void SheetCells::addValue(NodeId id, std::uint32_t index, std::string_view name, Collection& found)
{
    const Node& node = m_state.nodes[id];
    if (index < node.answers.size() && isNamed(node.answers[index], name))
        found.push_back(fhirpath::toThing(node.answers[index]));
}

void SheetCells::members(const fhirpath::Thing& place, std::string_view name, Collection& found)
{
    if (std::holds_alternative<ResponseRef>(place)) {
        if (name == "item") addItems(m_state.roots, {}, found);
        if (name == "questionnaire") found.emplace_back(m_state.form->canonical());
    } else if (const auto* at = std::get_if<ItemRef>(&place)) {
        const Node& node = m_state.nodes[at->node];
        const Item& item = m_state.itemOf(at->node);
        if (name == "linkId") {
            found.emplace_back(item.linkId);
        } else if (name == "text") {
            if (!item.text.base.empty()) found.emplace_back(item.text.base);
        } else if (name == "answer") {
            watch(2 * node.item);
            if (node.enabled)
                for (std::uint32_t i = 0; i < node.answers.size(); ++i)
                    found.emplace_back(AnswerRef{at->node, i});
        } else if (name == "item" && item.type == ItemType::Group) {
            addItems(node.children, {}, found);
        }
    } else if (const auto* answer = std::get_if<AnswerRef>(&place)) {
        if (name == "item")
            addItems(m_state.nodes[answer->node].children, answer->index, found);
        else if (name.starts_with("value"))
            addValue(answer->node, answer->index, name, found);
    }
}

bool SheetCells::itemsNamed(
    const fhirpath::Thing& place, std::string_view linkId, Collection& found)
{
    const Questionnaire& form = *m_state.form;
    if (form.byLinkId.size() != form.items.size()) return false;
    const auto item = form.find(linkId);
    if (!item) return true;
    std::optional<NodeId> parent;
    std::uint32_t answer = 0;
    if (const auto* at = std::get_if<ItemRef>(&place)) {
        // What hangs below a question hangs below its answers.
        if (m_state.itemOf(at->node).type != ItemType::Group) return true;
        parent = at->node;
    } else if (const auto* given = std::get_if<AnswerRef>(&place)) {
        parent = given->node;
        answer = given->index;
    } else if (!std::holds_alternative<ResponseRef>(place)) {
        return false;
    }
    watch(2 * *item + 1);
    for (const NodeId id : m_state.byItem[*item])
        if (m_state.nodes[id].parent == parent && m_state.nodes[id].parentAnswer == answer
            && m_state.present[id])
            found.emplace_back(ItemRef{id});
    return true;
}

std::optional<Decimal> SheetCells::score(const fhirpath::Thing& place)
{
    const auto* answer = std::get_if<AnswerRef>(&place);
    if (!answer) return std::nullopt;
    const Node& node = m_state.nodes[answer->node];
    if (answer->index >= node.answers.size()) return std::nullopt;
    for (const Option& option : m_state.itemOf(answer->node).options)
        if (option.score && matches(node.answers[answer->index], option.value)) return option.score;
    return std::nullopt;
}

void SheetCells::children(const fhirpath::Thing& place, Collection& found)
{
    if (std::holds_alternative<AnswerRef>(place)) {
        members(place, "value", found);
    } else if (std::holds_alternative<ItemRef>(place)) {
        members(place, "linkId", found);
        members(place, "text", found);
        members(place, "answer", found);
    }
    members(place, "item", found);
}

} // namespace waymark::forms
