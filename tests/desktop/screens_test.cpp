// SPDX-License-Identifier: GPL-3.0-or-later
// Walks every screen a role may use: names for screen readers, order of the Tab key, translated
// texts, nothing cut off.
#include "desktop/training_window.h"
#include "desktop/whole_screen.h"

#include "ui/desktop/theme/theme.h"

#include "app/training_office.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>

#include <algorithm>

using namespace waymark;
using namespace waymark::test;

namespace {

/// The controls Tab reaches, in its order, within `part`.
QList<QWidget*> tabStops(QWidget* part)
{
    QList<QWidget*> stops;
    QWidget* at = part;
    do {
        at = at->nextInFocusChain();
        if (part->isAncestorOf(at) && at->isVisible() && at->isEnabled()
            && (at->focusPolicy() & Qt::TabFocus) && !at->focusProxy())
            stops << at;
    } while (at != part && stops.size() < 500);
    return stops;
}

bool isControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::EditableText:
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::PageTab: return true;
    default: return false;
    }
}

void collectUnnamed(QAccessibleInterface* from, QStringList& problems, int depth = 0)
{
    if (!from || !from->isValid() || from->state().invisible || depth > 40) return;
    if (isControl(from->role()) && from->text(QAccessible::Name).trimmed().isEmpty()) {
        auto* widget = qobject_cast<QWidget*>(from->object());
        const bool inside = widget && widget->objectName().startsWith(QLatin1String{"qt_"});
        if (!inside)
            problems << (widget ? described(widget) : QStringLiteral("an item without a name"));
    }
    // Rows of lists are many and all alike; their names are the model's.
    if (qobject_cast<QAbstractItemView*>(from->object())) return;
    for (int i = 0; i < from->childCount(); ++i)
        collectUnnamed(from->child(i), problems, depth + 1);
}

/// Steps of Tab that go up and to the side within one parent: against the reading order.
QStringList stepsBackwards(QWidget* part)
{
    QStringList problems;
    const auto stops = tabStops(part);
    for (qsizetype i = 1; i < stops.size(); ++i) {
        const auto* before = stops[i - 1];
        const auto* after = stops[i];
        if (before->parentWidget() != after->parentWidget()) continue;
        const QRect first = before->geometry();
        const QRect second = after->geometry();
        if (second.bottom() < first.top() && second.left() <= first.left())
            problems << described(before) + QStringLiteral(" → ") + described(after);
    }
    return problems;
}

} // namespace

TEST_CASE("every control of every screen has a name, and Tab follows the reading order",
    "[accessibility]")
{
    TrainingWindow training;
    QStringList unnamed;
    collectUnnamed(QAccessible::queryAccessibleInterface(&training.window()), unnamed);
    checkEmpty(QStringLiteral("sign-in"), unnamed);
    checkEmpty(QStringLiteral("sign-in"), stepsBackwards(&training.window()));
    REQUIRE(training.signIn(QString::fromUtf8(app::kTrainingWorker.data())));
    onEveryScreen(training, [&](const QString& screen, QWidget* page) {
        QStringList problems;
        collectUnnamed(QAccessible::queryAccessibleInterface(&training.window()), problems);
        for (const auto* stop : tabStops(page)) {
            auto* accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(stop));
            if (accessible && accessible->text(QAccessible::Name).trimmed().isEmpty()
                && !stop->inherits("QScrollArea"))
                problems << QStringLiteral("focus without a name: ") + described(stop);
        }
        checkEmpty(screen, problems);
        checkEmpty(screen + QStringLiteral(", order of Tab"), stepsBackwards(page));
    });
}

TEST_CASE("nothing is cut off at 100 and 200 percent", "[clipping]")
{
    TrainingWindow training;
    REQUIRE(training.signIn(QString::fromUtf8(app::kTrainingWorker.data())));
    for (const int size : {100, 200}) {
        ui::theme().setTextSize(size);
        training.window().resize(1440, 900);
        training.settle();
        onEveryScreen(training, [&](const QString& screen, QWidget* page) {
            checkEmpty(screen + QStringLiteral(" at %1 %").arg(size), cutOff(page));
            INFO(screen.toStdString() << " wants a window of " << training.window().width());
            CHECK(training.window().width() <= 1440);
        });
    }
    ui::theme().setTextSize(100);
}
