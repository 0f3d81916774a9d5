// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vault.h"

#include "base/fold.h"
#include "storage/recovery_code.h"
#include "storage/refusals.h"
#include "storage/vault_inside.h"

#include <sodium.h>

#include <algorithm>

namespace waymark::storage {
namespace {

bool isRecovery(const KeySlot& slot) { return slot.kind == SlotKind::Recovery; }

} // namespace

KeyCost calibratedKeyCost(std::chrono::milliseconds target)
{
    // As much memory as a small office computer can spare, then as many passes as fit the time.
    KeyCost cost{1, 128ULL << 20U};
    const Secret trial = Secret::random(32);
    Secret out{32};
    const Bytes16 salt{};
    for (;; cost.memoryBytes /= 2) {
        const auto start = std::chrono::steady_clock::now();
        const int failed = crypto_pwhash(out.data(), out.size(),
            reinterpret_cast<const char*>(trial.bytes().data()), trial.size(),
            reinterpret_cast<const unsigned char*>(salt.data()), cost.passes,
            static_cast<std::size_t>(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13);
        if (failed && cost.memoryBytes > (8ULL << 20U)) continue;
        if (failed) throw std::bad_alloc{};
        const auto took = std::chrono::steady_clock::now() - start;
        cost.passes = static_cast<std::uint64_t>(std::clamp<std::int64_t>(target / took, 2, 64));
        return cost;
    }
}

void Vault::Inside::replaceKeyFile(KeyFile changed)
{
    // The copy first: it is never older than what it stands in for.
    const std::string text = toText(changed);
    writeFileAtomically(paths.keysCopy(), text);
    writeFileAtomically(paths.keys(), text);
    keyFile = std::move(changed);
}

Vault::Vault(std::unique_ptr<Inside> inside)
    : m_inside{std::move(inside)}
{
}

Vault::~Vault() = default;

Database& Vault::database() { return *m_inside->database; }
const OfficePaths& Vault::paths() const { return m_inside->paths; }
const std::string& Vault::officeId() const { return m_inside->keyFile.officeId; }
const std::string& Vault::owner() const { return m_inside->owner; }
const FailedSignIns& Vault::failedBefore() const { return m_inside->failedBefore; }
Key Vault::subkey(std::string_view purpose) const { return m_inside->key.lasting(purpose); }

std::vector<std::string> Vault::owners() const
{
    std::vector<std::string> owners;
    for (const KeySlot& slot : m_inside->keyFile.slots)
        if (!isRecovery(slot)) owners.push_back(ownerOf(slot, m_inside->key));
    std::ranges::sort(owners);
    return owners;
}

Result<void> Vault::setPassword(std::string_view owner, const Credentials& credentials)
{
    if (credentials.password.empty())
        return Error{Error::Kind::Invalid, "office.password-empty", "password"};
    if (signInForm(credentials.name).empty())
        return Error{Error::Kind::Invalid, "office.name-empty", "name"};
    return refusing([&]() -> Result<void> {
        const auto stretched = stretch(m_inside->keyFile, credentials);
        if (!stretched) return stretched.error();
        KeyFile changed = m_inside->keyFile;
        std::erase_if(changed.slots, [&](const KeySlot& slot) {
            return !isRecovery(slot) && ownerOf(slot, m_inside->key) == owner;
        });
        if (std::ranges::find(changed.slots, stretched->tag, &KeySlot::tag) != changed.slots.end())
            return Error{Error::Kind::Conflict, "office.sign-in-taken", "password"};
        changed.slots.push_back(
            makeSlot(changed, SlotKind::Worker, owner, *stretched, m_inside->key));
        authenticate(changed, m_inside->key);
        m_inside->replaceKeyFile(std::move(changed));
        return {};
    });
}

Result<void> Vault::remove(std::string_view owner)
{
    return refusing([&]() -> Result<void> {
        KeyFile changed = m_inside->keyFile;
        const auto removed = std::erase_if(changed.slots, [&](const KeySlot& slot) {
            return !isRecovery(slot) && ownerOf(slot, m_inside->key) == owner;
        });
        if (removed == 0) return Error{Error::Kind::NotFound, "office.no-such-key"};
        authenticate(changed, m_inside->key);
        m_inside->replaceKeyFile(std::move(changed));
        return {};
    });
}

Result<void> Vault::confirm(const Credentials& credentials)
{
    return refusing([&]() -> Result<void> {
        SignInDelay delay{m_inside->paths};
        if (auto allowed = delay.allows(m_inside->clock.now()); !allowed) return allowed;
        const auto stretched = stretch(m_inside->keyFile, credentials);
        if (!stretched) return stretched.error();
        const auto unlocked = unlock(m_inside->keyFile, *stretched);
        if (!unlocked) return unlocked.error();
        if (!*unlocked || (*unlocked)->owner != m_inside->owner) {
            delay.failed(m_inside->clock.now());
            return Error{Error::Kind::Locked, "office.sign-in-refused"};
        }
        delay.succeeded();
        return {};
    });
}

Result<std::string> Vault::replaceRecoveryCode()
{
    return refusing([&]() -> Result<std::string> {
        std::string code = newRecoveryCode();
        const auto stretched = stretchRecoveryCode(m_inside->keyFile, code);
        if (!stretched) return stretched.error();
        KeyFile changed = m_inside->keyFile;
        std::erase_if(changed.slots, isRecovery);
        changed.slots.push_back(
            makeSlot(changed, SlotKind::Recovery, {}, *stretched, m_inside->key));
        authenticate(changed, m_inside->key);
        m_inside->replaceKeyFile(std::move(changed));
        return code;
    });
}

Result<void> Vault::rekey()
{
    return refusing([&]() -> Result<void> {
        // 1. Both keys are in every slot before the first page changes; 2. the database takes the
        // new key, at one stroke; 3. the old key leaves the slots. Opening copes with each state.
        OfficeKey next = m_inside->key.renewed();
        KeyFile changed = m_inside->keyFile;
        sealNext(changed, m_inside->key, next);
        m_inside->replaceKeyFile(std::move(changed));
        try {
            m_inside->database->rekey(m_inside->key.database(), next.database());
        } catch (const DatabaseError&) {
            changed = m_inside->keyFile;
            dropNext(changed, m_inside->key);
            m_inside->replaceKeyFile(std::move(changed));
            throw;
        }
        m_inside->key = std::move(next);
        changed = m_inside->keyFile;
        promoteNext(changed, m_inside->key);
        m_inside->replaceKeyFile(std::move(changed));
        return {};
    });
}

Result<std::filesystem::path> Vault::backUp(
    const std::optional<std::filesystem::path>& folder, const Progress& progress)
{
    return refusing([&] {
        return writeBackup(*m_inside, folder.value_or(m_inside->paths.backups()), progress);
    });
}

} // namespace waymark::storage
