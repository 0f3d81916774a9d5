// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <utility>

namespace waymark::storage {

using Key = std::array<std::byte, 32>;

/// Bytes that never reach swap or a core dump where the system lets us: guarded pages, locked,
/// wiped when they go. Move-only, so that there is one copy.
class Secret {
public:
    explicit Secret(std::size_t size); ///< zeros; throws std::bad_alloc
    static Secret random(std::size_t size);
    static Secret copyOf(std::span<const std::byte> bytes);

    std::span<std::byte> bytes() noexcept { return {m_data.get(), m_size}; }
    std::span<const std::byte> bytes() const noexcept { return {m_data.get(), m_size}; }
    /// The same bytes as the C libraries want them.
    unsigned char* data() noexcept;
    const unsigned char* data() const noexcept;
    std::size_t size() const noexcept { return m_size; }

private:
    struct Free {
        void operator()(std::byte* p) const noexcept;
    };
    std::unique_ptr<std::byte[], Free> m_data;
    std::size_t m_size;
};

/// What opens an office: the key of its database, and a root that outlives every change of that
/// key, from which the keys of other things (the journal …) are derived.
class OfficeKey {
public:
    static constexpr std::size_t kSize = 64;

    static OfficeKey random();
    /// The same root with a new database key.
    OfficeKey renewed() const;
    /// `bytes` as bytes() gave them; exactly kSize of them.
    static OfficeKey from(Secret bytes);

    std::span<const std::byte> database() const noexcept { return m_secret.bytes().first(32); }
    std::span<const std::byte> bytes() const noexcept { return m_secret.bytes(); }

    /// A key for one purpose ("journal"), the same for the life of the office.
    Key lasting(std::string_view purpose) const;
    /// A key for one purpose that changes with the database key.
    Key current(std::string_view purpose) const;

private:
    explicit OfficeKey(Secret secret)
        : m_secret{std::move(secret)}
    {
    }
    Secret m_secret;
};

} // namespace waymark::storage
