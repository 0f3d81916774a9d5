// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "storage/refusals.h"
#include "storage/vault_inside.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cerrno>

namespace waymark::storage {
namespace {

using Json = nlohmann::json;

constexpr std::string_view kFormat = "waymark-backup";
constexpr std::string_view kPrefix = "waymark-";
constexpr std::string_view kSuffix = ".backup";
constexpr const char* kList = "backup.json"; ///< what was copied, with a hash of each
constexpr std::array kFiles{"office.db", "keys.json"};
constexpr std::size_t kLargestList = 64 * 1024;

/// waymark-2026-11-24.backup, and -2, -3 … for more of one day.
std::filesystem::path freePlace(const std::filesystem::path& folder, Date day)
{
    std::error_code error;
    for (int number = 1;; ++number) {
        std::string name{kPrefix};
        name += toIso(day);
        if (number > 1) name += "-" + std::to_string(number);
        const auto path = folder / (name += kSuffix);
        if (!std::filesystem::exists(std::filesystem::symlink_status(path, error))) return path;
    }
}

void copyDatabase(
    const VaultAccess::Inside& inside, const std::string& target, const Progress& progress)
{
    SqlCipherDatabase source{inside.paths.database().string(), inside.key.database(), {}};
    SqlCipherDatabase copy{target, inside.key.database(), {.create = true}};
    source.copyTo(copy, [&](double fraction) { return !progress || progress(0.6 * fraction); });
    copy.execute("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE");
}

/// Opens the copy as a stranger would and reads all of it.
Result<void> checkCopy(
    const VaultAccess::Inside& inside, const std::string& path, const Progress& progress)
{
    SqlCipherDatabase copy{path, inside.key.database(), {.readOnly = true}};
    if (progress) copy.onProgress([&] { return progress(0.8); });
    if (!copy.checkIntegrity().empty()) return Error{Error::Kind::Invalid, "office.backup-damaged"};
    return {};
}

Result<Json> readList(const std::filesystem::path& backup)
{
    const Error none{Error::Kind::Invalid, "office.not-a-backup"};
    std::error_code error;
    if (!std::filesystem::exists(backup / kList, error)) return none;
    auto list = Json::parse(readFile(backup / kList, kLargestList), nullptr, false);
    if (!list.is_object() || list.value("format", Json{}) != kFormat) return none;
    if (list.value("version", Json{}) != 1)
        return Error{Error::Kind::Locked, "office.newer-version"};
    if (!list.contains("files") || !list["files"].is_object())
        return Error{Error::Kind::Invalid, "office.backup-damaged"};
    return list;
}

std::optional<Backup> describe(const std::filesystem::path& path)
{
    const std::string name = path.filename().string();
    if (!name.starts_with(kPrefix) || !name.ends_with(kSuffix)) return std::nullopt;
    const auto day = parseDate(std::string_view{name}.substr(kPrefix.size(), 10));
    std::error_code error;
    if (!day || !std::filesystem::exists(path / kList, error)) return std::nullopt;
    const auto bytes = std::filesystem::file_size(path / "office.db", error);
    return Backup{path, *day, error ? 0 : bytes};
}

} // namespace

Result<std::filesystem::path> writeBackup(const VaultAccess::Inside& inside,
    const std::filesystem::path& folder, const Progress& progress)
{
    std::error_code error;
    if (folder == inside.paths.backups() && !std::filesystem::exists(folder, error))
        makeFolder(folder);
    const Date day = inside.clock.today();
    const auto place = freePlace(folder, day);
    FolderInTheMaking making{place};
    const auto database = making.path() / "office.db";
    copyDatabase(inside, database.string(), progress);
    if (auto sound = checkCopy(inside, database.string(), progress); !sound) return sound.error();
    writeFileAtomically(making.path() / "keys.json", toText(inside.keyFile));

    Json list{{"format", kFormat}, {"version", 1}, {"made_on", toIso(day)}};
    for (const char* name : kFiles) {
        syncToDisk(making.path() / name);
        list["files"][name] = hashOfFile(making.path() / name);
    }
    writeFileAtomically(making.path() / kList, list.dump(1) + "\n");
    if (progress && !progress(1.0)) return Error{Error::Kind::NotAllowed, "office.stopped"};
    making.keep();
    return place;
}

std::vector<Backup> backupsIn(const std::filesystem::path& folder)
{
    std::vector<Backup> backups;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator{folder, error})
        if (auto backup = describe(entry.path())) backups.push_back(std::move(*backup));
    std::ranges::sort(backups, [](const Backup& one, const Backup& other) {
        if (one.madeOn != other.madeOn) return one.madeOn > other.madeOn;
        const auto &a = one.path.native(), &b = other.path.native();
        return a.size() != b.size() ? a.size() > b.size() : a > b; // -10 after -9
    });
    return backups;
}

Result<OfficePaths> restoreBackup(
    const std::filesystem::path& backup, const std::filesystem::path& newFolder)
{
    return refusing([&]() -> Result<OfficePaths> {
        const auto list = readList(backup);
        if (!list) return list.error();
        FolderInTheMaking making{newFolder};
        for (const char* name : kFiles) {
            const Error damaged{Error::Kind::Invalid, "office.backup-damaged", name};
            const auto& files = (*list)["files"];
            std::error_code error;
            if (!files.contains(name) || !std::filesystem::exists(backup / name, error))
                return damaged;
            if (files[name] != hashOfFile(backup / name, making.path() / name)) return damaged;
        }
        makeFolder(making.path() / "backups");
        making.keep();
        return OfficePaths{newFolder};
    });
}

} // namespace waymark::storage
