// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace waymark::typeset {

/// A line drawing of ours on a grid of 24 units, round ends, to be stroked. Commands: "M x y" move,
/// "L x y" line, "C x1 y1 x2 y2 x y" curve, "Z" close, "O x y r" circle.
struct Drawing {
    std::string_view name;
    std::string_view path;
};

/// By name, e.g. "door"; null when there is none of it.
const Drawing* findDrawing(std::string_view name);
std::span<const Drawing> drawings();

} // namespace waymark::typeset
