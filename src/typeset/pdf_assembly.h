// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "typeset/pages.h"
#include "typeset/typesetter.h"

namespace waymark::typeset {

/// Puts pages, fonts, structure, bookmarks and metadata together to a file.
/// Fails: typeset.picture-unreadable.
Result<Pdf> assemble(const Pages& pages, const Document& document, const Style& style,
    const std::vector<std::string>& images, EmbeddedFonts& fonts, const Structure& structure);

} // namespace waymark::typeset
