// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace waymark::ui {

/// The keyboard focus of a window: a ring of 2 units around the control that has it, 2 units
/// outside its edge. Shown when the focus came by keyboard; fields show their own edge instead.
class FocusRing final : public QWidget {
    Q_OBJECT

public:
    explicit FocusRing(QWidget* window);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QWidget* widget);
    void place();

    QPointer<QWidget> m_target;
    bool m_byKeyboard = false;
};

} // namespace waymark::ui
