// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/assessment.h"
#include "office/desk.h"
#include "typeset/document.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::assessment {

/// Whether the person agreed that a paragraph leaves the house.
enum class Agreed { NotAsked, Share, KeepBack };
std::string_view code(Agreed agreed);
std::optional<Agreed> parseAgreed(std::string_view text);

/// What the person, and the worker, said about one paragraph.
struct ParagraphDecision {
    Agreed agreed = Agreed::NotAsked;
    bool defence = true; ///< assessments in the criminal file reach the offender and the lawyer
    std::string words{}; ///< the worker's own instead of what the program would write, or empty
    friend bool operator==(const ParagraphDecision&, const ParagraphDecision&) = default;
};

/// One paragraph of a summary, as it would stand in `language`.
struct SummaryParagraph {
    enum class Section { Who, Findings, Needs, Words, Measures, Scores, Judgement, Added };
    std::string part; ///< "conclusion:art-22-crime", "words:fears", "added:2"; names it for good
    Section section;
    std::string title; ///< may be empty
    std::string text;
    std::vector<std::string> reasons{}; ///< one line each
    bool special = false; ///< health, sex life, origin (Article 9 GDPR)
    ParagraphDecision decision{};
};

/// What may leave of an assessment: a separate document, made of paragraphs the person agreed to
/// one by one. Nothing leaves that was not asked about.
class Summaries {
public:
    explicit Summaries(office::Desk& desk);

    /// Every language the words around the paragraphs exist in.
    static std::vector<std::string> languages();

    /// In reading order. NotFound "assessment.unknown".
    Result<std::vector<SummaryParagraph>> paragraphs(
        AssessmentId assessment, std::string_view language);
    /// NotFound "summary.paragraph-unknown".
    Result<void> decide(
        AssessmentId assessment, std::string_view part, const ParagraphDecision& decision);
    /// A paragraph of the worker's own, not yet agreed; gives its part. Invalid "summary.empty".
    Result<std::string> add(AssessmentId assessment, std::string_view words);

    /// The document, asked of the safe-contact guard and noted in case and journal. `override` says
    /// why it leaves although the guard says not now. NotAllowed "summary.not-finished",
    /// "summary.guard-not-now"; Invalid "summary.nothing-agreed", "summary.language-unknown".
    Result<typeset::Document> exportTo(AssessmentId assessment, std::string_view language,
        const std::optional<std::string>& override = {});
    /// All answers on their form, for the person or the file; asked of the guard and noted alike.
    /// Invalid "summary.language-unknown"; NotAllowed "summary.guard-not-now".
    Result<typeset::Document> exportAnswers(AssessmentId assessment, std::string_view language,
        const std::optional<std::string>& override = {});
    /// The summary for the screen, before anything leaves; not noted.
    Result<typeset::Document> preview(AssessmentId assessment, std::string_view language);

private:
    office::Desk& m_desk;
};

} // namespace waymark::assessment
