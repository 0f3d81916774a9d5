// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pango/pango.h>
#include <qpdf/QPDF.hh>

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::typeset {

/// The fonts of one file: only the glyphs that are used, each known by what it says. A glyph that
/// stands for different texts gets a code for each, so copied text is always what was written.
class EmbeddedFonts {
public:
    class Font;
    EmbeddedFonts();
    ~EmbeddedFonts();
    EmbeddedFonts(const EmbeddedFonts&) = delete;
    EmbeddedFonts& operator=(const EmbeddedFonts&) = delete;

    /// The font a Pango run uses; lives as long as this object.
    Font& font(PangoFont* font);

    /// A dictionary /Font of all pages' resources. Call once, after the last code was asked for.
    QPDFObjectHandle write(QPDF& pdf);

private:
    std::vector<std::unique_ptr<Font>> m_fonts;
    std::map<const void*, Font*> m_byFace;
};

class EmbeddedFonts::Font {
public:
    virtual ~Font() = default;
    virtual const std::string& name() const = 0; ///< "F1", as in the resources
    /// The two-byte code of `glyph` standing for `text` (UTF-8).
    virtual std::uint16_t code(std::uint32_t glyph, std::string_view text) = 0;
    /// A glyph without width, or with as little as the font has; some fonts draw something.
    virtual std::uint32_t carrier() = 0;
    /// Path operators of a glyph's shape with its origin at (x, y).
    virtual std::string outline(std::uint32_t glyph, double x, double y, double size) = 0;
    /// Advance of a glyph in thousandths of the size, as written into the file.
    virtual int width(std::uint32_t glyph) = 0;
};

} // namespace waymark::typeset
