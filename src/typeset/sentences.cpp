// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/sentences.h"

#include <algorithm>
#include <array>

namespace waymark::typeset {
namespace {

/// "2026. gada 25. novembris · Art. 3": a small letter after a number, or a sign, goes on.
bool goesOn(std::string_view before, std::string_view after)
{
    if (after.starts_with("·")) return true;
    if (before.size() < 2 || before.back() != '.' || after.empty()) return false;
    const char last = before[before.size() - 2];
    return last >= '0' && last <= '9' && after.front() >= 'a' && after.front() <= 'z';
}

} // namespace

std::string sentencePerLine(std::string_view text)
{
    using namespace std::string_view_literals;
    static constexpr std::array kEnds{"."sv, "?"sv, "!"sv, "؟"sv, "।"sv, "։"sv, "።"sv, "…"sv};
    static constexpr std::array kUnspacedEnds{"。"sv, "！"sv, "？"sv};
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool unspaced = std::ranges::any_of(
            kUnspacedEnds, [&](std::string_view end) { return text.substr(0, at).ends_with(end); });
        if (unspaced && text[at] != ' ') result += '\n';
        const bool atEnd = text[at] == ' ' && std::ranges::any_of(kEnds, [&](std::string_view end) {
            return text.substr(0, at).ends_with(end);
        });
        // A single letter or digit before the dot is an initial or a number, no sentence.
        const bool isShort = at >= 3 && text[at - 1] == '.' && text[at - 3] == ' ';
        const bool inside = isShort || goesOn(text.substr(0, at), text.substr(at + 1));
        result += atEnd && !inside ? '\n' : text[at];
    }
    return result;
}

} // namespace waymark::typeset
