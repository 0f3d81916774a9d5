// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/pdf_findings.h"

namespace waymark::typeset {

/// Asks what must hold of each font and of the codes that are shown in it.
void checkFonts(const UsedFonts& fonts, Findings& findings);

} // namespace waymark::typeset
