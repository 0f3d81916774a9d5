// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/questionnaire.h"

#include <algorithm>
#include <array>
#include <utility>

namespace waymark::forms {
namespace {

constexpr auto kTypes = std::to_array<std::pair<ItemType, std::string_view>>({
    {ItemType::Group, "group"},
    {ItemType::Display, "display"},
    {ItemType::Boolean, "boolean"},
    {ItemType::Decimal, "decimal"},
    {ItemType::Integer, "integer"},
    {ItemType::Date, "date"},
    {ItemType::DateTime, "dateTime"},
    {ItemType::Time, "time"},
    {ItemType::String, "string"},
    {ItemType::Text, "text"},
    {ItemType::Url, "url"},
    {ItemType::Choice, "choice"},
    {ItemType::OpenChoice, "open-choice"},
    {ItemType::Attachment, "attachment"},
    {ItemType::Reference, "reference"},
    {ItemType::Quantity, "quantity"},
});

constexpr auto kOperators = std::to_array<std::pair<Operator, std::string_view>>({
    {Operator::Exists, "exists"},
    {Operator::Equal, "="},
    {Operator::NotEqual, "!="},
    {Operator::Greater, ">"},
    {Operator::Less, "<"},
    {Operator::GreaterOrEqual, ">="},
    {Operator::LessOrEqual, "<="},
    // Dialects met in published files.
    {Operator::Equal, "equal"},
    {Operator::Equal, "equals"},
    {Operator::NotEqual, "not-equal"},
    {Operator::NotEqual, "not-equals"},
});

template <class Enum, std::size_t n>
std::string_view textOf(const std::array<std::pair<Enum, std::string_view>, n>& table, Enum value)
{
    return std::ranges::find(table, value, &std::pair<Enum, std::string_view>::first)->second;
}

template <class Enum, std::size_t n>
std::optional<Enum> valueOf(
    const std::array<std::pair<Enum, std::string_view>, n>& table, std::string_view text)
{
    const auto found = std::ranges::find(table, text, &std::pair<Enum, std::string_view>::second);
    if (found == table.end()) return std::nullopt;
    return found->first;
}

} // namespace

std::string_view code(ItemType type) { return textOf(kTypes, type); }

std::optional<ItemType> parseItemType(std::string_view text)
{
    if (text == "coding") return ItemType::Choice;
    return valueOf(kTypes, text);
}

std::string_view code(Operator op) { return textOf(kOperators, op); }

std::optional<Operator> parseOperator(std::string_view text) { return valueOf(kOperators, text); }

std::string_view code(ConclusionRule::Kind kind)
{
    switch (kind) {
    case ConclusionRule::Kind::Flag: return "flag";
    case ConclusionRule::Kind::Need: return "need";
    case ConclusionRule::Kind::Measure: return "measure";
    case ConclusionRule::Kind::Task: break;
    }
    return "task";
}

std::optional<ItemIndex> Questionnaire::find(std::string_view linkId) const
{
    const auto found = byLinkId.find(linkId);
    if (found == byLinkId.end()) return std::nullopt;
    return found->second;
}

std::string Questionnaire::canonical() const
{
    return formVersion.empty() ? url : url + '|' + formVersion;
}

} // namespace waymark::forms
