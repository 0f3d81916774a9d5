// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/sheet_cells.h"

#include <algorithm>
#include <utility>

namespace waymark::forms {

using fhirpath::Collection;
using fhirpath::Path;
using Use = Expression::Use;

namespace {

/// Things one expression may leave behind; against forms that fill the memory.
constexpr std::size_t kMostKept = 20'000;

} // namespace

SheetCells::SheetCells(AnswerSheet::State& state)
    : m_state{state}
{
    const auto parse = [&](const Expression& expression) {
        m_paths.emplace(&expression, Path::parse(expression.text));
    };
    std::ranges::for_each(state.form->expressions, parse);
    for (const Item& item : state.form->items)
        std::ranges::for_each(item.expressions, parse);
}

void SheetCells::recalculate(NodeId node)
{
    if (find(node, Use::Calculated)) m_calculated.push_back(node);
}

void SheetCells::created(NodeId node)
{
    recalculate(node);
    if (find(node, Use::Initial)) m_proposing.push_back(node);
}

bool SheetCells::spend(std::size_t steps)
{
    if (steps > m_stepsLeft) {
        m_stepsLeft = 0;
        return false;
    }
    m_stepsLeft -= steps;
    return true;
}

const Expression* SheetCells::find(NodeId node, Use use) const
{
    const auto& all = m_state.itemOf(node).expressions;
    const auto found = std::ranges::find(all, use, &Expression::use);
    return found == all.end() ? nullptr : &*found;
}

SheetCells::CellId SheetCells::cell(std::optional<NodeId> node, const Expression& expression)
{
    const std::pair key{node ? std::int64_t{*node} : -1, &expression};
    const auto [found, isNew] = m_byPlace.emplace(key, static_cast<CellId>(m_cells.size()));
    if (isNew) m_cells.push_back({.node = node, .expression = &expression});
    return found->second;
}

const SheetCells::Cell& SheetCells::evaluated(CellId id)
{
    if (!m_running.empty()) m_cells[id].users.insert(m_running.back());
    if (!m_cells[id].dirty) return m_cells[id];
    if (m_cells[id].running || m_running.size() > 64) {
        fault(m_cells[id]);
        return m_cells[id];
    }
    m_cells[id].running = true;
    ++m_state.evaluations;
    m_running.push_back(id);
    const auto& path = m_paths.at(m_cells[id].expression);
    const auto node = m_cells[id].node;
    const Collection focus{node ? fhirpath::Thing{fhirpath::ItemRef{*node}}
                                : fhirpath::Thing{fhirpath::ResponseRef{}}};
    auto value = path ? path->evaluate(focus, *this) : std::nullopt;
    if (value && value->size() > kMostKept) value.reset();
    m_running.pop_back();
    // Evaluating may have made new cells.
    Cell& done = m_cells[id];
    done.running = false;
    done.dirty = false;
    done.failed = !value;
    done.value = std::move(value).value_or(Collection{});
    if (done.failed) fault(done);
    return done;
}

void SheetCells::fault(const Cell& cell)
{
    m_state.faults.insert(cell.node ? m_state.itemOf(*cell.node).linkId : std::string{});
}

void SheetCells::markDirty(std::uint32_t key)
{
    const auto found = m_watchers.find(key);
    if (found == m_watchers.end()) return;
    for (const CellId id : found->second)
        markCell(id);
}

void SheetCells::markCell(CellId first)
{
    std::vector<CellId> open{first};
    while (!open.empty()) {
        const CellId id = open.back();
        open.pop_back();
        Cell& one = m_cells[id];
        if (one.dirty) continue;
        one.dirty = true;
        if (one.node && one.expression->use == Use::Calculated) m_calculated.push_back(*one.node);
        if (one.node && one.expression->use == Use::EnableWhen) m_enabling.push_back(*one.node);
        open.insert(open.end(), one.users.begin(), one.users.end());
    }
}

void SheetCells::watch(std::uint32_t key)
{
    if (m_running.empty()) return;
    const CellId id = m_running.back();
    if (m_cells[id].watched.insert(key).second) m_watchers[key].push_back(id);
}

std::optional<bool> SheetCells::enabled(NodeId node)
{
    const Expression* expression = find(node, Use::EnableWhen);
    if (!expression) return std::nullopt;
    const Cell& one = evaluated(cell(node, *expression));
    if (one.failed) return true;
    if (one.value.empty()) return false;
    const auto* given = std::get_if<bool>(&one.value.front());
    if (!given) fault(one);
    return given ? *given : true;
}

std::vector<NodeId> SheetCells::takeCalculated() { return std::exchange(m_calculated, {}); }
std::vector<NodeId> SheetCells::takeEnabling() { return std::exchange(m_enabling, {}); }

std::vector<NodeId> SheetCells::takeProposing() { return std::exchange(m_proposing, {}); }

std::optional<std::vector<Value>> SheetCells::calculated(NodeId node)
{
    const Expression* expression = find(node, Use::Calculated);
    if (!expression) return std::nullopt;
    return valuesOf(node, *expression);
}

std::vector<Value> SheetCells::proposed(NodeId node)
{
    return valuesOf(node, *find(node, Use::Initial));
}

std::vector<Value> SheetCells::valuesOf(NodeId node, const Expression& expression)
{
    const Cell& one = evaluated(cell(node, expression));
    const Item& item = m_state.itemOf(node);
    std::vector<Value> values;
    for (const fhirpath::Thing& thing : one.value) {
        auto value = fhirpath::toValue(thing);
        if (!value) continue;
        // A code or a word may stand for an option.
        for (const Option& option : item.options)
            if (option.value.index() != value->index() && matches(*value, option.value)) {
                value = option.value;
                break;
            }
        const bool wantsText = item.type == ItemType::String || item.type == ItemType::Text;
        if (wantsText && !std::holds_alternative<std::string>(*value)) value = plainText(*value);
        if (auto fit = fitted(item, std::move(*value))) values.push_back(std::move(*fit));
        if (!item.repeats && !values.empty()) break;
    }
    return values;
}

std::vector<const Expression*> SheetCells::broken(std::optional<NodeId> node)
{
    std::vector<const Expression*> found;
    const auto& all = node ? m_state.itemOf(*node).expressions : m_state.form->expressions;
    for (const Expression& expression : all) {
        if (expression.use != Use::Constraint) continue;
        const Cell& one = evaluated(cell(node, expression));
        if (!one.failed && fhirpath::truth(one.value) == false) found.push_back(&expression);
    }
    return found;
}

std::optional<Collection> SheetCells::variable(std::string_view name)
{
    if (m_running.empty()) return std::nullopt;
    const auto node = m_cells[m_running.back()].node;
    if (name == "resource" || name == "rootResource") return Collection{fhirpath::ResponseRef{}};
    if (name == "context") {
        if (node) return Collection{fhirpath::ItemRef{*node}};
        return Collection{fhirpath::ResponseRef{}};
    }
    if (name == "questionnaire") return Collection{&document()};
    if (name == "qitem" && node) {
        document();
        const auto index = m_state.nodes[*node].item;
        if (index < m_documentItems.size()) return Collection{m_documentItems[index]};
    }
    if (name == "ucum") return Collection{std::string{"http://unitsofmeasure.org"}};
    if (name == "loinc") return Collection{std::string{"http://loinc.org"}};
    if (name == "sct") return Collection{std::string{"http://snomed.info/sct"}};
    return scoped(name);
}

/// At the item, then at each ancestor, then at the form. A variable may name one written before it.
std::optional<Collection> SheetCells::scoped(std::string_view name)
{
    const Expression* asking = m_cells[m_running.back()].expression;
    const auto in = [&](const std::vector<Expression>& all) -> const Expression* {
        for (const Expression& one : all)
            if (one.use == Use::Variable && one.name == name && &one != asking) return &one;
        return nullptr;
    };
    for (auto node = m_cells[m_running.back()].node; node; node = m_state.nodes[*node].parent)
        if (const auto* found = in(m_state.itemOf(*node).expressions))
            return evaluated(cell(node, *found)).value;
    if (const auto* found = in(m_state.form->expressions))
        return evaluated(cell(std::nullopt, *found)).value;
    return std::nullopt;
}

} // namespace waymark::forms
