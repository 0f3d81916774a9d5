// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/pdf_font_check.h"

#include "typeset/to_unicode.h"

#include <hb-ot.h>
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

/// An embedded TrueType program as HarfBuzz sees it.
class Program {
public:
    explicit Program(const std::string& bytes)
    {
        hb_blob_t* blob = hb_blob_create_or_fail(bytes.data(), static_cast<unsigned>(bytes.size()),
            HB_MEMORY_MODE_DUPLICATE, nullptr, nullptr);
        if (!blob) return;
        hb_face_t* face = hb_face_create(blob, 0);
        m_font = hb_font_create(face);
        m_glyphs = hb_face_get_glyph_count(face);
        m_unitsPerEm = hb_face_get_upem(face);
        hb_font_set_scale(m_font, static_cast<int>(m_unitsPerEm), static_cast<int>(m_unitsPerEm));
        hb_face_destroy(face);
        hb_blob_destroy(blob);
    }
    ~Program()
    {
        if (m_font) hb_font_destroy(m_font);
    }
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    unsigned glyphs() const { return m_glyphs; }
    double width(unsigned glyph) const
    {
        return 1000.0 * hb_font_get_glyph_h_advance(m_font, glyph) / m_unitsPerEm;
    }

private:
    hb_font_t* m_font = nullptr;
    unsigned m_glyphs = 0, m_unitsPerEm = 1000;
};

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
        if (m_composite)
            checkComposite();
        else if (nameIn(m_font, "/Subtype") == "/TrueType")
            checkTrueTypeEncoding();
    }

private:
    void require(std::string_view id, bool good) { m_findings.require(id, good, m_where); }

    Object program(const char* key)
    {
        Object descriptor = m_described.getKey("/FontDescriptor");
        return descriptor.isDictionary() ? descriptor.getKey(key) : Object::newNull();
    }

    void checkEmbedding()
    {
        const bool drawn = nameIn(m_font, "/Subtype") == "/Type3";
        require("31-009",
            drawn || program("/FontFile").isStream() || program("/FontFile2").isStream()
                || program("/FontFile3").isStream());
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
        if (nameIn(m_described, "/Subtype") != "/CIDFontType2") return;
        Object map = m_described.getKey("/CIDToGIDMap");
        if (program("/FontFile2").isStream()) {
            require("31-005", !map.isNull());
            require("31-004",
                map.isNull() || map.isStream() || (map.isName() && map.getName() == "/Identity"));
        }
        if (identity && program("/FontFile2").isStream()) checkGlyphs(map);
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
    void checkGlyphs(Object map)
    {
        const Program font{streamBytes(program("/FontFile2"))};
        if (font.glyphs() == 0) return require("31-011", false);
        const std::string glyphMap = map.isStream() ? streamBytes(map) : "";
        const auto widths = widthsOf(m_described);
        Object usual = m_described.getKey("/DW");
        const double other = usual.isNumber() ? usual.getNumericValue() : 1000;
        for (const unsigned cid : m_used.codes) {
            unsigned glyph = cid;
            if (map.isStream()) {
                if (2U * cid + 1U >= glyphMap.size()) return require("31-011", false);
                glyph = static_cast<unsigned>(static_cast<unsigned char>(glyphMap[2U * cid])) << 8U
                    | static_cast<unsigned char>(glyphMap[2U * cid + 1U]);
            }
            require("31-011", glyph < font.glyphs());
            require("31-030", glyph != 0);
            const auto found = widths.find(cid);
            const double stated = found == widths.end() ? other : found->second;
            require("31-016", std::abs(stated - font.width(glyph)) <= 1.01);
        }
    }

    void checkTrueTypeEncoding()
    {
        Object descriptor = m_font.getKey("/FontDescriptor");
        if (!descriptor.isDictionary() || !descriptor.getKey("/Flags").isInteger()) return;
        Object encoding = m_font.getKey("/Encoding");
        const bool symbolic = (descriptor.getKey("/Flags").getIntValue() & 4) != 0;
        if (symbolic) return require("31-024", encoding.isNull());
        require("31-019", !encoding.isNull());
        if (encoding.isNull()) return;
        const bool dictionary = encoding.isDictionary();
        const std::string base
            = dictionary ? nameIn(encoding, "/BaseEncoding") : nameIn(m_font, "/Encoding");
        if (dictionary) require("31-020", !base.empty());
        require("31-021", base == "/MacRomanEncoding" || base == "/WinAnsiEncoding");
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
