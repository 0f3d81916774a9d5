// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "typeset/document.h"
#include "typeset/style.h"

#include <memory>
#include <string>

namespace waymark::typeset {

/// A finished file.
struct Pdf {
    std::string bytes;
    int pages = 0;
    friend bool operator==(const Pdf&, const Pdf&) = default;
};

/// Makes tagged PDF 1.7 files: one structure tree in reading order, artifacts marked, language,
/// title, bookmarks, links, subset fonts whose text can be copied. Pure: the same document and
/// style give the same bytes (with the same fonts installed); nothing is read but the fonts.
///
/// Holds the fonts, so keep one and use it from one thread. The first document of a process costs
/// about 0.1 s for finding fonts, unless warmUp() was called before.
class Typesetter {
public:
    Typesetter();
    ~Typesetter();
    Typesetter(const Typesetter&) = delete;
    Typesetter& operator=(const Typesetter&) = delete;

    /// Fails: typeset.not-utf8, typeset.too-long (over kMostPages), typeset.nested-too-deeply,
    /// typeset.font-missing, typeset.picture-unreadable. `subject` is the number of the block.
    Result<Pdf> typeset(const Document& document, const Style& style);

    /// Finds and loads the fonts of Latin text, and of `language` when it is given.
    void warmUp(std::string_view language = {});

    static constexpr int kMostPages = 500;

private:
    struct Fonts;
    std::unique_ptr<Fonts> m_fonts;
};

} // namespace waymark::typeset
