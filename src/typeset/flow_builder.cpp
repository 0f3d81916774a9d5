// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/flow_builder.h"

#include "base/fold.h"
#include "typeset/markdown_inline.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace waymark::typeset {
namespace {

constexpr int kDeepest = 16;

/// Size and space above of heading levels 1 to 6, in text sizes.
struct HeadingLook {
    double scale, before;
};
constexpr std::array<HeadingLook, 6> kHeadings{
    {{2.05, 2.0}, {1.42, 1.5}, {1.16, 1.15}, {1.04, 0.9}, {1.0, 0.8}, {1.0, 0.8}}};

/// "12" as "¹²".
std::string raised(std::size_t number)
{
    static constexpr std::array<std::string_view, 10> kDigits{
        "⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
    std::string result;
    for (const char digit : std::to_string(number))
        result += kDigits[static_cast<std::size_t>(digit - '0')];
    return result;
}

/// The one language all of `content` says it is in; else empty.
const std::string& languageOf(const Inline& content)
{
    static const std::string kNone;
    const auto differs = [&](const Span& span) { return span.language != content[0].language; };
    return content.empty() || std::ranges::any_of(content, differs) ? kNone : content[0].language;
}

} // namespace

Paper paper(PageSize size)
{
    switch (size) {
    case PageSize::A5: return {419.53, 595.28};
    case PageSize::Letter: return {612, 792};
    case PageSize::Card: return {242.65, 153.01};
    case PageSize::Bookmark: return {141.73, 510.24};
    case PageSize::Receipt: return {226.77, 566.93};
    case PageSize::A4: break;
    }
    return {595.28, 841.89};
}

Foot foot(const Style& style)
{
    // On the smallest papers the margin is narrower than a line of it.
    if (style.margin < 37) return {25, 20, 10};
    return {style.margin, style.margin * 0.62 + 14, style.margin * 0.62};
}

FlowBuilder::FlowBuilder(
    const Style& style, const FontContext& fonts, Structure& structure, double pageRoom)
    : m_style{style}
    , m_fonts{fonts}
    , m_structure{structure}
    , m_pageRoom{pageRoom}
    , m_inks{inks(style.colours)}
{
}

TextStyle FlowBuilder::bodyStyle() const
{
    return {.size = m_style.size,
        .italics = m_style.italics,
        .colour = m_inks.text,
        .linkColour = m_inks.link,
        .sentencePerLine = m_style.sentencePerLine,
        .mono = m_style.mono,
        .hyphenate = m_style.hyphenate};
}

void FlowBuilder::add(const Blocks& blocks, const Place& place)
{
    if (place.depth > kDeepest || place.width < 3 * em())
        return fail(Rule{"typeset.nested-too-deeply"});
    Place inner = place;
    ++inner.depth;
    for (const Block& block : blocks) {
        if (m_problem) return;
        ++m_blockNumber;
        m_line = block.line;
        std::visit([&](const auto& content) { add(content, inner); }, block.content);
    }
}

Atom& FlowBuilder::push(Atom atom, const Place& place)
{
    atom.frame = place.frame;
    atom.breakBefore = atom.breakBefore || std::exchange(m_breakNext, false);
    return m_flow.atoms.emplace_back(std::move(atom));
}

void FlowBuilder::fail(Rule rule)
{
    if (m_problem) return;
    m_problem = Error{Error::Kind::Invalid, rule,
        m_line > 0 ? "line " + std::to_string(m_line) : std::to_string(m_blockNumber)};
}

const TextBlock& FlowBuilder::text(
    const Inline& content, const TextStyle& style, const Place& place, double width)
{
    Inline numbered = content;
    const std::size_t firstNote = m_notes + 1;
    for (Span& span : numbered) {
        if (!isUtf8(span.text)) fail(Rule{"typeset.not-utf8"});
        if (!span.note.empty()) span.text = raised(++m_notes);
    }
    if (m_problem) numbered.clear();
    m_language = place.language;
    TextBlock& block = m_flow.texts.emplace_back(
        m_fonts, std::move(numbered), style, place.language, place.rightToLeft, width);
    if (m_notes >= firstNote) block.setFirstNote(firstNote);
    return block;
}

const TextOwner& FlowBuilder::owner(const TextBlock& block, Structure::Element element)
{
    TextOwner result;
    const std::string& language = languageOf(block.content());
    if (!language.empty()) m_structure.node(element).language = language;
    for (const Span& span : block.content()) {
        Structure::Element own = element;
        if (!span.language.empty() && language.empty()) {
            own = m_structure.add("Span", own);
            m_structure.node(own).language = span.language;
        }
        if (span.strike) {
            own = m_structure.add("Span", own);
            m_structure.node(own).decoration = "LineThrough";
        }
        if (!span.link.empty()) own = m_structure.add("Link", own);
        if (!span.note.empty()) {
            m_pendingNotes.push_back({span.note, m_language, m_structure.add("Note", element)});
            own = m_structure.add("Reference", own);
        }
        result.spans.push_back(own);
    }
    return m_flow.owners.emplace_back(std::move(result));
}

void FlowBuilder::addText(
    const TextBlock& block, const TextOwner& owner, const Place& place, const TextOptions& options)
{
    const auto& lines = block.lines();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const TextLine& line = lines[i];
        const double natural = line.ascent + line.descent;
        const double height = std::max(lineHeight(block.style().size), natural * 1.02);
        Atom atom{.height = height, .before = i == 0 ? options.before : 0};
        // Neither the first nor the last line of a paragraph stands alone on a page.
        atom.keepWithNext
            = i + 1 < lines.size() ? i == 0 || i + 2 == lines.size() : options.keepWithNext;
        atom.pieces.emplace_back(
            TextPiece{&block, i, place.x, (height - natural) / 2 + line.ascent, &owner});
        push(std::move(atom), place);
    }
}

void FlowBuilder::add(const Heading& heading, const Place& place)
{
    const auto level = static_cast<std::size_t>(std::clamp(heading.level, 1, 6));
    const HeadingLook look = kHeadings[level - 1];
    TextStyle style = bodyStyle();
    style.size = em() * (1 + (look.scale - 1) * m_style.headingScale);
    style.bold = true;
    style.sentencePerLine = false;
    style.hyphenate = false;
    style.colour = level == 2 ? m_inks.heading : m_inks.text;
    const auto element = m_structure.add("H" + std::to_string(level), place.parent);
    const TextBlock& block = text(heading.text, style, place, place.width);
    const std::size_t first = m_flow.atoms.size();
    addText(
        block, owner(block, element), place, {.before = look.before * em(), .keepWithNext = true});
    for (std::size_t i = first; i < m_flow.atoms.size(); ++i) {
        m_flow.atoms[i].keepWithNext = true;
        m_flow.atoms[i].height
            = std::max(block.lines()[i - first].ascent + block.lines()[i - first].descent,
                style.size * std::min(m_style.lineHeight, 1.3));
    }
    const std::string target = headingTarget(++m_headings);
    if (first < m_flow.atoms.size())
        m_flow.atoms[first].pieces.insert(m_flow.atoms[first].pieces.begin(),
            HeadingPiece{
                static_cast<int>(level), textOf(heading.text), heading.id, target, element});
}

void FlowBuilder::add(const Paragraph& paragraph, const Place& place)
{
    if (paragraph.text.empty()) return;
    TextStyle style = bodyStyle();
    switch (paragraph.role) {
    case Paragraph::Role::Lead: style.size *= 1.14; break;
    case Paragraph::Role::Small: style.size *= m_style.pageNumberAsText ? 1 : 0.86; break;
    case Paragraph::Role::Quiet:
        style.size *= m_style.pageNumberAsText ? 1 : 0.86;
        style.colour = m_inks.quiet;
        break;
    case Paragraph::Role::Code:
    case Paragraph::Role::Question:
    case Paragraph::Role::Normal: break;
    }
    if (paragraph.role == Paragraph::Role::Code) return addCode(paragraph.text, place);
    const auto element = m_structure.add("P", place.parent);
    const TextBlock& block = text(paragraph.text, style, place, place.width);
    const bool asks = paragraph.role == Paragraph::Role::Question;
    addText(block, owner(block, element), place,
        {.before = (asks ? 1.3 : 0.62) * em(), .keepWithNext = asks});
}

void FlowBuilder::addCode(const Inline& content, const Place& place)
{
    const double padding = 0.5 * em();
    Place inner = place;
    inner.rightToLeft = false; // no code is read from the right
    inner.x += padding;
    inner.width -= 2 * padding;
    inner.frame = static_cast<int>(m_flow.frames.size());
    m_flow.frames.push_back({.outer = place.frame,
        .x = place.x,
        .width = place.width,
        .ground = m_inks.head,
        .mark = m_inks.head,
        .markAtRight = false});
    TextStyle style = bodyStyle();
    style.size *= m_style.pageNumberAsText ? 1 : 0.9;
    style.sentencePerLine = style.hyphenate = false;
    style.mono = true;
    const auto element = m_structure.add("Code", m_structure.add("P", place.parent));
    push({.height = padding, .before = 0.62 * em(), .keepWithNext = true}, inner);
    const TextBlock& block = text(content, style, inner, inner.width);
    addText(block, owner(block, element), inner, {.keepWithNext = true});
    push({.height = padding}, inner);
}

void FlowBuilder::add(const Callout& callout, const Place& place)
{
    const CalloutInks look = inks(callout.kind, m_style.colours);
    const double padding = 0.85 * em();
    const int frame = static_cast<int>(m_flow.frames.size());
    m_flow.frames.push_back({.outer = place.frame,
        .x = place.x,
        .width = place.width,
        .ground = look.ground,
        .mark = look.mark,
        .markAtRight = place.rightToLeft});
    Place inner = place.indented(padding + 4);
    if (inner.rightToLeft) inner.x += padding;
    inner.width -= padding;
    inner.frame = frame;
    inner.parent = m_structure.add("Sect", place.parent);
    push({.height = padding * 0.75, .before = 0.95 * em(), .keepWithNext = true}, inner);
    if (!callout.title.empty()) {
        TextStyle style = bodyStyle();
        style.bold = true;
        style.colour = look.mark;
        const auto element = m_structure.add("P", inner.parent);
        const TextBlock& block = text(plain(callout.title), style, inner, inner.width);
        addText(block, owner(block, element), inner, {.keepWithNext = true});
    }
    const std::size_t first = m_flow.atoms.size();
    add(callout.blocks, inner);
    if (first < m_flow.atoms.size()) m_flow.atoms[first].before *= callout.title.empty() ? 0 : 0.35;
    if (!m_flow.atoms.empty()) m_flow.atoms.back().keepWithNext = true;
    push({.height = padding * 0.75}, inner);
    // Space below, so that what follows stands as far off as what came before.
    push({.height = 0.3 * em()}, place);
}

void FlowBuilder::add(const Separator&, const Place& place)
{
    // A rule neither ends a page nor begins one: it stands between two passages.
    for (auto above = m_flow.atoms.rbegin(); above != m_flow.atoms.rend(); ++above) {
        above->keepWithNext = true;
        if (!above->pieces.empty()) break;
    }
    Atom atom{.height = 0.75, .before = 1.2 * em(), .keepWithNext = true};
    atom.pieces.emplace_back(
        BoxPiece{{place.x, 0, place.width, 0.75}, m_inks.hairline, std::nullopt});
    push(std::move(atom), place);
    push({.height = 0.5 * em(), .keepWithNext = true}, place);
}

void FlowBuilder::add(const WritingLines& lines, const Place& place)
{
    for (int i = 0; i < std::clamp(lines.count, 1, 60); ++i) {
        Atom atom{.height = std::max(26.0, 2.1 * em())};
        // A few lines stay together with what they are for.
        atom.keepWithNext = lines.count <= 8 && i + 1 < lines.count;
        atom.pieces.emplace_back(
            BoxPiece{{place.x, atom.height - 0.75, place.width, 0.75}, m_inks.quiet, std::nullopt});
        push(std::move(atom), place);
    }
}

Atom FlowBuilder::merged(std::vector<Atom> atoms)
{
    struct Extent {
        int frame;
        double top, bottom;
    };
    Atom result;
    std::vector<Extent> spans;
    for (std::size_t i = 0; i < atoms.size(); ++i) {
        Atom& atom = atoms[i];
        const double top = result.height + (i == 0 ? 0 : atom.before);
        result.height = top + atom.height;
        for (Piece& piece : atom.pieces) {
            moveDown(piece, top);
            result.pieces.push_back(std::move(piece));
        }
        if (atom.frame < 0) continue;
        const auto known = std::ranges::find(spans, atom.frame, &Extent::frame);
        if (known == spans.end())
            spans.push_back({atom.frame, top, result.height});
        else
            known->bottom = result.height;
    }
    std::vector<Piece> grounds;
    for (const Extent& span : spans) {
        const Frame& frame = m_flow.frames[static_cast<std::size_t>(span.frame)];
        grounds.emplace_back(BoxPiece{{frame.x, span.top, frame.width, span.bottom - span.top},
            frame.ground, std::nullopt, 4});
    }
    result.pieces.insert(result.pieces.begin(), grounds.begin(), grounds.end());
    return result;
}

Result<Flow> layOut(
    const Document& document, const Style& style, const FontContext& fonts, Structure& structure)
{
    const Paper sheet = paper(style.page);
    FlowBuilder builder{style, fonts, structure, sheet.height - style.margin - foot(style).room};
    Place place{.x = style.margin,
        .width = sheet.width - 2 * style.margin,
        .language = document.language,
        .rightToLeft = isRightToLeft(document.language)};
    builder.announce(document);
    builder.add(document.blocks, place);
    builder.finishNotes(place);
    if (const auto problem = builder.problem()) return *problem;
    return builder.take();
}

} // namespace waymark::typeset
