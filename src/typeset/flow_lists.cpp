// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/flow_builder.h"

#include <algorithm>

namespace waymark::typeset {
namespace {

constexpr std::size_t kMostBoxesKept = 8; ///< on one page

} // namespace

void FlowBuilder::add(const List& list, const Place& place)
{
    const auto element = m_structure.add("L", place.parent);
    const bool numbered = list.kind == List::Kind::Numbers || list.kind == List::Kind::Steps;
    m_structure.node(element).numbering = numbered ? "Decimal" : "Disc";
    const std::size_t first = m_flow.atoms.size();
    for (std::size_t i = 0; i < list.items.size() && !m_problem; ++i)
        addItem(list, i, element, place);
    // What is ticked by hand is seen whole.
    if (list.kind != List::Kind::Boxes || list.items.size() > kMostBoxesKept) return;
    for (std::size_t atom = first; atom + 1 < m_flow.atoms.size(); ++atom)
        m_flow.atoms[atom].keepWithNext = true;
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
    std::string words;
    const bool steps = list.kind == List::Kind::Steps;
    if (list.kind == List::Kind::Numbers || steps)
        words = std::to_string(list.start + static_cast<int>(index)) + (steps ? "" : ".");
    const bool ticked = m_style.tickBoxes && list.kind == List::Kind::Bullets;
    if (list.kind == List::Kind::Boxes || ticked) {
        const double side = 0.85 * em();
        const Box box{place.from(0.1 * em(), side), (atom.height - side) / 2, side, side};
        atom.pieces.insert(atom.pieces.begin(), BoxPiece{box, std::nullopt, m_inks.quiet, 2});
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
    const TextBlock& block = list.kind == List::Kind::Bullets ? bullet(style, place)
                                                              : text(plain(words), style, place, 0);
    const TextLine& line = block.lines().front();
    const double natural = line.ascent + line.descent;
    const double x = place.from(std::min(start, indent), line.width);
    marks.emplace_back(TextPiece{
        &block, 0, x - line.x, (atom.height - natural) / 2 + line.ascent, &owner(block, label)});
    Atom& target = m_flow.atoms[firstAtom];
    target.pieces.insert(target.pieces.begin(), marks.begin(), marks.end());
}

const TextBlock& FlowBuilder::bullet(const TextStyle& style, const Place& place)
{
    const auto known = std::ranges::find_if(m_bullets, [&](const Bullet& bullet) {
        return bullet.language == place.language && bullet.rightToLeft == place.rightToLeft;
    });
    if (known != m_bullets.end()) return *known->block;
    const TextBlock& block = text(plain("•"), style, place, 0);
    m_bullets.push_back({place.language, place.rightToLeft, &block});
    return block;
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
            moveDown(piece, down);
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
        const TextBlock& number
            = text(plain(std::to_string(list.start + static_cast<int>(index))), style, place, 0);
        const TextLine& line = number.lines().front();
        const double x = place.from(0.3 * em(), line.width);
        picture.emplace_back(
            TextPiece{&number, 0, x - line.x, 0.15 * em() + line.ascent, &owner(number, label)});
    }
    atom.pieces.insert(atom.pieces.begin(), picture.begin(), picture.end());
    push(std::move(atom), place);
}

} // namespace waymark::typeset
