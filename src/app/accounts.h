// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "office/workers.h"

#include <set>
#include <string_view>

namespace waymark::storage {
class Vault;
}

namespace waymark::app {

/// Refuses passwords that are no hurdle: "worker.password-too-short" (fewer than 10 characters),
/// "worker.password-too-simple" (one character repeated, or the worker's own name). Tied to
/// "password".
Result<void> checkPassword(std::string_view worker, std::string_view password);

/// Workers together with what lets them in: the record in the database and the slot in the key
/// file. Administrators only, but for changePassword(). An initial password is one the
/// administrator tells the worker; it lets in once and must then be replaced.
class Accounts {
public:
    Accounts(office::Desk& desk, office::Workers& workers, storage::Vault& vault);

    Result<office::WorkerRecord> add(
        const office::WorkerDetails& details, std::string_view initialPassword);
    /// Takes the slot away. Whoever kept the office key itself is only shut out by a re-key.
    Result<office::WorkerRecord> disable(office::WorkerId worker);
    Result<office::WorkerRecord> enable(office::WorkerId worker, std::string_view initialPassword);
    Result<office::WorkerRecord> resetPassword(
        office::WorkerId worker, std::string_view initialPassword);
    /// One's own; `password` is the present one.
    Result<void> changePassword(std::string_view password, std::string_view newPassword);
    Result<office::WorkerRecord> setRoles(
        office::WorkerId worker, const std::set<office::Role>& roles);
    /// The name is part of what one signs in with, so a new one comes with an initial password.
    Result<office::WorkerRecord> rename(
        office::WorkerId worker, std::string_view name, std::string_view initialPassword);

private:
    Result<void> giveSlot(const office::WorkerRecord& worker, std::string_view initialPassword);

    office::Desk& m_desk;
    office::Workers& m_workers;
    storage::Vault& m_vault;
};

} // namespace waymark::app
