// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/pages.h"

#include "typeset/typesetter.h"

#include <algorithm>
#include <map>

namespace waymark::typeset {
namespace {

/// Where an atom landed.
struct Landing {
    const Atom* atom;
    double y;
};
using Sheet = std::vector<Landing>;

/// Fills pages from top to bottom, keeping together what belongs together.
class Paginator {
public:
    Paginator(const Flow& flow, double top, double room)
        : m_flow{flow}
        , m_top{top}
        , m_room{room}
    {
    }

    std::vector<Sheet> run()
    {
        m_sheets.emplace_back();
        const auto& atoms = m_flow.atoms;
        for (std::size_t i = 0; i < atoms.size();) {
            std::size_t end = i + 1;
            while (end < atoms.size() && atoms[end - 1].keepWithNext && !atoms[end].breakBefore)
                ++end;
            if (atoms[i].breakBefore && !m_sheets.back().empty()) turn();
            double height = 0;
            for (std::size_t k = i; k < end; ++k)
                height += atoms[k].height + (k == i && atPageTop() ? 0 : atoms[k].before);
            if (m_used + height > m_room && !atPageTop() && height <= m_room) turn(atoms[i].head);
            for (; i < end; ++i)
                put(atoms[i]);
        }
        return std::move(m_sheets);
    }

private:
    bool atPageTop() const { return m_sheets.back().empty(); }

    void turn(int head = -1)
    {
        m_sheets.emplace_back();
        m_used = 0;
        if (head < 0) return;
        for (const Atom& atom : m_flow.heads[static_cast<std::size_t>(head)])
            put(atom);
    }

    void put(const Atom& atom)
    {
        const double before = atPageTop() ? 0 : atom.before;
        if (m_used + before + atom.height > m_room + 0.5 && !atPageTop()) {
            turn(atom.head);
        } else {
            m_used += before;
        }
        m_sheets.back().push_back({&atom, m_top + m_used});
        m_used += atom.height;
    }

    const Flow& m_flow;
    double m_top, m_room;
    double m_used = 0;
    std::vector<Sheet> m_sheets;
};

class Painter {
public:
    Painter(const Flow& flow, Canvas& canvas, Pages& pages)
        : m_flow{flow}
        , m_canvas{canvas}
        , m_pages{pages}
    {
    }

    void paint(const Sheet& sheet)
    {
        paintFrames(sheet);
        for (const Landing& landing : sheet) {
            m_y = landing.y;
            for (const Piece& piece : landing.atom->pieces)
                std::visit([this](const auto& kind) { draw(kind); }, piece);
        }
    }

private:
    void paintFrames(const Sheet& sheet)
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
    void draw(const PlacePiece& piece) { m_canvas.structure().place(piece.element); }
    void draw(const HeadingPiece& piece)
    {
        m_pages.landmarks.push_back(
            {piece.level, piece.title, piece.id, m_canvas.page(), m_y, piece.element});
    }

    const Flow& m_flow;
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
        const double y = m_paper.height - m_style.margin * 0.62;
        const Inks ink = inks(m_style.colours);
        if (!m_document.footer.empty() || pageCount > 1)
            canvas.box({m_style.margin, y - 14, m_paper.width - 2 * m_style.margin, 0.6},
                ink.hairline, std::nullopt, 0);
        line(canvas, m_document.footer, y, false, Artifact::Footer, small());
        if (pageCount > 1) {
            const double size = m_style.pageNumberAsText ? m_style.size : small();
            line(canvas, std::to_string(page + 1) + " / " + std::to_string(pageCount),
                y + (size - small()) * 0.35, true, Artifact::Footer, size);
        }
        if (page > 0)
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

Result<Pages> drawPages(const Flow& flow, const Document& document, const Style& style,
    const FontContext& fonts, EmbeddedFonts& embedded, Structure& structure)
{
    const Paper sheet = paper(style.page);
    const std::vector<Sheet> sheets
        = Paginator{flow, style.margin, sheet.height - 2 * style.margin}.run();
    if (sheets.size() > Typesetter::kMostPages)
        return Error{Error::Kind::Invalid, "typeset.too-long", std::to_string(sheets.size())};
    Pages pages;
    Canvas canvas{sheet.height, embedded, structure};
    Painter painter{flow, canvas, pages};
    const Margins margins{document, style, fonts};
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        canvas.beginPage();
        painter.paint(sheets[i]);
        margins.draw(canvas, static_cast<int>(i), static_cast<int>(sheets.size()));
    }
    pages.missing = canvas.missing();
    pages.contents = canvas.pages();
    return pages;
}

} // namespace waymark::typeset
