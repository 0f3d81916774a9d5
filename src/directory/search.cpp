// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/search.h"

#include "base/fold.h"
#include "directory/directory.h"
#include "directory/index_row.h"

#include <algorithm>
#include <tuple>

namespace waymark::directory {
namespace {

using storage::Database;
using storage::Engine;
using storage::Statement;

constexpr std::string_view kColumns
    = "s.id, s.name, s.organization, s.summary, s.needs, s.place, s.latitude, s.longitude, s.phone,"
      " s.languages, s.interpreters, s.waiting_time, s.confidential, s.hours, s.verified_on,"
      " s.minimum_age, s.maximum_age, s.name_key";

/// A line with what ranking and filtering need beside it.
struct Candidate {
    Hit hit;
    std::string nameKey{};
    std::string hours{};
    std::optional<int> minimumAge{};
    std::optional<int> maximumAge{};
    std::optional<double> latitude{};
    std::optional<double> longitude{};
    bool nameMatches = false;
    bool spoken = true; ///< the language asked for, not by interpreter
};

Candidate readCandidate(const Statement& row)
{
    Candidate found{.hit = {.id = row.get<ServiceId>(0),
                        .name = row.get<std::string>(1),
                        .organization = row.get<std::string>(2),
                        .summary = row.get<std::string>(3),
                        .needs = splitNeeds(row.get<std::string>(4)),
                        .place = row.get<std::string>(5),
                        .km = {},
                        .phone = row.get<std::string>(8),
                        .languages = splitWords(row.get<std::string>(9)),
                        .interpreters = row.get<bool>(10),
                        .waitingTime = row.get<std::string>(11),
                        .confidential = row.get<bool>(12),
                        .open = {},
                        .verifiedOn = row.getOptional<Date>(14)}};
    found.latitude = row.getOptional<double>(6);
    found.longitude = row.getOptional<double>(7);
    found.hours = row.get<std::string>(13);
    if (const auto age = row.getOptional<std::int64_t>(15))
        found.minimumAge = static_cast<int>(*age);
    if (const auto age = row.getOptional<std::int64_t>(16))
        found.maximumAge = static_cast<int>(*age);
    found.nameKey = row.get<std::string>(17);
    return found;
}

/// The filter tokens that must all be there; a group is a choice of one.
std::vector<std::vector<std::string>> filterGroups(const Query& query)
{
    std::vector<std::vector<std::string>> groups{{std::string{kActiveToken}}};
    const auto require = [&](bool wanted, std::string_view token) {
        if (wanted) groups.push_back({std::string{token}});
    };
    if (query.need) groups.push_back({needToken(*query.need)});
    if (!query.language.empty())
        groups.push_back({languageToken(query.language), std::string{kAnyLanguageToken}});
    if (!query.crime.empty())
        groups.push_back({crimeToken(query.crime), std::string{kAnyCrimeToken}});
    require(query.onlyFree, kFreeToken);
    require(query.onlyAnonymous, kAnonymousToken);
    require(query.onlyStepFree, kStepFreeToken);
    require(query.onlyChildren, kChildrenToken);
    require(query.onlyWithoutPapers, kPapersToken);
    if (query.near) {
        groups.push_back(cellTokens(query.near->latitude, query.near->longitude, query.withinKm));
        groups.back().emplace_back(kAnywhereToken);
    }
    return groups;
}

bool leavesOutPerpetrators(const Query& query)
{
    return !query.withPerpetratorProgrammes && query.need != Need::PerpetratorProgramme;
}

/// The search expression of one engine. Words and tokens hold letters and digits only.
std::string expressionOf(Engine engine, const std::vector<std::string>& words, const Query& query)
{
    const bool sqlite = engine == Engine::SqlCipher;
    std::string text;
    const auto join = [&](const std::string& part) {
        if (!text.empty()) text += sqlite ? " AND " : " & ";
        text += part;
    };
    for (const std::string& word : words)
        join(sqlite ? "{name words} : \"" + word + "\"*" : word + ":*AB");
    for (const auto& group : filterGroups(query)) {
        std::string any;
        for (const std::string& token : group) {
            if (!any.empty()) any += sqlite ? " OR " : " | ";
            any += sqlite ? token : token + ":D";
        }
        join(sqlite ? "filters : (" + any + ")" : "(" + any + ")");
    }
    if (leavesOutPerpetrators(query)) {
        const std::string token = needToken(Need::PerpetratorProgramme);
        text = sqlite ? "(" + text + ") NOT filters : " + token : text + " & !" + token + ":D";
    }
    return text;
}

std::vector<Candidate> candidatesOf(
    Database& database, const std::vector<std::string>& words, const Query& query)
{
    const std::string expression = expressionOf(database.engine(), words, query);
    const std::string sql = std::string{"SELECT "}.append(kColumns)
        + (database.engine() == Engine::SqlCipher
                ? " FROM search_services f JOIN visible_services s ON s.number = f.rowid"
                  " WHERE search_services MATCH $1 ORDER BY f.rowid LIMIT $2"
                : " FROM search_services f JOIN visible_services s ON s.number = f.number"
                  " WHERE f.words @@ to_tsquery('simple', $1) ORDER BY f.number LIMIT $2");
    return storage::rows(
        database, sql, readCandidate, expression, static_cast<std::int64_t>(kMostCounted + 1));
}

/// The filters that are no tokens; fills in distance and opening.
bool fits(Candidate& candidate, const Query& query, const Clock& clock)
{
    if (query.age
        && ((candidate.minimumAge && *query.age < *candidate.minimumAge)
            || (candidate.maximumAge && *query.age > *candidate.maximumAge)))
        return false;
    if (query.freshness && candidate.hit.freshness != *query.freshness) return false;
    if (query.near && candidate.latitude && candidate.longitude) {
        candidate.hit.km = kilometres(
            query.near->latitude, query.near->longitude, *candidate.latitude, *candidate.longitude);
        if (*candidate.hit.km > query.withinKm) return false;
    }
    if (!query.openAt) return true;
    return openState(unpackHours(candidate.hours), *query.openAt, clock).kind
        == OpenState::Kind::Open;
}

bool nameHasAll(const std::string& nameKey, const std::vector<std::string>& words)
{
    return std::ranges::all_of(words, [&](const std::string& word) {
        for (auto at = nameKey.find(word); at != std::string::npos; at = nameKey.find(word, at + 1))
            if (at == 0 || nameKey[at - 1] == ' ') return true;
        return false;
    });
}

/// Name before text, spoken before interpreted, near before far, checked before unchecked, then by
/// name; the id makes it the same every time.
bool isBetter(const Candidate& a, const Candidate& b)
{
    const auto rank = [](const Candidate& c) {
        return std::tuple{!c.nameMatches, !c.spoken, c.hit.km ? *c.hit.km : 0.0, c.hit.freshness};
    };
    const auto ra = rank(a);
    const auto rb = rank(b);
    if (ra != rb) return ra < rb;
    return std::tie(a.nameKey, a.hit.id) < std::tie(b.nameKey, b.hit.id);
}

std::size_t directorySize(Database& database)
{
    // Numbers are given out once and services are kept, so the last number is close to the count.
    return static_cast<std::size_t>(storage::firstRow(database,
        "SELECT coalesce(max(number), 0) FROM visible_services", [](const Statement& row) {
            return row.get<std::int64_t>(0);
        }).value());
}

} // namespace

Results Directory::search(const Query& query)
{
    Database& database = m_desk.database();
    const Clock& clock = m_desk.clock();
    const Date today = clock.today();
    const auto words = foldedWords(query.text);
    const std::string language = query.language.empty() ? "" : languageToken(query.language);
    std::vector<Candidate> candidates = candidatesOf(database, words, query);

    Results results;
    results.inDirectory = directorySize(database);
    results.foundMore = candidates.size() > kMostCounted;
    if (results.foundMore) candidates.pop_back();
    for (Candidate& candidate : candidates) {
        candidate.hit.freshness = freshnessOf(candidate.hit.verifiedOn, today);
        candidate.nameMatches = !words.empty() && nameHasAll(candidate.nameKey, words);
        candidate.spoken = language.empty()
            || std::ranges::any_of(candidate.hit.languages,
                [&](const std::string& code) { return "l" + code == language; });
    }
    std::erase_if(candidates, [&](Candidate& c) { return !fits(c, query, clock); });
    results.found = candidates.size();
    for (const Candidate& candidate : candidates)
        ++results.byFreshness[static_cast<std::size_t>(candidate.hit.freshness)];
    const auto kept = std::min(query.limit, candidates.size());
    std::ranges::partial_sort(
        candidates, candidates.begin() + static_cast<std::ptrdiff_t>(kept), isBetter);
    candidates.erase(candidates.begin() + static_cast<std::ptrdiff_t>(kept), candidates.end());
    for (Candidate& candidate : candidates) {
        candidate.hit.open = openState(unpackHours(candidate.hours), clock.now(), clock);
        results.hits.push_back(std::move(candidate.hit));
    }
    return results;
}

std::vector<Hit> Directory::hits(const std::vector<ServiceId>& ids)
{
    const std::string sql
        = std::string{"SELECT "}.append(kColumns) + " FROM visible_services s WHERE s.id = $1";
    const Clock& clock = m_desk.clock();
    std::vector<Hit> found;
    for (const ServiceId& id : ids) {
        auto candidate = storage::firstRow(m_desk.database(), sql, readCandidate, id);
        if (!candidate) continue;
        candidate->hit.freshness = freshnessOf(candidate->hit.verifiedOn, clock.today());
        candidate->hit.open = openState(unpackHours(candidate->hours), clock.now(), clock);
        found.push_back(std::move(candidate->hit));
    }
    return found;
}

} // namespace waymark::directory
