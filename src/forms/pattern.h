// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace waymark::forms {

/// Whether the whole `text` matches the regular expression. A pattern that is wrong, or takes too
/// long, forbids nothing: true.
bool matchesWhole(std::string_view pattern, std::string_view text);

/// Whether it occurs in `text`; absent when the pattern is wrong or takes too long.
std::optional<bool> occurs(std::string_view pattern, std::string_view text);

/// Every occurrence replaced ("$1" names a group); absent when the pattern is wrong.
std::optional<std::string> replaced(
    std::string_view pattern, std::string_view text, std::string_view replacement);

std::string lowerCase(std::string_view text);
std::string upperCase(std::string_view text);

} // namespace waymark::forms
