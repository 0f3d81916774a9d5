// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace waymark::typeset {

/// A number as PDF writes it: at most two decimals, no exponent, no trailing zeros.
std::string number(double value);
/// Four hexadecimal digits.
std::string hex(std::uint16_t value);
/// UTF-8 as UTF-16BE in hexadecimal digits.
std::string utf16Hex(std::string_view utf8);
/// The code points of UTF-8 text; ill-formed bytes are skipped.
std::u32string codePoints(std::string_view utf8);
std::string toUtf8(char32_t codePoint);
/// `text` for the inside of an XML element.
std::string xmlEscaped(std::string_view text);
/// `text` for the inside of an attribute in double quotes.
std::string xmlQuoted(std::string_view text);

} // namespace waymark::typeset
