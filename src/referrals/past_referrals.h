// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/service.h"
#include "office/desk.h"
#include "referrals/referral.h"

#include <optional>

namespace waymark::referrals {

/// How the office's referrals to one service went, in numbers. Nothing about a person is in it.
struct PastReferrals {
    int sent = 0; ///< within the last twelve months
    int accepted = 0;
    int declined = 0;
    int open = 0; ///< no answer yet
    int helped = 0; ///< as the people themselves said, at least in part
    std::optional<int> usualDays{}; ///< from sending to yes: half of them took no longer
    std::optional<DeclineReason> mostDeclined{}; ///< the most frequent reason
    friend bool operator==(const PastReferrals&, const PastReferrals&) = default;
};

/// Of the cases the worker may see.
PastReferrals pastReferralsTo(office::Desk& desk, directory::ServiceId service);

} // namespace waymark::referrals
