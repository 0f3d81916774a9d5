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

/// How well the date of what happened is known.
enum class DateKind { Exact, About, Period };
template <>
struct Codes<DateKind> {
    static constexpr auto kAll = std::to_array<Coded<DateKind>>(
        {{DateKind::Exact, "exact"}, {DateKind::About, "about"}, {DateKind::Period, "period"}});
};

/// When it happened. `words` as the person said it ("since September"); `until` only for a period,
/// empty while it goes on.
struct WhenItHappened {
    DateKind kind = DateKind::About;
    std::optional<Date> from{};
    std::optional<Date> until{};
    std::string words{};
    friend bool operator==(const WhenItHappened&, const WhenItHappened&) = default;
};

/// Time between the event and telling us; the bands of reporting delay.
enum class DelayBand { UpTo3Days, Days4To5, Days6To14, Weeks2To4, Months1To6, Months6To12, Years };
template <>
struct Codes<DelayBand> {
    static constexpr auto kAll = std::to_array<Coded<DelayBand>>({
        {DelayBand::UpTo3Days, "up_to_3_days"},
        {DelayBand::Days4To5, "days_4_to_5"},
        {DelayBand::Days6To14, "days_6_to_14"},
        {DelayBand::Weeks2To4, "weeks_2_to_4"},
        {DelayBand::Months1To6, "months_1_to_6"},
        {DelayBand::Months6To12, "months_6_to_12"},
        {DelayBand::Years, "over_a_year"},
    });
};

/// Who did it, in relation to the victim (after the ICCS disaggregation).
enum class Relationship {
    CurrentPartnerTogether,
    CurrentPartnerApart,
    FormerPartnerTogether,
    FormerPartnerApart,
    Parent,
    Child,
    OtherRelative,
    HouseholdOrInLaw,
    Friend,
    AcquaintanceOrNeighbour,
    Colleague,
    AuthorityOrCare,
    OtherKnown,
    Stranger,
};
template <>
struct Codes<Relationship> {
    static constexpr auto kAll = std::to_array<Coded<Relationship>>({
        {Relationship::CurrentPartnerTogether, "current_partner_together"},
        {Relationship::CurrentPartnerApart, "current_partner_apart"},
        {Relationship::FormerPartnerTogether, "former_partner_together"},
        {Relationship::FormerPartnerApart, "former_partner_apart"},
        {Relationship::Parent, "parent"},
        {Relationship::Child, "child"},
        {Relationship::OtherRelative, "other_relative"},
        {Relationship::HouseholdOrInLaw, "household_or_in_law"},
        {Relationship::Friend, "friend"},
        {Relationship::AcquaintanceOrNeighbour, "acquaintance_or_neighbour"},
        {Relationship::Colleague, "colleague"},
        {Relationship::AuthorityOrCare, "authority_or_care"},
        {Relationship::OtherKnown, "other_known"},
        {Relationship::Stranger, "stranger"},
    });
};
/// A current or former partner.
bool isPartner(Relationship relationship);

enum class Place {
    Home,
    SharedHome,
    Street,
    Work,
    School,
    Institution,
    Transport,
    Online,
    Abroad,
    Other
};
template <>
struct Codes<Place> {
    static constexpr auto kAll = std::to_array<Coded<Place>>({
        {Place::Home, "home"},
        {Place::SharedHome, "shared_home"},
        {Place::Street, "street"},
        {Place::Work, "work"},
        {Place::School, "school"},
        {Place::Institution, "institution"},
        {Place::Transport, "transport"},
        {Place::Online, "online"},
        {Place::Abroad, "abroad"},
        {Place::Other, "other"},
    });
};

enum class Motive { HateGround, Gender, Gain, Conflict, Other };
template <>
struct Codes<Motive> {
    static constexpr auto kAll = std::to_array<Coded<Motive>>({
        {Motive::HateGround, "hate_ground"},
        {Motive::Gender, "gender"},
        {Motive::Gain, "gain"},
        {Motive::Conflict, "conflict"},
        {Motive::Other, "other"},
    });
};

enum class Evidence { Messages, Photo, Letters, Medical, Witness, Recording, Objects, Other };
template <>
struct Codes<Evidence> {
    static constexpr auto kAll = std::to_array<Coded<Evidence>>({
        {Evidence::Messages, "messages"},
        {Evidence::Photo, "photo"},
        {Evidence::Letters, "letters"},
        {Evidence::Medical, "medical"},
        {Evidence::Witness, "witness"},
        {Evidence::Recording, "recording"},
        {Evidence::Objects, "objects"},
        {Evidence::Other, "other"},
    });
};

/// Whether the person wants to tell the police.
enum class PoliceWish { Wants, DoesNotWant, NotYet };
template <>
struct Codes<PoliceWish> {
    static constexpr auto kAll = std::to_array<Coded<PoliceWish>>({{PoliceWish::Wants, "wants"},
        {PoliceWish::DoesNotWant, "does_not_want"}, {PoliceWish::NotYet, "not_yet"}});
};

struct PoliceReport {
    std::string station{};
    std::string number{};
    std::string officer{};
    std::optional<Date> date{};
    friend bool operator==(const PoliceReport&, const PoliceReport&) = default;
};

/// One thing that happened, as the person tells it. Several codes are usual: the ICCS classifies
/// acts, so "domestic" and "hate" are the relationship and the motive.
struct IncidentDetails {
    std::vector<std::string> offences{}; ///< codes of offences.h; the first is the main one
    Honest<WhenItHappened> when{};
    Honest<DelayBand> toldAfter{};
    Honest<Place> place{};
    std::string placeWords{}; ///< "street and school gate"; never an address
    Honest<std::string> country{}; ///< ISO 3166-1 alpha-2
    Honest<Relationship> relationship{};
    Honest<YesNo> stillInContact{};
    Honest<YesNo> attempted{};
    Honest<YesNo> happenedBefore{};
    Honest<YesNo> weapon{};
    Honest<YesNo> cyber{};
    Honest<std::set<Motive>> motives{};
    Honest<YesNo> reportedToPolice{};
    Honest<PoliceWish> wantsPolice{};
    PoliceReport police{};
    Honest<std::set<Evidence>> evidence{};
    std::string ownWords{}; ///< the story as told; Markdown marks **quote**, fact or impression
    friend bool operator==(const IncidentDetails&, const IncidentDetails&) = default;
};

struct Incident {
    IncidentId id;
    std::int64_t revision;
    CaseId caseId;
    IncidentDetails details;
    friend bool operator==(const Incident&, const Incident&) = default;
};

/// Empty when all is well: unknown offence codes, periods that end before they begin.
Problems problemsIn(const IncidentDetails& details);

class Incidents {
public:
    explicit Incidents(office::Desk& desk);
    std::vector<Incident> ofCase(CaseId caseId) const; ///< in the order they were written down
    Result<Incident> add(CaseId caseId, const IncidentDetails& details);
    /// Conflict "case.incident-changed" when `revision` is not the newest.
    Result<Incident> save(IncidentId id, std::int64_t revision, const IncidentDetails& details);

private:
    office::Desk& m_desk;
};

} // namespace waymark::cases
