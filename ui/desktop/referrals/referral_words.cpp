// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/referrals/referral_words.h"

#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/language.h"

#include <QCoreApplication>
#include <QLocale>

namespace waymark::ui {
namespace {

using namespace referrals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Referral)
};

} // namespace

QString wordOf(Item item)
{
    switch (item) {
    case Item::NameToUse: return Words::tr("Name to use");
    case Item::SafeChannel: return Words::tr("One safe way to reach the person");
    case Item::Language: return Words::tr("Language, interpreter");
    case Item::Who: return Words::tr("Who needs it");
    case Item::Request: return Words::tr("What we ask for");
    case Item::SafetyNote: return Words::tr("Safety note");
    case Item::CourtOrder: return Words::tr("Court order exists");
    case Item::Story: return Words::tr("What happened");
    case Item::Health: return Words::tr("Health");
    case Item::Offender: return Words::tr("The other person’s name and address");
    case Item::ResidencePapers: return Words::tr("Residence papers");
    }
    return {};
}

QString wordOf(ConsentWay way)
{
    switch (way) {
    case ConsentWay::InPerson: return Words::tr("In person");
    case ConsentWay::Phone: return Words::tr("By phone");
    case ConsentWay::VideoCall: return Words::tr("By video call");
    case ConsentWay::SignedForm: return Words::tr("On a signed form");
    case ConsentWay::SafeMessage: return Words::tr("By a safe message");
    case ConsentWay::Representative: return Words::tr("Through a representative");
    }
    return {};
}

QString wordOf(LegalBasis basis)
{
    switch (basis) {
    case LegalBasis::ChildAtRisk: return Words::tr("A child is at risk");
    case LegalBasis::DangerToLife: return Words::tr("A life is in danger");
    case LegalBasis::CourtOrder: return Words::tr("A court orders it");
    }
    return {};
}

QString wordOf(Transport transport)
{
    switch (transport) {
    case Transport::PrintedSheet: return Words::tr("Printed sheet");
    case Transport::SealedFile: return Words::tr("Sealed file, key by phone");
    case Transport::Phone: return Words::tr("Told by phone");
    case Transport::HandedOver: return Words::tr("Handed over");
    }
    return {};
}

QString wordOf(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Emergency: return Words::tr("Emergency: phone at once");
    case Urgency::High: return Words::tr("High: answer in two working days");
    case Urgency::Normal: return Words::tr("Normal: answer in five working days");
    }
    return {};
}

QString wordOf(DeclineReason reason)
{
    switch (reason) {
    case DeclineReason::NoCapacity: return Words::tr("No capacity");
    case DeclineReason::NotEligible: return Words::tr("Not eligible");
    case DeclineReason::OutOfArea: return Words::tr("Outside their area");
    case DeclineReason::Language: return Words::tr("Language");
    case DeclineReason::Safety: return Words::tr("Safety");
    case DeclineReason::WrongService: return Words::tr("Wrong service");
    case DeclineReason::ClientNotReached: return Words::tr("Person not reached");
    case DeclineReason::ClientRefused: return Words::tr("Person did not want it");
    }
    return {};
}

QString wordOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Helped: return Words::tr("It helped");
    case Outcome::HelpedInPart: return Words::tr("It helped in part");
    case Outcome::NotHelped: return Words::tr("It did not help");
    case Outcome::NotContacted: return Words::tr("They never made contact");
    case Outcome::NotKnown: return Words::tr("Not known");
    }
    return {};
}

QString wordOf(Action action)
{
    switch (action) {
    case Action::Submit: return Words::tr("Send to review");
    case Action::Release: return Words::tr("Make ready");
    case Action::TakeBack: return Words::tr("Take back");
    case Action::Approve: return Words::tr("Approve");
    case Action::Return: return Words::tr("Return with comment");
    case Action::UndoReview: return Words::tr("Take the answer back");
    case Action::Revise: return Words::tr("Change again");
    case Action::Send: return Words::tr("Send");
    case Action::ConfirmDelivery: return Words::tr("It arrived");
    case Action::Acknowledge: return Words::tr("They read it");
    case Action::Accept: return Words::tr("They accepted");
    case Action::Waitlist: return Words::tr("Waiting list");
    case Action::Decline: return Words::tr("They declined");
    case Action::RecordFirstContact: return Words::tr("First contact made");
    case Action::RecordStart: return Words::tr("Service started");
    case Action::RecordCompletion: return Words::tr("Service completed");
    case Action::RecordDrop: return Words::tr("Service ended early");
    case Action::RecordOutcome: return Words::tr("Note the outcome");
    case Action::Close: return Words::tr("Close");
    case Action::Discard: return Words::tr("Discard the draft");
    case Action::Recall: return Words::tr("Recall");
    case Action::MarkBounced: return Words::tr("It came back");
    case Action::MarkNoResponse: return Words::tr("No answer came");
    case Action::StopUnsafe: return Words::tr("Stop, not safe");
    case Action::WithdrawConsent: return Words::tr("Agreement taken back");
    case Action::ReRefer: return Words::tr("Refer again");
    }
    return {};
}

ChipValue chipOf(State state)
{
    const auto chip = [](const char* text, const char* icon, Meaning meaning) {
        return ChipValue{Words::tr(text), QString::fromLatin1(icon), meaning};
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
    case ReviewReason::Child: return Words::tr("children are concerned");
    case ReviewReason::SpecialCategory: return Words::tr("health is shared");
    case ReviewReason::HighRisk: return Words::tr("the concern is judged high");
    case ReviewReason::NewAgency:
        return Words::tr("this office never sent anything to this agency");
    case ReviewReason::OtherCountry: return Words::tr("the agency is in another country");
    case ReviewReason::ConsentOverride: return Words::tr("it is shared without agreement");
    case ReviewReason::Volunteer: return Words::tr("a volunteer wrote it");
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
        if (reason.code == "age") return Words::tr("age %1").arg(words);
        if (reason.code == "gender")
            return reason.text == "women_only" ? Words::tr("for women") : Words::tr("for men");
        if (reason.code == "crime") return Words::tr("offence");
        if (reason.code == "status") return Words::tr("who may come");
        if (reason.code == "papers") return Words::tr("people without papers");
        if (reason.code == "report") return Words::tr("people who make no report");
        if (reason.code == "animals") return Words::tr("animals");
        if (reason.code == "step_free") return Words::tr("step-free access");
        if (reason.code == "anonymous") return Words::tr("people without a name");
        return words;
    };
    return beginning + QStringLiteral(": ") + what();
}

} // namespace

QString reasonText(const MatchReason& reason)
{
    using Kind = MatchReason::Kind;
    switch (reason.kind) {
    case Kind::SpeaksLanguage: return Words::tr("Speaks %1").arg(languageText(reason.code));
    case Kind::HasInterpreters: return Words::tr("Works with interpreters");
    case Kind::LanguageUnknown:
        return Words::tr("Whether they speak %1 is not known").arg(languageText(reason.code));
    case Kind::TakesChildren: return Words::tr("Takes children");
    case Kind::NoChildren: return Words::tr("Takes no children");
    case Kind::ChildrenUnknown: return Words::tr("Whether they take children is not known");
    case Kind::AcceptsAnonymous: return Words::tr("Accepts a first talk without a name");
    case Kind::Free: return Words::tr("Free of charge");
    case Kind::StepFree: return Words::tr("Step-free");
    case Kind::NotStepFree: return Words::tr("Not step-free");
    case Kind::WaitingTime: return Words::tr("Waiting time: %1").arg(toQt(reason.text));
    case Kind::AnsweredBefore:
        return Words::tr("Accepted %n referral(s) of ours", nullptr, reason.count);
    case Kind::NoReply: return Words::tr("Asked for this case, no answer");
    case Kind::DeclinedBefore: return Words::tr("Asked for this case, declined");
    case Kind::NeverAsked: return Words::tr("New to this office: a supervisor reads it first");
    case Kind::Stale: return Words::tr("Not checked for half a year: ask before you send");
    case Kind::NoLanguage:
        return Words::tr("Does not speak %1 and has no interpreters")
            .arg(languageText(reason.code));
    case Kind::EligibilityMet: return ruleText(reason, Words::tr("Fits"));
    case Kind::EligibilityAsk: return ruleText(reason, Words::tr("Ask"));
    case Kind::EligibilityBarred: return ruleText(reason, Words::tr("Does not fit"));
    case Kind::Near: return Words::tr("%1 km away").arg(reason.count);
    case Kind::Far: return Words::tr("Far: %1 km away").arg(reason.count);
    case Kind::InArea: return Words::tr("Works for %1").arg(toQt(reason.text));
    case Kind::AreaUnknown:
        return Words::tr("Works for %1: ask whether that is the right area").arg(toQt(reason.text));
    case Kind::OutOfArea: return Words::tr("Works only for %1").arg(toQt(reason.text));
    case Kind::SharesAddress:
        return Words::tr("Same address as a programme for people who used violence");
    case Kind::ShortWait: return Words::tr("Short waiting time: %1").arg(toQt(reason.text));
    case Kind::HelpedBefore:
        return Words::tr("%n person(s) said that it helped", nullptr, reason.count);
    case Kind::OftenDeclined:
        return Words::tr("Declined %n referral(s) of ours", nullptr, reason.count);
    case Kind::Fresh: return Words::tr("Checked within three months");
    }
    return {};
}

QString fieldName(std::string_view field)
{
    if (const auto item = parseItem(field)) return wordOf(*item);
    if (field == "service") return Words::tr("Service");
    if (field == "urgency") return Words::tr("Urgency");
    if (field == "type") return Words::tr("Kind of referral");
    if (field == "transport") return Words::tr("How it is sent");
    if (field == "subject") return Words::tr("Title");
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
    case Need::Emergency: return Words::tr("Emergency");
    case Need::Shelter: return Words::tr("Safe place to live");
    case Need::Police: return Words::tr("Police");
    case Need::MedicalForensic: return Words::tr("Doctor, traces");
    case Need::SexualAssaultCentre: return Words::tr("Sexual assault centre");
    case Need::Psychological: return Words::tr("Somebody to talk to");
    case Need::CrisisLine: return Words::tr("Crisis line");
    case Need::Legal: return Words::tr("Legal advice");
    case Need::Compensation: return Words::tr("Compensation");
    case Need::CourtSupport: return Words::tr("Help at court");
    case Need::ChildProtection: return Words::tr("Protection of children");
    case Need::AdultProtection: return Words::tr("Protection of dependent adults");
    case Need::Trafficking: return Words::tr("Trafficking");
    case Need::Migration: return Words::tr("Migration");
    case Need::Disability: return Words::tr("Disability");
    case Need::Addiction: return Words::tr("Addiction");
    case Need::Housing: return Words::tr("Housing");
    case Need::DebtFinance: return Words::tr("Money and debts");
    case Need::Benefits: return Words::tr("Benefits");
    case Need::Employment: return Words::tr("Work");
    case Need::Education: return Words::tr("School");
    case Need::TechnologySafety: return Words::tr("Safe phone and accounts");
    case Need::RestorativeJustice: return Words::tr("Restorative justice");
    case Need::PerpetratorProgramme: return Words::tr("Programme for offenders");
    case Need::Bereavement: return Words::tr("Bereavement");
    case Need::Interpreter: return Words::tr("Interpreter");
    case Need::PeerGroup: return Words::tr("Group of peers");
    case Need::Animals: return Words::tr("Animals");
    case Need::Practical: return Words::tr("Practical help");
    case Need::EmbassyForeignPartner: return Words::tr("Embassy, partner abroad");
    }
    return {};
}

} // namespace waymark::ui
