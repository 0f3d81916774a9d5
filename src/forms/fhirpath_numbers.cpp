// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fhirpath_operators.h"
#include "forms/temporal.h"

#include <algorithm>
#include <cmath>

namespace waymark::forms::fhirpath {
namespace {

/// Where decimals end: roots, powers and logarithms are worked out in binary and rounded to twelve
/// digits behind the point.
Thing fromDouble(double number)
{
    const auto decimal = Decimal::fromDouble(number);
    if (!decimal) throw Failure{};
    return Number{decimal->rounded(12)};
}

const Thing& only(const Collection& focus)
{
    if (focus.size() != 1) throw Failure{};
    return focus.front();
}

Number numberIn(const Collection& focus)
{
    const auto* number = std::get_if<Number>(&only(focus));
    if (!number) throw Failure{};
    return *number;
}

Thing wholeTowards(const Number& number, int direction)
{
    const Decimal whole{number.value.whole()};
    if (direction > 0 && number.value > whole) return Number{*sum(whole, Decimal{1}), true};
    if (direction < 0 && number.value < whole) return Number{*sum(whole, Decimal{-1}), true};
    return Number{whole, true};
}

Collection added(const Collection& focus)
{
    if (focus.empty()) return {};
    Collection total{focus.front()};
    for (std::size_t i = 1; i < focus.size(); ++i)
        total = apply("+", total, {focus[i]});
    return total;
}

std::optional<Collection> aggregated(std::string_view name, const Collection& focus)
{
    if (name == "sum") return added(focus);
    if (name == "avg") {
        if (focus.empty()) return Collection{};
        return apply("/", added(focus), {Number{static_cast<std::int64_t>(focus.size()), true}});
    }
    if (name != "min" && name != "max") return std::nullopt;
    if (focus.empty()) return Collection{};
    Collection best{focus.front()};
    for (std::size_t i = 1; i < focus.size(); ++i) {
        const Collection candidate{focus[i]};
        if (truth(apply(name == "min" ? "<" : ">", candidate, best)).value_or(false))
            best = candidate;
    }
    return best;
}

std::optional<Collection> converted(std::string_view name, const Thing& thing)
{
    if (name == "toInteger" || name == "convertsToInteger") {
        const auto number = toNumber(thing);
        const bool fits = number && number->value.isWhole();
        if (name != "toInteger") return Collection{fits};
        return fits ? Collection{Number{number->value, true}} : Collection{};
    }
    if (name == "toDecimal" || name == "convertsToDecimal") {
        const auto number = toNumber(thing);
        if (name != "toDecimal") return Collection{number.has_value()};
        return number ? Collection{Number{number->value}} : Collection{};
    }
    if (name == "toQuantity") {
        if (const auto* quantity = std::get_if<Quantity>(&thing)) return Collection{*quantity};
        const auto number = toNumber(thing);
        if (!number) return Collection{};
        return Collection{Quantity{.number = number->value, .unit = "1", .code = "1"}};
    }
    if (name == "toBoolean" || name == "convertsToBoolean") {
        const auto text = toText(thing);
        const bool yes
            = text == "true" || text == "1" || text == "t" || text == "yes" || text == "y";
        const bool no
            = text == "false" || text == "0" || text == "f" || text == "no" || text == "n";
        if (name != "toBoolean") return Collection{yes || no};
        return yes || no ? Collection{yes} : Collection{};
    }
    return std::nullopt;
}

std::optional<Collection> temporalFrom(std::string_view name, const Thing& thing)
{
    const auto kind = name == "toDate" ? Temporal::Kind::Date
        : name == "toDateTime"         ? Temporal::Kind::DateTime
                                       : Temporal::Kind::Time;
    if (name != "toDate" && name != "toDateTime" && name != "toTime") return std::nullopt;
    auto text = toText(thing);
    if (!text) return Collection{};
    if (kind == Temporal::Kind::Date) text = text->substr(0, text->find('T'));
    Temporal made{kind, *text};
    return isWellFormed(made) ? Collection{made} : Collection{};
}

std::optional<Collection> calculated(
    std::string_view name, const Number& number, const std::vector<Collection>& arguments)
{
    const double value = number.value.toDouble();
    if (name == "round") {
        const auto places = arguments.empty() ? 0 : numberIn(arguments[0]).value.whole();
        return Collection{Number{
            number.value.rounded(static_cast<int>(std::clamp<std::int64_t>(places, 0, 18)))}};
    }
    if (name == "abs")
        return Collection{Number{
            number.value < Decimal{} ? number.value.negated() : number.value, number.isInteger}};
    if (name == "ceiling") return Collection{wholeTowards(number, 1)};
    if (name == "floor") return Collection{wholeTowards(number, -1)};
    if (name == "truncate") return Collection{wholeTowards(number, 0)};
    if (name == "exp") return Collection{fromDouble(std::exp(value))};
    if (name == "ln") return value > 0 ? Collection{fromDouble(std::log(value))} : Collection{};
    if (name == "sqrt") return value >= 0 ? Collection{fromDouble(std::sqrt(value))} : Collection{};
    if (name != "log" && name != "power") return std::nullopt;
    if (arguments.size() != 1 || arguments[0].empty()) return Collection{};
    const Number other = numberIn(arguments[0]);
    const double by = other.value.toDouble();
    const double result = name == "log" ? std::log(value) / std::log(by) : std::pow(value, by);
    if (!std::isfinite(result)) return Collection{};
    const bool whole = name == "power" && number.isInteger && other.isInteger && by >= 0;
    auto made = std::get<Number>(fromDouble(result));
    made.isInteger = whole && made.value.isWhole();
    return Collection{made};
}

} // namespace

std::optional<Collection> callOnNumber(
    std::string_view name, const Collection& focus, const std::vector<Collection>& arguments)
{
    if (auto found = aggregated(name, focus)) return found;
    if (name == "toString") {
        if (focus.empty()) return Collection{};
        const auto text = toText(only(focus));
        return text ? Collection{*text} : Collection{};
    }
    static constexpr std::string_view kConversions[]
        = {"toInteger", "toDecimal", "toQuantity", "toBoolean", "convertsToInteger",
            "convertsToDecimal", "convertsToBoolean", "toDate", "toDateTime", "toTime"};
    if (std::ranges::find(kConversions, name) != std::end(kConversions)) {
        if (focus.empty()) return Collection{};
        if (name == "toQuantity" && arguments.size() == 1 && arguments[0].size() == 1)
            if (const auto* quantity = std::get_if<Quantity>(&only(focus))) {
                const auto unit = toText(arguments[0][0]);
                const auto made = unit ? inUnit(*quantity, *unit) : std::nullopt;
                return made ? Collection{*made} : Collection{};
            }
        auto found = converted(name, only(focus));
        return found ? found : temporalFrom(name, only(focus));
    }
    static constexpr std::string_view kNumeric[]
        = {"round", "abs", "ceiling", "floor", "truncate", "exp", "ln", "sqrt", "log", "power"};
    if (std::ranges::find(kNumeric, name) == std::end(kNumeric)) return std::nullopt;
    if (focus.empty()) return Collection{};
    if (const auto* quantity = std::get_if<Quantity>(&only(focus))) {
        auto found = calculated(name, Number{quantity->number}, arguments);
        if (!found || found->empty()) return found;
        Quantity kept = *quantity;
        kept.number = std::get<Number>(found->front()).value;
        return Collection{kept};
    }
    return calculated(name, numberIn(focus), arguments);
}

} // namespace waymark::forms::fhirpath
