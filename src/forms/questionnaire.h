// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/value.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::forms {

/// FHIR's item types, R4 and R5 alike: R5's `coding` is Choice or OpenChoice.
enum class ItemType {
    Group,
    Display,
    Boolean,
    Decimal,
    Integer,
    Date,
    DateTime,
    Time,
    String,
    Text,
    Url,
    Choice,
    OpenChoice,
    Attachment,
    Reference,
    Quantity,
};
std::string_view code(ItemType type); ///< as in R4: "open-choice"
std::optional<ItemType> parseItemType(std::string_view text); ///< R4 and R5 names

/// enableWhen.operator
enum class Operator { Exists, Equal, NotEqual, Greater, Less, GreaterOrEqual, LessOrEqual };
std::string_view code(Operator op); ///< "exists", "=", "!=", …
std::optional<Operator> parseOperator(std::string_view text); ///< also the dialects met: "equal"

enum class Behavior { All, Any };

using ItemIndex = std::uint32_t; ///< position in Questionnaire::items, document order

/// item.enableWhen: one condition on the answers of another question.
struct Condition {
    std::string question; ///< linkId
    std::optional<ItemIndex> target{}; ///< absent when no item has that linkId: never true
    Operator op;
    Value answer; ///< for Exists a bool
};

/// One allowed answer.
struct Option {
    Value value;
    Text label; ///< what to show
    std::string prefix{}; ///< "(a)"
    bool initiallySelected = false;
    bool exclusive = false; ///< alone: choosing it clears the others
    std::optional<Decimal> score{}; ///< of an option that is no coding; a coding carries its own
};

/// A FHIRPath expression at an item or at the form.
struct Expression {
    enum class Use { Variable, Calculated, EnableWhen, Initial, Constraint };
    Use use;
    std::string name{}; ///< of a variable; key of a constraint
    std::string text; ///< FHIRPath
    Text message{}; ///< of a constraint, for people
    bool warningOnly = false; ///< of a constraint
};

struct Limits {
    std::optional<Value> least{}; ///< minValue
    std::optional<Value> most{}; ///< maxValue
    std::optional<int> shortest{}; ///< minLength, characters
    std::optional<int> longest{}; ///< maxLength, characters
    std::optional<int> decimalPlaces{};
    std::string pattern{}; ///< regex for the whole text
    std::string entryHint{}; ///< entryFormat
    int fewest = 0; ///< minOccurs
    std::optional<int> mostOften{}; ///< maxOccurs
};

/// One node of the form.
struct Item {
    std::string linkId;
    ItemType type = ItemType::Group;
    Text text{};
    std::string prefix{}; ///< "3.1"
    std::string code{}; ///< first item.code, "system|code"
    std::optional<ItemIndex> parent{};
    std::vector<ItemIndex> children{}; ///< in document order
    ItemIndex end = 0; ///< one past the last descendant: descendants are (own index, end)

    std::vector<Condition> conditions{};
    Behavior behavior = Behavior::Any;
    bool required = false;
    bool repeats = false;
    bool readOnly = false;
    bool hidden = false;
    std::string control{}; ///< itemControl: "drop-down", "slider", "help" …
    std::vector<Option> options{};
    bool allowsOther = false; ///< besides the options an own text (or, in R5, value) is accepted
    bool unresolvedSet = false; ///< its value set was not found: answered as free text
    std::vector<Value> initial{};
    Limits limits{};
    std::string unit{}; ///< shown behind a number
    std::vector<Coding> units{}; ///< that a quantity may have; empty: any
    std::vector<Expression> expressions{};
    Text help{}; ///< from a child with control help or flyover
};

/// What a form lets us conclude from its answers: our documented extension, see docs/forms.md.
struct ConclusionRule {
    enum class Kind { Flag, Need, Measure, Task };
    struct Reason {
        Condition condition; ///< empty `question` when a whole score decides
        /// Id of a score compared by condition.op and condition.answer; with a `question` only
        /// the points which that question adds to it.
        std::string score{};
        Text text{}; ///< what to say to a person; empty: the text of the question
    };
    std::string code; ///< "safety-plan", "CT-VIS"
    Kind kind;
    Text title;
    std::string priority{}; ///< "now", "soon", "later", or empty
    bool red = false; ///< opens the protocol at once, whatever any sum
    Behavior behavior = Behavior::Any;
    std::vector<Reason> reasons;
};
std::string_view code(ConclusionRule::Kind kind);
std::optional<ConclusionRule::Kind> parseConclusionKind(std::string_view text);

/// How a form is added up: our documented extension, because a plain sum is often wrong.
struct ScoreRule {
    enum class Missing { None, AsZero, Proportion }; ///< no score / counts 0 / mean of the others
    enum class Method { Sum, Mean, Count }; ///< Count: how many items give at least `countFrom`
    /// What one answer gives, where the form itself does not say; without points it counts as
    /// missing ("don't know").
    struct Points {
        Value answer;
        std::optional<Decimal> points;
    };
    struct Band {
        Decimal from; ///< the band reaches to the next one's `from`
        Text label;
    };
    std::string id; ///< "phq-9"
    Text title;
    std::vector<std::string> items; ///< linkIds
    std::vector<std::string> reversed{}; ///< of them, counted as highest option + lowest - own
    Method method = Method::Sum;
    Decimal countFrom{1};
    std::vector<Points> points{};
    std::optional<Decimal> firstOption{}; ///< points of the first option, one more for each next
    /// linkId of the question that leads in, or empty: a "no" to it makes the result zero, because
    /// nothing else is asked then.
    std::string gate{};
    Missing missing = Missing::None;
    int leastAnswered = 0; ///< 0: all
    Decimal factor{1}; ///< the result times this
    std::string total{}; ///< linkId of the item in which the form adds up itself, or empty
    std::vector<Band> bands{}; ///< ascending
};

enum class FhirVersion { R4, R5 };

/// A form: the definition, unchanging. Written out as it came in, unknown members in their place.
struct Questionnaire {
    FhirVersion version = FhirVersion::R4;
    std::string url{};
    std::string formVersion{}; ///< Questionnaire.version
    std::string language{};
    Text title{};
    std::string name{};
    std::string status{};
    std::string copyright{};
    std::vector<Item> items; ///< document order; roots have no parent
    std::vector<ItemIndex> roots;
    std::vector<Expression> expressions{}; ///< at the form itself
    std::vector<ConclusionRule> conclusions{};
    std::vector<ScoreRule> scores{};
    std::optional<int> retestDays{}; ///< after which to ask again, says who made it
    std::vector<Coding> scoredConcepts{}; ///< of code systems inside the form, by system and code
    std::vector<std::string> languages{}; ///< of the translations found, sorted
    std::string source; ///< the document as read, minified JSON
    std::map<std::string, ItemIndex, std::less<>> byLinkId{}; ///< the first with that linkId

    std::optional<ItemIndex> find(std::string_view linkId) const;
    std::string canonical() const; ///< "url|version"
};

/// The document as R4 JSON; an R4 document comes back member for member.
std::string toJson(const Questionnaire& questionnaire);

} // namespace waymark::forms
