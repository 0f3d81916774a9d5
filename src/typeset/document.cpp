// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/document.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace waymark::typeset {

bool operator==(const Span& a, const Span& b)
{
    const auto tied = [](const Span& span) {
        return std::tie(span.text, span.strong, span.emphasis, span.mono, span.language, span.link,
            span.isolate, span.lineBreak, span.strike);
    };
    return tied(a) == tied(b) && a.note == b.note;
}

bool operator==(const List& a, const List& b)
{
    return a.kind == b.kind && a.start == b.start && a.items == b.items;
}

bool operator==(const Callout& a, const Callout& b)
{
    return a.kind == b.kind && a.title == b.title && a.blocks == b.blocks;
}

bool operator==(const SideBySide& a, const SideBySide& b)
{
    return a.left == b.left && a.right == b.right && a.leftLanguage == b.leftLanguage
        && a.rightLanguage == b.rightLanguage;
}

bool operator==(const Passage& a, const Passage& b)
{
    return a.language == b.language && a.blocks == b.blocks;
}

Inline plain(std::string text)
{
    Inline result;
    result.push_back({.text = std::move(text)});
    return result;
}

bool isRightToLeft(std::string_view language)
{
    using namespace std::string_view_literals;
    static constexpr std::array kLanguages{"ar"sv, "arc"sv, "azb"sv, "ckb"sv, "dv"sv, "fa"sv,
        "he"sv, "iw"sv, "ks"sv, "nqo"sv, "prs"sv, "ps"sv, "sd"sv, "syr"sv, "ug"sv, "ur"sv, "yi"sv};
    if (language.find("-Latn") != std::string_view::npos) return false;
    if (language.find("-Arab") != std::string_view::npos) return true;
    return std::ranges::find(kLanguages, language.substr(0, language.find('-')))
        != kLanguages.end();
}

} // namespace waymark::typeset
