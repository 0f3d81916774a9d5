// SPDX-License-Identifier: GPL-3.0-or-later
#include "referrals/candidates.h"

#include "cases/case.h"

#include <algorithm>
#include <array>
#include <ranges>
#include <utility>

namespace waymark::referrals {
namespace {

using Kind = MatchReason::Kind;
using Side = MatchReason::Side;

/// What this case and this office already lived through with one service.
struct Experience {
    int accepted = 0;
    bool asked = false; ///< anybody of this office
    bool noReply = false; ///< this case
    bool declined = false; ///< this case
};

Experience experienceWith(
    storage::Database& database, directory::ServiceId service, cases::CaseId caseId)
{
    Experience experience;
    const auto states = storage::rows(
        database,
        "SELECT state, case_id FROM visible_referrals WHERE service_id = $1 AND sent_at IS NOT NULL"
        " ORDER BY sent_at DESC LIMIT 100",
        [](const storage::Statement& row) {
            return std::pair{row.get<std::string>(0), row.get<cases::CaseId>(1)};
        },
        service);
    for (const auto& [text, of] : states) {
        const auto state = parseState(text).value_or(State::Sent);
        const bool said = state == State::Accepted
            || (state >= State::FirstContact && state <= State::OutcomeRecorded);
        experience.accepted += said ? 1 : 0;
        if (of != caseId) continue;
        experience.noReply |= awaitsAgency(state) || state == State::ReReferred;
        experience.declined |= state == State::Declined;
    }
    experience.asked = storage::firstRow(
        database, "SELECT 1 FROM visible_referral_partners WHERE service_id = $1",
        [](const storage::Statement&) { return true; }, service)
                           .value_or(false);
    return experience;
}

void addLanguage(std::vector<MatchReason>& reasons, const directory::Hit& hit,
    const std::vector<std::string>& wanted)
{
    if (wanted.empty()) return;
    for (const std::string& language : wanted)
        if (std::ranges::find(hit.languages, language) != hit.languages.end()) {
            reasons.push_back({Kind::SpeaksLanguage, Side::For, language});
            return;
        }
    if (hit.interpreters)
        reasons.push_back({Kind::HasInterpreters, Side::For});
    else
        reasons.push_back({Kind::LanguageUnknown, Side::Against, wanted.front()});
}

void addChildren(std::vector<MatchReason>& reasons, directory::Said takes)
{
    switch (takes) {
    case directory::Said::Yes: reasons.push_back({Kind::TakesChildren, Side::For}); break;
    case directory::Said::No: reasons.push_back({Kind::NoChildren, Side::Against}); break;
    case directory::Said::Unknown: reasons.push_back({Kind::ChildrenUnknown, Side::Against}); break;
    }
}

std::vector<MatchReason> reasonsFor(const directory::Hit& hit, const directory::Additions& known,
    const Experience& experience, const Wish& wish, const cases::Case& record)
{
    using directory::Said;
    std::vector<MatchReason> reasons;
    if (wish.withChildren) addChildren(reasons, known.takesChildren);
    addLanguage(reasons, hit, record.details.languages);
    if (known.acceptsAnonymous == Said::Yes) reasons.push_back({Kind::AcceptsAnonymous, Side::For});
    if (known.free == Said::Yes) reasons.push_back({Kind::Free, Side::For});
    const bool needsAccess
        = std::ranges::find(record.flags, cases::FlagKind::AccessNeed, &cases::Flag::kind)
        != record.flags.end();
    if (needsAccess && known.stepFree == Said::Yes) reasons.push_back({Kind::StepFree, Side::For});
    if (needsAccess && known.stepFree == Said::No)
        reasons.push_back({Kind::NotStepFree, Side::Against});
    if (experience.accepted > 0)
        reasons.push_back({Kind::AnsweredBefore, Side::For, {}, {}, experience.accepted});
    if (experience.noReply) reasons.push_back({Kind::NoReply, Side::Against});
    if (experience.declined) reasons.push_back({Kind::DeclinedBefore, Side::Against});
    if (!experience.asked) reasons.push_back({Kind::NeverAsked, Side::Against});
    if (!known.waitingTime.empty())
        reasons.push_back({Kind::WaitingTime, Side::Against, {}, known.waitingTime});
    if (hit.freshness == directory::Freshness::Stale)
        reasons.push_back({Kind::Stale, Side::Against});
    std::ranges::stable_sort(reasons, {}, &MatchReason::side);
    return reasons;
}

/// Never a number anybody sees: only how the list is ordered.
auto order(const Candidate& candidate)
{
    const auto weight = [](const MatchReason& reason) {
        switch (reason.kind) {
        case Kind::NoReply:
        case Kind::DeclinedBefore: return 3;
        case Kind::SpeaksLanguage:
        case Kind::TakesChildren: return 2;
        default: return 1;
        }
    };
    int balance = 0;
    for (const MatchReason& reason : candidate.reasons)
        balance += reason.side == Side::For ? -weight(reason) : weight(reason);
    return std::pair{candidate.leftOut, balance};
}

} // namespace

std::vector<Candidate> candidatesFor(office::Desk& desk, const Wish& wish, std::size_t limit)
{
    const auto record = cases::Cases{desk}.find(wish.caseId);
    if (!record) return {};
    directory::Directory services{desk};
    directory::Query query;
    query.need = wish.need;
    query.limit = limit;
    std::vector<Candidate> candidates;
    for (auto& hit : services.search(query).hits) {
        const auto service = services.find(hit.id);
        if (!service) continue;
        const auto experience = experienceWith(desk.database(), hit.id, wish.caseId);
        auto reasons = reasonsFor(hit, service->additions, experience, wish, *record);
        const bool leftOut = std::ranges::any_of(
            reasons, [](const MatchReason& reason) { return reason.kind == Kind::NoChildren; });
        auto snapshot = snapshotOf(*service);
        candidates.push_back({std::move(hit), std::move(snapshot), std::move(reasons), leftOut});
    }
    std::ranges::stable_sort(candidates, {}, order);
    return candidates;
}

std::optional<directory::Need> serviceNeed(std::string_view assessmentNeed)
{
    using directory::Need;
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
