// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/directory/directory_texts.h"

#include "ui/desktop/cases/case_words.h"
#include "ui/desktop/qt/convert.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace waymark::ui {
namespace {

QString text(const char* source) { return QCoreApplication::translate("Directory", source); }

constexpr std::array kNeedTexts{
    QT_TRANSLATE_NOOP("Directory", "Help at once"),
    QT_TRANSLATE_NOOP("Directory", "A safe place to live"),
    QT_TRANSLATE_NOOP("Directory", "Police"),
    QT_TRANSLATE_NOOP("Directory", "Doctor, documented injuries"),
    QT_TRANSLATE_NOOP("Directory", "Centre after sexual violence"),
    QT_TRANSLATE_NOOP("Directory", "Someone to talk to"),
    QT_TRANSLATE_NOOP("Directory", "Helpline"),
    QT_TRANSLATE_NOOP("Directory", "Legal advice"),
    QT_TRANSLATE_NOOP("Directory", "Compensation"),
    QT_TRANSLATE_NOOP("Directory", "Company in court"),
    QT_TRANSLATE_NOOP("Directory", "Protection of children"),
    QT_TRANSLATE_NOOP("Directory", "Protection of older people"),
    QT_TRANSLATE_NOOP("Directory", "Trafficking"),
    QT_TRANSLATE_NOOP("Directory", "Migration and papers"),
    QT_TRANSLATE_NOOP("Directory", "Disability"),
    QT_TRANSLATE_NOOP("Directory", "Addiction"),
    QT_TRANSLATE_NOOP("Directory", "Housing"),
    QT_TRANSLATE_NOOP("Directory", "Money and debts"),
    QT_TRANSLATE_NOOP("Directory", "Benefits"),
    QT_TRANSLATE_NOOP("Directory", "Work"),
    QT_TRANSLATE_NOOP("Directory", "School and training"),
    QT_TRANSLATE_NOOP("Directory", "Safe phone and accounts"),
    QT_TRANSLATE_NOOP("Directory", "Restorative justice"),
    QT_TRANSLATE_NOOP("Directory", "Programme for perpetrators"),
    QT_TRANSLATE_NOOP("Directory", "Bereavement"),
    QT_TRANSLATE_NOOP("Directory", "Interpreter"),
    QT_TRANSLATE_NOOP("Directory", "Peer group"),
    QT_TRANSLATE_NOOP("Directory", "Care of animals"),
    QT_TRANSLATE_NOOP("Directory", "Practical help"),
    QT_TRANSLATE_NOOP("Directory", "Embassy, partner abroad"),
};
static_assert(
    kNeedTexts.size() == static_cast<std::size_t>(directory::Need::EmbassyForeignPartner) + 1);

struct Word {
    std::string_view code;
    const char* words;
};
constexpr auto kCrimeTexts = std::to_array<Word>({
    {"domestic", QT_TRANSLATE_NOOP("Directory", "Violence at home")},
    {"sexual", QT_TRANSLATE_NOOP("Directory", "Sexual violence")},
    {"stalking", QT_TRANSLATE_NOOP("Directory", "Stalking")},
    {"trafficking", QT_TRANSLATE_NOOP("Directory", "Trafficking")},
    {"hate", QT_TRANSLATE_NOOP("Directory", "Hate crime")},
});
constexpr auto kStatusTexts = std::to_array<Word>({
    {"victim", QT_TRANSLATE_NOOP("Directory", "Victims")},
    {"relative", QT_TRANSLATE_NOOP("Directory", "Relatives")},
    {"witness", QT_TRANSLATE_NOOP("Directory", "Witnesses")},
    {"bereaved", QT_TRANSLATE_NOOP("Directory", "Bereaved people")},
});

template <std::size_t N>
QString wordOf(const std::array<Word, N>& words, const std::string& code)
{
    for (const Word& word : words)
        if (word.code == code) return text(word.words);
    return {};
}

template <std::size_t N>
std::vector<std::string> codesOf(const std::array<Word, N>& words)
{
    std::vector<std::string> codes;
    for (const Word& word : words)
        codes.emplace_back(word.code);
    return codes;
}

struct FindingText {
    std::string_view what;
    const char* words;
};
constexpr auto kFindingTexts = std::to_array<FindingText>({
    {"ages-reversed", QT_TRANSLATE_NOOP("Directory", "ages are the wrong way round")},
    {"ages-unreadable", QT_TRANSLATE_NOOP("Directory", "ages cannot be read; they are kept")},
    {"answer-unreadable", QT_TRANSLATE_NOOP("Directory", "answers are neither yes nor no")},
    {"coordinates-out-of-range", QT_TRANSLATE_NOOP("Directory", "a place is not on the map")},
    {"crime-unknown", QT_TRANSLATE_NOOP("Directory", "crimes stay in their own words")},
    {"date-unreadable", QT_TRANSLATE_NOOP("Directory", "dates cannot be read")},
    {"email-malformed", QT_TRANSLATE_NOOP("Directory", "e-mail addresses are not complete")},
    {"extension-in-number",
        QT_TRANSLATE_NOOP("Directory", "phone numbers have their extension inside")},
    {"field-empty", QT_TRANSLATE_NOOP("Directory", "needed fields are empty")},
    {"field-missing", QT_TRANSLATE_NOOP("Directory", "needed fields are missing")},
    {"field-unknown",
        QT_TRANSLATE_NOOP("Directory", "fields are not of the standard; they are kept")},
    {"file-unknown",
        QT_TRANSLATE_NOOP("Directory", "files are not of the standard; they are kept")},
    {"gender-unknown", QT_TRANSLATE_NOOP("Directory", "genders cannot be read; they are kept")},
    {"hours-one-sided", QT_TRANSLATE_NOOP("Directory", "hours have only one end")},
    {"id-not-uuid", QT_TRANSLATE_NOOP("Directory", "ids are of an older kind; they are kept")},
    {"id-repeated", QT_TRANSLATE_NOOP("Directory", "ids stand twice")},
    {"interval-without-start",
        QT_TRANSLATE_NOOP("Directory", "hours do not say which week they mean")},
    {"key-dangling", QT_TRANSLATE_NOOP("Directory", "rows point to something that is not there")},
    {"key-list", QT_TRANSLATE_NOOP("Directory", "rows point to several others at once")},
    {"kind-wrong", QT_TRANSLATE_NOOP("Directory", "values are of the wrong kind")},
    {"language-unknown", QT_TRANSLATE_NOOP("Directory", "languages are not known; they are kept")},
    {"number-as-text", QT_TRANSLATE_NOOP("Directory", "numbers are written as text")},
    {"number-unreadable", QT_TRANSLATE_NOOP("Directory", "numbers cannot be read")},
    {"older-name", QT_TRANSLATE_NOOP("Directory", "fields have names of an older version")},
    {"record-unknown",
        QT_TRANSLATE_NOOP("Directory", "records are of no known kind; they are kept")},
    {"row-length", QT_TRANSLATE_NOOP("Directory", "rows have too few or too many cells")},
    {"service-repeated",
        QT_TRANSLATE_NOOP("Directory", "services stand twice; the fuller one is taken")},
    {"status-unknown",
        QT_TRANSLATE_NOOP("Directory", "cells do not say who may come; they are kept")},
    {"text-as-number", QT_TRANSLATE_NOOP("Directory", "texts are written as numbers")},
    {"time-not-iso",
        QT_TRANSLATE_NOOP("Directory", "times are written in another way; they are understood")},
    {"email-unreadable", QT_TRANSLATE_NOOP("Directory", "e-mail addresses cannot be read")},
    {"hours-unreadable", QT_TRANSLATE_NOOP("Directory", "opening hours stay as text")},
    {"need-unknown", QT_TRANSLATE_NOOP("Directory", "categories point to no need")},
    {"row-too-long", QT_TRANSLATE_NOOP("Directory", "rows have more cells than the head")},
    {"row-without-name", QT_TRANSLATE_NOOP("Directory", "rows without a name are left out")},
    {"time-unreadable", QT_TRANSLATE_NOOP("Directory", "times cannot be read")},
    {"url-malformed", QT_TRANSLATE_NOOP("Directory", "web addresses are not complete")},
    {"url-without-scheme", QT_TRANSLATE_NOOP("Directory", "web addresses have no https")},
    {"value-not-in-list", QT_TRANSLATE_NOOP("Directory", "values are not of the list")},
});

QString clockText(std::chrono::minutes sinceMidnight)
{
    const auto minutes = static_cast<int>(sinceMidnight.count() % (24 * 60));
    return timeText(QTime{minutes / 60, minutes % 60});
}

} // namespace

QString needText(directory::Need need) { return text(kNeedTexts[static_cast<std::size_t>(need)]); }

QString crimeText(const std::string& crime)
{
    if (QString word = wordOf(kCrimeTexts, crime); !word.isEmpty()) return word;
    const QString title = offenceTitle(crime);
    return title.isEmpty() ? toQt(crime) : title;
}

std::vector<std::string> crimeTags() { return codesOf(kCrimeTexts); }

QString statusText(const std::string& status)
{
    const QString word = wordOf(kStatusTexts, status);
    return word.isEmpty() ? toQt(status) : word;
}

std::vector<std::string> statusCodes() { return codesOf(kStatusTexts); }

QString openText(const directory::OpenState& open)
{
    using Kind = directory::OpenState::Kind;
    if (open.holiday) {
        directory::OpenState otherwise = open;
        otherwise.holiday = false;
        return text(QT_TRANSLATE_NOOP("Directory", "public holiday · %1")).arg(openText(otherwise));
    }
    switch (open.kind) {
    case Kind::Open:
        if (!open.at) return text(QT_TRANSLATE_NOOP("Directory", "open day and night"));
        return text(QT_TRANSLATE_NOOP("Directory", "open until %1"))
            .arg(clockText(open.at->sinceMidnight));
    case Kind::Opens: {
        const QDate day = toQt(open.at->date);
        const QString time = clockText(open.at->sinceMidnight);
        const auto days = QDate::currentDate().daysTo(day);
        if (days <= 0) return text(QT_TRANSLATE_NOOP("Directory", "opens %1")).arg(time);
        if (days == 1) return text(QT_TRANSLATE_NOOP("Directory", "opens tomorrow %1")).arg(time);
        const QString name = days < 7 ? QLocale{}.dayName(day.dayOfWeek()) : dayText(day);
        return text(QT_TRANSLATE_NOOP("Directory", "opens %1 %2")).arg(name, time);
    }
    case Kind::Closed: return text(QT_TRANSLATE_NOOP("Directory", "closed for now"));
    case Kind::Unknown: break;
    }
    return text(QT_TRANSLATE_NOOP("Directory", "hours not known"));
}

Meaning openMeaning(const directory::OpenState& open)
{
    return open.kind == directory::OpenState::Kind::Open ? Meaning::Settled : Meaning::Plain;
}

QString checkedText(const std::optional<Date>& on)
{
    if (!on) return text(QT_TRANSLATE_NOOP("Directory", "never checked"));
    const QDate day = toQt(*on);
    const QLocale locale;
    const QString date = day.daysTo(QDate::currentDate()) > 180
        ? locale.toString(day, QStringLiteral("MMM yyyy"))
        : locale.toString(day, QStringLiteral("d MMM"));
    return text(QT_TRANSLATE_NOOP("Directory", "checked %1")).arg(date);
}

Meaning freshnessMeaning(directory::Freshness freshness)
{
    switch (freshness) {
    case directory::Freshness::Fresh: return Meaning::Settled;
    case directory::Freshness::Ageing: return Meaning::Attention;
    case directory::Freshness::Stale: break;
    }
    return Meaning::Plain;
}

QString freshnessIcon(directory::Freshness freshness)
{
    switch (freshness) {
    case directory::Freshness::Fresh: return QStringLiteral("check");
    case directory::Freshness::Ageing: return QStringLiteral("clock");
    case directory::Freshness::Stale: break;
    }
    return QStringLiteral("minus");
}

QString howText(directory::VerifiedBy how)
{
    switch (how) {
    case directory::VerifiedBy::Phone: return text(QT_TRANSLATE_NOOP("Directory", "by phone"));
    case directory::VerifiedBy::Email: return text(QT_TRANSLATE_NOOP("Directory", "by e-mail"));
    case directory::VerifiedBy::Visit: return text(QT_TRANSLATE_NOOP("Directory", "by a visit"));
    case directory::VerifiedBy::Website:
        return text(QT_TRANSLATE_NOOP("Directory", "on its web page"));
    case directory::VerifiedBy::Meeting: break;
    }
    return text(QT_TRANSLATE_NOOP("Directory", "in a meeting"));
}

QString languagesText(const std::vector<std::string>& codes)
{
    QStringList names;
    for (const std::string& code : codes)
        names << languageText(code);
    return QLocale{}.createSeparatedList(names);
}

QString kilometresText(double km)
{
    return text(QT_TRANSLATE_NOOP("Directory", "%1 km"))
        .arg(QLocale{}.toString(km, 'f', km < 10 ? 1 : 0));
}

QString hoursText(const std::vector<directory::Hours>& hours)
{
    if (hours.empty()) return text(QT_TRANSLATE_NOOP("Directory", "closed"));
    QStringList stretches;
    for (const directory::Hours& each : hours) {
        const bool wholeDay = each.closes - each.opens >= std::chrono::hours{24};
        stretches << (wholeDay
                ? text(QT_TRANSLATE_NOOP("Directory", "day and night"))
                : isolated(clockText(each.opens) + QStringLiteral(" – ") + clockText(each.closes)));
    }
    return stretches.join(QStringLiteral(", "));
}

QString findingText(const std::string& what)
{
    const auto found = std::ranges::find(kFindingTexts, what, &FindingText::what);
    return found == kFindingTexts.end() ? toQt(what) : text(found->words);
}

} // namespace waymark::ui
