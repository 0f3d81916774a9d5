// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <vector>

namespace waymark::ui {

/// The dialogs above the one window, out of sight while it is covered, and back with all that was
/// typed in them. Menus close.
class WindowsAside {
public:
    void hide(const QWidget& window);
    void showAgain();
    void close(); ///< for good: who opened them has left

private:
    std::vector<QPointer<QWidget>> m_hidden;
};

} // namespace waymark::ui
