// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/flow.h"

namespace waymark::typeset {

/// Where blocks are being put: a column of the page and a place in the structure.
struct Place {
    double x = 0, width = 0;
    Structure::Element parent = 0;
    int frame = -1;
    int depth = 0;
    std::string language{};
    bool rightToLeft = false;

    /// This place without `by` points on the side where lines start.
    Place indented(double by) const
    {
        Place inner = *this;
        if (!rightToLeft) inner.x += by;
        inner.width -= by;
        return inner;
    }
    /// The left edge of something `width` wide that begins `from` points from the line start.
    double from(double start, double itsWidth) const
    {
        return rightToLeft ? x + width - start - itsWidth : x + start;
    }
};

/// Turns blocks into atoms, one function for each kind of block.
class FlowBuilder {
public:
    FlowBuilder(
        const Style& style, const FontContext& fonts, Structure& structure, double pageRoom);

    void add(const Blocks& blocks, const Place& place);
    std::optional<Error> problem() const { return m_problem; }
    Flow take() { return std::move(m_flow); }

private:
    struct Cell {
        const TextBlock* text;
        const TextOwner* owner;
        double x;
        Structure::Element element;
    };
    struct TextOptions {
        double before = 0;
        bool keepWithNext = false;
    };

    void add(const Heading& heading, const Place& place);
    void add(const Paragraph& paragraph, const Place& place);
    void add(const List& list, const Place& place);
    void add(const Table& table, const Place& place);
    void add(const KeyValues& values, const Place& place);
    void add(const Callout& callout, const Place& place);
    void add(const Figure& figure, const Place& place);
    void add(const SideBySide& pair, const Place& place);
    void add(const Separator&, const Place& place);
    void add(const PageBreak&, const Place&) { m_breakNext = true; }
    void add(const WritingLines& lines, const Place& place);

    void addItem(
        const List& list, std::size_t index, Structure::Element parent, const Place& place);
    void markItem(const List& list, std::size_t index, const Place& place, double indent,
        Structure::Element label, std::size_t firstAtom);
    void drawItem(const List& list, std::size_t index, const Place& place, double indent,
        Structure::Element label, std::size_t firstAtom);
    void addRow(
        const std::vector<Cell>& cells, double lineHeight, double padding, int head, int frame);
    std::vector<double> columnWidths(const Table& table, double room, double padding,
        const TextStyle& style, const Place& place) const;
    void addCaption(const Table& table, const Place& place, Structure::Element element);
    int addHead(const Table& table, const Place& place, const std::vector<double>& widths,
        double padding, Structure::Element element);

    const TextBlock& text(
        const Inline& content, const TextStyle& style, const Place& place, double width);
    /// An owner whose spans are `element`, or Link and Span elements below it.
    const TextOwner& owner(const Inline& content, Structure::Element element);
    void addText(const TextBlock& block, const TextOwner& owner, const Place& place,
        const TextOptions& options);
    Atom& push(Atom atom, const Place& place);
    /// All atoms since `first` as one, with the frames they lie in drawn into it.
    Atom merged(std::vector<Atom> atoms);
    TextStyle bodyStyle() const;
    double em() const { return m_style.size; }
    double lineHeight(double size) const { return size * m_style.lineHeight; }
    void fail(Error error)
    {
        if (!m_problem) m_problem = std::move(error);
    }

    const Style& m_style;
    const FontContext& m_fonts;
    Structure& m_structure;
    double m_pageRoom;
    Inks m_inks;
    Flow m_flow;
    bool m_breakNext = false;
    std::size_t m_blockNumber = 0;
    std::optional<Error> m_problem;
};

} // namespace waymark::typeset
