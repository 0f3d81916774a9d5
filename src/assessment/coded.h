// SPDX-License-Identifier: GPL-3.0-or-later
// Private to src/assessment: enums and their codes.
#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace waymark::assessment {

template <class Enum, std::size_t n>
using CodeTable = std::array<std::pair<Enum, std::string_view>, n>;

template <class Enum, std::size_t n>
std::string_view codeOf(const CodeTable<Enum, n>& table, Enum value)
{
    return std::ranges::find(table, value, &std::pair<Enum, std::string_view>::first)->second;
}

template <class Enum, std::size_t n>
std::optional<Enum> valueOf(const CodeTable<Enum, n>& table, std::string_view text)
{
    const auto found = std::ranges::find(table, text, &std::pair<Enum, std::string_view>::second);
    if (found == table.end()) return std::nullopt;
    return found->first;
}

} // namespace waymark::assessment
