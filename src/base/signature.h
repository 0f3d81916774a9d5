// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace waymark {

/// The public half of an Ed25519 key (RFC 8032), 32 bytes.
class PublicKey {
public:
    /// 32 raw bytes, base64, hexadecimal, or PEM as `openssl pkey -pubout` writes it.
    static std::optional<PublicKey> parse(std::string_view text);

    /// Whether `signature` (64 raw bytes, base64 or hexadecimal) is over exactly these bytes.
    bool hasSigned(std::string_view bytes, std::string_view signature) const;
    /// A signature that holds, as base64; else as it is.
    static std::string signatureText(std::string_view signature);
    /// "3f2a 90c1 …": 16 bytes of the key's BLAKE2b digest, to be compared by a person.
    std::string fingerprint() const;
    std::string toBase64() const;

    friend bool operator==(const PublicKey&, const PublicKey&) = default;

private:
    explicit PublicKey(std::string bytes);
    std::string m_bytes;
};

} // namespace waymark
