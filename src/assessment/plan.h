// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/need.h"
#include "base/result.h"
#include "office/desk.h"

#include <string>
#include <vector>

namespace waymark::assessment {

enum class GoalStatus { Open, Reached, GivenUp };
std::string_view code(GoalStatus status);
std::optional<GoalStatus> parseGoalStatus(std::string_view text);

struct GoalDetails {
    std::string words{}; ///< what will be so, in words the person would say
    GoalStatus status = GoalStatus::Open;
    std::optional<Date> targetDate{};
    friend bool operator==(const GoalDetails&, const GoalDetails&) = default;
};

/// What a need is worked towards.
struct Goal {
    GoalId id;
    std::int64_t revision = 1;
    cases::CaseId caseId;
    NeedId need;
    GoalDetails details;
    Instant createdAt{};
};

enum class ActionStatus { ToDo, Done, Dropped };
std::string_view code(ActionStatus status);
std::optional<ActionStatus> parseActionStatus(std::string_view text);

/// A step towards a goal. It is a task of the case: it stands in its owner's day like any other,
/// and what is done there is done here.
struct PlanAction {
    cases::TaskId task;
    std::int64_t revision = 1;
    GoalId goal;
    cases::CaseId caseId;
    std::string words;
    std::optional<Date> due{};
    office::WorkerId owner;
    std::string ownerName;
    ActionStatus status = ActionStatus::ToDo;
};

/// The plan of a case: needs, their goals, the actions.
class Plans {
public:
    explicit Plans(office::Desk& desk);

    std::vector<Goal> goals(cases::CaseId caseId); ///< oldest first
    std::vector<PlanAction> actions(cases::CaseId caseId); ///< by due date, those without last
    /// NotFound "need.unknown"; Invalid "plan.words-missing".
    Result<Goal> addGoal(NeedId need, const GoalDetails& details);
    Result<Goal> saveGoal(const Goal& goal); ///< Conflict "plan.changed-meanwhile"
    /// An open need comes in hand with its first action. NotFound "plan.goal-unknown".
    Result<PlanAction> addAction(GoalId goal, const std::string& words, std::optional<Date> due,
        std::optional<office::WorkerId> owner);
    Result<PlanAction> setStatus(cases::TaskId action, ActionStatus status);

private:
    std::optional<Goal> goal(GoalId id);
    std::optional<PlanAction> action(cases::TaskId id);

    office::Desk& m_desk;
};

} // namespace waymark::assessment
