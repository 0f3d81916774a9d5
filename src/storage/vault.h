// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "storage/database.h"
#include "storage/office_folder.h"
#include "storage/secret.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::storage {

/// How much work one guess of a password costs (Argon2id).
struct KeyCost {
    std::uint64_t passes;
    std::uint64_t memoryBytes;
    friend bool operator==(const KeyCost&, const KeyCost&) = default;
};
/// For tests and the training office, whose password is public.
inline constexpr KeyCost kCheapKeyCost{1, 64 * 1024};
/// About `target` for one guess on this computer; takes about as long to find out.
KeyCost calibratedKeyCost(std::chrono::milliseconds target = std::chrono::milliseconds{700});

/// Who signs in, and with what. `name` is compared without case, accents and needless spaces.
struct Credentials {
    std::string name;
    std::string password;
};

/// Sign-ins that failed since the last one that succeeded. Nothing tells who tried.
struct FailedSignIns {
    int count = 0;
    std::optional<Instant> lastAt;
};

/// Returning false stops the work; what was begun is taken back.
using Progress = std::function<bool(double fraction)>;

/// An office that is open: its database, its keys and the lock on its folder. One thread at a time.
///
/// What a user can meet and mend is a Result: office.disk-full, office.folder-read-only,
/// office.keys-damaged (truncated, edited, another office's) and the rules named below. After a
/// refusal everything is as it was.
class Vault {
public:
    ~Vault();
    Vault(const Vault&) = delete;
    Vault& operator=(const Vault&) = delete;

    Database& database();
    const OfficePaths& paths() const;
    const std::string&
    officeId() const; ///< a uuid; also the salt that ties the keys to this office
    /// Whose slot opened it; empty when the recovery code did.
    const std::string& owner() const;
    const FailedSignIns& failedBefore() const;
    /// A key for one purpose, e.g. "journal"; survives rekey().
    Key subkey(std::string_view purpose) const;

    /// The owners who can open the office.
    std::vector<std::string> owners() const;
    /// Gives `owner` a slot, or a new password or name in place of the old ones, at one stroke.
    /// `owner` is the caller's id for a person, without meaning here. office.password-empty.
    Result<void> setPassword(std::string_view owner, const Credentials& credentials);
    /// Takes the slot away. The owner may still have copied the key while having it: rekey() too.
    /// office.no-such-key
    Result<void> remove(std::string_view owner);
    /// True when these open the slot of owner(): to unlock a screen, or before changing a password.
    /// Failures count and wait as at sign-in: office.sign-in-refused, office.sign-in-delayed.
    Result<void> confirm(const Credentials& credentials);
    /// A new code; the old one no longer opens anything. Shown once, printed, never stored.
    Result<std::string> replaceRecoveryCode();
    /// Encrypts the whole database with a new key, without needing anybody's password. A crash
    /// in the middle leaves an office that opens.
    Result<void> rekey();

    /// Copies the office as it is now, encrypted with the same key, while work goes on; reopens the
    /// copy and checks it. Into `folder`, else into backups/. Gives the new backup's path, whose
    /// name tells the date alone. office.backup-damaged, office.stopped.
    Result<std::filesystem::path> backUp(
        const std::optional<std::filesystem::path>& folder = {}, const Progress& progress = {});

private:
    friend struct VaultAccess;
    struct Inside;
    explicit Vault(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> m_inside;
};

/// What a new office begins with.
struct OfficePlan {
    std::filesystem::path folder; ///< NAME.waymark; must not exist, its parent must
    std::string owner; ///< the first worker's id
    Credentials credentials;
    std::optional<KeyCost> cost{}; ///< calibrated when absent
    /// Called on the migrated, empty database before the office appears at `folder`; what it
    /// refuses is refused, and nothing is left behind.
    std::function<Result<void>(Vault&)> furnish{};
};

struct NewOffice {
    std::unique_ptr<Vault> vault;
    std::string recoveryCode; ///< seven groups of five, to be printed now
};

/// office.folder-exists, office.folder-read-only, office.not-found (the parent), office.disk-full
Result<NewOffice> createOffice(const OfficePlan& plan, const Clock& clock);

/// Opens the office for one person and brings its database up to date. `clock` must outlive it.
///
/// office.sign-in-refused for an unknown name as for a wrong password, after the same time;
/// office.sign-in-delayed with the seconds to wait as subject; office.not-found,
/// office.not-an-office, office.open-elsewhere, office.newer-version, office.keys-damaged,
/// office.database-missing, office.database-other-key, office.database-damaged,
/// office.folder-read-only, office.disk-full, office.not-enough-memory.
Result<std::unique_ptr<Vault>> openOffice(
    const std::filesystem::path& folder, const Credentials& credentials, const Clock& clock);

/// The same by the printed code, in any case and spacing. office.recovery-code-incomplete,
/// office.recovery-code-mistyped with the number of the group (1 …) as subject,
/// office.recovery-refused, and the rest as openOffice().
Result<std::unique_ptr<Vault>> openOfficeByRecoveryCode(
    const std::filesystem::path& folder, std::string_view code, const Clock& clock);

/// One copy made by Vault::backUp().
struct Backup {
    std::filesystem::path path;
    Date madeOn;
    std::uint64_t bytes;
};

/// Newest first.
std::vector<Backup> backupsIn(const std::filesystem::path& folder);

/// Makes a new office folder of a backup, checked byte for byte; it opens with the passwords that
/// were valid when the backup was made. office.folder-exists, office.not-a-backup,
/// office.backup-damaged, office.disk-full, office.folder-read-only.
Result<OfficePaths> restoreBackup(
    const std::filesystem::path& backup, const std::filesystem::path& newFolder);

} // namespace waymark::storage
