// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/assessment.h"
#include "office/desk.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::assessment {

/// Why a second person reads an assessment.
enum class ReviewReason {
    Extensive, ///< tier 2: its summary may reach an authority
    LoweredJudgement, ///< milder than the assessment before: four eyes
    RedRule, ///< beside another reason: a red conclusion stands in it
};
std::string_view code(ReviewReason reason);
std::optional<ReviewReason> parseReviewReason(std::string_view text);

enum class Decision { Waiting, Approved, Returned, TakenBack };
std::string_view code(Decision decision);
std::optional<Decision> parseDecision(std::string_view text);

/// A row of the supervisor's queue, or of what was answered.
struct ReviewRow {
    ReviewId id;
    AssessmentId assessment;
    cases::CaseId caseId;
    std::string caseReference;
    std::string formTitle;
    std::string assessorName;
    bool own; ///< assessed by the worker at this desk: somebody else will read it
    Instant askedAt;
    std::vector<ReviewReason> reasons;
    Decision decision;
    std::optional<Instant> decidedAt;
    std::string decidedByName;
    std::string comment;
};

/// What waits for a second pair of eyes. Answering is a step of the assessment: Assessments::take.
class Reviews {
public:
    explicit Reviews(office::Desk& desk);
    std::vector<ReviewRow> waiting(std::size_t limit) const; ///< longest waiting first
    std::vector<ReviewRow> answeredSince(Instant since, std::size_t limit) const; ///< newest first
    std::vector<ReviewRow> of(AssessmentId assessment) const; ///< newest first

private:
    office::Desk& m_desk;
};

} // namespace waymark::assessment
