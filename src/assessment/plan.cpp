// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/plan.h"

#include "assessment/needs.h"
#include "base/coded.h"
#include "cases/task.h"

namespace waymark::assessment {
namespace {

using storage::Statement;

constexpr auto kGoalStatuses = std::to_array<Coded<GoalStatus>>({
    {GoalStatus::Open, "open"},
    {GoalStatus::Reached, "reached"},
    {GoalStatus::GivenUp, "given_up"},
});
constexpr auto kActionStatuses = std::to_array<Coded<ActionStatus>>({
    {ActionStatus::ToDo, "to_do"},
    {ActionStatus::Done, "done"},
    {ActionStatus::Dropped, "dropped"},
});

const std::string kGoal = "SELECT id, revision, case_id, need_id, words, status, target_date,"
                          " created_at FROM visible_plan_goals ";
const std::string kAction = "SELECT id, revision, goal_id, case_id, title, due, assignee_id,"
                            " assignee_name, dropped, done_at FROM visible_plan_actions ";

Goal readGoal(const Statement& row)
{
    return {.id = row.get<GoalId>(0),
        .revision = row.get<std::int64_t>(1),
        .caseId = row.get<cases::CaseId>(2),
        .need = row.get<NeedId>(3),
        .details = {.words = row.get<std::string>(4),
            .status = parseGoalStatus(row.get<std::string>(5)).value(),
            .targetDate = row.getOptional<Date>(6)},
        .createdAt = row.get<Instant>(7)};
}

PlanAction readAction(const Statement& row)
{
    const bool done = row.getOptional<Instant>(9).has_value();
    return {.task = row.get<cases::TaskId>(0),
        .revision = row.get<std::int64_t>(1),
        .goal = row.get<GoalId>(2),
        .caseId = row.get<cases::CaseId>(3),
        .words = row.get<std::string>(4),
        .due = row.getOptional<Date>(5),
        .owner = row.get<office::WorkerId>(6),
        .ownerName = row.get<std::string>(7),
        .status = row.get<bool>(8) ? ActionStatus::Dropped
            : done                 ? ActionStatus::Done
                                   : ActionStatus::ToDo};
}

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

Error wordsMissing() { return {Error::Kind::Invalid, "plan.words-missing", "words"}; }

} // namespace

std::string_view code(GoalStatus value) { return codeOf(kGoalStatuses, value); }
std::optional<GoalStatus> parseGoalStatus(std::string_view text)
{
    return valueOf(kGoalStatuses, text);
}
std::string_view code(ActionStatus value) { return codeOf(kActionStatuses, value); }
std::optional<ActionStatus> parseActionStatus(std::string_view text)
{
    return valueOf(kActionStatuses, text);
}

Plans::Plans(office::Desk& desk)
    : m_desk{desk}
{
}

std::vector<Goal> Plans::goals(cases::CaseId caseId)
{
    return storage::rows(
        m_desk.database(), kGoal + "WHERE case_id = $1 ORDER BY created_at, id", readGoal, caseId);
}

std::vector<PlanAction> Plans::actions(cases::CaseId caseId)
{
    return storage::rows(m_desk.database(),
        kAction + "WHERE case_id = $1 ORDER BY due NULLS LAST, id", readAction, caseId);
}

std::optional<Goal> Plans::goal(GoalId id)
{
    return storage::firstRow(m_desk.database(), kGoal + "WHERE id = $1", readGoal, id);
}

std::optional<PlanAction> Plans::action(cases::TaskId id)
{
    return storage::firstRow(m_desk.database(), kAction + "WHERE id = $1", readAction, id);
}

Result<Goal> Plans::addGoal(NeedId needId, const GoalDetails& details)
{
    if (isBlank(details.words)) return wordsMissing();
    office::Act act{m_desk};
    const auto need = Needs{m_desk}.find(needId);
    if (!need) return need.error();
    const Goal goal{.id = GoalId::create(),
        .caseId = need->caseId,
        .need = needId,
        .details = details,
        .createdAt = m_desk.clock().now()};
    m_desk.database()
        .prepare("INSERT INTO plan_goals (id, revision, case_id, need_id, words, status,"
                 " target_date, created_at) VALUES ($1, 1, $2, $3, $4, $5, $6, $7)")
        .bind(goal.id, goal.caseId, goal.need, details.words, code(details.status),
            details.targetDate, goal.createdAt)
        .run();
    act.record({"plan.goal-added", "plan", goal.id.toString(), {{"case", goal.caseId.toString()}}});
    act.commit();
    return goal;
}

Result<Goal> Plans::saveGoal(const Goal& goal)
{
    const GoalDetails& d = goal.details;
    if (isBlank(d.words)) return wordsMissing();
    office::Act act{m_desk};
    const auto changed
        = m_desk.database()
              .prepare("UPDATE plan_goals SET revision = revision + 1, words = $3, status = $4,"
                       " target_date = $5 WHERE id = $1 AND revision = $2"
                       " AND id IN (SELECT id FROM visible_plan_goals WHERE id = $1)")
              .bind(goal.id, goal.revision, d.words, code(d.status), d.targetDate)
              .run();
    if (changed == 0)
        return Error{Error::Kind::Conflict, "plan.changed-meanwhile", goal.id.toString()};
    act.record({"plan.goal-changed", "plan", goal.id.toString(),
        {{"case", goal.caseId.toString()}, {"status", std::string{code(d.status)}}}});
    act.commit();
    Goal saved = goal;
    ++saved.revision;
    return saved;
}

Result<PlanAction> Plans::addAction(GoalId goalId, const std::string& words,
    std::optional<Date> due, std::optional<office::WorkerId> owner)
{
    if (isBlank(words)) return wordsMissing();
    office::Act act{m_desk};
    const auto found = goal(goalId);
    if (!found) return Error{Error::Kind::NotFound, "plan.goal-unknown", goalId.toString()};
    const auto task = cases::addTask(m_desk, found->caseId,
        {.title = words, .note = found->details.words, .due = due, .assignee = owner});
    m_desk.database()
        .prepare("INSERT INTO plan_actions (id, revision, goal_id, case_id, dropped)"
                 " VALUES ($1, 1, $2, $3, 0)")
        .bind(task, goalId, found->caseId)
        .run();
    m_desk.database()
        .prepare("UPDATE needs SET revision = revision + 1, status = 'in_hand' WHERE id IN"
                 " (SELECT id FROM visible_needs WHERE id = $1 AND status = 'open')")
        .bind(found->need)
        .run();
    act.record(
        {"plan.action-added", "plan", goalId.toString(), {{"case", found->caseId.toString()}}});
    act.record({"task.added", "task", task.toString()});
    act.commit();
    return *action(task);
}

Result<PlanAction> Plans::setStatus(cases::TaskId id, ActionStatus status)
{
    office::Act act{m_desk};
    const auto before = action(id);
    if (!before) return Error{Error::Kind::NotFound, "plan.action-unknown", id.toString()};
    if (before->status == status) return *before;
    if (status == ActionStatus::ToDo)
        cases::reopenTask(m_desk, before->caseId, id);
    else
        cases::endTask(m_desk, before->caseId, id);
    m_desk.database()
        .prepare("UPDATE plan_actions SET revision = revision + 1, dropped = $2 WHERE id = $1")
        .bind(id, status == ActionStatus::Dropped)
        .run();
    act.record({"plan.action-changed", "plan", before->goal.toString(),
        {{"case", before->caseId.toString()}, {"status", std::string{code(status)}}}});
    act.record(
        {status == ActionStatus::ToDo ? "task.taken-back" : "task.done", "task", id.toString()});
    act.commit();
    return *action(id);
}

} // namespace waymark::assessment
