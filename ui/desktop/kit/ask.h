// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QMenu;
class QWidget;

namespace waymark::ui {

/// One question answered in words. Nothing waits meanwhile: the window locks and closes as ever,
/// and the question goes with it.
struct Question {
    QString title;
    QString label; ///< above the field
    QString agree{}; ///< the word on the button; empty: "Keep"
    bool mayBeEmpty = false;
    /// What is wrong with the words, said in the dialog; nothing typed is lost. Empty: right.
    std::function<QString(const QString&)> problem{};
};
/// `then` gets the trimmed words; it is not called when the person cancels or `parent` goes.
void ask(QWidget* parent, const Question& question, std::function<void(const QString&)> then);

/// Opens `menu` below `anchor`, in reading direction.
void popUnder(QMenu* menu, QWidget* anchor);

} // namespace waymark::ui
