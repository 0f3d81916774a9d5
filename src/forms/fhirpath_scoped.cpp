// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fhirpath_evaluator.h"

#include <algorithm>

namespace waymark::forms::fhirpath {
namespace {

using Node = Path::Node;
using Scope = Evaluator::Scope;

constexpr std::size_t kMostRepeated = 200'000;

/// `part` evaluated on the one `thing`.
Collection on(Evaluator& evaluator, const Node& part, const Thing& thing, std::int64_t index,
    const Scope& outer)
{
    const Collection self{thing};
    return evaluator.evaluate(part, self, {.self = &self, .index = index, .total = outer.total});
}

Collection where(
    Evaluator& evaluator, const Node& part, const Collection& focus, const Scope& scope)
{
    Collection found;
    for (std::size_t i = 0; i < focus.size(); ++i)
        if (truth(on(evaluator, part, focus[i], static_cast<std::int64_t>(i), scope))
                .value_or(false))
            found.push_back(focus[i]);
    return found;
}

Collection select(
    Evaluator& evaluator, const Node& part, const Collection& focus, const Scope& scope)
{
    Collection found;
    for (std::size_t i = 0; i < focus.size(); ++i) {
        auto some = on(evaluator, part, focus[i], static_cast<std::int64_t>(i), scope);
        std::ranges::move(some, std::back_inserter(found));
    }
    return found;
}

Collection repeat(
    Evaluator& evaluator, const Node& part, const Collection& focus, const Scope& scope)
{
    Collection found;
    Collection level = focus;
    while (!level.empty()) {
        level = select(evaluator, part, level, scope);
        if (found.size() + level.size() > kMostRepeated) throw Failure{};
        const auto plain = std::ranges::count_if(level, [](const Thing& thing) {
            return !std::holds_alternative<ItemRef>(thing)
                && !std::holds_alternative<AnswerRef>(thing)
                && !std::holds_alternative<const fhir::Json*>(thing);
        });
        evaluator.spend(static_cast<std::size_t>(plain) * (found.size() + 1));
        // Places never come twice on the way down; anything else must not go round in a circle.
        std::erase_if(level, [&](const Thing& thing) {
            const bool place = std::holds_alternative<ItemRef>(thing)
                || std::holds_alternative<AnswerRef>(thing)
                || std::holds_alternative<const fhir::Json*>(thing);
            return !place && holds(found, thing);
        });
        found.insert(found.end(), level.begin(), level.end());
    }
    return found;
}

Collection iif(Evaluator& evaluator, const Node& node, const Collection& focus, const Scope& scope)
{
    if (node.parts.size() < 2 || node.parts.size() > 3) throw Failure{};
    // The test sees what the function is called on.
    const Scope inner{.self = focus.size() == 1 ? &focus : scope.self,
        .index = scope.index,
        .total = scope.total};
    const auto test = evaluator.evaluate(*node.parts[0], focus, inner);
    const Node* chosen = truth(test).value_or(false) ? node.parts[1].get()
        : node.parts.size() == 3                     ? node.parts[2].get()
                                                     : nullptr;
    return chosen ? evaluator.evaluate(*chosen, focus, inner) : Collection{};
}

Collection aggregate(
    Evaluator& evaluator, const Node& node, const Collection& focus, const Scope& scope)
{
    if (node.parts.empty() || node.parts.size() > 2) throw Failure{};
    Collection total;
    if (node.parts.size() == 2) total = evaluator.evaluate(*node.parts[1], focus, scope);
    for (std::size_t i = 0; i < focus.size(); ++i) {
        const Collection self{focus[i]};
        total = evaluator.evaluate(*node.parts[0], self,
            {.self = &self, .index = static_cast<std::int64_t>(i), .total = &total});
    }
    return total;
}

} // namespace

std::optional<Collection> callWithScope(
    Evaluator& evaluator, const Node& node, const Collection& focus, const Scope& scope)
{
    const std::string& name = node.name;
    if (name == "iif") return iif(evaluator, node, focus, scope);
    if (name == "aggregate") return aggregate(evaluator, node, focus, scope);
    if (name == "trace" && !node.parts.empty() && node.parts.size() <= 2) return focus;
    if (node.parts.size() != 1) return std::nullopt;
    const Node& part = *node.parts[0];
    if (name == "where") return where(evaluator, part, focus, scope);
    if (name == "select") return select(evaluator, part, focus, scope);
    if (name == "repeat") return repeat(evaluator, part, focus, scope);
    if (name == "exists") return Collection{!where(evaluator, part, focus, scope).empty()};
    if (name == "all")
        return Collection{where(evaluator, part, focus, scope).size() == focus.size()};
    return std::nullopt;
}

} // namespace waymark::forms::fhirpath
