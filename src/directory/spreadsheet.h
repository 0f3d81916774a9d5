// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "directory/csv.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::directory {

/// How a table of somebody else's making is written; found out, or said by the user.
struct SheetForm {
    std::string encoding{}; ///< "UTF-8", "windows-1252" …; empty: find out
    char separator = 0; ///< , ; tab or |; 0: find out
};

/// A CSV file of any make: title lines above the head, any of the usual encodings and separators.
class Sheet {
public:
    /// Refusals: directory.package-unreadable, directory.package-too-large (over 256 MB),
    /// directory.sheet-encoding-unknown, directory.sheet-empty (no head with a row below).
    static Result<Sheet> open(const std::filesystem::path& path, const SheetForm& form = {});

    const SheetForm& form() const { return m_form; }
    /// Every name once: an empty one is "Column 3", a second "Phone" is "Phone (2)".
    const std::vector<std::string>& columns() const { return m_columns; }
    std::size_t rowCount() const { return m_table.rowCount() - m_first; }
    std::vector<std::string> row(std::size_t index) const { return m_table.row(index + m_first); }

private:
    Sheet(CsvTable table, SheetForm form);

    CsvTable m_table;
    SheetForm m_form;
    std::vector<std::string> m_columns;
    std::size_t m_first = 0; ///< the row of m_table below the head
};

/// What a column can hold, in the order a person would ask for it.
struct SheetField {
    std::string_view code; ///< "name", "organization", "phone" …
    bool many = false; ///< several columns may hold it
};
const std::vector<SheetField>& sheetFields();

/// Which column holds what.
struct SheetMap {
    SheetForm form{};
    std::map<std::string, std::string> columns{}; ///< column to code; columns not named are kept

    /// {"encoding": …, "separator": ";", "columns": {"Titre": "name", …}}
    std::string toJson() const;
};
/// Refuses what is no such map: directory.sheet-map-unreadable; subject: the member or column.
Result<SheetMap> parseSheetMap(std::string_view json);

/// By the heads in the eight languages, else by what the cells look like.
SheetMap guessMap(const Sheet& sheet);

} // namespace waymark::directory
