// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/canvas.h"
#include "typeset/glyph_run.h"
#include "typeset/pdf_append.h"
#include "typeset/pdf_text.h"

#include <qpdf/QPDFPageObjectHelper.hh>

namespace waymark::typeset {
namespace {

using Object = QPDFObjectHandle;

constexpr double kSize = 9, kFromEdge = 18;

/// Text as shapes, its baseline beginning at (0, 0), and how wide it is. An artifact needs no font.
std::pair<std::string, double> shapes(const FontContext& fonts, const std::string& words)
{
    const TextBlock block{fonts, plain(words), {.size = kSize}, "en", false, 0};
    EmbeddedFonts embedded;
    std::string path;
    double x = 0;
    for (GSList* entry = block.lines().front().line->runs; entry; entry = entry->next) {
        auto* item = static_cast<PangoGlyphItem*>(entry->data);
        EmbeddedFonts::Font& font = embedded.font(item->item->analysis.font);
        for (const DrawnGlyph& glyph : takeApart(item, block.text()).glyphs)
            path += font.outline(glyph.glyph, x + glyph.x, glyph.rise, kSize);
        x += static_cast<double>(pango_glyph_string_get_width(item->glyphs)) / PANGO_SCALE;
    }
    return {path, x};
}

/// From the page as it is looked at to the page as it is drawn (ISO 32000-1, 7.7.3.3: Rotate).
std::string turned(int rotation, double width, double height)
{
    switch (rotation) {
    case 90: return "0 1 -1 0 " + number(width) + " 0 cm ";
    case 180: return "-1 0 0 -1 " + number(width) + " " + number(height) + " cm ";
    case 270: return "0 -1 1 0 0 " + number(height) + " cm ";
    default: return "";
    }
}

} // namespace

void stampNumbers(QPDF& pdf, std::size_t firstPage)
{
    const FontContext fonts;
    const auto& pages = pdf.getAllPages();
    for (std::size_t i = firstPage; i < pages.size(); ++i) {
        QPDFPageObjectHelper page{pages[i]};
        Object box = page.getCropBox(false);
        if (!box.isRectangle()) continue;
        const auto area = box.getArrayAsRectangle();
        const double width = area.urx - area.llx, height = area.ury - area.lly;
        Object turn = page.getAttribute("/Rotate", false);
        const int rotation = turn.isInteger() ? ((turn.getIntValueAsInt() % 360) + 360) % 360 : 0;
        const double shown = rotation == 90 || rotation == 270 ? height : width;
        const auto [path, wide]
            = shapes(fonts, std::to_string(i + 1) + " / " + std::to_string(pages.size()));
        const double x = (shown - wide) / 2;
        std::string stamp = "\nQ\n/Artifact <</Type /Pagination /Subtype /Footer>> BDC\nq 1 0 0 1 "
            + number(area.llx) + " " + number(area.lly) + " cm " + turned(rotation, width, height)
            + "1 g " + number(x - 6) + " " + number(kFromEdge - 5) + " " + number(wide + 12) + " "
            + number(kSize + 7) + " re f 0.2 g 1 0 0 1 " + number(x) + " " + number(kFromEdge)
            + " cm " + path + "f Q\nEMC\n";
        page.addPageContents(pdf.makeIndirectObject(Object::newStream(&pdf, "q\n")), true);
        page.addPageContents(pdf.makeIndirectObject(Object::newStream(&pdf, stamp)), false);
    }
}

} // namespace waymark::typeset
