// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/training_window.h"

#include <catch2/catch_test_macros.hpp>

#include <optional>
#include <utility>

namespace waymark::test {

/// A person at the keyboard of one window: what is pressed goes where the focus is, as the window
/// system would send it.
class Keys {
public:
    explicit Keys(TrainingWindow& training)
        : m_training{training}
    {
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString& text);
    /// Tab until the control of this name has the focus; false: Tab never comes there.
    bool reach(const QString& name);
    /// Tab to the control and press Space on it.
    void push(const QString& name);
    QString focused() const;

    /// Asks storage through the window's own thread.
    template <class Work>
    auto ask(Work work)
    {
        std::optional<decltype(work(std::declval<app::Workspace&>()))> answer;
        m_training.jobs().run(
            &m_training.window(), work, [&](auto found) { answer = std::move(found); });
        m_training.settle();
        REQUIRE(answer);
        return *answer;
    }

private:
    QWidget* target() const;
    TrainingWindow& m_training;
};

} // namespace waymark::test
