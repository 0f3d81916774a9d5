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

/// Scores and missing displays come from the option that was chosen.
void completeFromOptions(const Item& item, Value& value)
{
    auto* coding = std::get_if<Coding>(&value);
    if (!coding) return;
    for (const Option& option : item.options) {
        const auto* listed = std::get_if<Coding>(&option.value);
        if (!listed || !matches(value, option.value)) continue;
        if (!coding->score) {
            coding->score = listed->score;
            coding->scoreUrl = listed->scoreUrl;
        }
        if (coding->display.empty()) coding->display = listed->display;
        return;
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
    changed.clear();
}

AnswerSheet::State::~State() = default;

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
    byItem[index].push_back(id);
    if (!item.initial.empty() && item.type != ItemType::Group && item.type != ItemType::Display) {
        std::vector<Value> seeded;
        for (const Value& value : item.initial)
            if (auto fit = fitted(item, value)) seeded.push_back(std::move(*fit));
        if (!item.repeats && seeded.size() > 1) seeded.resize(1);
        for (Value& value : seeded)
            completeFromOptions(item, value);
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
    nodes[id].children.clear();
    nodes[id].answers.clear();
    std::erase(byItem[nodes[id].item], id);
    updatePresence(id);
    waitForDependents(nodes[id].item);
}

void AnswerSheet::State::assign(NodeId id, std::vector<Value> answers)
{
    for (Value& value : answers)
        completeFromOptions(itemOf(id), value);
    Node& node = nodes[id];
    node.answers = std::move(answers);
    if (!node.answers.empty()) node.absence.reset();
    matchAnswerChildren(id);
    touched(id);
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
    if (std::ranges::find(changed, id) == changed.end()) changed.push_back(id);
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
        const bool is = alive[*id] && node.enabled
            && (!node.answers.empty() || std::ranges::any_of(node.children, [&](NodeId child) {
                   return present[child] != 0;
               }));
        if (is == (present[*id] != 0)) {
            if (*id != first) return;
            continue;
        }
        present[*id] = is;
        cells->presenceChanged(node.item);
    }
}

void AnswerSheet::State::settle()
{
    constexpr int kMostRounds = 60;
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
    // Inside the closest ancestor that holds any; of several there the last made before `from`.
    for (std::optional<NodeId> ancestor = from; ancestor; ancestor = nodes[*ancestor].parent) {
        std::optional<NodeId> before;
        std::optional<NodeId> after;
        for (const NodeId id : all) {
            if (!isBelow(id, *ancestor)) continue;
            if (id < from)
                before = id;
            else if (!after)
                after = id;
        }
        if (before) return before;
        if (after) return after;
    }
    std::optional<NodeId> before;
    for (const NodeId id : all)
        if (id < from) before = id;
    return before ? before : all.front();
}

bool AnswerSheet::State::hasAnswerBelow(NodeId id) const
{
    if (!nodes[id].enabled) return false;
    if (!nodes[id].answers.empty()) return true;
    return std::ranges::any_of(
        nodes[id].children, [&](NodeId child) { return hasAnswerBelow(child); });
}

std::optional<Value> fitted(const Item& item, Value value)
{
    const auto is = [&]<class T>(T*) -> std::optional<Value> {
        if (std::holds_alternative<T>(value)) return std::move(value);
        return std::nullopt;
    };
    const auto temporal = [&](Temporal::Kind kind) -> std::optional<Value> {
        auto* read = std::get_if<Temporal>(&value);
        if (auto* words = std::get_if<std::string>(&value)) {
            Temporal made{kind, *words};
            if (isWellFormed(made)) return made;
            return std::nullopt;
        }
        if (!read || ((read->kind == Temporal::Kind::Time) != (kind == Temporal::Kind::Time)))
            return std::nullopt;
        read->kind = kind;
        if (!isWellFormed(*read)) return std::nullopt;
        return std::move(value);
    };
    if (std::ranges::any_of(item.options,
            [&](const Option& option) { return option.value.index() == value.index(); }))
        return value;
    switch (item.type) {
    case ItemType::Group:
    case ItemType::Display: return std::nullopt;
    case ItemType::Boolean: return is(static_cast<bool*>(nullptr));
    case ItemType::Decimal:
        if (const auto* whole = std::get_if<std::int64_t>(&value)) return Decimal{*whole};
        return is(static_cast<Decimal*>(nullptr));
    case ItemType::Integer:
        if (const auto* number = std::get_if<Decimal>(&value); number && number->isWhole())
            return number->whole();
        return is(static_cast<std::int64_t*>(nullptr));
    case ItemType::Date: return temporal(Temporal::Kind::Date);
    case ItemType::DateTime: return temporal(Temporal::Kind::DateTime);
    case ItemType::Time: return temporal(Temporal::Kind::Time);
    case ItemType::String:
    case ItemType::Text: return is(static_cast<std::string*>(nullptr));
    case ItemType::Url:
        if (auto* words = std::get_if<std::string>(&value)) return Uri{std::move(*words)};
        return is(static_cast<Uri*>(nullptr));
    case ItemType::Choice:
        if (item.allowsOther && std::holds_alternative<std::string>(value)) return value;
        return is(static_cast<Coding*>(nullptr));
    case ItemType::OpenChoice:
        if (std::holds_alternative<std::string>(value)) return value;
        return is(static_cast<Coding*>(nullptr));
    case ItemType::Attachment:
    case ItemType::Reference:
        if (std::holds_alternative<std::string>(value)) return value;
        return is(static_cast<Opaque*>(nullptr));
    case ItemType::Quantity:
        if (const auto* number = std::get_if<Decimal>(&value)) return Quantity{.number = *number};
        if (const auto* whole = std::get_if<std::int64_t>(&value))
            return Quantity{.number = Decimal{*whole}};
        return is(static_cast<Quantity*>(nullptr));
    }
    return std::nullopt;
}

} // namespace waymark::forms
