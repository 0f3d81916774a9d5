// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "typeset/document.h"
#include "typeset/style.h"

#include <string>

namespace waymark::typeset {

/// The document as one HTML 5 file that needs no other: language and direction on every passage
/// that differs, headings, lists, tables with header cells, footnotes with links there and back,
/// pictures with their alternative text. Looks as `style` says and prints on its paper.
/// Fails: typeset.picture-unreadable, typeset.qr-too-long.
Result<std::string> toHtml(const Document& document, const Style& style);

} // namespace waymark::typeset
