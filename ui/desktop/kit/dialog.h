// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QHBoxLayout;
class QVBoxLayout;

namespace waymark::ui {

class Button;
class InlineNotice;
class ProgressLine;

/// A step aside with a title, a body and buttons; Esc closes it, Enter never sends it by accident.
class Dialog : public QDialog {
    Q_OBJECT

public:
    Dialog(const QString& title, QWidget* parent);

protected:
    QVBoxLayout* body() { return m_body; }
    Button* addButton(Button* button);
    void setBusy(bool busy);
    void say(const QString& problem); ///< empty: nothing is wrong
    void showEvent(QShowEvent* event) override;
    void showsOnly(); ///< nothing is given back: the button says Close

private:
    void putCancelLast();

    QVBoxLayout* m_body;
    QHBoxLayout* m_buttons;
    Button* m_close;
    InlineNotice* m_notice;
    ProgressLine* m_progress;
    QWidget* m_content;
};

} // namespace waymark::ui
