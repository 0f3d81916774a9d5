// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/coded.h"

#include <optional>
#include <string_view>

namespace waymark::cases {

using waymark::Coded;

/// Specialised beside each enumeration of this module with its `kAll`, in the order of the form.
template <class E>
struct Codes;

template <class E>
concept CodedEnum = requires
{
    Codes<E>::kAll;
};

template <CodedEnum E>
constexpr std::string_view code(E value)
{
    return codeOf(Codes<E>::kAll, value);
}

/// The value a code stands for; empty for an unknown word.
template <CodedEnum E>
constexpr std::optional<E> parse(std::string_view text)
{
    return valueOf(Codes<E>::kAll, text);
}

} // namespace waymark::cases
