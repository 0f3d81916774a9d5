// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/theme/palette.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

class QPainter;

namespace waymark::ui {

/// Names of the drawings in resources/icons, without ".svg". An empty name draws nothing.
using IconName = QString;

bool hasIcon(const IconName& name);

/// The drawing in one colour; `size` in device-independent pixels. Directional ones (send, arrows,
/// chevrons, undo …) are mirrored in right-to-left layouts; clock, phone and check are not.
QPixmap iconPixmap(const IconName& name, const QColor& colour, int size, double pixelRatio);

/// Paints it centred in `rect`.
void paintIcon(
    QPainter& painter, const QRect& rect, const IconName& name, const QColor& colour, int size);

/// An icon that takes the theme's colour each time it is drawn.
QIcon icon(const IconName& name, Tone tone = Tone::Text);
QIcon icon(const IconName& name, Meaning meaning);

} // namespace waymark::ui
