// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fhirpath.h"

namespace waymark::forms::fhirpath {

/// Thrown inside the evaluator only; Path::evaluate turns it into an absent answer.
struct Failure { };

/// Equal as FHIRPath's =; absent when a coarser date leaves it open.
std::optional<bool> equal(const Thing& a, const Thing& b);
/// As ~: without case and spaces, codings by system and code.
bool equivalent(const Thing& a, const Thing& b);
/// = + - < … on whole collections; and, or, implies get their sides evaluated.
Collection apply(std::string_view op, const Collection& left, const Collection& right);
/// True in `in` and `contains`, `distinct()`, `|`.
bool holds(const Collection& collection, const Thing& thing);
Collection distinct(const Collection& collection);

/// The quantity in another unit; absent when the units do not meet.
std::optional<Quantity> inUnit(const Quantity& quantity, const std::string& wanted);

/// Texts never grow beyond this many bytes.
inline constexpr std::size_t kLongestText = std::size_t{1} << 20;

std::optional<std::string> toText(const Thing& thing);
std::optional<Number> toNumber(const Thing& thing); ///< also from text
bool isType(const Thing& thing, std::string_view type);

/// Functions on one text or one number, and on many numbers; absent when `name` is none of them.
std::optional<Collection> callOnText(
    std::string_view name, const Collection& focus, const std::vector<Collection>& arguments);
std::optional<Collection> callOnNumber(
    std::string_view name, const Collection& focus, const std::vector<Collection>& arguments);

} // namespace waymark::forms::fhirpath
