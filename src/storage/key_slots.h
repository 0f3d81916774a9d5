// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/key_file.h"
#include "storage/secret.h"

#include <optional>
#include <string>
#include <string_view>

namespace waymark::storage {

/// What Argon2id makes of a name and a password: where the slot is, and what unwraps it.
struct StretchedPassword {
    Bytes16 tag{};
    Secret wrappingKey;
};

/// As slow as file.cost says. office.not-enough-memory
Result<StretchedPassword> stretch(const KeyFile& file, const Credentials& credentials);
Result<StretchedPassword> stretchRecoveryCode(const KeyFile& file, std::string_view code);

/// A slot that belongs to `owner` and holds `key`.
KeySlot makeSlot(const KeyFile& file, SlotKind kind, std::string_view owner,
    const StretchedPassword& stretched, const OfficeKey& key);

/// What one slot gave.
struct Unlocked {
    OfficeKey key;
    std::optional<OfficeKey> next; ///< present when a re-key was under way
    std::string slotId;
    std::string owner;
};

/// Empty when no slot answers to `stretched`: a wrong name or a wrong password, it cannot be told.
/// office.keys-damaged when a slot does but it, or anything else in the file, was changed.
Result<std::optional<Unlocked>> unlock(const KeyFile& file, const StretchedPassword& stretched);

/// Whose slot it is; empty for the recovery code's.
std::string ownerOf(const KeySlot& slot, const OfficeKey& key);

/// Puts the key that comes beside the present one in every slot, or takes it out, or makes it the
/// present one. Each leaves a file that is whole once written.
void sealNext(KeyFile& file, const OfficeKey& key, const OfficeKey& next);
void dropNext(KeyFile& file, const OfficeKey& key);
void promoteNext(KeyFile& file, const OfficeKey& next);

/// To be called after any change of the slots while no re-key is under way.
void authenticate(KeyFile& file, const OfficeKey& key);

/// A file without slots for a new office.
KeyFile newKeyFile(KeyCost cost);

} // namespace waymark::storage
