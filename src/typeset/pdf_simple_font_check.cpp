// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/pdf_simple_font_check.h"

#include "typeset/simple_encoding.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <sstream>

namespace waymark::typeset {
namespace {

using Object = QPDFObjectHandle;

constexpr int kSymbolic = 4; ///< of a font descriptor's /Flags
constexpr unsigned long kSymbolPage = 0xF000; ///< where a table of symbols holds its codes

class SimpleFontChecker {
public:
    SimpleFontChecker(
        const UsedFont& used, const FontProgram& font, const std::string& where, Findings& findings)
        : m_used{used}
        , m_dictionary{used.font}
        , m_program{font}
        , m_where{where}
        , m_findings{findings}
        , m_encoding{used.font}
        , m_descriptor{m_dictionary.getKey("/FontDescriptor")}
    {
    }

    void run()
    {
        if (!m_descriptor.isDictionary()) return;
        const std::string kind = nameIn(m_dictionary, "/Subtype");
        m_trueType = kind == "/TrueType";
        m_symbolic = m_descriptor.getKey("/Flags").isInteger()
            && (m_descriptor.getKey("/Flags").getIntValue() & kSymbolic) != 0;
        if (m_trueType && m_descriptor.getKey("/Flags").isInteger()) checkEncoding();
        if (!m_program.isReadable()) return;
        if (m_trueType) checkTables();
        if (kind == "/Type1" || kind == "/MMType1") checkListedNames();
        checkGlyphs();
    }

private:
    void require(std::string_view id, bool good) { m_findings.require(id, good, m_where); }

    void checkEncoding()
    {
        Object encoding = m_dictionary.getKey("/Encoding");
        if (m_symbolic) return require("31-024", encoding.isNull());
        require("31-019", !encoding.isNull());
        if (encoding.isNull()) return;
        const bool dictionary = encoding.isDictionary();
        const std::string base
            = dictionary ? nameIn(encoding, "/BaseEncoding") : nameIn(m_dictionary, "/Encoding");
        if (dictionary) require("31-020", !base.empty());
        require("31-021", base == "/MacRomanEncoding" || base == "/WinAnsiEncoding");
    }

    void checkTables()
    {
        const std::vector<FontProgram::Table> tables = m_program.tables();
        const bool symbols = m_program.has(FontProgram::kSymbols);
        if (m_symbolic) {
            require("31-025", !tables.empty());
            require("31-026", tables.size() < 2 || symbols);
            return;
        }
        require("31-017", std::ranges::any_of(tables, [](FontProgram::Table table) {
            return table != FontProgram::kSymbols;
        }));
        if (m_encoding.hasDifferences()) require("31-023", m_program.has(FontProgram::kUnicode));
    }

    /// A /CharSet lists just the glyphs there are.
    void checkListedNames()
    {
        Object set = m_descriptor.getKey("/CharSet");
        const std::set<std::string> present = m_program.names();
        if (!set.isString() || present.empty()) return;
        std::set<std::string> listed;
        std::istringstream names{set.getStringValue()};
        for (std::string name; std::getline(names, name, '/');)
            if (!name.empty() && name != ".notdef") listed.insert(name);
        require("31-012", std::ranges::includes(listed, present));
        require("31-013", std::ranges::includes(present, listed));
    }

    /// The glyphs of the codes that are shown, as far as the file tells which those are.
    void checkGlyphs()
    {
        for (const unsigned code : m_used.codes) {
            const std::optional<unsigned> glyph = glyphOf(code);
            if (!glyph) continue;
            if (m_trueType && !m_symbolic) require("31-018", *glyph != 0);
            require("31-011", *glyph < m_program.glyphs());
            require("31-030", *glyph != 0);
            const std::optional<double> stated = statedWidth(code);
            if (stated && *glyph != 0)
                require("31-016", std::abs(*stated - m_program.width(*glyph)) <= 1.01);
        }
    }

    std::optional<unsigned> glyphOf(unsigned code) const
    {
        if (m_trueType) return m_symbolic ? symbolOf(code) : letterOf(code);
        if (const std::string* name = m_encoding.nameOf(code)) return m_program.glyphOfName(*name);
        const auto character = m_encoding.characterOf(code);
        const unsigned glyph = character ? m_program.glyphOfCharacter(*character) : 0;
        return glyph == 0 ? std::nullopt : std::optional{glyph};
    }

    unsigned symbolOf(unsigned code) const
    {
        for (const unsigned long page : {kSymbolPage, 0UL})
            if (const unsigned glyph = m_program.glyphIn(FontProgram::kSymbols, page + code))
                return glyph;
        return m_program.glyphIn(FontProgram::kMacRoman, code);
    }

    std::optional<unsigned> letterOf(unsigned code) const
    {
        const auto character = m_encoding.characterOf(code);
        if (!character) return std::nullopt;
        if (const unsigned glyph = m_program.glyphIn(FontProgram::kUnicode, *character))
            return glyph;
        const auto roman = macRomanCode(*character);
        return roman ? m_program.glyphIn(FontProgram::kMacRoman, *roman) : 0;
    }

    std::optional<double> statedWidth(unsigned code)
    {
        Object first = m_dictionary.getKey("/FirstChar"), widths = m_dictionary.getKey("/Widths");
        if (!first.isInteger() || !widths.isArray()) return std::nullopt;
        const auto at = static_cast<long long>(code) - first.getIntValue();
        if (at < 0 || at >= widths.getArrayNItems()) return std::nullopt;
        Object width = widths.getArrayItem(static_cast<int>(at));
        return width.isNumber() ? std::optional{width.getNumericValue()} : std::nullopt;
    }

    const UsedFont& m_used;
    Object m_dictionary;
    const FontProgram& m_program;
    const std::string& m_where;
    Findings& m_findings;
    SimpleEncoding m_encoding;
    Object m_descriptor;
    bool m_trueType = false, m_symbolic = false;
};

} // namespace

void checkSimpleFont(
    const UsedFont& used, const FontProgram& font, const std::string& where, Findings& findings)
{
    SimpleFontChecker{used, font, where, findings}.run();
}

} // namespace waymark::typeset
