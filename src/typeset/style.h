// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace waymark::typeset {

/// Card is a credit card's (ISO/IEC 7810 ID-1), Bookmark 50 by 180 mm, Receipt 80 by 200 mm.
enum class PageSize { A4, A5, Letter, Card, Bookmark, Receipt };
std::string_view code(PageSize size); ///< "a4", "a5", "letter", "card", "bookmark", "receipt"
std::optional<PageSize> parsePageSize(std::string_view text);

/// How a document looks. All measures in points (1/72 inch).
struct Style {
    PageSize page = PageSize::A4;
    double margin = 56;
    double size = 11; ///< of reading text
    double lineHeight = 1.45; ///< of the size
    double headingScale = 1.0; ///< of the usual steps between heading levels
    bool italics = true; ///< false: emphasis is shown bold
    bool colours = true; ///< false: black and grey only
    bool sentencePerLine = false; ///< easy to read: each sentence begins a new line
    bool hyphenate = false; ///< where a dictionary of the language is installed
    bool mono = false; ///< all letters equally wide
    bool tickBoxes = false; ///< bullets are boxes to tick
    bool pageNumberAsText = false; ///< page number as large as the text (large print)
    bool bookmarks = true;

    friend bool operator==(const Style&, const Style&) = default;
};

/// Clear print, 11 point.
Style standardStyle();
/// 18 point, no italics, generous lines: UKAAF G003.
Style largePrintStyle();
/// 14 point, no italics, a sentence a line, no hyphenation: "Information for all".
Style easyToReadStyle();
/// Nothing that catches the eye: no colour, no bookmarks, A5.
Style discreetStyle();
/// A few facts on a card for the purse: as the discreet form, credit-card size.
Style memoriseStyle();

/// What a discreet text may look like at a glance. The look only: its words are the text's own.
enum class Cover { ShoppingList, Timetable, Recipe, Bookmark, Receipt };
std::string_view code(Cover cover); ///< "shopping_list", "timetable", …
std::optional<Cover> parseCover(std::string_view text);
Style coverStyle(Cover cover);

} // namespace waymark::typeset
