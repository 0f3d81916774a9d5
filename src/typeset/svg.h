// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace waymark::typeset {

struct SvgSize {
    double width, height; ///< points
};

/// Reads an SVG file; nothing outside of it is loaded. Absent when it cannot be read.
std::optional<SvgSize> svgSize(std::string_view bytes);
/// The drawing as the only page of a PDF file, in its own size.
std::optional<std::string> svgAsPdf(std::string_view bytes);

} // namespace waymark::typeset
