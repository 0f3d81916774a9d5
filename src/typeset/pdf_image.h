// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDF.hh>

#include <optional>
#include <string_view>

namespace waymark::typeset {

/// A PNG, JPEG or SVG file as a picture of a PDF that fills the unit square; absent when it cannot
/// be read. A PNG's transparency lies on white; an SVG stays a drawing.
std::optional<QPDFObjectHandle> imageObject(QPDF& pdf, std::string_view bytes);

} // namespace waymark::typeset
