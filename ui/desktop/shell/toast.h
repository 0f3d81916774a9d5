// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;

namespace waymark::ui {

class Button;

/// One line at the foot of the window for eight seconds: "Done. Take back (Ctrl Z)".
class Toast final : public QFrame {
    Q_OBJECT

public:
    explicit Toast(QWidget* parent);
    void say(const QString& text, std::function<void()> undo);
    void place();

protected:
    /// A text field without anything to take back leaves Ctrl Z to the message.
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void takeBack();

    QLabel* m_text;
    Button* m_undo;
    QTimer m_hide;
    std::function<void()> m_action;
};

} // namespace waymark::ui
