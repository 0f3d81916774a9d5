// SPDX-License-Identifier: GPL-3.0-or-later
#include "referrals/referral.h"

#include "referrals/codes.h"

namespace waymark::referrals {
namespace {

constexpr Codes<Type, 4> kTypes{{"signposting", "assisted", "warm", "full"}};
constexpr Codes<Transport, 4> kTransports{{"printed_sheet", "sealed_file", "phone", "handed_over"}};
constexpr Codes<DeclineReason, 8> kDeclineReasons{{"no_capacity", "not_eligible", "out_of_area",
    "language", "safety", "wrong_service", "client_not_reached", "client_refused"}};
constexpr Codes<Outcome, 5> kOutcomes{
    {"helped", "helped_in_part", "not_helped", "not_contacted", "not_known"}};

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

std::string_view code(Type type) { return kTypes.of(type); }
std::string_view code(Transport transport) { return kTransports.of(transport); }
std::string_view code(DeclineReason reason) { return kDeclineReasons.of(reason); }
std::string_view code(Outcome outcome) { return kOutcomes.of(outcome); }
std::optional<Type> parseType(std::string_view code) { return kTypes.parse(code); }
std::optional<Transport> parseTransport(std::string_view code) { return kTransports.parse(code); }
std::optional<DeclineReason> parseDeclineReason(std::string_view code)
{
    return kDeclineReasons.parse(code);
}
std::optional<Outcome> parseOutcome(std::string_view code) { return kOutcomes.parse(code); }

} // namespace waymark::referrals
