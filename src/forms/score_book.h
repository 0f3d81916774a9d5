// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/answer_sheet.h"

#include <optional>
#include <string_view>

namespace waymark::forms {

/// What an answer is worth by itself: the score of an option, a number, 1 for yes and 0 for no.
std::optional<Decimal> ownPoints(const Value& value);

/// Adds up the scores of one sheet.
class ScoreBook {
public:
    explicit ScoreBook(const AnswerSheet& sheet)
        : m_sheet{sheet}
    {
    }

    struct Contribution {
        NodeId node;
        Decimal points; ///< turned round when the item is reversed
    };

    Score score(const ScoreRule& rule) const;
    /// Absent while the question is unanswered or disabled, or its answer gives no points.
    std::optional<Contribution> contribution(const ScoreRule& rule, std::string_view linkId) const;
    /// The answers that raised the score: all that add to it, or that were counted.
    std::vector<NodeId> causes(const ScoreRule& rule) const;

private:
    bool endsAtGate(const ScoreRule& rule) const;
    std::optional<Decimal> pointsOf(
        const ScoreRule& rule, const Item& item, const Value& answer) const;
    std::optional<Decimal> turned(
        const ScoreRule& rule, const Item& item, const Decimal& points) const;

    const AnswerSheet& m_sheet;
};

} // namespace waymark::forms
