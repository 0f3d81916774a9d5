// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QWidget;

namespace waymark::ui {

/// Writes the whole file or nothing; gives back what went wrong, or an empty text.
QString writeBytes(const QString& path, const QByteArray& bytes);

/// Asks for a place and writes the whole file there or nothing. `done` gets an empty text, or what
/// went wrong; it is not called when the worker changed their mind.
void saveBytes(QWidget* owner, const QByteArray& bytes, const QString& fileName,
    std::function<void(const QString& problem)> done);

} // namespace waymark::ui
