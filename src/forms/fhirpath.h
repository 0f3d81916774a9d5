// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fhir_json.h"
#include "forms/value.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// The part of FHIRPath that forms use (docs/forms.md), parsed once and evaluated often. Numbers
/// are decimal, empty propagates, dates add calendar units.
namespace waymark::forms::fhirpath {

/// An integer or a decimal; integers stay integers where FHIRPath says so.
struct Number {
    Decimal value;
    bool isInteger = false;
};

/// Places in the answers, resolved by the Environment.
struct ResponseRef { }; ///< the whole response
struct ItemRef {
    std::uint32_t node;
};
struct AnswerRef {
    std::uint32_t node;
    std::uint32_t index;
};
/// The extension that carries a score, at a coding.
struct ScoreRef {
    std::string url;
    Decimal score;
};

using Thing = std::variant<bool, Number, std::string, Temporal, Quantity, Coding, const fhir::Json*,
    ResponseRef, ItemRef, AnswerRef, ScoreRef>;
using Collection = std::vector<Thing>;

/// What an expression sees besides itself.
class Environment {
public:
    virtual ~Environment() = default;
    /// %name; absent when there is no such variable (then it is empty).
    virtual std::optional<Collection> variable(std::string_view name) = 0;
    /// Members of places in the answers: "item", "answer", "value", "linkId" …
    virtual void members(const Thing& place, std::string_view name, Collection& found) = 0;
    /// All that is directly below.
    virtual void children(const Thing& place, Collection& found) = 0;
    /// item.where(linkId = '…') of a place, found by name; false when names do not tell items
    /// apart.
    virtual bool itemsNamed(const Thing& place, std::string_view linkId, Collection& found) = 0;
    /// What the option chosen at an AnswerRef counts, when the value does not carry it itself.
    virtual std::optional<Decimal> score(const Thing& place) = 0;
    virtual std::string now() = 0; ///< ISO with offset; its first ten characters are today
    virtual bool spend(std::size_t steps) = 0; ///< false once all together did enough
};

/// An expression, parsed.
class Path {
public:
    struct Node;

    Path(Path&&) noexcept;
    Path& operator=(Path&&) noexcept;
    ~Path();

    /// Absent when it does not follow the grammar or nests deeper than 200.
    static std::optional<Path> parse(std::string_view text);
    /// Functions it asks for that we do not have: "memberOf()".
    const std::vector<std::string>& unsupported() const { return m_unsupported; }

    /// Absent when it failed: a wrong type, several where one is wanted, too long a way.
    std::optional<Collection> evaluate(const Collection& focus, Environment& environment) const;

private:
    Path(std::unique_ptr<Node> root, std::vector<std::string> unsupported);

    std::unique_ptr<Node> m_root;
    std::vector<std::string> m_unsupported;
};

/// FHIRPath's truth of a collection: a bool, true for one other thing, absent for none.
std::optional<bool> truth(const Collection& collection);
/// As an answer; absent for places and JSON that is no value.
std::optional<Value> toValue(const Thing& thing);
Thing toThing(const Value& value);
/// A JSON value below `name`, typed by the name: "valueDate" is a date.
void addJson(const fhir::Json& json, std::string_view name, Collection& found);

} // namespace waymark::forms::fhirpath
