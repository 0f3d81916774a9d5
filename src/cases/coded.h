// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace waymark::cases {

/// One value of an enumeration and the stable word that stands for it in SQL, JSON and the
/// terminal.
template <class E>
struct Coded {
    E value;
    std::string_view code;
};

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
    for (const auto& entry : Codes<E>::kAll)
        if (entry.value == value) return entry.code;
    return {};
}

/// The value a code stands for; empty for an unknown word.
template <CodedEnum E>
constexpr std::optional<E> parse(std::string_view text)
{
    for (const auto& entry : Codes<E>::kAll)
        if (entry.code == text) return entry.value;
    return std::nullopt;
}

} // namespace waymark::cases
