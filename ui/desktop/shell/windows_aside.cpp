// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/shell/windows_aside.h"

#include <QApplication>

#include <utility>

namespace waymark::ui {

void WindowsAside::hide(const QWidget& window)
{
    while (auto* popup = QApplication::activePopupWidget())
        popup->close();
    for (QWidget* other : QApplication::topLevelWidgets()) {
        if (other == &window || !other->isVisible()) continue;
        m_hidden.emplace_back(other);
        other->hide();
    }
}

void WindowsAside::close()
{
    for (const auto& window : std::exchange(m_hidden, {}))
        if (window) window->deleteLater();
}

void WindowsAside::showAgain()
{
    for (const auto& window : std::exchange(m_hidden, {}))
        if (window) window->show();
}

} // namespace waymark::ui
