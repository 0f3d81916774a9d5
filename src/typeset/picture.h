// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace waymark::typeset {

/// What is known of a picture from its first bytes.
struct PictureHead {
    enum class Kind { Png, Jpeg, Svg };
    Kind kind;
    double width, height; ///< pixels; of an SVG points
};

/// Absent for bytes that are no PNG, JPEG or SVG, or claim to be larger than 40 million pixels.
std::optional<PictureHead> pictureHead(std::string_view bytes);
std::string_view mediaType(PictureHead::Kind kind); ///< "image/png" …

/// The bytes of a "data:image/png;base64,…" address.
std::optional<std::string> fromDataAddress(std::string_view address);
std::string toDataAddress(std::string_view bytes); ///< of a readable picture

/// The width a picture's title asks for, "60 mm", in points; 0 when it says none.
double pictureWidth(std::string_view title);

} // namespace waymark::typeset
