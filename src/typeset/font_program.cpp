// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/font_program.h"

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_CID_H
#include FT_TRUETYPE_TABLES_H

#include <algorithm>
#include <array>

namespace waymark::typeset {

struct FontProgram::Face {
    FT_Library library = nullptr;
    FT_Face face = nullptr;

    ~Face()
    {
        if (face) FT_Done_Face(face);
        if (library) FT_Done_FreeType(library);
    }
};

namespace {

/// FreeType makes up a table where names of glyphs allow it.
bool isOfFile(FT_CharMap map) { return FT_Get_CMap_Format(map) >= 0; }

} // namespace

FontProgram::FontProgram(std::string bytes)
    : m_bytes{std::move(bytes)}
    , m_face{std::make_unique<Face>()}
{
    if (FT_Init_FreeType(&m_face->library) != 0) return;
    const auto* data = reinterpret_cast<const FT_Byte*>(m_bytes.data());
    if (FT_New_Memory_Face(
            m_face->library, data, static_cast<FT_Long>(m_bytes.size()), 0, &m_face->face)
        != 0)
        m_face->face = nullptr;
}

FontProgram::~FontProgram() = default;

bool FontProgram::isReadable() const { return m_face->face != nullptr; }

unsigned FontProgram::glyphs() const
{
    return isReadable() ? static_cast<unsigned>(std::max<FT_Long>(0, m_face->face->num_glyphs)) : 0;
}

double FontProgram::width(unsigned glyph) const
{
    if (!isReadable() || FT_Load_Glyph(m_face->face, glyph, FT_LOAD_NO_SCALE) != 0) return 0;
    const double units = m_face->face->units_per_EM > 0 ? m_face->face->units_per_EM : 1000;
    return 1000.0 * static_cast<double>(m_face->face->glyph->metrics.horiAdvance) / units;
}

std::vector<FontProgram::Table> FontProgram::tables() const
{
    std::vector<Table> found;
    for (int i = 0; isReadable() && i < m_face->face->num_charmaps; ++i)
        if (FT_CharMap map = m_face->face->charmaps[i]; isOfFile(map))
            found.push_back({map->platform_id, map->encoding_id});
    return found;
}

bool FontProgram::has(Table table) const
{
    const std::vector<Table> all = tables();
    return std::ranges::find(all, table) != all.end();
}

unsigned FontProgram::glyphIn(Table table, unsigned long character) const
{
    for (int i = 0; isReadable() && i < m_face->face->num_charmaps; ++i) {
        FT_CharMap map = m_face->face->charmaps[i];
        if (Table{map->platform_id, map->encoding_id} != table || !isOfFile(map)) continue;
        if (FT_Set_Charmap(m_face->face, map) != 0) return 0;
        return FT_Get_Char_Index(m_face->face, character);
    }
    return 0;
}

unsigned FontProgram::glyphOfCharacter(unsigned long unicode) const
{
    if (!isReadable() || FT_Select_Charmap(m_face->face, FT_ENCODING_UNICODE) != 0) return 0;
    return FT_Get_Char_Index(m_face->face, unicode);
}

unsigned FontProgram::glyphOfName(const std::string& name) const
{
    if (!isReadable() || !FT_HAS_GLYPH_NAMES(m_face->face)) return 0;
    return FT_Get_Name_Index(m_face->face, name.c_str());
}

std::set<std::string> FontProgram::names() const
{
    std::set<std::string> found;
    if (!isReadable() || !FT_HAS_GLYPH_NAMES(m_face->face)) return found;
    std::array<char, 128> name{};
    for (unsigned glyph = 1; glyph < glyphs(); ++glyph)
        if (FT_Get_Glyph_Name(m_face->face, glyph, name.data(), name.size()) == 0)
            found.emplace(name.data());
    found.erase(".notdef");
    return found;
}

std::vector<unsigned> FontProgram::cids() const
{
    std::vector<unsigned> found;
    if (!isReadable() || !FT_IS_CID_KEYED(m_face->face)) return found;
    for (unsigned glyph = 0; glyph < glyphs(); ++glyph) {
        FT_UInt cid = 0;
        if (FT_Get_CID_From_Glyph_Index(m_face->face, glyph, &cid) == 0) found.push_back(cid);
    }
    return found;
}

} // namespace waymark::typeset
