// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/answer_sheet.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace waymark::ui {

class AnswerEditor;
class Button;
class ElidedLabel;
class IconLabel;
class TextEdit;

/// One question: its number and words, the answer, what was answered last time, a note, what is
/// wrong. The one with the keyboard stands on the accent tint.
class QuestionView final : public QWidget {
    Q_OBJECT

public:
    QuestionView(const forms::AnswerSheet& sheet, forms::NodeId node, QWidget* parent = nullptr);

    forms::NodeId nodeId() const { return m_node; }
    void show(const forms::AnswerSheet& sheet); ///< answers, note, hidden when disabled
    void setProblem(const QString& problem); ///< empty: nothing is wrong
    /// What was answered before; `since` "5 Oct". Empty `before` hides it.
    void setBefore(const QString& before, const QString& since, bool changed);
    void setCurrent(bool current);
    void focusAnswer();
    void flush();

Q_SIGNALS:
    void answered(const std::vector<waymark::forms::Value>& values);
    void absent(waymark::forms::Absence absence);
    void noted(const QString& note);
    void calculateAgain();

protected:
    /// N opens the note, unless one is typing.
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void addHead(QBoxLayout* column, const forms::Item& item);
    void addBelow(QBoxLayout* column, const forms::Item& item);
    void openNote();

    forms::NodeId m_node;
    AnswerEditor* m_editor;
    QWidget* m_before;
    IconLabel* m_beforeIcon;
    ElidedLabel* m_beforeText;
    Button* m_addNote;
    Button* m_again; ///< shown while the worker's value stands instead of the calculated one
    TextEdit* m_note;
    QWidget* m_problem;
    QLabel* m_problemText;
    bool m_current = false;
};

} // namespace waymark::ui
