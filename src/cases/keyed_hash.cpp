// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/keyed_hash.h"

#include "storage/database.h"

#include <sodium.h>

#include <array>

namespace waymark::cases {
namespace {

using Hash = std::array<unsigned char, 16>;

const unsigned char* bytes(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

} // namespace

KeyedHash::KeyedHash(office::Desk& desk)
    : m_key{storage::firstRow(desk.database(), "SELECT id FROM visible_offices ORDER BY id LIMIT 1",
        [](const storage::Statement& row) {
            return row.get<std::string>(0);
        }).value_or("no office")}
{
    m_key.resize(crypto_generichash_KEYBYTES, '.');
}

std::string KeyedHash::of(std::string_view kind, std::string_view text) const
{
    const std::string message = std::string{kind} + "\n" + std::string{text};
    Hash hash{};
    crypto_generichash(
        hash.data(), hash.size(), bytes(message), message.size(), bytes(m_key), m_key.size());
    std::array<char, 2 * std::tuple_size_v<Hash> + 1> hex{};
    sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
    return hex.data();
}

} // namespace waymark::cases
