// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <optional>
#include <string>

namespace waymark::typeset {

/// What the one-byte codes of a simple font stand for (ISO 32000-1, 9.6.6).
class SimpleEncoding {
public:
    explicit SimpleEncoding(QPDFObjectHandle font);

    bool hasDifferences() const { return !m_names.empty(); }
    /// The name its list of differences gives a code; null: none.
    const std::string* nameOf(unsigned code) const;
    /// The character of WinAnsi or MacRoman, or one whose name tells it; else nothing.
    std::optional<char32_t> characterOf(unsigned code) const;

private:
    std::string m_base; ///< "/WinAnsiEncoding"; empty: the font's own
    std::map<unsigned, std::string> m_names;
};

/// The code of a character in MacRoman, if it has one.
std::optional<unsigned> macRomanCode(char32_t character);

} // namespace waymark::typeset
