// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/keys.h"

#include "ui/desktop/kit/buttons.h"

#include <QTest>

#include <algorithm>

namespace waymark::test {
namespace {

constexpr int kMostStops = 400;
constexpr int kPatience = 20'000; ///< ms; a loaded machine, not an expectation

} // namespace

QWidget* Keys::target() const
{
    if (auto* popup = QApplication::activePopupWidget()) return popup;
    QWidget* window = QApplication::activeModalWidget();
    if (!window) window = &m_training.window();
    auto* focus = window->focusWidget();
    return focus ? focus : window;
}

void Keys::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    auto& window = m_training.window();
    if (!QApplication::activeModalWidget() && !QApplication::activePopupWidget()) {
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    QTest::keyClick(target(), key, modifiers);
    // A button shows itself pressed for a moment before it acts on its shortcut.
    const auto noneIsDown = [&window] {
        return std::ranges::none_of(window.findChildren<ui::Button*>(),
            [](ui::Button* button) { return button->isDown(); });
    };
    REQUIRE(QTest::qWaitFor(noneIsDown, kPatience));
    m_training.settle();
}

void Keys::type(const QString& text)
{
    auto* focus = target();
    REQUIRE(focus);
    QTest::keyClicks(focus, text);
    m_training.settle();
}

QString Keys::focused() const { return target()->objectName(); }

bool Keys::reach(const QString& name)
{
    for (int i = 0; i < kMostStops; ++i) {
        if (focused() == name) return true;
        QTest::keyClick(target(), Qt::Key_Tab);
    }
    return false;
}

void Keys::push(const QString& name)
{
    INFO(name.toStdString());
    REQUIRE(reach(name));
    press(Qt::Key_Space);
}

} // namespace waymark::test
