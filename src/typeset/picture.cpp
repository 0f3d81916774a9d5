// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/picture.h"

#include "typeset/svg.h"

#include <charconv>
#include <cstdint>

namespace waymark::typeset {
namespace {

constexpr std::string_view kPngSignature = "\x89PNG\r\n\x1a\n";
constexpr double kMostPixels = 40e6;
constexpr std::string_view kDigits
    = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

std::uint32_t bigEndian(std::string_view bytes, std::size_t at, std::size_t count)
{
    std::uint32_t value = 0;
    for (const char c : bytes.substr(at, count))
        value = value << 8U | static_cast<unsigned char>(c);
    return value;
}

std::optional<PictureHead> pngHead(std::string_view bytes)
{
    if (bytes.size() < 33) return std::nullopt;
    return PictureHead{PictureHead::Kind::Png, static_cast<double>(bigEndian(bytes, 16, 4)),
        static_cast<double>(bigEndian(bytes, 20, 4))};
}

/// Walks the segments to the frame header (ITU-T T.81, B.1).
std::optional<PictureHead> jpegHead(std::string_view bytes)
{
    for (std::size_t at = 2; at + 9 < bytes.size();) {
        if (bytes[at] != '\xFF') return std::nullopt;
        const auto marker = static_cast<unsigned char>(bytes[at + 1]);
        if (marker == 0xFF) {
            ++at;
            continue;
        }
        const bool frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8
            && marker != 0xCC;
        if (frame)
            return PictureHead{PictureHead::Kind::Jpeg,
                static_cast<double>(bigEndian(bytes, at + 7, 2)),
                static_cast<double>(bigEndian(bytes, at + 5, 2))};
        const std::uint32_t length = bigEndian(bytes, at + 2, 2);
        if (length < 2) return std::nullopt;
        at += 2 + length;
    }
    return std::nullopt;
}

std::optional<PictureHead> anyHead(std::string_view bytes)
{
    if (bytes.starts_with(kPngSignature)) return pngHead(bytes);
    if (bytes.starts_with("\xFF\xD8\xFF")) {
        // Cut off files have no end mark; a reader would show half a picture.
        if (bytes.rfind("\xFF\xD9") == std::string_view::npos) return std::nullopt;
        return jpegHead(bytes);
    }
    if (const auto size = svgSize(bytes))
        return PictureHead{PictureHead::Kind::Svg, size->width, size->height};
    return std::nullopt;
}

} // namespace

std::optional<PictureHead> pictureHead(std::string_view bytes)
{
    const auto head = anyHead(bytes);
    if (!head || head->width < 1 || head->height < 1 || head->width * head->height > kMostPixels)
        return std::nullopt;
    return head;
}

std::string_view mediaType(PictureHead::Kind kind)
{
    switch (kind) {
    case PictureHead::Kind::Jpeg: return "image/jpeg";
    case PictureHead::Kind::Svg: return "image/svg+xml";
    case PictureHead::Kind::Png: break;
    }
    return "image/png";
}

std::optional<std::string> fromDataAddress(std::string_view address)
{
    const std::size_t comma = address.find(";base64,");
    if (comma == std::string_view::npos) return std::nullopt;
    std::string bytes;
    std::uint32_t held = 0;
    unsigned bits = 0;
    for (const char c : address.substr(comma + 8)) {
        if (c == '=') break;
        const std::size_t value = kDigits.find(c);
        if (value == std::string_view::npos) return std::nullopt;
        held = held << 6U | static_cast<std::uint32_t>(value);
        bits += 6;
        if (bits < 8) continue;
        bits -= 8;
        bytes += static_cast<char>(held >> bits & 255U);
    }
    return bytes;
}

std::string toDataAddress(std::string_view bytes)
{
    const auto head = pictureHead(bytes);
    std::string text
        = "data:" + std::string{mediaType(head ? head->kind : PictureHead::Kind::Png)} + ";base64,";
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        const std::size_t count = std::min<std::size_t>(3, bytes.size() - at);
        const std::uint32_t value = bigEndian(bytes, at, count) << 8U * (3 - count);
        for (std::size_t i = 0; i < 4; ++i)
            text += i <= count ? kDigits[value >> (18 - 6 * i) & 63U] : '=';
    }
    return text;
}

double pictureWidth(std::string_view title)
{
    double millimetres = 0;
    const auto read = std::from_chars(title.data(), title.data() + title.size(), millimetres);
    const std::string_view unit = title.substr(static_cast<std::size_t>(read.ptr - title.data()));
    return read.ec == std::errc{} && unit == " mm" && millimetres > 0 ? millimetres * 72 / 25.4 : 0;
}

} // namespace waymark::typeset
