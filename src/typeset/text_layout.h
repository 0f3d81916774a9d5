// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/colours.h"
#include "typeset/document.h"
#include "typeset/hyphenation.h"

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
    Hyphenation& hyphenation() const { return *m_hyphenation; }

private:
    GPointer<PangoFontMap> m_map;
    GPointer<PangoContext> m_leftToRight, m_rightToLeft;
    std::unique_ptr<Hyphenation> m_hyphenation;
};

struct TextStyle {
    double size = 11;
    bool bold = false;
    bool italics = true; ///< how emphasis is shown
    Rgb colour{};
    Rgb linkColour{};
    bool sentencePerLine = false;
    bool centred = false;
    bool mono = false; ///< all of it, not only what a Span says
    bool hyphenate = false;
    bool underlineLinks = true;
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

    TextBlock(const FontContext& fonts, Inline content, const TextStyle& style,
        std::string_view language, bool rightToLeft, double width);

    const std::string& text() const { return m_text; }
    const std::vector<TextLine>& lines() const { return m_lines; }
    const Inline& content() const { return m_content; }
    const TextStyle& style() const { return m_style; }
    /// The footnotes of this block are numbered from here; 0 when there are none.
    std::size_t firstNote() const { return m_firstNote; }
    void setFirstNote(std::size_t number) { m_firstNote = number; }
    /// Numbers of the footnotes that `line` refers to.
    std::vector<std::size_t> notesIn(const TextLine& line) const;
    /// The span a byte of text() belongs to.
    std::size_t spanAt(std::size_t byte) const;
    /// The width without any line break but the forced ones.
    static double naturalWidth(const FontContext& fonts, const Inline& content,
        const TextStyle& style, std::string_view language, bool rightToLeft);

private:
    std::string shownText(
        const FontContext& fonts, const Span& span, std::string_view language) const;
    /// Puts lines whose letters run against `rightToLeft` into their own order.
    void turnLines(bool rightToLeft);

    Inline m_content;
    TextStyle m_style;
    std::string m_text;
    std::vector<Range> m_ranges;
    GPointer<PangoLayout> m_layout;
    std::vector<TextLine> m_lines;
    std::size_t m_firstNote = 0;
};

} // namespace waymark::typeset
