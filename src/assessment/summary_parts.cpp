// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/summary_parts.h"

#include "assessment/need.h"

#include <algorithm>

namespace waymark::assessment {
namespace {

using Section = SummaryParagraph::Section;
using Kind = forms::ConclusionRule::Kind;

/// The paragraphs in the order they are read.
class Proposal {
public:
    Proposal(const SummarySource& source, const WordFile& words, std::string_view language)
        : m_source{source}
        , m_words{words}
        , m_language{language}
    {
    }
    std::vector<SummaryParagraph> make()
    {
        if (!m_source.nameToUse.empty())
            m_all.push_back({.part = "name",
                .section = Section::Who,
                .title = m_words["name-used"],
                .text = m_source.nameToUse});
        const auto conclusions = m_source.sheet.conclusions();
        for (const auto& one : conclusions)
            if (one.kind == Kind::Flag) addConclusion(one, Section::Findings);
        for (const auto& one : conclusions)
            if (one.kind == Kind::Need) addConclusion(one, Section::Needs);
        addWords();
        for (const MeasureRecord& measure : m_source.measures)
            addMeasure(measure);
        for (const forms::Score& score : m_source.sheet.scores())
            addScore(score);
        addJudgement();
        return std::move(m_all);
    }

private:
    void addConclusion(const forms::Conclusion& conclusion, Section section)
    {
        const auto need = parseNeed(conclusion.code);
        SummaryParagraph paragraph{.part = "conclusion:" + conclusion.code,
            .section = section,
            .title = conclusion.title.in(m_language),
            .text = {},
            .special = need && conclusion.kind == Kind::Need && isSpecialCategory(*need)};
        for (const auto& reason : conclusion.reasons)
            paragraph.reasons.push_back(
                m_words.fill("because", {{"text", reason.text.in(m_language)}}));
        m_all.push_back(std::move(paragraph));
    }

    /// What was told in own words: free answers, and notes beside other answers.
    void addWords()
    {
        const auto& sheet = m_source.sheet;
        for (const forms::Item& item : sheet.form().items)
            for (const forms::NodeId id : sheet.nodesOf(item.linkId)) {
                const forms::Node& node = sheet.node(id);
                if (!node.enabled) continue;
                std::string told;
                if (item.type == forms::ItemType::Text || item.type == forms::ItemType::String)
                    for (const auto& answer : node.answers)
                        told += (told.empty() ? "" : "\n") + forms::plainText(answer);
                if (!node.note.empty()) told += (told.empty() ? "" : "\n") + node.note;
                if (told.empty()) continue;
                m_all.push_back({.part = "words:" + item.linkId,
                    .section = Section::Words,
                    .title = item.text.in(m_language),
                    .text = told,
                    .special = m_source.assessment.details.special});
                break;
            }
    }

    void addMeasure(const MeasureRecord& measure)
    {
        const MeasureDetails& d = measure.details;
        std::string text = m_words["status." + std::string{code(d.status)}];
        if (d.status == MeasureStatus::Denied) text += ": " + d.denialReason;
        SummaryParagraph paragraph{.part = "measure:" + std::string{code(d.measure)},
            .section = Section::Measures,
            .title = m_words["measure." + std::string{code(d.measure)}],
            .text = std::move(text)};
        // The reasons in the reader's language, as far as this form gave them.
        for (const auto& conclusion : m_source.sheet.conclusions())
            if (conclusion.kind == Kind::Measure && conclusion.code == code(d.measure))
                for (const auto& reason : conclusion.reasons)
                    paragraph.reasons.push_back(
                        m_words.fill("because", {{"text", reason.text.in(m_language)}}));
        m_all.push_back(std::move(paragraph));
    }

    void addScore(const forms::Score& score)
    {
        if (!score.value) return;
        std::string text = score.value->text();
        if (!score.band.base.empty()) text += " · " + score.band.in(m_language);
        if (score.missing > 0)
            text += " · "
                + m_words.fill("score-missing", {{"count", std::to_string(score.missing)}});
        SummaryParagraph paragraph{.part = "score:" + score.id,
            .section = Section::Scores,
            .title = score.title.in(m_language),
            .text = std::move(text),
            .special = true};
        for (const ScoreJudgement& one : m_source.assessment.details.scoreJudgements)
            if (one.score == score.id && one.judgement != Judgement::NotYet)
                paragraph.reasons.push_back(m_words["section-judgement"] + ": "
                    + m_words["judgement." + std::string{code(one.judgement)}] + ". " + one.reason);
        m_all.push_back(std::move(paragraph));
    }

    void addJudgement()
    {
        const AssessmentDetails& d = m_source.assessment.details;
        if (d.judgement == Judgement::NotYet) return;
        m_all.push_back({.part = "judgement",
            .section = Section::Judgement,
            .title = m_words["judgement." + std::string{code(d.judgement)}],
            .text = d.judgementReason});
    }

    const SummarySource& m_source;
    const WordFile& m_words;
    std::string_view m_language;
    std::vector<SummaryParagraph> m_all;
};

} // namespace

std::vector<SummaryParagraph> proposedParagraphs(
    const SummarySource& source, const WordFile& words, std::string_view language)
{
    return Proposal{source, words, language}.make();
}

} // namespace waymark::assessment
