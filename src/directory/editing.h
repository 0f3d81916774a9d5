// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/service_form.h"
#include "office/desk.h"

namespace waymark::directory {

/// Services entered and changed by hand.
class Editing {
public:
    explicit Editing(office::Desk& desk);

    /// Refusals: the first of problemsIn(), directory.change-not-allowed. Phone numbers are written
    /// as the office's country does.
    Result<ServiceId> add(const ServiceForm& form);
    /// Writes what differs from `before`, the form as it was opened. Conflict:
    /// directory.service-changed-since; the caller then shows both.
    Result<void> save(
        ServiceId id, std::int64_t revision, const ServiceForm& before, const ServiceForm& after);

    /// Of the office: "PT".
    std::string country() const;

private:
    ServiceForm tidied(ServiceForm form) const;

    office::Desk& m_desk;
};

} // namespace waymark::directory
