// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/secret.h"

#include <sodium.h>

#include <cstring>
#include <new>
#include <stdexcept>

namespace waymark::storage {
namespace {

void startSodium()
{
    static const bool ready = sodium_init() >= 0;
    if (!ready) throw std::runtime_error{"no source of randomness"};
}

Key derive(std::span<const std::byte> from, std::string_view purpose)
{
    Key key{};
    crypto_generichash(reinterpret_cast<unsigned char*>(key.data()), key.size(),
        reinterpret_cast<const unsigned char*>(purpose.data()), purpose.size(),
        reinterpret_cast<const unsigned char*>(from.data()), from.size());
    return key;
}

} // namespace

Secret::Secret(std::size_t size)
    : m_size{size}
{
    startSodium();
    // Locked when the system's limit allows; guarded and wiped in any case.
    m_data.reset(static_cast<std::byte*>(sodium_malloc(size)));
    if (!m_data) throw std::bad_alloc{};
    sodium_memzero(m_data.get(), size);
}

Secret Secret::random(std::size_t size)
{
    Secret secret{size};
    randombytes_buf(secret.data(), size);
    return secret;
}

Secret Secret::copyOf(std::span<const std::byte> bytes)
{
    Secret secret{bytes.size()};
    if (!bytes.empty()) std::memcpy(secret.data(), bytes.data(), bytes.size());
    return secret;
}

unsigned char* Secret::data() noexcept { return reinterpret_cast<unsigned char*>(m_data.get()); }
const unsigned char* Secret::data() const noexcept
{
    return reinterpret_cast<const unsigned char*>(m_data.get());
}

void Secret::Free::operator()(std::byte* p) const noexcept { sodium_free(p); }

OfficeKey OfficeKey::random() { return OfficeKey{Secret::random(kSize)}; }

OfficeKey OfficeKey::renewed() const
{
    Secret next = Secret::copyOf(m_secret.bytes());
    randombytes_buf(next.data(), 32);
    return OfficeKey{std::move(next)};
}

OfficeKey OfficeKey::from(Secret bytes)
{
    if (bytes.size() != kSize) throw std::logic_error{"an office key has 64 bytes"};
    return OfficeKey{std::move(bytes)};
}

Key OfficeKey::lasting(std::string_view purpose) const
{
    return derive(m_secret.bytes().subspan(32), purpose);
}

Key OfficeKey::current(std::string_view purpose) const
{
    return derive(m_secret.bytes().first(32), purpose);
}

} // namespace waymark::storage
