// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/answer_sheet.h"
#include "forms/score_book.h"
#include "forms/sheet_state.h"

#include <algorithm>
#include <utility>

namespace waymark::forms {

namespace {

/// Looks whether the reasons of conclusions hold.
class Reasoner {
public:
    Reasoner(const AnswerSheet& sheet, const std::vector<Score>& scores)
        : m_sheet{sheet}
        , m_scores{scores}
    {
    }

    std::optional<Conclusion::Reason> held(const ConclusionRule::Reason& reason) const
    {
        if (reason.score.empty()) return byAnswer(reason);
        const auto rule = std::ranges::find(m_sheet.form().scores, reason.score, &ScoreRule::id);
        const bool known = rule != m_sheet.form().scores.end();
        if (reason.condition.question.empty()) return byScore(reason, known ? &*rule : nullptr);
        return known ? byPoints(reason, *rule) : std::nullopt;
    }

private:
    std::optional<Conclusion::Reason> byAnswer(const ConclusionRule::Reason& reason) const
    {
        for (const NodeId id : m_sheet.nodesOf(reason.condition.question)) {
            const Node& node = m_sheet.node(id);
            if (countsAsAnswered(node) && conditionHolds(reason.condition, node.answers))
                return because(reason, id);
        }
        return std::nullopt;
    }
    std::optional<Conclusion::Reason> byPoints(
        const ConclusionRule::Reason& reason, const ScoreRule& rule) const
    {
        const auto given = ScoreBook{m_sheet}.contribution(rule, reason.condition.question);
        if (!given) return std::nullopt;
        const Value points = given->points;
        if (!conditionHolds(reason.condition, {&points, 1})) return std::nullopt;
        return because(reason, given->node);
    }
    std::optional<Conclusion::Reason> byScore(
        const ConclusionRule::Reason& reason, const ScoreRule* rule) const
    {
        const auto found = std::ranges::find(m_scores, reason.score, &Score::id);
        if (found == m_scores.end() || !found->value) return std::nullopt;
        const Value value = *found->value;
        if (!conditionHolds(reason.condition, {&value, 1})) return std::nullopt;
        return Conclusion::Reason{.text = reason.text.base.empty() ? found->title : reason.text,
            .score = reason.score,
            .answers = rule ? ScoreBook{m_sheet}.causes(*rule) : m_sheet.nodesOf(reason.score)};
    }
    Conclusion::Reason because(const ConclusionRule::Reason& reason, NodeId id) const
    {
        const Item& item = m_sheet.item(id);
        return {.linkId = item.linkId,
            .node = id,
            .text = reason.text.base.empty() ? item.text : reason.text,
            .score = reason.score,
            .answers = {id}};
    }

    const AnswerSheet& m_sheet;
    const std::vector<Score>& m_scores;
};

bool isCalculated(const Item& item)
{
    return std::ranges::find(item.expressions, Expression::Use::Calculated, &Expression::use)
        != item.expressions.end();
}

} // namespace

std::vector<Score> AnswerSheet::scores() const
{
    std::vector<Score> all;
    const ScoreBook book{*this};
    for (const ScoreRule& rule : form().scores)
        all.push_back(book.score(rule));
    // What the form adds up itself stands beside, and is compared with our own rule for it.
    for (ItemIndex index = 0; index < form().items.size(); ++index) {
        const Item& added = form().items[index];
        const auto own = std::ranges::find(form().scores, added.linkId, &ScoreRule::total);
        if (own == form().scores.end() && !isCalculated(added)) continue;
        for (const NodeId id : m_state->byItem[index]) {
            const Node& found = m_state->nodes[id];
            const auto number
                = countsAsAnswered(found) ? ownPoints(found.answers.front()) : std::nullopt;
            if (!number) continue;
            if (own == form().scores.end()) {
                all.push_back({.id = added.linkId,
                    .title = added.text,
                    .value = number,
                    .calculated = number});
                continue;
            }
            Score& ours = all[static_cast<std::size_t>(own - form().scores.begin())];
            ours.calculated = number;
            if (ours.value && *ours.value != *number)
                ours.difference = sum(*number, ours.value->negated());
        }
    }
    return all;
}

std::vector<Conclusion> AnswerSheet::conclusions() const
{
    const auto added = form().conclusions.empty() ? std::vector<Score>{} : scores();
    const Reasoner reasoner{*this, added};
    std::vector<Conclusion> all;
    for (const ConclusionRule& rule : form().conclusions) {
        Conclusion conclusion{.code = rule.code,
            .kind = rule.kind,
            .title = rule.title,
            .priority = rule.priority,
            .red = rule.red,
            .reasons = {}};
        for (const auto& reason : rule.reasons)
            if (auto held = reasoner.held(reason)) conclusion.reasons.push_back(std::move(*held));
        const std::size_t wanted = rule.behavior == Behavior::All ? rule.reasons.size() : 1;
        if (conclusion.reasons.size() >= std::max<std::size_t>(wanted, 1))
            all.push_back(std::move(conclusion));
    }
    return all;
}

} // namespace waymark::forms
