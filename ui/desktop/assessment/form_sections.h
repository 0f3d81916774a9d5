// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/answer_sheet.h"

#include <cstddef>
#include <vector>

namespace waymark::ui {

/// A part of a form that is on the screen at once.
struct FormSection {
    std::vector<forms::NodeId> nodes; ///< what is shown, with all below
    forms::NodeId head; ///< the group it belongs to, else the first question
    int part = 0; ///< of a group too long for one screen: 1, 2 …; 0: whole
};

/// Groups at the root are sections of their own, questions between them are gathered. No section
/// holds more than about kMostQuestions, so that a form of hundreds stays instant.
inline constexpr std::size_t kMostQuestions = 20;
std::vector<FormSection> sectionsOf(const forms::AnswerSheet& sheet);
bool isShown(const forms::AnswerSheet& sheet, const FormSection& section);
forms::Progress progressOf(const forms::AnswerSheet& sheet, const FormSection& section);
/// Which section holds the occurrence; -1: none.
int sectionWith(
    const forms::AnswerSheet& sheet, const std::vector<FormSection>& sections, forms::NodeId node);

} // namespace waymark::ui
