// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "office/desk.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace waymark::storage {
class Vault;
}

namespace waymark::app {

/// The printed sheet that opens the office when every password is lost. Shown once, kept nowhere.
struct RecoverySheet {
    std::string code; ///< seven groups of five
};

/// One verified copy: a folder of its own.
struct BackupFile {
    std::filesystem::path path;
    Date madeOn;
    std::uint64_t bytes;
};

/// What was examined and what was found.
struct OfficeReport {
    std::int64_t journalEntries = 0;
    std::vector<office::JournalFault> journalFaults; ///< removed, altered, reordered entries
    std::vector<std::string> damage; ///< pages and structure of the database, in the engine's words
    /// Slots of nobody who works here, and active workers without one; as worker ids.
    std::vector<std::string> strayKeys;
    std::vector<std::string> missingKeys;

    /// A worker without a key is worth telling but breaks nothing.
    bool isSound() const { return journalFaults.empty() && damage.empty() && strayKeys.empty(); }
};

/// Backups, the recovery sheet, and the proof that nothing was tampered with.
class Safekeeping {
public:
    Safekeeping(office::Desk& desk, storage::Vault& vault);

    /// A verified, encrypted copy beside the office or in `folder`. Administrators only.
    /// `progress` gets 0 … 1 and stops the work by returning false.
    Result<BackupFile> backUp(const std::optional<std::filesystem::path>& folder = {},
        const std::function<bool(double)>& progress = {});
    std::vector<BackupFile> backups() const; ///< beside the office, newest first

    /// The old sheet no longer opens anything. Administrators only.
    Result<RecoverySheet> replaceRecoverySheet();

    /// Journal chain, database pages, keys. Administrators and data-protection readers.
    Result<OfficeReport> verify();

private:
    office::Desk& m_desk;
    storage::Vault& m_vault;
};

/// A new office folder from a backup; opens with the passwords of its time. Needs no sign-in.
Result<void> restoreBackup(
    const std::filesystem::path& backup, const std::filesystem::path& newFolder);

/// Lets `worker` in again with the printed code and a new password, and gives the sheet that
/// replaces the used one. `clock` null: the computer's.
Result<RecoverySheet> recoverOffice(const std::filesystem::path& folder, std::string_view code,
    std::string_view worker, std::string_view newPassword, const Clock* clock = nullptr);

/// The offices in `folder`, for choosers.
std::vector<std::filesystem::path> officesIn(const std::filesystem::path& folder);

} // namespace waymark::app
