// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace waymark {

/// 128-bit identifier, made by us rather than by a database.
struct Uuid {
    std::array<std::uint8_t, 16> bytes{};

    static Uuid random();
    static std::optional<Uuid> parse(std::string_view text);
    std::string toString() const;

    friend constexpr auto operator<=>(const Uuid&, const Uuid&) = default;
};

} // namespace waymark

template <>
struct std::hash<waymark::Uuid> {
    std::size_t operator()(const waymark::Uuid& id) const noexcept;
};
