// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "referrals/applicant.h"
#include "referrals/candidates.h"
#include "storage/database.h"

#include <span>
#include <vector>

namespace waymark::referrals {

/// What this case and this office already lived through with one service.
struct Experience {
    int accepted = 0;
    int declined = 0; ///< for other cases
    int helped = 0; ///< as the people themselves said
    bool asked = false; ///< anybody of this office
    bool noReply = false; ///< this case
    bool declinedHere = false; ///< this case
};
Experience experienceWith(
    storage::Database& database, directory::ServiceId service, cases::CaseId caseId);

/// Everything that is weighed for one service. Inside this module.
struct MatchFacts {
    const directory::Hit& hit;
    const directory::Service& service;
    const CaseFacts& person;
    std::span<const directory::Verdict> verdicts;
    Experience experience;
    bool sharesAddress = false; ///< with a programme for perpetrators
};

/// For first, then against.
std::vector<MatchReason> reasonsFor(const MatchFacts& facts, const Wish& wish);

} // namespace waymark::referrals
