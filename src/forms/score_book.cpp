// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/score_book.h"

#include "forms/sheet_state.h"

#include <algorithm>

namespace waymark::forms {
namespace {

using Method = ScoreRule::Method;
using Missing = ScoreRule::Missing;

bool isCounted(const ScoreRule& rule, const Decimal& points)
{
    return rule.method == Method::Count ? points >= rule.countFrom : points != Decimal{};
}

int leastAnswered(const ScoreRule& rule)
{
    if (rule.leastAnswered > 0) return rule.leastAnswered;
    return rule.missing == Missing::None ? static_cast<int>(rule.items.size()) : 1;
}

/// What the sum of those answered means as the result of the rule.
std::optional<Decimal> completed(const ScoreRule& rule, const Score& score, const Decimal& total)
{
    if (score.answered == 0 || score.answered < leastAnswered(rule)) return std::nullopt;
    std::optional<Decimal> result = total;
    if (rule.missing == Missing::Proportion && score.missing > 0) {
        const auto scaled = product(total, Decimal{score.answered + score.missing});
        result = scaled ? quotient(*scaled, Decimal{score.answered}) : std::nullopt;
    }
    if (result && rule.method == Method::Mean)
        result = quotient(*result,
            Decimal{
                rule.missing == Missing::None ? score.answered : score.answered + score.missing});
    return result ? product(*result, rule.factor) : std::nullopt;
}

Text bandOf(const ScoreRule& rule, const Decimal& value)
{
    Text found;
    for (const ScoreRule::Band& band : rule.bands)
        if (value >= band.from) found = band.label;
    return found;
}

} // namespace

std::optional<Decimal> ownPoints(const Value& value)
{
    if (const auto* coding = std::get_if<Coding>(&value)) return coding->score;
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return Decimal{*whole};
    if (const auto* number = std::get_if<Decimal>(&value)) return *number;
    if (const auto* yes = std::get_if<bool>(&value)) return Decimal{*yes ? 1 : 0};
    return std::nullopt;
}

std::optional<Decimal> ScoreBook::pointsOf(
    const ScoreRule& rule, const Item& item, const Value& answer) const
{
    for (const ScoreRule::Points& one : rule.points)
        if (matches(answer, one.answer)) return one.points;
    for (const Option& option : item.options)
        if (option.score && matches(answer, option.value)) return option.score;
    if (rule.firstOption)
        for (std::size_t place = 0; place < item.options.size(); ++place)
            if (matches(answer, item.options[place].value))
                return sum(*rule.firstOption, Decimal{static_cast<std::int64_t>(place)});
    return ownPoints(answer);
}

/// Highest plus lowest of what the answers give, less the own points.
std::optional<Decimal> ScoreBook::turned(
    const ScoreRule& rule, const Item& item, const Decimal& points) const
{
    std::optional<Decimal> least;
    std::optional<Decimal> most;
    const auto add = [&](const std::optional<Decimal>& given) {
        if (!given) return;
        if (!least || *given < *least) least = given;
        if (!most || *given > *most) most = given;
    };
    if (item.type == ItemType::Boolean) {
        add(pointsOf(rule, item, Value{false}));
        add(pointsOf(rule, item, Value{true}));
    }
    if (item.limits.least) add(ownPoints(*item.limits.least));
    if (item.limits.most) add(ownPoints(*item.limits.most));
    for (const Option& option : item.options)
        add(pointsOf(rule, item, option.value));
    if (item.options.empty())
        for (const ScoreRule::Points& one : rule.points)
            add(one.points);
    const auto both = least && most ? sum(*least, *most) : std::nullopt;
    return both ? sum(*both, points.negated()) : std::nullopt;
}

std::optional<ScoreBook::Contribution> ScoreBook::contribution(
    const ScoreRule& rule, std::string_view linkId) const
{
    for (const NodeId id : m_sheet.nodesOf(linkId)) {
        const Node& node = m_sheet.node(id);
        if (!countsAsAnswered(node)) continue;
        std::optional<Decimal> total;
        for (const Value& answer : node.answers)
            if (const auto given = pointsOf(rule, m_sheet.item(id), answer))
                total = total ? sum(*total, *given) : given;
        if (total && std::ranges::find(rule.reversed, linkId) != rule.reversed.end())
            total = turned(rule, m_sheet.item(id), *total);
        if (!total) return std::nullopt;
        return Contribution{id, *total};
    }
    return std::nullopt;
}

bool ScoreBook::endsAtGate(const ScoreRule& rule) const
{
    if (rule.gate.empty()) return false;
    ScoreRule plain = rule; // a yes may well be its first option
    plain.firstOption.reset();
    const auto given = contribution(plain, rule.gate);
    return given && given->points == Decimal{};
}

Score ScoreBook::score(const ScoreRule& rule) const
{
    Score result{.id = rule.id, .title = rule.title, .value = {}};
    if (endsAtGate(rule)) {
        result.value = Decimal{};
        result.band = bandOf(rule, *result.value);
        return result;
    }
    std::optional<Decimal> total = Decimal{};
    for (const std::string& linkId : rule.items) {
        const auto given = contribution(rule, linkId);
        if (!given) {
            ++result.missing;
            continue;
        }
        ++result.answered;
        if (rule.method == Method::Count)
            total = sum(*total, Decimal{isCounted(rule, given->points) ? 1 : 0});
        else if (total)
            total = sum(*total, given->points);
    }
    if (total) result.value = completed(rule, result, *total);
    if (result.value) result.band = bandOf(rule, *result.value);
    return result;
}

std::vector<NodeId> ScoreBook::causes(const ScoreRule& rule) const
{
    std::vector<NodeId> found;
    for (const std::string& linkId : rule.items)
        if (const auto given = contribution(rule, linkId); given && isCounted(rule, given->points))
            found.push_back(given->node);
    return found;
}

} // namespace waymark::forms
