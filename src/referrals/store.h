// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/desk.h"
#include "referrals/referral.h"
#include "storage/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The SQL of referrals; inside this module only. Writing functions run inside an office::Act.
namespace waymark::referrals::store {

std::optional<Referral> read(storage::Database& database, ReferralId id);
std::optional<ReferralId> idOf(
    storage::Database& database, std::string_view caseReference, std::int64_t number);

void insert(office::Desk& desk, const Referral& referral);
/// False when `revision` is no longer the newest, or the referral is invisible.
bool replace(office::Desk& desk, const Referral& referral, const Proposal& proposal);

/// What a step changes of the record; everything is written as it stands here.
struct Progress {
    Instant at;
    State state;
    int version;
    std::vector<ReviewReason> reviewReasons;
    std::optional<Instant> sentAt;
    std::optional<DueTimes> due;
    std::optional<DeclineReason> declined;
    std::optional<Outcome> outcome;
};
bool advance(office::Desk& desk, const Referral& referral, const Progress& progress);
void withdrawConsent(office::Desk& desk, ReferralId id);

void addEvent(office::Desk& desk, ReferralId id, const Event& event);
std::vector<Event> events(storage::Database& database, ReferralId id);

void addVersion(office::Desk& desk, ReferralId id, const Version& version);
/// Oldest first.
std::vector<Version> versions(storage::Database& database, ReferralId id);

/// When the agency should answer next in `state`; absent when it need not.
std::optional<Instant> nextDue(State state, const std::optional<DueTimes>& due);

/// "child,new_agency"
std::string joined(const std::vector<ReviewReason>& reasons);
std::vector<ReviewReason> splitReasons(std::string_view text);

} // namespace waymark::referrals::store
