// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/qt/convert.h"

#include <QCoreApplication>
#include <QLocale>

namespace waymark::ui {

QString toQt(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QStringList toQt(const std::vector<std::string>& texts)
{
    QStringList list;
    for (const auto& text : texts)
        list << toQt(text);
    return list;
}

QDateTime toQt(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count());
}

QDate toQt(Date date)
{
    return QDate{int{date.year()}, static_cast<int>(unsigned{date.month()}),
        static_cast<int>(unsigned{date.day()})};
}

std::string fromQt(const QString& text) { return text.toStdString(); }

Date fromQt(const QDate& date)
{
    return std::chrono::year{date.year()} / date.month() / date.day();
}

Instant fromQt(const QDateTime& time)
{
    return Instant{std::chrono::milliseconds{time.toMSecsSinceEpoch()}};
}

QString dayText(const QDate& day, const QDate& today)
{
    switch (today.daysTo(day)) {
    case 0: return QCoreApplication::translate("Day", "Today");
    case 1: return QCoreApplication::translate("Day", "Tomorrow");
    case -1: return QCoreApplication::translate("Day", "Yesterday");
    default: break;
    }
    const bool thisYear = day.year() == today.year() || qAbs(today.daysTo(day)) < 90;
    //: A day of this year: weekday, day, month, in Qt's notation of dates
    const QString near = QCoreApplication::translate("Day", "ddd d MMM");
    //: A day of another year, in Qt's notation of dates
    const QString far = QCoreApplication::translate("Day", "d MMM yyyy");
    return QLocale{}.toString(day, thisYear ? near : far);
}

QString momentText(const QDateTime& moment, const QDate& today)
{
    //: %1 a day, %2 a time
    return QCoreApplication::translate("Day", "%1 %2")
        .arg(dayText(moment.date(), today), isolated(timeText(moment.time())));
}

QString longDate(const QDate& day)
{
    //: A day in full without the weekday, in Qt's notation of dates
    return QLocale{}.toString(day, QCoreApplication::translate("Day", "d MMMM yyyy"));
}

QString timeText(const QTime& time) { return time.toString(QStringLiteral("HH:mm")); }

QString isolated(const QString& text) { return QChar{0x2066} + text + QChar{0x2069}; }

QString initials(const QString& name)
{
    const auto words = name.split(QLatin1Char{' '}, Qt::SkipEmptyParts);
    if (words.isEmpty()) return {};
    QString letters = words.first().left(1).toUpper();
    if (words.size() > 1) letters += words.last().left(1).toUpper();
    return letters;
}

} // namespace waymark::ui
