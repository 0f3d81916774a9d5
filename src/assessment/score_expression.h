// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::assessment {

/// How a licensed tool says how it is added up: sum(), count(), max(), if(), numbers, items,
/// + - * / and comparisons. Nothing else, so that nobody's file can do anything but add up.
struct ScoreTerm {
    enum class Kind { Number, Item, Sum, Count, Max, If, Operator };
    Kind kind;
    std::string text{}; ///< the number, the item, or the operator
    std::vector<ScoreTerm> parts{};

    bool isComparison() const;
};

/// Absent when it is no such expression.
std::optional<ScoreTerm> parseScoreTerm(std::string_view text);

/// The items it speaks of, in order, each once.
std::vector<std::string> itemsOf(const ScoreTerm& term);

} // namespace waymark::assessment
