// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/office/fact_text.h"

#include "ui/desktop/qt/convert.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QTime>

namespace waymark::ui {
namespace {

QString text(const char* words) { return QCoreApplication::translate("CountryFact", words); }

QString timeOf(std::chrono::minutes time)
{
    if (time == std::chrono::hours{24}) return QStringLiteral("24:00");
    return timeText(QTime::fromMSecsSinceStartOfDay(static_cast<int>(time.count()) * 60'000));
}

/// Runs of days as "Mon to Fri", single ones by name.
QString daysOf(const std::array<bool, 7>& days)
{
    const auto name = [](std::size_t day) {
        return QLocale{}.dayName(static_cast<int>(day) + 1, QLocale::ShortFormat);
    };
    QStringList parts;
    for (std::size_t from = 0; from < days.size(); ++from) {
        if (!days.at(from)) continue;
        std::size_t to = from;
        while (to + 1 < days.size() && days.at(to + 1))
            ++to;
        parts << (to == from ? name(from)
                : to == from + 1
                ? name(from) + QStringLiteral(", ") + name(to)
                : text(QT_TRANSLATE_NOOP("CountryFact", "%1 to %2")).arg(name(from), name(to)));
        from = to;
    }
    return parts.join(QStringLiteral(", "));
}

struct Line {
    QString operator()(const office::EmergencyNumber& number) const
    {
        return isolated(toQt(number.number)) + QStringLiteral(" · ") + purpose(number.purpose);
    }
    QString operator()(const office::Helpline& line) const
    {
        return toQt(line.name) + QStringLiteral(" · ") + isolated(toQt(line.number));
    }
    QString operator()(const office::Hours& hours) const { return hoursText(hours.weekly); }
    QString operator()(const office::Organisation& organisation) const
    {
        return toQt(organisation.name);
    }
    QString operator()(const office::Website& site) const
    {
        return toQt(site.name) + QStringLiteral(" · ") + isolated(toQt(site.address));
    }
    QString operator()(const office::LegalFact& law) const { return toQt(law.reference); }

    static QString purpose(const std::string& code)
    {
        if (code == "police") return text(QT_TRANSLATE_NOOP("CountryFact", "police"));
        if (code == "police_not_urgent")
            return text(QT_TRANSLATE_NOOP("CountryFact", "police, when it is not urgent"));
        if (code == "medical") return text(QT_TRANSLATE_NOOP("CountryFact", "medical help"));
        if (code == "text") return text(QT_TRANSLATE_NOOP("CountryFact", "by text message"));
        return text(QT_TRANSLATE_NOOP("CountryFact", "any emergency"));
    }
};

} // namespace

QString kindText(const office::FactContent& content)
{
    const auto kind = office::kindOf(content);
    if (kind == "emergency_number")
        return text(QT_TRANSLATE_NOOP("CountryFact", "Emergency number"));
    if (kind == "helpline") return text(QT_TRANSLATE_NOOP("CountryFact", "Helpline"));
    if (kind == "hours") return text(QT_TRANSLATE_NOOP("CountryFact", "Opening hours"));
    if (kind == "organisation") return text(QT_TRANSLATE_NOOP("CountryFact", "Organisation"));
    if (kind == "website") return text(QT_TRANSLATE_NOOP("CountryFact", "Web site"));
    return text(QT_TRANSLATE_NOOP("CountryFact", "Law"));
}

QString factText(const office::FactContent& content) { return std::visit(Line{}, content); }

QString hoursText(const office::WeeklyHours& hours)
{
    if (office::isAlwaysOpen(hours)) return text(QT_TRANSLATE_NOOP("CountryFact", "Day and night"));
    QStringList spans;
    for (const auto& span : hours)
        spans << daysOf(span.days) + QLatin1Char{' '}
                + isolated(timeOf(span.opens) + QStringLiteral("–") + timeOf(span.closes));
    return spans.join(QStringLiteral("; "));
}

QString countryName(std::string_view code)
{
    if (code == "GB-NIR") return text(QT_TRANSLATE_NOOP("CountryFact", "Northern Ireland"));
    if (code == "FR") return text(QT_TRANSLATE_NOOP("CountryFact", "France"));
    if (code == "MT") return text(QT_TRANSLATE_NOOP("CountryFact", "Malta"));
    if (code == "PT") return text(QT_TRANSLATE_NOOP("CountryFact", "Portugal"));
    if (code == "HR") return text(QT_TRANSLATE_NOOP("CountryFact", "Croatia"));
    if (code == "NL") return text(QT_TRANSLATE_NOOP("CountryFact", "Netherlands"));
    if (code == "LV") return text(QT_TRANSLATE_NOOP("CountryFact", "Latvia"));
    if (code == "ES") return text(QT_TRANSLATE_NOOP("CountryFact", "Spain"));
    return toQt(code);
}

} // namespace waymark::ui
