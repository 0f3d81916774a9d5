// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/coded.h"
#include "cases/ids.h"
#include "office/desk.h"
#include "storage/database.h"

#include <string>
#include <vector>

namespace waymark::cases {

/// What a next step asks for; gives its icon and whether the guard is asked.
enum class TaskKind { ToDo, Call, Visit, Letter, Review, CallBack, Deadline };
template <>
struct Codes<TaskKind> {
    static constexpr auto kAll = std::to_array<Coded<TaskKind>>({
        {TaskKind::ToDo, "to_do"},
        {TaskKind::Call, "call"},
        {TaskKind::Visit, "visit"},
        {TaskKind::Letter, "letter"},
        {TaskKind::Review, "review"},
        {TaskKind::CallBack, "call_back"},
        {TaskKind::Deadline, "deadline"},
    });
};

struct TaskDetails {
    TaskKind kind = TaskKind::ToDo;
    std::string title{}; ///< "School pick-up in the safety plan"
    std::string note{};
    std::optional<Date> due{};
    std::optional<std::chrono::minutes> dueAt{}; ///< of the day of `due`, office wall clock
    std::optional<WorkerId> assignee{}; ///< absent: who writes it
    friend bool operator==(const TaskDetails&, const TaskDetails&) = default;
};

/// A next step, with or without a case.
struct Task {
    TaskId id;
    std::int64_t revision;
    std::optional<CaseId> caseId{};
    std::optional<std::string> caseReference{};
    std::optional<std::string> caseName{}; ///< the name to use
    std::string assigneeName{};
    TaskDetails details; ///< its assignee is always set
    std::optional<Instant> doneAt{};
    friend bool operator==(const Task&, const Task&) = default;
};

/// For other modules, inside their own Act: a task of the case, and its end. The caller records it.
TaskId addTask(office::Desk& desk, CaseId caseId, const TaskDetails& details);
void endTask(office::Desk& desk, CaseId caseId, TaskId id);
void reopenTask(office::Desk& desk, CaseId caseId, TaskId id);

class Tasks {
public:
    explicit Tasks(office::Desk& desk);
    Result<Task> add(std::optional<CaseId> caseId, const TaskDetails& details);
    /// Conflict "task.changed" when `revision` is not the newest.
    Result<Task> save(TaskId id, std::int64_t revision, const TaskDetails& details);
    Result<void> done(TaskId id);
    Result<void> takeBack(TaskId id); ///< done was too early
    Result<void> passOn(TaskId id, WorkerId to);
    Result<void> moveTo(TaskId id, Date due);
    std::optional<Task> find(TaskId id) const;

    /// Open ones by due date, those without a date last.
    std::vector<Task> openOfCase(CaseId caseId) const;
    /// The worker's own open ones due up to `until`, earliest first; those without a date last.
    std::vector<Task> openOf(WorkerId worker, Date until, std::size_t limit) const;
    /// The same for everybody in the worker's teams.
    std::vector<Task> openOfTeam(Date until, std::size_t limit) const;

private:
    office::Desk& m_desk;
};

} // namespace waymark::cases
