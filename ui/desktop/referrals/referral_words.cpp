// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/referrals/referral_words.h"

#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/language.h"

#include <QCoreApplication>
#include <QLocale>

namespace waymark::ui {
namespace {

using namespace referrals;

/// All words of this file stand in the context "Referral".
QString tr(const char* text, int n = -1)
{
    return QCoreApplication::translate("Referral", text, nullptr, n);
}

} // namespace

QString wordOf(Item item)
{
    switch (item) {
    case Item::NameToUse: return tr("Name to use");
    case Item::SafeChannel: return tr("One safe way to reach the person");
    case Item::Language: return tr("Language, interpreter");
    case Item::Who: return tr("Who needs it");
    case Item::Request: return tr("What we ask for");
    case Item::SafetyNote: return tr("Safety note");
    case Item::CourtOrder: return tr("Court order exists");
    case Item::Story: return tr("What happened");
    case Item::Health: return tr("Health");
    case Item::Offender: return tr("The other person’s name and address");
    case Item::ResidencePapers: return tr("Residence papers");
    }
    return {};
}

QString wordOf(ConsentWay way)
{
    switch (way) {
    case ConsentWay::InPerson: return tr("In person");
    case ConsentWay::Phone: return tr("By phone");
    case ConsentWay::VideoCall: return tr("By video call");
    case ConsentWay::SignedForm: return tr("On a signed form");
    case ConsentWay::SafeMessage: return tr("By a safe message");
    case ConsentWay::Representative: return tr("Through a representative");
    }
    return {};
}

QString wordOf(LegalBasis basis)
{
    switch (basis) {
    case LegalBasis::ChildAtRisk: return tr("A child is at risk");
    case LegalBasis::DangerToLife: return tr("A life is in danger");
    case LegalBasis::CourtOrder: return tr("A court orders it");
    }
    return {};
}

QString wordOf(Transport transport)
{
    switch (transport) {
    case Transport::PrintedSheet: return tr("Printed sheet");
    case Transport::SealedFile: return tr("Sealed file, key by phone");
    case Transport::Phone: return tr("Told by phone");
    case Transport::HandedOver: return tr("Handed over");
    }
    return {};
}

QString wordOf(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Emergency: return tr("Emergency: phone at once");
    case Urgency::High: return tr("High: answer in two working days");
    case Urgency::Normal: return tr("Normal: answer in five working days");
    }
    return {};
}

QString wordOf(DeclineReason reason)
{
    switch (reason) {
    case DeclineReason::NoCapacity: return tr("No capacity");
    case DeclineReason::NotEligible: return tr("Not eligible");
    case DeclineReason::OutOfArea: return tr("Outside their area");
    case DeclineReason::Language: return tr("Language");
    case DeclineReason::Safety: return tr("Safety");
    case DeclineReason::WrongService: return tr("Wrong service");
    case DeclineReason::ClientNotReached: return tr("Person not reached");
    case DeclineReason::ClientRefused: return tr("Person did not want it");
    }
    return {};
}

QString wordOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Helped: return tr("It helped");
    case Outcome::HelpedInPart: return tr("It helped in part");
    case Outcome::NotHelped: return tr("It did not help");
    case Outcome::NotContacted: return tr("They never made contact");
    case Outcome::NotKnown: return tr("Not known");
    }
    return {};
}

QString wordOf(Action action)
{
    switch (action) {
    case Action::Submit: return tr("Send to review");
    case Action::Release: return tr("Make ready");
    case Action::TakeBack: return tr("Take back");
    case Action::Approve: return tr("Approve");
    case Action::Return: return tr("Return with comment");
    case Action::UndoReview: return tr("Take the answer back");
    case Action::Revise: return tr("Change again");
    case Action::Send: return tr("Send");
    case Action::ConfirmDelivery: return tr("It arrived");
    case Action::Acknowledge: return tr("They read it");
    case Action::Accept: return tr("They accepted");
    case Action::Waitlist: return tr("Waiting list");
    case Action::Decline: return tr("They declined");
    case Action::RecordFirstContact: return tr("First contact made");
    case Action::RecordStart: return tr("Service started");
    case Action::RecordCompletion: return tr("Service completed");
    case Action::RecordDrop: return tr("Service ended early");
    case Action::RecordOutcome: return tr("Note the outcome");
    case Action::Close: return tr("Close");
    case Action::Discard: return tr("Discard the draft");
    case Action::Recall: return tr("Recall");
    case Action::MarkBounced: return tr("It came back");
    case Action::MarkNoResponse: return tr("No answer came");
    case Action::StopUnsafe: return tr("Stop, not safe");
    case Action::WithdrawConsent: return tr("Agreement taken back");
    case Action::ReRefer: return tr("Refer again");
    }
    return {};
}

ChipValue chipOf(State state)
{
    const auto chip = [](const char* text, const char* icon, Meaning meaning) {
        return ChipValue{tr(text), QString::fromLatin1(icon), meaning};
    };
    switch (state) {
    case State::Draft:
        return chip(QT_TRANSLATE_NOOP("Referral", "Draft"), "pencil", Meaning::Accent);
    case State::InReview:
        return chip(QT_TRANSLATE_NOOP("Referral", "With the supervisor"), "check-square",
            Meaning::Authority);
    case State::Ready:
        return chip(QT_TRANSLATE_NOOP("Referral", "Ready to send"), "send", Meaning::Accent);
    case State::Sent:
    case State::Delivered:
        return chip(
            QT_TRANSLATE_NOOP("Referral", "Waiting for reply"), "clock", Meaning::Attention);
    case State::Acknowledged:
        return chip(
            QT_TRANSLATE_NOOP("Referral", "Read, no decision yet"), "clock", Meaning::Authority);
    case State::Accepted:
        return chip(QT_TRANSLATE_NOOP("Referral", "Accepted"), "check", Meaning::Settled);
    case State::Waitlisted:
        return chip(
            QT_TRANSLATE_NOOP("Referral", "On a waiting list"), "pause", Meaning::Authority);
    case State::Declined:
        return chip(QT_TRANSLATE_NOOP("Referral", "Declined"), "minus", Meaning::Attention);
    case State::FirstContact:
        return chip(QT_TRANSLATE_NOOP("Referral", "First contact made"), "check", Meaning::Settled);
    case State::Started:
        return chip(QT_TRANSLATE_NOOP("Referral", "Service started"), "users", Meaning::Settled);
    case State::Completed:
        return chip(QT_TRANSLATE_NOOP("Referral", "Service completed"), "check", Meaning::Settled);
    case State::Dropped:
        return chip(QT_TRANSLATE_NOOP("Referral", "Ended early"), "minus", Meaning::Plain);
    case State::OutcomeRecorded:
        return chip(QT_TRANSLATE_NOOP("Referral", "Outcome noted"), "check", Meaning::Settled);
    case State::Closed:
        return chip(QT_TRANSLATE_NOOP("Referral", "Closed"), "archive", Meaning::Plain);
    case State::Recalled:
        return chip(QT_TRANSLATE_NOOP("Referral", "Recalled"), "undo", Meaning::Attention);
    case State::Bounced:
        return chip(QT_TRANSLATE_NOOP("Referral", "Came back"), "undo", Meaning::Attention);
    case State::NoResponse:
        return chip(QT_TRANSLATE_NOOP("Referral", "No answer"), "clock", Meaning::Attention);
    case State::UnsafeStop:
        return chip(QT_TRANSLATE_NOOP("Referral", "Stopped, not safe"), "shield", Meaning::Safety);
    case State::ClientWithdrew:
        return chip(QT_TRANSLATE_NOOP("Referral", "Agreement taken back"), "undo", Meaning::Plain);
    case State::ReReferred:
        return chip(QT_TRANSLATE_NOOP("Referral", "Replaced"), "swap", Meaning::Plain);
    }
    return {};
}

QString becauseText(ReviewReason reason)
{
    switch (reason) {
    case ReviewReason::Child: return tr("children are concerned");
    case ReviewReason::SpecialCategory: return tr("health is shared");
    case ReviewReason::HighRisk: return tr("the concern is judged high");
    case ReviewReason::NewAgency: return tr("this office never sent anything to this agency");
    case ReviewReason::OtherCountry: return tr("the agency is in another country");
    case ReviewReason::ConsentOverride: return tr("it is shared without agreement");
    case ReviewReason::Volunteer: return tr("a volunteer wrote it");
    }
    return {};
}

QString becauseText(const std::vector<ReviewReason>& reasons)
{
    QStringList parts;
    for (const ReviewReason reason : reasons)
        parts << becauseText(reason);
    return QLocale{}.createSeparatedList(parts);
}

namespace {

/// "Ask: age 14-17".
QString ruleText(const MatchReason& reason, const QString& beginning)
{
    const auto what = [&]() -> QString {
        const QString words = toQt(reason.text);
        if (reason.code == "age") return tr("age %1").arg(words);
        if (reason.code == "gender")
            return reason.text == "women_only" ? tr("for women") : tr("for men");
        if (reason.code == "crime") return tr("offence");
        if (reason.code == "status") return tr("who may come");
        if (reason.code == "papers") return tr("people without papers");
        if (reason.code == "report") return tr("people who make no report");
        if (reason.code == "animals") return tr("animals");
        if (reason.code == "step_free") return tr("step-free access");
        if (reason.code == "anonymous") return tr("people without a name");
        return words;
    };
    return beginning + QStringLiteral(": ") + what();
}

} // namespace

QString reasonText(const MatchReason& reason)
{
    using Kind = MatchReason::Kind;
    switch (reason.kind) {
    case Kind::SpeaksLanguage: return tr("Speaks %1").arg(languageText(reason.code));
    case Kind::HasInterpreters: return tr("Works with interpreters");
    case Kind::LanguageUnknown:
        return tr("Whether they speak %1 is not known").arg(languageText(reason.code));
    case Kind::TakesChildren: return tr("Takes children");
    case Kind::NoChildren: return tr("Takes no children");
    case Kind::ChildrenUnknown: return tr("Whether they take children is not known");
    case Kind::AcceptsAnonymous: return tr("Accepts a first talk without a name");
    case Kind::Free: return tr("Free of charge");
    case Kind::StepFree: return tr("Step-free");
    case Kind::NotStepFree: return tr("Not step-free");
    case Kind::WaitingTime: return tr("Waiting time: %1").arg(toQt(reason.text));
    case Kind::AnsweredBefore: return tr("Accepted %n referral(s) of ours", reason.count);
    case Kind::NoReply: return tr("Asked for this case, no answer");
    case Kind::DeclinedBefore: return tr("Asked for this case, declined");
    case Kind::NeverAsked: return tr("New to this office: a supervisor reads it first");
    case Kind::Stale: return tr("Not checked for half a year: ask before you send");
    case Kind::NoLanguage:
        return tr("Does not speak %1 and has no interpreters").arg(languageText(reason.code));
    case Kind::EligibilityMet: return ruleText(reason, tr("Fits"));
    case Kind::EligibilityAsk: return ruleText(reason, tr("Ask"));
    case Kind::EligibilityBarred: return ruleText(reason, tr("Does not fit"));
    case Kind::Near: return tr("%1 km away").arg(reason.count);
    case Kind::Far: return tr("Far: %1 km away").arg(reason.count);
    case Kind::InArea: return tr("Works for %1").arg(toQt(reason.text));
    case Kind::AreaUnknown:
        return tr("Works for %1: ask whether that is the right area").arg(toQt(reason.text));
    case Kind::OutOfArea: return tr("Works only for %1").arg(toQt(reason.text));
    case Kind::SharesAddress: return tr("Same address as a programme for people who used violence");
    case Kind::ShortWait: return tr("Short waiting time: %1").arg(toQt(reason.text));
    case Kind::HelpedBefore: return tr("%n person(s) said that it helped", reason.count);
    case Kind::OftenDeclined: return tr("Declined %n referral(s) of ours", reason.count);
    case Kind::Fresh: return tr("Checked within three months");
    }
    return {};
}

QString fieldName(std::string_view field)
{
    if (const auto item = parseItem(field)) return wordOf(*item);
    if (field == "service") return tr("Service");
    if (field == "urgency") return tr("Urgency");
    if (field == "type") return tr("Kind of referral");
    if (field == "transport") return tr("How it is sent");
    if (field == "subject") return tr("Title");
    return toQt(field);
}

QString fieldText(std::string_view field, std::string_view value)
{
    if (field == "urgency")
        if (const auto urgency = parseUrgency(value)) return wordOf(*urgency);
    if (field == "transport")
        if (const auto transport = parseTransport(value)) return wordOf(*transport);
    return toQt(value);
}

QString serviceNeedText(std::string_view code)
{
    using directory::Need;
    const auto need = directory::parseNeed(code);
    if (!need) return toQt(code);
    switch (*need) {
    case Need::Emergency: return tr("Emergency");
    case Need::Shelter: return tr("Safe place to live");
    case Need::Police: return tr("Police");
    case Need::MedicalForensic: return tr("Doctor, traces");
    case Need::SexualAssaultCentre: return tr("Sexual assault centre");
    case Need::Psychological: return tr("Somebody to talk to");
    case Need::CrisisLine: return tr("Crisis line");
    case Need::Legal: return tr("Legal advice");
    case Need::Compensation: return tr("Compensation");
    case Need::CourtSupport: return tr("Help at court");
    case Need::ChildProtection: return tr("Protection of children");
    case Need::AdultProtection: return tr("Protection of dependent adults");
    case Need::Trafficking: return tr("Trafficking");
    case Need::Migration: return tr("Migration");
    case Need::Disability: return tr("Disability");
    case Need::Addiction: return tr("Addiction");
    case Need::Housing: return tr("Housing");
    case Need::DebtFinance: return tr("Money and debts");
    case Need::Benefits: return tr("Benefits");
    case Need::Employment: return tr("Work");
    case Need::Education: return tr("School");
    case Need::TechnologySafety: return tr("Safe phone and accounts");
    case Need::RestorativeJustice: return tr("Restorative justice");
    case Need::PerpetratorProgramme: return tr("Programme for offenders");
    case Need::Bereavement: return tr("Bereavement");
    case Need::Interpreter: return tr("Interpreter");
    case Need::PeerGroup: return tr("Group of peers");
    case Need::Animals: return tr("Animals");
    case Need::Practical: return tr("Practical help");
    case Need::EmbassyForeignPartner: return tr("Embassy, partner abroad");
    }
    return {};
}

} // namespace waymark::ui
