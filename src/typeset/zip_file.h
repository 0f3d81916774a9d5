// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"

#include <string>
#include <utility>
#include <vector>

namespace waymark::typeset {

/// A ZIP file in memory; the first entry is stored as it is, the others are compressed. All are
/// dated `at`.
std::string zipped(
    const std::vector<std::pair<std::string, std::string>>& namesAndBytes, Instant at);

} // namespace waymark::typeset
