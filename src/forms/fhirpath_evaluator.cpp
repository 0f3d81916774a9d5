// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fhirpath_evaluator.h"

#include <algorithm>

namespace waymark::forms::fhirpath {
namespace {

using Node = Path::Node;
using Kind = Node::Kind;

constexpr std::size_t kMostSteps = 2'000'000;
constexpr std::size_t kMostThings = 200'000;

/// What a function costs besides looking at each element once.
std::size_t costOf(
    std::string_view name, const Collection& focus, const std::vector<Collection>& arguments)
{
    // A pattern may need its whole time limit.
    if (name.starts_with("matches") || name == "replaceMatches") return 100 * focus.size();
    if (name == "distinct" || name == "isDistinct") return focus.size() * focus.size() / 2;
    if (arguments.size() != 1 || arguments[0].size() < 2) return 0;
    const auto both = focus.size() + arguments[0].size();
    return name == "union" ? both * both / 2 : focus.size() * arguments[0].size();
}

bool isPlace(const Thing& thing)
{
    return std::holds_alternative<ResponseRef>(thing) || std::holds_alternative<ItemRef>(thing)
        || std::holds_alternative<AnswerRef>(thing);
}

/// The text in where(linkId = 'text'), or null.
const std::string* wantedLinkId(const Node& call)
{
    if (call.kind != Kind::Call || call.name != "where" || call.parts.size() != 1) return nullptr;
    const Node& test = *call.parts[0];
    if (test.kind != Kind::Binary || test.name != "=") return nullptr;
    const Node& left = *test.parts[0];
    const Node& right = *test.parts[1];
    if (left.kind != Kind::Member || left.name != "linkId" || right.kind != Kind::Literal
        || right.literal.size() != 1)
        return nullptr;
    return std::get_if<std::string>(&right.literal.front());
}

void addCoding(const Coding& coding, std::string_view name, Collection& found)
{
    if (name == "code" && !coding.code.empty()) found.emplace_back(coding.code);
    if (name == "system" && !coding.system.empty()) found.emplace_back(coding.system);
    if (name == "display" && !coding.display.empty()) found.emplace_back(coding.display);
    if (name == "extension" && coding.score)
        found.emplace_back(
            ScoreRef{coding.scoreUrl.empty() ? std::string{fhir::kOrdinalUrl} : coding.scoreUrl,
                *coding.score});
}

void addQuantity(const Quantity& quantity, std::string_view name, Collection& found)
{
    if (name == "value") found.emplace_back(Number{quantity.number});
    if (name == "unit" && !quantity.unit.empty()) found.emplace_back(quantity.unit);
    if (name == "code" && !quantity.code.empty()) found.emplace_back(quantity.code);
    if (name == "system" && !quantity.system.empty()) found.emplace_back(quantity.system);
}

/// value[x] is written "value" or with its type.
void addFromJson(const fhir::Json& json, std::string_view name, Collection& found)
{
    if (const auto* member = fhir::member(json, name)) {
        addJson(*member, name, found);
        return;
    }
    if (name != "value" && name != "answer") return;
    for (const auto& [key, content] : json.items())
        if (std::string_view{key}.starts_with(name) && key.size() > name.size())
            addJson(content, key, found);
}

} // namespace

void Evaluator::addMember(const Thing& thing, std::string_view name, Collection& found)
{
    if (isPlace(thing)) {
        m_environment.members(thing, name, found);
    } else if (const auto* json = std::get_if<const fhir::Json*>(&thing)) {
        addFromJson(**json, name, found);
    } else if (const auto* coding = std::get_if<Coding>(&thing)) {
        addCoding(*coding, name, found);
    } else if (const auto* quantity = std::get_if<Quantity>(&thing)) {
        addQuantity(*quantity, name, found);
    } else if (const auto* score = std::get_if<ScoreRef>(&thing)) {
        if (name == "url") found.emplace_back(score->url);
        if (name == "value" || name == "valueDecimal") found.emplace_back(Number{score->score});
    } else if (name == "value") {
        found.push_back(thing);
    }
}

void Evaluator::addChildren(const Thing& thing, Collection& found)
{
    if (isPlace(thing)) {
        m_environment.children(thing, found);
    } else if (const auto* json = std::get_if<const fhir::Json*>(&thing)) {
        for (const auto& [key, content] : (*json)->items())
            addJson(content, key, found);
    } else if (const auto* coding = std::get_if<Coding>(&thing)) {
        for (const char* name : {"extension", "system", "code", "display"})
            addCoding(*coding, name, found);
    } else if (const auto* quantity = std::get_if<Quantity>(&thing)) {
        for (const char* name : {"value", "unit", "system", "code"})
            addQuantity(*quantity, name, found);
    } else if (const auto* score = std::get_if<ScoreRef>(&thing)) {
        found.emplace_back(score->url);
        found.emplace_back(Number{score->score});
    }
}

void Evaluator::spend(std::size_t steps)
{
    m_steps += steps;
    if (m_steps > kMostSteps || !m_environment.spend(steps)) throw Failure{};
}

Collection Evaluator::evaluate(const Node& node, const Collection& focus, const Scope& scope)
{
    spend(1 + focus.size());
    auto found = evaluateKind(node, focus, scope);
    if (found.size() > kMostThings) throw Failure{};
    return found;
}

Collection Evaluator::member(const Node& node, const Collection& focus)
{
    const bool typeName = node.name[0] >= 'A' && node.name[0] <= 'Z';
    Collection found;
    for (const Thing& thing : focus)
        if (typeName && isType(thing, node.name))
            found.push_back(thing);
        else
            addMember(thing, node.name, found);
    return found;
}

std::optional<Collection> Evaluator::named(
    const Node& node, const Collection& focus, const Scope& scope)
{
    const std::string* linkId = wantedLinkId(*node.parts[1]);
    if (!linkId) return std::nullopt;
    const Node& items = *node.parts[0];
    const bool direct = items.kind == Kind::Member && items.name == "item";
    const bool below = items.kind == Kind::Dot && items.parts[1]->kind == Kind::Member
        && items.parts[1]->name == "item";
    if (!direct && !below) return std::nullopt;
    const Collection places = direct ? focus : evaluate(*items.parts[0], focus, scope);
    Collection found;
    for (const Thing& place : places)
        if (!isPlace(place) || !m_environment.itemsNamed(place, *linkId, found))
            return std::nullopt;
    return found;
}

Collection Evaluator::at(const Node& node, const Collection& focus, const Scope& scope)
{
    const auto all = evaluate(*node.parts[0], focus, scope);
    const auto index = evaluate(*node.parts[1], focus, scope);
    if (index.size() != 1 || !std::holds_alternative<Number>(index[0])) throw Failure{};
    const auto place = std::get<Number>(index[0]).value.whole();
    if (place < 0 || place >= static_cast<std::int64_t>(all.size())) return {};
    return {all[static_cast<std::size_t>(place)]};
}

Collection Evaluator::binary(const Node& node, const Collection& focus, const Scope& scope)
{
    const auto left = evaluate(*node.parts[0], focus, scope);
    const auto right = evaluate(*node.parts[1], focus, scope);
    if (node.name == "|")
        spend((left.size() + right.size()) * (left.size() + right.size()) / 2);
    else if (left.size() > 1 || right.size() > 1)
        spend(left.size() * right.size());
    return apply(node.name, left, right);
}

Collection Evaluator::evaluateKind(const Node& node, const Collection& focus, const Scope& scope)
{
    switch (node.kind) {
    case Kind::Literal: return node.literal;
    case Kind::Variable: return m_environment.variable(node.name).value_or(Collection{});
    case Kind::This: return scope.self ? *scope.self : focus;
    case Kind::Index: return {Number{scope.index, true}};
    case Kind::Total: return scope.total ? *scope.total : Collection{};
    case Kind::Member: return member(node, focus);
    case Kind::Dot:
        if (auto found = named(node, focus, scope)) return std::move(*found);
        return evaluate(*node.parts[1], evaluate(*node.parts[0], focus, scope), scope);
    case Kind::At: return at(node, focus, scope);
    case Kind::Binary: return binary(node, focus, scope);
    case Kind::Negate: {
        auto inner = evaluate(*node.parts[0], focus, scope);
        for (Thing& thing : inner)
            if (auto* number = std::get_if<Number>(&thing))
                number->value = number->value.negated();
            else if (auto* quantity = std::get_if<Quantity>(&thing))
                quantity->number = quantity->number.negated();
            else
                throw Failure{};
        return inner;
    }
    case Kind::Type: {
        const auto inner = evaluate(*node.parts[0], focus, scope);
        const bool asks = std::get<bool>(node.literal.front());
        if (inner.empty()) return {};
        const bool fits = isType(inner.front(), node.name);
        return asks ? Collection{fits} : fits ? inner : Collection{};
    }
    case Kind::Call: return call(node, focus, scope);
    }
    return {};
}

Collection Evaluator::call(const Node& node, const Collection& focus, const Scope& scope)
{
    if (auto found = callWithScope(*this, node, focus, scope)) return std::move(*found);
    std::vector<Collection> arguments;
    for (const auto& part : node.parts) {
        // A type's name is no path: ofType(Quantity).
        const bool type = node.name == "ofType" || node.name == "is" || node.name == "as";
        if (type) {
            const Node* named = part->kind == Kind::Dot ? part->parts[1].get() : part.get();
            arguments.push_back({named->name});
        } else {
            // Arguments look from where the function stands, not from what it is called on.
            arguments.push_back(evaluate(*part, scope.self ? *scope.self : focus, scope));
        }
    }
    spend(costOf(node.name, focus, arguments));
    return callPlain(*this, node.name, focus, arguments);
}

std::optional<Collection> Path::evaluate(const Collection& focus, Environment& environment) const
{
    try {
        Evaluator evaluator{environment};
        return evaluator.evaluate(*m_root, focus, {.self = &focus});
    } catch (const Failure&) {
        return std::nullopt;
    }
}

} // namespace waymark::forms::fhirpath
