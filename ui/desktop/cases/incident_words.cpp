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

QString wordOf(Relationship value)
{
    switch (value) {
    case Relationship::CurrentPartnerTogether: return Words::tr("Partner, living together");
    case Relationship::CurrentPartnerApart: return Words::tr("Partner, not living together");
    case Relationship::FormerPartnerTogether: return Words::tr("Former partner, living together");
    case Relationship::FormerPartnerApart: return Words::tr("Former partner, not living together");
    case Relationship::Parent: return Words::tr("Parent");
    case Relationship::Child: return Words::tr("Child");
    case Relationship::OtherRelative: return Words::tr("Other relative");
    case Relationship::HouseholdOrInLaw: return Words::tr("Household or in-law");
    case Relationship::Friend: return Words::tr("Friend");
    case Relationship::AcquaintanceOrNeighbour: return Words::tr("Acquaintance or neighbour");
    case Relationship::Colleague: return Words::tr("Colleague");
    case Relationship::AuthorityOrCare: return Words::tr("Person in authority or care");
    case Relationship::OtherKnown: return Words::tr("Other known person");
    case Relationship::Stranger: return Words::tr("Stranger");
    }
    return {};
}

QString wordOf(Place value)
{
    switch (value) {
    case Place::Home: return Words::tr("Home");
    case Place::SharedHome: return Words::tr("Shared home");
    case Place::Street: return Words::tr("Street");
    case Place::Work: return Words::tr("Work");
    case Place::School: return Words::tr("School");
    case Place::Institution: return Words::tr("Institution");
    case Place::Transport: return Words::tr("Transport");
    case Place::Online: return Words::tr("Online");
    case Place::Abroad: return Words::tr("Abroad");
    case Place::Other: return Words::tr("Elsewhere");
    }
    return {};
}

QString wordOf(Motive value)
{
    switch (value) {
    case Motive::HateGround: return Words::tr("Hate");
    case Motive::Gender: return Words::tr("Gender");
    case Motive::Gain: return Words::tr("Gain");
    case Motive::Conflict: return Words::tr("Conflict");
    case Motive::Other: return Words::tr("Other");
    }
    return {};
}

QString wordOf(Evidence value)
{
    switch (value) {
    case Evidence::Messages: return Words::tr("Messages");
    case Evidence::Photo: return Words::tr("Photo");
    case Evidence::Letters: return Words::tr("Letters");
    case Evidence::Medical: return Words::tr("Medical paper");
    case Evidence::Witness: return Words::tr("Witness");
    case Evidence::Recording: return Words::tr("Recording");
    case Evidence::Objects: return Words::tr("Objects");
    case Evidence::Other: return Words::tr("Other");
    }
    return {};
}

QString wordOf(PoliceWish value)
{
    switch (value) {
    case PoliceWish::Wants: return Words::tr("Yes");
    case PoliceWish::DoesNotWant: return Words::tr("No");
    case PoliceWish::NotYet: return Words::tr("Not yet");
    }
    return {};
}

QString wordOf(PersonRole value)
{
    switch (value) {
    case PersonRole::Victim: return Words::tr("Victim");
    case PersonRole::Family: return Words::tr("Family");
    case PersonRole::Child: return Words::tr("Child");
    case PersonRole::Witness: return Words::tr("Witness");
    case PersonRole::Supporter: return Words::tr("Supporter");
    case PersonRole::AllegedOffender: return Words::tr("Alleged offender");
    case PersonRole::Professional: return Words::tr("Professional");
    case PersonRole::Other: return Words::tr("Other");
    }
    return {};
}

QString wordOf(Gender value)
{
    switch (value) {
    case Gender::Woman: return Words::tr("Woman");
    case Gender::Man: return Words::tr("Man");
    case Gender::NonBinary: return Words::tr("Non-binary");
    case Gender::SelfDescribed: return Words::tr("In own words");
    }
    return {};
}

QString wordOf(AgeBand value)
{
    switch (value) {
    case AgeBand::Under12: return Words::tr("Under 12");
    case AgeBand::From12To15: return Words::tr("12 to 15");
    case AgeBand::From16To17: return Words::tr("16 to 17");
    case AgeBand::From18To24: return Words::tr("18 to 24");
    case AgeBand::From25To39: return Words::tr("25 to 39");
    case AgeBand::From40To64: return Words::tr("40 to 64");
    case AgeBand::From65: return Words::tr("65 and over");
    }
    return {};
}

QString wordOf(Way value)
{
    switch (value) {
    case Way::Phone: return Words::tr("Telephone");
    case Way::Sms: return Words::tr("Text message");
    case Way::Email: return Words::tr("E-mail");
    case Way::Chat: return Words::tr("Chat");
    case Way::Letter: return Words::tr("Letter");
    case Way::InPerson: return Words::tr("In person");
    }
    return {};
}

QString wordOf(Source value)
{
    switch (value) {
    case Source::Self: return Words::tr("said by the person");
    case Source::Observed: return Words::tr("observed by us");
    case Source::Document: return Words::tr("from a document");
    }
    return {};
}

} // namespace waymark::ui
