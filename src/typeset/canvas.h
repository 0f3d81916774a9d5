// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/colours.h"
#include "typeset/drawings.h"
#include "typeset/embedded_fonts.h"
#include "typeset/qr_code.h"
#include "typeset/structure.h"
#include "typeset/text_layout.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::typeset {

/// Points from the upper left corner of the page.
struct Box {
    double x = 0, y = 0, width = 0, height = 0;
};

struct PageAnnotation {
    Box box;
    std::string target; ///< address, or "#id"
    std::string contents; ///< what the link says
    Structure::Element element;
};

struct PageContent {
    std::string stream;
    std::vector<PageAnnotation> annotations;
};

/// Whose text a TextBlock is: an element for each of its spans.
struct TextOwner {
    std::vector<Structure::Element> spans;
};

enum class Artifact { Layout, Header, Footer };

/// Draws onto pages. Everything is either content of an element of the structure or an artifact.
class Canvas {
public:
    Canvas(double pageHeight, EmbeddedFonts& fonts, Structure& structure);

    void beginPage() { m_pages.emplace_back(); }
    int page() const { return static_cast<int>(m_pages.size()) - 1; }

    void text(const TextBlock& block, const TextLine& line, double x, double baseline,
        const TextOwner& owner);
    void artifactText(const TextBlock& block, const TextLine& line, double x, double baseline,
        Artifact kind = Artifact::Layout);
    void box(const Box& box, std::optional<Rgb> fill, std::optional<Rgb> stroke, double radius);
    /// A line drawing in a square; content of `figure`, or decoration when absent.
    void drawing(const Drawing& drawing, const Box& box, Rgb colour,
        std::optional<Structure::Element> figure);
    /// `box` holds the quiet zone too.
    void qrCode(const QrCode& code, const Box& box, std::optional<Structure::Element> figure);
    void image(std::string_view name, const Box& box, std::optional<Structure::Element> figure);

    Structure& structure() { return m_structure; }
    std::vector<PageContent> takePages() { return std::move(m_pages); }
    /// A character no installed font has, if one was met.
    std::optional<char32_t> missing() const { return m_missing; }

private:
    struct Run {
        PangoGlyphItem* item;
        double x;
        Structure::Element element;
        std::size_t span;
        double width() const
        {
            return static_cast<double>(pango_glyph_string_get_width(item->glyphs)) / PANGO_SCALE;
        }
    };
    std::vector<Run> runsOf(
        const TextBlock& block, const TextLine& line, double x, const TextOwner* owner) const;
    void drawRun(const TextBlock& block, const Run& run, double baseline);
    /// A thin line along a run.
    void rule(const TextBlock& block, const Run& run, double y);
    void noteLink(const TextBlock& block, const Run& run, const TextLine& line, double baseline);
    void open(std::optional<Structure::Element> element, Artifact kind = Artifact::Layout);
    void close() { stream() += "EMC\n"; }
    void colour(Rgb colour, bool stroke);
    std::string& stream() { return m_pages.back().stream; }
    double up(double y) const { return m_height - y; }

    double m_height;
    EmbeddedFonts& m_fonts;
    Structure& m_structure;
    std::vector<PageContent> m_pages;
    std::optional<char32_t> m_missing;
};

} // namespace waymark::typeset
