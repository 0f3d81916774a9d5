// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/ids.h"
#include "office/desk.h"

#include <optional>

namespace waymark::cases {

/// An active supervisor who sees the case and is neither of the two, those of its team first.
std::optional<office::WorkerId> supervisorBut(office::Desk& desk, CaseId id,
    office::WorkerId notThis, std::optional<office::WorkerId> norThis = {});

} // namespace waymark::cases
