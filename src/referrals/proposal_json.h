// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "referrals/referral.h"

#include <nlohmann/json_fwd.hpp>

namespace waymark::referrals {

/// A proposal as JSON: what waymarkctl reads and what a draft on the screen is kept as.
///
///     {"service": {"id", "name", "organisation", "country"}, "need", "need_code", "type",
///      "transport", "urgency", "subject", "language", "note_to_reviewer", "parent",
///      "consent": {"way", "given_at", "valid_until",
///                  "override": {"basis", "why", "person_told"},
///                  "items": {"name_to_use": {"answer", "text", "reason"}, …}}}
///
/// Members left out keep what `base` has. Invalid "referral.file-unreadable", subject: the member.
Result<Proposal> readProposal(const nlohmann::json& document, const Proposal& base);
nlohmann::json toJson(const Proposal& proposal);

/// Everything about a referral, with what is kept back: for its own office only.
nlohmann::json toJson(const Referral& referral);
nlohmann::json toJson(const ReferralRow& row);

} // namespace waymark::referrals
