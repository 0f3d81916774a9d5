// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "cases/honest.h"
#include "cases/ids.h"
#include "office/desk.h"

#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace waymark::cases {

/// What a person is in a case. Alleged offenders are never found by the search of cases.
enum class PersonRole {
    Victim,
    Family,
    Child,
    Witness,
    Supporter,
    AllegedOffender,
    Professional,
    Other
};
template <>
struct Codes<PersonRole> {
    static constexpr auto kAll = std::to_array<Coded<PersonRole>>({
        {PersonRole::Victim, "victim"},
        {PersonRole::Family, "family"},
        {PersonRole::Child, "child"},
        {PersonRole::Witness, "witness"},
        {PersonRole::Supporter, "supporter"},
        {PersonRole::AllegedOffender, "alleged_offender"},
        {PersonRole::Professional, "professional"},
        {PersonRole::Other, "other"},
    });
};

enum class Gender { Woman, Man, NonBinary, SelfDescribed };
template <>
struct Codes<Gender> {
    static constexpr auto kAll = std::to_array<Coded<Gender>>({
        {Gender::Woman, "woman"},
        {Gender::Man, "man"},
        {Gender::NonBinary, "non_binary"},
        {Gender::SelfDescribed, "self_described"},
    });
};

enum class AgeBand { Under12, From12To15, From16To17, From18To24, From25To39, From40To64, From65 };
template <>
struct Codes<AgeBand> {
    static constexpr auto kAll = std::to_array<Coded<AgeBand>>({
        {AgeBand::Under12, "0_11"},
        {AgeBand::From12To15, "12_15"},
        {AgeBand::From16To17, "16_17"},
        {AgeBand::From18To24, "18_24"},
        {AgeBand::From25To39, "25_39"},
        {AgeBand::From40To64, "40_64"},
        {AgeBand::From65, "65_up"},
    });
};
AgeBand ageBandOn(Date day, Date birthDate);

/// What may need special care; each with who says so.
enum class Vulnerability {
    Child,
    Age65,
    PregnantOrNewborn,
    PhysicalDisability,
    SensoryDisability,
    IntellectualDisability,
    PsychosocialDisability,
    SeriousIllness,
    MentalDistress,
    SubstanceUse,
    Homeless,
    IrregularStatus,
    Asylum,
    TraffickingIndicators,
    PriorVictimisation,
    CloseRelationshipViolence,
    SexualViolence,
    Dominance,
    HateTarget,
    Isolated,
    Dependence,
    NoLocalLanguage,
    NoLiteracy,
    Lgbti,
    InInstitution,
    Bereaved,
    MediaExposure,
    Intimidation,
    Retaliation,
    OffenderReleased,
};
template <>
struct Codes<Vulnerability> {
    static constexpr auto kAll = std::to_array<Coded<Vulnerability>>({
        {Vulnerability::Child, "child"},
        {Vulnerability::Age65, "age_65"},
        {Vulnerability::PregnantOrNewborn, "pregnant_or_newborn"},
        {Vulnerability::PhysicalDisability, "physical_disability"},
        {Vulnerability::SensoryDisability, "sensory_disability"},
        {Vulnerability::IntellectualDisability, "intellectual_disability"},
        {Vulnerability::PsychosocialDisability, "psychosocial_disability"},
        {Vulnerability::SeriousIllness, "serious_illness"},
        {Vulnerability::MentalDistress, "mental_distress"},
        {Vulnerability::SubstanceUse, "substance_use"},
        {Vulnerability::Homeless, "homeless"},
        {Vulnerability::IrregularStatus, "irregular_status"},
        {Vulnerability::Asylum, "asylum"},
        {Vulnerability::TraffickingIndicators, "trafficking_indicators"},
        {Vulnerability::PriorVictimisation, "prior_victimisation"},
        {Vulnerability::CloseRelationshipViolence, "close_relationship_violence"},
        {Vulnerability::SexualViolence, "sexual_violence"},
        {Vulnerability::Dominance, "dominance"},
        {Vulnerability::HateTarget, "hate_target"},
        {Vulnerability::Isolated, "isolated"},
        {Vulnerability::Dependence, "dependence"},
        {Vulnerability::NoLocalLanguage, "no_local_language"},
        {Vulnerability::NoLiteracy, "no_literacy"},
        {Vulnerability::Lgbti, "lgbti"},
        {Vulnerability::InInstitution, "in_institution"},
        {Vulnerability::Bereaved, "bereaved"},
        {Vulnerability::MediaExposure, "media_exposure"},
        {Vulnerability::Intimidation, "intimidation"},
        {Vulnerability::Retaliation, "retaliation"},
        {Vulnerability::OffenderReleased, "offender_released"},
    });
};

/// Where a statement comes from.
enum class Source { Self, Observed, Document };
template <>
struct Codes<Source> {
    static constexpr auto kAll = std::to_array<Coded<Source>>(
        {{Source::Self, "self"}, {Source::Observed, "observed"}, {Source::Document, "document"}});
};

struct Marker {
    Vulnerability kind;
    Source source;
    friend auto operator<=>(const Marker&, const Marker&) = default;
};

/// A person of a case, or the person of a contact. A pseudonym is a name.
struct PersonDetails {
    std::string name{}; ///< may be empty; only "Anna" is a name too
    std::string preferredName{}; ///< how to address; with the pronoun if they gave one
    Honest<Date> birthDate{};
    Honest<AgeBand> ageBand{}; ///< when there is no birth date
    Honest<Gender> gender{};
    std::string genderWords{}; ///< their own words when SelfDescribed
    Honest<std::string> region{}; ///< region or municipality; the address is in the vault
    Honest<std::string> countryOfResidence{}; ///< ISO 3166-1 alpha-2
    Honest<std::string> nationality{}; ///< only if a right depends on it
    Honest<std::vector<std::string>> languages{}; ///< BCP 47, best understood first
    Honest<YesNo> interpreter{};
    Honest<YesNo> dependants{};
    std::vector<Marker> markers{};
    std::string note{};
    friend bool operator==(const PersonDetails&, const PersonDetails&) = default;
};

struct Person {
    PersonId id;
    std::int64_t revision;
    CaseId caseId;
    PersonRole role;
    PersonDetails details{};
    bool hasAddress; ///< one lies in the address vault
    friend bool operator==(const Person&, const Person&) = default;
};

/// An address as it is shown for twenty seconds, after a reason was given and recorded.
struct Address {
    std::string text{}; ///< lines as on an envelope
    bool confidential = true; ///< must not reach the other side
    friend bool operator==(const Address&, const Address&) = default;
};

Problems problemsIn(const PersonDetails& details, Date today);
/// "Elena M." for the list: preferred name, or first word and initial of the name.
std::string displayNameFor(const PersonDetails& details);

class People {
public:
    explicit People(office::Desk& desk);
    std::vector<Person> ofCase(CaseId caseId) const; ///< victims first
    std::optional<Person> find(PersonId id) const;
    Result<Person> add(CaseId caseId, PersonRole role, const PersonDetails& details);
    /// Conflict "case.person-changed" when `revision` is not the newest.
    Result<Person> save(
        PersonId id, std::int64_t revision, PersonRole role, const PersonDetails& details);

    Result<void> setAddress(PersonId id, const Address& address); ///< empty text removes it
    /// NotFound "person.no-address"; Invalid "person.reveal-reason-missing". Journaled.
    Result<Address> revealAddress(PersonId id, std::string_view reason);

private:
    office::Desk& m_desk;
};

} // namespace waymark::cases
