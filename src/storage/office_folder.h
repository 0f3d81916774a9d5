// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::storage {

/// What lies where in an office, the folder `NAME.waymark/`. Nothing in it tells a name.
struct OfficePaths {
    std::filesystem::path folder;

    std::filesystem::path database() const { return folder / "office.db"; } ///< SQLCipher
    std::filesystem::path keys() const { return folder / "keys.json"; } ///< see key_file.h
    /// The same bytes again: without any key file nobody would ever open the office.
    std::filesystem::path keysCopy() const { return folder / "keys.copy.json"; }
    std::filesystem::path attempts() const { return folder / "attempts.json"; } ///< failed sign-ins
    std::filesystem::path backups() const { return folder / "backups"; }
    std::filesystem::path lock() const
    {
        return folder / "lock";
    } ///< held while the office is open
};

inline constexpr std::string_view kOfficeSuffix = ".waymark";

/// The office at `folder`, looked at from outside: office.not-found, office.not-an-office.
Result<OfficePaths> findOffice(const std::filesystem::path& folder);

/// The offices directly in `folder`, by name; for choosers. Nothing is opened.
std::vector<std::filesystem::path> officesIn(const std::filesystem::path& folder);

/// Held by whoever has the office open; other processes, and a second opening here, are refused
/// with office.open-elsewhere. The system takes it back when the process ends, however it ends.
class FolderLock {
public:
    static Result<FolderLock> take(const OfficePaths& office);
    FolderLock(FolderLock&& other) noexcept;
    FolderLock& operator=(FolderLock&&) = delete;
    ~FolderLock();

private:
    explicit FolderLock(int descriptor)
        : m_descriptor{descriptor}
    {
    }
    int m_descriptor;
};

} // namespace waymark::storage
