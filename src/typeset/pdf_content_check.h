// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/pdf_findings.h"

namespace waymark::typeset {

/// What the pages of a file have used so far.
struct UsedParts {
    UsedFonts fonts{}; ///< with the codes shown in each
    std::set<QPDFObjGen> taggedForms{};
};

/// Walks what a page draws, forms included: is everything tagged or an artifact?
void checkContent(QPDFObjectHandle page, const std::string& where, const TaggedContent& tagged,
    const TaggedContent& formulas, Findings& findings, UsedParts& used);

/// True when all that `form` draws is marked as an artifact inside it.
bool isArtifact(QPDFObjectHandle form);

} // namespace waymark::typeset
