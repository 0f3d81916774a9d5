// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/text_layout.h"

#include "typeset/direction.h"
#include "typeset/sentences.h"

#include <algorithm>
#include <iterator>

namespace waymark::typeset {
namespace {

// Named one by one: what "sans-serif" leads to is another family on every machine. Chinese,
// Japanese and Korean share characters and differ by language: those the fonts' own configuration
// finds.
constexpr const char* kFamilies
    = "Noto Sans, Noto Sans Arabic, Noto Sans Hebrew, Noto Sans Armenian, Noto Sans Georgian, "
      "Noto Sans Devanagari, Noto Sans Bengali, Noto Sans Tamil, Noto Sans Thai, "
      "Noto Sans Ethiopic, sans-serif";
constexpr const char* kMonoFamilies = "Noto Sans Mono, Noto Sans, monospace";
/// Where columns must stand below each other, any font of equal widths is better than none.
constexpr const char* kEqualWidths
    = "Noto Sans Mono, Noto Sans Arabic, DejaVu Sans Mono, Liberation Mono, monospace";

constexpr std::size_t kLongestNumber = 24; ///< bytes

double points(int pangoUnits) { return static_cast<double>(pangoUnits) / PANGO_SCALE; }

PangoContext* makeContext(PangoFontMap* map, bool rightToLeft)
{
    PangoContext* context = pango_font_map_create_context(map);
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context, options);
    cairo_font_options_destroy(options);
    pango_cairo_context_set_resolution(context, 72);
    pango_context_set_round_glyph_positions(context, FALSE);
    pango_context_set_base_dir(context, rightToLeft ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
    return context;
}

void insert(PangoAttrList* list, PangoAttribute* attribute, const TextBlock::Range& range)
{
    attribute->start_index = static_cast<guint>(range.begin);
    attribute->end_index = static_cast<guint>(range.end);
    pango_attr_list_insert(list, attribute);
}

void insertAttributes(
    PangoAttrList* list, const Span& span, const TextBlock::Range& range, bool italics)
{
    if (span.strong || (span.emphasis && !italics))
        insert(list, pango_attr_weight_new(PANGO_WEIGHT_BOLD), range);
    if (span.emphasis && italics) insert(list, pango_attr_style_new(PANGO_STYLE_ITALIC), range);
    if (span.mono) insert(list, pango_attr_family_new(kMonoFamilies), range);
    if (!span.language.empty())
        insert(list, pango_attr_language_new(pango_language_from_string(span.language.c_str())),
            range);
}

GPointer<PangoLayout> makeLayout(
    const FontContext& fonts, const TextStyle& style, std::string_view language, bool rightToLeft)
{
    PangoContext* context = fonts.context(rightToLeft);
    pango_context_set_language(context, pango_language_from_string(std::string{language}.c_str()));
    GPointer<PangoLayout> layout{pango_layout_new(context)};
    PangoFontDescription* description = pango_font_description_new();
    pango_font_description_set_family_static(description, style.mono ? kEqualWidths : kFamilies);
    pango_font_description_set_absolute_size(description, style.size * PANGO_SCALE);
    pango_font_description_set_weight(
        description, style.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_layout_set_font_description(layout.get(), description);
    pango_font_description_free(description);
    pango_layout_set_auto_dir(layout.get(), FALSE);
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_alignment(layout.get(),
        style.centred     ? PANGO_ALIGN_CENTER
            : rightToLeft ? PANGO_ALIGN_RIGHT
                          : PANGO_ALIGN_LEFT);
    return layout;
}

/// `text` with spaces at which no line ends; a long one may need its line ends.
std::string withoutBreaks(const std::string& text)
{
    if (text.size() > kLongestNumber) return text;
    std::string result;
    for (const char c : text)
        result += c == ' ' ? std::string{"\u00A0"} : std::string{c};
    return result;
}

std::vector<TextLine> linesOf(PangoLayout* layout)
{
    std::vector<TextLine> lines;
    PangoLayoutIter* iter = pango_layout_get_iter(layout);
    do {
        PangoRectangle extents;
        pango_layout_iter_get_line_extents(iter, nullptr, &extents);
        const double baseline = points(pango_layout_iter_get_baseline(iter) - extents.y);
        lines.push_back({.line = pango_layout_iter_get_line_readonly(iter),
            .x = points(extents.x),
            .width = points(extents.width),
            .ascent = baseline,
            .descent = points(extents.height) - baseline});
    } while (pango_layout_iter_next_line(iter));
    pango_layout_iter_free(iter);
    return lines;
}

} // namespace

FontContext::FontContext()
    : m_map{pango_cairo_font_map_new()}
    , m_leftToRight{makeContext(m_map.get(), false)}
    , m_rightToLeft{makeContext(m_map.get(), true)}
    , m_hyphenation{std::make_unique<Hyphenation>()}
{
}

PangoContext* FontContext::context(bool rightToLeft) const
{
    return rightToLeft ? m_rightToLeft.get() : m_leftToRight.get();
}

std::string TextBlock::shownText(
    const FontContext& fonts, const Span& span, std::string_view language) const
{
    if (span.lineBreak) return "\n";
    const std::string_view own = span.language.empty() ? language : std::string_view{span.language};
    const bool free = !span.mono && !span.isolate;
    const std::string text
        = free && own.starts_with("mt") ? Hyphenation::withArticles(span.text) : span.text;
    // A number to be copied stays in one piece.
    if (span.mono && span.isolate) return withoutBreaks(text);
    if (m_style.sentencePerLine) return sentencePerLine(text);
    return m_style.hyphenate && free ? fonts.hyphenation().divided(text, own) : text;
}

TextBlock::TextBlock(const FontContext& fonts, Inline content, const TextStyle& style,
    std::string_view language, bool rightToLeft, double width)
    : m_content{std::move(content)}
    , m_style{style}
    , m_layout{makeLayout(fonts, style, language, rightToLeft)}
{
    for (std::size_t i = 0; i < m_content.size(); ++i) {
        const Span& span = m_content[i];
        const std::size_t begin = m_text.size();
        const std::string shown = shownText(fonts, span, language);
        m_text += span.isolate ? isolated(shown) : shown;
        m_ranges.push_back({begin, m_text.size(), i});
    }
    turnLines(rightToLeft);
    PangoAttrList* attributes = pango_attr_list_new();
    for (const Range& range : m_ranges) {
        insertAttributes(attributes, m_content[range.span], range, style.italics);
        // Never drawn: neighbours that differ keep Pango from joining two spans into one run.
        if (m_ranges.size() > 1)
            insert(attributes, pango_attr_foreground_new(static_cast<guint16>(range.span), 0, 0),
                range);
    }
    pango_layout_set_text(m_layout.get(), m_text.data(), static_cast<int>(m_text.size()));
    pango_layout_set_attributes(m_layout.get(), attributes);
    pango_attr_list_unref(attributes);
    pango_layout_set_width(m_layout.get(), width > 0 ? static_cast<int>(width * PANGO_SCALE) : -1);
    m_lines = linesOf(m_layout.get());
}

void TextBlock::turnLines(bool rightToLeft)
{
    struct Mark {
        std::size_t at;
        std::string_view text;
        bool closes;
    };
    std::vector<Mark> marks;
    for (std::size_t begin = 0; begin <= m_text.size();) {
        const std::size_t end = std::min(m_text.find('\n', begin), m_text.size());
        if (runsAgainst(std::string_view{m_text}.substr(begin, end - begin), rightToLeft)) {
            marks.push_back({begin, openingMark(rightToLeft), false});
            marks.push_back({end, closingMark(), true});
        }
        begin = end + 1;
    }
    // A mark belongs to the span whose text it stands at.
    const auto moved = [&](std::size_t place) {
        std::size_t by = 0;
        for (const Mark& mark : marks)
            if (mark.at < place || (mark.at == place && mark.closes)) by += mark.text.size();
        return place + by;
    };
    for (Range& range : m_ranges)
        range = {moved(range.begin), moved(range.end), range.span};
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark)
        m_text.insert(mark->at, mark->text);
}

std::vector<std::size_t> TextBlock::notesIn(const TextLine& line) const
{
    std::vector<std::size_t> found;
    if (m_firstNote == 0) return found;
    const auto begin = static_cast<std::size_t>(line.line->start_index);
    const std::size_t end = begin + static_cast<std::size_t>(line.line->length);
    std::size_t number = m_firstNote;
    for (const Range& range : m_ranges) {
        if (m_content[range.span].note.empty()) continue;
        if (range.begin >= begin && range.begin < end) found.push_back(number);
        ++number;
    }
    return found;
}

std::size_t TextBlock::spanAt(std::size_t byte) const
{
    const auto found = std::ranges::upper_bound(m_ranges, byte, {}, &Range::begin);
    return found == m_ranges.begin() ? 0 : std::prev(found)->span;
}

double TextBlock::naturalWidth(const FontContext& fonts, const Inline& content,
    const TextStyle& style, std::string_view language, bool rightToLeft)
{
    const TextBlock block{fonts, content, style, language, rightToLeft, 0};
    double widest = 0;
    for (const TextLine& line : block.lines())
        widest = std::max(widest, line.width);
    return widest;
}

} // namespace waymark::typeset
