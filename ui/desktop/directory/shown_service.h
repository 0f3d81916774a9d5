// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN
#include "directory/agreements.h"
#include "directory/hand_edits.h"
#include "directory/opening_hours.h"
#include "directory/upkeep.h"
#include "referrals/past_referrals.h"
#endif

#include <array>
#include <vector>

namespace waymark::office {
class Desk;
}

namespace waymark::ui {

/// A service with what was worked out for it on the storage thread.
struct ShownService {
    directory::Service service;
    directory::OpenState open;
    std::array<std::vector<directory::Hours>, 7> week;
    std::vector<directory::hsds::Schedule> daysOff{};
    int today = 0; ///< 0: Monday
    std::vector<directory::ServiceReport> reports{}; ///< what somebody found wrong
    std::vector<directory::Agreement> agreements{};
    std::vector<directory::HandConflict> changedHere{}; ///< what its source says otherwise
    referrals::PastReferrals past{}; ///< of the office, in numbers
};

/// On the storage thread.
Result<ShownService> shownService(office::Desk& desk, const directory::ServiceId& id);

} // namespace waymark::ui
