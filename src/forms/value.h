// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/decimal.h"

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace waymark::forms {

/// Words in the language of the form and its translations (BCP 47 -> words).
struct Text {
    std::string base;
    std::map<std::string, std::string> translations{};

    /// In `language`, else in its parent ("pt-BR" -> "pt"), else as written.
    const std::string& in(std::string_view language) const;
    friend bool operator==(const Text&, const Text&) = default;
};

/// A code of a code system. Two of three published options name no system.
struct Coding {
    std::string system{};
    std::string code{};
    std::string display{};
    std::optional<Decimal> score{}; ///< ordinalValue, itemWeight; copied from the chosen option
    std::string scoreUrl{}; ///< the extension that carried the score
    std::string extras{}; ///< JSON object of the members we do not know, or empty

    friend bool operator==(const Coding&, const Coding&) = default;
};

/// A date (also only a year or a month), a moment, or a time of day, as written: ISO 8601.
struct Temporal {
    enum class Kind { Date, DateTime, Time };
    Kind kind;
    std::string text;
    friend bool operator==(const Temporal&, const Temporal&) = default;
};

struct Quantity {
    Decimal number{};
    std::string unit{}; ///< as shown
    std::string system{};
    std::string code{};
    std::string extras{}; ///< JSON object of the members we do not know, or empty
    friend bool operator==(const Quantity&, const Quantity&) = default;
};

struct Uri {
    std::string text;
    friend bool operator==(const Uri&, const Uri&) = default;
};

/// What we carry without looking inside: an attachment, a reference to another record.
struct Opaque {
    std::string member; ///< "valueAttachment", "valueReference"
    std::string json;
    friend bool operator==(const Opaque&, const Opaque&) = default;
};

/// One answer.
using Value = std::variant<bool, std::int64_t, Decimal, std::string, Temporal, Coding, Quantity,
    Uri, Opaque>;

/// How two answers relate. Empty when they cannot be compared (other kinds, other units) or when
/// the coarser date leaves it open: 2024 against 2024-05.
std::optional<std::strong_ordering> compare(const Value& a, const Value& b);

/// Whether a condition of a form means this answer. Codings: system and code; by code alone when
/// exactly one names a system; by display when there is no code. A string against a coding: its
/// display or code.
bool matches(const Value& answer, const Value& wanted);

/// As a worker reads it: the display of a coding, number and unit, the title of an attachment.
std::string plainText(const Value& value);

/// Whether the text has the shape and the range of its kind: "2024", "2024-05-06", "09:30:00".
bool isWellFormed(const Temporal& temporal);

} // namespace waymark::forms
