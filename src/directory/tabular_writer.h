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
    void putRow(const EntityInfo& entity, const Json& object, bool writing);
    bool pack() const;
    std::string datapackage() const;

    std::map<std::string, Table, std::less<>> m_tables; ///< by entity
    std::unordered_set<std::string> m_written;
    std::filesystem::path m_folder;
    std::filesystem::path m_zip;
};

} // namespace waymark::directory
