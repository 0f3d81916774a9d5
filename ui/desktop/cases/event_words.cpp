// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/offences.h"
#include "ui/desktop/cases/case_words.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/language.h"

#include <QCoreApplication>
#include <QLocale>

namespace waymark::ui {

using namespace cases;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cases)
};

QString fact(const EntryDetails& entry, const char* name)
{
    const auto found = entry.facts.find(name);
    return found == entry.facts.end() ? QString{} : toQt(found->second);
}

/// The word of a code among the facts, or the code when it is not one of ours.
template <CodedEnum E>
QString factWord(const EntryDetails& entry, const char* name)
{
    const QString raw = fact(entry, name);
    const auto value = parse<E>(raw.toStdString());
    return value ? wordOf(*value) : raw;
}

QString statusText(const EntryDetails& entry)
{
    if (entry.event == "case.opened")
        return fact(entry, "from") == QLatin1String{"contact"}
            ? Words::tr("Became a case, with consent")
            : Words::tr("Case opened, with consent");
    if (entry.event == "case.passed-on") return Words::tr("Passed on");
    if (entry.event == "case.restricted") return Words::tr("Restricted to those involved");
    if (entry.event == "case.opened-to-team") return Words::tr("Opened to the team");
    if (entry.event == "case.status")
        return Words::tr("From %1 to %2")
            .arg(factWord<CaseStatus>(entry, "from").toLower(),
                factWord<CaseStatus>(entry, "to").toLower());
    return {};
}

QString safetyText(const EntryDetails& entry)
{
    if (entry.event == "safe-contact.saved")
        return Words::tr("Safe contact changed, version %1").arg(fact(entry, "version"));
    if (entry.event == "safe-contact.revealed") return Words::tr("A number or address was shown");
    if (entry.event == "address.revealed") return Words::tr("The address was shown");
    if (entry.event == "guard.overridden")
        return Words::tr("%1 although it was not safe then").arg(fact(entry, "act"));
    if (entry.event == "flag.added")
        return Words::tr("Flag set: %1").arg(factWord<FlagKind>(entry, "flag"));
    if (entry.event == "flag.removed")
        return Words::tr("Flag taken away: %1").arg(factWord<FlagKind>(entry, "flag"));
    if (entry.event == "case.judged")
        return Words::tr("Worker's judgement: %1").arg(factWord<RiskLevel>(entry, "to").toLower());
    return {};
}

} // namespace

QString eventText(const EntryDetails& entry)
{
    QString text;
    if (entry.kind == EntryKind::Status) text = statusText(entry);
    if (entry.kind == EntryKind::Safety) text = safetyText(entry);
    if (entry.kind == EntryKind::Contact)
        text = Words::tr("Contact: %1").arg(factWord<Medium>(entry, "medium"));
    if (entry.event == "pack.given")
        text = Words::tr("Leaflets given, %n page(s)", "", fact(entry, "pages").toInt());
    if (entry.event == "assessment.finished")
        text = Words::tr("Assessment finished. Needs: %1, measures: %2")
                   .arg(fact(entry, "needs"), fact(entry, "measures"));
    if (entry.event == "assessment.exported")
        text = Words::tr("Summary of an assessment left the house, %n paragraph(s)", "",
            fact(entry, "paragraphs").toInt());
    if (entry.event == "assessment.trigger")
        text = Words::tr("Something changed: %1 to assess again").arg(fact(entry, "due"));
    if (entry.event == "assessment.moved") text = Words::tr("Assessment went a step on");
    if (entry.event == "information.told")
        text = Words::tr("Told in words, letter %1").arg(fact(entry, "letter"));
    if (!text.isEmpty()) return text;
    if (!entry.title.empty()) return toQt(entry.title);
    return wordOf(entry.kind);
}

QString offenceTitle(std::string_view code)
{
    const auto offence = findOffence(code, fromQt(currentLanguage()));
    return toQt(offence ? offence->title : code);
}

QString happenedText(std::string_view offence, std::optional<Relationship> relationship)
{
    QString text = offence.empty() ? QString{} : offenceTitle(offence);
    if (relationship)
        text += (text.isEmpty() ? QString{} : QStringLiteral(", "))
            + (text.isEmpty() ? wordOf(*relationship) : wordOf(*relationship).toLower());
    return text;
}

QString iconOf(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Note: return QStringLiteral("note");
    case EntryKind::Call:
    case EntryKind::Contact: return QStringLiteral("phone");
    case EntryKind::Visit: return QStringLiteral("door");
    case EntryKind::Message: return QStringLiteral("mail");
    case EntryKind::Decision: return QStringLiteral("gavel");
    case EntryKind::Safety: return QStringLiteral("shield");
    case EntryKind::Assessment: return QStringLiteral("check-square");
    case EntryKind::Referral: return QStringLiteral("send");
    case EntryKind::Information: return QStringLiteral("file-text");
    case EntryKind::Status: return QStringLiteral("folder");
    }
    return {};
}

QString iconOf(FlagKind kind)
{
    switch (kind) {
    case FlagKind::ChildrenAtHome: return QStringLiteral("child");
    case FlagKind::CourtOrderNoContact: return QStringLiteral("gavel");
    case FlagKind::DiscreetOnly: return QStringLiteral("eye-off");
    case FlagKind::AccessNeed: return QStringLiteral("access");
    case FlagKind::InterpreterNeeded: return QStringLiteral("speech");
    case FlagKind::SuicideRisk: return QStringLiteral("heart");
    default: return QStringLiteral("flag");
    }
}

} // namespace waymark::ui
