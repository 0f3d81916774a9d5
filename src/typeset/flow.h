// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "typeset/canvas.h"
#include "typeset/qr_code.h"
#include "typeset/style.h"

#include <deque>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace waymark::typeset {

/// Paper, in points.
struct Paper {
    double width, height;
};
Paper paper(PageSize size);

/// Where the lines at the foot of a page stand, from its lower edge.
struct Foot {
    double room; ///< below the text
    double rule, baseline;
};
Foot foot(const Style& style);

// What an atom draws. Coordinates: x from the left edge of the page, y from the top of the atom.
struct TextPiece {
    const TextBlock* block;
    std::size_t line;
    double x;
    double baseline;
    const TextOwner* owner; ///< null: an artifact
};
struct BoxPiece {
    Box box;
    std::optional<Rgb> fill, stroke;
    double radius = 0;
};
struct DrawingPiece {
    const Drawing* drawing;
    Box box;
    Rgb ink;
    std::optional<Structure::Element> figure;
};
struct ImagePiece {
    std::size_t image; ///< index into Flow::images
    Box box;
    std::optional<Structure::Element> figure;
};
struct QrPiece {
    QrCode code;
    Box box; ///< quiet zone included
    std::optional<Structure::Element> figure;
};
/// The number of the page a link leads to, known once all pages are.
struct PageNumberPiece {
    std::string target; ///< as the link's, without "#"
    double edge; ///< where the number ends (in right-to-left text: begins)
    bool edgeIsRight;
    double baseline;
    TextStyle style;
    std::string language;
    Structure::Element element;
};
struct PlacePiece {
    Structure::Element element; ///< gets its place in the structure though it may stay empty
};
struct HeadingPiece {
    int level;
    std::string title;
    std::string id; ///< its own, may be empty
    std::string target; ///< headingTarget()
    Structure::Element element;
};
using Piece = std::variant<TextPiece, BoxPiece, DrawingPiece, ImagePiece, QrPiece, PageNumberPiece,
    PlacePiece, HeadingPiece>;

/// `piece` moved down by `by`.
void moveDown(Piece& piece, double by);

/// A strip over the width of the page that is never divided.
struct Atom {
    double height = 0;
    double before = 0; ///< space above, dropped at the top of a page
    bool keepWithNext = false;
    bool breakBefore = false;
    int frame = -1; ///< innermost frame it lies in, or -1
    int head = -1; ///< table whose column heads are repeated above it on a new page, or -1
    std::vector<Piece> pieces{};
};

/// A coloured ground behind atoms; drawn anew on each page it touches.
struct Frame {
    int outer = -1;
    double x = 0, width = 0;
    Rgb ground{}, mark{};
    bool markAtRight = false;
};

/// A footnote: stands at the foot of the page where it is referred to.
struct Footnote {
    std::vector<Atom> atoms;
    double height = 0;
};

/// A document as a row of atoms: measured, not yet on pages.
struct Flow {
    std::vector<Atom> atoms;
    std::vector<Frame> frames;
    std::vector<std::vector<Atom>> heads; ///< by table
    std::vector<Footnote> notes; ///< by number, from 1
    std::deque<TextBlock> texts; ///< what the pieces point into
    std::deque<TextOwner> owners;
    std::vector<std::string> images; ///< files, each once
};

/// What a link to the `number`th heading or appended part names when the heading has no id.
std::string headingTarget(std::size_t number);
std::string appendedTarget(std::size_t number);

/// Measures `document`. Adds its elements to `structure`.
Result<Flow> layOut(
    const Document& document, const Style& style, const FontContext& fonts, Structure& structure);

} // namespace waymark::typeset
