// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/figures.h"

#include "assessment/json_columns.h"

#include <algorithm>

namespace waymark::assessment {
namespace {

using storage::Statement;

TrendPoint readPoint(const Statement& row, std::string_view score)
{
    TrendPoint point{.assessment = row.get<AssessmentId>(2),
        .at = row.get<Instant>(3),
        .number = row.get<std::string>(4),
        .value = row.get<double>(5),
        .missing = row.get<std::int64_t>(6),
        .band = row.get<std::string>(7)};
    for (const auto& one : scoreJudgementsFrom(row.get<std::string>(8)))
        if (one.score == score) {
            point.judgement = one.judgement;
            point.reason = one.reason;
        }
    return point;
}

} // namespace

// Exceptional cases are few: CROSS JOIN and the || keep the engine from beginning with all needs.
Figures::Figures(office::Desk& desk)
    : m_desk{desk}
{
}

std::vector<Trend> Figures::trends(cases::CaseId caseId) const
{
    std::vector<Trend> trends;
    auto rows = m_desk.database().prepare(
        "SELECT s.score, s.title, s.assessment_id, s.at, s.number, s.value, s.missing, s.band,"
        " a.score_judgements FROM visible_assessment_scores s"
        " JOIN visible_assessments a ON a.id = s.assessment_id"
        " WHERE s.case_id = $1 ORDER BY s.score, s.at, s.id");
    rows.bind(caseId);
    while (rows.step()) {
        const auto score = rows.get<std::string>(0);
        if (trends.empty() || trends.back().score != score) trends.push_back({score, {}, {}});
        trends.back().title = rows.get<std::string>(1); // as the newest form calls it
        trends.back().points.push_back(readPoint(rows, score));
    }
    std::ranges::stable_sort(trends, {}, &Trend::title);
    return trends;
}

std::vector<MonthFigure> Figures::months(std::string_view score) const
{
    return storage::rows(
        m_desk.database(),
        "SELECT f.month, CAST(sum(f.answers) AS BIGINT), sum(f.total) FROM ("
        " SELECT m.month AS month, m.answers AS answers, m.total AS total"
        " FROM visible_score_months m WHERE m.score = $1"
        " UNION ALL"
        " SELECT s.month, 1, s.value FROM visible_exceptional_cases e"
        " CROSS JOIN visible_assessment_scores s WHERE s.case_id = e.id AND s.score = $1) f"
        " GROUP BY f.month HAVING sum(f.answers) > 0 ORDER BY f.month",
        [](const Statement& row) {
            const auto answers = row.get<std::int64_t>(1);
            return MonthFigure{.month = row.get<std::string>(0),
                .answers = answers,
                .mean = row.get<double>(2) / static_cast<double>(answers)};
        },
        score);
}

std::map<NeedStatus, std::int64_t> Figures::needs(Need need) const
{
    std::map<NeedStatus, std::int64_t> counts;
    auto rows = m_desk.database().prepare(
        "SELECT f.status, CAST(sum(f.number) AS BIGINT) FROM ("
        " SELECT m.status AS status, m.number AS number FROM visible_need_counts m"
        " WHERE m.need = $1"
        " UNION ALL"
        " SELECT n.status, 1 FROM visible_exceptional_cases e"
        " CROSS JOIN visible_needs n WHERE n.case_id = e.id AND n.need || '' = $1) f"
        " GROUP BY f.status HAVING sum(f.number) > 0");
    rows.bind(code(need));
    while (rows.step())
        counts[parseNeedStatus(rows.get<std::string>(0)).value()] = rows.get<std::int64_t>(1);
    return counts;
}

} // namespace waymark::assessment
