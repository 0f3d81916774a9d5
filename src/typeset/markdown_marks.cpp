// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/markdown_marks.h"

#include "typeset/markdown.h"

#include <algorithm>
#include <charconv>

namespace waymark::typeset {
namespace {

constexpr std::size_t kLongestTag = 35; ///< RFC 5646, 4.4.1

bool isLanguageTag(std::string_view text)
{
    const auto small = [](char c) { return c >= 'a' && c <= 'z'; };
    return text.size() >= 2 && text.size() <= kLongestTag && small(text[0]) && small(text[1])
        && std::ranges::all_of(text, [&](char c) {
               return small(c) || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
           });
}

} // namespace

bool isCallout(std::string_view word)
{
    return word == "note" || word == "important" || word == "emergency" || word == "settled";
}

Callout::Kind calloutKind(std::string_view word)
{
    return word == "important" ? Callout::Kind::Important
        : word == "emergency"  ? Callout::Kind::Emergency
        : word == "settled"    ? Callout::Kind::Settled
                               : Callout::Kind::Note;
}

std::optional<Block> blockOf(const Mark& mark)
{
    if (mark.word == "page") return Block{PageBreak{}};
    if (mark.word == "contents") return Block{Contents{mark.argument, 2}};
    if (mark.word == "language" && isLanguageTag(mark.argument))
        return Block{Passage{.language = mark.argument}};
    if (mark.word != "lines") return std::nullopt;
    int count = 3;
    std::from_chars(mark.argument.data(), mark.argument.data() + mark.argument.size(), count);
    return Block{WritingLines{std::clamp(count, 1, 40)}};
}

std::string passageMarkdown(std::string_view markdown, std::string_view language)
{
    std::string result = "> [!language " + std::string{language} + "]\n>\n";
    for (std::size_t begin = 0; begin < markdown.size();) {
        const std::size_t end = std::min(markdown.find('\n', begin), markdown.size());
        result += "> " + std::string{markdown.substr(begin, end - begin)} + "\n";
        begin = end + 1;
    }
    return result;
}

Block quotationOf(Blocks blocks)
{
    const auto beginsWith = [&]<class Kind>(Kind) {
        return !blocks.empty() && std::holds_alternative<Kind>(blocks.front().content);
    };
    if (beginsWith(Passage{})) {
        Passage passage = std::get<Passage>(blocks.front().content);
        blocks.erase(blocks.begin());
        passage.blocks = std::move(blocks);
        return {std::move(passage)};
    }
    Callout callout;
    if (beginsWith(Callout{})) {
        callout = std::get<Callout>(blocks.front().content);
        blocks.erase(blocks.begin());
        // The title is the first line; what followed it in the same paragraph is the text.
        if (const std::size_t end = callout.title.find('\n'); end != std::string::npos) {
            blocks.insert(blocks.begin(), Block{Paragraph{plain(callout.title.substr(end + 1))}});
            callout.title.resize(end);
        }
    }
    callout.blocks = std::move(blocks);
    return {std::move(callout)};
}

} // namespace waymark::typeset
