// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training_story.h"

#include "app/training_acts.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>

namespace waymark::app {
namespace {

using nlohmann::json;

/// Collects the acts of one case; the moments are days before now.
class CaseStory {
public:
    CaseStory(const json& told, const json& story, const Clock& wall, Instant now,
        std::vector<StoryAct>& acts)
        : m_told{told}
        , m_supervisor{story.at("supervisor")}
        , m_wall{wall}
        , m_now{now}
        , m_acts{acts}
        , m_worker{told.at("worker")}
    {
        m_state->told = told;
    }

    void collect()
    {
        const int opened = m_told.at("opened_days_ago");
        add(opened, "09:30", m_worker,
            [state = m_state](office::Desk& desk) { openCase(desk, *state); });
        add(opened, "09:50", m_worker,
            [state = m_state](office::Desk& desk) { addPeople(desk, *state); });
        eachDaysAgo("entries", "10:00", writeEntry);
        if (m_told.contains("risk"))
            add(m_told["risk"].at("days_ago"), "12:00", m_worker,
                [state = m_state](office::Desk& desk) { judgeRisk(desk, *state); });
        for (const char* kind : {"assessment", "extensive_assessment"})
            if (m_told.contains(kind))
                add(m_told[kind].at("days_ago"), "11:00", m_worker,
                    [state = m_state, told = m_told[kind]](
                        office::Desk& desk) { assess(desk, *state, told); });
        const int needsAgo = std::max(opened - 1, 0);
        for (const json& need : list("needs"))
            add(needsAgo, "10:30", m_worker,
                [state = m_state, need](office::Desk& desk) { addNeed(desk, *state, need); });
        eachDaysAgo("information", "11:30", giveLeaflets);
        for (const json& referral : list("referrals"))
            collectReferral(referral);
        for (const json& task : list("tasks"))
            add(std::min(needsAgo, 5), "16:30", m_worker,
                [state = m_state, task](office::Desk& desk) { addTask(desk, *state, task); });
        if (m_told.contains("begun_note"))
            add(m_told["begun_note"].at("days_ago"),
                m_told["begun_note"].at("at").get<std::string>(), m_worker,
                [state = m_state, told = m_told["begun_note"]](
                    office::Desk& desk) { beginNote(desk, *state, told); });
        add(0, "08:05", m_worker,
            [state = m_state](office::Desk& desk) { setStatus(desk, *state); });
    }

private:
    using Write = void (*)(office::Desk&, CaseState&, const json&);

    const json& list(const char* name) const
    {
        static const json none = json::array();
        const auto found = m_told.find(name);
        return found == m_told.end() ? none : *found;
    }

    void eachDaysAgo(const char* name, const char* usual, Write write)
    {
        for (const json& item : list(name))
            add(item.at("days_ago"), item.value("at", usual), item.value("worker", m_worker),
                [state = m_state, item, write](office::Desk& desk) { write(desk, *state, item); });
    }

    void collectReferral(const json& told)
    {
        const int daysAgo = told.at("days_ago");
        const std::string worker = told.value("worker", m_worker);
        auto referral = std::make_shared<ReferralState>();
        add(daysAgo, "10:40", worker, [state = m_state, referral, told](office::Desk& desk) {
            propose(desk, *state, *referral, told);
        });
        int minute = 45;
        for (const json& step : told.at("steps")) {
            const std::string action = step.at(0);
            const bool bySupervisor = action == "approve" || action == "return";
            const int after = step.at(1);
            add(std::max(daysAgo - after, 0), "10:" + std::to_string(minute++),
                bySupervisor ? m_supervisor : worker,
                [referral, step](office::Desk& desk) { takeStep(desk, *referral, step); });
        }
    }

    void add(int daysAgo, std::string_view at, const std::string& worker,
        std::function<void(office::Desk&)> act)
    {
        const Date day = addDays(m_wall.local(m_now).date, -daysAgo);
        const auto hours = std::chrono::hours{std::stoi(std::string{at.substr(0, 2)})};
        const auto minutes = std::chrono::minutes{std::stoi(std::string{at.substr(3, 2)})};
        const Instant told = m_wall.instantAt({day, hours + minutes});
        m_acts.push_back({std::min(told, m_now), worker, std::move(act)});
    }

    const json& m_told;
    std::string m_supervisor;
    const Clock& m_wall;
    Instant m_now;
    std::vector<StoryAct>& m_acts;
    std::string m_worker;
    std::shared_ptr<CaseState> m_state = std::make_shared<CaseState>(); ///< its acts share it
};

} // namespace

std::vector<StoryAct> storyActs(const json& story, const Clock& wall, Instant now)
{
    std::vector<StoryAct> acts;
    const std::string supervisor = story.at("supervisor");
    const Date longAgo = addDays(wall.local(now).date, -100);
    acts.push_back({wall.instantAt({longAgo, std::chrono::hours{9}}), supervisor,
        [](office::Desk& desk) { importDirectory(desk); }});
    for (const json& told : story.at("cases"))
        CaseStory{told, story, wall, now, acts}.collect();
    std::ranges::stable_sort(acts, {}, &StoryAct::at);
    return acts;
}

} // namespace waymark::app
