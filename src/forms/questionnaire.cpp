// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/questionnaire.h"

#include "base/coded.h"

#include <array>

namespace waymark::forms {
namespace {

constexpr auto kTypes = std::to_array<Coded<ItemType>>({
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

constexpr auto kOperators = std::to_array<Coded<Operator>>({
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

constexpr auto kKinds = std::to_array<Coded<ConclusionRule::Kind>>({
    {ConclusionRule::Kind::Flag, "flag"},
    {ConclusionRule::Kind::Need, "need"},
    {ConclusionRule::Kind::Measure, "measure"},
    {ConclusionRule::Kind::Task, "task"},
});

} // namespace

std::string_view code(ItemType type) { return codeOf(kTypes, type); }

std::optional<ItemType> parseItemType(std::string_view text)
{
    if (text == "coding") return ItemType::Choice;
    return valueOf(kTypes, text);
}

std::string_view code(Operator op) { return codeOf(kOperators, op); }

std::optional<Operator> parseOperator(std::string_view text) { return valueOf(kOperators, text); }

std::string_view code(ConclusionRule::Kind kind) { return codeOf(kKinds, kind); }

std::optional<ConclusionRule::Kind> parseConclusionKind(std::string_view text)
{
    return valueOf(kKinds, text);
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
