// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/key_slots.h"

#include "base/fold.h"
#include "base/uuid.h"

#include <sodium.h>

#include <algorithm>
#include <initializer_list>

namespace waymark::storage {
namespace {

constexpr std::string_view kMacPurpose = "keys.json";
constexpr std::string_view kOwnerPurpose = "slot owner";

const unsigned char* raw(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}
unsigned char* raw(std::string& bytes) { return reinterpret_cast<unsigned char*>(bytes.data()); }
template <std::size_t Size>
unsigned char* raw(std::array<std::byte, Size>& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}
template <std::size_t Size>
const unsigned char* raw(const std::array<std::byte, Size>& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

/// One hash of several texts in which none can pass for part of its neighbour.
Secret digestOf(std::initializer_list<std::string_view> parts)
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, crypto_generichash_BYTES_MAX);
    for (const std::string_view part : parts) {
        const std::uint64_t length = part.size();
        crypto_generichash_update(
            &state, reinterpret_cast<const unsigned char*>(&length), sizeof length);
        crypto_generichash_update(&state, raw(part), part.size());
    }
    Secret digest{crypto_generichash_BYTES_MAX};
    crypto_generichash_final(&state, digest.data(), digest.size());
    sodium_memzero(&state, sizeof state);
    return digest;
}

Result<StretchedPassword> stretchDigest(const KeyFile& file, const Secret& digest)
{
    Secret master{crypto_kdf_KEYBYTES};
    if (crypto_pwhash(master.data(), master.size(),
            reinterpret_cast<const char*>(digest.bytes().data()), digest.size(), raw(file.salt),
            file.cost.passes, file.cost.memoryBytes, crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return Error{Error::Kind::Locked, "office.not-enough-memory"};
    StretchedPassword stretched{{}, Secret{crypto_aead_xchacha20poly1305_ietf_KEYBYTES}};
    crypto_kdf_derive_from_key(
        raw(stretched.tag), stretched.tag.size(), 1, "way slot", master.data());
    crypto_kdf_derive_from_key(
        stretched.wrappingKey.data(), stretched.wrappingKey.size(), 2, "way slot", master.data());
    return stretched;
}

/// Ties a wrapped secret to its slot and office, so that it opens nowhere else.
std::string boundTo(const KeyFile& file, const KeySlot& slot)
{
    return file.officeId + "|" + slot.id
        + (slot.kind == SlotKind::Recovery ? "|recovery" : "|worker");
}

std::string wrap(const Secret& secret, const Secret& key, std::string_view bound)
{
    constexpr std::size_t nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    std::string wrapped(
        nonceSize + secret.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES, '\0');
    randombytes_buf(wrapped.data(), nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(wrapped) + nonceSize, nullptr, secret.data(),
        secret.size(), raw(bound), bound.size(), nullptr, raw(wrapped), key.data());
    return wrapped;
}

std::optional<Secret> unwrap(const std::string& wrapped, const Secret& key, std::string_view bound)
{
    constexpr std::size_t nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    constexpr std::size_t around = nonceSize + crypto_aead_xchacha20poly1305_ietf_ABYTES;
    if (wrapped.size() != around + crypto_box_SECRETKEYBYTES) return std::nullopt;
    Secret secret{crypto_box_SECRETKEYBYTES};
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(secret.data(), nullptr, nullptr,
            raw(wrapped) + nonceSize, wrapped.size() - nonceSize, raw(bound), bound.size(),
            raw(wrapped), key.data())
        != 0)
        return std::nullopt;
    return secret;
}

std::string seal(const OfficeKey& key, const Bytes32& publicKey)
{
    std::string sealed(OfficeKey::kSize + crypto_box_SEALBYTES, '\0');
    crypto_box_seal(raw(sealed), reinterpret_cast<const unsigned char*>(key.bytes().data()),
        OfficeKey::kSize, raw(publicKey));
    return sealed;
}

std::optional<OfficeKey> unseal(
    const std::string& sealed, const Bytes32& publicKey, const Secret& secretKey)
{
    if (sealed.size() != OfficeKey::kSize + crypto_box_SEALBYTES) return std::nullopt;
    Secret opened{OfficeKey::kSize};
    if (crypto_box_seal_open(
            opened.data(), raw(sealed), sealed.size(), raw(publicKey), secretKey.data())
        != 0)
        return std::nullopt;
    return OfficeKey::from(std::move(opened));
}

std::string sealOwner(std::string_view owner, const OfficeKey& key)
{
    Key ownerKey = key.lasting(kOwnerPurpose);
    std::string sealed(
        crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES + owner.size(), '\0');
    randombytes_buf(sealed.data(), crypto_secretbox_NONCEBYTES);
    crypto_secretbox_easy(raw(sealed) + crypto_secretbox_NONCEBYTES, raw(owner), owner.size(),
        raw(sealed), raw(ownerKey));
    sodium_memzero(ownerKey.data(), ownerKey.size());
    return sealed;
}

std::optional<std::string> openOwner(const std::string& sealed, const OfficeKey& key)
{
    constexpr std::size_t around = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES;
    if (sealed.size() < around) return std::nullopt;
    Key ownerKey = key.lasting(kOwnerPurpose);
    std::string owner(sealed.size() - around, '\0');
    const int failed
        = crypto_secretbox_open_easy(raw(owner), raw(sealed) + crypto_secretbox_NONCEBYTES,
            sealed.size() - crypto_secretbox_NONCEBYTES, raw(sealed), raw(ownerKey));
    sodium_memzero(ownerKey.data(), ownerKey.size());
    if (failed) return std::nullopt;
    return owner;
}

Bytes32 macOf(const KeyFile& file, const OfficeKey& key)
{
    const std::string text = authenticatedText(file);
    Key macKey = key.current(kMacPurpose);
    Bytes32 mac{};
    crypto_generichash(raw(mac), mac.size(), raw(text), text.size(), raw(macKey), macKey.size());
    sodium_memzero(macKey.data(), macKey.size());
    return mac;
}

bool same(const Bytes32& one, const Bytes32& other)
{
    return sodium_memcmp(one.data(), other.data(), one.size()) == 0;
}

/// The slot of `tag`, having looked at all of them.
const KeySlot* findSlot(const KeyFile& file, const Bytes16& tag)
{
    const KeySlot* found = nullptr;
    for (const KeySlot& slot : file.slots)
        if (sodium_memcmp(slot.tag.data(), tag.data(), tag.size()) == 0) found = &slot;
    return found;
}

} // namespace

Result<StretchedPassword> stretch(const KeyFile& file, const Credentials& credentials)
{
    return stretchDigest(
        file, digestOf({"worker", signInForm(credentials.name), composed(credentials.password)}));
}

Result<StretchedPassword> stretchRecoveryCode(const KeyFile& file, std::string_view code)
{
    return stretchDigest(file, digestOf({"recovery", code}));
}

KeySlot makeSlot(const KeyFile& file, SlotKind kind, std::string_view owner,
    const StretchedPassword& stretched, const OfficeKey& key)
{
    KeySlot slot{.id = Uuid::random().toString(), .kind = kind, .tag = stretched.tag};
    Secret secretKey{crypto_box_SECRETKEYBYTES};
    crypto_box_keypair(raw(slot.publicKey), secretKey.data());
    slot.wrappedSecret = wrap(secretKey, stretched.wrappingKey, boundTo(file, slot));
    slot.sealedKey = seal(key, slot.publicKey);
    slot.sealedOwner = sealOwner(owner, key);
    return slot;
}

Result<std::optional<Unlocked>> unlock(const KeyFile& file, const StretchedPassword& stretched)
{
    const Error damaged{Error::Kind::Locked, "office.keys-damaged"};
    const KeySlot* slot = findSlot(file, stretched.tag);
    if (!slot) return std::optional<Unlocked>{};

    const auto secretKey = unwrap(slot->wrappedSecret, stretched.wrappingKey, boundTo(file, *slot));
    if (!secretKey) return damaged;
    auto key = unseal(slot->sealedKey, slot->publicKey, *secretKey);
    if (!key || !same(macOf(file, *key), file.mac)) return damaged;
    auto owner = openOwner(slot->sealedOwner, *key);
    if (!owner) return damaged;

    std::optional<OfficeKey> next;
    if (file.nextMac) {
        next = unseal(slot->sealedNext, slot->publicKey, *secretKey);
        if (!next || !same(macOf(file, *next), *file.nextMac)) return damaged;
    }
    return std::optional<Unlocked>{
        Unlocked{std::move(*key), std::move(next), slot->id, std::move(*owner)}};
}

std::string ownerOf(const KeySlot& slot, const OfficeKey& key)
{
    return openOwner(slot.sealedOwner, key).value();
}

void sealNext(KeyFile& file, const OfficeKey& key, const OfficeKey& next)
{
    for (KeySlot& slot : file.slots)
        slot.sealedNext = seal(next, slot.publicKey);
    file.mac = macOf(file, key);
    file.nextMac = macOf(file, next);
}

void dropNext(KeyFile& file, const OfficeKey& key)
{
    for (KeySlot& slot : file.slots)
        slot.sealedNext.clear();
    authenticate(file, key);
}

void promoteNext(KeyFile& file, const OfficeKey& next)
{
    for (KeySlot& slot : file.slots)
        slot.sealedKey = std::exchange(slot.sealedNext, {});
    authenticate(file, next);
}

void authenticate(KeyFile& file, const OfficeKey& key)
{
    file.nextMac.reset();
    file.mac = macOf(file, key);
}

KeyFile newKeyFile(KeyCost cost)
{
    KeyFile file{.officeId = Uuid::random().toString(), .cost = cost};
    randombytes_buf(file.salt.data(), file.salt.size());
    return file;
}

} // namespace waymark::storage
