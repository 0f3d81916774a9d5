// SPDX-License-Identifier: GPL-3.0-or-later
#include "referrals/referral.h"

#include "base/coded.h"

namespace waymark::referrals {
namespace {

constexpr auto kTypes = std::to_array<Coded<Type>>({
    {Type::Signposting, "signposting"},
    {Type::Assisted, "assisted"},
    {Type::Warm, "warm"},
    {Type::Full, "full"},
});
constexpr auto kTransports = std::to_array<Coded<Transport>>({
    {Transport::PrintedSheet, "printed_sheet"},
    {Transport::SealedFile, "sealed_file"},
    {Transport::Phone, "phone"},
    {Transport::HandedOver, "handed_over"},
});
constexpr auto kDeclineReasons = std::to_array<Coded<DeclineReason>>({
    {DeclineReason::NoCapacity, "no_capacity"},
    {DeclineReason::NotEligible, "not_eligible"},
    {DeclineReason::OutOfArea, "out_of_area"},
    {DeclineReason::Language, "language"},
    {DeclineReason::Safety, "safety"},
    {DeclineReason::WrongService, "wrong_service"},
    {DeclineReason::ClientNotReached, "client_not_reached"},
    {DeclineReason::ClientRefused, "client_refused"},
});
constexpr auto kOutcomes = std::to_array<Coded<Outcome>>({
    {Outcome::Helped, "helped"},
    {Outcome::HelpedInPart, "helped_in_part"},
    {Outcome::NotHelped, "not_helped"},
    {Outcome::NotContacted, "not_contacted"},
    {Outcome::NotKnown, "not_known"},
});

std::string referenceOf(const std::string& caseReference, int number)
{
    return caseReference + "/R" + std::to_string(number);
}

} // namespace

ServiceSnapshot snapshotOf(const directory::Service& service)
{
    ServiceSnapshot snapshot{service.id, service.hsds.name};
    if (service.hsds.organization) snapshot.organisation = service.hsds.organization->name;
    for (const auto& at : service.hsds.service_at_locations)
        if (at.location && !at.location->addresses.empty() && snapshot.country.empty())
            snapshot.country = at.location->addresses.front().country;
    return snapshot;
}

Problems problemsIn(const Proposal& proposal)
{
    Problems problems;
    if (proposal.service.name.empty())
        problems.push_back({Error::Kind::Invalid, "referral.service-missing", "service"});
    return problems;
}

std::string Referral::reference() const { return referenceOf(caseReference, number); }
std::string ReferralRow::reference() const { return referenceOf(caseReference, number); }

std::string_view code(Type type) { return codeOf(kTypes, type); }
std::string_view code(Transport transport) { return codeOf(kTransports, transport); }
std::string_view code(DeclineReason reason) { return codeOf(kDeclineReasons, reason); }
std::string_view code(Outcome outcome) { return codeOf(kOutcomes, outcome); }
std::optional<Type> parseType(std::string_view code) { return valueOf(kTypes, code); }
std::optional<Transport> parseTransport(std::string_view code)
{
    return valueOf(kTransports, code);
}
std::optional<DeclineReason> parseDeclineReason(std::string_view code)
{
    return valueOf(kDeclineReasons, code);
}
std::optional<Outcome> parseOutcome(std::string_view code) { return valueOf(kOutcomes, code); }

} // namespace waymark::referrals
