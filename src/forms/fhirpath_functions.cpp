// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fhirpath_evaluator.h"

#include <algorithm>
#include <array>

namespace waymark::forms::fhirpath {

namespace {

constexpr auto kKnown = std::to_array<std::string_view>({"where", "select", "repeat", "exists",
    "all", "trace", "iif", "aggregate", "empty", "not", "first", "last", "tail", "skip", "take",
    "single", "count", "distinct", "isDistinct", "union", "combine", "intersect", "exclude",
    "subsetOf", "supersetOf", "allTrue", "anyTrue", "allFalse", "anyFalse", "children",
    "descendants", "ofType", "is", "as", "hasValue", "getValue", "extension", "ordinal", "weight",
    "today", "now", "timeOfDay", "sum", "min", "max", "avg", "round", "abs", "ceiling", "floor",
    "truncate", "exp", "ln", "log", "power", "sqrt", "toInteger", "toDecimal", "toString",
    "toBoolean", "toQuantity", "toDate", "toDateTime", "toTime", "convertsToInteger",
    "convertsToDecimal", "convertsToBoolean", "substring", "startsWith", "endsWith", "contains",
    "matches", "matchesFull", "replace", "replaceMatches", "join", "split", "toChars", "lower",
    "upper", "length", "indexOf", "trim"});

void addDescendants(Evaluator& evaluator, const Collection& focus, Collection& found)
{
    Collection level = focus;
    while (!level.empty()) {
        Collection next;
        for (const Thing& thing : level)
            evaluator.addChildren(thing, next);
        evaluator.spend(next.size());
        found.insert(found.end(), next.begin(), next.end());
        level = std::move(next);
    }
}

std::size_t countOf(const std::vector<Collection>& arguments)
{
    if (arguments.size() != 1 || arguments[0].size() != 1) throw Failure{};
    const auto* number = std::get_if<Number>(&arguments[0][0]);
    if (!number) throw Failure{};
    return static_cast<std::size_t>(std::max<std::int64_t>(number->value.whole(), 0));
}

Collection slice(const Collection& focus, std::size_t from, std::size_t count)
{
    Collection found;
    for (std::size_t i = from; i < focus.size() && i - from < count; ++i)
        found.push_back(focus[i]);
    return found;
}

/// The score at a coding, at an answer with one, or at a JSON coding.
void addScore(Evaluator& evaluator, const Thing& thing, Collection& found)
{
    if (const auto* coding = std::get_if<Coding>(&thing)) {
        if (coding->score) found.emplace_back(Number{*coding->score});
    } else if (std::holds_alternative<AnswerRef>(thing)) {
        if (const auto score = evaluator.environment().score(thing)) {
            found.emplace_back(Number{*score});
            return;
        }
        Collection values;
        evaluator.addMember(thing, "value", values);
        for (const Thing& value : values)
            addScore(evaluator, value, found);
    } else if (const auto* json = std::get_if<const fhir::Json*>(&thing)) {
        const auto read = fhir::coding(**json);
        if (read && read->score) found.emplace_back(Number{*read->score});
    }
}

std::optional<Collection> callOnSet(
    std::string_view name, const Collection& focus, const std::vector<Collection>& arguments)
{
    if (arguments.size() != 1) return std::nullopt;
    const Collection& other = arguments[0];
    Collection found;
    if (name == "union") return apply("|", focus, other);
    if (name == "combine") {
        found = focus;
        found.insert(found.end(), other.begin(), other.end());
        return found;
    }
    if (name == "intersect" || name == "exclude") {
        for (const Thing& thing : focus)
            if (holds(other, thing) == (name == "intersect")) found.push_back(thing);
        return name == "intersect" ? distinct(found) : found;
    }
    const auto within = [](const Collection& some, const Collection& all) {
        return std::ranges::all_of(some, [&](const Thing& thing) { return holds(all, thing); });
    };
    if (name == "subsetOf") return Collection{within(focus, other)};
    if (name == "supersetOf") return Collection{within(other, focus)};
    if (name == "skip") return slice(focus, countOf(arguments), focus.size());
    if (name == "take") return slice(focus, 0, countOf(arguments));
    if (name == "ofType" || name == "as") {
        for (const Thing& thing : focus)
            if (isType(thing, std::get<std::string>(other.front()))) found.push_back(thing);
        return found;
    }
    if (name == "is")
        return focus.empty()
            ? Collection{}
            : Collection{isType(focus.front(), std::get<std::string>(other.front()))};
    return std::nullopt;
}

std::optional<Collection> callOnTruth(std::string_view name, const Collection& focus)
{
    const auto every = [&](bool wanted) {
        return Collection{std::ranges::all_of(focus, [&](const Thing& thing) {
            return thing.index() == 0 && std::get<bool>(thing) == wanted;
        })};
    };
    const auto some = [&](bool wanted) {
        return Collection{std::ranges::any_of(focus, [&](const Thing& thing) {
            return thing.index() == 0 && std::get<bool>(thing) == wanted;
        })};
    };
    if (name == "allTrue") return every(true);
    if (name == "allFalse") return every(false);
    if (name == "anyTrue") return some(true);
    if (name == "anyFalse") return some(false);
    if (name != "not") return std::nullopt;
    if (focus.size() > 1) throw Failure{};
    const auto given = truth(focus);
    return given ? Collection{!*given} : Collection{};
}

std::optional<Collection> callWithoutArguments(
    Evaluator& evaluator, std::string_view name, const Collection& focus)
{
    Collection found;
    if (name == "empty") return Collection{focus.empty()};
    if (name == "exists") return Collection{!focus.empty()};
    if (name == "first") return slice(focus, 0, 1);
    if (name == "last") return focus.empty() ? Collection{} : Collection{focus.back()};
    if (name == "tail") return slice(focus, 1, focus.size());
    if (name == "single") {
        if (focus.size() > 1) throw Failure{};
        return focus;
    }
    if (name == "count") return Collection{Number{static_cast<std::int64_t>(focus.size()), true}};
    if (name == "distinct") return distinct(focus);
    if (name == "isDistinct") return Collection{distinct(focus).size() == focus.size()};
    if (name == "hasValue")
        return Collection{focus.size() == 1 && toText(focus.front()).has_value()};
    if (name == "getValue") return focus;
    if (name == "children") {
        for (const Thing& thing : focus)
            evaluator.addChildren(thing, found);
        return found;
    }
    if (name == "descendants") {
        addDescendants(evaluator, focus, found);
        return found;
    }
    if (name == "ordinal" || name == "weight") {
        for (const Thing& thing : focus)
            addScore(evaluator, thing, found);
        return found;
    }
    const std::string now = name == "today" || name == "now" || name == "timeOfDay"
        ? evaluator.environment().now()
        : std::string{};
    if (name == "today") return Collection{Temporal{Temporal::Kind::Date, now.substr(0, 10)}};
    if (name == "now") return Collection{Temporal{Temporal::Kind::DateTime, now}};
    if (name == "timeOfDay") return Collection{Temporal{Temporal::Kind::Time, now.substr(11, 8)}};
    return callOnTruth(name, focus);
}

} // namespace

bool isKnownFunction(std::string_view name)
{
    return std::ranges::find(kKnown, name) != kKnown.end();
}

Collection callPlain(Evaluator& evaluator, std::string_view name, const Collection& focus,
    const std::vector<Collection>& arguments)
{
    if (arguments.empty())
        if (auto found = callWithoutArguments(evaluator, name, focus)) return std::move(*found);
    if (name == "extension" && arguments.size() == 1 && arguments[0].size() == 1) {
        const auto url = toText(arguments[0][0]);
        Collection all;
        for (const Thing& thing : focus)
            evaluator.addMember(thing, "extension", all);
        Collection found;
        for (const Thing& thing : all) {
            Collection own;
            evaluator.addMember(thing, "url", own);
            if (own.size() == 1 && toText(own[0]) == url) found.push_back(thing);
        }
        return found;
    }
    if (auto found = callOnSet(name, focus, arguments)) return std::move(*found);
    if (auto found = callOnNumber(name, focus, arguments)) return std::move(*found);
    if (auto found = callOnText(name, focus, arguments)) return std::move(*found);
    throw Failure{};
}

} // namespace waymark::forms::fhirpath
