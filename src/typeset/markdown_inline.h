// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/document.h"

#include <md4c.h>

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace waymark::typeset {

/// A mark at the beginning of a passage: "[!important] Title".
struct Mark {
    std::string word;
    std::string argument; ///< inside the brackets, after the word
};

/// Takes "[!word argument]" off the front of `content`.
std::optional<Mark> takeMark(Inline& content);

std::string textOf(const Inline& content);

/// Collects the spans of one passage from the callbacks of md4c, and knows in which line it is.
class InlineReader {
public:
    /// Keeps a view of `source`, the whole text.
    explicit InlineReader(std::string_view source)
        : m_source{source}
    {
    }

    /// False for a link that leads where it must not.
    bool enter(MD_SPANTYPE type, void* detail);
    void leave(MD_SPANTYPE type);
    void add(MD_TEXTTYPE type, std::string_view words, bool keepLineEnds);

    bool isEmpty() const { return m_content.empty(); }
    const Inline& content() const { return m_content; }
    Inline take() { return std::exchange(m_content, {}); }
    /// What was said inside a picture's brackets.
    std::string takeAlternative() { return std::exchange(m_alternative, {}); }
    bool isInPicture() const { return m_picture > 0; }

    int line() const { return m_line; }
    int firstLine() const { return m_firstLine; } ///< of the passage that is being read

private:
    void noteLine(std::string_view piece);

    std::string_view m_source;
    Inline m_content;
    std::string m_link, m_alternative;
    int m_strong = 0, m_emphasis = 0, m_mono = 0, m_strike = 0, m_picture = 0;
    std::size_t m_at = 0; ///< where m_line was counted to
    int m_line = 1, m_firstLine = 1;
};

} // namespace waymark::typeset
