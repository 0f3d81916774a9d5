// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/summary_parts.h"
#include "base/date_words.h"

namespace waymark::assessment {
namespace {

using Section = SummaryParagraph::Section;
using typeset::Block;
using Role = typeset::Paragraph::Role;

Block paragraph(std::string text, Role role = Role::Normal)
{
    return {typeset::Paragraph{typeset::plain(std::move(text)), role}};
}

/// Where the worker pressed Return, the page begins a new line.
Block told(const std::string& text)
{
    typeset::Inline words;
    std::size_t at = 0;
    while (at <= text.size()) {
        const auto end = std::min(text.find('\n', at), text.size());
        if (at > 0) words.push_back({.lineBreak = true});
        words.push_back({.text = text.substr(at, end - at)});
        at = end + 1;
    }
    return {typeset::Paragraph{std::move(words), Role::Normal}};
}

const char* headingOf(Section section)
{
    switch (section) {
    case Section::Who: return "section-who";
    case Section::Findings: return "section-findings";
    case Section::Needs: return "section-needs";
    case Section::Words: return "section-words";
    case Section::Measures: return "section-measures";
    case Section::Scores: return "section-scores";
    case Section::Judgement: return "section-judgement";
    case Section::Added: break;
    }
    return "section-added";
}

Block facts(const SummarySource& source, const WordFile& words)
{
    const AssessmentDetails& d = source.assessment.details;
    typeset::KeyValues table;
    const auto row = [&](const char* key, std::string value) {
        if (!value.empty()) table.rows.push_back({words[key], typeset::plain(std::move(value))});
    };
    table.rows.push_back({words["reference"], {{.text = source.caseReference, .isolate = true}}});
    row("asked-by", words["asked." + std::string{code(d.requestedBy)}]);
    if (!d.requestReference.empty())
        table.rows.push_back(
            {words["request-reference"], {{.text = d.requestReference, .isolate = true}}});
    if (source.assessment.finishedAt)
        row("assessed-on",
            longDate(Date{std::chrono::floor<std::chrono::days>(*source.assessment.finishedAt)},
                words.language()));
    row("assessed-by", source.assessorName + ", " + source.office);
    row("form-used",
        source.sheet.form().title.in(words.language()) + " (" + source.sheet.form().formVersion
            + ')');
    row("interpreted", d.interpreter);
    return {std::move(table)};
}

void add(typeset::Blocks& blocks, const SummaryParagraph& one, const WordFile& words)
{
    if (!one.title.empty()) blocks.push_back({typeset::Heading{3, typeset::plain(one.title)}});
    if (!one.decision.words.empty()) {
        blocks.push_back(told(one.decision.words));
    } else {
        if (!one.text.empty()) blocks.push_back(told(one.text));
        typeset::List reasons;
        for (const std::string& reason : one.reasons)
            reasons.items.push_back({{paragraph(reason)}});
        if (!reasons.items.empty()) blocks.push_back({std::move(reasons)});
    }
    std::string marks = words[one.decision.defence ? "defence-mark" : "defence-not"];
    if (one.special) marks += " · " + words["special-mark"];
    blocks.push_back(paragraph(std::move(marks), Role::Quiet));
}

} // namespace

typeset::Document documentOf(const SummarySource& source,
    const std::vector<SummaryParagraph>& paragraphs, const WordFile& words, Instant producedAt)
{
    typeset::Document document;
    document.title = words.fill("summary-title", {{"reference", source.caseReference}});
    document.language = words.language();
    document.author = source.office;
    document.producedAt = producedAt;
    document.footer = words.fill(
        "summary-footer", {{"reference", source.caseReference}, {"office", source.office}});
    document.blocks.push_back({typeset::Heading{1, typeset::plain(words["summary-heading"])}});
    document.blocks.push_back(facts(source, words));
    document.blocks.push_back(paragraph(words["summary-agreed"], Role::Small));
    document.blocks.push_back(paragraph(words["defence-note"], Role::Small));
    std::optional<Section> section;
    for (const SummaryParagraph& one : paragraphs) {
        if (section != one.section)
            document.blocks.push_back(
                {typeset::Heading{2, typeset::plain(words[headingOf(one.section)])}});
        section = one.section;
        add(document.blocks, one, words);
    }
    return document;
}

} // namespace waymark::assessment
