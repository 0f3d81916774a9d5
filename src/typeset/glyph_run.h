// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/text_layout.h"

#include <optional>
#include <string>
#include <vector>

namespace waymark::typeset {

/// A glyph with the text it stands for.
struct DrawnGlyph {
    std::uint32_t glyph = 0;
    double x = 0; ///< of its origin, from the start of the run, points
    double rise = 0; ///< of its origin above the baseline, points
    std::string text{}; ///< UTF-8; never empty
    int cluster = -1; ///< glyphs of one cluster stand together
    bool silent = false; ///< adds nothing to what is said
    bool apart = false; ///< must not be joined to its neighbours by programs that copy text
    enum class Kind {
        Shown,
        Outlined, ///< drawn as a shape that says nothing: its letter has a Carrier
        Carrier, ///< invisible and without width, only there for what it says
    };
    Kind kind = Kind::Shown;
};

/// In the order of reading. Programs that copy text take a right-to-left ligature or a vowel sign
/// apart wrongly, each in its own way; so there a glyph says one letter, and what is left over
/// stands in carriers at the cluster's left edge.
struct DrawnRun {
    std::vector<DrawnGlyph> glyphs;
    /// By cluster: the text of one whose glyphs do not each stand for a part of it; else empty.
    std::vector<std::string> actualTexts;
    std::optional<char32_t> missing; ///< a character without a glyph
};

/// Takes a shaped run apart. `text` is the whole text of its layout.
DrawnRun takeApart(PangoGlyphItem* run, const std::string& text);

} // namespace waymark::typeset
