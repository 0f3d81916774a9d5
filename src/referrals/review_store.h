// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/desk.h"
#include "referrals/referral.h"
#include "referrals/referrals.h"
#include "referrals/review.h"

#include <cstdint>
#include <optional>
#include <vector>

/// The SQL of reviews; inside this module only. Writing functions run inside an office::Act.
namespace waymark::referrals::store {

/// The review of the newest version, if it was ever asked for.
struct LastReview {
    ReviewId id;
    std::int64_t revision;
    Decision decision;
    std::optional<office::WorkerId> decidedBy;
    std::optional<Instant> decidedAt;
};
std::optional<LastReview> lastReview(storage::Database& database, const Referral& referral);

void askForReview(office::Desk& desk, const Referral& referral, int version,
    const std::vector<ReviewReason>& reasons);
/// By the worker at the desk. False when somebody else answered first.
bool decide(office::Desk& desk, const LastReview& review, Decision decision,
    const std::string& comment, Instant now);
/// The answer no longer counts; who gave it stays known.
bool takeBack(office::Desk& desk, const LastReview& review);

std::vector<ReviewRow> waiting(
    office::Desk& desk, std::size_t limit, const std::optional<ReviewKey>& after);
std::vector<ReviewRow> answeredSince(office::Desk& desk, Instant since, std::size_t limit);
std::int64_t waitingForOthersThan(storage::Database& database, office::WorkerId author);

} // namespace waymark::referrals::store
