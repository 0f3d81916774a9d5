// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/qr_code.h"

#include <qrencode.h>

#include <memory>

namespace waymark::typeset {
namespace {

constexpr std::size_t kLongest = 1000;

struct Free {
    void operator()(QRcode* code) const { QRcode_free(code); }
};

} // namespace

std::optional<QrCode> qrCode(std::string_view text)
{
    if (text.empty() || text.size() > kLongest) return std::nullopt;
    const std::unique_ptr<QRcode, Free> made{QRcode_encodeData(static_cast<int>(text.size()),
        reinterpret_cast<const unsigned char*>(text.data()), 0, QR_ECLEVEL_M)};
    if (!made) return std::nullopt;
    QrCode code{made->width, {}};
    const int modules = made->width * made->width;
    for (int i = 0; i < modules; ++i)
        code.dark.push_back((made->data[i] & 1U) != 0);
    return code;
}

std::string qrSvg(const QrCode& code)
{
    const std::string side = std::to_string(code.side + 8);
    std::string svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + " " + side
        + "\" width=\"" + side + "mm\" height=\"" + side + "mm\"><path fill=\"#fff\" d=\"M0 0h"
        + side + "v" + side + "H0z\"/><path d=\"";
    for (int y = 0; y < code.side; ++y)
        for (int x = 0; x < code.side; ++x)
            if (code.at(x, y))
                svg += "M" + std::to_string(x + 4) + " " + std::to_string(y + 4) + "h1v1h-1z";
    return svg + "\"/></svg>";
}

} // namespace waymark::typeset
