// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace waymark::referrals {

/// The stable codes of an enum whose enumerators count from 0: what SQL, JSON and the terminal use.
template <class Enum, std::size_t Count>
struct Codes {
    std::array<std::string_view, Count> names;

    constexpr std::string_view of(Enum value) const
    {
        return names[static_cast<std::size_t>(value)];
    }
    constexpr std::optional<Enum> parse(std::string_view code) const
    {
        for (std::size_t i = 0; i < Count; ++i)
            if (names[i] == code) return static_cast<Enum>(i);
        return std::nullopt;
    }
};

} // namespace waymark::referrals
