// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/pdf_findings.h"

namespace waymark::typeset {

/// Walks what a page draws, forms included: is everything tagged or an artifact? Notes the codes
/// shown in each font into `fonts`.
void checkContent(QPDFObjectHandle page, const std::string& where, const TaggedContent& tagged,
    Findings& findings, UsedFonts& fonts);

} // namespace waymark::typeset
