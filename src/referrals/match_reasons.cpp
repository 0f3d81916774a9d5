// SPDX-License-Identifier: GPL-3.0-or-later
#include "referrals/match_reasons.h"

#include "base/fold.h"
#include "directory/area.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace waymark::referrals {
namespace {

using directory::EligibilityRule;
using directory::Eligible;
using directory::Said;
using Kind = MatchReason::Kind;
using Side = MatchReason::Side;
using Reasons = std::vector<MatchReason>;

constexpr double kNearKm = 10;
constexpr double kFarKm = 50;
constexpr int kShortWaitDays = 3;
constexpr int kOftenDeclined = 2;

struct KindRow {
    Kind kind;
    std::string_view code;
    int weight;
    bool bar = false;
};

/// In the order of the enum; docs/directory.md shows it to everybody.
constexpr auto kKinds = std::to_array<KindRow>({
    {Kind::SpeaksLanguage, "speaks_language", 3},
    {Kind::HasInterpreters, "has_interpreters", 2},
    {Kind::LanguageUnknown, "language_unknown", 1},
    {Kind::TakesChildren, "takes_children", 2},
    {Kind::NoChildren, "no_children", 0, true},
    {Kind::ChildrenUnknown, "children_unknown", 1},
    {Kind::AcceptsAnonymous, "accepts_anonymous", 1},
    {Kind::Free, "free", 1},
    {Kind::StepFree, "step_free", 1},
    {Kind::NotStepFree, "not_step_free", 0, true},
    {Kind::WaitingTime, "waiting_time", 1},
    {Kind::AnsweredBefore, "answered_before", 1},
    {Kind::NoReply, "no_reply", 3},
    {Kind::DeclinedBefore, "declined_before", 3},
    {Kind::NeverAsked, "never_asked", 1},
    {Kind::Stale, "stale", 1},
    {Kind::NoLanguage, "no_language", 0, true},
    {Kind::EligibilityMet, "eligibility_met", 1},
    {Kind::EligibilityAsk, "eligibility_ask", 1},
    {Kind::EligibilityBarred, "eligibility_barred", 0, true},
    {Kind::Near, "near", 2},
    {Kind::Far, "far", 2},
    {Kind::InArea, "in_area", 1},
    {Kind::AreaUnknown, "area_unknown", 1},
    {Kind::OutOfArea, "out_of_area", 0, true},
    {Kind::SharesAddress, "shares_address", 0, true},
    {Kind::ShortWait, "short_wait", 1},
    {Kind::HelpedBefore, "helped_before", 1},
    {Kind::OftenDeclined, "often_declined", 1},
    {Kind::Fresh, "fresh", 1},
});
static_assert(std::ranges::all_of(kKinds,
    [](const KindRow& row) { return &kKinds[static_cast<std::size_t>(row.kind)] == &row; }));

void addLanguage(Reasons& reasons, const MatchFacts& facts)
{
    const auto& wanted = facts.person.languages;
    const directory::Hit& hit = facts.hit;
    if (wanted.empty()) return;
    for (const std::string& language : wanted)
        if (std::ranges::find(hit.languages, language) != hit.languages.end()) {
            reasons.push_back({Kind::SpeaksLanguage, Side::For, language});
            return;
        }
    const auto& by = facts.service.additions.interpreterLanguages;
    const bool interpreted = by.empty() || std::ranges::any_of(wanted, [&](const auto& language) {
        return std::ranges::find(by, language) != by.end();
    });
    if (hit.interpreters && interpreted)
        reasons.push_back({Kind::HasInterpreters, Side::For});
    else if (!hit.languages.empty() && facts.service.additions.interpreters == Said::No)
        reasons.push_back({Kind::NoLanguage, Side::Against, wanted.front()});
    else
        reasons.push_back({Kind::LanguageUnknown, Side::Against, wanted.front()});
}

void addVerdict(Reasons& reasons, const directory::Verdict& verdict)
{
    const auto choose = [&](Kind yes, Kind ask, Kind no) {
        switch (verdict.eligible) {
        case Eligible::Yes: return yes;
        case Eligible::Ask: return ask;
        case Eligible::No: break;
        }
        return no;
    };
    Kind kind = choose(Kind::EligibilityMet, Kind::EligibilityAsk, Kind::EligibilityBarred);
    if (verdict.rule == EligibilityRule::Children)
        kind = choose(Kind::TakesChildren, Kind::ChildrenUnknown, Kind::NoChildren);
    if (verdict.rule == EligibilityRule::StepFree)
        kind = choose(Kind::StepFree, Kind::EligibilityAsk, Kind::NotStepFree);
    if (verdict.rule == EligibilityRule::Anonymous && verdict.eligible == Eligible::Yes)
        kind = Kind::AcceptsAnonymous;
    const Side side = verdict.eligible == Eligible::Yes ? Side::For : Side::Against;
    reasons.push_back({kind, side, std::string{code(verdict.rule)}, verdict.detail});
}

void addArea(Reasons& reasons, const MatchFacts& facts)
{
    const auto verdict = directory::areaVerdict(
        facts.service.hsds, {facts.person.country, facts.person.region, facts.person.home});
    if (!verdict) return;
    switch (verdict->kind) {
    case directory::AreaVerdict::Kind::In:
        reasons.push_back({Kind::InArea, Side::For, {}, verdict->area});
        break;
    case directory::AreaVerdict::Kind::Unknown:
        reasons.push_back({Kind::AreaUnknown, Side::Against, {}, verdict->area});
        break;
    case directory::AreaVerdict::Kind::Out:
        reasons.push_back({Kind::OutOfArea, Side::Against, {}, verdict->area});
        break;
    }
}

void addDistance(Reasons& reasons, const std::optional<double>& km)
{
    if (!km) return;
    const int whole = static_cast<int>(std::lround(*km));
    if (*km <= kNearKm) reasons.push_back({Kind::Near, Side::For, {}, {}, whole});
    if (*km > kFarKm) reasons.push_back({Kind::Far, Side::Against, {}, {}, whole});
}

void addWait(Reasons& reasons, const std::string& words)
{
    if (words.empty()) return;
    const auto days = waitingDays(words);
    if (days && *days <= kShortWaitDays)
        reasons.push_back({Kind::ShortWait, Side::For, {}, words});
    else
        reasons.push_back({Kind::WaitingTime, Side::Against, {}, words});
}

void addExperience(Reasons& reasons, const Experience& experience)
{
    if (experience.accepted > 0)
        reasons.push_back({Kind::AnsweredBefore, Side::For, {}, {}, experience.accepted});
    if (experience.helped > 0)
        reasons.push_back({Kind::HelpedBefore, Side::For, {}, {}, experience.helped});
    if (experience.declined >= kOftenDeclined)
        reasons.push_back({Kind::OftenDeclined, Side::Against, {}, {}, experience.declined});
    if (experience.noReply) reasons.push_back({Kind::NoReply, Side::Against});
    if (experience.declinedHere) reasons.push_back({Kind::DeclinedBefore, Side::Against});
    if (!experience.asked) reasons.push_back({Kind::NeverAsked, Side::Against});
}

} // namespace

std::string_view code(Kind kind) { return kKinds[static_cast<std::size_t>(kind)].code; }
bool isBar(Kind kind) { return kKinds[static_cast<std::size_t>(kind)].bar; }
int weightOf(Kind kind) { return kKinds[static_cast<std::size_t>(kind)].weight; }

Experience experienceWith(
    storage::Database& database, directory::ServiceId service, cases::CaseId caseId)
{
    Experience experience;
    struct Past {
        State state;
        cases::CaseId of;
        std::string outcome;
        bool declined;
    };
    const auto past = storage::rows(
        database,
        "SELECT state, case_id, coalesce(outcome, ''), decline_reason IS NOT NULL"
        " FROM visible_referrals WHERE service_id = $1 AND sent_at IS NOT NULL"
        " ORDER BY sent_at DESC LIMIT 100",
        [](const storage::Statement& row) {
            return Past{parseState(row.get<std::string>(0)).value_or(State::Sent),
                row.get<cases::CaseId>(1), row.get<std::string>(2), row.get<bool>(3)};
        },
        service);
    for (const auto& [state, of, outcome, declined] : past) {
        const bool said = state == State::Accepted
            || (state >= State::FirstContact && state <= State::OutcomeRecorded);
        experience.accepted += said && !declined ? 1 : 0;
        experience.helped += outcome == "helped" || outcome == "helped_in_part" ? 1 : 0;
        experience.declined += declined && of != caseId ? 1 : 0;
        if (of != caseId) continue;
        experience.noReply |= awaitsAgency(state) || state == State::ReReferred;
        experience.declinedHere |= state == State::Declined;
    }
    experience.asked = storage::firstRow(
        database, "SELECT 1 FROM visible_referral_partners WHERE service_id = $1",
        [](const storage::Statement&) { return true; }, service)
                           .value_or(false);
    return experience;
}

Reasons reasonsFor(const MatchFacts& facts, const Wish& wish)
{
    Reasons reasons;
    if (facts.sharesAddress) reasons.push_back({Kind::SharesAddress, Side::Against});
    for (const directory::Verdict& verdict : facts.verdicts)
        addVerdict(reasons, verdict);
    addArea(reasons, facts);
    addLanguage(reasons, facts);
    addDistance(reasons, facts.hit.km);
    const directory::Additions& known = facts.service.additions;
    if (!wish.anonymous && known.acceptsAnonymous == Said::Yes)
        reasons.push_back({Kind::AcceptsAnonymous, Side::For});
    if (known.free == Said::Yes) reasons.push_back({Kind::Free, Side::For});
    addExperience(reasons, facts.experience);
    addWait(reasons, facts.hit.waitingTime);
    if (facts.hit.freshness == directory::Freshness::Fresh)
        reasons.push_back({Kind::Fresh, Side::For});
    if (facts.hit.freshness == directory::Freshness::Stale)
        reasons.push_back({Kind::Stale, Side::Against});
    std::ranges::stable_sort(reasons, {}, &MatchReason::side);
    return reasons;
}

std::optional<int> waitingDays(std::string_view words)
{
    struct Unit {
        std::string_view stem;
        int days;
    };
    // Of English, French, Spanish, Portuguese, Dutch, Croatian, Latvian and Maltese, folded.
    static constexpr auto kUnits = std::to_array<Unit>(
        {{"same day", 0}, {"at once", 0}, {"immediate", 0}, {"no wait", 0}, {"week", 7},
            {"semaine", 7}, {"semana", 7}, {"weken", 7}, {"tjed", 7}, {"nedel", 7}, {"gimgh", 7},
            {"month", 30}, {"mois", 30}, {"mes", 30}, {"maand", 30}, {"mjesec", 30}, {"menes", 30},
            {"xahar", 30}, {"day", 1}, {"jour", 1}, {"dia", 1}, {"dag", 1}, {"dan", 1}, {"dien", 1},
            {"gurnata", 1}, {"hour", 0}, {"heure", 0}, {"hora", 0}, {"uur", 0}});
    const std::string text = fold(words);
    int number = 1;
    if (const auto digit = text.find_first_of("0123456789"); digit != std::string::npos)
        std::from_chars(text.data() + digit, text.data() + text.size(), number);
    for (const Unit& unit : kUnits)
        if (text.find(unit.stem) != std::string::npos)
            return std::clamp(number, 0, 1000) * unit.days;
    return std::nullopt;
}

} // namespace waymark::referrals
