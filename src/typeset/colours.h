// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/document.h"

namespace waymark::typeset {

struct Rgb {
    double red, green, blue; ///< 0 to 1
    friend bool operator==(const Rgb&, const Rgb&) = default;
};

constexpr Rgb rgb(unsigned hex)
{
    return {static_cast<double>(hex >> 16U & 255U) / 255,
        static_cast<double>(hex >> 8U & 255U) / 255, static_cast<double>(hex & 255U) / 255};
}

/// Ink on white paper; every text colour keeps at least 7:1 on white and 5:1 on its own tint.
struct Inks {
    Rgb text = rgb(0x1A2524);
    Rgb quiet = rgb(0x46534F);
    Rgb heading = rgb(0x0A5654);
    Rgb link = rgb(0x0A5654);
    Rgb accent = rgb(0x0B6B69);
    Rgb hairline = rgb(0xD8DEDB);
    Rgb head = rgb(0xEEF3F1); ///< ground of column heads
};

struct CalloutInks {
    Rgb mark, ground;
};

constexpr Inks inks(bool colours)
{
    if (colours) return {};
    return {rgb(0x000000), rgb(0x333333), rgb(0x000000), rgb(0x000000), rgb(0x333333),
        rgb(0xBBBBBB), rgb(0xF2F2F2)};
}

constexpr CalloutInks inks(Callout::Kind kind, bool colours)
{
    if (!colours) return {rgb(0x333333), rgb(0xF6F6F6)};
    switch (kind) {
    case Callout::Kind::Important: return {rgb(0x744A00), rgb(0xFAEFD6)};
    case Callout::Kind::Emergency: return {rgb(0x97352B), rgb(0xFAE8E4)};
    case Callout::Kind::Settled: return {rgb(0x2A6634), rgb(0xE2F1E3)};
    case Callout::Kind::Note: break;
    }
    return {rgb(0x0B6B69), rgb(0xE9F3F1)};
}

} // namespace waymark::typeset
