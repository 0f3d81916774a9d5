// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/exchange.h"
#include "directory/json.h"

#include <functional>
#include <istream>
#include <string>

namespace waymark::directory {

/// One object at the top of a package, nested as in HSDS JSON.
struct PackageRecord {
    std::string entity; ///< "service", "organization" … or "file" and "table" for what is none
    std::string id; ///< as written; the name for a file or table
    Json document;
    bool derived = false; ///< stands inside another record, which was handed over too
};

/// Reads files, folders and zips of any form record by record, filling in `report`. `take` returns
/// false to stop, which ends with directory.work-stopped.
Result<void> readPackage(const std::filesystem::path& path, PackageReport& report,
    const std::function<bool(PackageRecord)>& take);

/// As readPackage, for one JSON file that is already open.
Result<void> readJsonPackage(const std::string& name, std::istream& in, PackageReport& report,
    const std::function<bool(PackageRecord)>& take);

} // namespace waymark::directory
