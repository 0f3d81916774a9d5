// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/package_reader.h"
#include "directory/spreadsheet.h"

namespace waymark::directory {

/// Makes a service of each row. What cannot be understood is told with row and column and kept as
/// text; columns without a place are kept in "x_columns". Refuses a map without a name or an
/// organisation: directory.sheet-without-name. `take` returns false to stop.
Result<void> readSheet(const Sheet& sheet, const SheetMap& map, const std::string& file,
    PackageReport& report, const std::function<bool(PackageRecord)>& take);

} // namespace waymark::directory
