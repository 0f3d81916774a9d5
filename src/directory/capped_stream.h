// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <istream>
#include <streambuf>

namespace waymark::directory {

/// Passes another stream on until too many bytes came without renew(): a single record or text
/// that would fill the memory. Then it ends and isExceeded() is true.
class CappedStream final : public std::istream {
public:
    /// Keeps the reference.
    CappedStream(std::istream& from, std::size_t most)
        : std::istream{nullptr}
        , m_buffer{from, most}
    {
        rdbuf(&m_buffer);
    }

    void renew() { m_buffer.renew(); }
    bool isExceeded() const { return m_buffer.isExceeded(); }

private:
    class Buffer final : public std::streambuf {
    public:
        Buffer(std::istream& from, std::size_t most)
            : m_from{from}
            , m_most{most}
        {
        }
        void renew() { m_since = 0; }
        bool isExceeded() const { return m_exceeded; }

    private:
        int_type underflow() override
        {
            m_exceeded = m_exceeded || m_since > m_most;
            if (m_exceeded) return traits_type::eof();
            m_from.read(m_bytes.data(), static_cast<std::streamsize>(m_bytes.size()));
            const auto count = m_from.gcount();
            if (count <= 0) return traits_type::eof();
            m_since += static_cast<std::size_t>(count);
            setg(m_bytes.data(), m_bytes.data(), m_bytes.data() + count);
            return traits_type::to_int_type(m_bytes[0]);
        }

        std::istream& m_from;
        std::size_t m_most;
        std::size_t m_since = 0;
        bool m_exceeded = false;
        std::array<char, 1U << 16U> m_bytes{};
    };

    Buffer m_buffer;
};

} // namespace waymark::directory
