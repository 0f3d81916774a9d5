// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"
#include "directory/directory.h"
#include "directory/finding.h"
#include "directory/index_row.h"

#include <algorithm>
#include <map>

namespace waymark::directory {
namespace {

using Counted = std::vector<Candidate>;

/// Most frequent first, then in the order of the code.
template <class Value>
std::vector<std::pair<Value, std::size_t>> byCount(const std::map<Value, std::size_t>& counts)
{
    std::vector<std::pair<Value, std::size_t>> sorted{counts.begin(), counts.end()};
    std::ranges::stable_sort(
        sorted, std::ranges::greater{}, &std::pair<Value, std::size_t>::second);
    return sorted;
}

/// Reads what fits a question and counts in it.
class Counting {
public:
    Counting(storage::Database& database, const Clock& clock, const Query& query)
        : m_database{database}
        , m_clock{clock}
        , m_query{query}
        , m_words{foldedWords(query.text)}
        , m_freshness{query.freshness}
    {
        m_query.freshness.reset();
    }

    Facets count()
    {
        const Counted all = fitting(m_query);
        const auto asked = ofFreshness(all);
        for (const Candidate& candidate : all)
            ++m_facets.byFreshness[static_cast<std::size_t>(candidate.freshness)];
        countFlags(asked);
        countNeeds(m_query.need ? without(&Query::need) : asked);
        countLanguages(m_query.language.empty() ? asked : without(&Query::language));
        countCrimes(m_query.crime.empty() ? asked : without(&Query::crime));
        countAges(m_query.age ? without(&Query::age) : asked);
        if (m_query.near) countDistances();
        countOpen();
        return m_facets;
    }

private:
    Counted fitting(const Query& query)
    {
        auto found = candidatesOf(m_database, m_words, query);
        if (found.size() > kMostCounted) {
            m_facets.more = true;
            found.pop_back();
        }
        judge(found, m_words, query, m_clock);
        return found;
    }

    Counted ofFreshness(Counted found) const
    {
        if (m_freshness)
            std::erase_if(found, [&](const Candidate& c) { return c.freshness != *m_freshness; });
        return found;
    }

    template <class Member>
    Counted without(Member member)
    {
        Query query = m_query;
        query.*member = {};
        return ofFreshness(fitting(query));
    }

    void countFlags(const Counted& found)
    {
        for (const Candidate& candidate : found)
            for (const std::string& token : splitWords(candidate.facets)) {
                m_facets.free += token == kFreeToken;
                m_facets.anonymous += token == kAnonymousToken;
                m_facets.stepFree += token == kStepFreeToken;
                m_facets.children += token == kChildrenToken;
                m_facets.withoutPapers += token == kPapersToken;
            }
    }

    void countNeeds(const Counted& found)
    {
        std::map<Need, std::size_t> needs;
        for (const Candidate& candidate : found)
            for (const Need need : splitNeeds(candidate.needs))
                ++needs[need];
        m_facets.byNeed = byCount(needs);
    }

    void countLanguages(const Counted& found)
    {
        std::map<std::string, std::size_t> languages;
        for (const Candidate& candidate : found)
            for (const std::string& language : splitWords(candidate.languages))
                ++languages[language];
        m_facets.byLanguage = byCount(languages);
    }

    /// Those made for it and those for any, as the filter takes both.
    void countCrimes(const Counted& found)
    {
        std::map<std::string, std::size_t> crimes;
        std::size_t any = 0;
        for (const Candidate& candidate : found)
            for (const std::string& token : splitWords(candidate.facets)) {
                if (token == kAnyCrimeToken)
                    ++any;
                else if (token.starts_with('c'))
                    ++crimes[token.substr(1)];
            }
        for (auto& [crime, count] : crimes)
            count += any;
        m_facets.byCrime = byCount(crimes);
    }

    void countAges(const Counted& found)
    {
        for (std::size_t i = 0; i < kAgeGroups.size(); ++i)
            m_facets.byAge[i]
                = static_cast<std::size_t>(std::ranges::count_if(found, [&](const auto& c) {
                      return takesAge(c, kAgeGroups[i].from, kAgeGroups[i].upTo);
                  }));
    }

    void countDistances()
    {
        Query query = m_query;
        query.withinKm = kCircles.back();
        for (const Candidate& candidate : ofFreshness(fitting(query)))
            for (std::size_t i = 0; i < kCircles.size(); ++i)
                m_facets.byDistance[i] += !candidate.km || *candidate.km <= kCircles[i];
    }

    void countOpen()
    {
        Query query = m_query;
        if (!query.openAt) query.openAt = m_clock.now();
        m_facets.open = ofFreshness(fitting(query)).size();
    }

    storage::Database& m_database;
    const Clock& m_clock;
    Query m_query;
    std::vector<std::string> m_words;
    std::optional<Freshness> m_freshness;
    Facets m_facets;
};

} // namespace

Facets Directory::facets(const Query& query)
{
    return Counting{m_desk.database(), m_desk.clock(), query}.count();
}

} // namespace waymark::directory
