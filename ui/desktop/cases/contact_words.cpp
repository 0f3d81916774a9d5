// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/cases/case_words.h"

#include <QCoreApplication>

namespace waymark::ui {

using namespace cases;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cases)
};

} // namespace

QString wordOf(Silence silence)
{
    switch (silence) {
    case Silence::NotAsked: return Words::tr("Not asked");
    case Silence::NotSaid: return Words::tr("Not said");
    case Silence::Unknown: return Words::tr("Not known");
    case Silence::NotApplicable: return Words::tr("Does not apply");
    }
    return {};
}

QString wordOf(YesNo answer)
{
    switch (answer) {
    case YesNo::Yes: return Words::tr("Yes");
    case YesNo::No: return Words::tr("No");
    case YesNo::Unsure: return Words::tr("Not sure");
    }
    return {};
}

QString wordOf(Medium value)
{
    switch (value) {
    case Medium::Phone: return Words::tr("Telephone");
    case Medium::Helpline116006: return Words::tr("116 006 line");
    case Medium::Chat: return Words::tr("Chat");
    case Medium::Sms: return Words::tr("Text message");
    case Medium::Email: return Words::tr("E-mail");
    case Medium::WebForm: return Words::tr("Web form");
    case Medium::Letter: return Words::tr("Letter");
    case Medium::WalkIn: return Words::tr("Came by");
    case Medium::Court: return Words::tr("At court");
    case Medium::Hospital: return Words::tr("At hospital");
    case Medium::PoliceStation: return Words::tr("At a police station");
    case Medium::HomeVisit: return Words::tr("Visit");
    case Medium::Event: return Words::tr("Event");
    }
    return {};
}

QString wordOf(CallerRole value)
{
    switch (value) {
    case CallerRole::Victim: return Words::tr("Victim");
    case CallerRole::Relative: return Words::tr("Relative");
    case CallerRole::Witness: return Words::tr("Witness");
    case CallerRole::Professional: return Words::tr("Professional");
    case CallerRole::Other: return Words::tr("Somebody else");
    }
    return {};
}

QString wordOf(CameFrom value)
{
    switch (value) {
    case CameFrom::Self: return Words::tr("Found us");
    case CameFrom::Family: return Words::tr("Family");
    case CameFrom::Police: return Words::tr("Police");
    case CameFrom::Prosecutor: return Words::tr("Prosecutor");
    case CameFrom::Court: return Words::tr("Court");
    case CameFrom::Health: return Words::tr("Health services");
    case CameFrom::SocialServices: return Words::tr("Social services");
    case CameFrom::School: return Words::tr("School");
    case CameFrom::Employer: return Words::tr("Employer");
    case CameFrom::OtherNgo: return Words::tr("Another organisation");
    case CameFrom::Helpline: return Words::tr("Helpline");
    case CameFrom::ForeignPartner: return Words::tr("Partner abroad");
    case CameFrom::Media: return Words::tr("Media");
    }
    return {};
}

QString wordOf(InDanger value)
{
    switch (value) {
    case InDanger::Children: return Words::tr("Children");
    case InDanger::Dependants: return Words::tr("Dependants");
    case InDanger::Animals: return Words::tr("Animals");
    case InDanger::Others: return Words::tr("Others");
    }
    return {};
}

QString wordOf(Basis value)
{
    switch (value) {
    case Basis::Perceived: return Words::tr("As it seems");
    case Basis::Stated: return Words::tr("As they said");
    }
    return {};
}

QString wordOf(Crisis value)
{
    switch (value) {
    case Crisis::None: return Words::tr("No crisis");
    case Crisis::Acute: return Words::tr("Acute");
    case Crisis::Chronic: return Words::tr("Chronic");
    }
    return {};
}

QString wordOf(Topic value)
{
    switch (value) {
    case Topic::Listening: return Words::tr("Being listened to");
    case Topic::Rights: return Words::tr("Rights");
    case Topic::Complaint: return Words::tr("Making a complaint");
    case Topic::Protection: return Words::tr("Protection");
    case Topic::LegalAid: return Words::tr("Legal aid");
    case Topic::Compensation: return Words::tr("Compensation");
    case Topic::Court: return Words::tr("Court");
    case Topic::Psychological: return Words::tr("Psychological help");
    case Topic::Medical: return Words::tr("Medical help");
    case Topic::Shelter: return Words::tr("Shelter");
    case Topic::Housing: return Words::tr("Housing");
    case Topic::Money: return Words::tr("Money");
    case Topic::Children: return Words::tr("Children");
    case Topic::Interpretation: return Words::tr("Interpretation");
    case Topic::Digital: return Words::tr("Phone and accounts");
    case Topic::Practical: return Words::tr("Practical help");
    case Topic::Other: return Words::tr("Other");
    }
    return {};
}

QString wordOf(Outcome value)
{
    switch (value) {
    case Outcome::InformationOnly: return Words::tr("Information given");
    case Outcome::ReferredToService: return Words::tr("Referred to a service");
    case Outcome::Transferred: return Words::tr("Transferred");
    case Outcome::CallBack: return Words::tr("Call back");
    case Outcome::Appointment: return Words::tr("Appointment made");
    case Outcome::EmergencyCall: return Words::tr("Emergency call made");
    case Outcome::Dropped: return Words::tr("Call dropped");
    case Outcome::SilentOrNuisance: return Words::tr("Silent or nuisance");
    case Outcome::WrongNumber: return Words::tr("Wrong number");
    }
    return {};
}

QString wordOf(DateKind value)
{
    switch (value) {
    case DateKind::Exact: return Words::tr("Exactly");
    case DateKind::About: return Words::tr("About");
    case DateKind::Period: return Words::tr("Over a time");
    }
    return {};
}

QString wordOf(DelayBand value)
{
    switch (value) {
    case DelayBand::UpTo3Days: return Words::tr("Up to 3 days ago");
    case DelayBand::Days4To5: return Words::tr("4 to 5 days ago");
    case DelayBand::Days6To14: return Words::tr("6 to 14 days ago");
    case DelayBand::Weeks2To4: return Words::tr("2 to 4 weeks ago");
    case DelayBand::Months1To6: return Words::tr("1 to 6 months ago");
    case DelayBand::Months6To12: return Words::tr("6 to 12 months ago");
    case DelayBand::Years: return Words::tr("More than a year ago");
    }
    return {};
}

} // namespace waymark::ui
