// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

namespace waymark::cases {
using CaseId = Id<struct CaseTag>;
}
namespace waymark::assessment {
using NeedId = Id<struct NeedTag>;
}
namespace waymark::directory {
using ServiceId = Id<struct ServiceTag>;
}

namespace waymark::referrals {

using ReferralId = Id<struct ReferralTag>;
using ReviewId = Id<struct ReviewTag>;

} // namespace waymark::referrals
