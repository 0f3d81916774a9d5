// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/font_program.h"
#include "typeset/pdf_findings.h"

namespace waymark::typeset {

/// Asks what must hold of a font with one-byte codes: its encoding, and the glyphs that are shown.
/// `font` cannot be read when no program is embedded.
void checkSimpleFont(
    const UsedFont& used, const FontProgram& font, const std::string& where, Findings& findings);

} // namespace waymark::typeset
