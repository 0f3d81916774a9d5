// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/leaflets/leaflet_words.h"

#include "ui/desktop/cases/case_words.h"
#include "ui/desktop/qt/convert.h"

#include <QCoreApplication>
#include <QLocale>

namespace waymark::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Leaflets)
};

QString guardText(cases::GuardReason reason)
{
    using enum cases::GuardReason;
    switch (reason) {
    case NoProfile: return Words::tr("nobody asked yet how to reach this person");
    case NoLetter: return Words::tr("no letters");
    case PlainEnvelopeOnly: return Words::tr("plain envelope only");
    case DiscreetOnly: return Words::tr("discreet documents only");
    case SomebodyElseSees: return Words::tr("somebody else may see it");
    case SharedDevice: return Words::tr("the device is shared");
    case PermissionNotAsked: return Words::tr("paper was never talked about");
    case Expired: return Words::tr("ask again what is safe");
    case OutsideWindow: return Words::tr("outside the safe hours");
    case NeverSafe: return Words::tr("no time is safe");
    case WindowsNotAsked: return Words::tr("safe hours were not asked");
    default: return Words::tr("see the safe contact");
    }
}

} // namespace

QString reasonText(const leaflets::Reason& reason)
{
    using Kind = leaflets::Reason::Kind;
    switch (reason.kind) {
    case Kind::Offence:
        return Words::tr("Because of what happened: %1").arg(offenceTitle(reason.code));
    case Kind::Need: return Words::tr("Because of a need in the plan");
    case Kind::Stage:
        return reason.code == code(leaflets::Stage::Reported)
            ? Words::tr("Because it was reported to the police")
            : Words::tr("Because it is not reported yet");
    case Kind::Country: return Words::tr("For this country");
    case Kind::Language:
        return Words::tr("Because of the language, %1").arg(languageText(toQt(reason.code)));
    case Kind::LivesElsewhere: return Words::tr("Because the person lives in another country");
    case Kind::EveryVictim: break;
    }
    return Words::tr("For every victim");
}

QString formatText(leaflets::Format format)
{
    switch (format) {
    case leaflets::Format::Large: return Words::tr("Large print, 18 point");
    case leaflets::Format::Easy: return Words::tr("Easy to read");
    case leaflets::Format::Bilingual: return Words::tr("Two languages, side by side");
    case leaflets::Format::Discreet: return Words::tr("Discreet, looks like something else");
    case leaflets::Format::Standard: break;
    }
    return Words::tr("Standard");
}

QString coverText(leaflets::Cover cover)
{
    switch (cover) {
    case leaflets::Cover::Timetable: return Words::tr("Timetable");
    case leaflets::Cover::Recipe: return Words::tr("Recipe");
    case leaflets::Cover::Bookmark: return Words::tr("Bookmark");
    case leaflets::Cover::Card: return Words::tr("Appointment card");
    case leaflets::Cover::Receipt: return Words::tr("Receipt");
    case leaflets::Cover::Memorise: return Words::tr("Three facts to learn by heart");
    case leaflets::Cover::ShoppingList: break;
    }
    return Words::tr("Shopping list");
}

QString understoodText(leaflets::Understood understood)
{
    switch (understood) {
    case leaflets::Understood::Yes: return Words::tr("understood");
    case leaflets::Understood::Part: return Words::tr("understood in part");
    case leaflets::Understood::No: return Words::tr("explain again");
    case leaflets::Understood::NotAsked: break;
    }
    return Words::tr("not asked");
}

QString handingText(leaflets::Handing handing)
{
    switch (handing) {
    case leaflets::Handing::ReadAloud: return Words::tr("read together");
    case leaflets::Handing::File: return Words::tr("as a file");
    case leaflets::Handing::Screen: return Words::tr("on a screen");
    case leaflets::Handing::Post: return Words::tr("by post");
    case leaflets::Handing::Spoken: return Words::tr("spoken");
    case leaflets::Handing::Paper: break;
    }
    return Words::tr("on paper");
}

QString takenHomeText(leaflets::TakenHome takenHome)
{
    switch (takenHome) {
    case leaflets::TakenHome::Taken: return Words::tr("taken home");
    case leaflets::TakenHome::KeptHere: return Words::tr("kept here");
    case leaflets::TakenHome::Hidden: return Words::tr("hidden");
    case leaflets::TakenHome::NotAsked: break;
    }
    return Words::tr("not asked");
}

QString letterText(leaflets::Letter letter)
{
    using enum leaflets::Letter;
    switch (letter) {
    case Support: return Words::tr("Support, and from whom");
    case Complaint: return Words::tr("Making a complaint");
    case Protection: return Words::tr("Protection");
    case LegalAdvice: return Words::tr("Legal advice and aid");
    case Compensation: return Words::tr("Compensation");
    case Interpretation: return Words::tr("Interpretation and translation");
    case AnotherState: return Words::tr("Living in another country");
    case Grievance: return Words::tr("Complaints about an authority");
    case CaseContact: return Words::tr("Whom to ask about the case");
    case RestorativeJustice: return Words::tr("Restorative justice");
    case Expenses: break;
    }
    return Words::tr("Expenses");
}

SafeContact paperBanner(const cases::Verdict& verdict)
{
    SafeContact banner;
    banner.icon = QStringLiteral("mail");
    for (const auto reason : verdict.reasons)
        banner.tail << guardText(reason);
    switch (verdict.answer) {
    case cases::Answer::Allowed:
        banner.meaning = Meaning::Settled;
        banner.verdict = Words::tr("Paper may go home");
        break;
    case cases::Answer::AllowedWithWarning:
        banner.meaning = Meaning::Attention;
        banner.verdict = Words::tr("Ask before paper goes home");
        break;
    case cases::Answer::NotNow:
        banner.meaning = Meaning::Attention;
        banner.verdict = Words::tr("No paper now");
        break;
    }
    return banner;
}

} // namespace waymark::ui
