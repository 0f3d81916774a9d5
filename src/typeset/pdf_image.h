// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDF.hh>

#include <optional>
#include <string_view>

namespace waymark::typeset {

/// A PNG file as a picture of a PDF; absent when it cannot be read. Transparency lies on white.
std::optional<QPDFObjectHandle> imageObject(QPDF& pdf, std::string_view png);

} // namespace waymark::typeset
