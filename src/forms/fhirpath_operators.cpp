// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fhirpath_operators.h"

#include "base/fold.h"
#include "forms/temporal.h"

#include <algorithm>
#include <cmath>

namespace waymark::forms::fhirpath {
namespace {

const Number* number(const Thing& thing) { return std::get_if<Number>(&thing); }

/// Text meets a date or time in the other's kind.
std::optional<TemporalParts> temporal(const Thing& thing, Temporal::Kind like)
{
    if (const auto* given = std::get_if<Temporal>(&thing)) return parse(*given);
    if (const auto* text = std::get_if<std::string>(&thing)) {
        if (like != Temporal::Kind::Time)
            like = text->find('T') == std::string::npos ? Temporal::Kind::Date
                                                        : Temporal::Kind::DateTime;
        return parse(Temporal{like, *text});
    }
    return std::nullopt;
}

struct Compared {
    bool comparable = false;
    std::optional<std::strong_ordering> order{};
};

Compared compareThings(const Thing& a, const Thing& b)
{
    if (const auto* left = number(a), *right = number(b); left && right)
        return {true, left->value <=> right->value};
    const auto* leftTime = std::get_if<Temporal>(&a);
    const auto* rightTime = std::get_if<Temporal>(&b);
    if (leftTime || rightTime) {
        const auto like = leftTime ? leftTime->kind : rightTime->kind;
        const auto left = temporal(a, like);
        const auto right = temporal(b, like);
        if (!left || !right) return {};
        return {true, compare(*left, *right)};
    }
    if (const auto* left = std::get_if<std::string>(&a), *right = std::get_if<std::string>(&b);
        left && right)
        return {true, left->compare(*right) <=> 0};
    if (const auto* left = std::get_if<Quantity>(&a), *right = std::get_if<Quantity>(&b);
        left && right) {
        const auto& unit = left->code.empty() ? left->unit : left->code;
        const auto same = inUnit(*right, unit);
        return {true, compare(Value{*left}, Value{same ? *same : *right})};
    }
    // A bare number stands for a quantity of the other's unit.
    if (const auto* left = std::get_if<Quantity>(&a); left && number(b))
        return {true, left->number <=> number(b)->value};
    if (const auto* right = std::get_if<Quantity>(&b); right && number(a))
        return {true, number(a)->value <=> right->number};
    return {};
}

std::optional<Quantity> asQuantity(const Thing& thing)
{
    if (const auto* quantity = std::get_if<Quantity>(&thing)) return *quantity;
    return std::nullopt;
}

std::optional<Thing> shifted(const Temporal& start, const Quantity& by, bool back)
{
    const auto parts = parse(start);
    const auto unit = parseCalendarUnit(by.code.empty() ? by.unit : by.code);
    if (!parts || !unit) return std::nullopt;
    const auto amount = by.number.whole();
    return Temporal{start.kind, toText(add(*parts, back ? -amount : amount, *unit))};
}

Thing numeric(std::optional<Decimal> value, bool isInteger)
{
    if (!value) throw Failure{};
    return Number{*value, isInteger && value->isWhole()};
}

/// Absent: the result is empty, as in division by zero.
std::optional<Thing> arithmetic(char op, const Number& a, const Number& b)
{
    const bool integers = a.isInteger && b.isInteger;
    switch (op) {
    case '+': return numeric(sum(a.value, b.value), integers);
    case '-': return numeric(sum(a.value, b.value.negated()), integers);
    case '*': return numeric(product(a.value, b.value), integers);
    case '/':
        if (b.value == Decimal{}) return std::nullopt;
        return numeric(quotient(a.value, b.value), false);
    default: break;
    }
    if (b.value == Decimal{}) return std::nullopt;
    const auto ratio = quotient(a.value, b.value);
    if (!ratio) throw Failure{};
    const Decimal whole{ratio->whole()};
    if (op == 'd') return numeric(whole, true);
    const auto taken = product(whole, b.value);
    return numeric(taken ? sum(a.value, taken->negated()) : std::nullopt, integers);
}

std::string joined(const std::string& a, const std::string& b)
{
    if (a.size() + b.size() > kLongestText) throw Failure{};
    return a + b;
}

const Thing& only(const Collection& collection)
{
    if (collection.size() != 1) throw Failure{};
    return collection.front();
}

/// Sum or difference in the unit of the first; empty when the units do not meet.
Collection addUp(std::string_view op, const Quantity& a, const Quantity& b)
{
    const auto& unit = a.code.empty() ? a.unit : a.code;
    const auto& other = b.code.empty() ? b.unit : b.code;
    const auto same = unit.empty() || other.empty() ? std::optional{b} : inUnit(b, unit);
    if (!same) return {};
    Quantity result = a;
    const auto number = sum(a.number, op == "-" ? same->number.negated() : same->number);
    if (!number) throw Failure{};
    result.number = *number;
    return {result};
}

Collection calculate(std::string_view op, const Collection& left, const Collection& right)
{
    if (left.empty() || right.empty()) return {};
    const Thing& a = only(left);
    const Thing& b = only(right);
    if (number(a) && number(b)) {
        const auto result = arithmetic(op.front(), *number(a), *number(b));
        return result ? Collection{*result} : Collection{};
    }
    if (const auto* x = std::get_if<std::string>(&a), *y = std::get_if<std::string>(&b);
        op == "+" && x && y)
        return {joined(*x, *y)};
    const auto quantity = asQuantity(b);
    if (const auto* start = std::get_if<Temporal>(&a);
        start && quantity && (op == "+" || op == "-")) {
        auto moved = shifted(*start, *quantity, op == "-");
        return moved ? Collection{*moved} : Collection{};
    }
    const auto first = asQuantity(a);
    if (first && quantity && (op == "+" || op == "-")) return addUp(op, *first, *quantity);
    if (first || quantity) {
        const Number x{first ? first->number : number(a) ? number(a)->value : throw Failure{}};
        const Number y{quantity ? quantity->number
                : number(b)     ? number(b)->value
                                : throw Failure{}};
        const auto result = arithmetic(op.front(), x, y);
        if (!result) return {};
        Quantity kept = first ? *first : *quantity;
        if (op == "/" && first && quantity) return {*result};
        kept.number = std::get<Number>(*result).value;
        return {kept};
    }
    throw Failure{};
}

std::optional<bool> equalCollections(const Collection& left, const Collection& right)
{
    if (left.empty() || right.empty()) return std::nullopt;
    if (left.size() != right.size()) return false;
    for (std::size_t i = 0; i < left.size(); ++i) {
        const auto one = equal(left[i], right[i]);
        if (!one || !*one) return one;
    }
    return true;
}

bool equivalentCollections(const Collection& left, const Collection& right)
{
    if (left.size() != right.size()) return false;
    return std::ranges::all_of(left, [&](const Thing& a) {
        return std::ranges::any_of(right, [&](const Thing& b) { return equivalent(a, b); });
    });
}

Collection ordered(std::string_view op, const Collection& left, const Collection& right)
{
    if (left.empty() || right.empty()) return {};
    const auto [comparable, order] = compareThings(only(left), only(right));
    if (!comparable) throw Failure{};
    if (!order) return {};
    if (op == "<") return {*order < 0};
    if (op == ">") return {*order > 0};
    if (op == "<=") return {*order <= 0};
    return {*order >= 0};
}

Collection logic(std::string_view op, std::optional<bool> a, std::optional<bool> b)
{
    if (op == "and") {
        if ((a && !*a) || (b && !*b)) return {false};
        return a && b ? Collection{true} : Collection{};
    }
    if (op == "or") {
        if ((a && *a) || (b && *b)) return {true};
        return a && b ? Collection{false} : Collection{};
    }
    if (op == "xor") return a && b ? Collection{*a != *b} : Collection{};
    if (a && !*a) return {true};
    if (b && *b) return {true};
    return a && b ? Collection{false} : Collection{};
}

} // namespace

std::optional<bool> equal(const Thing& a, const Thing& b)
{
    const auto* one = std::get_if<const fhir::Json*>(&a);
    const auto* other = std::get_if<const fhir::Json*>(&b);
    if (one && other) return *one == *other || **one == **other;
    const auto [comparable, order] = compareThings(a, b);
    if (comparable) {
        if (!order) return std::nullopt;
        return *order == 0;
    }
    if (const auto* left = std::get_if<bool>(&a), *right = std::get_if<bool>(&b); left && right)
        return *left == *right;
    const auto left = toValue(a);
    const auto right = toValue(b);
    if (left && right && std::holds_alternative<Coding>(*left)
        && std::holds_alternative<Coding>(*right)) {
        const auto& x = std::get<Coding>(*left);
        const auto& y = std::get<Coding>(*right);
        return x.system == y.system && x.code == y.code && x.display == y.display;
    }
    return false;
}

bool equivalent(const Thing& a, const Thing& b)
{
    if (const auto* left = std::get_if<std::string>(&a), *right = std::get_if<std::string>(&b);
        left && right)
        return fold(*left) == fold(*right);
    const auto left = toValue(a);
    const auto right = toValue(b);
    if (left && right && std::holds_alternative<Coding>(*left)
        && std::holds_alternative<Coding>(*right)) {
        const auto& x = std::get<Coding>(*left);
        const auto& y = std::get<Coding>(*right);
        return x.system == y.system && x.code == y.code;
    }
    return equal(a, b).value_or(false);
}

bool holds(const Collection& collection, const Thing& thing)
{
    return std::ranges::any_of(
        collection, [&](const Thing& one) { return equal(one, thing).value_or(false); });
}

Collection distinct(const Collection& collection)
{
    Collection found;
    for (const Thing& thing : collection)
        if (!holds(found, thing)) found.push_back(thing);
    return found;
}

Collection apply(std::string_view op, const Collection& left, const Collection& right)
{
    if (op == "=" || op == "!=") {
        const auto same = equalCollections(left, right);
        return same ? Collection{*same == (op == "=")} : Collection{};
    }
    if (op == "~" || op == "!~") return {equivalentCollections(left, right) == (op == "~")};
    if (op == "<" || op == ">" || op == "<=" || op == ">=") return ordered(op, left, right);
    if (op == "and" || op == "or" || op == "xor" || op == "implies")
        return logic(op, truth(left), truth(right));
    if (op == "|") {
        Collection both = left;
        both.insert(both.end(), right.begin(), right.end());
        return distinct(both);
    }
    if (op == "in" || op == "contains") {
        const auto& one = op == "in" ? left : right;
        const auto& all = op == "in" ? right : left;
        if (one.empty()) return {};
        return {holds(all, only(one))};
    }
    if (op == "&") {
        const auto text = [](const Collection& side) {
            return side.empty() ? std::string{} : toText(only(side)).value_or(std::string{});
        };
        return {joined(text(left), text(right))};
    }
    return calculate(op, left, right);
}

std::optional<std::string> toText(const Thing& thing)
{
    if (const auto* given = std::get_if<bool>(&thing)) return *given ? "true" : "false";
    if (const auto* value = number(thing)) return value->value.text();
    if (const auto* text = std::get_if<std::string>(&thing)) return *text;
    if (const auto* temporal = std::get_if<Temporal>(&thing)) return temporal->text;
    if (const auto* quantity = std::get_if<Quantity>(&thing)) {
        const bool quoted = !quantity->system.empty();
        return quantity->number.text() + (quoted ? " '" : " ")
            + (quantity->code.empty() ? quantity->unit : quantity->code) + (quoted ? "'" : "");
    }
    return std::nullopt;
}

std::optional<Number> toNumber(const Thing& thing)
{
    if (const auto* value = number(thing)) return *value;
    if (const auto* given = std::get_if<bool>(&thing)) return Number{Decimal{*given ? 1 : 0}, true};
    if (const auto* quantity = std::get_if<Quantity>(&thing)) return Number{quantity->number};
    if (const auto* text = std::get_if<std::string>(&thing))
        if (const auto read = Decimal::parse(*text))
            return Number{*read, text->find('.') == std::string::npos};
    return std::nullopt;
}

bool isType(const Thing& thing, std::string_view type)
{
    const auto is
        = [&](std::string_view a, std::string_view b = {}) { return type == a || type == b; };
    if (std::holds_alternative<bool>(thing)) return is("boolean", "Boolean");
    if (const auto* value = number(thing))
        return value->isInteger ? is("integer", "Integer") : is("decimal", "Decimal");
    if (std::holds_alternative<std::string>(thing))
        return is("string", "String") || is("uri", "code") || is("id", "url");
    if (const auto* temporal = std::get_if<Temporal>(&thing))
        return temporal->kind == Temporal::Kind::Date ? is("date", "Date")
            : temporal->kind == Temporal::Kind::Time  ? is("time", "Time")
                                                      : is("dateTime", "DateTime");
    if (std::holds_alternative<Quantity>(thing)) return type == "Quantity";
    if (std::holds_alternative<Coding>(thing)) return type == "Coding";
    if (const auto* json = std::get_if<const fhir::Json*>(&thing)) {
        if (type == "Coding") return fhir::member(**json, "code") && !fhir::member(**json, "value");
        return fhir::string(**json, "resourceType") == type;
    }
    return std::holds_alternative<ResponseRef>(thing) && type == "QuestionnaireResponse";
}

} // namespace waymark::forms::fhirpath
