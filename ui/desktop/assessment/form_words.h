// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/assessment.h"
#include "assessment/need.h"
#include "forms/answer_sheet.h"
#include "ui/desktop/kit/chip.h"

#include <QString>

/// What forms and assessments say on the screen, in the language of the interface.
namespace waymark::ui {

/// The language forms are shown in: the interface's.
std::string formLanguage();
QString inOurLanguage(const forms::Text& text);

QString absenceText(forms::Absence absence);
QString yesNoText(bool yes);
QString answerText(const forms::Item& item, const forms::Value& value);
/// All answers of an occurrence, or why there are none.
QString answersText(const forms::AnswerSheet& sheet, forms::NodeId node);
QString problemText(const forms::AnswerProblem& problem);

QString purposeText(assessment::Purpose purpose);
QString stateText(assessment::State state);
ChipValue stateChip(assessment::State state);
QString judgementText(assessment::Judgement judgement);
QString needText(assessment::Need need);
QString priorityText(assessment::Priority priority);
ChipValue needStatusChip(assessment::NeedStatus status);
QString measureText(assessment::Measure measure);
ChipValue measureStatusChip(assessment::MeasureStatus status);

} // namespace waymark::ui
