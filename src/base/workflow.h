// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <ranges>
#include <vector>

/// The way of a piece of work as one `constexpr` table of steps. Service, buttons and tests read
/// the same table; what every such table must hold is proved where it stands, while it compiles.
namespace waymark::workflow {

/// From `from` leads `action` to `to`, for `who`.
template <class StateType, class ActionType, class WhoType>
struct Step {
    using State = StateType;
    using Action = ActionType;
    using Who = WhoType;

    State from;
    Action action;
    State to;
    Who who;
};

template <class Table>
using StepOf = std::ranges::range_value_t<Table>;
template <class Table>
using StateOf = typename StepOf<Table>::State;
template <class Table>
using ActionOf = typename StepOf<Table>::Action;

/// The step `action` is from `from`; nullptr when there is none.
template <class Table>
constexpr const StepOf<Table>* findStep(
    const Table& table, StateOf<Table> from, ActionOf<Table> action)
{
    for (const auto& step : table)
        if (step.from == from && step.action == action) return &step;
    return nullptr;
}

/// What is allowed in `state` to whom `mayTake(who)` holds, in the order of the table.
template <class Table, class MayTake>
std::vector<ActionOf<Table>> allowedActions(
    const Table& table, StateOf<Table> state, MayTake mayTake)
{
    std::vector<ActionOf<Table>> actions;
    for (const auto& step : table)
        if (step.from == state && mayTake(step.who)) actions.push_back(step.action);
    return actions;
}

namespace proof {

/// From one state an action leads to one place.
template <class Table>
consteval bool everyPairOnce(const Table& table)
{
    for (std::size_t i = 0; i < table.size(); ++i)
        for (std::size_t j = i + 1; j < table.size(); ++j)
            if (table[i].from == table[j].from && table[i].action == table[j].action) return false;
    return true;
}

/// Every one of `Count` states can come about, beginning at `first`.
template <std::size_t Count, class Table>
consteval bool everyStateIsReached(const Table& table, StateOf<Table> first)
{
    std::array<bool, Count> reached{};
    reached[static_cast<std::size_t>(first)] = true;
    for (std::size_t round = 0; round < Count; ++round)
        for (const auto& step : table)
            if (reached[static_cast<std::size_t>(step.from)])
                reached[static_cast<std::size_t>(step.to)] = true;
    return std::ranges::all_of(reached, [](bool is) { return is; });
}

/// No step leads out of a final state.
template <class Table, class IsFinal>
consteval bool finalStatesEnd(const Table& table, IsFinal isFinal)
{
    return std::ranges::none_of(table, [&](const auto& step) { return isFinal(step.from); });
}

/// From each of `Count` states some way leads to a final one.
template <std::size_t Count, class Table, class IsFinal>
consteval bool noDeadEnd(const Table& table, IsFinal isFinal)
{
    std::array<bool, Count> leads{};
    for (std::size_t i = 0; i < Count; ++i)
        leads[i] = isFinal(static_cast<StateOf<Table>>(i));
    for (std::size_t round = 0; round < Count; ++round)
        for (const auto& step : table)
            if (leads[static_cast<std::size_t>(step.to)])
                leads[static_cast<std::size_t>(step.from)] = true;
    return std::ranges::all_of(leads, [](bool is) { return is; });
}

} // namespace proof
} // namespace waymark::workflow
