// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/whole_screen.h"

#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/text.h"

#include <catch2/catch_test_macros.hpp>

#include <QLabel>

namespace waymark::test {

QString described(const QWidget* widget)
{
    return QStringLiteral("%1 \"%2\" in %3")
        .arg(QLatin1String{widget->metaObject()->className()}, widget->objectName(),
            widget->parentWidget() ? widget->parentWidget()->objectName() : QString{});
}

/// Labels and buttons whose words do not fit.
QStringList cutOff(QWidget* page)
{
    QStringList problems;
    for (auto* label : page->findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty()) continue;
        if (qobject_cast<ui::ElidedLabel*>(label)) continue;
        const bool narrow
            = !label->wordWrap() && label->minimumSizeHint().width() > label->width() + 2;
        const bool flat
            = label->wordWrap() && label->heightForWidth(label->width()) > label->height() + 2;
        if (narrow || flat) problems << described(label) + QStringLiteral(": ") + label->text();
    }
    for (auto* button : page->findChildren<ui::Button*>())
        if (button->isVisible() && button->sizeHint().width() > button->width() + 2)
            problems << described(button) + QStringLiteral(": ") + button->text();
    return problems;
}

void onEveryScreen(
    TrainingWindow& training, const std::function<void(const QString&, QWidget*)>& look)
{
    const QString caseId = training.caseId(QStringLiteral("20"));
    for (const auto* entry : training.desk().usable()) {
        const QString id = QLatin1String{entry->id};
        training.desk().open(id, {{QStringLiteral("case"), caseId}});
        training.settle();
        look(id, training.desk().current());
    }
}

void checkEmpty(const QString& screen, const QStringList& problems)
{
    INFO(screen.toStdString() << "\n" << problems.join(QLatin1Char{'\n'}).toStdString());
    CHECK(problems.isEmpty());
}

} // namespace waymark::test
