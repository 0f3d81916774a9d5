// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/style.h"

#include <array>
#include <utility>

namespace waymark::typeset {
namespace {

constexpr std::array<std::pair<PageSize, std::string_view>, 6> kPageSizes{{{PageSize::A4, "a4"},
    {PageSize::A5, "a5"}, {PageSize::Letter, "letter"}, {PageSize::Card, "card"},
    {PageSize::Bookmark, "bookmark"}, {PageSize::Receipt, "receipt"}}};
constexpr std::array<std::pair<Cover, std::string_view>, 5> kCovers{
    {{Cover::ShoppingList, "shopping_list"}, {Cover::Timetable, "timetable"},
        {Cover::Recipe, "recipe"}, {Cover::Bookmark, "bookmark"}, {Cover::Receipt, "receipt"}}};

} // namespace

std::string_view code(PageSize size) { return kPageSizes[static_cast<std::size_t>(size)].second; }

std::optional<PageSize> parsePageSize(std::string_view text)
{
    for (const auto& [size, name] : kPageSizes)
        if (name == text) return size;
    return std::nullopt;
}

std::string_view code(Cover cover) { return kCovers[static_cast<std::size_t>(cover)].second; }

std::optional<Cover> parseCover(std::string_view text)
{
    for (const auto& [cover, name] : kCovers)
        if (name == text) return cover;
    return std::nullopt;
}

Style standardStyle() { return {.hyphenate = true}; }

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
        .hyphenate = true,
        .bookmarks = false};
}

Style memoriseStyle()
{
    Style style = discreetStyle();
    style.page = PageSize::Card;
    style.margin = 12;
    style.size = 7.5;
    style.lineHeight = 1.25;
    style.headingScale = 0.3;
    return style;
}

Style coverStyle(Cover cover)
{
    Style style = discreetStyle();
    switch (cover) {
    case Cover::ShoppingList:
        style.tickBoxes = true;
        style.size = 11;
        style.lineHeight = 1.6;
        break;
    case Cover::Timetable:
        style.page = PageSize::A4;
        style.margin = 48;
        style.lineHeight = 1.25;
        break;
    case Cover::Recipe:
        style.size = 11;
        style.headingScale = 1;
        break;
    case Cover::Bookmark:
        style.page = PageSize::Bookmark;
        style.margin = 14;
        style.size = 8.5;
        style.headingScale = 0.4;
        break;
    case Cover::Receipt:
        style.page = PageSize::Receipt;
        style.margin = 14;
        style.size = 8;
        style.lineHeight = 1.3;
        style.headingScale = 0.3;
        style.mono = true;
        style.hyphenate = false;
        break;
    }
    return style;
}

} // namespace waymark::typeset
