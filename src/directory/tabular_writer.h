// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/entity_table.h"
#include "directory/json.h"

#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace waymark::directory {

/// Takes nested objects apart to one CSV file for each entity with a datapackage.json beside them,
/// in a folder, or in a zip when the path ends so. Everything is measured first, then written; a
/// row that stands in several places is written once.
class TabularWriter {
public:
    void measure(std::string_view entity, const Json& object);
    /// Columns that came with a table, also those that are empty everywhere.
    void keepColumns(const EntityInfo& entity, const Json& columns);
    /// A file of the package that is no table of ours; goes out as it came.
    void keepFile(std::string_view name, std::string_view text);
    bool begin(const std::filesystem::path& path);
    void write(std::string_view entity, const Json& object);
    bool finish(); ///< false when the disk refused

private:
    struct Table {
        const EntityInfo* entity = nullptr;
        std::vector<std::string> columns{};
        std::ofstream out{};
    };
    void walk(const EntityInfo& entity, const Json& object, std::string_view parent,
        std::string_view parentId, bool writing);
    static void addColumn(Table& table, const std::string& name);
    void putRow(const EntityInfo& entity, const Json& object, bool writing);
    bool pack() const;
    std::string datapackage() const;

    std::map<std::string, Table, std::less<>> m_tables; ///< by entity
    std::map<std::string, std::string> m_files; ///< by name
    std::unordered_set<std::string> m_written;
    std::filesystem::path m_folder;
    std::filesystem::path m_zip;
};

} // namespace waymark::directory
