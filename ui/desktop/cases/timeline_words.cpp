// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/cases/timeline_words.h"

#include "leaflets/codes.h"
#include "referrals/referral.h"
#include "ui/desktop/cases/case_words.h"
#include "ui/desktop/leaflets/leaflet_words.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/referrals/referral_words.h"

#include <QCoreApplication>

#include <array>

namespace waymark::ui {

using namespace cases;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cases)
};

struct EventWords {
    std::string_view event;
    const char* text; ///< %1 is the service
};

constexpr auto kReferralEvents = std::to_array<EventWords>({
    {"referral.submitted", QT_TRANSLATE_NOOP("Cases", "Referral to %1 waits for review")},
    {"referral.released", QT_TRANSLATE_NOOP("Cases", "Referral to %1 is ready to send")},
    {"referral.taken-back", QT_TRANSLATE_NOOP("Cases", "Referral to %1 taken back from review")},
    {"referral.approved", QT_TRANSLATE_NOOP("Cases", "Referral to %1 approved")},
    {"referral.returned", QT_TRANSLATE_NOOP("Cases", "Referral to %1 returned with a comment")},
    {"referral.review-undone", QT_TRANSLATE_NOOP("Cases", "Review of the referral to %1 undone")},
    {"referral.revised", QT_TRANSLATE_NOOP("Cases", "Referral to %1 is being changed")},
    {"referral.sent", QT_TRANSLATE_NOOP("Cases", "Referral sent to %1")},
    {"referral.delivered", QT_TRANSLATE_NOOP("Cases", "Referral arrived at %1")},
    {"referral.acknowledged", QT_TRANSLATE_NOOP("Cases", "%1 has read the referral")},
    {"referral.accepted", QT_TRANSLATE_NOOP("Cases", "%1 said yes")},
    {"referral.waitlisted", QT_TRANSLATE_NOOP("Cases", "%1 put the person on its waiting list")},
    {"referral.declined", QT_TRANSLATE_NOOP("Cases", "%1 said no")},
    {"referral.first-contact-made", QT_TRANSLATE_NOOP("Cases", "First contact with %1")},
    {"referral.service-started", QT_TRANSLATE_NOOP("Cases", "Support by %1 began")},
    {"referral.service-completed", QT_TRANSLATE_NOOP("Cases", "Support by %1 is complete")},
    {"referral.service-dropped", QT_TRANSLATE_NOOP("Cases", "Support by %1 broke off")},
    {"referral.outcome-recorded", QT_TRANSLATE_NOOP("Cases", "Outcome with %1 noted")},
    {"referral.closed", QT_TRANSLATE_NOOP("Cases", "Referral to %1 closed")},
    {"referral.discarded", QT_TRANSLATE_NOOP("Cases", "Draft of a referral to %1 discarded")},
    {"referral.recalled", QT_TRANSLATE_NOOP("Cases", "Referral to %1 called back")},
    {"referral.bounced", QT_TRANSLATE_NOOP("Cases", "Referral did not reach %1")},
    {"referral.unanswered", QT_TRANSLATE_NOOP("Cases", "%1 did not answer the referral")},
    {"referral.stopped-unsafe",
        QT_TRANSLATE_NOOP("Cases", "Referral to %1 stopped, it was not safe")},
    {"referral.consent-taken-back",
        QT_TRANSLATE_NOOP("Cases", "Agreement to the referral to %1 taken back")},
    {"referral.replaced", QT_TRANSLATE_NOOP("Cases", "Referral to %1 replaced by another")},
});

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

QString referralText(const EntryDetails& entry)
{
    const auto* found = std::ranges::find(kReferralEvents, entry.event, &EventWords::event);
    if (found == kReferralEvents.end()) return {};
    return QCoreApplication::translate("Cases", found->text).arg(fact(entry, "service"));
}

QString referralDetail(const EntryDetails& entry)
{
    const std::string reason = fact(entry, "reason").toStdString();
    if (const auto declined = referrals::parseDeclineReason(reason)) return wordOf(*declined);
    if (const auto outcome = referrals::parseOutcome(reason)) return wordOf(*outcome);
    return {};
}

QString packDetail(const EntryDetails& entry)
{
    QStringList parts;
    if (const auto format = leaflets::parseFormat(fact(entry, "format").toStdString()))
        parts << formatText(*format);
    if (const QString language = fact(entry, "language"); !language.isEmpty())
        parts << languageText(language);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString eventText(const EntryDetails& entry)
{
    QString text;
    if (entry.kind == EntryKind::Referral) text = referralText(entry);
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

QString eventDetail(const EntryDetails& entry)
{
    if (!entry.text.empty()) return toQt(entry.text).simplified();
    if (entry.kind == EntryKind::Referral) return referralDetail(entry);
    if (entry.event == "pack.given") return packDetail(entry);
    return {};
}

} // namespace waymark::ui
