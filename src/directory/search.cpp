// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/search.h"

#include "base/fold.h"
#include "directory/directory.h"
#include "directory/finding.h"
#include "directory/index_row.h"
#include "directory/vocabulary.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace waymark::directory {
namespace {

using storage::Database;
using storage::Statement;

constexpr std::string_view kColumns
    = "s.id, s.name, s.organization, s.summary, s.needs, s.place, s.phone, s.languages,"
      " s.interpreters, s.waiting_time, s.confidential, s.hours, s.verified_on";

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
    for (const Candidate& candidate : candidates)
        ++results.byFreshness[static_cast<std::size_t>(candidate.freshness)];
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
