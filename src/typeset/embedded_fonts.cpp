// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/embedded_fonts.h"

#include "typeset/pdf_text.h"

#include <hb-ot.h>
#include <hb-subset.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <unordered_map>

namespace waymark::typeset {
namespace {

constexpr hb_tag_t kCff = HB_TAG('C', 'F', 'F', ' ');

struct BlobDestroy {
    void operator()(hb_blob_t* blob) const { hb_blob_destroy(blob); }
};
using Blob = std::unique_ptr<hb_blob_t, BlobDestroy>;

std::string bytes(hb_blob_t* blob)
{
    unsigned length = 0;
    const char* data = hb_blob_get_data(blob, &length);
    return {data, length};
}

std::string postScriptName(hb_face_t* face)
{
    char buffer[128];
    unsigned size = sizeof buffer;
    hb_ot_name_get_utf8(face, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &size, buffer);
    std::string name{buffer, size};
    std::erase_if(
        name, [](unsigned char c) { return c <= 32 || c >= 127 || c == '/' || c == '#'; });
    return name.empty() ? "Font" : name;
}

/// Six capital letters before a subset's name (ISO 32000-1, 9.6.4), from its number.
std::string subsetTag(std::size_t number)
{
    std::string tag(6, 'A');
    for (auto at = tag.rbegin(); number != 0; ++at, number /= 26)
        *at = static_cast<char>('A' + number % 26);
    return tag + "+";
}

/// Writes the shape of a glyph as path operators.
class OutlinePen {
public:
    OutlinePen(double x, double y, double scale)
        : m_x{x}
        , m_y{y}
        , m_scale{scale}
    {
    }

    void draw(hb_font_t* font, std::uint32_t glyph)
    {
        hb_draw_funcs_t* functions = hb_draw_funcs_create();
        hb_draw_funcs_set_move_to_func(functions, moveTo, nullptr, nullptr);
        hb_draw_funcs_set_line_to_func(functions, lineTo, nullptr, nullptr);
        // Without a function of its own for quadratic curves HarfBuzz gives cubic ones.
        hb_draw_funcs_set_cubic_to_func(functions, curveTo, nullptr, nullptr);
        hb_draw_funcs_set_close_path_func(functions, closePath, nullptr, nullptr);
#if HB_VERSION_ATLEAST(7, 0, 0)
        hb_font_draw_glyph(font, glyph, functions, this);
#else
        hb_font_get_glyph_shape(font, glyph, functions, this);
#endif
        hb_draw_funcs_destroy(functions);
    }
    const std::string& path() const { return m_path; }

private:
    static OutlinePen& self(void* data) { return *static_cast<OutlinePen*>(data); }
    void point(float x, float y)
    {
        m_path += number(m_x + static_cast<double>(x) * m_scale) + " "
            + number(m_y + static_cast<double>(y) * m_scale) + " ";
    }
    static void moveTo(hb_draw_funcs_t*, void* data, hb_draw_state_t*, float x, float y, void*)
    {
        self(data).point(x, y);
        self(data).m_path += "m ";
    }
    static void lineTo(hb_draw_funcs_t*, void* data, hb_draw_state_t*, float x, float y, void*)
    {
        self(data).point(x, y);
        self(data).m_path += "l ";
    }
    static void curveTo(hb_draw_funcs_t*, void* data, hb_draw_state_t*, float x1, float y1,
        float x2, float y2, float x, float y, void*)
    {
        self(data).point(x1, y1);
        self(data).point(x2, y2);
        self(data).point(x, y);
        self(data).m_path += "c ";
    }
    static void closePath(hb_draw_funcs_t*, void* data, hb_draw_state_t*, void*)
    {
        self(data).m_path += "h ";
    }

    double m_x, m_y, m_scale;
    std::string m_path;
};

class Embedded final : public EmbeddedFonts::Font {
public:
    Embedded(hb_face_t* face, std::size_t number)
        : m_face{hb_face_reference(face)}
        , m_font{hb_font_create(face)}
        , m_number{number}
        , m_name{"F" + std::to_string(number + 1)}
        , m_isCff{hasTable(face, kCff)}
        , m_unitsPerEm{static_cast<int>(hb_face_get_upem(face))}
    {
        hb_font_set_scale(m_font, m_unitsPerEm, m_unitsPerEm);
    }
    ~Embedded() override
    {
        hb_font_destroy(m_font);
        hb_face_destroy(m_face);
    }
    Embedded(const Embedded&) = delete;
    Embedded& operator=(const Embedded&) = delete;

    const std::string& name() const override { return m_name; }

    std::uint16_t code(std::uint32_t glyph, std::string_view text) override
    {
        auto& codes = shape(glyph).codes;
        for (const auto& [known, says] : codes)
            if (says == text) return known;
        // In a CFF font a code names its glyph; in a TrueType font codes are ours to give.
        if (m_isCff && !codes.empty()) return codes.front().first;
        const auto fresh = static_cast<std::uint16_t>(m_isCff ? glyph : m_codes.size() + 1);
        m_codes[fresh] = {glyph, std::string{text}};
        codes.emplace_back(fresh, text);
        return fresh;
    }

    std::uint32_t carrier() override
    {
        hb_codepoint_t glyph = 0;
        for (const hb_codepoint_t invisible : {0x200DU, 0x200CU, 0x200BU, 0x034FU})
            if (hb_font_get_nominal_glyph(m_font, invisible, &glyph) && width(glyph) == 0)
                return glyph;
        hb_font_get_nominal_glyph(m_font, ' ', &glyph);
        return glyph;
    }

    std::string outline(std::uint32_t glyph, double x, double y, double size) override
    {
        OutlinePen pen{x, y, size / m_unitsPerEm};
        pen.draw(m_font, glyph);
        return pen.path();
    }

    int width(std::uint32_t glyph) override { return shape(glyph).width; }

    QPDFObjectHandle write(QPDF& pdf)
    {
        const std::string baseName = subsetTag(m_number) + postScriptName(m_face);
        std::map<std::uint32_t, std::uint32_t> newGlyphs;
        const std::string program = subset(newGlyphs);
        auto descendant = QPDFObjectHandle::newDictionary();
        descendant.replaceKey("/Type", QPDFObjectHandle::newName("/Font"));
        descendant.replaceKey(
            "/Subtype", QPDFObjectHandle::newName(m_isCff ? "/CIDFontType0" : "/CIDFontType2"));
        descendant.replaceKey("/BaseFont", QPDFObjectHandle::newName("/" + baseName));
        descendant.replaceKey("/CIDSystemInfo",
            QPDFObjectHandle::parse("<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"));
        descendant.replaceKey("/FontDescriptor", descriptor(pdf, baseName, program));
        descendant.replaceKey("/DW", QPDFObjectHandle::newInteger(0));
        descendant.replaceKey("/W", widths());
        if (!m_isCff)
            descendant.replaceKey("/CIDToGIDMap",
                pdf.makeIndirectObject(QPDFObjectHandle::newStream(&pdf, glyphMap(newGlyphs))));
        auto font = QPDFObjectHandle::newDictionary();
        font.replaceKey("/Type", QPDFObjectHandle::newName("/Font"));
        font.replaceKey("/Subtype", QPDFObjectHandle::newName("/Type0"));
        font.replaceKey("/BaseFont", QPDFObjectHandle::newName("/" + baseName));
        font.replaceKey("/Encoding", QPDFObjectHandle::newName("/Identity-H"));
        auto descendants = QPDFObjectHandle::newArray();
        descendants.appendItem(pdf.makeIndirectObject(descendant));
        font.replaceKey("/DescendantFonts", descendants);
        font.replaceKey(
            "/ToUnicode", pdf.makeIndirectObject(QPDFObjectHandle::newStream(&pdf, toUnicode())));
        return pdf.makeIndirectObject(font);
    }

private:
    struct Code {
        std::uint32_t glyph = 0;
        std::string text;
    };

    struct Shape {
        int width; ///< thousandths of the size
        std::vector<std::pair<std::uint16_t, std::string>> codes; ///< with what each says
    };

    /// Asked for every letter of a document.
    Shape& shape(std::uint32_t glyph)
    {
        const auto [found, fresh] = m_shapes.try_emplace(glyph);
        if (fresh)
            found->second.width = static_cast<int>(
                std::lround(1000.0 * hb_font_get_glyph_h_advance(m_font, glyph) / m_unitsPerEm));
        return found->second;
    }

    static bool hasTable(hb_face_t* face, hb_tag_t tag)
    {
        const Blob blob{hb_face_reference_table(face, tag)};
        return hb_blob_get_length(blob.get()) > 0;
    }

    std::string subset(std::map<std::uint32_t, std::uint32_t>& newGlyphs) const
    {
        hb_subset_input_t* input = hb_subset_input_create_or_fail();
        hb_subset_input_set_flags(
            input, HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
        hb_set_t* dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG);
        for (const char* tag :
            {"GSUB", "GPOS", "GDEF", "OS/2", "name", "post", "cmap", "DSIG", "STAT"})
            hb_set_add(dropped, HB_TAG(tag[0], tag[1], tag[2], tag[3]));
        hb_set_t* glyphs = hb_subset_input_glyph_set(input);
        for (const auto& [code, content] : m_codes)
            hb_set_add(glyphs, content.glyph);
        hb_subset_plan_t* plan = hb_subset_plan_create_or_fail(m_face, input);
        const hb_map_t* mapping = hb_subset_plan_old_to_new_glyph_mapping(plan);
        for (const auto& [code, content] : m_codes)
            newGlyphs[content.glyph] = hb_map_get(mapping, content.glyph);
        hb_face_t* made = hb_subset_plan_execute_or_fail(plan);
        const Blob blob{
            m_isCff ? hb_face_reference_table(made, kCff) : hb_face_reference_blob(made)};
        std::string program = bytes(blob.get());
        hb_face_destroy(made);
        hb_subset_plan_destroy(plan);
        hb_subset_input_destroy(input);
        return program;
    }

    double thousandths(int units) const { return std::round(1000.0 * units / m_unitsPerEm); }

    QPDFObjectHandle descriptor(
        QPDF& pdf, const std::string& baseName, const std::string& program) const
    {
        hb_font_extents_t extents{};
        hb_font_get_h_extents(m_font, &extents);
        hb_position_t capHeight = 0;
        if (!hb_ot_metrics_get_position(m_font, HB_OT_METRICS_TAG_CAP_HEIGHT, &capHeight))
            capHeight = extents.ascender;
        auto file = QPDFObjectHandle::newStream(&pdf, program);
        if (m_isCff)
            file.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/CIDFontType0C"));
        else
            file.getDict().replaceKey(
                "/Length1", QPDFObjectHandle::newInteger(static_cast<long long>(program.size())));
        const double ascent = thousandths(extents.ascender),
                     descent = thousandths(extents.descender);
        const bool bold = baseName.find("Bold") != std::string::npos;
        const bool italic = baseName.find("Italic") != std::string::npos;
        auto result = QPDFObjectHandle::parse("<< /Type /FontDescriptor /Flags 4 /FontBBox [-1000 "
            + number(descent) + " 3000 " + number(ascent) + "] /ItalicAngle "
            + (italic ? "-12" : "0") + " /Ascent " + number(ascent) + " /Descent " + number(descent)
            + " /CapHeight " + number(thousandths(capHeight)) + " /StemV " + (bold ? "140" : "80")
            + " >>");
        result.replaceKey("/FontName", QPDFObjectHandle::newName("/" + baseName));
        result.replaceKey(m_isCff ? "/FontFile3" : "/FontFile2", pdf.makeIndirectObject(file));
        return pdf.makeIndirectObject(result);
    }

    QPDFObjectHandle widths()
    {
        auto array = QPDFObjectHandle::newArray();
        auto row = QPDFObjectHandle::newArray();
        int next = -1;
        for (const auto& [code, content] : m_codes) {
            if (code != next) {
                array.appendItem(QPDFObjectHandle::newInteger(code));
                row = QPDFObjectHandle::newArray();
                array.appendItem(row);
            }
            row.appendItem(QPDFObjectHandle::newInteger(width(content.glyph)));
            next = code + 1;
        }
        return array;
    }

    std::string glyphMap(const std::map<std::uint32_t, std::uint32_t>& newGlyphs) const
    {
        std::string map(2 * (m_codes.size() + 1), '\0');
        for (const auto& [code, content] : m_codes) {
            const std::uint32_t glyph = newGlyphs.at(content.glyph);
            map[2 * code] = static_cast<char>(glyph >> 8U);
            map[2 * code + 1U] = static_cast<char>(glyph & 255U);
        }
        return map;
    }

    std::string toUnicode() const
    {
        std::string cmap
            = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
              "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
              "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
              "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
        auto at = m_codes.begin();
        for (std::size_t left = m_codes.size(); left != 0;) {
            const std::size_t count = std::min<std::size_t>(left, 100);
            cmap += std::to_string(count) + " beginbfchar\n";
            for (std::size_t i = 0; i < count; ++i, ++at)
                cmap += "<" + hex(at->first) + "> <" + utf16Hex(at->second.text) + ">\n";
            cmap += "endbfchar\n";
            left -= count;
        }
        return cmap + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
    }

    hb_face_t* m_face;
    hb_font_t* m_font;
    std::size_t m_number;
    std::string m_name;
    bool m_isCff;
    int m_unitsPerEm;
    std::map<std::uint16_t, Code> m_codes;
    std::unordered_map<std::uint32_t, Shape> m_shapes; ///< by glyph
};

} // namespace

EmbeddedFonts::EmbeddedFonts() = default;
EmbeddedFonts::~EmbeddedFonts() = default;

EmbeddedFonts::Font& EmbeddedFonts::font(PangoFont* font)
{
    hb_face_t* face = hb_font_get_face(pango_font_get_hb_font(font));
    Font*& known = m_byFace[face];
    if (!known) {
        m_fonts.push_back(std::make_unique<Embedded>(face, m_fonts.size()));
        known = m_fonts.back().get();
    }
    return *known;
}

QPDFObjectHandle EmbeddedFonts::write(QPDF& pdf)
{
    auto dictionary = QPDFObjectHandle::newDictionary();
    for (const auto& font : m_fonts)
        dictionary.replaceKey("/" + font->name(), static_cast<Embedded&>(*font).write(pdf));
    return dictionary;
}

} // namespace waymark::typeset
