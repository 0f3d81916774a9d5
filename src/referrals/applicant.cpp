// SPDX-License-Identifier: GPL-3.0-or-later
#include "referrals/applicant.h"

#include "cases/person.h"
#include "directory/gazetteer.h"

#include <algorithm>
#include <array>

namespace waymark::referrals {
namespace {

using directory::Applicant;

constexpr std::array<std::pair<int, int>, 7> kBandYears{
    {{0, 11}, {12, 15}, {16, 17}, {18, 24}, {25, 39}, {40, 64}, {65, 120}}};

int yearsBetween(Date from, Date to)
{
    int years = static_cast<int>(to.year()) - static_cast<int>(from.year());
    if (std::pair{to.month(), to.day()} < std::pair{from.month(), from.day()}) --years;
    return std::max(0, years);
}

void setAge(Applicant& applicant, const cases::PersonDetails& person, Date today)
{
    if (person.birthDate.isAnswered()) {
        applicant.youngest = yearsBetween(person.birthDate.value(), today);
        applicant.oldest = applicant.youngest;
    } else if (person.ageBand.isAnswered()) {
        const auto& years = kBandYears.at(static_cast<std::size_t>(person.ageBand.value()));
        applicant.youngest = years.first;
        applicant.oldest = years.second;
    }
}

std::optional<directory::Sex> sexOf(const cases::PersonDetails& person)
{
    if (!person.gender.isAnswered()) return std::nullopt;
    switch (person.gender.value()) {
    case cases::Gender::Woman: return directory::Sex::Woman;
    case cases::Gender::Man: return directory::Sex::Man;
    default: return directory::Sex::Other;
    }
}

bool hasMarker(const cases::PersonDetails& person, cases::Vulnerability kind)
{
    return std::ranges::find(person.markers, kind, &cases::Marker::kind) != person.markers.end();
}

/// The offence and the words by which services name it.
std::vector<std::string> crimesOf(const cases::Case& record, const cases::PersonDetails& person)
{
    std::vector<std::string> crimes;
    const std::string& offence = record.details.offence;
    if (!offence.empty()) crimes.push_back(offence);
    const bool close = record.details.relationship && isPartner(*record.details.relationship);
    if (close || hasMarker(person, cases::Vulnerability::CloseRelationshipViolence))
        crimes.emplace_back("domestic");
    if (offence.starts_with("03") || hasMarker(person, cases::Vulnerability::SexualViolence))
        crimes.emplace_back("sexual");
    if (offence.starts_with("0204")
        || hasMarker(person, cases::Vulnerability::TraffickingIndicators))
        crimes.emplace_back("trafficking");
    if (offence.starts_with("0208")) crimes.emplace_back("stalking");
    if (hasMarker(person, cases::Vulnerability::HateTarget)) crimes.emplace_back("hate");
    return crimes;
}

} // namespace

std::optional<CaseFacts> caseFacts(office::Desk& desk, const Wish& wish)
{
    const auto record = cases::Cases{desk}.find(wish.caseId);
    if (!record) return std::nullopt;
    cases::PersonDetails victim;
    for (const cases::Person& person : cases::People{desk}.ofCase(wish.caseId)) {
        if (person.role != cases::PersonRole::Victim) continue;
        victim = person.details;
        break;
    }
    CaseFacts facts;
    Applicant& applicant = facts.applicant;
    setAge(applicant, victim, desk.clock().today());
    applicant.sex = sexOf(victim);
    applicant.crimes = crimesOf(*record, victim);
    applicant.status = "victim";
    if (hasMarker(victim, cases::Vulnerability::Bereaved)) applicant.status = "bereaved";
    applicant.withoutPapers = hasMarker(victim, cases::Vulnerability::IrregularStatus);
    applicant.withoutReport = wish.withoutReport;
    applicant.withChildren = wish.withChildren;
    applicant.withAnimals = wish.withAnimals;
    applicant.anonymous = wish.anonymous;
    applicant.needsStepFree
        = std::ranges::find(record->flags, cases::FlagKind::AccessNeed, &cases::Flag::kind)
        != record->flags.end();
    facts.languages = record->details.languages.empty() ? victim.languages.valueOr({})
                                                        : record->details.languages;
    facts.region
        = record->details.region.empty() ? victim.region.valueOr({}) : record->details.region;
    facts.country = record->details.countryOfResidence.empty()
        ? victim.countryOfResidence.valueOr({})
        : record->details.countryOfResidence;
    facts.home = wish.near;
    if (!facts.home && !facts.region.empty())
        facts.home = directory::Directory{desk}.placeNamed(facts.region);
    return facts;
}

} // namespace waymark::referrals
