// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/findings.h"

#include <map>
#include <string>
#include <vector>

namespace waymark::directory {

/// The cells of one row that have a place, by the code of their field.
using SheetCells = std::map<std::string, std::vector<std::string>, std::less<>>;
const std::vector<std::string>& cellsOf(const SheetCells& cells, std::string_view code);
/// The first of them; empty when there is none.
std::string firstOf(const SheetCells& cells, std::string_view code);
/// All of them, one a line.
std::string linesOf(const SheetCells& cells, std::string_view code);

/// What a row says of the facts that HSDS has no field for, as the member "x_waymark". A cell that
/// is not understood is noted and its words go to `rest`.
Json factsIn(const SheetCells& cells, Findings& findings, Json& rest);

} // namespace waymark::directory
