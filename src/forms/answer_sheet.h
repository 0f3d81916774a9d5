// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/time.h"
#include "forms/questionnaire.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::forms {

/// Why there is no answer. Unanswered is never "no". Carried in a response as FHIR's
/// data-absent-reason: not-asked, asked-declined, asked-unknown, not-applicable.
enum class Absence { NotAsked, NotSaid, Unknown, NotApplicable };
std::string_view code(Absence absence); ///< "not_asked", "not_said", "unknown", "not_applicable"
std::optional<Absence> parseAbsence(std::string_view text);

/// One question or group as it occurs in one answering; a repeating group occurs several times.
/// Ids are given once per sheet and never reused.
using NodeId = std::uint32_t;

/// What stands at one occurrence.
struct Node {
    ItemIndex item;
    std::optional<NodeId> parent{};
    std::uint32_t parentAnswer = 0; ///< under which answer of a question it hangs
    std::vector<NodeId> children{}; ///< in the order shown
    std::vector<Value> answers{};
    std::optional<Absence> absence{}; ///< only without answers
    std::string note{}; ///< what the person said, beside the answer
    bool enabled = true; ///< as the rules stand now; answers of a disabled one are kept, not stored
    bool overridden = false; ///< a calculated value the worker replaced
    /// The response item as it was read: members we do not know, and null in the place of those we
    /// write; empty when it was not read. So that everything comes back where it stood.
    std::string shape{};
    std::vector<std::string> answerShapes{}; ///< the same for each answer, or none
};

/// What is still wrong with the answers. An unfinished sheet may be kept as it is.
struct AnswerProblem {
    enum class Kind {
        Required,
        TooFew,
        TooMany,
        TooShort,
        TooLong,
        TooSmall,
        TooLarge,
        TooManyDecimals,
        PatternMismatch,
        NotAnOption,
        WrongType,
        NotAlone,
        Constraint,
    };
    Kind kind;
    NodeId node;
    std::string linkId;
    std::string detail{}; ///< the limit, or the constraint's words; never the answer
    bool warningOnly = false;
};
std::string_view code(AnswerProblem::Kind kind); ///< "required", "too_few" …

struct Score {
    std::string id;
    Text title;
    std::optional<Decimal> value; ///< absent when too much is missing
    int answered = 0;
    int missing = 0;
    Text band{};
    std::optional<Decimal> calculated{}; ///< what the form's own expression says, when it has one
    std::optional<Decimal> difference{}; ///< calculated - value, when both exist and differ
};

/// What the answers lead to, with the answers that led there.
struct Conclusion {
    struct Reason {
        std::string linkId{};
        std::optional<NodeId> node{};
        Text text;
        std::string score{}; ///< id of the score that decided
        std::vector<NodeId> answers{}; ///< which caused it; of a score all that add to it
    };
    std::string code;
    ConclusionRule::Kind kind;
    Text title;
    std::string priority;
    bool red = false;
    std::vector<Reason> reasons;
};

struct Progress {
    std::size_t answered = 0; ///< with a value or an honest absence
    std::size_t asked = 0; ///< enabled questions that are not hidden or read-only
};

/// One answering of one form. Every edit brings enabled states, calculated values and scores up to
/// date at once, evaluating only what depends on it.
class AnswerSheet {
public:
    /// The form lives as long as anybody shows or answers it: windows, jobs and sheets share it.
    /// `now` is what today() and now() mean in expressions; absent: the computer's clock.
    explicit AnswerSheet(
        std::shared_ptr<const Questionnaire> form, std::optional<Instant> now = {});
    ~AnswerSheet();
    AnswerSheet(AnswerSheet&&) noexcept;
    AnswerSheet& operator=(AnswerSheet&&) noexcept;

    const Questionnaire& form() const;
    const Item& item(NodeId node) const;
    const Node& node(NodeId node) const;
    std::span<const NodeId> roots() const;
    std::vector<NodeId> nodesOf(std::string_view linkId) const; ///< all occurrences, in order
    std::optional<NodeId> first(std::string_view linkId) const;

    /// Replaces the answers; values outside the type are refused, outside limits kept as problems.
    /// Choosing an exclusive option drops the others. Scores are copied from the options.
    Result<void> setAnswers(NodeId node, std::vector<Value> answers);
    Result<void> setAbsence(NodeId node, Absence absence); ///< drops the answers
    void clear(NodeId node); ///< neither answer nor absence
    void setNote(NodeId node, std::string note);
    /// One more occurrence of a repeating group, after the last one; NotAllowed beyond maxOccurs.
    Result<NodeId> addOccurrence(NodeId sibling);
    /// The last one is emptied instead.
    void removeOccurrence(NodeId node);
    /// Lets a calculated value follow its expression again.
    void resetCalculated(NodeId node);

    /// Occurrences whose enabled state, answers or place changed by the last edit, the edited one
    /// included; for a screen to refresh.
    std::span<const NodeId> changed() const;

    std::vector<std::string> enabledLinkIds() const; ///< document order, each once
    std::vector<AnswerProblem> problems() const; ///< in the order of the form
    std::vector<Score> scores() const;
    std::vector<Conclusion> conclusions() const;
    Progress progress() const;
    Progress progress(NodeId section) const; ///< of one group and what is below
    /// Circular rules and expressions that failed, by linkId; they count as not met.
    std::vector<std::string> ruleFaults() const;
    /// How many rules and expressions were run so far: an edit runs only those it concerns.
    std::size_t evaluations() const;

private:
    friend class ResponseReader;
    friend class ResponseWriter;
    friend class SheetCells;
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace waymark::forms
