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
    /// What Contents list: all headings of the document, and what is appended to it.
    void announce(const Document& document);
    /// Sets the footnotes met, `place` being the foot of a page.
    void finishNotes(const Place& place);
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
    void add(const Passage& passage, const Place& place);
    void add(const Contents& contents, const Place& place);
    void add(const Separator&, const Place& place);
    void add(const PageBreak&, const Place&) { m_breakNext = true; }
    void add(const WritingLines& lines, const Place& place);

    /// `place` as the language would have it; its parent a section that says so when it differs.
    Place inLanguage(Place place, const std::string& language);
    void addCode(const Inline& content, const Place& place);
    void addItem(
        const List& list, std::size_t index, Structure::Element parent, const Place& place);
    void markItem(const List& list, std::size_t index, const Place& place, double indent,
        Structure::Element label, std::size_t firstAtom);
    const TextBlock& bullet(const TextStyle& style, const Place& place);
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
    /// An owner whose spans are `element`, or Link, Span and Reference elements below it.
    const TextOwner& owner(const TextBlock& block, Structure::Element element);
    void addEntry(const std::string& title, const std::string& target, int level,
        const Place& place, Structure::Element contents);
    std::size_t imageNumber(const std::string& bytes);
    void addText(const TextBlock& block, const TextOwner& owner, const Place& place,
        const TextOptions& options);
    Atom& push(Atom atom, const Place& place);
    /// All atoms since `first` as one, with the frames they lie in drawn into it.
    Atom merged(std::vector<Atom> atoms);
    TextStyle bodyStyle() const;
    double em() const { return m_style.size; }
    double lineHeight(double size) const { return size * m_style.lineHeight; }
    /// Says where: the line of the Markdown, or the number of the block.
    void fail(Rule rule);

    const Style& m_style;
    const FontContext& m_fonts;
    Structure& m_structure;
    double m_pageRoom;
    Inks m_inks;
    Flow m_flow;
    bool m_breakNext = false;
    std::size_t m_blockNumber = 0;
    int m_line = 0;
    std::size_t m_headings = 0, m_notes = 0; ///< met so far
    struct Announced {
        int level;
        std::string title, target;
        bool second; ///< in the second of two languages
    };
    std::vector<Announced> m_announced;
    /// The same for every item of a language.
    struct Bullet {
        std::string language;
        bool rightToLeft;
        const TextBlock* block;
    };
    std::vector<Bullet> m_bullets;
    struct PendingNote {
        Inline content;
        std::string language;
        Structure::Element element;
    };
    std::vector<PendingNote> m_pendingNotes; ///< by number, from 1
    std::string m_language; ///< of the text set last
    std::optional<Error> m_problem;
};

} // namespace waymark::typeset
