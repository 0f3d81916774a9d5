// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/key_slots.h"
#include "storage/sign_in_delay.h"
#include "storage/sqlcipher_database.h"
#include "storage/vault.h"

namespace waymark::storage {

/// What an open office consists of.
struct Vault::Inside {
    OfficePaths paths;
    const Clock& clock;
    FolderLock lock;
    KeyFile keyFile; ///< as it stands on the disk; whole
    OfficeKey key;
    std::string slotId;
    std::string owner;
    FailedSignIns failedBefore{};
    std::unique_ptr<SqlCipherDatabase> database{};

    /// Writes `changed`, authenticated, and only then goes on with it.
    void replaceKeyFile(KeyFile changed);
};

/// Lets the files beside vault.cpp make a Vault.
struct VaultAccess {
    static std::unique_ptr<Vault> make(std::unique_ptr<Vault::Inside> inside)
    {
        return std::unique_ptr<Vault>{new Vault{std::move(inside)}};
    }
    static std::unique_ptr<Vault::Inside> takeApart(std::unique_ptr<Vault> vault)
    {
        return std::move(vault->m_inside);
    }
    static const Vault::Inside& inside(const Vault& vault) { return *vault.m_inside; }
    using Inside = Vault::Inside;
};

/// Copies what `inside` holds to the new folder `target`; see Vault::backUp().
Result<std::filesystem::path> writeBackup(const VaultAccess::Inside& inside,
    const std::filesystem::path& folder, const Progress& progress);

} // namespace waymark::storage
