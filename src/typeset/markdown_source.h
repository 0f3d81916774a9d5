// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::typeset {

// Characters of the private use area that stand for our own marks once a source is prepared; a
// source cannot bring them along, so escaped text never becomes a mark.
constexpr std::string_view kMarkBegins = "\uF8FD"; ///< for "[!"
constexpr std::string_view kNoteBegins = "\uF8FE"; ///< for "[^" of a reference …
constexpr std::string_view kNoteEnds = "\uF8FF"; ///< … and its "]"

/// Markdown without the definitions of its footnotes; as many lines as before.
struct MarkdownSource {
    struct Note {
        std::string text; ///< Markdown
        int line = 0;
        bool used = false;
    };
    std::string text;
    std::map<std::string, Note, std::less<>> notes; ///< by label
};

/// Puts our marks and the references to footnotes in, takes the definitions "[^label]: text" out.
/// Fails: markdown.note-unmatched for a label defined twice; `subject` is "line N".
Result<MarkdownSource> prepareMarkdown(std::string_view text);

/// What "#…" calls a heading: small letters, hyphens for spaces, no punctuation.
std::string anchorOf(std::string_view heading);

/// `text` with the characters above as they were written.
std::string asWritten(std::string_view text);

} // namespace waymark::typeset
