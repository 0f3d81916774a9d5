// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

/// The files of resources/ that travel inside the program.
namespace waymark::resources {

/// The bytes of one file by its path below resources/, e.g. "schema/0001_office.sql".
std::optional<std::string_view> find(std::string_view name);

/// The names that begin with `prefix`, sorted.
std::vector<std::string_view> list(std::string_view prefix);

} // namespace waymark::resources
