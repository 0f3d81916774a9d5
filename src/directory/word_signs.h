// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace waymark::directory {

/// True when one of `signs` points at the folded text. Signs are separated by spaces, each is the
/// beginning of a word ("counsel"); "court+support" wants both, "viol." the whole word.
bool pointsAt(std::string_view folded, std::string_view signs);

} // namespace waymark::directory
