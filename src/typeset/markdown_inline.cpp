// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/markdown_inline.h"

#include "typeset/markdown_source.h"
#include "typeset/pdf_text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace waymark::typeset {
namespace {

/// Overrides of direction could make a line read other than it is: they are left out.
std::string withoutOverrides(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        // U+202A to U+202E are E2 80 AA to E2 80 AE.
        const bool override = text.substr(i, 2) == "\xE2\x80" && i + 2 < text.size()
            && static_cast<unsigned char>(text[i + 2]) >= 0xAA
            && static_cast<unsigned char>(text[i + 2]) <= 0xAE;
        if (override)
            i += 2;
        else
            result += text[i];
    }
    return result;
}

/// "&#8217;" or "&#x2019;"; empty for what is no character.
std::string numericEntity(std::string_view words)
{
    words.remove_prefix(2);
    if (words.ends_with(';')) words.remove_suffix(1);
    const bool sixteen = words.starts_with('x') || words.starts_with('X');
    if (sixteen) words.remove_prefix(1);
    std::uint32_t value = 0;
    const auto read
        = std::from_chars(words.data(), words.data() + words.size(), value, sixteen ? 16 : 10);
    const bool character = read.ec == std::errc{} && value >= 0x20 && value < 0x110000
        && !(value >= 0xD800 && value < 0xE000) && !(value >= 0xE000 && value <= 0xF8FF);
    return character ? withoutOverrides(toUtf8(value)) : "\uFFFD";
}

std::string entity(std::string_view words)
{
    using Name = std::pair<std::string_view, std::string_view>;
    static constexpr auto kNames = std::to_array<Name>({{"&amp;", "&"}, {"&lt;", "<"},
        {"&gt;", ">"}, {"&quot;", "\""}, {"&apos;", "'"}, {"&nbsp;", "\u00A0"}, {"&shy;", "\u00AD"},
        {"&hellip;", "…"}, {"&ndash;", "–"}, {"&mdash;", "—"}, {"&euro;", "€"}, {"&copy;", "©"}});
    if (words.starts_with("&#")) return numericEntity(words);
    for (const auto& [name, character] : kNames)
        if (name == words) return std::string{character};
    return std::string{words};
}

bool sameLook(Span a, const Span& b)
{
    a.text = b.text;
    return a == b && !b.isolate && !b.lineBreak;
}

} // namespace

std::optional<Mark> takeMark(Inline& content)
{
    if (content.empty() || !content.front().text.starts_with(kMarkBegins)) return std::nullopt;
    std::string& text = content.front().text;
    const std::size_t end = text.find(']');
    if (end == std::string::npos) return std::nullopt;
    Mark mark{text.substr(kMarkBegins.size(), end - kMarkBegins.size()), {}};
    if (const std::size_t space = mark.word.find(' '); space != std::string::npos) {
        mark.argument = mark.word.substr(space + 1);
        mark.word.resize(space);
    }
    text.erase(0, text.find_first_not_of(' ', end + 1));
    if (text.empty()) content.erase(content.begin());
    return mark;
}

std::string textOf(const Inline& content)
{
    std::string text;
    for (const Span& span : content)
        text += span.text;
    return text;
}

void InlineReader::noteLine(std::string_view piece)
{
    if (piece.data() < m_source.data() || piece.data() >= m_source.data() + m_source.size()) return;
    // Counted from where the last piece stood: a long text has many pieces.
    const auto at = static_cast<std::size_t>(piece.data() - m_source.data());
    const auto lines = [&](std::size_t from, std::size_t to) {
        return static_cast<int>(std::count(m_source.data() + from, m_source.data() + to, '\n'));
    };
    m_line += at >= m_at ? lines(m_at, at) : -lines(at, m_at);
    m_at = at;
}

bool InlineReader::enter(MD_SPANTYPE type, void* detail)
{
    if (type == MD_SPAN_STRONG) ++m_strong;
    if (type == MD_SPAN_EM) ++m_emphasis;
    if (type == MD_SPAN_CODE) ++m_mono;
    if (type == MD_SPAN_DEL) ++m_strike;
    if (type == MD_SPAN_IMG) ++m_picture;
    if (type != MD_SPAN_A) return true;
    const MD_ATTRIBUTE& href = static_cast<MD_SPAN_A_DETAIL*>(detail)->href;
    m_link.assign(href.text, href.size);
    noteLine({href.text, href.size});
    return m_link.starts_with("https://") || m_link.starts_with("mailto:")
        || m_link.starts_with("tel:") || m_link.starts_with("#");
}

void InlineReader::leave(MD_SPANTYPE type)
{
    if (type == MD_SPAN_STRONG) --m_strong;
    if (type == MD_SPAN_EM) --m_emphasis;
    if (type == MD_SPAN_CODE) --m_mono;
    if (type == MD_SPAN_DEL) --m_strike;
    if (type == MD_SPAN_IMG) --m_picture;
    if (type == MD_SPAN_A) m_link.clear();
}

void InlineReader::add(MD_TEXTTYPE type, std::string_view words, bool keepLineEnds)
{
    noteLine(words);
    if (m_content.empty()) m_firstLine = m_line;
    Span span{.text = withoutOverrides(words),
        .strong = m_strong > 0,
        .emphasis = m_emphasis > 0,
        .mono = m_mono > 0,
        .link = m_link,
        .isolate = m_mono > 0 || m_link.starts_with("tel:") || m_link.starts_with("https:"),
        .strike = m_strike > 0};
    if (type == MD_TEXT_SOFTBR) span.text = keepLineEnds ? "\n" : " ";
    if (type == MD_TEXT_NULLCHAR) span.text = "\uFFFD";
    if (type == MD_TEXT_ENTITY) span.text = entity(words);
    if (m_mono > 0) span.text = asWritten(span.text);
    if (m_picture > 0) {
        m_alternative += type == MD_TEXT_BR ? " " : asWritten(span.text);
        return;
    }
    if (type == MD_TEXT_BR) {
        m_content.push_back({.lineBreak = true});
        return;
    }
    if (!m_content.empty() && sameLook(m_content.back(), span))
        m_content.back().text += span.text;
    else
        m_content.push_back(std::move(span));
}

} // namespace waymark::typeset
