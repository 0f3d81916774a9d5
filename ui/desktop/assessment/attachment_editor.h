// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/assessment/answer_editor.h"

namespace waymark::ui {

/// For a file that is put into the answers, encrypted with them.
AnswerEditor* makeAttachmentEditor(const forms::Item& item, QWidget* parent);

} // namespace waymark::ui
