// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "referrals/candidates.h"
#include "referrals/referrals.h"
#include "referrals/sheet_document.h"
#include "ui/desktop/referrals/case_head.h"

#include <optional>
#include <vector>

namespace waymark::ui {

inline constexpr std::size_t kMostCandidates = 20;

/// What the page was opened for.
struct ReferralWanted {
    std::optional<cases::CaseId> caseId;
    std::optional<referrals::ReferralId> referral;
    std::optional<directory::Need> need;
    std::optional<directory::ServiceId> service;
    std::optional<referrals::ReferralId> parent; ///< which the new one replaces
};

/// Everything the referral screen shows, read at once on the storage thread.
struct ReferralSession {
    CaseHead head;
    std::optional<referrals::Referral> referral; ///< absent until the draft is kept first
    referrals::Proposal proposal;
    std::vector<directory::Need> needs; ///< of the case
    directory::Need need;
    bool withChildren;
    std::vector<referrals::Candidate> candidates;
    QString office;
    QString worker;

    std::optional<directory::ServiceId> chosenService() const;
    referrals::Sheet sheet(Instant now) const; ///< of the proposal as it stands
};

Result<ReferralSession> readReferralSession(
    app::Workspace& workspace, const ReferralWanted& wanted);

} // namespace waymark::ui
