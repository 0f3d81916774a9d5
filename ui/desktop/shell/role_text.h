// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/session.h"

#include <QString>

class QWidget;

namespace waymark::ui {

QString roleText(office::Role role);
QString roleText(const office::Session& session); ///< the one that says most
QString toQtName(const office::Session& session);

/// The widget with the focus in the window of `widget`.
QWidget* focusWidgetOf(const QWidget* widget);
/// Gives the focus to `part` or to the first control in it.
void focusFirstIn(QWidget* part);

} // namespace waymark::ui
