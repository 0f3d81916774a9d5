// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/need.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::assessment {

/// How reasons stand in a column: [{"question":…,"text":…}].
std::string toJson(const std::vector<Because>& reasons);
std::vector<Because> reasonsFrom(std::string_view json);

} // namespace waymark::assessment
