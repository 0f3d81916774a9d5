// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "cases/ids.h"
#include "referrals/consent.h"
#include "referrals/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::referrals {

/// Why a supervisor reads a referral before it leaves (domain section 5).
enum class ReviewReason {
    Child,
    SpecialCategory,
    HighRisk,
    NewAgency, ///< this office never sent anything to it
    OtherCountry,
    ConsentOverride,
    Volunteer, ///< written by a volunteer
};

/// What is known about a referral when it is submitted.
struct ReviewFacts {
    bool child = false;
    bool specialCategory = false;
    bool highRisk = false;
    bool newAgency = false;
    bool otherCountry = false;
    bool consentOverride = false;
    bool volunteer = false;
    friend bool operator==(const ReviewFacts&, const ReviewFacts&) = default;
};

/// Empty: it may go without a review.
std::vector<ReviewReason> reviewReasons(const ReviewFacts& facts);

enum class Decision { Waiting, Approved, Returned, TakenBack };

/// What changed against the version read before, or against the referral it replaces.
struct ChangedItem {
    enum class Kind { Added, Removed, Altered };
    Kind kind;
    std::string field; ///< code of an Item, or "service", "urgency", "type", "subject", "transport"
    std::string before; ///< what was shared; empty when it was kept back
    std::string after;
    friend bool operator==(const ChangedItem&, const ChangedItem&) = default;
};

/// A submitted version: word for word what would leave, nothing that is kept back.
struct Version {
    int number;
    Instant submittedAt;
    std::string serviceName;
    std::vector<std::pair<std::string, std::string>> fields; ///< by field code, in page order
    friend bool operator==(const Version&, const Version&) = default;
};

std::vector<ChangedItem> changesBetween(const Version& before, const Version& after);

/// A row of the supervisor's queue, or of what was answered today.
struct ReviewRow {
    ReviewId id;
    ReferralId referral;
    cases::CaseId caseId;
    std::string caseReference;
    int number;
    std::string serviceName;
    std::string authorName;
    Instant askedAt;
    bool own; ///< written by the worker at this desk: somebody else will read it
    std::vector<ReviewReason> reasons;
    Decision decision;
    std::optional<Instant> decidedAt;
    std::string decidedByName;
    std::string comment;
};

std::string_view code(ReviewReason reason);
std::string_view code(Decision decision);
std::optional<ReviewReason> parseReviewReason(std::string_view code);
std::optional<Decision> parseDecision(std::string_view code);

} // namespace waymark::referrals
