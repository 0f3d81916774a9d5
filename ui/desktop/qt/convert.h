// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/time.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The only place where domain values and Qt values turn into each other.
namespace waymark::ui {

QString toQt(std::string_view utf8);
QStringList toQt(const std::vector<std::string>& texts);
QDateTime toQt(Instant instant); ///< local time, for display
QDate toQt(Date date);
template <class Tag>
QString toQt(const Id<Tag>& id)
{
    return toQt(id.toString());
}

std::string fromQt(const QString& text);
Date fromQt(const QDate& date);
Instant fromQt(const QDateTime& time);

/// "Today", "Tomorrow", "Yesterday", else "Thu 26 Nov"; with the year when it is another one.
QString dayText(const QDate& day, const QDate& today = QDate::currentDate());
/// As dayText(), with the time: "Today 09:12".
QString momentText(const QDateTime& moment, const QDate& today = QDate::currentDate());
/// "5 October 2026" in the language of the interface.
QString longDate(const QDate& day);
QString timeText(const QTime& time);

/// Keeps references, numbers and times left-to-right inside right-to-left text.
QString isolated(const QString& text);

/// What `name` is called in the bar: the first letters of the first and the last word.
QString initials(const QString& name);

} // namespace waymark::ui
