// SPDX-License-Identifier: GPL-3.0-or-later
// Private to src/assessment: the paragraphs that follow from an assessment, and their document.
#pragma once

#include "assessment/need.h"
#include "assessment/summary.h"
#include "base/word_file.h"
#include "forms/answer_sheet.h"

namespace waymark::assessment {

inline constexpr std::string_view kWordsFolder = "assessment/words";

/// What paragraphs are made from.
struct SummarySource {
    Assessment assessment;
    forms::AnswerSheet sheet;
    std::vector<MeasureRecord> measures;
    std::string nameToUse;
    std::string caseReference;
    std::string assessorName;
    std::string office;
};

/// All that could stand in it, undecided.
std::vector<SummaryParagraph> proposedParagraphs(
    const SummarySource& source, const WordFile& words, std::string_view language);
/// Of the paragraphs given; the caller leaves out what was not agreed to.
typeset::Document documentOf(const SummarySource& source,
    const std::vector<SummaryParagraph>& paragraphs, const WordFile& words, Instant producedAt);

} // namespace waymark::assessment
