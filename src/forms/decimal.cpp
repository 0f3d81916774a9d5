// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/decimal.h"

#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace waymark::forms {
namespace {

__extension__ using Int128 = __int128;

constexpr int kMostPlaces = 18;

Int128 powerOfTen(int exponent)
{
    Int128 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

Int128 dividedRounding(Int128 number, Int128 by)
{
    const Int128 half = by / 2;
    return number < 0 ? -((-number + half) / by) : (number + half) / by;
}

bool fits(Int128 number)
{
    return number >= std::numeric_limits<std::int64_t>::min() + 1
        && number <= std::numeric_limits<std::int64_t>::max();
}

} // namespace

/// Intermediate results, wider than what is kept.
struct Decimal::Wide {
    Int128 digits;
    int scale;

    std::optional<Decimal> narrowed() const
    {
        Wide wide = *this;
        while (wide.scale > 0 && (wide.scale > kMostPlaces || !fits(wide.digits))) {
            // One rounding at the end would be exacter; half away from zero twice differs only
            // past the eighteenth digit.
            wide.digits = dividedRounding(wide.digits, 10);
            --wide.scale;
        }
        if (!fits(wide.digits)) return std::nullopt;
        while (wide.scale > 0 && wide.digits % 10 == 0) {
            wide.digits /= 10;
            --wide.scale;
        }
        return Decimal{static_cast<std::int64_t>(wide.digits), wide.scale};
    }
};

std::optional<Decimal> Decimal::parse(std::string_view text)
{
    bool negative = false;
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        negative = text.front() == '-';
        text.remove_prefix(1);
    }
    Int128 digits = 0;
    int scale = 0;
    int seen = 0;
    bool point = false;
    std::size_t at = 0;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '.' && !point) {
            point = true;
        } else if (c >= '0' && c <= '9') {
            ++seen;
            if (digits > powerOfTen(30)) {
                if (!point) return std::nullopt;
                continue;
            }
            digits = digits * 10 + (c - '0');
            if (point) ++scale;
        } else {
            break;
        }
    }
    if (seen == 0) return std::nullopt;
    if (at < text.size()) {
        if (text[at] != 'e' && text[at] != 'E') return std::nullopt;
        std::string_view rest = text.substr(at + 1);
        if (!rest.empty() && rest.front() == '+') rest.remove_prefix(1);
        int exponent = 0;
        const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), exponent);
        if (error != std::errc{} || end != rest.data() + rest.size()) return std::nullopt;
        if (exponent < -2 * kMostPlaces) return Decimal{}; // far below the eighteenth digit
        if (exponent > kMostPlaces) return std::nullopt;
        scale -= exponent;
    }
    while (scale < 0) {
        if (digits > powerOfTen(30)) return std::nullopt;
        digits *= 10;
        ++scale;
    }
    return Wide{negative ? -digits : digits, scale}.narrowed();
}

std::optional<Decimal> Decimal::fromDouble(double number)
{
    if (!std::isfinite(number)) return std::nullopt;
    std::array<char, 64> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    if (error != std::errc{}) return std::nullopt;
    return parse({buffer.data(), static_cast<std::size_t>(end - buffer.data())});
}

std::string Decimal::text() const
{
    std::string digits = std::to_string(m_digits < 0 ? -m_digits : m_digits);
    if (m_scale > 0) {
        const auto places = static_cast<std::size_t>(m_scale);
        if (digits.size() <= places) digits.insert(0, places + 1 - digits.size(), '0');
        digits.insert(digits.size() - places, 1, '.');
    }
    return m_digits < 0 ? '-' + digits : digits;
}

double Decimal::toDouble() const
{
    const std::string written = text();
    double number = 0;
    std::from_chars(written.data(), written.data() + written.size(), number);
    return number;
}

bool Decimal::isWhole() const { return m_scale == 0; }

std::int64_t Decimal::whole() const
{
    return static_cast<std::int64_t>(Int128{m_digits} / powerOfTen(m_scale));
}

Decimal Decimal::negated() const { return Decimal{-m_digits, m_scale}; }

Decimal Decimal::rounded(int places) const
{
    if (places >= m_scale || places < 0) return *this;
    return *Wide{dividedRounding(m_digits, powerOfTen(m_scale - places)), places}.narrowed();
}

std::optional<Decimal> sum(const Decimal& a, const Decimal& b)
{
    const int scale = std::max(a.m_scale, b.m_scale);
    return Decimal::Wide{Int128{a.m_digits} * powerOfTen(scale - a.m_scale)
            + Int128{b.m_digits} * powerOfTen(scale - b.m_scale),
        scale}
        .narrowed();
}

std::optional<Decimal> product(const Decimal& a, const Decimal& b)
{
    return Decimal::Wide{Int128{a.m_digits} * b.m_digits, a.m_scale + b.m_scale}.narrowed();
}

std::optional<Decimal> quotient(const Decimal& a, const Decimal& b)
{
    if (b.m_digits == 0) return std::nullopt;
    // As many digits as fit: a.digits * 10^k / b.digits with scale a.scale + k - b.scale.
    Int128 digits = a.m_digits;
    int scale = a.m_scale - b.m_scale;
    while (scale < kMostPlaces + 1 && digits < powerOfTen(36) && digits > -powerOfTen(36)
        && digits != 0) {
        digits *= 10;
        ++scale;
    }
    digits = dividedRounding(digits, b.m_digits < 0 ? -Int128{b.m_digits} : Int128{b.m_digits});
    if (b.m_digits < 0) digits = -digits;
    if (digits == 0) return Decimal{};
    while (scale < 0) {
        digits *= 10;
        ++scale;
    }
    return Decimal::Wide{digits, scale}.narrowed();
}

std::strong_ordering operator<=>(const Decimal& a, const Decimal& b)
{
    const int scale = std::max(a.m_scale, b.m_scale);
    const Int128 left = Int128{a.m_digits} * powerOfTen(scale - a.m_scale);
    const Int128 right = Int128{b.m_digits} * powerOfTen(scale - b.m_scale);
    if (left < right) return std::strong_ordering::less;
    return left > right ? std::strong_ordering::greater : std::strong_ordering::equal;
}

} // namespace waymark::forms
