// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/pages.h"

#include "typeset/pagination.h"
#include "typeset/typesetter.h"

#include <algorithm>
#include <map>

namespace waymark::typeset {
namespace {

class Painter {
public:
    using PageOf = std::map<std::string, int, std::less<>>; ///< by target

    Painter(const Flow& flow, const FontContext& fonts, const PageOf& pageOf, Canvas& canvas,
        Pages& pages)
        : m_flow{flow}
        , m_fonts{fonts}
        , m_pageOf{pageOf}
        , m_canvas{canvas}
        , m_pages{pages}
    {
    }

    void paint(const Sheet& sheet, const Box& rule, Rgb ink)
    {
        paintFrames(sheet.text);
        paint(sheet.text);
        if (sheet.notes.empty()) return;
        Box above = rule;
        above.y = sheet.notes.front().y - kAboveNotes / 2;
        m_canvas.box(above, ink, std::nullopt, 0);
        paint(sheet.notes);
    }

private:
    void paint(const std::vector<Landing>& landings)
    {
        for (const Landing& landing : landings) {
            m_y = landing.y;
            for (const Piece& piece : landing.atom->pieces)
                std::visit([this](const auto& kind) { draw(kind); }, piece);
        }
    }
    void paintFrames(const std::vector<Landing>& sheet)
    {
        // Outer frames have smaller numbers and are drawn first.
        std::map<int, std::pair<double, double>> extents;
        for (const Landing& landing : sheet) {
            for (int at = landing.atom->frame; at >= 0;
                 at = m_flow.frames[static_cast<std::size_t>(at)].outer) {
                auto [entry, fresh]
                    = extents.try_emplace(at, landing.y, landing.y + landing.atom->height);
                if (!fresh) entry->second.second = landing.y + landing.atom->height;
            }
        }
        for (const auto& [index, extent] : extents) {
            const Frame& frame = m_flow.frames[static_cast<std::size_t>(index)];
            const double height = extent.second - extent.first;
            m_canvas.box(
                {frame.x, extent.first, frame.width, height}, frame.ground, std::nullopt, 4);
            const double markX = frame.markAtRight ? frame.x + frame.width - 3 : frame.x;
            m_canvas.box({markX, extent.first, 3, height}, frame.mark, std::nullopt, 1.5);
        }
    }

    Box down(Box box) const
    {
        box.y += m_y;
        return box;
    }
    void draw(const TextPiece& piece)
    {
        const TextLine& line = piece.block->lines()[piece.line];
        if (piece.owner)
            m_canvas.text(*piece.block, line, piece.x, m_y + piece.baseline, *piece.owner);
        else
            m_canvas.artifactText(*piece.block, line, piece.x, m_y + piece.baseline);
    }
    void draw(const BoxPiece& piece)
    {
        m_canvas.box(down(piece.box), piece.fill, piece.stroke, piece.radius);
    }
    void draw(const DrawingPiece& piece)
    {
        m_canvas.drawing(*piece.drawing, down(piece.box), piece.ink, piece.figure);
    }
    void draw(const ImagePiece& piece)
    {
        m_canvas.image("I" + std::to_string(piece.image + 1), down(piece.box), piece.figure);
    }
    void draw(const QrPiece& piece) { m_canvas.qrCode(piece.code, down(piece.box), piece.figure); }
    void draw(const PageNumberPiece& piece)
    {
        const auto found = m_pageOf.find(piece.target);
        if (found == m_pageOf.end()) return;
        const TextBlock block{m_fonts, plain(std::to_string(found->second + 1)), piece.style,
            piece.language, !piece.edgeIsRight, 0};
        const TextLine& line = block.lines().front();
        const double x = piece.edgeIsRight ? piece.edge - line.width : piece.edge;
        m_canvas.text(block, line, x - line.x, m_y + piece.baseline, TextOwner{{piece.element}});
    }
    void draw(const PlacePiece& piece) { m_canvas.structure().place(piece.element); }
    void draw(const HeadingPiece& piece)
    {
        m_pages.landmarks.push_back({piece.level, piece.title, piece.id, piece.target,
            m_canvas.page(), m_y, piece.element});
    }

    const Flow& m_flow;
    const FontContext& m_fonts;
    const PageOf& m_pageOf;
    Canvas& m_canvas;
    Pages& m_pages;
    double m_y = 0;
};

/// The small lines above and below the text; not part of what is read.
class Margins {
public:
    Margins(const Document& document, const Style& style, const FontContext& fonts)
        : m_document{document}
        , m_style{style}
        , m_fonts{fonts}
        , m_paper{paper(style.page)}
        , m_rightToLeft{isRightToLeft(document.language)}
    {
    }

    void draw(Canvas& canvas, int page, int pageCount) const
    {
        const double y = m_paper.height - foot(m_style).baseline;
        const Inks ink = inks(m_style.colours);
        if (!m_document.footer.empty() || pageCount > 1)
            canvas.box({m_style.margin, m_paper.height - foot(m_style).rule,
                           m_paper.width - 2 * m_style.margin, 0.6},
                ink.hairline, std::nullopt, 0);
        line(canvas, m_document.footer, y, false, Artifact::Footer, small());
        if (pageCount > 1) {
            const double size = m_style.pageNumberAsText ? m_style.size : small();
            line(canvas, std::to_string(page + 1) + " / " + std::to_string(pageCount),
                y + (size - small()) * 0.35, true, Artifact::Footer, size);
        }
        if (page > 0 && m_style.margin >= 24)
            line(
                canvas, m_document.header, m_style.margin * 0.62, false, Artifact::Header, small());
    }

private:
    double small() const
    {
        return std::max(7.5, m_style.size * (m_style.pageNumberAsText ? 0.6 : 0.78));
    }

    void line(Canvas& canvas, const std::string& words, double baseline, bool atEnd, Artifact kind,
        double size) const
    {
        if (words.empty()) return;
        Inline content = plain(words);
        content.front().isolate = atEnd;
        const TextBlock block{m_fonts, content,
            {.size = size, .colour = inks(m_style.colours).quiet}, m_document.language,
            m_rightToLeft, 0};
        const TextLine& text = block.lines().front();
        const bool right = atEnd != m_rightToLeft;
        const double x = right ? m_paper.width - m_style.margin - text.width : m_style.margin;
        canvas.artifactText(block, text, x - text.x, baseline, kind);
    }

    const Document& m_document;
    const Style& m_style;
    const FontContext& m_fonts;
    Paper m_paper;
    bool m_rightToLeft;
};

} // namespace

namespace {

/// On which page each heading and each appended part begins.
Painter::PageOf pagesOf(const std::vector<Sheet>& sheets, const std::vector<AppendedPart>& appended)
{
    Painter::PageOf pages;
    for (std::size_t i = 0; i < sheets.size(); ++i)
        for (const Landing& landing : sheets[i].text)
            for (const Piece& piece : landing.atom->pieces)
                if (const auto* heading = std::get_if<HeadingPiece>(&piece))
                    pages.try_emplace(heading->target, static_cast<int>(i));
    int next = static_cast<int>(sheets.size());
    for (std::size_t i = 0; i < appended.size(); ++i) {
        pages.try_emplace(appendedTarget(i + 1), next);
        next += appended[i].pages;
    }
    return pages;
}

} // namespace

Result<Pages> drawPages(const Flow& flow, const Document& document, const Style& style,
    const FontContext& fonts, EmbeddedFonts& embedded, Structure& structure)
{
    const Paper paperSize = paper(style.page);
    auto sheets = paginate(flow, style.margin, paperSize.height - style.margin - foot(style).room);
    if (!sheets) return sheets.error();
    int count = static_cast<int>(sheets->size());
    for (const AppendedPart& part : document.appended)
        count += part.pages;
    if (sheets->size() > Typesetter::kMostPages)
        return Error{Error::Kind::Invalid, "typeset.too-long", std::to_string(sheets->size())};
    Pages pages;
    Canvas canvas{paperSize.height, embedded, structure};
    const auto pageOf = pagesOf(*sheets, document.appended);
    Painter painter{flow, fonts, pageOf, canvas, pages};
    const Margins margins{document, style, fonts};
    const bool rightToLeft = isRightToLeft(document.language);
    const double ruleWidth = (paperSize.width - 2 * style.margin) / 4;
    const Box rule{
        rightToLeft ? paperSize.width - style.margin - ruleWidth : style.margin, 0, ruleWidth, 0.6};
    for (std::size_t i = 0; i < sheets->size(); ++i) {
        canvas.beginPage();
        painter.paint((*sheets)[i], rule, inks(style.colours).quiet);
        margins.draw(canvas, static_cast<int>(i), count);
    }
    pages.missing = canvas.missing();
    pages.contents = canvas.takePages();
    return pages;
}

} // namespace waymark::typeset
