// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/flow_builder.h"

#include <algorithm>
#include <numeric>

namespace waymark::typeset {
namespace {

std::size_t columnCount(const Table& table)
{
    std::size_t count = table.columns.size();
    for (const auto& row : table.rows)
        count = std::max(count, row.size());
    return count;
}

} // namespace

std::vector<double> FlowBuilder::columnWidths(const Table& table, double room, double padding,
    const TextStyle& style, const Place& place) const
{
    const std::size_t count = columnCount(table);
    std::vector<double> wanted(count, 2 * em());
    if (table.widths.size() == count) {
        wanted = table.widths;
    } else {
        TextStyle bold = style;
        bold.bold = true;
        const auto widen = [&](std::size_t column, const Inline& content, const TextStyle& look) {
            const double natural = TextBlock::naturalWidth(
                m_fonts, content, look, place.language, place.rightToLeft);
            // A very long cell must not starve the others: beyond half the room it counts less.
            const double counted
                = std::min(natural, 0.5 * room) + std::max(0.0, natural - 0.5 * room) * 0.1;
            wanted[column] = std::max(wanted[column], counted + 2 * padding);
        };
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            widen(i, plain(table.columns[i]), bold);
        for (const auto& row : table.rows)
            for (std::size_t i = 0; i < row.size(); ++i)
                widen(i, row[i].text, row[i].header ? bold : style);
    }
    const double sum = std::accumulate(wanted.begin(), wanted.end(), 0.0);
    for (double& width : wanted)
        width *= room / sum;
    return wanted;
}

void FlowBuilder::addCaption(const Table& table, const Place& place, Structure::Element element)
{
    TextStyle style = bodyStyle();
    style.bold = true;
    const auto caption = m_structure.add("Caption", element);
    const TextBlock& block = text(plain(table.caption), style, place, place.width);
    addText(block, owner(block, caption), place, {.before = 0.8 * em(), .keepWithNext = true});
}

int FlowBuilder::addHead(const Table& table, const Place& place, const std::vector<double>& widths,
    double padding, Structure::Element element)
{
    TextStyle style = bodyStyle();
    style.bold = true;
    style.sentencePerLine = false;
    style.size *= m_style.pageNumberAsText ? 1 : 0.92;
    const auto row = m_structure.add("TR", m_structure.add("THead", element));
    std::vector<Cell> cells;
    double start = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const Inline content = plain(i < table.columns.size() ? table.columns[i] : "");
        const auto cell = m_structure.add("TH", row);
        m_structure.node(cell).scope = "Column";
        const double width = widths[i] - 2 * padding;
        const TextBlock& words = text(content, style, place, width);
        cells.push_back({&words, &owner(words, cell), place.from(start + padding, width), cell});
        start += widths[i];
    }
    const std::size_t first = m_flow.atoms.size();
    const int head = static_cast<int>(m_flow.heads.size());
    addRow(cells, lineHeight(style.size), padding, -1, place.frame);
    double height = 0;
    for (std::size_t i = first; i < m_flow.atoms.size(); ++i)
        height += m_flow.atoms[i].height;
    m_flow.atoms[first].pieces.insert(m_flow.atoms[first].pieces.begin(),
        BoxPiece{{place.x, 0, place.width, height}, m_inks.head, std::nullopt, 3});
    std::vector<Atom> repeated(
        m_flow.atoms.begin() + static_cast<std::ptrdiff_t>(first), m_flow.atoms.end());
    for (Atom& atom : repeated) {
        std::erase_if(atom.pieces,
            [](const Piece& piece) { return std::holds_alternative<PlacePiece>(piece); });
        for (Piece& piece : atom.pieces)
            if (auto* words = std::get_if<TextPiece>(&piece)) words->owner = nullptr;
    }
    m_flow.heads.push_back(std::move(repeated));
    for (std::size_t i = first; i < m_flow.atoms.size(); ++i)
        m_flow.atoms[i].keepWithNext = true;
    return head;
}

void FlowBuilder::addRow(
    const std::vector<Cell>& cells, double height, double padding, int head, int frame)
{
    std::size_t lines = 1;
    for (const Cell& cell : cells)
        lines = std::max(lines, cell.text->lines().size());
    const bool divisible = static_cast<double>(lines) * height > 0.3 * m_pageRoom;
    for (std::size_t i = 0; i < lines; ++i) {
        Atom atom{.height = height, .keepWithNext = !divisible && i + 1 < lines};
        atom.head = head;
        double natural = 0, ascent = 0;
        for (const Cell& cell : cells) {
            if (i >= cell.text->lines().size()) continue;
            const TextLine& line = cell.text->lines()[i];
            ascent = std::max(ascent, line.ascent);
            natural = std::max(natural, line.ascent + line.descent);
        }
        atom.height = std::max(height, natural);
        const double top = i == 0 ? padding : 0;
        for (const Cell& cell : cells) {
            if (i == 0) atom.pieces.emplace_back(PlacePiece{cell.element});
            if (i < cell.text->lines().size())
                atom.pieces.emplace_back(TextPiece{
                    cell.text, i, cell.x, top + (atom.height - natural) / 2 + ascent, cell.owner});
        }
        atom.height += top + (i + 1 == lines ? padding : 0);
        push(std::move(atom), Place{.frame = frame});
    }
}

void FlowBuilder::add(const Table& table, const Place& place)
{
    if (columnCount(table) == 0) return;
    const double padding = 0.42 * em();
    TextStyle style = bodyStyle();
    style.sentencePerLine = false;
    TextStyle bold = style;
    bold.bold = true;
    const auto element = m_structure.add("Table", place.parent);
    const std::vector<double> widths = columnWidths(table, place.width, padding, style, place);
    if (!table.caption.empty()) addCaption(table, place, element);
    const std::size_t first = m_flow.atoms.size();
    const int head = table.columns.empty() ? -1 : addHead(table, place, widths, padding, element);
    const auto body = m_structure.add("TBody", element);
    for (const auto& row : table.rows) {
        const auto rowElement = m_structure.add("TR", body);
        std::vector<Cell> cells;
        double start = 0;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const TableCell empty;
            const TableCell& content = i < row.size() ? row[i] : empty;
            const auto cell = m_structure.add(content.header ? "TH" : "TD", rowElement);
            if (content.header) m_structure.node(cell).scope = "Row";
            const double width = widths[i] - 2 * padding;
            const TextBlock& words
                = text(content.text, content.header ? bold : style, place, width);
            cells.push_back(
                {&words, &owner(words, cell), place.from(start + padding, width), cell});
            start += widths[i];
        }
        addRow(cells, lineHeight(em()), padding, head, place.frame);
        Atom rule{.height = 0.6};
        rule.pieces.emplace_back(
            BoxPiece{{place.x, 0, place.width, 0.6}, m_inks.hairline, std::nullopt});
        rule.head = head;
        m_flow.atoms.back().keepWithNext = true;
        push(std::move(rule), place);
    }
    if (first < m_flow.atoms.size()) {
        m_flow.atoms[first].before = table.caption.empty() ? 0.8 * em() : 0.3 * em();
        m_flow.atoms[first].breakBefore
            = m_flow.atoms[first].breakBefore || std::exchange(m_breakNext, false);
    }
    push({.height = 0.3 * em()}, place);
}

void FlowBuilder::add(const KeyValues& values, const Place& place)
{
    Table table;
    table.widths = {0.32, 0.68};
    for (const KeyValues::Row& row : values.rows)
        table.rows.push_back({{plain(row.key), true}, {row.value, false}});
    add(table, place);
}

} // namespace waymark::typeset
