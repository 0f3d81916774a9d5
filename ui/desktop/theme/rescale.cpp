// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/theme/rescale.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLayout>
#include <QLineEdit>
#include <QMargins>
#include <QRadioButton>
#include <QSplitter>
#include <QVariant>
#include <QWidget>

#include <cmath>

namespace waymark::ui {
namespace {

/// What `now` becomes. `property` of `object` keeps "units at 100 %" and "pixels last set"; a value
/// changed in between is taken as newly written at scale `from`.
int scaled(QObject* object, const char* property, int now, double from, double to)
{
    if (now <= 0 || now >= QWIDGETSIZE_MAX) return now;
    const auto kept = object->property(property).toPointF();
    const bool untouched = !kept.isNull() && std::lround(kept.y()) == now;
    const double units = untouched ? kept.x() : now / from;
    const int pixels = static_cast<int>(std::lround(units * to));
    object->setProperty(property, QPointF{units, static_cast<double>(pixels)});
    return pixels;
}

void rescale(QLayout* layout, double from, double to)
{
    const auto margins = layout->contentsMargins();
    layout->setContentsMargins(scaled(layout, "_wmLeft", margins.left(), from, to),
        scaled(layout, "_wmTop", margins.top(), from, to),
        scaled(layout, "_wmRight", margins.right(), from, to),
        scaled(layout, "_wmBottom", margins.bottom(), from, to));
    if (auto* grid = qobject_cast<QGridLayout*>(layout)) {
        grid->setHorizontalSpacing(
            scaled(layout, "_wmAcross", grid->horizontalSpacing(), from, to));
        grid->setVerticalSpacing(scaled(layout, "_wmDown", grid->verticalSpacing(), from, to));
    } else if (auto* form = qobject_cast<QFormLayout*>(layout)) {
        form->setHorizontalSpacing(
            scaled(layout, "_wmAcross", form->horizontalSpacing(), from, to));
        form->setVerticalSpacing(scaled(layout, "_wmDown", form->verticalSpacing(), from, to));
    } else {
        layout->setSpacing(scaled(layout, "_wmSpacing", layout->spacing(), from, to));
    }
    for (int i = 0; i < layout->count(); ++i) {
        if (auto* inner = layout->itemAt(i)->layout()) rescale(inner, from, to);
        if (auto* gap = layout->itemAt(i)->spacerItem()) {
            const auto hint = gap->sizeHint();
            const auto policy = gap->sizePolicy();
            if (hint.isNull()) continue;
            gap->changeSize(static_cast<int>(std::lround(hint.width() * to / from)),
                static_cast<int>(std::lround(hint.height() * to / from)), policy.horizontalPolicy(),
                policy.verticalPolicy());
        }
    }
}

bool isOurs(const QWidget* widget)
{
    // Widgets inside Qt's own composites size themselves.
    return !widget->objectName().startsWith(QLatin1String{"qt_"});
}

bool heightIsFromStyleSheet(const QWidget* widget)
{
    return qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget)
        || qobject_cast<const QCheckBox*>(widget) || qobject_cast<const QRadioButton*>(widget);
}

} // namespace

void rescaleWidgets(double from, double to)
{
    if (from == to) return;
    for (QWidget* widget : QApplication::allWidgets()) {
        if (!isOurs(widget)) continue;
        if (!widget->isWindow()) {
            widget->setMinimumWidth(
                scaled(widget, "_wmMinWidth", widget->minimumWidth(), from, to));
            if (!heightIsFromStyleSheet(widget))
                widget->setMinimumHeight(
                    scaled(widget, "_wmMinHeight", widget->minimumHeight(), from, to));
            widget->setMaximumSize(scaled(widget, "_wmMaxWidth", widget->maximumWidth(), from, to),
                scaled(widget, "_wmMaxHeight", widget->maximumHeight(), from, to));
        }
        if (auto* layout = widget->layout()) rescale(layout, from, to);
    }
}

} // namespace waymark::ui
