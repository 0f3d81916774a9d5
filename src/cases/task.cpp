// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/task.h"

#include "cases/case_record.h"
#include "cases/stored.h"

namespace waymark::cases {
namespace {

using storage::Statement;

const std::string kSelect = "SELECT t.id, t.revision, t.case_id, c.reference, c.display_name, "
                            "w.name, t.kind, t.title, t.note,"
                            " t.due, t.due_at, t.assignee_id, t.done_at"
                            " FROM visible_tasks t JOIN visible_workers w ON w.id = t.assignee_id"
                            " LEFT JOIN visible_cases c ON c.id = t.case_id ";
const std::string kOrder = " ORDER BY t.due NULLS LAST, t.due_at NULLS LAST, t.created_at";

Task readTask(const Statement& row)
{
    const auto dueAt = row.getOptional<std::int64_t>(10);
    return {row.get<TaskId>(0), row.get<std::int64_t>(1), row.getOptional<CaseId>(2),
        row.getOptional<std::string>(3), row.getOptional<std::string>(4), row.get<std::string>(5),
        {.kind = enumOf<TaskKind>(row.get<std::string>(6)),
            .title = row.get<std::string>(7),
            .note = row.get<std::string>(8),
            .due = row.getOptional<Date>(9),
            .dueAt = dueAt ? std::optional{std::chrono::minutes{*dueAt}} : std::nullopt,
            .assignee = row.get<WorkerId>(11)},
        row.getOptional<Instant>(12)};
}

std::optional<std::int64_t> minutesOf(const TaskDetails& details)
{
    return details.dueAt ? std::optional<std::int64_t>{details.dueAt->count()} : std::nullopt;
}

Result<void> checked(const TaskDetails& details)
{
    if (details.title.find_first_not_of(" \t\r\n") == std::string::npos)
        return Error{Error::Kind::Invalid, "task.title-missing", "title"};
    if (details.dueAt && !details.due)
        return Error{Error::Kind::Invalid, "task.hour-without-day", "due"};
    return {};
}

void insertTask(
    office::Desk& desk, TaskId id, std::optional<CaseId> caseId, const TaskDetails& details)
{
    const WorkerId self = desk.session().worker;
    desk.database()
        .prepare("INSERT INTO tasks (id, revision, case_id, kind, title, note, due, due_at,"
                 " assignee_id, created_by, created_at, done_at)"
                 " VALUES ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, NULL)")
        .bind(id, caseId, code(details.kind), details.title, details.note, details.due,
            minutesOf(details), details.assignee.value_or(self), self, desk.clock().now())
        .run();
    if (caseId) refreshNextStep(desk, *caseId);
}

void setDone(office::Desk& desk, CaseId caseId, TaskId id, std::optional<Instant> at)
{
    desk.database()
        .prepare("UPDATE tasks SET revision = revision + 1, done_at = $2 WHERE id = $1")
        .bind(id, at)
        .run();
    refreshNextStep(desk, caseId);
}

} // namespace

TaskId addTask(office::Desk& desk, CaseId caseId, const TaskDetails& details)
{
    const TaskId id = TaskId::create();
    insertTask(desk, id, caseId, details);
    return id;
}

void endTask(office::Desk& desk, CaseId caseId, TaskId id)
{
    setDone(desk, caseId, id, desk.clock().now());
}

void reopenTask(office::Desk& desk, CaseId caseId, TaskId id) { setDone(desk, caseId, id, {}); }

Tasks::Tasks(office::Desk& desk)
    : m_desk{desk}
{
}

Result<Task> Tasks::add(std::optional<CaseId> caseId, const TaskDetails& details)
{
    if (const auto fine = checked(details); !fine) return fine.error();
    const TaskId id = TaskId::create();
    office::Act act{m_desk};
    if (caseId && !isVisible(m_desk, *caseId))
        return Error{Error::Kind::NotFound, "case.not-found"};
    insertTask(m_desk, id, caseId, details);
    act.record({"task.added", "task", id.toString()});
    act.commit();
    return *find(id);
}

Result<Task> Tasks::save(TaskId id, std::int64_t revision, const TaskDetails& details)
{
    if (const auto fine = checked(details); !fine) return fine.error();
    office::Act act{m_desk};
    const auto before = find(id);
    if (!before) return Error{Error::Kind::NotFound, "task.not-found"};
    const auto changed
        = m_desk.database()
              .prepare("UPDATE tasks SET revision = revision + 1, kind = $3, title = $4, note = $5,"
                       " due = $6, due_at = $7, assignee_id = $8 WHERE id = $1 AND revision = $2")
              .bind(id, revision, code(details.kind), details.title, details.note, details.due,
                  minutesOf(details), details.assignee.value_or(*before->details.assignee))
              .run();
    if (changed == 0) return Error{Error::Kind::Conflict, "task.changed"};
    if (before->caseId) refreshNextStep(m_desk, *before->caseId);
    act.record({"task.changed", "task", id.toString()});
    act.commit();
    // Passed on and without a case, it is the other one's alone.
    const auto after = find(id);
    if (!after) return Error{Error::Kind::NotFound, "task.not-found"};
    return *after;
}

Result<void> Tasks::done(TaskId id)
{
    office::Act act{m_desk};
    const auto task = find(id);
    if (!task) return Error{Error::Kind::NotFound, "task.not-found"};
    if (task->doneAt) return Error{Error::Kind::Conflict, "task.already-done"};
    m_desk.database()
        .prepare("UPDATE tasks SET revision = revision + 1, done_at = $2 WHERE id = $1")
        .bind(id, m_desk.clock().now())
        .run();
    if (task->caseId) refreshNextStep(m_desk, *task->caseId);
    act.record({"task.done", "task", id.toString()});
    act.commit();
    return {};
}

Result<void> Tasks::takeBack(TaskId id)
{
    office::Act act{m_desk};
    const auto task = find(id);
    if (!task) return Error{Error::Kind::NotFound, "task.not-found"};
    m_desk.database()
        .prepare("UPDATE tasks SET revision = revision + 1, done_at = NULL WHERE id = $1")
        .bind(id)
        .run();
    if (task->caseId) refreshNextStep(m_desk, *task->caseId);
    act.record({"task.taken-back", "task", id.toString()});
    act.commit();
    return {};
}

Result<void> Tasks::passOn(TaskId id, WorkerId to)
{
    office::Act act{m_desk};
    if (!find(id)) return Error{Error::Kind::NotFound, "task.not-found"};
    m_desk.database()
        .prepare("UPDATE tasks SET revision = revision + 1, assignee_id = $2 WHERE id = $1")
        .bind(id, to)
        .run();
    act.record({"task.passed-on", "task", id.toString(), {{"to", to.toString()}}});
    act.commit();
    return {};
}

Result<void> Tasks::moveTo(TaskId id, Date due)
{
    office::Act act{m_desk};
    const auto task = find(id);
    if (!task) return Error{Error::Kind::NotFound, "task.not-found"};
    m_desk.database()
        .prepare("UPDATE tasks SET revision = revision + 1, due = $2 WHERE id = $1")
        .bind(id, due)
        .run();
    if (task->caseId) refreshNextStep(m_desk, *task->caseId);
    act.record({"task.moved", "task", id.toString()});
    act.commit();
    return {};
}

std::optional<Task> Tasks::find(TaskId id) const
{
    return storage::firstRow(m_desk.database(), kSelect + "WHERE t.id = $1", &readTask, id);
}

std::vector<Task> Tasks::openOfCase(CaseId caseId) const
{
    return storage::rows(m_desk.database(),
        kSelect + "WHERE t.case_id = $1 AND t.done_at IS NULL" + kOrder, &readTask, caseId);
}

std::vector<Task> Tasks::openOf(WorkerId worker, Date until, std::size_t limit) const
{
    return storage::rows(m_desk.database(),
        kSelect
            + "WHERE t.assignee_id = $1 AND t.done_at IS NULL AND (t.due IS NULL OR t.due <= $2)"
            + kOrder + " LIMIT $3",
        &readTask, worker, until, static_cast<std::int64_t>(limit));
}

std::vector<Task> Tasks::openOfTeam(Date until, std::size_t limit) const
{
    return storage::rows(m_desk.database(),
        kSelect
            + "WHERE t.assignee_id IN (SELECT m.worker_id FROM visible_team_members m"
              " JOIN visible_team_members own ON own.team_id = m.team_id WHERE own.worker_id = $1)"
              " AND t.done_at IS NULL AND (t.due IS NULL OR t.due <= $2)"
            + kOrder + " LIMIT $3",
        &readTask, m_desk.session().worker, until, static_cast<std::int64_t>(limit));
}

} // namespace waymark::cases
