// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaflets/packs.h"

#include "assessment/needs.h"
#include "cases/case.h"
#include "cases/incident.h"
#include "leaflets/ledger_store.h"
#include "office/office_record.h"

#include <algorithm>
#include <map>
#include <utility>

namespace waymark::leaflets {
namespace {

constexpr std::size_t kMostSpecial = 3;

/// What of a case speaks for a leaflet.
struct CaseFacts {
    std::vector<std::string> offences;
    std::vector<std::string> needs;
    std::string language;
    bool foreignLanguage = false;
    std::string livesIn; ///< when it is another country than the office's
    std::string country{}; ///< the office's
    bool partner = false;
    std::set<Stage> stages{};
};

CaseFacts factsOf(office::Desk& desk, const cases::Case& known, std::string_view language)
{
    const auto here = office::OfficeRecords{desk}.record().details;
    CaseFacts facts{.offences = {known.details.offence},
        .needs = {},
        .language = std::string{language},
        .livesIn = {}};
    facts.country = here.country;
    facts.foreignLanguage = here.language.substr(0, 2) != language.substr(0, 2);
    const std::string& residence = known.details.countryOfResidence;
    if (!residence.empty() && !here.country.starts_with(residence)) facts.livesIn = residence;
    facts.partner = known.details.relationship && isPartner(*known.details.relationship);
    for (const auto& incident : cases::Incidents{desk}.ofCase(known.id)) {
        const auto& codes = incident.details.offences;
        facts.offences.insert(facts.offences.end(), codes.begin(), codes.end());
        if (incident.details.reportedToPolice.isAnswered())
            facts.stages.insert(incident.details.reportedToPolice.value() == cases::YesNo::Yes
                    ? Stage::Reported
                    : Stage::NotReported);
        if (incident.details.relationship.isAnswered())
            facts.partner = facts.partner || isPartner(incident.details.relationship.value());
    }
    for (const auto& need : assessment::Needs{desk}.ofCase(known.id))
        if (need.details.status != assessment::NeedStatus::Met
            && need.details.status != assessment::NeedStatus::NotWished)
            facts.needs.emplace_back(code(need.details.need));
    return facts;
}

/// How narrowly a leaflet speaks of what happened: the length of the longest code that fits, so
/// that the one on stalking comes before the one on every act against a person.
std::size_t closenessOf(const Leaflet& leaflet, const CaseFacts& facts)
{
    std::size_t closest = 0;
    for (const std::string& offence : facts.offences)
        for (const std::string& beginning : leaflet.offences)
            if (beginning != "*" && offence.starts_with(beginning))
                closest = std::max(closest, beginning.size());
    return closest;
}

std::vector<Reason> reasonsFor(const Leaflet& leaflet, const CaseFacts& facts)
{
    std::vector<Reason> reasons;
    const auto add = [&](Reason::Kind kind, const std::string& code) {
        const Reason reason{kind, code};
        if (std::ranges::find(reasons, reason) == reasons.end()) reasons.push_back(reason);
    };
    for (const std::string& offence : facts.offences)
        for (const std::string& beginning : leaflet.offences)
            if (!offence.empty() && beginning != "*" && offence.starts_with(beginning))
                add(Reason::Kind::Offence, offence);
    for (const std::string& need : facts.needs)
        if (std::ranges::find(leaflet.needs, need) != leaflet.needs.end())
            add(Reason::Kind::Need, need);
    for (const Stage stage : facts.stages)
        if (leaflet.stages.contains(stage)) add(Reason::Kind::Stage, std::string{code(stage)});
    if (facts.foreignLanguage && leaflet.topic == "interpretation")
        add(Reason::Kind::Language, facts.language);
    if (!facts.livesIn.empty() && leaflet.letters.contains(Letter::AnotherState))
        add(Reason::Kind::LivesElsewhere, facts.livesIn);
    if (leaflet.countries.contains(facts.country)) add(Reason::Kind::Country, facts.country);
    if (std::ranges::find(leaflet.offences, "*") != leaflet.offences.end())
        add(Reason::Kind::EveryVictim, "");
    return reasons;
}

} // namespace

std::string_view code(Reason::Kind kind)
{
    switch (kind) {
    case Reason::Kind::Offence: return "offence";
    case Reason::Kind::Need: return "need";
    case Reason::Kind::Stage: return "stage";
    case Reason::Kind::Country: return "country";
    case Reason::Kind::Language: return "language";
    case Reason::Kind::LivesElsewhere: return "lives_elsewhere";
    case Reason::Kind::EveryVictim: break;
    }
    return "every_victim";
}

Result<std::vector<Suggestion>> Packs::suggestions(cases::CaseId caseId, std::string_view language)
{
    const auto known = cases::Cases{m_desk}.find(caseId);
    if (!known) return Error{Error::Kind::NotFound, "case.not-found"};
    const CaseFacts facts = factsOf(m_desk, *known, language);
    const std::string country = office::OfficeRecords{m_desk}.record().details.country;
    const auto given = store::itemsOf(m_desk.database(), caseId);
    std::vector<Suggestion> all;
    std::map<std::string, std::size_t> closeness;
    for (const std::string& id : m_library.ids()) {
        const Leaflet& leaflet = *m_library.closest(id, language);
        if (!leaflet.countries.empty() && !leaflet.countries.contains(country)) continue;
        Suggestion one{.leaflet = id,
            .title = leaflet.title,
            .language = leaflet.language,
            .status = leaflet.status,
            .letters = leaflet.letters,
            .reasons = reasonsFor(leaflet, facts),
            .given = {}};
        const auto last = std::ranges::find(given, id, &InfoItem::leaflet);
        if (last != given.end()) one.given = *last;
        one.askFirst = facts.partner && leaflet.letters == std::set{Letter::RestorativeJustice};
        closeness[id] = closenessOf(leaflet, facts);
        all.push_back(std::move(one));
    }
    std::ranges::stable_sort(all, {}, [&](const Suggestion& one) {
        const int kind = one.reasons.empty() ? 99 : static_cast<int>(one.reasons.front().kind);
        return std::pair{kind, -static_cast<int>(closeness[one.leaflet])};
    });
    // What every victim must be told first, and the few that fit this case best.
    std::size_t special = 0;
    for (Suggestion& one : all) {
        if (one.reasons.empty() || one.given || one.askFirst) continue;
        const bool everyone = one.reasons.back().kind == Reason::Kind::EveryVictim;
        one.chosen = everyone || special++ < kMostSpecial;
    }
    return all;
}

} // namespace waymark::leaflets
