// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/reassessment.h"

#include "assessment/assessment_store.h"
#include "assessment/deadlines.h"
#include "assessment/finishing.h"
#include "base/coded.h"
#include "cases/timeline.h"

namespace waymark::assessment {
namespace {

using storage::Statement;

constexpr auto kTriggers = std::to_array<Coded<Trigger>>({
    {Trigger::Separation, "separation"},
    {Trigger::NewIncident, "new_incident"},
    {Trigger::Release, "release"},
    {Trigger::Hearing, "hearing"},
    {Trigger::ContactOrder, "contact_order"},
});

/// Purposes whose answers grow old: closing checks and feedback speak of one moment.
constexpr const char* kRenewed
    = " AND a.purpose IN ('protection', 'support', 'protection_and_support', 'safety',"
      " 'specialist')";
constexpr const char* kStanding
    = " AND a.state IN ('active', 'reviewed', 'sent', 'measures_decided')";

} // namespace

std::string_view code(Trigger value) { return codeOf(kTriggers, value); }
std::optional<Trigger> parseTrigger(std::string_view text) { return valueOf(kTriggers, text); }

Reassessments::Reassessments(office::Desk& desk)
    : m_desk{desk}
{
}

bool Reassessments::markOne(office::Act& act, AssessmentId id, std::string_view reason, Date day)
{
    auto assessment = assessmentById(m_desk.database(), id);
    if (!assessment) return false;
    const Step* step = findStep(assessment->state, Action::MarkDue);
    if (!step) return false;
    assessment->state = step->to;
    assessment->dueReason = reason;
    // Another desk may find it at the same moment: who changes the row first writes the task.
    if (!updateAssessment(m_desk.database(), *assessment)) return false;
    ++assessment->revision;
    remind(m_desk, *assessment, "task-again", day);
    updateAssessment(m_desk.database(), *assessment);
    rememberIncidents(m_desk, *assessment);
    act.record({"assessment.due", "assessment", id.toString(),
        {{"case", assessment->caseId.toString()}, {"reason", std::string{reason}}}});
    return true;
}

Result<int> Reassessments::happened(
    cases::CaseId caseId, Trigger trigger, std::optional<Date> on, const std::string& note)
{
    const Date today = m_desk.clock().today();
    office::Act act{m_desk};
    const auto visible = storage::firstRow(
        m_desk.database(), "SELECT id FROM visible_cases WHERE id = $1",
        [](const Statement&) { return true; }, caseId);
    if (!visible) return Error{Error::Kind::NotFound, "assessment.case-unknown", caseId.toString()};
    const auto standing = storage::rows(
        m_desk.database(),
        std::string{"SELECT a.id FROM visible_assessments a WHERE a.case_id = $1"} + kRenewed
            + kStanding,
        [](const Statement& row) { return row.get<AssessmentId>(0); }, caseId);
    int marked = 0;
    for (const AssessmentId id : standing)
        marked += markOne(act, id, code(trigger), std::max(on.value_or(today), today)) ? 1 : 0;
    const std::map<std::string, std::string> facts{{"what", std::string{code(trigger)}},
        {"on", on ? toIso(*on) : std::string{}}, {"due", std::to_string(marked)}};
    cases::addEvent(m_desk, caseId,
        {.kind = cases::EntryKind::Assessment,
            .at = m_desk.clock().now(),
            .title = {},
            .text = note,
            .event = "assessment.trigger",
            .facts = facts});
    act.record({"assessment.trigger", "case", caseId.toString(), facts});
    act.commit();
    return marked;
}

int Reassessments::mark(const std::vector<Due>& due)
{
    if (due.empty()) return 0;
    office::Act act{m_desk};
    int marked = 0;
    for (const auto& [id, byDay] : due)
        marked
            += markOne(act, id, byDay ? "day" : code(Trigger::NewIncident), m_desk.clock().today())
            ? 1
            : 0;
    act.commit();
    return marked;
}

int Reassessments::bringUpToDate(cases::CaseId caseId)
{
    return mark(storage::rows(
        m_desk.database(),
        std::string{"SELECT a.id, CASE WHEN a.reassess_on <= $2 THEN 1 ELSE 0 END"
                    " FROM visible_assessments a WHERE a.case_id = $1"}
            + kStanding + " AND (a.reassess_on <= $2 OR (a.incidents_seen <"
            + " (SELECT coalesce(max(i.seq), 0) FROM visible_incidents i WHERE i.case_id = $1)"
            + kRenewed + "))",
        [](const Statement& row) {
            return Due{row.get<AssessmentId>(0), row.get<bool>(1)};
        },
        caseId, m_desk.clock().today()));
}

int Reassessments::bringUpToDate()
{
    return mark(storage::rows(
        m_desk.database(),
        "SELECT a.id FROM visible_assessments a"
        " WHERE a.state IN ('active', 'reviewed', 'sent', 'measures_decided')"
        " AND a.reassess_on <= $1 ORDER BY a.reassess_on LIMIT 500",
        [](const Statement& row) {
            return Due{row.get<AssessmentId>(0), true};
        },
        m_desk.clock().today()));
}

std::vector<DueRow> Reassessments::due(std::size_t limit) const
{
    return storage::rows(
        m_desk.database(),
        "SELECT a.id, a.case_id, c.reference, f.title, w.name, a.reassess_on, a.due_reason"
        " FROM visible_assessments a JOIN visible_cases c ON c.id = a.case_id"
        " JOIN visible_forms f ON f.id = a.form_id JOIN visible_workers w ON w.id = a.assessor_id"
        " WHERE a.state = 'due_for_update' ORDER BY a.reassess_on, a.id LIMIT $1",
        [](const Statement& row) {
            return DueRow{.id = row.get<AssessmentId>(0),
                .caseId = row.get<cases::CaseId>(1),
                .caseReference = row.get<std::string>(2),
                .formTitle = row.get<std::string>(3),
                .assessorName = row.get<std::string>(4),
                .reassessOn = row.getOptional<Date>(5),
                .reason = row.get<std::string>(6)};
        },
        static_cast<std::int64_t>(limit));
}

} // namespace waymark::assessment
