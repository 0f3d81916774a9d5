// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/drawings.h"

#include <algorithm>
#include <array>

namespace waymark::typeset {
namespace {

constexpr auto kDrawings = std::to_array<Drawing>({
    {"bag", "M 5 9 L 19 9 L 20 20 L 4 20 Z M 9 9 L 9 7 C 9 3 15 3 15 7 L 15 9"},
    {"calendar", "M 4 6 L 20 6 L 20 20 L 4 20 Z M 4 10 L 20 10 M 8 3 L 8 7 M 16 3 L 16 7"},
    {"check", "M 4 13 L 9 18 L 20 6"},
    {"clock", "O 12 12 8.5 M 12 7 L 12 12 L 15.5 14"},
    {"document",
        "M 6 3 L 14 3 L 19 8 L 19 21 L 6 21 Z M 14 3 L 14 8 L 19 8 M 9 13 L 16 13 M 9 17 L 16 17"},
    {"door", "M 7 3 L 17 3 L 17 21 L 7 21 Z M 4 21 L 20 21 O 14 12 0.6"},
    {"eye", "M 2 12 C 6 5 18 5 22 12 C 18 19 6 19 2 12 Z O 12 12 3"},
    {"hand",
        "M 7 12 L 7 6 M 10 11 L 10 4 M 13 11 L 13 4 M 16 12 L 16 6 M 16 11 L 16 15 C 16 23 6 22 5 "
        "16 "
        "L 3.5 13.5 M 7 6 L 7 14"},
    {"heart",
        "M 12 20 C 3 14 3 9 4.5 7 C 6.5 4 10.5 4.5 12 8 C 13.5 4.5 17.5 4 19.5 7 C 21 9 21 14 12 "
        "20 Z"},
    {"house",
        "M 3 12 L 12 4 L 21 12 M 6 10 L 6 20 L 18 20 L 18 10 M 10 20 L 10 14 L 14 14 L 14 20"},
    {"key", "O 7.5 12 3.5 M 11 12 L 21 12 L 21 16 M 17 12 L 17 15"},
    {"lock", "M 5 11 L 19 11 L 19 21 L 5 21 Z M 8 11 L 8 8 C 8 2.5 16 2.5 16 8 L 16 11"},
    {"money", "M 3 6 L 21 6 L 21 18 L 3 18 Z O 12 12 2.8 M 6 9 L 6.01 9 M 18 15 L 18.01 15"},
    {"pen", "M 4 20 L 5 15 L 16 4 L 20 8 L 9 19 Z M 13.5 6.5 L 17.5 10.5"},
    {"people",
        "O 8.5 8 3 O 16.5 9.5 2.4 M 2.5 20 C 2.5 12 14.5 12 14.5 20 M 15.5 14.2 C 19.5 13.6 21.5 "
        "16.5 "
        "21.5 20"},
    {"person", "O 12 7.5 3.8 M 4.5 21 C 4.5 11.5 19.5 11.5 19.5 21"},
    {"phone",
        "M 5 3 L 9 3 L 11 8 L 8.5 9.8 C 9.6 12.3 11.7 14.4 14.2 15.5 L 16 13 L 21 15 L 21 19 C 21 "
        "20.2 "
        "20.2 21 19 21 C 10.5 20.5 3.5 13.5 3 5 C 3 3.9 3.8 3 5 3 Z"},
    {"scales",
        "M 12 3 L 12 20 M 8 20 L 16 20 M 5 6 L 19 6 M 5 6 L 2.5 13 L 7.5 13 Z M 19 6 L 16.5 13 L "
        "21.5 "
        "13 Z"},
    {"shield",
        "M 12 3 L 19.5 6 C 19.5 13 17.5 18 12 21 C 6.5 18 4.5 13 4.5 6 Z M 8.5 11.8 L 11.2 14.5 L "
        "15.8 "
        "9.5"},
    {"speech",
        "M 3 5 L 21 5 L 21 16 L 12 16 L 7 20.5 L 7 16 L 3 16 Z M 7.5 9 L 16.5 9 M 7.5 12.3 L 13.5 "
        "12.3"},
});
static_assert(std::ranges::is_sorted(kDrawings, {}, &Drawing::name));

} // namespace

std::span<const Drawing> drawings() { return kDrawings; }

const Drawing* findDrawing(std::string_view name)
{
    const auto found = std::ranges::lower_bound(kDrawings, name, {}, &Drawing::name);
    return found != kDrawings.end() && found->name == name ? &*found : nullptr;
}

} // namespace waymark::typeset
