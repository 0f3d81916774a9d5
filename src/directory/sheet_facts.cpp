// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/sheet_facts.h"

#include "base/fold.h"
#include "directory/additions.h"
#include "directory/need_words.h"
#include "directory/sheet_words.h"

#include <algorithm>

namespace waymark::directory {
namespace {

constexpr const char* kSentences = ";|\n"; ///< what parts cells that hold sentences

void addOnce(std::vector<std::string>& list, const std::string& text)
{
    if (std::ranges::find(list, text) == list.end()) list.push_back(text);
}

class Facts {
public:
    Facts(const SheetCells& cells, Findings& findings, Json& rest)
        : m_cells{cells}
        , m_findings{findings}
        , m_rest{rest}
    {
    }

    Json read()
    {
        takeNeeds();
        takeCrimes();
        takeStatuses();
        for (const std::string& cell : cellsOf(m_cells, "exclusions"))
            for (const std::string& part : partsOf(cell, kSentences))
                addOnce(m_facts.exclusions, part);
        takeGender();
        takeInterpreters();
        for (const Flag& flag : kFlags)
            m_facts.*flag.member = answer(flag.code);
        m_facts.waitingTime = firstOf(m_cells, "waiting_time");
        m_facts.safeEntrance = linesOf(m_cells, "safe_entrance");
        m_facts.secureChannel = linesOf(m_cells, "secure_channel");
        m_facts.agreement = firstOf(m_cells, "agreement");
        m_facts.goodToKnow = linesOf(m_cells, "good_to_know");
        m_facts.confidential = saidIn(firstOf(m_cells, "confidential")) == Said::Yes;
        return toJson(m_facts);
    }

private:
    struct Flag {
        std::string_view code;
        Said Additions::*member;
    };
    static constexpr Flag kFlags[] = {{"free", &Additions::free},
        {"accepts_anonymous", &Additions::acceptsAnonymous}, {"step_free", &Additions::stepFree},
        {"takes_children", &Additions::takesChildren}, {"takes_animals", &Additions::takesAnimals},
        {"takes_undocumented", &Additions::takesUndocumented},
        {"without_report", &Additions::withoutReport},
        {"closed_on_public_holidays", &Additions::closedOnHolidays}};

    /// Nothing of what somebody wrote is lost: it stays beside, as it was.
    void notUnderstood(std::string_view code, std::string_view what)
    {
        m_findings.add(Finding::Weight::Note, what, code);
        m_rest.set(code, Json::string(linesOf(m_cells, code)));
    }

    Said answer(std::string_view code)
    {
        const std::string cell = firstOf(m_cells, code);
        const Said said = saidIn(cell);
        if (said == Said::Unknown && !cell.empty()) notUnderstood(code, "answer-unreadable");
        return said;
    }

    void takeNeeds()
    {
        for (const std::string& cell : cellsOf(m_cells, "needs"))
            for (const std::string& each : partsOf(cell)) {
                const auto named = parseNeed(each);
                for (const Need need : named ? std::vector{*named} : needsIn(fold(each)))
                    if (std::ranges::find(m_facts.needs, need) == m_facts.needs.end())
                        m_facts.needs.push_back(need);
            }
        if (!cellsOf(m_cells, "needs").empty() && m_facts.needs.empty())
            notUnderstood("needs", "need-unknown");
    }

    /// A word that is no known crime stays as it is: the entry shows it, matching asks.
    void takeCrimes()
    {
        bool understood = true;
        for (const std::string& cell : cellsOf(m_cells, "crimes"))
            for (const std::string& part : partsOf(cell)) {
                const std::string crime = crimeIn(part);
                if (crime.empty() && meansAll(part)) continue;
                understood = understood && !crime.empty();
                addOnce(m_facts.crimes, crime.empty() ? part : crime);
            }
        if (!understood) m_findings.add(Finding::Weight::Note, "crime-unknown", "crimes");
    }

    void takeStatuses()
    {
        bool understood = true;
        for (const std::string& cell : cellsOf(m_cells, "statuses"))
            for (const std::string& part : partsOf(cell)) {
                if (meansAll(part)) continue;
                const auto statuses = statusesIn(part);
                understood = understood && !statuses.empty();
                for (const std::string& status : statuses)
                    addOnce(m_facts.statuses, status);
            }
        if (!understood) notUnderstood("statuses", "status-unknown");
    }

    void takeGender()
    {
        const std::string cell = firstOf(m_cells, "gender");
        if (cell.empty()) return;
        const auto rule = genderIn(cell);
        if (rule)
            m_facts.gender = *rule;
        else
            notUnderstood("gender", "gender-unknown");
    }

    /// "yes", or the languages there are interpreters for.
    void takeInterpreters()
    {
        bool understood = true;
        for (const std::string& cell : cellsOf(m_cells, "interpreter_languages")) {
            m_facts.interpreters = saidIn(cell);
            if (m_facts.interpreters != Said::Unknown) continue;
            for (const std::string& part : partsOf(cell)) {
                const auto language = languageIn(part);
                understood = understood && language;
                if (language) addOnce(m_facts.interpreterLanguages, *language);
            }
        }
        if (!m_facts.interpreterLanguages.empty()) m_facts.interpreters = Said::Yes;
        if (!understood) notUnderstood("interpreter_languages", "language-unknown");
    }

    const SheetCells& m_cells;
    Findings& m_findings;
    Json& m_rest;
    Additions m_facts;
};

} // namespace

const std::vector<std::string>& cellsOf(const SheetCells& cells, std::string_view code)
{
    static const std::vector<std::string> none;
    const auto found = cells.find(code);
    return found == cells.end() ? none : found->second;
}

std::string firstOf(const SheetCells& cells, std::string_view code)
{
    const auto& all = cellsOf(cells, code);
    return all.empty() ? std::string{} : all.front();
}

std::string linesOf(const SheetCells& cells, std::string_view code)
{
    std::string text;
    for (const std::string& each : cellsOf(cells, code))
        text += (text.empty() ? "" : "\n") + each;
    return text;
}

Json factsIn(const SheetCells& cells, Findings& findings, Json& rest)
{
    return Facts{cells, findings, rest}.read();
}

} // namespace waymark::directory
