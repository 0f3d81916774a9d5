// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/colours.h"
#include "typeset/drawings.h"
#include "typeset/style.h"

#include <string>

namespace waymark::typeset {

std::string hexColour(Rgb colour); ///< "#0a5654"

/// The style sheet of a document.
std::string htmlLook(const Style& style);

/// A line drawing as an SVG file of 24 by 24 units; its ink is `colour`.
std::string svgOf(const Drawing& drawing, std::string_view colour);

} // namespace waymark::typeset
