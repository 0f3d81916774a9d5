// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/assessment/answer_editor.h"

#include <optional>

namespace waymark::ui {

class Segments;

/// "Unknown  Not said  Does not apply  Not asked" below an input that holds the value itself.
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

/// How typed text becomes a value of the item, a quantity in one of its units; empty when it is
/// none.
std::optional<forms::Value> typedValue(
    const forms::Item& item, const QString& typed, std::size_t unit = 0);
QString typedHint(const forms::Item& item); ///< how it is written, or empty
QString unfitText(const forms::Item& item); ///< what to say when it is none

/// For what is typed: words, numbers, dates, times, quantities.
AnswerEditor* makeTypedEditor(const forms::Item& item, QWidget* parent);

} // namespace waymark::ui
