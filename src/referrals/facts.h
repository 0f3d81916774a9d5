// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/desk.h"
#include "referrals/referral.h"
#include "referrals/referrals.h"
#include "referrals/review.h"

namespace waymark::referrals {

/// What the office knows that could make a supervisor read `proposal` first. Inside this module.
/// Volunteers are named by the setting "worker.volunteer.<id>" = "1".
ReviewFacts factsAbout(office::Desk& desk, const Proposal& proposal);

/// Writes one step of the workflow into the running `act`: record, event, review, consent, version,
/// journal and the case's timeline. The conditions were checked. False: somebody was first.
bool recordStep(office::Desk& desk, office::Act& act, const Referral& referral, Action action,
    const StepDetails& details);

} // namespace waymark::referrals
