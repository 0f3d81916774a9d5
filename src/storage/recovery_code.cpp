// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recovery_code.h"

#include <sodium.h>

#include <array>
#include <cstdint>
#include <optional>
#include <stdexcept>

namespace waymark::storage {
namespace {

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t kGroups = 7;
constexpr std::size_t kDataInGroup = 4;
constexpr std::size_t kGroupLength = kDataInGroup + 1;

/// Product in GF(32) with x^5 + x^2 + 1.
constexpr unsigned times(unsigned a, unsigned b)
{
    unsigned product = 0;
    for (; b != 0; b >>= 1U) {
        if (b & 1U) product ^= a;
        a <<= 1U;
        if (a & 32U) a ^= 0b100101U;
    }
    return product;
}

/// Every character has another non-zero weight, so that one wrong character and two swapped ones
/// always show; the number of the group goes in, so that swapped groups show too.
constexpr unsigned checkOf(std::size_t group, std::array<unsigned, kDataInGroup> values)
{
    unsigned weight = 2;
    unsigned check = static_cast<unsigned>(group) + 1;
    for (const unsigned value : values) {
        check ^= times(weight, value);
        weight = times(weight, 2);
    }
    return check;
}
static_assert(times(16, 2) == 5);
static_assert(checkOf(0, {1, 2, 3, 4}) != checkOf(0, {2, 1, 3, 4}));

std::optional<unsigned> valueOf(char c)
{
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    if (c == 'O') c = '0';
    if (c == 'I' || c == 'L') c = '1';
    const auto at = kAlphabet.find(c);
    if (at == std::string_view::npos) return std::nullopt;
    return static_cast<unsigned>(at);
}

bool separates(char c) { return c == '-' || c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

} // namespace

std::string newRecoveryCode()
{
    if (sodium_init() < 0) throw std::runtime_error{"no source of randomness"};
    std::string code;
    for (std::size_t group = 0; group < kGroups; ++group) {
        std::array<unsigned, kDataInGroup> values{};
        if (group > 0) code += '-';
        for (unsigned& value : values) {
            value = randombytes_uniform(static_cast<std::uint32_t>(kAlphabet.size()));
            code += kAlphabet[value];
        }
        code += kAlphabet[checkOf(group, values)];
    }
    return code;
}

Result<std::string> readRecoveryCode(std::string_view typed)
{
    std::string characters;
    for (const char c : typed)
        if (!separates(c)) characters += c;
    if (characters.size() != kGroups * kGroupLength)
        return Error{Error::Kind::Invalid, "office.recovery-code-incomplete",
            std::to_string(characters.size())};

    std::string code;
    for (std::size_t group = 0; group < kGroups; ++group) {
        const Error mistyped{
            Error::Kind::Invalid, "office.recovery-code-mistyped", std::to_string(group + 1)};
        std::array<unsigned, kDataInGroup> values{};
        if (group > 0) code += '-';
        for (std::size_t i = 0; i < kGroupLength; ++i) {
            const auto value = valueOf(characters[group * kGroupLength + i]);
            if (!value) return mistyped;
            if (i < kDataInGroup)
                values[i] = *value;
            else if (*value != checkOf(group, values))
                return mistyped;
            code += kAlphabet[*value];
        }
    }
    return code;
}

} // namespace waymark::storage
