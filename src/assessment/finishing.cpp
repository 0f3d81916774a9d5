// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/finishing.h"

#include "assessment/assessment_store.h"
#include "assessment/deadlines.h"
#include "base/word_file.h"
#include "cases/task.h"

#include <algorithm>

namespace waymark::assessment {
namespace {

using storage::Statement;

bool isLowered(const Assessment& before, const Assessment& now)
{
    if (isLowered(before.details.judgement, now.details.judgement)) return true;
    return std::ranges::any_of(now.details.scoreJudgements, [&](const ScoreJudgement& one) {
        const auto earlier
            = std::ranges::find(before.details.scoreJudgements, one.score, &ScoreJudgement::score);
        return earlier != before.details.scoreJudgements.end()
            && isLowered(earlier->judgement, one.judgement);
    });
}

} // namespace

std::string taskTitle(office::Desk& desk, std::string_view key, FormId form)
{
    const auto language = storage::firstRow(desk.database(), "SELECT language FROM visible_offices",
        [](const Statement& row) { return row.get<std::string>(0); });
    const auto title = storage::firstRow(
        desk.database(), "SELECT title FROM visible_forms WHERE id = $1",
        [](const Statement& row) { return row.get<std::string>(0); }, form);
    return WordFile{"assessment/words", language.value_or("en")}.fill(
        key, {{"form", title.value_or(std::string{})}});
}

std::vector<ReviewReason> reviewReasons(const Assessment& assessment,
    const std::optional<Assessment>& previous, const forms::AnswerSheet& sheet)
{
    std::vector<ReviewReason> reasons;
    if (isExtensive(assessment.details.purpose)) reasons.push_back(ReviewReason::Extensive);
    if (previous && isLowered(*previous, assessment))
        reasons.push_back(ReviewReason::LoweredJudgement);
    const auto conclusions = sheet.conclusions();
    if (!reasons.empty() && std::ranges::any_of(conclusions, &forms::Conclusion::red))
        reasons.push_back(ReviewReason::RedRule);
    return reasons;
}

void remind(office::Desk& desk, Assessment& assessment, std::string_view title, Date day)
{
    endReminder(desk, assessment);
    assessment.dueTask = cases::addTask(desk, assessment.caseId,
        {.kind = cases::TaskKind::Deadline,
            .title = taskTitle(desk, title, assessment.formId),
            .due = day,
            .assignee = assessment.assessor});
}

void endReminder(office::Desk& desk, Assessment& assessment)
{
    if (assessment.dueTask) cases::endTask(desk, assessment.caseId, *assessment.dueTask);
    assessment.dueTask.reset();
}

void takeEffect(office::Desk& desk, office::Act& act, Assessment& assessment)
{
    if (assessment.supersedes)
        if (auto earlier = assessmentById(desk.database(), *assessment.supersedes);
            earlier && findStep(earlier->state, Action::Supersede)) {
            earlier->state = State::Superseded;
            endReminder(desk, *earlier);
            if (updateAssessment(desk.database(), *earlier))
                act.record({"assessment.superseded", "assessment", earlier->id.toString(),
                    {{"case", earlier->caseId.toString()}}});
        }
    if (assessment.details.reassessOn)
        remind(desk, assessment, "task-again", *assessment.details.reassessOn);
    else
        endReminder(desk, assessment);
    rememberIncidents(desk, assessment);
}

void rememberIncidents(office::Desk& desk, const Assessment& assessment)
{
    desk.database()
        .prepare("UPDATE assessments SET incidents_seen = (SELECT coalesce(max(i.seq), 0)"
                 " FROM visible_incidents i WHERE i.case_id = $2) WHERE id = $1")
        .bind(assessment.id, assessment.caseId)
        .run();
}

} // namespace waymark::assessment
