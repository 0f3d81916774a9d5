// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/sheet_state.h"

#include <algorithm>
#include <utility>

namespace waymark::forms {

std::optional<Value> fitted(const Item& item, Value value)
{
    const auto is = [&]<class T>(T*) -> std::optional<Value> {
        if (std::holds_alternative<T>(value)) return std::move(value);
        return std::nullopt;
    };
    const auto temporal = [&](Temporal::Kind kind) -> std::optional<Value> {
        auto* read = std::get_if<Temporal>(&value);
        if (auto* words = std::get_if<std::string>(&value)) {
            Temporal made{kind, *words};
            if (isWellFormed(made)) return made;
            return std::nullopt;
        }
        if (!read || ((read->kind == Temporal::Kind::Time) != (kind == Temporal::Kind::Time)))
            return std::nullopt;
        read->kind = kind;
        if (!isWellFormed(*read)) return std::nullopt;
        return std::move(value);
    };
    if (std::ranges::any_of(item.options,
            [&](const Option& option) { return option.value.index() == value.index(); }))
        return value;
    switch (item.type) {
    case ItemType::Group:
    case ItemType::Display: return std::nullopt;
    case ItemType::Boolean: return is(static_cast<bool*>(nullptr));
    case ItemType::Decimal:
        if (const auto* whole = std::get_if<std::int64_t>(&value)) return Decimal{*whole};
        return is(static_cast<Decimal*>(nullptr));
    case ItemType::Integer:
        if (const auto* number = std::get_if<Decimal>(&value); number && number->isWhole())
            return number->whole();
        return is(static_cast<std::int64_t*>(nullptr));
    case ItemType::Date: return temporal(Temporal::Kind::Date);
    case ItemType::DateTime: return temporal(Temporal::Kind::DateTime);
    case ItemType::Time: return temporal(Temporal::Kind::Time);
    case ItemType::String:
    case ItemType::Text: return is(static_cast<std::string*>(nullptr));
    case ItemType::Url:
        if (auto* words = std::get_if<std::string>(&value)) return Uri{std::move(*words)};
        return is(static_cast<Uri*>(nullptr));
    case ItemType::Choice:
        if (item.allowsOther && std::holds_alternative<std::string>(value)) return value;
        return is(static_cast<Coding*>(nullptr));
    case ItemType::OpenChoice:
        if (std::holds_alternative<std::string>(value)) return value;
        return is(static_cast<Coding*>(nullptr));
    case ItemType::Attachment:
    case ItemType::Reference:
        if (std::holds_alternative<std::string>(value)) return value;
        return is(static_cast<Opaque*>(nullptr));
    case ItemType::Quantity:
        if (const auto* number = std::get_if<Decimal>(&value)) return Quantity{.number = *number};
        if (const auto* whole = std::get_if<std::int64_t>(&value))
            return Quantity{.number = Decimal{*whole}};
        return is(static_cast<Quantity*>(nullptr));
    }
    return std::nullopt;
}

} // namespace waymark::forms
