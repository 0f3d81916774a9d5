// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/coded.h"

#include <vector>

namespace waymark::cases {

enum class CaseStatus { New, Active, Quiet, Closing, Closed };
template <>
struct Codes<CaseStatus> {
    static constexpr auto kAll = std::to_array<Coded<CaseStatus>>({
        {CaseStatus::New, "new"},
        {CaseStatus::Active, "active"},
        {CaseStatus::Quiet, "quiet"},
        {CaseStatus::Closing, "closing"},
        {CaseStatus::Closed, "closed"},
    });
};

/// One allowed step of a case's life; service, buttons and tests read this table.
struct CaseStep {
    CaseStatus from;
    CaseStatus to;
};
inline constexpr auto kCaseSteps = std::to_array<CaseStep>({
    {CaseStatus::New, CaseStatus::Active}, {CaseStatus::New, CaseStatus::Closing},
    {CaseStatus::Active, CaseStatus::Quiet}, {CaseStatus::Active, CaseStatus::Closing},
    {CaseStatus::Quiet, CaseStatus::Active}, {CaseStatus::Quiet, CaseStatus::Closing},
    {CaseStatus::Closing, CaseStatus::Active}, {CaseStatus::Closing, CaseStatus::Closed},
    {CaseStatus::Closed, CaseStatus::Active}, // reopened
});
constexpr bool mayStep(CaseStatus from, CaseStatus to)
{
    for (const CaseStep& step : kCaseSteps)
        if (step.from == from && step.to == to) return true;
    return false;
}

enum class ClosingReason {
    GoalsMet,
    VictimEnded,
    ReferredOn,
    Unreachable,
    Moved,
    Deceased,
    ServiceEnded,
    Duplicate,
};
template <>
struct Codes<ClosingReason> {
    static constexpr auto kAll = std::to_array<Coded<ClosingReason>>({
        {ClosingReason::GoalsMet, "goals_met"},
        {ClosingReason::VictimEnded, "victim_ended"},
        {ClosingReason::ReferredOn, "referred_on"},
        {ClosingReason::Unreachable, "unreachable"},
        {ClosingReason::Moved, "moved"},
        {ClosingReason::Deceased, "deceased"},
        {ClosingReason::ServiceEnded, "service_ended"},
        {ClosingReason::Duplicate, "duplicate"},
    });
};

/// The worker's own judgement; never computed.
enum class RiskLevel { NotYet, Low, Medium, High };
template <>
struct Codes<RiskLevel> {
    static constexpr auto kAll = std::to_array<Coded<RiskLevel>>({
        {RiskLevel::NotYet, "not_yet"},
        {RiskLevel::Low, "low"},
        {RiskLevel::Medium, "medium"},
        {RiskLevel::High, "high"},
    });
};

/// What everybody who opens the case must see at once.
enum class FlagKind {
    ChildrenAtHome,
    KnowsWorkplace,
    KnowsAddress,
    Weapons,
    ThreatsToKill,
    Strangulation,
    SuicideRisk,
    CourtOrderNoContact,
    DiscreetOnly,
    OffenderInAuthority, ///< works for the police, the courts or us
    AccessNeed,
    InterpreterNeeded,
    Other,
};
template <>
struct Codes<FlagKind> {
    static constexpr auto kAll = std::to_array<Coded<FlagKind>>({
        {FlagKind::ChildrenAtHome, "children_at_home"},
        {FlagKind::KnowsWorkplace, "knows_workplace"},
        {FlagKind::KnowsAddress, "knows_address"},
        {FlagKind::Weapons, "weapons"},
        {FlagKind::ThreatsToKill, "threats_to_kill"},
        {FlagKind::Strangulation, "strangulation"},
        {FlagKind::SuicideRisk, "suicide_risk"},
        {FlagKind::CourtOrderNoContact, "court_order_no_contact"},
        {FlagKind::DiscreetOnly, "discreet_only"},
        {FlagKind::OffenderInAuthority, "offender_in_authority"},
        {FlagKind::AccessNeed, "access_need"},
        {FlagKind::InterpreterNeeded, "interpreter_needed"},
        {FlagKind::Other, "other"},
    });
};

/// Which meaning (colour, icon) a flag carries.
enum class FlagMeaning { Safety, Authority, Plain };
constexpr FlagMeaning meaningOf(FlagKind kind)
{
    switch (kind) {
    case FlagKind::CourtOrderNoContact: return FlagMeaning::Authority;
    case FlagKind::DiscreetOnly:
    case FlagKind::AccessNeed:
    case FlagKind::InterpreterNeeded:
    case FlagKind::Other: return FlagMeaning::Plain;
    default: return FlagMeaning::Safety;
    }
}

} // namespace waymark::cases
