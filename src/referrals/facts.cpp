// SPDX-License-Identifier: GPL-3.0-or-later
#include "referrals/facts.h"

#include "cases/case.h"
#include "cases/person.h"

#include <algorithm>

namespace waymark::referrals {
namespace {

bool isMinor(const cases::PersonDetails& person, Date today)
{
    if (person.birthDate.isAnswered())
        return cases::ageBandOn(today, person.birthDate.value()) <= cases::AgeBand::From16To17;
    return person.ageBand.isAnswered() && person.ageBand.value() <= cases::AgeBand::From16To17;
}

bool concernsChild(office::Desk& desk, cases::CaseId id, const cases::Case& record)
{
    if (std::ranges::find(record.flags, cases::FlagKind::ChildrenAtHome, &cases::Flag::kind)
        != record.flags.end())
        return true;
    const Date today = desk.clock().today();
    const auto isChild = [&](const cases::Person& person) {
        if (person.role == cases::PersonRole::Child) return true;
        return person.role == cases::PersonRole::Victim && isMinor(person.details, today);
    };
    return std::ranges::any_of(cases::People{desk}.ofCase(id), isChild);
}

bool isNewAgency(storage::Database& database, directory::ServiceId service)
{
    return !storage::firstRow(
        database, "SELECT 1 FROM visible_referral_partners WHERE service_id = $1",
        [](const storage::Statement&) { return true; }, service);
}

/// Country packs may name a region ("GB-NIR"): the country is the first two letters.
bool isOtherCountry(storage::Database& database, std::string_view country)
{
    if (country.empty()) return false;
    const auto own = storage::firstRow(database, "SELECT country FROM visible_offices",
        [](const storage::Statement& row) { return row.get<std::string>(0); });
    return own && own->substr(0, 2) != country.substr(0, 2);
}

bool isVolunteer(office::Desk& desk)
{
    const auto setting = storage::firstRow(
        desk.database(), "SELECT value FROM visible_settings WHERE id = $1",
        [](const storage::Statement& row) { return row.get<std::string>(0); },
        "worker.volunteer." + desk.session().worker.toString());
    return setting == "1";
}

} // namespace

ReviewFacts factsAbout(office::Desk& desk, const Proposal& proposal)
{
    const auto record = cases::Cases{desk}.find(proposal.caseId);
    ReviewFacts facts;
    facts.child = record && concernsChild(desk, proposal.caseId, *record);
    facts.highRisk = record && record->risk.level == cases::RiskLevel::High;
    facts.specialCategory
        = std::ranges::any_of(proposal.consent.items, [](const ItemConsent& item) {
              return item.answer == Answer::Share && isSpecialCategory(item.item);
          });
    facts.newAgency = isNewAgency(desk.database(), proposal.service.id);
    facts.otherCountry = isOtherCountry(desk.database(), proposal.service.country);
    facts.consentOverride = proposal.consent.override.has_value();
    facts.volunteer = isVolunteer(desk);
    return facts;
}

} // namespace waymark::referrals
