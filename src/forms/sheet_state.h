// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/answer_sheet.h"

#include <deque>
#include <memory>
#include <set>

namespace waymark::forms {

class SheetCells;

/// The occurrences of one answering and the rules that keep them enabled.
struct AnswerSheet::State {
    State(std::shared_ptr<const Questionnaire> questionnaire, std::string moment);
    ~State();

    const Item& itemOf(NodeId id) const { return form->items[nodes[id].item]; }

    /// One occurrence of `item` and, below it, one of each descendant; initial values are seeded.
    NodeId create(ItemIndex item, std::optional<NodeId> parent, std::uint32_t parentAnswer);
    void remove(NodeId id); ///< with everything below
    /// Puts the answers in without asking whether they may be given; scores are copied.
    void assign(NodeId id, std::vector<Value> answers);
    /// Neither answer nor absence; what is calculated follows its expression again.
    void empty(NodeId id);
    void emptyBelow(NodeId id); ///< here and below
    /// As many sets of nested questions as the question has answers, at least one.
    void matchAnswerChildren(NodeId id);
    void touched(NodeId id); ///< answers or absence changed: rules that look at it run again
    void settle(); ///< runs the waiting rules to a fix-point
    void forgetChanges(); ///< before an edit
    void markChanged(NodeId id);
    /// After occurrences came, went or were moved; settle() brings byItem in the order shown.
    void orderChanged() { m_orderStale = true; }

    bool ownRuleHolds(NodeId id) const;
    bool holds(NodeId from, const Condition& condition) const;
    /// The occurrence of `target` that a rule at `from` means: nearest along the ancestors, then
    /// the nearest before, then the first after (R5).
    std::optional<NodeId> occurrence(NodeId from, ItemIndex target) const;
    bool hasAnswerBelow(NodeId id) const; ///< an enabled answer at or below

    std::shared_ptr<const Questionnaire> form; ///< shared with windows, jobs and other sheets
    std::vector<Node> nodes;
    std::vector<char> alive;
    std::vector<NodeId> roots;
    std::vector<std::vector<NodeId>> byItem; ///< living occurrences, in the order shown
    std::vector<std::vector<ItemIndex>> dependents; ///< whose conditions name this item
    std::vector<NodeId> changed;
    std::set<std::string> faults;
    std::vector<char> present; ///< enabled, with an answer at or below: what a response holds
    std::string now; ///< the moment expressions see, ISO
    std::string head; ///< the response as read without its items, see Node::shape; or empty
    std::size_t evaluations = 0; ///< rules and expressions run so far
    std::unique_ptr<SheetCells> cells;

private:
    void completed(const Item& item, Value& value) const;
    void wait(NodeId id);
    void waitForDependents(ItemIndex item);
    void updatePresence(NodeId id); ///< here and upwards
    void bringInOrder();
    void runConditions();
    bool calculate(); ///< false when every calculated value already stands

    std::deque<NodeId> m_waiting;
    std::vector<char> m_isWaiting;
    std::vector<std::uint16_t> m_runs; ///< since the last edit, to notice circles
    std::vector<char> m_isChanged;
    std::vector<std::uint32_t> m_presentBelow; ///< how many children are present
    std::vector<std::uint32_t> m_order; ///< place in the order shown
    bool m_orderStale = true;
};

/// A living occurrence's answers as rules see them: none while it is disabled.
inline bool countsAsAnswered(const Node& node) { return node.enabled && !node.answers.empty(); }

/// Whether a value of `item`'s type; converts what only looks different (5 for 5.0).
std::optional<Value> fitted(const Item& item, Value value);

/// Whether the condition holds for these answers.
bool conditionHolds(const Condition& condition, std::span<const Value> answers);

} // namespace waymark::forms
