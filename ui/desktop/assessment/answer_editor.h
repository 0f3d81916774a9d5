// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/answer_sheet.h"

#include <QWidget>

#include <vector>

namespace waymark::ui {

/// Where one question is answered. Says what was chosen; the page puts it on the sheet and shows
/// the occurrence again.
class AnswerEditor : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void show(const forms::Node& node) = 0;
    virtual QWidget* focusTarget() = 0; ///< where the keyboard lands
    virtual void flush() { } ///< hands over what is typed but not yet said
    virtual void setStrong(bool strong) { Q_UNUSED(strong); } ///< the question in hand

    /// The one that fits the item's type, options and control; never null.
    static AnswerEditor* make(const forms::Item& item, QWidget* parent);

Q_SIGNALS:
    void answered(const std::vector<waymark::forms::Value>& values);
    void absent(waymark::forms::Absence absence);
    void refused(const QString& why); ///< what is typed is no value of this kind
};

} // namespace waymark::ui
