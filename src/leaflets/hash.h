// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace waymark::leaflets {

/// SHA-256 in hexadecimal, 64 digits.
std::string sha256(std::string_view bytes);
/// Its first 16 digits: what binds a translation to its source.
std::string shortHash(std::string_view text);

} // namespace waymark::leaflets
