// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/theme/palette.h"

#include <QString>

namespace waymark::ui {

/// The program's one style sheet: theme/waymark.qss with @colours and units filled in. "12u" are
/// twelve units at `scale`, "@start" and "@end" the sides of the reading direction.
QString styleSheet(const Palette& palette, double scale, Qt::LayoutDirection direction);

} // namespace waymark::ui
