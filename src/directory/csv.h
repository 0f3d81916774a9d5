// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::directory {

/// A comma-separated file (or with another separator) with a header line (RFC 4180; LF, CR and
/// CRLF; quotes tolerated anywhere). Keeps the text and where each row begins.
class CsvTable {
public:
    explicit CsvTable(std::string text, char separator = ',');

    const std::vector<std::string>& columns() const { return m_columns; }
    std::size_t rowCount() const { return m_rows.size(); }
    std::vector<std::string> row(
        std::size_t index) const; ///< may be shorter or longer than columns()
    /// Where a column stands, or npos.
    std::size_t column(std::string_view name) const;
    static constexpr std::size_t npos = static_cast<std::size_t>(-1);

private:
    std::string m_text;
    char m_separator;
    std::vector<std::string> m_columns;
    std::vector<std::size_t> m_rows; ///< offsets in m_text
};

/// One cell, quoted when it must be.
void appendCell(std::string& line, std::string_view cell);

} // namespace waymark::directory
