// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cases/ids.h"
#include "directory/service.h"
#include "office/desk.h"

#include <vector>

namespace waymark::leaflets {

/// The services a worker put on the contact sheet of a case; they stand first in every pack made
/// for it.
class CaseServices {
public:
    /// Keeps the reference: the desk must outlive it.
    explicit CaseServices(office::Desk& desk);

    /// Once is enough; a second time changes nothing. NotFound: case.not-found,
    /// directory.service-not-found; Conflict: pack.service-unchecked when nobody made sure of the
    /// entry within 180 days, because a sheet holds no such number.
    Result<void> add(cases::CaseId caseId, directory::ServiceId service);
    Result<void> remove(cases::CaseId caseId, directory::ServiceId service);
    /// In the order they were put there.
    std::vector<directory::ServiceId> ofCase(cases::CaseId caseId);

private:
    office::Desk& m_desk;
};

} // namespace waymark::leaflets
