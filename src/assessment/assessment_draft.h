// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/assessment.h"

#include <optional>
#include <string>
#include <string_view>

namespace waymark::assessment {

/// An assessment while it is being typed, as the draft store keeps it.
struct AssessmentDraft {
    FormId form;
    std::optional<AssessmentId> assessment{}; ///< absent: nothing was saved yet
    AssessmentDetails details{};
    std::string response{}; ///< QuestionnaireResponse
    friend bool operator==(const AssessmentDraft&, const AssessmentDraft&) = default;
};

std::string toJson(const AssessmentDraft& draft);
/// Absent when it is no draft of ours.
std::optional<AssessmentDraft> draftFrom(std::string_view json);

} // namespace waymark::assessment
