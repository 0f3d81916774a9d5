// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/document.h"

#include <string>
#include <string_view>
#include <vector>

/// Which way a line is read (UAX #9). A page has one edge its lines begin at, that of its language;
/// a line whose letters all run the other way keeps that edge and has its own order.
namespace waymark::typeset {

/// True when the letters of `line` run against a text in this direction: none runs with it, and
/// some run against it. `line` is UTF-8. What stands in isolates counts only where nothing else has
/// letters.
bool runsAgainst(std::string_view line, bool rightToLeft);
/// The same of one of linesOf().
bool runsAgainst(const Inline& line, bool rightToLeft);

/// `text` apart from its surroundings, left to right unless it has right-to-left letters only.
std::string isolated(std::string_view text);
/// Marks that put a line into its own order inside text that runs as `rightToLeft`.
std::string_view openingMark(bool rightToLeft);
std::string_view closingMark();

/// The inside of `content` between forced line ends.
std::vector<Inline> linesOf(const Inline& content);

} // namespace waymark::typeset
