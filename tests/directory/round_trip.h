// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/json.h"

#include <filesystem>
#include <string>
#include <vector>

namespace waymark::test {

/// The members of `original`, at any depth, that `exported` does not hold with the same content.
/// An id that became a UUID counts when the original stands in "x_source_ids", a number that was
/// written as text when its characters are the same; what was added counts for nothing.
std::vector<std::string> lostFields(
    const directory::Json& original, const directory::Json& exported, const std::string& at = "");

/// The public test data, which are no part of the product: WAYMARK_CORPORA names their folder;
/// skips the test without it.
std::filesystem::path corpora();

/// The JSON examples and the folders of tables in them that are HSDS or ORUK.
std::vector<std::filesystem::path> hsdsExamples();
std::vector<std::filesystem::path> hsdsTables();

} // namespace waymark::test
