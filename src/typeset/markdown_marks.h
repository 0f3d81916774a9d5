// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/document.h"
#include "typeset/markdown_inline.h"

#include <optional>
#include <string_view>

namespace waymark::typeset {

bool isCallout(std::string_view word);
Callout::Kind calloutKind(std::string_view word);

/// The block that a mark alone stands for, if it does.
std::optional<Block> blockOf(const Mark& mark);

/// What a quotation becomes: a callout or a passage in another language when it begins with that
/// mark, any other a plain note.
Block quotationOf(Blocks blocks);

} // namespace waymark::typeset
