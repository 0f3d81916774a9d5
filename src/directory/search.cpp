// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/search.h"

#include "base/fold.h"
#include "directory/directory.h"
#include "directory/index_row.h"
#include "directory/vocabulary.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace waymark::directory {
namespace {

using storage::Database;
using storage::Engine;
using storage::Statement;

/// What ranking and filtering need of a line; the line itself is read for those that are shown.
constexpr std::string_view kRankColumns
    = "s.id, s.name_key, s.languages, s.latitude, s.longitude, s.verified_on, s.minimum_age,"
      " s.maximum_age, s.needs";
constexpr std::string_view kColumns
    = "s.id, s.name, s.organization, s.summary, s.needs, s.place, s.phone, s.languages,"
      " s.interpreters, s.waiting_time, s.confidential, s.hours, s.verified_on";

struct Candidate {
    ServiceId id;
    std::string nameKey{};
    std::string languages{}; ///< codes, separated by a space
    std::optional<double> latitude{};
    std::optional<double> longitude{};
    std::optional<Date> verifiedOn{};
    std::optional<std::int64_t> minimumAge{};
    std::optional<std::int64_t> maximumAge{};
    std::string needs{}; ///< codes, separated by a space
    std::string hours{}; ///< when a time is asked for
    std::optional<double> km{};
    Freshness freshness = Freshness::Stale;
    bool nameMatches = false;
    bool spoken = true; ///< the language asked for, not by interpreter
};

Candidate readCandidate(const Statement& row)
{
    Candidate found{.id = row.get<ServiceId>(0)};
    found.nameKey = row.get<std::string>(1);
    found.languages = row.get<std::string>(2);
    found.latitude = row.getOptional<double>(3);
    found.longitude = row.getOptional<double>(4);
    found.verifiedOn = row.getOptional<Date>(5);
    found.minimumAge = row.getOptional<std::int64_t>(6);
    found.maximumAge = row.getOptional<std::int64_t>(7);
    found.needs = row.get<std::string>(8);
    if (row.columnCount() > 9) found.hours = row.get<std::string>(9);
    return found;
}

std::optional<Hit> readHit(Database& database, const ServiceId& id, const Clock& clock)
{
    static const std::string sql
        = std::string{"SELECT "}.append(kColumns) + " FROM visible_services s WHERE s.id = $1";
    return storage::firstRow(
        database, sql,
        [&](const Statement& row) {
            Hit hit{.id = row.get<ServiceId>(0),
                .name = row.get<std::string>(1),
                .organization = row.get<std::string>(2),
                .summary = row.get<std::string>(3),
                .needs = splitNeeds(row.get<std::string>(4)),
                .place = row.get<std::string>(5),
                .km = {},
                .phone = row.get<std::string>(6),
                .languages = splitWords(row.get<std::string>(7)),
                .interpreters = row.get<bool>(8),
                .waitingTime = row.get<std::string>(9),
                .confidential = row.get<bool>(10),
                .open = openState(unpackHours(row.get<std::string>(11)), clock.now(), clock),
                .verifiedOn = row.getOptional<Date>(12)};
            hit.freshness = freshnessOf(hit.verifiedOn, clock.today());
            return hit;
        },
        id);
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
    const std::string sql = std::string{"SELECT "}.append(kRankColumns)
        + (query.openAt ? ", s.hours" : "")
        + (database.engine() == Engine::SqlCipher
                ? " FROM search_services f JOIN visible_services s ON s.number = f.rowid"
                  " WHERE search_services MATCH $1 AND s.gone = 0 ORDER BY f.rowid LIMIT $2"
                : " FROM search_services f JOIN visible_services s ON s.number = f.number"
                  " WHERE f.words @@ to_tsquery('simple', $1) AND s.gone = 0"
                  " ORDER BY f.number LIMIT $2");
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
    if (query.near && candidate.latitude && candidate.longitude) {
        candidate.km = kilometres(
            query.near->latitude, query.near->longitude, *candidate.latitude, *candidate.longitude);
        if (*candidate.km > query.withinKm) return false;
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

/// `codes` are separated by a space.
bool speaks(std::string_view codes, std::string_view language)
{
    for (auto at = codes.find(language); at != std::string_view::npos;
         at = codes.find(language, at + 1)) {
        const auto end = at + language.size();
        if ((at == 0 || codes[at - 1] == ' ') && (end == codes.size() || codes[end] == ' '))
            return true;
    }
    return false;
}

/// Name before text, spoken before interpreted, near before far, checked before unchecked, then by
/// name; the id makes it the same every time.
bool isBetter(const Candidate& a, const Candidate& b)
{
    const auto rank = [](const Candidate& c) {
        return std::tuple{!c.nameMatches, !c.spoken, c.km ? *c.km : 0.0, c.freshness};
    };
    const auto ra = rank(a);
    const auto rb = rank(b);
    if (ra != rb) return ra < rb;
    return std::tie(a.nameKey, a.id) < std::tie(b.nameKey, b.id);
}

std::size_t directorySize(Database& database)
{
    // Numbers are given out once and services are kept, so the last number is close to the count.
    return static_cast<std::size_t>(storage::firstRow(database,
        "SELECT coalesce(max(number), 0) FROM visible_services", [](const Statement& row) {
            return row.get<std::int64_t>(0);
        }).value());
}

/// Most frequent first, then in the order of the code.
template <class Value>
std::vector<std::pair<Value, std::size_t>> byCount(const std::map<Value, std::size_t>& counts)
{
    std::vector<std::pair<Value, std::size_t>> sorted{counts.begin(), counts.end()};
    std::ranges::stable_sort(
        sorted, std::ranges::greater{}, &std::pair<Value, std::size_t>::second);
    return sorted;
}

void countFacets(Results& results, const std::vector<Candidate>& candidates)
{
    std::map<Need, std::size_t> needs;
    std::map<std::string, std::size_t> languages;
    for (const Candidate& candidate : candidates) {
        ++results.byFreshness[static_cast<std::size_t>(candidate.freshness)];
        for (const Need need : splitNeeds(candidate.needs))
            ++needs[need];
        for (const std::string& language : splitWords(candidate.languages))
            ++languages[language];
    }
    results.byNeed = byCount(needs);
    results.byLanguage = byCount(languages);
}

/// Fills in what ranking needs and leaves only those that fit.
void judge(std::vector<Candidate>& candidates, const std::vector<std::string>& words,
    const Query& query, const Clock& clock)
{
    const std::string& spoken = query.language.empty() ? query.preferLanguage : query.language;
    const std::string language = spoken.empty() ? "" : languageToken(spoken).substr(1);
    const Date today = clock.today();
    for (Candidate& candidate : candidates) {
        candidate.freshness = freshnessOf(candidate.verifiedOn, today);
        candidate.nameMatches = !words.empty() && nameHasAll(candidate.nameKey, words);
        candidate.spoken = language.empty() || speaks(candidate.languages, language);
    }
    std::erase_if(candidates, [&](Candidate& c) { return !fits(c, query, clock); });
}

std::string joinedWords(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

} // namespace

Results Directory::search(const Query& query)
{
    Database& database = m_desk.database();
    const Clock& clock = m_desk.clock();
    Results results;
    auto words = foldedWords(query.text);
    std::vector<Candidate> candidates = candidatesOf(database, words, query);
    if (candidates.empty() && !words.empty())
        if (auto likely = corrected(database, words); !likely.empty()) {
            candidates = candidatesOf(database, likely, query);
            if (!candidates.empty()) results.correctedText = joinedWords(likely);
            words = std::move(likely);
        }
    results.inDirectory = directorySize(database);
    results.foundMore = candidates.size() > kMostCounted;
    if (results.foundMore) candidates.pop_back();
    judge(candidates, words, query, clock);
    // What the other choices of freshness would give is told as well, so it is narrowed last.
    countFacets(results, candidates);
    if (query.freshness)
        std::erase_if(
            candidates, [&](const Candidate& c) { return c.freshness != *query.freshness; });
    results.found = candidates.size();
    const auto kept = std::min(query.limit, candidates.size());
    std::ranges::partial_sort(
        candidates, candidates.begin() + static_cast<std::ptrdiff_t>(kept), isBetter);
    candidates.erase(candidates.begin() + static_cast<std::ptrdiff_t>(kept), candidates.end());
    for (const Candidate& candidate : candidates) {
        auto hit = readHit(database, candidate.id, clock);
        if (!hit) continue;
        hit->km = candidate.km;
        results.hits.push_back(*std::move(hit));
    }
    return results;
}

double kilometresBetween(const Place& a, const Place& b)
{
    return kilometres(a.latitude, a.longitude, b.latitude, b.longitude);
}

std::vector<Hit> Directory::hits(const std::vector<ServiceId>& ids)
{
    std::vector<Hit> found;
    for (const ServiceId& id : ids)
        if (auto hit = readHit(m_desk.database(), id, m_desk.clock()))
            found.push_back(*std::move(hit));
    return found;
}

} // namespace waymark::directory
