// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/pdf_text.h"

#include <array>
#include <charconv>
#include <cmath>

namespace waymark::typeset {

std::string number(double value)
{
    // A hundredth of a point is a three-hundredth of a millimetre.
    const auto hundredths = std::llround(value * 100);
    std::array<char, 32> buffer{};
    char* end = std::to_chars(buffer.data(), buffer.data() + 20, std::abs(hundredths / 100)).ptr;
    if (const auto rest = std::abs(hundredths % 100); rest != 0) {
        *end++ = '.';
        *end++ = static_cast<char>('0' + rest / 10);
        if (rest % 10 != 0) *end++ = static_cast<char>('0' + rest % 10);
    }
    return (hundredths < 0 ? "-" : "") + std::string{buffer.data(), end};
}

std::string hex(std::uint16_t value)
{
    static constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string text(4, '0');
    for (unsigned i = 0; i < 4; ++i)
        text[3 - i] = kDigits[value >> 4 * i & 15U];
    return text;
}

std::u32string codePoints(std::string_view utf8)
{
    std::u32string result;
    result.reserve(utf8.size());
    for (std::size_t i = 0; i < utf8.size();) {
        const auto first = static_cast<unsigned char>(utf8[i]);
        const std::size_t length = first < 0x80 ? 1
            : first >> 5U == 6                  ? 2
            : first >> 4U == 14                 ? 3
                                                : 4;
        char32_t point = length == 1 ? first : first & (0xFFU >> (length + 1));
        for (std::size_t k = 1; k < length && i + k < utf8.size(); ++k)
            point = point << 6U | (static_cast<unsigned char>(utf8[i + k]) & 0x3FU);
        result += point;
        i += length;
    }
    return result;
}

std::string utf16Hex(std::string_view utf8)
{
    std::string result;
    for (char32_t point : codePoints(utf8)) {
        if (point >= 0x10000) {
            point -= 0x10000;
            result += hex(static_cast<std::uint16_t>(0xD800 + (point >> 10U)));
            point = 0xDC00 + (point & 0x3FFU);
        }
        result += hex(static_cast<std::uint16_t>(point));
    }
    return result;
}

std::string toUtf8(char32_t point)
{
    std::string out;
    if (point < 0x80) return {static_cast<char>(point)};
    const int tail = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
    static constexpr std::array<unsigned, 4> kMarks{0, 0xC0, 0xE0, 0xF0};
    const auto index = static_cast<std::size_t>(tail);
    out += static_cast<char>(kMarks[index] | (point >> static_cast<unsigned>(6 * tail)));
    for (int k = tail - 1; k >= 0; --k)
        out += static_cast<char>(0x80U | (point >> static_cast<unsigned>(6 * k) & 0x3FU));
    return out;
}

std::string xmlEscaped(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (c == '&')
            result += "&amp;";
        else if (c == '<')
            result += "&lt;";
        else if (c == '>')
            result += "&gt;";
        else if (static_cast<unsigned char>(c) >= 32)
            result += c;
    }
    return result;
}

std::string xmlQuoted(std::string_view text)
{
    std::string result;
    for (const char c : xmlEscaped(text))
        result += c == '"' ? std::string{"&quot;"} : std::string{c};
    return result;
}

} // namespace waymark::typeset
