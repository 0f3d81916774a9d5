// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/source_id.h"

#include <sodium.h>

#include <array>
#include <bit>
#include <cstdint>
#include <vector>

namespace waymark::directory {
namespace {

/// Made once at random; changing it would give every foreign id a new UUID.
constexpr std::array<std::uint8_t, 16> kNamespace{
    0x5c, 0x0b, 0x1d, 0x77, 0x3e, 0x52, 0x4a, 0x8e, 0x9d, 0x61, 0x20, 0xc4, 0x7f, 0xe8, 0x13, 0xa6};

using Block = std::array<std::uint32_t, 80>;

void digestBlock(std::array<std::uint32_t, 5>& state, const std::uint8_t* bytes)
{
    Block w{};
    for (std::size_t i = 0; i < 16; ++i)
        w[i] = std::uint32_t{bytes[i * 4]} << 24U | std::uint32_t{bytes[i * 4 + 1]} << 16U
            | std::uint32_t{bytes[i * 4 + 2]} << 8U | std::uint32_t{bytes[i * 4 + 3]};
    for (std::size_t i = 16; i < 80; ++i)
        w[i] = std::rotl(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
    auto [a, b, c, d, e] = state;
    for (std::size_t i = 0; i < 80; ++i) {
        const auto [mix, constant] = [&]() -> std::pair<std::uint32_t, std::uint32_t> {
            if (i < 20) return {(b & c) | (~b & d), 0x5a827999};
            if (i < 40) return {b ^ c ^ d, 0x6ed9eba1};
            if (i < 60) return {(b & c) | (b & d) | (c & d), 0x8f1bbcdc};
            return {b ^ c ^ d, 0xca62c1d6};
        }();
        const std::uint32_t next = std::rotl(a, 5) + mix + e + constant + w[i];
        e = d;
        d = c;
        c = std::rotl(b, 30);
        b = a;
        a = next;
    }
    const std::array<std::uint32_t, 5> added{a, b, c, d, e};
    for (std::size_t i = 0; i < 5; ++i)
        state[i] += added[i];
}

/// SHA-1 (FIPS 180-4), which version 5 asks for; no secret rests on it.
std::array<std::uint32_t, 5> sha1(std::vector<std::uint8_t> message)
{
    const std::uint64_t bits = message.size() * 8;
    message.push_back(0x80);
    while (message.size() % 64 != 56)
        message.push_back(0);
    for (int shift = 56; shift >= 0; shift -= 8)
        message.push_back(static_cast<std::uint8_t>(bits >> static_cast<unsigned>(shift)));
    std::array<std::uint32_t, 5> state{0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0};
    for (std::size_t at = 0; at < message.size(); at += 64)
        digestBlock(state, message.data() + at);
    return state;
}

} // namespace

Uuid uuidOf(std::string_view name)
{
    std::vector<std::uint8_t> message{kNamespace.begin(), kNamespace.end()};
    for (const char c : name)
        message.push_back(static_cast<std::uint8_t>(c));
    const auto digest = sha1(std::move(message));
    Uuid uuid;
    for (std::size_t i = 0; i < 16; ++i)
        uuid.bytes[i] = static_cast<std::uint8_t>(digest[i / 4] >> (24U - 8U * (i % 4)));
    uuid.bytes[6] = static_cast<std::uint8_t>((uuid.bytes[6] & 0x0fU) | 0x50U);
    uuid.bytes[8] = static_cast<std::uint8_t>((uuid.bytes[8] & 0x3fU) | 0x80U);
    return uuid;
}

Uuid entityUuid(std::string_view source, std::string_view entity, std::string_view sourceId)
{
    if (const auto uuid = Uuid::parse(sourceId)) return *uuid;
    std::string name{source};
    name.append("/").append(entity).append("/").append(sourceId);
    return uuidOf(name);
}

std::string fingerprintOf(std::string_view text)
{
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256(
        hash.data(), reinterpret_cast<const unsigned char*>(text.data()), text.size());
    std::array<char, crypto_hash_sha256_BYTES * 2 + 1> hex{};
    sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
    return hex.data();
}

} // namespace waymark::directory
