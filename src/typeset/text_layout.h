// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/colours.h"
#include "typeset/document.h"

#include <pango/pangocairo.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::typeset {

struct Unref {
    void operator()(void* object) const { g_object_unref(object); }
};
template <class T>
using GPointer = std::unique_ptr<T, Unref>;

/// The fonts of the process as Pango sees them, without hinting, one unit a point.
class FontContext {
public:
    FontContext();
    PangoContext* context(bool rightToLeft) const;

private:
    GPointer<PangoFontMap> m_map;
    GPointer<PangoContext> m_leftToRight, m_rightToLeft;
};

struct TextStyle {
    double size = 11;
    bool bold = false;
    bool italics = true; ///< how emphasis is shown
    Rgb colour{};
    Rgb linkColour{};
    bool sentencePerLine = false;
    bool centred = false;
};

/// One line of a TextBlock; measures in points.
struct TextLine {
    PangoLayoutLine* line = nullptr; ///< owned by the block's layout
    double x = 0; ///< from the left edge of the block
    double width = 0;
    double ascent = 0, descent = 0;
};

/// An Inline broken into lines.
class TextBlock {
public:
    struct Range {
        std::size_t begin, end; ///< bytes of text()
        std::size_t span; ///< index into the Inline
    };

    TextBlock(const FontContext& fonts, const Inline& content, const TextStyle& style,
        std::string_view language, bool rightToLeft, double width);

    const std::string& text() const { return m_text; }
    const std::vector<TextLine>& lines() const { return m_lines; }
    const Inline& content() const { return m_content; }
    const TextStyle& style() const { return m_style; }
    /// The span a byte of text() belongs to.
    std::size_t spanAt(std::size_t byte) const;
    /// The width without any line break but the forced ones.
    static double naturalWidth(const FontContext& fonts, const Inline& content,
        const TextStyle& style, std::string_view language, bool rightToLeft);

private:
    Inline m_content;
    TextStyle m_style;
    std::string m_text;
    std::vector<Range> m_ranges;
    GPointer<PangoLayout> m_layout;
    std::vector<TextLine> m_lines;
};

} // namespace waymark::typeset
