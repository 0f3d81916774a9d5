// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/flow_builder.h"

#include <algorithm>
#include <cstdint>

namespace waymark::typeset {
namespace {

constexpr std::string_view kPngSignature = "\x89PNG\r\n\x1a\n";

std::uint32_t bigEndian(std::string_view bytes)
{
    std::uint32_t value = 0;
    for (const char c : bytes.substr(0, 4))
        value = value << 8U | static_cast<unsigned char>(c);
    return value;
}

} // namespace

void FlowBuilder::add(const List& list, const Place& place)
{
    const auto element = m_structure.add("L", place.parent);
    const bool numbered = list.kind == List::Kind::Numbers || list.kind == List::Kind::Steps;
    m_structure.node(element).numbering = numbered ? "Decimal" : "Disc";
    for (std::size_t i = 0; i < list.items.size() && !m_problem; ++i)
        addItem(list, i, element, place);
}

void FlowBuilder::addItem(
    const List& list, std::size_t index, Structure::Element parent, const Place& place)
{
    const ListItem& item = list.items[index];
    const bool drawn = findDrawing(item.drawing) != nullptr;
    const bool steps = list.kind == List::Kind::Steps;
    const double indent = em()
        * (drawn                                   ? 4.3
                : steps                            ? 2.6
                : list.kind == List::Kind::Numbers ? 1.9
                                                   : 1.5);
    const auto element = m_structure.add("LI", parent);
    const auto label = m_structure.add("Lbl", element);
    Place body = place.indented(indent);
    body.parent = m_structure.add("LBody", element);
    const std::size_t first = m_flow.atoms.size();
    add(item.blocks, body);
    if (m_problem) return;
    if (first == m_flow.atoms.size()) push({.height = lineHeight(em())}, body);
    const double above = index == 0 && place.depth < 2 ? 0.62 : steps || drawn ? 0.85 : 0.3;
    m_flow.atoms[first].before = above * em();
    if (drawn)
        drawItem(list, index, place, indent, label, first);
    else
        markItem(list, index, place, indent, label, first);
}

void FlowBuilder::markItem(const List& list, std::size_t index, const Place& place, double indent,
    Structure::Element label, std::size_t firstAtom)
{
    Atom& atom = m_flow.atoms[firstAtom];
    TextStyle style = bodyStyle();
    style.sentencePerLine = false;
    std::string words = "•";
    const bool steps = list.kind == List::Kind::Steps;
    if (list.kind == List::Kind::Numbers || steps)
        words = std::to_string(list.start + static_cast<int>(index)) + (steps ? "" : ".");
    if (list.kind == List::Kind::Boxes) {
        const double side = 0.85 * em();
        atom.pieces.insert(atom.pieces.begin(),
            BoxPiece{{place.from(0.1 * em(), side), (atom.height - side) / 2, side, side},
                std::nullopt, m_inks.quiet, 2});
        return;
    }
    std::vector<Piece> marks;
    double start = 0.35 * em();
    if (steps) {
        const double side = 1.75 * em();
        style.bold = true;
        style.colour = rgb(0xFFFFFF);
        const double grown = std::max(0.0, side - atom.height);
        marks.emplace_back(BoxPiece{{place.from(0, side), (atom.height - side) / 2, side, side},
            m_inks.accent, std::nullopt, side / 2});
        const TextBlock& number = text(plain(words), style, place, 0);
        start = (side - number.lines().front().width) / 2;
        atom.before += grown / 2;
    }
    if (list.kind == List::Kind::Bullets) style.colour = m_inks.accent;
    if (list.kind == List::Kind::Numbers) {
        style.bold = true;
        style.colour = m_inks.heading;
        start = 0;
    }
    const TextBlock& block = text(plain(words), style, place, 0);
    const TextLine& line = block.lines().front();
    const double natural = line.ascent + line.descent;
    const double x = place.from(std::min(start, indent), line.width);
    marks.emplace_back(TextPiece{&block, 0, x - line.x, (atom.height - natural) / 2 + line.ascent,
        &owner(block.content(), label)});
    Atom& target = m_flow.atoms[firstAtom];
    target.pieces.insert(target.pieces.begin(), marks.begin(), marks.end());
}

void FlowBuilder::drawItem(const List& list, std::size_t index, const Place& place, double indent,
    Structure::Element label, std::size_t firstAtom)
{
    const ListItem& item = list.items[index];
    const double side = indent - em();
    std::vector<Atom> atoms(
        m_flow.atoms.begin() + static_cast<std::ptrdiff_t>(firstAtom), m_flow.atoms.end());
    m_flow.atoms.resize(firstAtom);
    const double before = atoms.front().before;
    const bool breakBefore = atoms.front().breakBefore;
    Atom atom = merged(std::move(atoms));
    atom.before = before;
    atom.breakBefore = breakBefore;
    if (atom.height < side) {
        // A short text stands in the middle of its picture's height.
        const double down = (side - atom.height) / 2;
        for (Piece& piece : atom.pieces)
            if (auto* words = std::get_if<TextPiece>(&piece)) words->baseline += down;
        atom.height = side;
    }
    const double inset = side * 0.2;
    const Box box{place.from(0, side), 0, side, side};
    std::vector<Piece> picture{BoxPiece{box, std::nullopt, m_inks.hairline, 5},
        DrawingPiece{findDrawing(item.drawing),
            {box.x + inset, inset, side - 2 * inset, side - 2 * inset}, m_inks.heading,
            std::nullopt}};
    if (list.kind == List::Kind::Numbers || list.kind == List::Kind::Steps) {
        TextStyle style = bodyStyle();
        style.bold = true;
        style.size *= 0.8;
        style.colour = m_inks.heading;
        const Inline words = plain(std::to_string(list.start + static_cast<int>(index)));
        const TextBlock& number = text(words, style, place, 0);
        const TextLine& line = number.lines().front();
        const double x = place.from(0.3 * em(), line.width);
        picture.emplace_back(
            TextPiece{&number, 0, x - line.x, 0.15 * em() + line.ascent, &owner(words, label)});
    }
    atom.pieces.insert(atom.pieces.begin(), picture.begin(), picture.end());
    push(std::move(atom), place);
}

void FlowBuilder::add(const Figure& figure, const Place& place)
{
    std::optional<Structure::Element> element;
    if (!figure.alternative.empty()) {
        element = m_structure.add("Figure", place.parent);
        m_structure.node(*element).alternative = figure.alternative;
    }
    Atom atom{.before = 0.7 * em()};
    if (const Drawing* drawing = findDrawing(figure.drawing)) {
        const double side
            = figure.widthPoints > 0 ? std::min(figure.widthPoints, place.width) : 4 * em();
        atom.height = side;
        atom.pieces.emplace_back(
            DrawingPiece{drawing, {place.from(0, side), 0, side, side}, m_inks.heading, element});
        push(std::move(atom), place);
        return;
    }
    if (!figure.png.starts_with(kPngSignature) || figure.png.size() < 33)
        return fail(
            {Error::Kind::Invalid, "typeset.picture-unreadable", std::to_string(m_blockNumber)});
    const double wide = bigEndian(std::string_view{figure.png}.substr(16));
    const double high = bigEndian(std::string_view{figure.png}.substr(20));
    if (wide < 1 || high < 1)
        return fail(
            {Error::Kind::Invalid, "typeset.picture-unreadable", std::to_string(m_blockNumber)});
    double width = figure.widthPoints > 0 ? figure.widthPoints : wide * 0.5;
    width = std::min({width, place.width, 0.6 * m_pageRoom * wide / high});
    atom.height = width * high / wide;
    atom.pieces.emplace_back(
        ImagePiece{m_flow.images.size(), {place.from(0, width), 0, width, atom.height}, element});
    m_flow.images.push_back(figure.png);
    push(std::move(atom), place);
}

} // namespace waymark::typeset
