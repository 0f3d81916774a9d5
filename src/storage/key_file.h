// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/vault.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::storage {

enum class SlotKind { Worker, Recovery };

using Bytes16 = std::array<std::byte, 16>;
using Bytes32 = std::array<std::byte, 32>;

/// One way into the office. Nothing in it tells whose it is to somebody outside.
struct KeySlot {
    std::string id; ///< a uuid
    SlotKind kind = SlotKind::Worker;
    Bytes16 tag{}; ///< follows from name and password together; finds the slot
    Bytes32 publicKey{}; ///< X25519; the office key is sealed to it without the password
    std::string
        wrappedSecret{}; ///< the secret half: nonce and XChaCha20-Poly1305 under the password
    std::string sealedKey{}; ///< the office key, crypto_box_seal
    std::string sealedNext{}; ///< the key that comes while the database is re-keyed, else empty
    std::string sealedOwner{}; ///< whose it is, for those inside: nonce and crypto_secretbox

    friend bool operator==(const KeySlot&, const KeySlot&) = default;
};

/// keys.json. Byte strings are hex in the file.
struct KeyFile {
    std::string officeId;
    KeyCost cost{};
    Bytes16 salt{};
    std::vector<KeySlot> slots{};
    Bytes32 mac{}; ///< over all else, keyed from the office key
    std::optional<Bytes32> nextMac{}; ///< the same keyed from the next key, while there is one

    friend bool operator==(const KeyFile&, const KeyFile&) = default;
};

/// office.keys-damaged, office.newer-version. Never more than the bytes given; never throws.
Result<KeyFile> parseKeyFile(std::string_view text);
std::string toText(const KeyFile& file);
/// What the MACs cover: the file without them, in one form whatever the order and spacing.
std::string authenticatedText(const KeyFile& file);

inline constexpr std::size_t kLargestKeyFile = 16 * 1024 * 1024; ///< bytes; some 20,000 slots

} // namespace waymark::storage
