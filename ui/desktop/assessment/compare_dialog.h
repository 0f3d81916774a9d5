// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/answer_sheet.h"
#include "ui/desktop/kit/dialog.h"

class QTableWidget;

namespace waymark::ui {

/// Two assessments beside each other, question by question; what changed is marked.
class CompareDialog final : public Dialog {
    Q_OBJECT

public:
    CompareDialog(const forms::AnswerSheet& before, const QString& since,
        const forms::AnswerSheet& now, QWidget* parent);

private:
    void fill(const forms::AnswerSheet& before, const forms::AnswerSheet& now, bool onlyChanged);

    QTableWidget* m_table;
};

} // namespace waymark::ui
