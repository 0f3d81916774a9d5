// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

/// What HSDS 3.1 says about its 24 entities and 281 fields, for checking and for tables.
namespace waymark::directory {

enum class FieldType { Text, Number, List, Object };
enum class Format { Any, Uuid, Email, Uri, Date, DateTime, Time, Number };
enum class Needed { No, InTables, Always };

struct FieldInfo {
    std::string_view name;
    std::string_view alias; ///< its name in HSDS 1 or 2 or in ORUK, or empty
    FieldType type;
    std::string_view entity; ///< of List and Object
    Format format;
    Needed need;
    std::string_view values; ///< the closed list, separated by |, or empty
};

struct EntityInfo {
    std::string_view name; ///< "service_area"
    std::string_view table; ///< "service_areas": its file without .csv
    std::span<const FieldInfo> fields;

    const FieldInfo* field(std::string_view name) const; ///< by name or alias
};

std::span<const EntityInfo> allEntities();
const EntityInfo* entityNamed(std::string_view name);

} // namespace waymark::directory
