// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/theme/palette.h"

#include <algorithm>
#include <cmath>

namespace waymark::ui {
namespace {

double luminance(const QColor& colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(static_cast<double>(colour.redF()))
        + 0.7152 * linear(static_cast<double>(colour.greenF()))
        + 0.0722 * linear(static_cast<double>(colour.blueF()));
}

} // namespace

QColor Palette::of(Meaning meaning) const
{
    return meaning == Meaning::Accent ? accentText : meaningText[static_cast<int>(meaning)];
}

QColor Palette::tintOf(Meaning meaning) const
{
    return meaning == Meaning::Accent ? accentTint : meaningTint[static_cast<int>(meaning)];
}

QColor Palette::of(Tone tone) const
{
    switch (tone) {
    case Tone::Text: return text;
    case Tone::Second: return second;
    case Tone::Quiet: return quiet;
    case Tone::Accent: return accentText;
    case Tone::OnAccent: return onAccent;
    }
    return text;
}

const Palette& lightPalette()
{
    static const Palette palette{.window = 0xF2F4F2,
        .surface = 0xFFFFFF,
        .side = 0xF8F9F8,
        .rail = 0xE7ECEA,
        .hairline = 0xD8DEDB,
        .buttonEdge = 0xB3BEBA,
        .fieldEdge = 0x7C8884,
        .text = 0x1A2524,
        .second = 0x46534F,
        .quiet = 0x5C6965,
        .accent = 0x0B6B69,
        .accentPressed = 0x095957,
        .onAccent = 0xFFFFFF,
        .accentText = 0x0A5654,
        .accentTint = 0xDDEEEB,
        .meaningText = {0x97352B, 0x744A00, 0x2A6634, 0x24578A, 0x45524E},
        .meaningTint = {0xFAE8E4, 0xFAEFD6, 0xE2F1E3, 0xE4EEF7, 0xE9EDEB},
        .series = {0x0B6B69, 0xB07A1E, 0x4E74A8, 0x8A5A83, 0x6E8F3C}};
    return palette;
}

const Palette& darkPalette()
{
    static const Palette palette{.window = 0x151A1A,
        .surface = 0x1E2424,
        .side = 0x1A2020,
        .rail = 0x111616,
        .hairline = 0x323C3A,
        .buttonEdge = 0x4B5856,
        .fieldEdge = 0x75837F,
        .text = 0xE5EBE9,
        .second = 0xB9C4C0,
        .quiet = 0x98A5A1,
        .accent = 0x0E7A77,
        .accentPressed = 0x0B6562,
        .onAccent = 0xFFFFFF,
        .accentText = 0x7FD1C9,
        .accentTint = 0x163A38,
        .meaningText = {0xF2A598, 0xE9C179, 0x95CF9B, 0x9CC3EA, 0xC2CCC9},
        .meaningTint = {0x40231F, 0x3A2E17, 0x1D3522, 0x1C3045, 0x2A3231},
        .series = {0x4FB3AB, 0xDDA94B, 0x86A9DC, 0xC092BA, 0x9DBB63}};
    return palette;
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace waymark::ui
