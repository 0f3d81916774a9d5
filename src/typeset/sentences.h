// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace waymark::typeset {

/// "One. Two." with the second sentence on a new line.
std::string sentencePerLine(std::string_view text);

} // namespace waymark::typeset
