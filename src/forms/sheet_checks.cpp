// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/answer_sheet.h"

#include "base/coded.h"
#include "forms/pattern.h"
#include "forms/sheet_cells.h"
#include "forms/sheet_state.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace waymark::forms {
namespace {

using Kind = AnswerProblem::Kind;

constexpr auto kKinds = std::to_array<Coded<Kind>>({
    {Kind::Required, "required"},
    {Kind::TooFew, "too_few"},
    {Kind::TooMany, "too_many"},
    {Kind::TooShort, "too_short"},
    {Kind::TooLong, "too_long"},
    {Kind::TooSmall, "too_small"},
    {Kind::TooLarge, "too_large"},
    {Kind::TooManyDecimals, "too_many_decimals"},
    {Kind::PatternMismatch, "pattern_mismatch"},
    {Kind::NotAnOption, "not_an_option"},
    {Kind::WrongType, "wrong_type"},
    {Kind::NotAlone, "not_alone"},
    {Kind::Constraint, "constraint"},
});

/// Characters, not bytes.
int length(std::string_view text)
{
    return static_cast<int>(std::ranges::count_if(
        text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::optional<std::string_view> words(const Value& value)
{
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    if (const auto* uri = std::get_if<Uri>(&value)) return uri->text;
    return std::nullopt;
}

/// Looks at one occurrence after the other.
class Checker {
public:
    explicit Checker(const AnswerSheet& sheet)
        : m_sheet{sheet}
    {
    }

    void check(NodeId id)
    {
        const Node& node = m_sheet.node(id);
        if (!node.enabled) return;
        const Item& item = m_sheet.item(id);
        if (item.type == ItemType::Group)
            checkGroup(id, item);
        else if (item.type != ItemType::Display)
            checkQuestion(id, node, item);
        for (const NodeId child : node.children)
            check(child);
    }
    void checkOccurrences(std::span<const NodeId> siblings);

    std::vector<AnswerProblem> problems;

private:
    void add(Kind kind, NodeId id, std::string detail = {})
    {
        problems.push_back({kind, id, m_sheet.item(id).linkId, std::move(detail)});
    }
    bool isAnswered(NodeId id) const
    {
        const Node& node = m_sheet.node(id);
        if (!node.enabled) return false;
        return !node.answers.empty() || node.absence
            || std::ranges::any_of(node.children, [&](NodeId child) { return isAnswered(child); });
    }
    void checkGroup(NodeId id, const Item& item)
    {
        if (item.required && !isAnswered(id)) add(Kind::Required, id);
        checkOccurrences(m_sheet.node(id).children);
    }
    void checkQuestion(NodeId id, const Node& node, const Item& item);
    void checkValue(NodeId id, const Item& item, const Value& value);
    void checkWords(NodeId id, const Limits& limits, std::string_view text);

    const AnswerSheet& m_sheet;
};

void Checker::checkOccurrences(std::span<const NodeId> siblings)
{
    std::map<std::pair<ItemIndex, std::uint32_t>, std::pair<NodeId, int>> answered;
    for (const NodeId id : siblings) {
        const Node& node = m_sheet.node(id);
        const Item& item = m_sheet.item(id);
        const bool limited = item.limits.fewest > 0 || item.limits.mostOften;
        if (item.type != ItemType::Group || !node.enabled || !limited) continue;
        const auto place = answered.try_emplace({node.item, node.parentAnswer}, id, 0).first;
        if (isAnswered(id)) ++place->second.second;
    }
    for (const auto& [place, found] : answered) {
        const auto [id, count] = found;
        const Limits& limits = m_sheet.item(id).limits;
        if (count > 0 && count < limits.fewest)
            add(Kind::TooFew, id, std::to_string(limits.fewest));
        if (limits.mostOften && count > *limits.mostOften)
            add(Kind::TooMany, id, std::to_string(*limits.mostOften));
    }
}

void Checker::checkQuestion(NodeId id, const Node& node, const Item& item)
{
    if (node.answers.empty()) {
        // An honest "not said" is an answer to whoever asked; nobody is made to say no.
        const bool parentAnswered = !node.parent
            || m_sheet.item(*node.parent).type == ItemType::Group
            || !m_sheet.node(*node.parent).answers.empty();
        if (item.required && !node.absence && parentAnswered) add(Kind::Required, id);
        return;
    }
    const auto count = static_cast<int>(node.answers.size());
    if (count < item.limits.fewest) add(Kind::TooFew, id, std::to_string(item.limits.fewest));
    const int most = item.repeats ? item.limits.mostOften.value_or(count) : 1;
    if (count > most) add(Kind::TooMany, id, std::to_string(most));
    for (const Value& value : node.answers)
        checkValue(id, item, value);
    const auto alone = std::ranges::any_of(node.answers, [&](const Value& value) {
        return std::ranges::any_of(item.options,
            [&](const Option& option) { return option.exclusive && matches(value, option.value); });
    });
    if (alone && count > 1) add(Kind::NotAlone, id);
}

void Checker::checkValue(NodeId id, const Item& item, const Value& value)
{
    const Limits& limits = item.limits;
    if (!item.options.empty() && !item.allowsOther
        && std::ranges::none_of(
            item.options, [&](const Option& option) { return matches(value, option.value); }))
        add(Kind::NotAnOption, id);
    if (const auto text = words(value)) checkWords(id, limits, *text);
    if (limits.least) {
        const auto order = compare(value, *limits.least);
        if (order && *order < 0) add(Kind::TooSmall, id, plainText(*limits.least));
    }
    if (limits.most) {
        const auto order = compare(value, *limits.most);
        if (order && *order > 0) add(Kind::TooLarge, id, plainText(*limits.most));
    }
    const auto* number = std::get_if<Decimal>(&value);
    if (const auto* quantity = std::get_if<Quantity>(&value)) number = &quantity->number;
    if (limits.decimalPlaces && number && number->places() > *limits.decimalPlaces)
        add(Kind::TooManyDecimals, id, std::to_string(*limits.decimalPlaces));
}

void Checker::checkWords(NodeId id, const Limits& limits, std::string_view text)
{
    const int characters = length(text);
    if (limits.shortest && characters < *limits.shortest)
        add(Kind::TooShort, id, std::to_string(*limits.shortest));
    if (limits.longest && characters > *limits.longest)
        add(Kind::TooLong, id, std::to_string(*limits.longest));
    if (!limits.pattern.empty() && !matchesWhole(limits.pattern, text))
        add(Kind::PatternMismatch, id, limits.entryHint);
}

} // namespace

std::string_view code(AnswerProblem::Kind kind) { return codeOf(kKinds, kind); }

std::vector<AnswerProblem> AnswerSheet::problems() const
{
    Checker checker{*this};
    checker.checkOccurrences(roots());
    for (const NodeId root : roots())
        checker.check(root);
    const auto addBroken = [&](std::optional<NodeId> node) {
        for (const Expression* one : m_state->cells->broken(node))
            checker.problems.push_back({AnswerProblem::Kind::Constraint, node.value_or(0),
                node ? item(*node).linkId : std::string{},
                one->message.base.empty() ? one->name : one->message.base, one->warningOnly});
    };
    addBroken({});
    for (ItemIndex index = 0; index < form().items.size(); ++index)
        if (std::ranges::find(
                form().items[index].expressions, Expression::Use::Constraint, &Expression::use)
            != form().items[index].expressions.end())
            for (const NodeId id : m_state->byItem[index])
                if (m_state->nodes[id].enabled) addBroken(id);
    return std::move(checker.problems);
}

} // namespace waymark::forms
