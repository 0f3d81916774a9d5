// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/flow.h"

#include <string>
#include <vector>

namespace waymark::typeset {

/// A heading as it landed: for bookmarks and inner links.
struct Landmark {
    int level;
    std::string title;
    std::string id; ///< its own, may be empty
    std::string target; ///< what Contents call it
    int page;
    double y; ///< from the top of the page
    Structure::Element element;
};

/// Pages of a document, drawn.
struct Pages {
    std::vector<PageContent> contents;
    std::vector<Landmark> landmarks;
    std::optional<char32_t> missing;
};

/// Divides `flow` into pages and draws them with header, footer and page number.
/// Fails: typeset.too-long.
Result<Pages> drawPages(const Flow& flow, const Document& document, const Style& style,
    const FontContext& fonts, EmbeddedFonts& embedded, Structure& structure);

} // namespace waymark::typeset
