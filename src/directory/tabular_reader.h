// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "directory/csv.h"
#include "directory/findings.h"
#include "directory/package_reader.h"

#include <functional>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace waymark::directory {

/// Puts the rows of HSDS tables (1.1 to 3.2) together to nested objects. Empty cells leave their
/// member out; rows that hang on nothing come as records of their own, so that none is lost.
class TabularReader {
public:
    TabularReader(PackageReport& report, const std::function<bool(PackageRecord)>& take);

    /// True for "phones.csv", "data/physical_addresses.csv" …
    static bool knows(const std::string& fileName);
    /// Which entity a table of that name holds, or null.
    static const EntityInfo* entityOf(const std::string& fileName);
    void add(const std::string& fileName, std::string text);
    /// Hands over everything.
    Result<void> finish();

private:
    struct Table {
        CsvTable csv;
        const EntityInfo* entity;
        std::string file;
        std::string addressType; ///< of physical_addresses and postal_addresses
        std::vector<bool> used; ///< rows that found their place
    };
    using RowKey = std::pair<std::size_t, std::size_t>; ///< table, row

    void index();
    void checkTables();
    void checkKeys(const Table& table, std::size_t row, const Json& object, Findings& findings);
    Json objectOf(std::size_t table, std::size_t row);
    Json nested(std::size_t table, std::size_t row, int depth, std::string_view without = {});
    void addChildren(Json& object, const EntityInfo& entity, const FieldInfo& field,
        const std::string& id, int depth);
    bool handOver(std::string_view entity);
    bool handOverRest();
    const std::vector<RowKey>& rowsBy(
        std::string_view entity, std::string_view column, const std::string& value) const;

    PackageReport& m_report;
    const std::function<bool(PackageRecord)>& m_take;
    std::vector<Table> m_tables;
    std::unordered_map<std::string, std::vector<RowKey>> m_rows; ///< by "entity.column=value"
    std::size_t m_done = 0;
};

} // namespace waymark::directory
