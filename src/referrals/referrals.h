// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "office/desk.h"
#include "referrals/referral.h"
#include "referrals/sheet.h"
#include "storage/database.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waymark::referrals {

/// What goes with a step of the workflow.
struct StepDetails {
    std::string note{}; ///< needed where needsNote(); a return's comment
    std::optional<DeclineReason> declined{}; ///< needed to decline
    std::optional<Outcome> outcome{}; ///< needed to record an outcome
    /// Why it is sent although the safe-contact guard says not now; recorded.
    std::optional<std::string> guardOverride{};
};

/// Where a list goes on: when it last changed, and which.
using ReferralKey = std::pair<Instant, std::string>;
using ReviewKey = std::pair<Instant, std::string>;

struct ReferralFilter {
    std::optional<cases::CaseId> caseId{};
    std::optional<State> state{};
    bool mineOnly = false; ///< written by the worker at this desk
};

/// What Today shows of referrals.
struct ReferralCounts {
    std::int64_t waitingForAgencies = 0;
    std::int64_t overdue = 0;
    std::int64_t returnedToMe = 0; ///< drafts of mine with a comment
    std::int64_t reviewsForMe = 0; ///< 0 for who is no supervisor
};

/// Referrals of the cases the worker sees: drafting, consent, review, sending, the closed loop.
/// Every refusal is a rule "referral.…".
class Referrals {
public:
    explicit Referrals(office::Desk& desk);

    /// A new draft. Needs the role worker or supervisor.
    Result<Referral> propose(const Proposal& proposal);
    /// Replaces what a draft says; Conflict when somebody changed it since `revision`.
    Result<Referral> rewrite(ReferralId id, std::int64_t revision, const Proposal& proposal);

    Result<Referral> find(ReferralId id);
    Result<Referral> findByReference(std::string_view reference); ///< "2026-0148/R4"
    /// Last changed first.
    storage::Page<ReferralRow, ReferralKey> list(const ReferralFilter& filter, std::size_t limit,
        const std::optional<ReferralKey>& after = {});
    std::vector<Event> events(ReferralId id);

    /// Any step of the workflow, checked against kWorkflow and the conditions of the step.
    Result<Referral> take(
        ReferralId id, std::int64_t revision, Action action, const StepDetails& details = {});
    /// Submits or, when no rule asks for a review, releases.
    Result<Referral> submit(ReferralId id, std::int64_t revision);
    /// The steps the worker at this desk may take now: the buttons.
    std::vector<Action> allowedActions(const Referral& referral) const;
    /// Why a supervisor would read it first, if it were submitted as it stands.
    std::vector<ReviewReason> reasonsToReview(const Proposal& proposal);

    /// A new draft for another service that replaces one that came to nothing: the person's words
    /// are kept, every answer starts at not asked.
    Result<Referral> referAgain(
        ReferralId id, std::int64_t revision, const ServiceSnapshot& service);

    /// Waiting for a supervisor, longest first; only for supervisors. Their own are marked.
    storage::Page<ReviewRow, ReviewKey> reviewsWaiting(
        std::size_t limit, const std::optional<ReviewKey>& after = {});
    std::vector<ReviewRow> reviewsAnsweredSince(Instant since, std::size_t limit);
    /// The versions behind "what changed", oldest first: of the referral it replaces, then its own.
    std::vector<Version> versions(ReferralId id);

    /// What leaves the office, for printing or a file; journaled. NotAllowed "referral.not-ready"
    /// before it is approved, and as for sending when the agreement no longer stands.
    Result<Sheet> exportSheet(ReferralId id);
    /// The same for the eyes of the office only.
    Sheet preview(const Referral& referral);

    ReferralCounts counts();
    /// Sent, and the agency's next answer is late; longest first.
    std::vector<ReferralRow> overdue(std::size_t limit);

private:
    Standing standingOf(const Referral& referral) const;

    office::Desk& m_desk;
};

} // namespace waymark::referrals
