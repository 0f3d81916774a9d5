// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace waymark::typeset {

/// The program of an embedded font, of any kind FreeType reads: TrueType, OpenType, CFF, Type 1.
class FontProgram {
public:
    /// A table from characters to glyphs, by the numbers OpenType gives them.
    struct Table {
        int platform, encoding;
        bool operator==(const Table&) const = default;
    };
    static constexpr Table kUnicode{3, 1}, kSymbols{3, 0}, kMacRoman{1, 0};

    explicit FontProgram(std::string bytes);
    ~FontProgram();
    FontProgram(const FontProgram&) = delete;
    FontProgram& operator=(const FontProgram&) = delete;

    bool isReadable() const;
    unsigned glyphs() const; ///< how many; 0 when it cannot be read
    double width(unsigned glyph) const; ///< thousandths of the size
    std::vector<Table> tables() const;
    bool has(Table table) const;
    /// 0: that table knows no such character, or there is no such table.
    unsigned glyphIn(Table table, unsigned long character) const;
    /// By the table the program itself made of its glyphs' names; 0: none.
    unsigned glyphOfCharacter(unsigned long unicode) const;
    unsigned glyphOfName(const std::string& name) const; ///< 0: none
    std::set<std::string> names() const; ///< of all glyphs but .notdef
    /// The numbers of its characters, when it is keyed by them; else empty.
    std::vector<unsigned> cids() const;

private:
    struct Face;
    std::string m_bytes;
    std::unique_ptr<Face> m_face;
};

} // namespace waymark::typeset
