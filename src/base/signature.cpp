// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/signature.h"

#include <sodium.h>

#include <array>
#include <utility>

namespace waymark {
namespace {

constexpr std::size_t kDigest = 16;
/// In front of the 32 bytes of an Ed25519 key in DER (RFC 8410).
constexpr std::string_view kDerHead{"\x30\x2a\x30\x05\x06\x03\x2b\x65\x70\x03\x21\x00", 12};
constexpr const char* kSpace = " \t\r\n";

const unsigned char* raw(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}
unsigned char* raw(std::string& bytes) { return reinterpret_cast<unsigned char*>(bytes.data()); }

std::optional<std::string> fromBase64(std::string_view text)
{
    std::string bytes(text.size(), '\0');
    std::size_t size = 0;
    const char* end = nullptr;
    if (sodium_base642bin(raw(bytes), bytes.size(), text.data(), text.size(), kSpace, &size, &end,
            sodium_base64_VARIANT_ORIGINAL)
            != 0
        || end != text.data() + text.size())
        return std::nullopt;
    bytes.resize(size);
    return bytes;
}

std::string base64(const std::string& bytes)
{
    std::string text(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(text.data(), text.size(), raw(std::string_view{bytes}), bytes.size(),
        sodium_base64_VARIANT_ORIGINAL);
    text.pop_back(); // the terminating zero
    return text;
}

std::optional<std::string> fromHex(std::string_view text)
{
    std::string bytes(text.size(), '\0');
    std::size_t size = 0;
    const char* end = nullptr;
    if (sodium_hex2bin(raw(bytes), bytes.size(), text.data(), text.size(), " :\t\r\n", &size, &end)
            != 0
        || end != text.data() + text.size())
        return std::nullopt;
    bytes.resize(size);
    return bytes;
}

/// Exactly `size` bytes, however they are written.
std::optional<std::string> bytesIn(std::string_view text, std::size_t size)
{
    if (text.size() == size) return std::string{text};
    if (auto bytes = fromHex(text); bytes && bytes->size() == size) return bytes;
    if (auto bytes = fromBase64(text); bytes && bytes->size() == size) return bytes;
    return std::nullopt;
}

std::string_view withoutPemLines(std::string_view text)
{
    const auto begin = text.find("-----BEGIN PUBLIC KEY-----");
    const auto end = text.find("-----END PUBLIC KEY-----");
    if (begin == std::string_view::npos || end == std::string_view::npos || end < begin)
        return text;
    const auto from = begin + std::string_view{"-----BEGIN PUBLIC KEY-----"}.size();
    return text.substr(from, end - from);
}

} // namespace

PublicKey::PublicKey(std::string bytes)
    : m_bytes{std::move(bytes)}
{
}

std::optional<PublicKey> PublicKey::parse(std::string_view text)
{
    const auto plain = withoutPemLines(text);
    if (auto bytes = bytesIn(plain, crypto_sign_PUBLICKEYBYTES))
        return PublicKey{*std::move(bytes)};
    const auto der = bytesIn(plain, kDerHead.size() + crypto_sign_PUBLICKEYBYTES);
    if (!der || !der->starts_with(kDerHead)) return std::nullopt;
    return PublicKey{der->substr(kDerHead.size())};
}

bool PublicKey::hasSigned(std::string_view bytes, std::string_view signature) const
{
    const auto given = bytesIn(signature, crypto_sign_BYTES);
    return given
        && crypto_sign_verify_detached(raw(*given), raw(bytes), bytes.size(), raw(m_bytes)) == 0;
}

std::string PublicKey::fingerprint() const
{
    std::array<unsigned char, kDigest> digest{};
    crypto_generichash(digest.data(), digest.size(), raw(m_bytes), m_bytes.size(), nullptr, 0);
    static constexpr char kHex[] = "0123456789abcdef";
    std::string text;
    for (std::size_t i = 0; i < digest.size(); ++i) {
        if (i > 0 && i % 2 == 0) text += ' ';
        text += kHex[digest[i] >> 4U];
        text += kHex[digest[i] & 0xfU];
    }
    return text;
}

std::string PublicKey::toBase64() const { return base64(m_bytes); }

std::string PublicKey::signatureText(std::string_view signature)
{
    const auto bytes = bytesIn(signature, crypto_sign_BYTES);
    return bytes ? base64(*bytes) : std::string{signature};
}

} // namespace waymark
