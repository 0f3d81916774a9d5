// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "typeset/document.h"
#include "typeset/style.h"

#include <string>

namespace waymark::typeset {

/// The document as OpenDocument Text 1.2 (ISO/IEC 26300), to be edited further: named paragraph
/// styles, lists, tables with heads, footnotes, pictures with their descriptions, languages and
/// directions. The same document gives the same bytes.
/// Fails: typeset.picture-unreadable, typeset.qr-too-long.
Result<std::string> toOdt(const Document& document, const Style& style);

} // namespace waymark::typeset
