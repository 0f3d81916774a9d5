// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/svg.h"

#include <cairo-pdf.h>
#include <librsvg/rsvg.h>

#include <memory>

namespace waymark::typeset {
namespace {

constexpr double kPointsPerPixel = 0.75; ///< of CSS
constexpr std::size_t kLargest = 2'000'000;

struct Unref {
    void operator()(void* object) const { g_object_unref(object); }
};
using Handle = std::unique_ptr<RsvgHandle, Unref>;

Handle read(std::string_view bytes)
{
    const bool mayBe = bytes.substr(0, 4000).find("<svg") != std::string_view::npos;
    if (!mayBe || bytes.size() > kLargest) return nullptr;
    // Without a base address nothing else is loaded.
    return Handle{rsvg_handle_new_from_data(
        reinterpret_cast<const guint8*>(bytes.data()), bytes.size(), nullptr)};
}

std::optional<SvgSize> sizeOf(RsvgHandle* svg)
{
    double width = 0, height = 0;
    if (!rsvg_handle_get_intrinsic_size_in_pixels(svg, &width, &height)) {
        gboolean hasWidth = FALSE, hasHeight = FALSE, hasBox = FALSE;
        RsvgLength w, h;
        RsvgRectangle box{};
        rsvg_handle_get_intrinsic_dimensions(svg, &hasWidth, &w, &hasHeight, &h, &hasBox, &box);
        if (!hasBox) return std::nullopt;
        width = box.width;
        height = box.height;
    }
    if (!(width > 0) || !(height > 0) || width > 20'000 || height > 20'000) return std::nullopt;
    return SvgSize{width * kPointsPerPixel, height * kPointsPerPixel};
}

cairo_status_t collect(void* closure, const unsigned char* data, unsigned length)
{
    static_cast<std::string*>(closure)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

} // namespace

std::optional<SvgSize> svgSize(std::string_view bytes)
{
    const Handle svg = read(bytes);
    return svg ? sizeOf(svg.get()) : std::nullopt;
}

std::optional<std::string> svgAsPdf(std::string_view bytes)
{
    const Handle svg = read(bytes);
    const auto size = svg ? sizeOf(svg.get()) : std::nullopt;
    if (!size) return std::nullopt;
    std::string pdf;
    cairo_surface_t* surface
        = cairo_pdf_surface_create_for_stream(&collect, &pdf, size->width, size->height);
    cairo_t* context = cairo_create(surface);
    const RsvgRectangle page{0, 0, size->width, size->height};
    const bool drawn = rsvg_handle_render_document(svg.get(), context, &page, nullptr) != FALSE;
    cairo_destroy(context);
    cairo_surface_finish(surface);
    const bool whole = cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS;
    cairo_surface_destroy(surface);
    if (!drawn || !whole) return std::nullopt;
    return pdf;
}

} // namespace waymark::typeset
