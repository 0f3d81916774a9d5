// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace waymark::forms {

/// A decimal number as FHIR means it: exact to 18 digits, never a binary fraction. Sums and
/// products that leave this range are absent rather than wrong.
class Decimal {
public:
    constexpr Decimal() = default;
    constexpr Decimal(std::int64_t whole)
        : m_digits{whole}
    {
    }

    /// "12", "-0.50", "1.5e3"; digits past the eighteenth are rounded half away from zero.
    static std::optional<Decimal> parse(std::string_view text);
    /// The shortest decimal that reads back as `number`; absent for infinities and not-a-number.
    static std::optional<Decimal> fromDouble(double number);

    std::string text() const; ///< without superfluous zeros: "12", "-0.5"
    double toDouble() const;
    bool isWhole() const;
    /// Towards zero.
    std::int64_t whole() const;
    Decimal negated() const;
    /// Half away from zero, to `places` digits after the point (0..18).
    Decimal rounded(int places) const;
    int places() const { return m_scale; } ///< digits after the point

    friend std::optional<Decimal> sum(const Decimal& a, const Decimal& b);
    friend std::optional<Decimal> product(const Decimal& a, const Decimal& b);
    /// To 18 digits; absent when `b` is zero.
    friend std::optional<Decimal> quotient(const Decimal& a, const Decimal& b);
    friend std::strong_ordering operator<=>(const Decimal& a, const Decimal& b);
    friend bool operator==(const Decimal& a, const Decimal& b) { return (a <=> b) == 0; }

private:
    constexpr Decimal(std::int64_t digits, int scale)
        : m_digits{digits}
        , m_scale{scale}
    {
    }
    struct Wide;

    std::int64_t m_digits = 0;
    int m_scale = 0; ///< the number is m_digits / 10^m_scale; no trailing zeros, 0..18
};

std::optional<Decimal> sum(const Decimal& a, const Decimal& b);
std::optional<Decimal> product(const Decimal& a, const Decimal& b);
std::optional<Decimal> quotient(const Decimal& a, const Decimal& b);

} // namespace waymark::forms
