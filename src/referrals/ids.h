// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

namespace waymark::referrals {

using ReferralId = Id<struct ReferralTag>;
using ReviewId = Id<struct ReviewTag>;

} // namespace waymark::referrals
