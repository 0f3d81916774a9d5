// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/reviews.h"

#include "assessment/reviews_store.h"
#include "base/coded.h"
#include "cases/supervisor.h"

namespace waymark::assessment {
namespace {

using storage::Statement;

constexpr auto kReasons = std::to_array<Coded<ReviewReason>>({
    {ReviewReason::Extensive, "extensive"},
    {ReviewReason::LoweredJudgement, "lowered_judgement"},
    {ReviewReason::RedRule, "red_rule"},
});
constexpr auto kDecisions = std::to_array<Coded<Decision>>({
    {Decision::Waiting, "waiting"},
    {Decision::Approved, "approved"},
    {Decision::Returned, "returned"},
    {Decision::TakenBack, "taken_back"},
});

std::string joined(const std::vector<ReviewReason>& reasons)
{
    std::string text;
    for (const ReviewReason reason : reasons)
        text.append(text.empty() ? "" : " ").append(code(reason));
    return text;
}

std::vector<ReviewReason> split(std::string_view text)
{
    std::vector<ReviewReason> reasons;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        if (const auto reason = parseReviewReason(text.substr(0, end))) reasons.push_back(*reason);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return reasons;
}

const std::string kSelect
    = "SELECT id, assessment_id, case_id, case_reference, form_title, assessor_name, assessor_id,"
      " asked_at, reasons, decision, decided_at, decided_by_name, comment"
      " FROM visible_assessment_reviews ";

auto reader(office::WorkerId self)
{
    return [self](const Statement& row) {
        return ReviewRow{.id = row.get<ReviewId>(0),
            .assessment = row.get<AssessmentId>(1),
            .caseId = row.get<cases::CaseId>(2),
            .caseReference = row.get<std::string>(3),
            .formTitle = row.get<std::string>(4),
            .assessorName = row.get<std::string>(5),
            .own = row.get<office::WorkerId>(6) == self,
            .askedAt = row.get<Instant>(7),
            .reasons = split(row.get<std::string>(8)),
            .decision = parseDecision(row.get<std::string>(9)).value(),
            .decidedAt = row.getOptional<Instant>(10),
            .decidedByName = row.getOptional<std::string>(11).value_or(std::string{}),
            .comment = row.get<std::string>(12)};
    };
}

} // namespace

std::string_view code(ReviewReason value) { return codeOf(kReasons, value); }
std::optional<ReviewReason> parseReviewReason(std::string_view text)
{
    return valueOf(kReasons, text);
}
std::string_view code(Decision value) { return codeOf(kDecisions, value); }
std::optional<Decision> parseDecision(std::string_view text) { return valueOf(kDecisions, text); }

void askForReview(
    office::Desk& desk, const Assessment& assessment, const std::vector<ReviewReason>& reasons)
{
    desk.database()
        .prepare("INSERT INTO assessment_reviews (id, revision, assessment_id, asked_by, asked_at,"
                 " reasons, decision, decided_by, decided_at, comment)"
                 " VALUES ($1, 1, $2, $3, $4, $5, 'waiting', NULL, NULL, '')")
        .bind(ReviewId::create(), assessment.id, assessment.assessor, desk.clock().now(),
            joined(reasons))
        .run();
}

bool decideReview(
    office::Desk& desk, const Assessment& assessment, Decision decision, const std::string& comment)
{
    return desk.database()
               .prepare("UPDATE assessment_reviews SET revision = revision + 1, decision = $2,"
                        " decided_by = $3, decided_at = $4, comment = $5 WHERE id IN"
                        " (SELECT id FROM visible_assessment_reviews WHERE assessment_id = $1"
                        " AND decision = 'waiting')")
               .bind(assessment.id, code(decision), desk.session().worker, desk.clock().now(),
                   comment)
               .run()
        > 0;
}

bool cameBack(office::Desk& desk, AssessmentId assessment)
{
    return storage::firstRow(
        desk.database(),
        "SELECT id FROM visible_assessment_reviews WHERE assessment_id = $1"
        " AND decision IN ('returned', 'taken_back') LIMIT 1",
        [](const Statement&) { return true; }, assessment)
        .has_value();
}

std::optional<office::WorkerId> otherSupervisor(office::Desk& desk, const Assessment& assessment)
{
    return cases::supervisorBut(desk, assessment.caseId, assessment.assessor);
}

Reviews::Reviews(office::Desk& desk)
    : m_desk{desk}
{
}

std::vector<ReviewRow> Reviews::waiting(std::size_t limit) const
{
    return storage::rows(m_desk.database(),
        kSelect + "WHERE decision = 'waiting' ORDER BY asked_at, id LIMIT $1",
        reader(m_desk.session().worker), static_cast<std::int64_t>(limit));
}

std::vector<ReviewRow> Reviews::answeredSince(Instant since, std::size_t limit) const
{
    return storage::rows(m_desk.database(),
        kSelect
            + "WHERE decided_at >= $1 AND decision IN ('approved', 'returned')"
              " ORDER BY decided_at DESC, id LIMIT $2",
        reader(m_desk.session().worker), since, static_cast<std::int64_t>(limit));
}

std::vector<ReviewRow> Reviews::of(AssessmentId assessment) const
{
    return storage::rows(m_desk.database(),
        kSelect + "WHERE assessment_id = $1 ORDER BY asked_at DESC, id",
        reader(m_desk.session().worker), assessment);
}

} // namespace waymark::assessment
