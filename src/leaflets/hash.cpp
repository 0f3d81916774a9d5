// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaflets/hash.h"

#include <sodium.h>

#include <array>
#include <vector>

namespace waymark::leaflets {

std::string sha256(std::string_view bytes)
{
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
    std::vector<unsigned char> input(bytes.begin(), bytes.end());
    crypto_hash_sha256(digest.data(), input.data(), input.size());
    static constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    for (const unsigned char byte : digest) {
        text += kDigits[byte >> 4U];
        text += kDigits[byte & 15U];
    }
    return text;
}

std::string shortHash(std::string_view text) { return sha256(text).substr(0, 16); }

} // namespace waymark::leaflets
