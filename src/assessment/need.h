// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/ids.h"
#include "base/time.h"
#include "cases/ids.h"
#include "office/session.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::assessment {

/// What a person needs. The code is also what services are matched by.
enum class Need {
    Emergency,
    SafetyPlan,
    Protection,
    Shelter,
    Medical,
    Forensic,
    Psychological,
    Crisis,
    LegalAdvice,
    Complaint,
    Compensation,
    CourtSupport,
    ChildProtection,
    Interpreter,
    Housing,
    Money,
    Employment,
    Education,
    Migration,
    Disability,
    Addiction,
    DigitalSafety,
    Practical,
    Information,
    RestorativeJustice,
    PeerSupport,
    Animals,
    Bereavement,
    Other,
};
std::string_view code(Need need); ///< "safety_plan"
std::optional<Need> parseNeed(std::string_view text);
/// Says something on health, sex life or origin (Article 9 GDPR).
bool isSpecialCategory(Need need);

enum class Priority { Now, Soon, Later };
std::string_view code(Priority priority);
std::optional<Priority> parsePriority(std::string_view text);

enum class NeedStatus { Open, InHand, WithPartner, Blocked, Met, NotWished };
std::string_view code(NeedStatus status);
std::optional<NeedStatus> parseNeedStatus(std::string_view text);
/// Still something to be done about it.
constexpr bool isOpen(NeedStatus status)
{
    return status != NeedStatus::Met && status != NeedStatus::NotWished;
}

/// An answer that stands behind a need or a measure, in words.
struct Because {
    std::string question; ///< linkId, or empty for the worker's own reason
    std::string text;
    friend bool operator==(const Because&, const Because&) = default;
};

struct NeedDetails {
    Need need = Need::Other;
    std::string words{}; ///< the person's own words, or what exactly is needed
    Priority priority = Priority::Soon;
    NeedStatus status = NeedStatus::Open;
    std::optional<office::WorkerId> owner{};
    std::optional<Date> targetDate{};
    std::string nextStep{};
    std::vector<Because> reasons{};
    friend bool operator==(const NeedDetails&, const NeedDetails&) = default;
};

struct NeedRecord {
    NeedId id;
    std::int64_t revision = 1;
    cases::CaseId caseId;
    std::optional<AssessmentId> assessment{}; ///< which led to it; empty when the worker saw it
    NeedDetails details;
    Instant createdAt{};
};

/// Special measures of Articles 22 to 24 of Directive 2012/29/EU.
enum class Measure {
    InterviewPremises,
    InterviewTrained,
    InterviewSamePerson,
    InterviewSameSex,
    CourtNoVisualContact,
    CourtVideoLink,
    CourtNoPrivateQuestions,
    CourtClosed,
    ChildRecording,
    ChildRepresentative,
    ChildLawyer,
};
std::string_view code(Measure measure); ///< "INV-PREM" …
std::optional<Measure> parseMeasure(std::string_view text);

enum class MeasureStatus {
    Proposed,
    Wished,
    RefusedByVictim,
    Requested,
    Granted,
    Denied,
    Applied,
    Failed,
};
std::string_view code(MeasureStatus status);
std::optional<MeasureStatus> parseMeasureStatus(std::string_view text);

struct MeasureDetails {
    Measure measure = Measure::InterviewPremises;
    MeasureStatus status = MeasureStatus::Proposed;
    std::string requestedTo{};
    std::optional<Date> requestedOn{};
    std::optional<Date> decidedOn{};
    std::string denialReason{}; ///< as the authority said it; wanted when denied
    std::string hearing{}; ///< which hearing or interview it was applied at, or failed
    std::vector<Because> reasons{};
    friend bool operator==(const MeasureDetails&, const MeasureDetails&) = default;
};

/// One allowed way of a measure; by law some may be granted without being asked for.
struct MeasureStep {
    MeasureStatus from;
    MeasureStatus to;
};
// clang-format off
inline constexpr auto kMeasureSteps = std::to_array<MeasureStep>({
    {MeasureStatus::Proposed,        MeasureStatus::Wished},
    {MeasureStatus::Proposed,        MeasureStatus::RefusedByVictim},
    {MeasureStatus::Proposed,        MeasureStatus::Requested},
    {MeasureStatus::Proposed,        MeasureStatus::Granted},
    {MeasureStatus::Proposed,        MeasureStatus::Denied},
    {MeasureStatus::Wished,          MeasureStatus::RefusedByVictim},
    {MeasureStatus::Wished,          MeasureStatus::Requested},
    {MeasureStatus::Wished,          MeasureStatus::Granted},
    {MeasureStatus::Wished,          MeasureStatus::Denied},
    {MeasureStatus::RefusedByVictim, MeasureStatus::Wished},
    {MeasureStatus::RefusedByVictim, MeasureStatus::Granted},
    {MeasureStatus::Requested,       MeasureStatus::Granted},
    {MeasureStatus::Requested,       MeasureStatus::Denied},
    {MeasureStatus::Requested,       MeasureStatus::RefusedByVictim},
    {MeasureStatus::Granted,         MeasureStatus::Applied},
    {MeasureStatus::Granted,         MeasureStatus::Failed},
    {MeasureStatus::Denied,          MeasureStatus::Requested},
    {MeasureStatus::Applied,         MeasureStatus::Failed},
    {MeasureStatus::Failed,          MeasureStatus::Requested},
    {MeasureStatus::Failed,          MeasureStatus::Applied},
});
// clang-format on
/// Also true for staying where it is.
constexpr bool isAllowed(MeasureStatus from, MeasureStatus to)
{
    if (from == to) return true;
    for (const MeasureStep& step : kMeasureSteps)
        if (step.from == from && step.to == to) return true;
    return false;
}

/// A line of the ledger: who moved a measure, when, and why.
struct MeasureEvent {
    MeasureId measure;
    Instant at;
    std::string workerName;
    std::optional<MeasureStatus> from; ///< absent: its first line
    MeasureStatus to;
    std::string reason;
};

struct MeasureRecord {
    MeasureId id;
    std::int64_t revision = 1;
    cases::CaseId caseId;
    std::optional<AssessmentId> assessment{};
    MeasureDetails details;
};

} // namespace waymark::assessment
