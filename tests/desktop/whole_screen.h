// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/training_window.h"

#include <QStringList>

#include <functional>

namespace waymark::test {

/// How a report names a widget.
QString described(const QWidget* widget);

/// Labels and buttons whose words do not fit.
QStringList cutOff(QWidget* page);

/// Opens each page the signed-in worker may use, on a case where it is of one.
void onEveryScreen(
    TrainingWindow& training, const std::function<void(const QString&, QWidget*)>& look);

/// Fails, naming the screen and each problem, unless there is none.
void checkEmpty(const QString& screen, const QStringList& problems);

} // namespace waymark::test
