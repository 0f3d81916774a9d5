// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fhirpath_operators.h"

#include <algorithm>

namespace waymark::forms::fhirpath {
namespace {

/// Common units of mass and length in grams and metres.
struct Unit {
    std::string_view name;
    char dimension;
    double size;
};
constexpr Unit kUnits[]
    = {{"kg", 'm', 1000}, {"g", 'm', 1}, {"mg", 'm', 0.001}, {"[lb_av]", 'm', 453.59237},
        {"lbs", 'm', 453.59237}, {"[oz_av]", 'm', 28.349523125}, {"m", 'l', 1}, {"cm", 'l', 0.01},
        {"mm", 'l', 0.001}, {"km", 'l', 1000}, {"[in_i]", 'l', 0.0254}, {"[ft_i]", 'l', 0.3048}};

} // namespace

std::optional<Quantity> inUnit(const Quantity& quantity, const std::string& wanted)
{
    const auto& own = quantity.code.empty() ? quantity.unit : quantity.code;
    if (own == wanted) return quantity;
    const auto* from = std::ranges::find(kUnits, own, &Unit::name);
    const auto* to = std::ranges::find(kUnits, wanted, &Unit::name);
    if (from == std::end(kUnits) || to == std::end(kUnits) || from->dimension != to->dimension)
        return std::nullopt;
    const auto factor = Decimal::fromDouble(from->size / to->size);
    const auto number = factor ? product(quantity.number, *factor) : std::nullopt;
    if (!number) throw Failure{};
    return Quantity{
        .number = *number, .unit = wanted, .system = "http://unitsofmeasure.org", .code = wanted};
}

} // namespace waymark::forms::fhirpath
