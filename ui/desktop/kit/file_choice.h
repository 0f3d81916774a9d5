// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace waymark::ui {

/// Asks for a path without stopping the window: `chosen` is called when one was picked and `parent`
/// still lives; after Cancel nothing happens.
using PathChosen = std::function<void(const QString& path)>;

/// A new file; `proposed` is its name, whose ending is added when none is typed.
void askWhereToSave(
    QWidget* parent, const QString& title, const QString& proposed, PathChosen chosen);
/// A file that exists; `filter` as "CSV tables (*.csv)", empty: any.
void askForFile(QWidget* parent, const QString& title, const QString& filter, PathChosen chosen);
void askForFolder(QWidget* parent, const QString& title, PathChosen chosen);

} // namespace waymark::ui
