// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

namespace waymark::typeset {

/// The structure tree of a file (ISO 32000-1, 14.7): what each piece of a page is, in reading
/// order. An element takes its place among its siblings when its first content is drawn, so that
/// the order of drawing is the order of reading.
class Structure {
public:
    using Element = std::size_t; ///< index; 0 is the Document
    struct MarkedContent {
        int page;
        int mcid;
    };
    struct AnnotationRef {
        int page;
        int index; ///< among the annotations of that page
    };
    using Kid = std::variant<Element, MarkedContent, AnnotationRef>;
    struct Node {
        std::string type; ///< "P", "H1", "TD" …
        Element parent = 0;
        std::vector<Kid> kids{};
        std::string language{}; ///< BCP 47; empty: as its parent
        std::string alternative{}; ///< of a Figure or a Link
        std::string scope{}; ///< "Column" or "Row" of a TH
        std::string numbering{}; ///< of an L: "Decimal", "Disc"; else empty
        std::string decoration{}; ///< "LineThrough" of a Span; else empty
        std::string id{}; ///< of a Note, no other element has it
        bool placed = false;
    };

    Structure();

    Element add(std::string type, Element parent);
    Node& node(Element element) { return m_nodes[element]; }
    const std::vector<Node>& nodes() const { return m_nodes; }

    /// Gives the element its place now, for one that may stay empty.
    void place(Element element);
    /// A new piece of content of `element` on `page`; returns its MCID.
    int mark(Element element, int page);
    void refer(Element element, int page, int annotation);
    /// Levels of the headings in reading order, those that hold nothing left out.
    std::vector<int> headingLevels() const;
    /// Which element each MCID of each page belongs to, for the parent tree.
    const std::vector<std::vector<Element>>& owners() const { return m_owners; }

private:
    std::vector<Node> m_nodes;
    std::vector<std::vector<Element>> m_owners; ///< by page, by MCID
};

} // namespace waymark::typeset
