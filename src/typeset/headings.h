// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/document.h"

#include <string>
#include <vector>

namespace waymark::typeset {

struct HeadingEntry {
    int level; ///< 1 to 6
    std::string title;
    std::string id; ///< its own when no heading before it has the same, else "heading-N"
    bool second; ///< stands in the second of two languages
};

/// All headings of a document, in the order of reading.
std::vector<HeadingEntry> headingsOf(const Blocks& blocks);

} // namespace waymark::typeset
