// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/style.h"

#include <array>
#include <utility>

namespace waymark::typeset {
namespace {

constexpr std::array<std::pair<PageSize, std::string_view>, 3> kPageSizes{
    {{PageSize::A4, "a4"}, {PageSize::A5, "a5"}, {PageSize::Letter, "letter"}}};

} // namespace

std::string_view code(PageSize size) { return kPageSizes[static_cast<std::size_t>(size)].second; }

std::optional<PageSize> parsePageSize(std::string_view text)
{
    for (const auto& [size, name] : kPageSizes)
        if (name == text) return size;
    return std::nullopt;
}

Style standardStyle() { return {}; }

Style largePrintStyle()
{
    return {.margin = 57,
        .size = 18,
        .lineHeight = 1.5,
        .headingScale = 0.82,
        .italics = false,
        .pageNumberAsText = true};
}

Style easyToReadStyle()
{
    return {.margin = 62,
        .size = 14,
        .lineHeight = 1.6,
        .headingScale = 0.95,
        .italics = false,
        .sentencePerLine = true,
        .pageNumberAsText = true};
}

Style discreetStyle()
{
    return {.page = PageSize::A5,
        .margin = 42,
        .size = 10,
        .lineHeight = 1.4,
        .headingScale = 0.75,
        .italics = false,
        .colours = false,
        .bookmarks = false};
}

} // namespace waymark::typeset
