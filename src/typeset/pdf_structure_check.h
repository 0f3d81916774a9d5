// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/pdf_findings.h"

#include <map>

namespace waymark::typeset {

/// What the structure tree says of the rest of the file.
struct StructureFacts {
    struct Parent {
        std::string type; ///< standard type of the element that refers to the annotation
        bool described = false; ///< it has an alternative text
    };
    std::map<QPDFObjGen, Parent> annotations;
    TaggedContent content;
    TaggedContent formulas; ///< those of content that stand in a Formula
};

/// Walks the structure tree. `language`: the file names one for all of its text.
StructureFacts checkStructure(QPDFObjectHandle root, bool language, Findings& findings);

} // namespace waymark::typeset
