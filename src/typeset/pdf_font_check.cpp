// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/pdf_font_check.h"

#include "typeset/font_program.h"
#include "typeset/pdf_simple_font_check.h"
#include "typeset/to_unicode.h"

#include <qpdf/Buffer.hh>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <optional>

namespace waymark::typeset {
namespace {

using Object = QPDFObjectHandle;

std::string streamBytes(Object stream)
{
    const auto buffer = stream.getStreamData();
    return {buffer->getBuffer(), buffer->getBuffer() + buffer->getSize()};
}

/// Widths by CID, from /W of a descendant font.
std::map<unsigned, double> widthsOf(Object descendant)
{
    std::map<unsigned, double> widths;
    Object array = descendant.getKey("/W");
    if (!array.isArray()) return widths;
    const std::vector<Object> items = array.getArrayAsVector();
    for (std::size_t i = 0; i + 1 < items.size();) {
        Object first = items[i], second = items[i + 1];
        if (!first.isInteger()) break;
        auto cid = static_cast<unsigned>(first.getUIntValueAsUInt());
        if (second.isArray()) {
            for (Object& width : second.getArrayAsVector())
                if (width.isNumber()) widths[cid++] = width.getNumericValue();
            i += 2;
            continue;
        }
        if (i + 2 >= items.size() || !second.isInteger()) break;
        Object width = items[i + 2];
        for (; cid <= second.getUIntValueAsUInt() && cid < 65'536 && width.isNumber(); ++cid)
            widths[cid] = width.getNumericValue();
        i += 3;
    }
    return widths;
}

class FontChecker {
public:
    FontChecker(const UsedFont& used, Findings& findings)
        : m_used{used}
        , m_font{used.font}
        , m_findings{findings}
        , m_where{used.where + ", font " + nameIn(used.font, "/BaseFont")}
        , m_composite{nameIn(used.font, "/Subtype") == "/Type0"}
        , m_described{used.font}
    {
        Object descendants = m_font.getKey("/DescendantFonts");
        if (m_composite && descendants.isArray() && descendants.getArrayNItems() > 0)
            m_described = descendants.getArrayItem(0);
    }

    void run()
    {
        if (!m_described.isDictionary()) return;
        checkEmbedding();
        checkUnicode();
        if (m_composite) return checkComposite();
        const FontProgram font{programBytes()};
        if (isEmbedded() && nameIn(m_font, "/Subtype") != "/Type3" && !font.isReadable())
            require("31-011", false);
        checkSimpleFont(m_used, font, m_where, m_findings);
    }

private:
    void require(std::string_view id, bool good) { m_findings.require(id, good, m_where); }

    Object program(const char* key)
    {
        Object descriptor = m_described.getKey("/FontDescriptor");
        return descriptor.isDictionary() ? descriptor.getKey(key) : Object::newNull();
    }
    bool isEmbedded()
    {
        return program("/FontFile").isStream() || program("/FontFile2").isStream()
            || program("/FontFile3").isStream();
    }
    /// Empty when none is embedded.
    std::string programBytes()
    {
        for (const char* key : {"/FontFile2", "/FontFile3", "/FontFile"})
            if (Object stream = program(key); stream.isStream()) return streamBytes(stream);
        return {};
    }

    void checkEmbedding()
    {
        require("31-009", nameIn(m_font, "/Subtype") == "/Type3" || isEmbedded());
    }

    void checkUnicode()
    {
        Object map = m_font.getKey("/ToUnicode");
        if (!map.isStream()) {
            const bool named = !m_composite && namesAreKnown();
            require("31-027", named);
            require("10-001", named);
            if (!m_used.formulaCodes.empty()) require("17-003", named);
            return;
        }
        require("31-027", true);
        const auto texts = readToUnicode(streamBytes(map));
        const auto holds = [&](std::string_view character) {
            return std::ranges::any_of(texts, [&](const auto& entry) {
                for (std::size_t i = 0; i + 1 < entry.second.size(); i += 2)
                    if (entry.second.compare(i, 2, character) == 0) return true;
                return false;
            });
        };
        require("31-028", !holds(std::string_view{"\0\0", 2}));
        require("31-029", !holds("\xFE\xFF") && !holds("\xFF\xFE"));
        const auto isKnown = [&](unsigned code) {
            const auto found = texts.find(code);
            return found != texts.end() ? !found->second.empty() : !m_composite && namesAreKnown();
        };
        require("10-001", std::ranges::all_of(m_used.codes, isKnown));
        if (!m_used.formulaCodes.empty())
            require("17-003", std::ranges::all_of(m_used.formulaCodes, isKnown));
    }

    /// The encoding of a simple font is one every reader knows, or names glyphs that say what they
    /// are.
    bool namesAreKnown()
    {
        Object encoding = m_font.getKey("/Encoding");
        const auto standard = [](const std::string& name) {
            return name == "/WinAnsiEncoding" || name == "/MacRomanEncoding"
                || name == "/StandardEncoding" || name == "/MacExpertEncoding";
        };
        if (encoding.isName()) return standard(encoding.getName());
        if (!encoding.isDictionary()) return false;
        Object differences = encoding.getKey("/Differences");
        if (!differences.isArray()) return standard(nameIn(encoding, "/BaseEncoding"));
        return std::ranges::all_of(differences.getArrayAsVector(), [](Object one) {
            if (!one.isName()) return true;
            const std::string name = one.getName().substr(1);
            const bool numbered = name.size() > 1
                && std::all_of(
                    name.begin() + 1, name.end(), [](char c) { return c >= '0' && c <= '9'; });
            return !numbered && !name.starts_with("glyph") && !name.starts_with("cid")
                && !name.starts_with("gid");
        });
    }

    void checkComposite()
    {
        Object encoding = m_font.getKey("/Encoding");
        const std::string name = nameIn(m_font, "/Encoding");
        const bool identity = name.starts_with("/Identity-");
        require("31-006",
            identity || encoding.isStream() || name.ends_with("-H") || name.ends_with("-V"));
        checkCollections(encoding, identity);
        if (encoding.isStream()) {
            Object mode = encoding.getDict().getKey("/WMode");
            const std::string text = streamBytes(encoding);
            const bool vertical = text.find("/WMode 1") != std::string::npos;
            require("31-007", (mode.isInteger() && mode.getIntValue() == 1) == vertical);
            Object other = encoding.getDict().getKey("/UseCMap");
            require("31-008", other.isNull() || other.isStream() || other.isName());
        }
        Object map = m_described.getKey("/CIDToGIDMap");
        if (nameIn(m_described, "/Subtype") == "/CIDFontType2"
            && program("/FontFile2").isStream()) {
            require("31-005", !map.isNull());
            require("31-004",
                map.isNull() || map.isStream() || (map.isName() && map.getName() == "/Identity"));
        }
        const std::string bytes = programBytes();
        if (bytes.empty()) return;
        const FontProgram font{bytes};
        if (!font.isReadable()) return require("31-011", false);
        const std::map<unsigned, unsigned> glyphs = glyphsByCid(font, map);
        checkListedGlyphs(glyphs);
        if (identity) checkGlyphs(font, glyphs);
    }

    /// What each CID stands for in the font's program.
    std::map<unsigned, unsigned> glyphsByCid(const FontProgram& font, Object map)
    {
        std::map<unsigned, unsigned> glyphs;
        if (map.isStream()) {
            const std::string bytes = streamBytes(map);
            for (std::size_t cid = 0; 2 * cid + 1 < bytes.size() && cid < 65'536; ++cid)
                glyphs[static_cast<unsigned>(cid)]
                    = static_cast<unsigned>(static_cast<unsigned char>(bytes[2 * cid])) << 8U
                    | static_cast<unsigned char>(bytes[2 * cid + 1]);
            return glyphs;
        }
        const std::vector<unsigned> cids = font.cids();
        for (unsigned glyph = 0; glyph < font.glyphs(); ++glyph)
            glyphs[glyph < cids.size() ? cids[glyph] : glyph] = glyph;
        return glyphs;
    }

    /// A /CIDSet lists just the glyphs there are; .notdef is always there.
    void checkListedGlyphs(const std::map<unsigned, unsigned>& glyphs)
    {
        Object set = program("/CIDSet");
        if (!set.isStream()) return;
        const std::string bits = streamBytes(set);
        const auto listed = [&bits](unsigned cid) {
            return cid / 8 < bits.size()
                && (static_cast<unsigned char>(bits[cid / 8]) & (0x80U >> cid % 8)) != 0;
        };
        require("31-014", std::ranges::all_of(glyphs, [&](const auto& entry) {
            return entry.second == 0 || listed(entry.first);
        }));
        bool present = true;
        for (unsigned cid = 1; cid < 8 * bits.size() && present; ++cid)
            present = !listed(cid) || glyphs.contains(cid);
        require("31-015", present);
    }

    void checkCollections(Object encoding, bool identity)
    {
        Object own = m_described.getKey("/CIDSystemInfo");
        require("31-001", own.isDictionary());
        if (identity || !encoding.isStream() || !own.isDictionary()) return;
        Object theirs = encoding.getDict().getKey("/CIDSystemInfo");
        if (!theirs.isDictionary()) return;
        const auto same = [&](const char* key) {
            return own.getKey(key).unparse() == theirs.getKey(key).unparse();
        };
        require("31-001", same("/Registry"));
        require("31-002", same("/Ordering"));
        Object supplement = own.getKey("/Supplement"), most = theirs.getKey("/Supplement");
        require("31-003",
            supplement.isInteger() && most.isInteger()
                && supplement.getIntValue() >= most.getIntValue());
    }

    /// The glyphs of the codes that are shown: they are there, as wide as stated, and no .notdef.
    void checkGlyphs(const FontProgram& font, const std::map<unsigned, unsigned>& glyphs)
    {
        const auto widths = widthsOf(m_described);
        Object usual = m_described.getKey("/DW");
        const double other = usual.isNumber() ? usual.getNumericValue() : 1000;
        for (const unsigned cid : m_used.codes) {
            const auto glyph = glyphs.find(cid);
            if (glyph == glyphs.end()) return require("31-011", false);
            require("31-011", glyph->second < font.glyphs());
            require("31-030", glyph->second != 0);
            const auto found = widths.find(cid);
            const double stated = found == widths.end() ? other : found->second;
            require("31-016", std::abs(stated - font.width(glyph->second)) <= 1.01);
        }
    }

    const UsedFont& m_used;
    Object m_font;
    Findings& m_findings;
    std::string m_where;
    bool m_composite;
    Object m_described;
};

} // namespace

void checkFonts(const UsedFonts& fonts, Findings& findings)
{
    for (const auto& [id, used] : fonts)
        FontChecker{used, findings}.run();
}

} // namespace waymark::typeset
