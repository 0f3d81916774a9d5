// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/answer_sheet.h"
#include "forms/sheet_state.h"

#include <algorithm>
#include <utility>

namespace waymark::forms {
namespace {

std::optional<Decimal> points(const Value& value)
{
    if (const auto* coding = std::get_if<Coding>(&value)) return coding->score;
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return Decimal{*whole};
    if (const auto* number = std::get_if<Decimal>(&value)) return *number;
    if (const auto* yes = std::get_if<bool>(&value)) return Decimal{*yes ? 1 : 0};
    return std::nullopt;
}

/// Lowest plus highest of what the options give, for reversed items.
std::optional<Decimal> span(const Item& item)
{
    if (item.type == ItemType::Boolean) return Decimal{1};
    std::optional<Decimal> least = item.limits.least ? points(*item.limits.least) : std::nullopt;
    std::optional<Decimal> most = item.limits.most ? points(*item.limits.most) : std::nullopt;
    for (const Option& option : item.options) {
        const auto given = points(option.value);
        if (!given) continue;
        if (!least || *given < *least) least = given;
        if (!most || *given > *most) most = given;
    }
    return least && most ? sum(*least, *most) : std::nullopt;
}

/// Adds up the scores of one sheet.
class ScoreBook {
public:
    explicit ScoreBook(const AnswerSheet& sheet)
        : m_sheet{sheet}
    {
    }

    Score score(const ScoreRule& rule) const
    {
        Score result{.id = rule.id, .title = rule.title, .value = {}};
        Decimal total{};
        for (const std::string& linkId : rule.items) {
            const auto given = contribution(rule, linkId);
            if (!given) {
                ++result.missing;
                continue;
            }
            ++result.answered;
            total = sum(total, *given).value_or(total);
        }
        result.value = completed(rule, result, total);
        if (!result.value) return result;
        for (const ScoreRule::Band& band : rule.bands)
            if (*result.value >= band.from) result.band = band.label;
        return result;
    }

private:
    std::optional<Decimal> contribution(const ScoreRule& rule, const std::string& linkId) const
    {
        for (const NodeId id : m_sheet.nodesOf(linkId)) {
            const Node& node = m_sheet.node(id);
            if (!countsAsAnswered(node)) continue;
            auto given = points(node.answers.front());
            if (given && std::ranges::find(rule.reversed, linkId) != rule.reversed.end())
                if (const auto both = span(m_sheet.item(id))) given = sum(*both, given->negated());
            return given;
        }
        return std::nullopt;
    }

    static std::optional<Decimal> completed(
        const ScoreRule& rule, const Score& score, const Decimal& total)
    {
        const int least = rule.leastAnswered > 0             ? rule.leastAnswered
            : rule.missing == ScoreRule::Missing::AsZero     ? 1
            : rule.missing == ScoreRule::Missing::Proportion ? 1
                                                             : static_cast<int>(rule.items.size());
        if (score.answered == 0 || score.answered < least) return std::nullopt;
        if (rule.missing != ScoreRule::Missing::Proportion || score.missing == 0)
            return product(total, rule.factor);
        const auto scaled = product(total, Decimal{score.answered + score.missing});
        const auto mean = scaled ? quotient(*scaled, Decimal{score.answered}) : std::nullopt;
        return mean ? product(*mean, rule.factor) : std::nullopt;
    }

    const AnswerSheet& m_sheet;
};

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
        if (std::ranges::find(added.expressions, Expression::Use::Calculated, &Expression::use)
            == added.expressions.end())
            continue;
        for (const NodeId id : m_state->byItem[index]) {
            const Node& found = m_state->nodes[id];
            const auto number
                = countsAsAnswered(found) ? points(found.answers.front()) : std::nullopt;
            const auto own = std::ranges::find(form().scores, added.linkId, &ScoreRule::total);
            if (own != form().scores.end())
                all[static_cast<std::size_t>(own - form().scores.begin())].calculated = number;
            else if (number)
                all.push_back({.id = added.linkId,
                    .title = added.text,
                    .value = number,
                    .calculated = number});
        }
    }
    return all;
}

std::vector<Conclusion> AnswerSheet::conclusions() const
{
    const auto added = form().conclusions.empty() ? std::vector<Score>{} : scores();
    const auto reasonHolds
        = [&](const ConclusionRule::Reason& reason) -> std::optional<Conclusion::Reason> {
        if (!reason.score.empty()) {
            const auto found = std::ranges::find(added, reason.score, &Score::id);
            if (found == added.end() || !found->value) return std::nullopt;
            const Value value = *found->value;
            if (!conditionHolds(reason.condition, {&value, 1})) return std::nullopt;
            return Conclusion::Reason{
                .text = reason.text.base.empty() ? found->title : reason.text};
        }
        for (const NodeId id : nodesOf(reason.condition.question)) {
            const Node& found = node(id);
            if (!countsAsAnswered(found) || !conditionHolds(reason.condition, found.answers))
                continue;
            return Conclusion::Reason{.linkId = item(id).linkId,
                .node = id,
                .text = reason.text.base.empty() ? item(id).text : reason.text};
        }
        return std::nullopt;
    };
    std::vector<Conclusion> all;
    for (const ConclusionRule& rule : form().conclusions) {
        Conclusion conclusion{.code = rule.code,
            .kind = rule.kind,
            .title = rule.title,
            .priority = rule.priority,
            .red = rule.red,
            .reasons = {}};
        for (const auto& reason : rule.reasons)
            if (auto held = reasonHolds(reason)) conclusion.reasons.push_back(std::move(*held));
        const std::size_t wanted = rule.behavior == Behavior::All ? rule.reasons.size() : 1;
        if (conclusion.reasons.size() >= std::max<std::size_t>(wanted, 1))
            all.push_back(std::move(conclusion));
    }
    return all;
}

} // namespace waymark::forms
