// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"
#include "storage/recovery_code.h"
#include "storage/refusals.h"
#include "storage/vault_inside.h"

#include <algorithm>
#include <cerrno>

namespace waymark::storage {
namespace {

using InsidePtr = std::unique_ptr<VaultAccess::Inside>;

/// Opens the database with the key that fits: the present one or, after an interrupted re-key, the
/// next; then finishes or takes back that re-key in the key file.
void openDatabase(VaultAccess::Inside& inside, std::optional<OfficeKey> next)
{
    const std::string path = inside.paths.database().string();
    try {
        inside.database
            = std::make_unique<SqlCipherDatabase>(path, inside.key.database(), SqlCipherOptions{});
    } catch (const DatabaseError& failure) {
        if (failure.kind() != DatabaseError::Kind::WrongKey || !next) throw;
        inside.database
            = std::make_unique<SqlCipherDatabase>(path, next->database(), SqlCipherOptions{});
        KeyFile changed = inside.keyFile;
        promoteNext(changed, *next);
        inside.key = std::move(*next);
        inside.replaceKeyFile(std::move(changed));
        return;
    }
    if (next) {
        KeyFile changed = inside.keyFile;
        dropNext(changed, inside.key);
        inside.replaceKeyFile(std::move(changed));
    }
}

/// A file that was emptied or cut to nothing would pass for a new database.
Result<void> checkDatabaseFile(const OfficePaths& paths)
{
    std::error_code error;
    if (!std::filesystem::exists(paths.database(), error))
        return Error{Error::Kind::NotFound, "office.database-missing"};
    if (std::filesystem::file_size(paths.database(), error) < 1024)
        return Error{Error::Kind::Locked, "office.database-damaged"};
    return {};
}

Result<void> bringUpToDate(Database& database)
{
    if (migrate(database) == MigrationOutcome::DatabaseTooNew)
        return Error{Error::Kind::Locked, "office.newer-version"};
    return {};
}

Result<KeyFile> readKeyFile(const std::filesystem::path& path)
{
    try {
        return parseKeyFile(readFile(path, kLargestKeyFile));
    } catch (const FileError& failure) {
        if (failure.number() == ENOENT) return Error{Error::Kind::Locked, "office.keys-missing"};
        if (failure.number() == EFBIG) return Error{Error::Kind::Locked, "office.keys-damaged"};
        throw;
    }
}

/// A key file and what it gave.
struct WayIn {
    KeyFile keyFile;
    Unlocked unlocked;
};

/// Empty when nothing in the file answers to what was typed.
template <class Stretch>
Result<std::optional<WayIn>> tryKeyFile(const std::filesystem::path& path, Stretch stretchWith)
{
    auto keyFile = readKeyFile(path);
    if (!keyFile) return keyFile.error();
    const Result<StretchedPassword> stretched = stretchWith(*keyFile);
    if (!stretched) return stretched.error();
    auto unlocked = unlock(*keyFile, *stretched);
    if (!unlocked) return unlocked.error();
    auto opened = std::move(unlocked).value();
    if (!opened) return std::optional<WayIn>{};
    return std::optional<WayIn>{WayIn{std::move(keyFile).value(), std::move(*opened)}};
}

/// By keys.json or, when that is damaged or gone, by its copy.
template <class Stretch>
Result<std::optional<WayIn>> tryKeyFiles(const OfficePaths& paths, Stretch stretchWith)
{
    auto first = tryKeyFile(paths.keys(), stretchWith);
    if (first) return first;
    const auto rule = first.error().rule.text;
    if (rule != "office.keys-damaged" && rule != "office.keys-missing") return first;
    auto second = tryKeyFile(paths.keysCopy(), stretchWith);
    return second ? std::move(second) : std::move(first);
}

/// Makes both key files what they should be. A disk that is full or cannot be written is no reason
/// to keep an office shut; the next opening tries again.
void mendKeyFiles(VaultAccess::Inside& inside)
{
    try {
        const std::string whole = toText(inside.keyFile);
        for (const auto& path : {inside.paths.keysCopy(), inside.paths.keys()}) {
            std::error_code error;
            const bool isThere = std::filesystem::exists(path, error);
            if (!isThere || readFile(path, kLargestKeyFile) != whole)
                writeFileAtomically(path, whole);
        }
    } catch (const FileError& failure) {
        if (!refusalOf(failure)) throw;
    }
}

/// The common way in; `stretchWith` makes the key of what was typed, `refused` is the answer when
/// it opens nothing.
template <class Stretch>
Result<std::unique_ptr<Vault>> openWith(
    const std::filesystem::path& folder, const Clock& clock, Error refused, Stretch stretchWith)
{
    const auto paths = findOffice(folder);
    if (!paths) return paths.error();
    auto lock = FolderLock::take(*paths);
    if (!lock) return lock.error();

    SignInDelay delay{*paths};
    if (auto allowed = delay.allows(clock.now()); !allowed) return allowed.error();
    if (auto sound = checkDatabaseFile(*paths); !sound) return sound.error();
    auto tried = tryKeyFiles(*paths, stretchWith);
    if (!tried) return tried.error();
    auto wayIn = std::move(tried).value();
    if (!wayIn) {
        delay.failed(clock.now());
        return refused;
    }

    Unlocked& opened = wayIn->unlocked;
    InsidePtr inside{
        new VaultAccess::Inside{*paths, clock, std::move(lock).value(), std::move(wayIn->keyFile),
            std::move(opened.key), opened.slotId, opened.owner, delay.failures()}};
    openDatabase(*inside, std::move(opened.next));
    if (auto current = bringUpToDate(*inside->database); !current) return current.error();
    mendKeyFiles(*inside);
    delay.succeeded();
    return VaultAccess::make(std::move(inside));
}

/// A vault with a new key, one worker's slot and an empty database, in `folder` for now.
Result<NewOffice> build(
    const std::filesystem::path& folder, const OfficePlan& plan, const Clock& clock)
{
    const OfficePaths paths{folder};
    auto lock = FolderLock::take(paths);
    if (!lock) return lock.error();
    makeFolder(paths.backups());
    OfficeKey key = OfficeKey::random();
    KeyFile keyFile = newKeyFile(plan.cost ? *plan.cost : calibratedKeyCost());
    InsidePtr inside{new VaultAccess::Inside{
        paths, clock, std::move(lock).value(), std::move(keyFile), std::move(key), {}, plan.owner}};
    inside->database = std::make_unique<SqlCipherDatabase>(
        paths.database().string(), inside->key.database(), SqlCipherOptions{.create = true});
    if (auto current = bringUpToDate(*inside->database); !current) return current.error();

    NewOffice office{VaultAccess::make(std::move(inside)), {}};
    auto code = office.vault->replaceRecoveryCode();
    if (!code) return code.error();
    office.recoveryCode = std::move(code).value();
    if (auto set = office.vault->setPassword(plan.owner, plan.credentials); !set)
        return set.error();
    if (plan.furnish)
        if (auto furnished = plan.furnish(*office.vault); !furnished) return furnished.error();
    return office;
}

} // namespace

Result<NewOffice> createOffice(const OfficePlan& plan, const Clock& clock)
{
    return refusing([&]() -> Result<NewOffice> {
        FolderInTheMaking making{plan.folder};
        auto built = build(making.path(), plan, clock);
        if (!built) return built.error();
        NewOffice office = std::move(built).value();
        auto inside = VaultAccess::takeApart(std::move(office.vault));
        inside->database.reset(); // SQLite keeps the path of what it has open
        making.keep();
        inside->paths = OfficePaths{plan.folder};
        inside->database = std::make_unique<SqlCipherDatabase>(
            inside->paths.database().string(), inside->key.database(), SqlCipherOptions{});
        office.vault = VaultAccess::make(std::move(inside));
        return office;
    });
}

Result<std::unique_ptr<Vault>> openOffice(
    const std::filesystem::path& folder, const Credentials& credentials, const Clock& clock)
{
    return refusing([&] {
        return openWith(folder, clock, {Error::Kind::Locked, "office.sign-in-refused"},
            [&](const KeyFile& file) { return stretch(file, credentials); });
    });
}

Result<std::unique_ptr<Vault>> openOfficeByRecoveryCode(
    const std::filesystem::path& folder, std::string_view code, const Clock& clock)
{
    const auto read = readRecoveryCode(code);
    if (!read) return read.error();
    return refusing([&] {
        return openWith(folder, clock, {Error::Kind::Locked, "office.recovery-refused"},
            [&](const KeyFile& file) { return stretchRecoveryCode(file, *read); });
    });
}

} // namespace waymark::storage
