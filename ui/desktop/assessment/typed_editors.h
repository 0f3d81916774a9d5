// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/assessment/answer_editor.h"

namespace waymark::ui {

class Segments;

/// "Unknown  Not said  Not asked" below an input that holds the value itself.
class AbsenceRow final : public QWidget {
    Q_OBJECT

public:
    AbsenceRow(const forms::Item& item, QWidget* parent);
    void show(const forms::Node& node);

Q_SIGNALS:
    void chosen(waymark::forms::Absence absence);

private:
    Segments* m_segments;
};

/// For what is typed: words, numbers, dates, times, quantities.
AnswerEditor* makeTypedEditor(const forms::Item& item, QWidget* parent);

} // namespace waymark::ui
