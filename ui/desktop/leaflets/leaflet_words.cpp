// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/leaflets/leaflet_words.h"

#include "ui/desktop/cases/case_words.h"
#include "ui/desktop/qt/convert.h"

#include <QCoreApplication>
#include <QLocale>

namespace waymark::ui {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Leaflets", text); }

QString guardText(cases::GuardReason reason)
{
    using enum cases::GuardReason;
    switch (reason) {
    case NoProfile: return tr("nobody asked yet how to reach this person");
    case NoLetter: return tr("no letters");
    case PlainEnvelopeOnly: return tr("plain envelope only");
    case DiscreetOnly: return tr("discreet documents only");
    case SomebodyElseSees: return tr("somebody else may see it");
    case SharedDevice: return tr("the device is shared");
    case PermissionNotAsked: return tr("paper was never talked about");
    case Expired: return tr("ask again what is safe");
    case OutsideWindow: return tr("outside the safe hours");
    case NeverSafe: return tr("no time is safe");
    case WindowsNotAsked: return tr("safe hours were not asked");
    default: return tr("see the safe contact");
    }
}

} // namespace

QString reasonText(const leaflets::Reason& reason)
{
    using Kind = leaflets::Reason::Kind;
    switch (reason.kind) {
    case Kind::Offence: return tr("Because of what happened: %1").arg(offenceTitle(reason.code));
    case Kind::Need: return tr("Because of a need in the plan");
    case Kind::Stage:
        return reason.code == code(leaflets::Stage::Reported)
            ? tr("Because it was reported to the police")
            : tr("Because it is not reported yet");
    case Kind::Country: return tr("For this country");
    case Kind::Language:
        return tr("Because of the language, %1").arg(languageText(toQt(reason.code)));
    case Kind::LivesElsewhere: return tr("Because the person lives in another country");
    case Kind::EveryVictim: break;
    }
    return tr("For every victim");
}

QString formatText(leaflets::Format format)
{
    switch (format) {
    case leaflets::Format::Large: return tr("Large print, 18 point");
    case leaflets::Format::Easy: return tr("Easy to read");
    case leaflets::Format::Bilingual: return tr("Two languages, side by side");
    case leaflets::Format::Discreet: return tr("Discreet, looks like something else");
    case leaflets::Format::Standard: break;
    }
    return tr("Standard");
}

QString coverText(leaflets::Cover cover)
{
    switch (cover) {
    case leaflets::Cover::Timetable: return tr("Timetable");
    case leaflets::Cover::Recipe: return tr("Recipe");
    case leaflets::Cover::Bookmark: return tr("Bookmark");
    case leaflets::Cover::Card: return tr("Appointment card");
    case leaflets::Cover::Receipt: return tr("Receipt");
    case leaflets::Cover::Memorise: return tr("Three facts to learn by heart");
    case leaflets::Cover::ShoppingList: break;
    }
    return tr("Shopping list");
}

QString understoodText(leaflets::Understood understood)
{
    switch (understood) {
    case leaflets::Understood::Yes: return tr("understood");
    case leaflets::Understood::Part: return tr("understood in part");
    case leaflets::Understood::No: return tr("explain again");
    case leaflets::Understood::NotAsked: break;
    }
    return tr("not asked");
}

QString handingText(leaflets::Handing handing)
{
    switch (handing) {
    case leaflets::Handing::ReadAloud: return tr("read together");
    case leaflets::Handing::File: return tr("as a file");
    case leaflets::Handing::Screen: return tr("on a screen");
    case leaflets::Handing::Post: return tr("by post");
    case leaflets::Handing::Spoken: return tr("spoken");
    case leaflets::Handing::Paper: break;
    }
    return tr("on paper");
}

QString takenHomeText(leaflets::TakenHome takenHome)
{
    switch (takenHome) {
    case leaflets::TakenHome::Taken: return tr("taken home");
    case leaflets::TakenHome::KeptHere: return tr("kept here");
    case leaflets::TakenHome::Hidden: return tr("hidden");
    case leaflets::TakenHome::NotAsked: break;
    }
    return tr("not asked");
}

QString letterText(leaflets::Letter letter)
{
    using enum leaflets::Letter;
    switch (letter) {
    case Support: return tr("Support, and from whom");
    case Complaint: return tr("Making a complaint");
    case Protection: return tr("Protection");
    case LegalAdvice: return tr("Legal advice and aid");
    case Compensation: return tr("Compensation");
    case Interpretation: return tr("Interpretation and translation");
    case AnotherState: return tr("Living in another country");
    case Grievance: return tr("Complaints about an authority");
    case CaseContact: return tr("Whom to ask about the case");
    case RestorativeJustice: return tr("Restorative justice");
    case Expenses: break;
    }
    return tr("Expenses");
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
        banner.verdict = tr("Paper may go home");
        break;
    case cases::Answer::AllowedWithWarning:
        banner.meaning = Meaning::Attention;
        banner.verdict = tr("Ask before paper goes home");
        break;
    case cases::Answer::NotNow:
        banner.meaning = Meaning::Attention;
        banner.verdict = tr("No paper now");
        break;
    }
    return banner;
}

} // namespace waymark::ui
