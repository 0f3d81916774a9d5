// SPDX-License-Identifier: GPL-3.0-or-later
#include "referrals/candidates.h"

#include "directory/address_key.h"
#include "referrals/applicant.h"
#include "referrals/match_reasons.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <tuple>
#include <utility>

namespace waymark::referrals {
namespace {

using directory::Need;
using directory::Query;

constexpr std::array<double, 3> kCircles{25, 100, 400}; ///< km; wider while there are too few

/// The nearest ones first, so that a full list holds no far service while a near one is left out.
std::vector<directory::Hit> hitsFor(
    directory::Directory& services, const Wish& wish, const CaseFacts& facts, std::size_t limit)
{
    Query query{.need = wish.need, .near = facts.home, .limit = limit};
    if (!facts.languages.empty()) query.preferLanguage = facts.languages.front();
    std::vector<directory::Hit> hits;
    std::set<directory::ServiceId> seen;
    const auto take = [&] {
        for (directory::Hit& hit : services.search(query).hits)
            if (hits.size() < limit && seen.insert(hit.id).second) hits.push_back(std::move(hit));
    };
    if (query.near)
        for (const double circle : kCircles) {
            if (hits.size() >= limit) break;
            query.withinKm = circle;
            take();
        }
    query.near.reset();
    if (hits.size() < limit) take();
    return hits;
}

/// What orders the list, for all to see.
auto orderOf(const Candidate& candidate)
{
    return std::tuple{candidate.leftOut, candidate.eligible == directory::Eligible::No,
        -candidate.balance, candidate.hit.km ? *candidate.hit.km : 0.0,
        std::string_view{candidate.hit.name}, candidate.hit.id};
}

Candidate candidateOf(office::Desk& desk, const Wish& wish, const CaseFacts& facts,
    const directory::Hit& hit, const directory::Service& service)
{
    const auto verdicts = eligibilityOf(service, facts.applicant);
    MatchFacts known{hit, service, facts, verdicts,
        experienceWith(desk.database(), hit.id, wish.caseId),
        wish.need != Need::PerpetratorProgramme
            && directory::sharesPerpetratorAddress(desk.database(), service)};
    Candidate candidate{.hit = hit,
        .service = snapshotOf(service),
        .reasons = reasonsFor(known, wish),
        .eligible = overall(verdicts)};
    for (const MatchReason& reason : candidate.reasons) {
        candidate.leftOut = candidate.leftOut || isBar(reason.kind);
        const int weight = weightOf(reason.kind);
        candidate.balance += reason.side == MatchReason::Side::For ? weight : -weight;
    }
    return candidate;
}

} // namespace

std::vector<Candidate> candidatesFor(office::Desk& desk, const Wish& wish, std::size_t limit)
{
    const auto facts = caseFacts(desk, wish);
    if (!facts) return {};
    directory::Directory services{desk};
    std::vector<Candidate> candidates;
    for (auto& hit : hitsFor(services, wish, *facts, limit))
        if (const auto service = services.find(hit.id)) {
            if (facts->home && service->latitude && service->longitude)
                hit.km = directory::kilometresBetween(
                    *facts->home, {{}, *service->latitude, *service->longitude});
            candidates.push_back(candidateOf(desk, wish, *facts, hit, *service));
        }
    std::ranges::sort(
        candidates, [](const Candidate& a, const Candidate& b) { return orderOf(a) < orderOf(b); });
    return candidates;
}

std::optional<Need> serviceNeed(std::string_view assessmentNeed)
{
    static constexpr std::array<std::pair<std::string_view, Need>, 12> kOthers{
        {{"medical", Need::MedicalForensic}, {"forensic", Need::MedicalForensic},
            {"crisis", Need::CrisisLine}, {"legal_advice", Need::Legal}, {"complaint", Need::Legal},
            {"protection", Need::Police}, {"money", Need::DebtFinance},
            {"digital_safety", Need::TechnologySafety}, {"peer_support", Need::PeerGroup},
            {"safety_plan", Need::Shelter}, {"other", Need::Practical},
            {"information", Need::Legal}}};
    if (const auto same = directory::parseNeed(assessmentNeed)) return same;
    const auto found
        = std::ranges::find(kOthers, assessmentNeed, &std::pair<std::string_view, Need>::first);
    return found == kOthers.end() ? std::nullopt : std::optional{found->second};
}

} // namespace waymark::referrals
