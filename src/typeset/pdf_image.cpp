// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/pdf_image.h"

#include "typeset/picture.h"
#include "typeset/svg.h"

#include <cairo.h>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <memory>
#include <string>

namespace waymark::typeset {
namespace {

struct Reader {
    std::string_view rest;
};

cairo_status_t readBytes(void* closure, unsigned char* data, unsigned length)
{
    auto& reader = *static_cast<Reader*>(closure);
    if (reader.rest.size() < length) return CAIRO_STATUS_READ_ERROR;
    std::memcpy(data, reader.rest.data(), length);
    reader.rest.remove_prefix(length);
    return CAIRO_STATUS_SUCCESS;
}

struct SurfaceDestroy {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};

/// Rows of red, green and blue; cairo holds premultiplied alpha, so white is what is missing.
std::string rgbRows(const unsigned char* data, int width, int height, int stride, bool alpha)
{
    std::string rows;
    rows.reserve(3U * static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            std::uint32_t pixel = 0;
            std::memcpy(&pixel, data + static_cast<std::ptrdiff_t>(y) * stride + 4L * x, 4);
            const std::uint32_t white = alpha ? 255U - (pixel >> 24U) : 0U;
            for (const unsigned shift : {16U, 8U, 0U})
                rows += static_cast<char>(std::min(255U, (pixel >> shift & 255U) + white));
        }
    }
    return rows;
}

using Object = QPDFObjectHandle;

Object imageStream(QPDF& pdf, const std::string& data, int width, int height, const char* colours)
{
    auto stream = Object::newStream(&pdf, data);
    auto dictionary = stream.getDict();
    dictionary.replaceKey("/Type", Object::newName("/XObject"));
    dictionary.replaceKey("/Subtype", Object::newName("/Image"));
    dictionary.replaceKey("/Width", Object::newInteger(width));
    dictionary.replaceKey("/Height", Object::newInteger(height));
    dictionary.replaceKey("/ColorSpace", Object::newName(colours));
    dictionary.replaceKey("/BitsPerComponent", Object::newInteger(8));
    return stream;
}

std::optional<Object> pngObject(QPDF& pdf, std::string_view png)
{
    Reader reader{png};
    const std::unique_ptr<cairo_surface_t, SurfaceDestroy> surface{
        cairo_image_surface_create_from_png_stream(readBytes, &reader)};
    if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS) return std::nullopt;
    const cairo_format_t format = cairo_image_surface_get_format(surface.get());
    if (format != CAIRO_FORMAT_ARGB32 && format != CAIRO_FORMAT_RGB24) return std::nullopt;
    cairo_surface_flush(surface.get());
    const int width = cairo_image_surface_get_width(surface.get());
    const int height = cairo_image_surface_get_height(surface.get());
    return pdf.makeIndirectObject(imageStream(pdf,
        rgbRows(cairo_image_surface_get_data(surface.get()), width, height,
            cairo_image_surface_get_stride(surface.get()), format == CAIRO_FORMAT_ARGB32),
        width, height, "/DeviceRGB"));
}

/// How many colours the frame header of a JPEG names; 0 for what PDF cannot show.
int jpegColours(std::string_view jpeg)
{
    for (std::size_t at = 2; at + 9 < jpeg.size();) {
        const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(jpeg[at + i]); };
        if (byte(0) != 0xFF) return 0;
        const unsigned marker = byte(1);
        // Baseline, extended and progressive Huffman coding, eight bits.
        if (marker >= 0xC0 && marker <= 0xC2) return byte(4) == 8 ? byte(9) : 0;
        if (marker >= 0xC3 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC)
            return 0;
        at += marker == 0xFF ? 1 : 2U + (static_cast<unsigned>(byte(2)) << 8U) + byte(3);
    }
    return 0;
}

/// Goes into the file as it is.
std::optional<Object> jpegObject(QPDF& pdf, std::string_view jpeg, const PictureHead& head)
{
    const int colours = jpegColours(jpeg);
    if (colours != 1 && colours != 3) return std::nullopt;
    auto stream = imageStream(pdf, std::string{jpeg}, static_cast<int>(head.width),
        static_cast<int>(head.height), colours == 1 ? "/DeviceGray" : "/DeviceRGB");
    stream.getDict().replaceKey("/Filter", Object::newName("/DCTDecode"));
    return pdf.makeIndirectObject(stream);
}

std::optional<Object> svgObject(QPDF& pdf, std::string_view svg, const PictureHead& head)
{
    const auto drawn = svgAsPdf(svg);
    if (!drawn) return std::nullopt;
    QPDF source;
    source.setSuppressWarnings(true);
    source.setImmediateCopyFrom(true);
    source.processMemoryFile("drawing", drawn->data(), drawn->size());
    auto pages = QPDFPageDocumentHelper{source}.getAllPages();
    if (pages.empty()) return std::nullopt;
    Object form = pdf.copyForeignObject(pages.front().getFormXObjectForPage());
    const auto share = [](double size) {
        std::array<char, 32> digits{};
        const auto end = std::to_chars(
            digits.data(), digits.data() + digits.size(), 1 / size, std::chars_format::fixed, 9);
        return std::string(digits.data(), end.ptr);
    };
    form.getDict().replaceKey(
        "/Matrix", Object::parse("[" + share(head.width) + " 0 0 " + share(head.height) + " 0 0]"));
    return form;
}

} // namespace

std::optional<QPDFObjectHandle> imageObject(QPDF& pdf, std::string_view bytes)
{
    const auto head = pictureHead(bytes);
    if (!head) return std::nullopt;
    switch (head->kind) {
    case PictureHead::Kind::Jpeg: return jpegObject(pdf, bytes, *head);
    case PictureHead::Kind::Svg: return svgObject(pdf, bytes, *head);
    case PictureHead::Kind::Png: break;
    }
    return pngObject(pdf, bytes);
}

} // namespace waymark::typeset
