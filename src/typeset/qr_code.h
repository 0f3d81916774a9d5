// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::typeset {

/// Dark and light modules of a QR code (ISO/IEC 18004), row by row, without the quiet zone.
struct QrCode {
    int side = 0;
    std::vector<bool> dark;
    bool at(int x, int y) const
    {
        return dark[static_cast<std::size_t>(y) * static_cast<std::size_t>(side)
            + static_cast<std::size_t>(x)];
    }
};

/// Error correction level M, the smallest version that holds it. Absent when the text is empty or
/// over 1,000 bytes.
std::optional<QrCode> qrCode(std::string_view text);

/// The dark modules as SVG, quiet zone of four modules included.
std::string qrSvg(const QrCode& code);

} // namespace waymark::typeset
