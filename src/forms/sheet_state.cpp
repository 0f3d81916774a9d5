// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/sheet_state.h"

#include "forms/sheet_cells.h"

#include <algorithm>
#include <utility>

namespace waymark::forms {
namespace {

/// A rule that runs more often than this after one edit goes round in a circle.
constexpr std::uint16_t kMostRuns = 40;

bool satisfies(std::strong_ordering order, Operator op)
{
    switch (op) {
    case Operator::Greater: return order > 0;
    case Operator::Less: return order < 0;
    case Operator::GreaterOrEqual: return order >= 0;
    case Operator::LessOrEqual: return order <= 0;
    default: return false;
    }
}

} // namespace

bool conditionHolds(const Condition& condition, std::span<const Value> answers)
{
    const auto equals = [&](const Value& answer) { return matches(answer, condition.answer); };
    switch (condition.op) {
    case Operator::Exists: {
        const auto* wanted = std::get_if<bool>(&condition.answer);
        return answers.empty() != (wanted ? *wanted : true);
    }
    case Operator::Equal: return std::ranges::any_of(answers, equals);
    case Operator::NotEqual: return std::ranges::none_of(answers, equals);
    default: break;
    }
    return std::ranges::any_of(answers, [&](const Value& answer) {
        const auto order = compare(answer, condition.answer);
        if (order) return satisfies(*order, condition.op);
        // R5: a comparison that the coarser date leaves open enables the item.
        return std::holds_alternative<Temporal>(answer)
            && std::holds_alternative<Temporal>(condition.answer);
    });
}

AnswerSheet::State::State(std::shared_ptr<const Questionnaire> questionnaire, std::string moment)
    : form{std::move(questionnaire)}
    , byItem(form->items.size())
    , dependents(form->items.size())
    , now{std::move(moment)}
    , cells{std::make_unique<SheetCells>(*this)}
{
    for (ItemIndex index = 0; index < form->items.size(); ++index)
        for (const Condition& condition : form->items[index].conditions)
            if (condition.target) dependents[*condition.target].push_back(index);
    for (const ItemIndex root : form->roots)
        roots.push_back(create(root, {}, 0));
    settle();
    forgetChanges();
}

AnswerSheet::State::~State() = default;

/// Scores and missing displays come from the option that was chosen, else from a code system
/// inside the form.
void AnswerSheet::State::completed(const Item& item, Value& value) const
{
    auto* coding = std::get_if<Coding>(&value);
    if (!coding) return;
    const auto take = [&](const Coding& listed) {
        if (!coding->score) {
            coding->score = listed.score;
            coding->scoreUrl = listed.scoreUrl;
        }
        if (coding->display.empty()) coding->display = listed.display;
    };
    const auto option = std::ranges::find_if(item.options, [&](const Option& one) {
        return std::holds_alternative<Coding>(one.value) && matches(value, one.value);
    });
    if (option != item.options.end()) take(std::get<Coding>(option->value));
    if (coding->score) return;
    const auto listed = std::ranges::find_if(form->scoredConcepts, [&](const Coding& one) {
        return one.system == coding->system && one.code == coding->code;
    });
    if (listed != form->scoredConcepts.end()) take(*listed);
}

NodeId AnswerSheet::State::create(
    ItemIndex index, std::optional<NodeId> parent, std::uint32_t parentAnswer)
{
    const auto id = static_cast<NodeId>(nodes.size());
    const Item& item = form->items[index];
    nodes.push_back({.item = index, .parent = parent, .parentAnswer = parentAnswer});
    alive.push_back(1);
    present.push_back(0);
    m_isWaiting.push_back(0);
    m_runs.push_back(0);
    m_isChanged.push_back(0);
    m_presentBelow.push_back(0);
    m_orderStale = true;
    byItem[index].push_back(id);
    if (!item.initial.empty() && item.type != ItemType::Group && item.type != ItemType::Display) {
        std::vector<Value> seeded;
        for (const Value& value : item.initial)
            if (auto fit = fitted(item, value)) seeded.push_back(std::move(*fit));
        if (!item.repeats && seeded.size() > 1) seeded.resize(1);
        for (Value& value : seeded)
            completed(item, value);
        nodes[id].answers = std::move(seeded);
    }
    const std::size_t sets
        = item.type == ItemType::Group ? 1 : std::max<std::size_t>(1, nodes[id].answers.size());
    for (std::uint32_t set = 0; set < sets; ++set)
        for (const ItemIndex child : item.children) {
            const NodeId made = create(child, id, set);
            nodes[id].children.push_back(made);
        }
    wait(id);
    cells->created(id);
    updatePresence(id);
    return id;
}

void AnswerSheet::State::remove(NodeId id)
{
    for (const NodeId child : std::vector<NodeId>{nodes[id].children})
        remove(child);
    alive[id] = 0;
    m_orderStale = true;
    nodes[id].children.clear();
    nodes[id].answers.clear();
    std::erase(byItem[nodes[id].item], id);
    updatePresence(id);
    waitForDependents(nodes[id].item);
}

void AnswerSheet::State::assign(NodeId id, std::vector<Value> answers)
{
    for (Value& value : answers)
        completed(itemOf(id), value);
    Node& node = nodes[id];
    // What a response said beside an answer stays with it as long as the answer stays.
    std::vector<std::string> shapes;
    for (std::size_t i = 0; i < answers.size() && !node.answerShapes.empty(); ++i) {
        const auto before = std::ranges::find(node.answers, answers[i]);
        const auto place = static_cast<std::size_t>(before - node.answers.begin());
        shapes.push_back(
            place < node.answerShapes.size() ? node.answerShapes[place] : std::string{});
    }
    node.answerShapes = std::move(shapes);
    node.answers = std::move(answers);
    if (!node.answers.empty()) node.absence.reset();
    matchAnswerChildren(id);
    touched(id);
}

void AnswerSheet::State::empty(NodeId id)
{
    nodes[id].absence.reset();
    nodes[id].overridden = false;
    assign(id, {});
    cells->recalculate(id);
}

void AnswerSheet::State::emptyBelow(NodeId first)
{
    std::vector<NodeId> open{first};
    while (!open.empty()) {
        const NodeId id = open.back();
        open.pop_back();
        empty(id);
        open.insert(open.end(), nodes[id].children.begin(), nodes[id].children.end());
    }
}

void AnswerSheet::State::matchAnswerChildren(NodeId id)
{
    const Item& item = itemOf(id);
    if (item.type == ItemType::Group || item.children.empty()) return;
    const auto wanted
        = static_cast<std::uint32_t>(std::max<std::size_t>(1, nodes[id].answers.size()));
    std::uint32_t have = 0;
    for (const NodeId child : nodes[id].children)
        have = std::max(have, nodes[child].parentAnswer + 1);
    for (; have < wanted; ++have)
        for (const ItemIndex child : item.children) {
            const NodeId made = create(child, id, have);
            nodes[id].children.push_back(made);
        }
    std::erase_if(nodes[id].children, [&](NodeId child) {
        if (nodes[child].parentAnswer < wanted) return false;
        remove(child);
        return true;
    });
}

void AnswerSheet::State::wait(NodeId id)
{
    if (m_isWaiting[id]) return;
    m_isWaiting[id] = 1;
    m_waiting.push_back(id);
}

void AnswerSheet::State::waitForDependents(ItemIndex item)
{
    for (const ItemIndex dependent : dependents[item])
        for (const NodeId id : byItem[dependent])
            wait(id);
}

void AnswerSheet::State::markChanged(NodeId id)
{
    if (m_isChanged[id]) return;
    m_isChanged[id] = 1;
    changed.push_back(id);
}

void AnswerSheet::State::forgetChanges()
{
    for (const NodeId id : changed)
        m_isChanged[id] = 0;
    changed.clear();
}

void AnswerSheet::State::bringInOrder()
{
    if (!std::exchange(m_orderStale, false)) return;
    m_order.assign(nodes.size(), 0);
    std::uint32_t place = 0;
    std::vector<NodeId> open{roots.rbegin(), roots.rend()};
    while (!open.empty()) {
        const NodeId id = open.back();
        open.pop_back();
        m_order[id] = place++;
        open.insert(open.end(), nodes[id].children.rbegin(), nodes[id].children.rend());
    }
    for (auto& occurrences : byItem)
        if (occurrences.size() > 1)
            std::ranges::sort(occurrences, {}, [&](NodeId id) { return m_order[id]; });
}

void AnswerSheet::State::touched(NodeId id)
{
    markChanged(id);
    waitForDependents(nodes[id].item);
    cells->answersChanged(nodes[id].item);
    updatePresence(id);
}

void AnswerSheet::State::updatePresence(NodeId first)
{
    for (std::optional<NodeId> id = first; id; id = nodes[*id].parent) {
        const Node& node = nodes[*id];
        const bool is
            = alive[*id] && node.enabled && (!node.answers.empty() || m_presentBelow[*id] > 0);
        if (is == (present[*id] != 0)) return;
        present[*id] = is;
        if (node.parent && is) ++m_presentBelow[*node.parent];
        if (node.parent && !is) --m_presentBelow[*node.parent];
        cells->presenceChanged(node.item);
    }
}

void AnswerSheet::State::settle()
{
    constexpr int kMostRounds = 60;
    bringInOrder();
    cells->allowSteps();
    for (const NodeId id : cells->takeProposing())
        if (alive[id] && nodes[id].answers.empty() && !nodes[id].absence)
            if (auto values = cells->proposed(id); !values.empty()) assign(id, std::move(values));
    for (int round = 0; round < kMostRounds; ++round) {
        runConditions();
        for (const NodeId id : cells->takeEnabling())
            wait(id);
        if (!m_waiting.empty()) continue;
        if (!calculate()) return;
    }
    // Values that never come to rest count as what they are now.
    faults.insert("calculatedExpression");
}

bool AnswerSheet::State::calculate()
{
    bool any = false;
    for (const NodeId id : cells->takeCalculated()) {
        if (!alive[id] || nodes[id].overridden) continue;
        auto values = cells->calculated(id);
        if (!values || *values == nodes[id].answers) continue;
        assign(id, std::move(*values));
        any = true;
    }
    return any || !m_waiting.empty();
}

void AnswerSheet::State::runConditions()
{
    std::vector<NodeId> ran;
    while (!m_waiting.empty()) {
        const NodeId id = m_waiting.front();
        m_waiting.pop_front();
        m_isWaiting[id] = 0;
        if (!alive[id]) continue;
        if (m_runs[id]++ == 0) ran.push_back(id);
        ++evaluations;
        Node& node = nodes[id];
        const bool circular = m_runs[id] > kMostRuns;
        if (circular) faults.insert(itemOf(id).linkId);
        const bool inside = !node.parent || nodes[*node.parent].enabled;
        const bool enabled = inside && !circular && ownRuleHolds(id);
        if (enabled == node.enabled) continue;
        if (circular && m_runs[id] > kMostRuns + 2) continue;
        node.enabled = enabled;
        markChanged(id);
        cells->answersChanged(node.item);
        updatePresence(id);
        for (const NodeId child : node.children)
            wait(child);
        waitForDependents(node.item);
    }
    for (const NodeId id : ran)
        m_runs[id] = 0;
}

bool AnswerSheet::State::ownRuleHolds(NodeId id) const
{
    const Item& item = itemOf(id);
    if (const auto said = cells->enabled(id)) return *said;
    if (item.conditions.empty()) return true;
    const auto met = [&](const Condition& condition) { return holds(id, condition); };
    return item.behavior == Behavior::All ? std::ranges::all_of(item.conditions, met)
                                          : std::ranges::any_of(item.conditions, met);
}

bool AnswerSheet::State::holds(NodeId from, const Condition& condition) const
{
    if (!condition.target)
        return condition.op == Operator::Exists && condition.answer == Value{false};
    const auto target = occurrence(from, *condition.target);
    if (!target || !nodes[*target].enabled) return conditionHolds(condition, {});
    return conditionHolds(condition, nodes[*target].answers);
}

std::optional<NodeId> AnswerSheet::State::occurrence(NodeId from, ItemIndex target) const
{
    const auto& all = byItem[target];
    if (all.empty()) return std::nullopt;
    if (all.size() == 1) return all.front();
    const auto isBelow = [&](NodeId id, NodeId ancestor) {
        for (std::optional<NodeId> at = id; at; at = nodes[*at].parent)
            if (*at == ancestor) return true;
        return false;
    };
    const auto nearest = [&](const auto& counts) {
        std::optional<NodeId> before;
        for (const NodeId id : all) {
            if (!counts(id)) continue;
            if (m_order[id] > m_order[from]) return before ? before : id;
            before = id;
        }
        return before;
    };
    for (std::optional<NodeId> ancestor = from; ancestor; ancestor = nodes[*ancestor].parent)
        if (const auto found = nearest([&](NodeId id) { return isBelow(id, *ancestor); }))
            return found;
    return nearest([](NodeId) { return true; });
}

bool AnswerSheet::State::hasAnswerBelow(NodeId id) const
{
    if (!nodes[id].enabled) return false;
    if (!nodes[id].answers.empty()) return true;
    return std::ranges::any_of(
        nodes[id].children, [&](NodeId child) { return hasAnswerBelow(child); });
}

} // namespace waymark::forms
