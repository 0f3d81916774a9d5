// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/direction.h"

#include <glib.h>
#include <unicode/uchar.h>

#include <optional>

namespace waymark::typeset {
namespace {

constexpr std::string_view kLeftToRightIsolate = "\u2066", kRightToLeftIsolate = "\u2067",
                           kPopIsolate = "\u2069";

/// Of a letter: whether it is read from the right; of anything else: nothing.
std::optional<bool> letterDirection(UChar32 c)
{
    switch (u_charDirection(c)) {
    case U_LEFT_TO_RIGHT: return false;
    case U_RIGHT_TO_LEFT:
    case U_RIGHT_TO_LEFT_ARABIC: return true;
    default: return std::nullopt;
    }
}

} // namespace

bool runsAgainst(std::string_view line, bool rightToLeft)
{
    int depth = 0;
    bool outside = false, inside = false, insideWith = false;
    const char* const end = line.data() + line.size();
    for (const char* at = line.data(); at < end; at = g_utf8_next_char(at)) {
        const auto c = static_cast<UChar32>(g_utf8_get_char(at));
        if (c >= 0x2066 && c <= 0x2068)
            ++depth;
        else if (c == 0x2069)
            depth -= depth > 0 ? 1 : 0;
        else if (const auto direction = letterDirection(c); !direction)
            continue;
        else if (*direction != rightToLeft)
            (depth == 0 ? outside : inside) = true;
        else if (depth == 0)
            return false;
        else
            insideWith = true;
    }
    return outside || (inside && !insideWith);
}

bool runsAgainst(const Inline& line, bool rightToLeft)
{
    std::string text;
    for (const Span& span : line)
        text += span.isolate ? isolated(span.text) : span.text;
    return runsAgainst(text, rightToLeft);
}

std::string isolated(std::string_view text)
{
    return std::string{runsAgainst(text, false) ? kRightToLeftIsolate : kLeftToRightIsolate}
    + std::string{text} + std::string{kPopIsolate};
}

std::string_view openingMark(bool rightToLeft)
{
    return rightToLeft ? kLeftToRightIsolate : kRightToLeftIsolate;
}

std::string_view closingMark() { return kPopIsolate; }

std::vector<Inline> linesOf(const Inline& content)
{
    std::vector<Inline> lines(1);
    for (const Span& span : content) {
        if (span.lineBreak)
            lines.emplace_back();
        else
            lines.back().push_back(span);
    }
    return lines;
}

} // namespace waymark::typeset
