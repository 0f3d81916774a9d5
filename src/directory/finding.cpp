// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/finding.h"

#include "directory/index_row.h"

#include <algorithm>

namespace waymark::directory {
namespace {

using storage::Database;
using storage::Engine;
using storage::Statement;

constexpr std::string_view kRankColumns
    = "s.id, s.name_key, s.languages, s.latitude, s.longitude, s.verified_on, s.minimum_age,"
      " s.maximum_age, s.needs, s.facets";
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
    found.facets = row.get<std::string>(9);
    if (row.columnCount() > 10) found.hours = row.get<std::string>(10);
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
        auto cells = cellTokens(query.near->latitude, query.near->longitude, query.withinKm);
        // Of a circle that touches too many the true distance decides alone.
        if (!cells.empty()) {
            cells.emplace_back(kAnywhereToken);
            groups.push_back(std::move(cells));
        }
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

} // namespace

std::vector<Candidate> candidatesOf(
    Database& database, const std::vector<std::string>& words, const Query& query)
{
    const std::string expression = expressionOf(database.engine(), words, query);
    const std::string sql = std::string{"SELECT "}.append(kRankColumns)
        + (query.openAt ? ", s.hours" : "")
        + (database.engine() == Engine::SqlCipher
                ? " FROM search_services f JOIN visible_service_finding s ON s.number = f.rowid"
                  " WHERE search_services MATCH $1 AND s.gone = 0 ORDER BY f.rowid LIMIT $2"
                : " FROM search_services f JOIN visible_service_finding s ON s.number = f.number"
                  " WHERE f.words @@ to_tsquery('simple', $1) AND s.gone = 0"
                  " ORDER BY f.number LIMIT $2");
    return storage::rows(
        database, sql, readCandidate, expression, static_cast<std::int64_t>(kMostCounted + 1));
}

namespace {

/// The filters that are no tokens; fills in distance and opening.
bool fits(Candidate& candidate, const Query& query, const Clock& clock)
{
    if (query.age && !takesAge(candidate, *query.age, query.ageUpTo.value_or(*query.age)))
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

} // namespace

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

bool takesAge(const Candidate& candidate, int from, int upTo)
{
    return (!candidate.minimumAge || upTo >= *candidate.minimumAge)
        && (!candidate.maximumAge || from <= *candidate.maximumAge);
}

} // namespace waymark::directory
