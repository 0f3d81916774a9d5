// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/canvas.h"

#include "typeset/glyph_run.h"
#include "typeset/pdf_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace waymark::typeset {
namespace {

constexpr double kCircle = 0.5523; ///< control points of a quarter circle as a cubic curve

std::string point(double x, double y) { return number(x) + " " + number(y) + " "; }

/// A rectangle with round corners, from its lower left corner, counter-clockwise.
std::string outline(double x, double y, double width, double height, double radius)
{
    if (radius <= 0) return point(x, y) + point(width, height) + "re ";
    const double r = std::min({radius, width / 2, height / 2});
    const double k = r * (1 - kCircle), right = x + width, top = y + height;
    return point(x + r, y) + "m " + point(right - r, y) + "l " + point(right - k, y)
        + point(right, y + k) + point(right, y + r) + "c " + point(right, top - r) + "l "
        + point(right, top - k) + point(right - k, top) + point(right - r, top) + "c "
        + point(x + r, top) + "l " + point(x + k, top) + point(x, top - k) + point(x, top - r)
        + "c " + point(x, y + r) + "l " + point(x, y + k) + point(x + k, y) + point(x + r, y)
        + "c h ";
}

/// Reads the numbers and letters of a Drawing's path.
class PathReader {
public:
    explicit PathReader(std::string_view path)
        : m_rest{path}
    {
    }
    char command()
    {
        skip();
        if (m_rest.empty()) return 0;
        const char letter = m_rest.front();
        m_rest.remove_prefix(1);
        return letter;
    }
    double value()
    {
        skip();
        double result = 0;
        const auto read = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), result);
        m_rest.remove_prefix(static_cast<std::size_t>(read.ptr - m_rest.data()));
        return result;
    }

private:
    void skip()
    {
        while (m_rest.starts_with(' '))
            m_rest.remove_prefix(1);
    }
    std::string_view m_rest;
};

} // namespace

Canvas::Canvas(double pageHeight, EmbeddedFonts& fonts, Structure& structure)
    : m_height{pageHeight}
    , m_fonts{fonts}
    , m_structure{structure}
{
}

void Canvas::open(std::optional<Structure::Element> element, Artifact kind)
{
    if (element) {
        const int mcid = m_structure.mark(*element, page());
        const std::string& type = m_structure.node(*element).type;
        stream() += "/" + type + " <</MCID " + std::to_string(mcid) + ">> BDC\n";
        return;
    }
    switch (kind) {
    case Artifact::Header:
        stream() += "/Artifact <</Type /Pagination /Subtype /Header>> BDC\n";
        return;
    case Artifact::Footer:
        stream() += "/Artifact <</Type /Pagination /Subtype /Footer>> BDC\n";
        return;
    case Artifact::Layout: stream() += "/Artifact BMC\n"; return;
    }
}

void Canvas::colour(Rgb colour, bool stroke)
{
    stream() += number(colour.red) + " " + number(colour.green) + " " + number(colour.blue)
        + (stroke ? " RG\n" : " rg\n");
}

std::vector<Canvas::Run> Canvas::runsOf(
    const TextBlock& block, const TextLine& line, double x, const TextOwner* owner) const
{
    std::vector<Run> runs;
    double at = x + line.x;
    for (GSList* entry = line.line->runs; entry; entry = entry->next) {
        auto* item = static_cast<PangoGlyphItem*>(entry->data);
        const std::size_t span = block.spanAt(static_cast<std::size_t>(item->item->offset));
        runs.push_back({item, at, owner ? owner->spans[span] : 0, span});
        at += static_cast<double>(pango_glyph_string_get_width(item->glyphs)) / PANGO_SCALE;
    }
    // Pango holds them from left to right; content stands in the order of reading.
    std::ranges::stable_sort(runs, {}, [](const Run& run) { return run.item->item->offset; });
    return runs;
}

void Canvas::text(
    const TextBlock& block, const TextLine& line, double x, double baseline, const TextOwner& owner)
{
    const std::vector<Run> runs = runsOf(block, line, x, &owner);
    for (std::size_t i = 0; i < runs.size();) {
        open(runs[i].element);
        const Structure::Element element = runs[i].element;
        for (; i < runs.size() && runs[i].element == element; ++i) {
            drawRun(block, runs[i], baseline);
        }
        close();
    }
    for (const Run& run : runs) {
        const Span& span = block.content()[run.span];
        if (!span.link.empty()) noteLink(block, run, line, baseline);
        if (span.strike) rule(block, run, baseline - block.style().size * 0.3);
    }
}

void Canvas::artifactText(
    const TextBlock& block, const TextLine& line, double x, double baseline, Artifact kind)
{
    open(std::nullopt, kind);
    for (const Run& run : runsOf(block, line, x, nullptr))
        drawRun(block, run, baseline);
    close();
}

namespace {

/// Writes the glyphs of one run as text operators.
class RunWriter {
public:
    /// The run begins at (x, y).
    RunWriter(std::string& out, EmbeddedFonts::Font& font, double size, double x, double y)
        : m_out{out}
        , m_font{font}
        , m_size{size}
        , m_x{x}
        , m_y{y}
    {
        m_out += "BT /" + font.name() + " " + number(size) + " Tf ";
        moveTo(0);
    }

    void show(const DrawnGlyph& glyph, const std::string& actualText)
    {
        if (m_openCluster >= 0 && glyph.cluster != m_openCluster) closeActualText();
        if (!actualText.empty() && m_openCluster < 0) {
            flush();
            m_out += "/Span <</ActualText <FEFF" + utf16Hex(actualText) + ">>> BDC ";
            m_openCluster = glyph.cluster;
        }
        if (glyph.apart != m_apart) setApart(glyph.apart);
        // pdf.js does not move on for what says nothing; a space may lie anywhere, so there it is
        // told anew where it stands.
        if (m_silent && glyph.text == " ") moveTo(glyph.x);
        m_silent = m_silent || glyph.silent;
        if (const bool hidden = glyph.kind == DrawnGlyph::Kind::Carrier; hidden != m_hidden) {
            flush();
            m_hidden = hidden;
            m_out += hidden ? "3 Tr " : "0 Tr ";
        }
        if (std::abs(glyph.rise - m_rise) > 0.005) {
            flush();
            m_rise = glyph.rise;
            m_out += number(m_rise) + " Ts ";
        }
        const auto back = std::lround((m_pen - glyph.x) * 1000 / m_size);
        if (back != 0) {
            if (m_inString) m_shown += '>';
            m_inString = false;
            m_shown += std::to_string(back);
            m_pen -= static_cast<double>(back) * m_size / 1000;
        }
        const std::uint32_t shape
            = glyph.kind == DrawnGlyph::Kind::Carrier ? m_font.carrier() : glyph.glyph;
        if (!m_inString) m_shown += '<';
        m_inString = true;
        m_shown += hex(m_font.code(shape, glyph.text));
        m_pen += m_font.width(shape) * m_size / 1000;
    }

    void finish()
    {
        if (m_openCluster >= 0) closeActualText();
        flush();
        if (m_rise != 0) m_out += "0 Ts ";
        if (m_hidden) m_out += "0 Tr ";
        m_out += "ET\n";
    }

private:
    void moveTo(double pen)
    {
        flush();
        m_out += "1 0 0 1 " + point(m_x + pen, m_y) + "Tm ";
        m_pen = pen;
        m_silent = false;
    }
    void flush()
    {
        if (m_shown.empty()) return;
        m_out += '[';
        m_out += m_shown;
        m_out += m_inString ? ">] TJ " : "] TJ ";
        m_shown.clear();
        m_inString = false;
    }
    /// A size that differs by a trace keeps programs from joining a vowel sign to its letter, which
    /// they would then turn round.
    void setApart(bool apart)
    {
        flush();
        m_apart = apart;
        m_out += "/" + m_font.name() + " " + number(m_size + (apart ? 0.01 : 0)) + " Tf ";
    }
    void closeActualText()
    {
        flush();
        m_out += "EMC ";
        m_openCluster = -1;
    }

    std::string& m_out;
    EmbeddedFonts::Font& m_font;
    double m_size;
    double m_x, m_y;
    double m_pen = 0, m_rise = 0;
    std::string m_shown; ///< the inside of the running TJ
    bool m_inString = false; ///< its last string is still open
    bool m_apart = false;
    bool m_hidden = false; ///< carriers are written, not painted
    bool m_silent = false; ///< a glyph that says nothing came since the last moveTo()
    int m_openCluster = -1; ///< the one whose ActualText is open, or -1
};

} // namespace

void Canvas::drawRun(const TextBlock& block, const Run& run, double baseline)
{
    const DrawnRun drawn = takeApart(run.item, block.text());
    if (drawn.missing) m_missing = drawn.missing;
    if (drawn.glyphs.empty() || drawn.missing) return;
    const Span& span = block.content()[run.span];
    colour(span.link.empty() ? block.style().colour : block.style().linkColour, false);
    EmbeddedFonts::Font& font = m_fonts.font(run.item->item->analysis.font);
    const double size = block.style().size;
    std::string outlines;
    RunWriter writer{stream(), font, size, run.x, up(baseline)};
    for (const DrawnGlyph& glyph : drawn.glyphs) {
        if (glyph.kind == DrawnGlyph::Kind::Outlined)
            outlines += font.outline(glyph.glyph, run.x + glyph.x, up(baseline) + glyph.rise, size);
        else
            writer.show(glyph, drawn.actualTexts[static_cast<std::size_t>(glyph.cluster)]);
    }
    writer.finish();
    if (!outlines.empty()) stream() += outlines + "f\n";
}

void Canvas::rule(const TextBlock& block, const Run& run, double y)
{
    const Rgb ink
        = block.content()[run.span].link.empty() ? block.style().colour : block.style().linkColour;
    box({run.x, y, run.width(), block.style().size * 0.05}, ink, std::nullopt, 0);
}

void Canvas::noteLink(const TextBlock& block, const Run& run, const TextLine& line, double baseline)
{
    const Span& span = block.content()[run.span];
    const Box area{run.x, baseline - line.ascent, run.width(), line.ascent + line.descent};
    if (block.style().underlineLinks) rule(block, run, baseline + block.style().size * 0.12);
    auto& annotations = m_pages.back().annotations;
    m_structure.refer(run.element, page(), static_cast<int>(annotations.size()));
    annotations.push_back({area, span.link, span.text, run.element});
}

void Canvas::box(const Box& box, std::optional<Rgb> fill, std::optional<Rgb> stroke, double radius)
{
    open(std::nullopt);
    if (fill) colour(*fill, false);
    if (stroke) {
        colour(*stroke, true);
        stream() += "0.75 w ";
    }
    stream() += outline(box.x, up(box.y + box.height), box.width, box.height, radius)
        + (fill && stroke ? "B\n"
                : fill    ? "f\n"
                          : "S\n");
    close();
}

void Canvas::drawing(
    const Drawing& drawing, const Box& box, Rgb ink, std::optional<Structure::Element> figure)
{
    open(figure);
    const double unit = box.width / 24;
    const auto x = [&](double value) { return box.x + value * unit; };
    const auto y = [&](double value) { return up(box.y + value * unit); };
    stream() += "q 1 J 1 j " + number(1.5 * unit) + " w\n";
    colour(ink, true);
    PathReader path{drawing.path};
    for (char command = path.command(); command != 0; command = path.command()) {
        if (command == 'Z') {
            stream() += "h ";
        } else if (command == 'O') {
            const double cx = path.value(), cy = path.value(), r = path.value();
            stream() += outline(x(cx - r), y(cy + r), 2 * r * unit, 2 * r * unit, r * unit);
        } else {
            const int points = command == 'C' ? 3 : 1;
            for (int i = 0; i < points; ++i) {
                const double px = path.value(), py = path.value();
                stream() += point(x(px), y(py));
            }
            stream() += command == 'C' ? "c " : command == 'L' ? "l " : "m ";
        }
    }
    stream() += "S Q\n";
    close();
}

void Canvas::qrCode(const QrCode& code, const Box& box, std::optional<Structure::Element> figure)
{
    constexpr int kQuiet = 4;
    open(figure);
    const double unit = box.width / (code.side + 2 * kQuiet);
    stream() += "0 g\n";
    for (int y = 0; y < code.side; ++y)
        for (int x = 0; x < code.side; ++x) {
            if (!code.at(x, y)) continue;
            const int first = x;
            while (x + 1 < code.side && code.at(x + 1, y))
                ++x;
            stream() += point(box.x + (kQuiet + first) * unit, up(box.y + (kQuiet + y + 1) * unit))
                + point((x + 1 - first) * unit, unit) + "re\n";
        }
    stream() += "f\n";
    close();
}

void Canvas::image(std::string_view name, const Box& box, std::optional<Structure::Element> figure)
{
    open(figure);
    stream() += "q " + number(box.width) + " 0 0 " + number(box.height) + " "
        + point(box.x, up(box.y + box.height)) + "cm /" + std::string{name} + " Do Q\n";
    close();
}

} // namespace waymark::typeset
