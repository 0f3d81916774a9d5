// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/csv.h"

#include <algorithm>

namespace waymark::directory {
namespace {

/// Reads the row at `at` and returns where the next one begins.
std::size_t readRow(
    std::string_view text, std::size_t at, char separator, std::vector<std::string>* cells)
{
    std::string cell;
    bool quoted = false;
    bool atStart = true; ///< of a cell: only there a quote opens
    const auto endCell = [&] {
        if (cells) cells->push_back(std::move(cell));
        cell.clear();
        atStart = true;
    };
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (quoted) {
            if (c != '"') {
                if (cells) cell += c;
            } else if (at + 1 < text.size() && text[at + 1] == '"') {
                if (cells) cell += '"';
                ++at;
            } else {
                quoted = false;
            }
        } else if (c == '"' && atStart) {
            quoted = true;
            atStart = false;
        } else if (c == separator) {
            endCell();
        } else if (c == '\n' || c == '\r') {
            endCell();
            if (c == '\r' && at + 1 < text.size() && text[at + 1] == '\n') ++at;
            return at + 1;
        } else {
            atStart = false;
            if (cells) cell += c;
        }
    }
    endCell();
    return text.size();
}

} // namespace

CsvTable::CsvTable(std::string text, char separator)
    : m_text{std::move(text)}
    , m_separator{separator}
{
    std::size_t at = readRow(m_text, 0, m_separator, &m_columns);
    std::vector<std::string> cells;
    while (at < m_text.size()) {
        cells.clear();
        const std::size_t next = readRow(m_text, at, m_separator, &cells);
        const bool blank = cells.size() == 1 && cells.front().empty();
        if (!blank) m_rows.push_back(at);
        at = next;
    }
}

std::vector<std::string> CsvTable::row(std::size_t index) const
{
    std::vector<std::string> cells;
    readRow(m_text, m_rows.at(index), m_separator, &cells);
    return cells;
}

std::size_t CsvTable::column(std::string_view name) const
{
    const auto found = std::ranges::find(m_columns, name);
    return found == m_columns.end() ? npos : static_cast<std::size_t>(found - m_columns.begin());
}

void appendCell(std::string& line, std::string_view cell)
{
    if (cell.find_first_of(",\"\r\n") == std::string_view::npos
        && !(cell.starts_with(' ') || cell.ends_with(' '))) {
        line += cell;
        return;
    }
    line += '"';
    for (const char c : cell) {
        if (c == '"') line += '"';
        line += c;
    }
    line += '"';
}

} // namespace waymark::directory
