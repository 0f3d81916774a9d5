// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/assessment.h"
#include "assessment/need.h"
#include "base/coded.h"

namespace waymark::assessment {
namespace {

constexpr auto kPurposes = std::to_array<Coded<Purpose>>({
    {Purpose::Triage, "triage"},
    {Purpose::Protection, "protection"},
    {Purpose::Support, "support"},
    {Purpose::ProtectionAndSupport, "protection_and_support"},
    {Purpose::Safety, "safety"},
    {Purpose::Specialist, "specialist"},
    {Purpose::Closure, "closure"},
    {Purpose::Feedback, "feedback"},
});

constexpr auto kRequesters = std::to_array<Coded<RequestedBy>>({
    {RequestedBy::Self, "self"},
    {RequestedBy::Police, "police"},
    {RequestedBy::Prosecutor, "prosecutor"},
    {RequestedBy::Judge, "judge"},
    {RequestedBy::OwnService, "own_service"},
    {RequestedBy::Other, "other"},
});

constexpr auto kJudgements = std::to_array<Coded<Judgement>>({
    {Judgement::NotYet, "not_yet"},
    {Judgement::NoConcern, "no_concern"},
    {Judgement::SomeConcern, "some_concern"},
    {Judgement::HighConcern, "high_concern"},
});

constexpr auto kConsents = std::to_array<Coded<Consent>>({
    {Consent::NotAsked, "not_asked"},
    {Consent::Given, "given"},
    {Consent::Partial, "partial"},
    {Consent::Refused, "refused"},
});

constexpr auto kNeeds = std::to_array<Coded<Need>>({
    {Need::Emergency, "emergency"},
    {Need::SafetyPlan, "safety_plan"},
    {Need::Protection, "protection"},
    {Need::Shelter, "shelter"},
    {Need::Medical, "medical"},
    {Need::Forensic, "forensic"},
    {Need::Psychological, "psychological"},
    {Need::Crisis, "crisis"},
    {Need::LegalAdvice, "legal_advice"},
    {Need::Complaint, "complaint"},
    {Need::Compensation, "compensation"},
    {Need::CourtSupport, "court_support"},
    {Need::ChildProtection, "child_protection"},
    {Need::Interpreter, "interpreter"},
    {Need::Housing, "housing"},
    {Need::Money, "money"},
    {Need::Employment, "employment"},
    {Need::Education, "education"},
    {Need::Migration, "migration"},
    {Need::Disability, "disability"},
    {Need::Addiction, "addiction"},
    {Need::DigitalSafety, "digital_safety"},
    {Need::Practical, "practical"},
    {Need::Information, "information"},
    {Need::RestorativeJustice, "restorative_justice"},
    {Need::PeerSupport, "peer_support"},
    {Need::Animals, "animals"},
    {Need::Bereavement, "bereavement"},
    {Need::Other, "other"},
});

/// What says something on health, sex life or origin (Article 9 GDPR).
constexpr auto kSpecialNeeds = std::to_array({Need::Medical, Need::Forensic, Need::Psychological,
    Need::Crisis, Need::Disability, Need::Addiction, Need::Migration});

constexpr auto kPriorities = std::to_array<Coded<Priority>>({
    {Priority::Now, "now"},
    {Priority::Soon, "soon"},
    {Priority::Later, "later"},
});

constexpr auto kNeedStatuses = std::to_array<Coded<NeedStatus>>({
    {NeedStatus::Open, "open"},
    {NeedStatus::InHand, "in_hand"},
    {NeedStatus::WithPartner, "with_partner"},
    {NeedStatus::Blocked, "blocked"},
    {NeedStatus::Met, "met"},
    {NeedStatus::NotWished, "not_wished"},
});

constexpr auto kMeasures = std::to_array<Coded<Measure>>({
    {Measure::InterviewPremises, "INV-PREM"},
    {Measure::InterviewTrained, "INV-TRAIN"},
    {Measure::InterviewSamePerson, "INV-SAME"},
    {Measure::InterviewSameSex, "INV-SEX"},
    {Measure::CourtNoVisualContact, "CT-VIS"},
    {Measure::CourtVideoLink, "CT-LINK"},
    {Measure::CourtNoPrivateQuestions, "CT-PRIV"},
    {Measure::CourtClosed, "CT-CLOSED"},
    {Measure::ChildRecording, "CH-REC"},
    {Measure::ChildRepresentative, "CH-REP"},
    {Measure::ChildLawyer, "CH-LAW"},
});

constexpr auto kMeasureStatuses = std::to_array<Coded<MeasureStatus>>({
    {MeasureStatus::Proposed, "proposed"},
    {MeasureStatus::Wished, "wished"},
    {MeasureStatus::RefusedByVictim, "refused_by_victim"},
    {MeasureStatus::Requested, "requested"},
    {MeasureStatus::Granted, "granted"},
    {MeasureStatus::Denied, "denied"},
    {MeasureStatus::Applied, "applied"},
    {MeasureStatus::Failed, "failed"},
});

} // namespace

std::string_view code(Purpose value) { return codeOf(kPurposes, value); }
std::optional<Purpose> parsePurpose(std::string_view text) { return valueOf(kPurposes, text); }
std::string_view code(RequestedBy value) { return codeOf(kRequesters, value); }
std::optional<RequestedBy> parseRequestedBy(std::string_view text)
{
    return valueOf(kRequesters, text);
}
std::string_view code(Judgement value) { return codeOf(kJudgements, value); }
std::optional<Judgement> parseJudgement(std::string_view text)
{
    return valueOf(kJudgements, text);
}
std::string_view code(Consent value) { return codeOf(kConsents, value); }
std::optional<Consent> parseConsent(std::string_view text) { return valueOf(kConsents, text); }
std::string_view code(Need value) { return codeOf(kNeeds, value); }
bool isSpecialCategory(Need need)
{
    return std::ranges::find(kSpecialNeeds, need) != kSpecialNeeds.end();
}
std::optional<Need> parseNeed(std::string_view text) { return valueOf(kNeeds, text); }
std::string_view code(Priority value) { return codeOf(kPriorities, value); }
std::optional<Priority> parsePriority(std::string_view text) { return valueOf(kPriorities, text); }
std::string_view code(NeedStatus value) { return codeOf(kNeedStatuses, value); }
std::optional<NeedStatus> parseNeedStatus(std::string_view text)
{
    return valueOf(kNeedStatuses, text);
}
std::string_view code(Measure value) { return codeOf(kMeasures, value); }
std::optional<Measure> parseMeasure(std::string_view text) { return valueOf(kMeasures, text); }
std::string_view code(MeasureStatus value) { return codeOf(kMeasureStatuses, value); }
std::optional<MeasureStatus> parseMeasureStatus(std::string_view text)
{
    return valueOf(kMeasureStatuses, text);
}

} // namespace waymark::assessment
