// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/pdf_image.h"

#include <cairo.h>

#include <algorithm>
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

} // namespace

std::optional<QPDFObjectHandle> imageObject(QPDF& pdf, std::string_view png)
{
    Reader reader{png};
    const std::unique_ptr<cairo_surface_t, SurfaceDestroy> surface{
        cairo_image_surface_create_from_png_stream(readBytes, &reader)};
    const cairo_format_t format = cairo_image_surface_get_format(surface.get());
    if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS
        || (format != CAIRO_FORMAT_ARGB32 && format != CAIRO_FORMAT_RGB24))
        return std::nullopt;
    cairo_surface_flush(surface.get());
    const int width = cairo_image_surface_get_width(surface.get());
    const int height = cairo_image_surface_get_height(surface.get());
    auto stream = QPDFObjectHandle::newStream(&pdf,
        rgbRows(cairo_image_surface_get_data(surface.get()), width, height,
            cairo_image_surface_get_stride(surface.get()), format == CAIRO_FORMAT_ARGB32));
    auto dictionary = stream.getDict();
    dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    dictionary.replaceKey("/Subtype", QPDFObjectHandle::newName("/Image"));
    dictionary.replaceKey("/Width", QPDFObjectHandle::newInteger(width));
    dictionary.replaceKey("/Height", QPDFObjectHandle::newInteger(height));
    dictionary.replaceKey("/ColorSpace", QPDFObjectHandle::newName("/DeviceRGB"));
    dictionary.replaceKey("/BitsPerComponent", QPDFObjectHandle::newInteger(8));
    return pdf.makeIndirectObject(stream);
}

} // namespace waymark::typeset
