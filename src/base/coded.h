// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace waymark {

/// One value of an enumeration and the stable word that stands for it in SQL, JSON and the
/// terminal. A table of them is made by `std::to_array<Coded<E>>({…})`, each value named.
template <class E>
struct Coded {
    E value;
    std::string_view code;
};
template <class E, std::size_t n>
using CodeTable = std::array<Coded<E>, n>;

/// The code of a value; empty for one that is not in the table.
template <class E, std::size_t n>
constexpr std::string_view codeOf(const CodeTable<E, n>& table, E value)
{
    const auto* const found = std::ranges::find(table, value, &Coded<E>::value);
    return found == table.end() ? std::string_view{} : found->code;
}

/// The value a code stands for; empty for an unknown word.
template <class E, std::size_t n>
constexpr std::optional<E> valueOf(const CodeTable<E, n>& table, std::string_view code)
{
    const auto* const found = std::ranges::find(table, code, &Coded<E>::code);
    if (found == table.end()) return std::nullopt;
    return found->value;
}

} // namespace waymark
