// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/ids.h"
#include "base/result.h"
#include "forms/questionnaire_reader.h"
#include "office/desk.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace waymark::assessment {

/// An answer a rule waits for: yes or no, the code of an option, a whole number; empty: any answer.
using WantedAnswer = std::variant<std::monostate, bool, std::string, std::int64_t>;

/// One condition of a rule: this question was answered so, or a score came to so many points.
struct RuleCondition {
    std::string question{}; ///< linkId
    std::string
        score{}; ///< id of a score, instead of a question: only what follows can wait for it
    forms::Operator op = forms::Operator::Equal; ///< Exists with a bool, too
    WantedAnswer answer{};
    std::string because{}; ///< of a conclusion: what to say to the person
    friend bool operator==(const RuleCondition&, const RuleCondition&) = default;
};

/// What a conclusion is, as the builder edits it.
struct ConclusionDraft {
    std::string code; ///< a need, a measure, or a name of its own
    forms::ConclusionRule::Kind kind = forms::ConclusionRule::Kind::Flag;
    std::string title;
    std::string priority{}; ///< "now", "soon", "later", or empty
    bool red = false;
    forms::Behavior behavior = forms::Behavior::Any;
    std::vector<RuleCondition> when{};
};

struct OptionDraft {
    std::string code; ///< empty: made from the label
    std::string label;
};

/// What stands in the way of a form, or should be looked at.
struct FormProblem {
    enum class Kind {
        Broken, ///< the form contradicts itself: a rule on nothing, two questions of one name
        Unsupported,
        NoWords,
        NoOptions,
        NotTranslated, ///< some languages of the form lack it
        Licensed, ///< somebody's instrument: its wording is not ours to change
    };
    Kind kind;
    std::string linkId{}; ///< empty: the whole form, or a conclusion
    std::string detail{}; ///< language, construct, code
    friend bool operator==(const FormProblem&, const FormProblem&) = default;
};
constexpr bool isBlocking(FormProblem::Kind kind)
{
    return kind == FormProblem::Kind::Broken || kind == FormProblem::Kind::NoWords
        || kind == FormProblem::Kind::NoOptions;
}

/// A form while a supervisor changes it: edits of its document, which keep every member they do not
/// know. Each edit is refused or done as a whole. NotFound "form.question-unknown",
/// "form.score-unknown"; Invalid "form.words-missing", "form.option-missing",
/// "form.translation-of-nothing".
class FormDraft {
public:
    /// Invalid "form.refused".
    static Result<FormDraft> of(std::string_view json);
    /// Nothing is asked yet; under a url of its own, so that no other form is ever replaced by it.
    static FormDraft fresh(std::string_view title, std::string_view language);
    static FormDraft empty(std::string_view url, std::string_view title, std::string_view language);
    ~FormDraft();
    FormDraft(const FormDraft& other);
    FormDraft& operator=(const FormDraft& other);
    FormDraft(FormDraft&&) noexcept;
    FormDraft& operator=(FormDraft&&) noexcept;

    std::string json() const;
    /// As it stands now; null while it does not load.
    std::shared_ptr<const forms::Questionnaire> form() const;
    std::vector<FormProblem> problems() const;
    std::string version() const;
    void setVersion(std::string_view version);
    void setTitle(std::string_view language, std::string_view words);

    /// Below `section` (a group's linkId; empty: at the end of the form), after `after` when that
    /// is there. Gives its linkId. A choice begins with yes and no as its options.
    Result<std::string> addQuestion(forms::ItemType type, std::string_view words,
        std::string_view section = {}, std::string_view after = {});
    Result<void> setWords(
        std::string_view linkId, std::string_view language, std::string_view words);
    Result<void> setRequired(std::string_view linkId, bool required);
    Result<void> setOptions(std::string_view linkId, const std::vector<OptionDraft>& options);
    Result<void> setOptionWords(std::string_view linkId, std::string_view code,
        std::string_view language, std::string_view words);
    Result<void> remove(std::string_view linkId); ///< with what is below, and rules on it
    Result<void> move(std::string_view linkId, int by); ///< among its neighbours

    /// The question is asked only when these hold; empty: always.
    Result<void> setConditions(std::string_view linkId, const std::vector<RuleCondition>& when,
        forms::Behavior behavior = forms::Behavior::Any);
    /// Replaces the conclusion of the same code, else adds one. Translations stay.
    Result<void> setConclusion(const ConclusionDraft& conclusion);
    /// As setConclusion(), but replaces none: own words whose code is taken get another one.
    /// NotAllowed: form.conclusion-there, for a need or measure that follows from answers already.
    Result<void> addConclusion(ConclusionDraft conclusion);
    void removeConclusion(std::string_view code);
    Result<void> setConclusionWords(
        std::string_view code, std::string_view language, std::string_view words);

private:
    struct Document;
    explicit FormDraft(std::unique_ptr<Document> document);

    std::unique_ptr<Document> m_document;
};

/// A code made of words: "Care for the dog" -> "care-for-the-dog"; a number when no letter of them
/// is Latin. Other words get another code.
std::string codeFromWords(std::string_view words);
/// "1.0" -> "1.1", "2026-03" -> "2026-03.1", "" -> "1".
std::string nextVersion(std::string_view version);

/// Takes the draft into the office as the newest version; answers given before keep their form.
/// Supervisors only: NotAllowed "form.not-supervisor"; Invalid "form.has-problems"; what
/// FormLibrary::import() refuses.
Result<FormId> publish(office::Desk& desk, const FormDraft& draft, std::string_view rightNote);

} // namespace waymark::assessment
