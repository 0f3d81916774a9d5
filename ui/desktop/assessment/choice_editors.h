// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/assessment/answer_editor.h"

namespace waymark::ui {

/// For questions that take several of their options; a digit ticks.
AnswerEditor* makeCheckEditor(const forms::Item& item, QWidget* parent);
/// For a long list of options, or one that also takes own words; a digit chooses.
AnswerEditor* makeListEditor(const forms::Item& item, QWidget* parent);

} // namespace waymark::ui
