// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/flow_builder.h"
#include "typeset/headings.h"

#include <algorithm>

namespace waymark::typeset {
namespace {

constexpr double kLongestNote = 0.4; ///< of the page

} // namespace

std::string headingTarget(std::size_t number) { return "heading-" + std::to_string(number); }
std::string appendedTarget(std::size_t number) { return "appended-" + std::to_string(number); }

void FlowBuilder::announce(const Document& document)
{
    for (const HeadingEntry& heading : headingsOf(document.blocks))
        m_announced.push_back(
            {heading.level, heading.title, headingTarget(m_announced.size() + 1), heading.second});
    std::size_t number = 0;
    for (const AppendedPart& part : document.appended)
        m_announced.push_back({1, part.title, appendedTarget(++number), false});
}

void FlowBuilder::add(const Contents& contents, const Place& place)
{
    if (m_announced.empty()) return;
    const auto element = m_structure.add("TOC", place.parent);
    if (!contents.title.empty()) {
        TextStyle style = bodyStyle();
        style.size = em() * (1 + 0.42 * m_style.headingScale);
        style.bold = true;
        style.hyphenate = false;
        style.colour = m_inks.heading;
        const auto caption = m_structure.add("Caption", element);
        const TextBlock& block = text(plain(contents.title), style, place, place.width);
        addText(block, owner(block, caption), place, {.before = em(), .keepWithNext = true});
        push({.height = 0.3 * em(), .keepWithNext = true}, place);
    }
    for (const Announced& entry : m_announced)
        if (entry.level <= contents.deepest && !entry.second && !entry.title.empty())
            addEntry(entry.title, entry.target, entry.level, place, element);
    push({.height = 0.6 * em()}, place);
}

void FlowBuilder::addEntry(const std::string& title, const std::string& target, int level,
    const Place& place, Structure::Element contents)
{
    TextStyle style = bodyStyle();
    style.sentencePerLine = style.hyphenate = style.underlineLinks = false;
    style.bold = level == 1;
    style.linkColour = m_inks.text;
    const double numberRoom = 3 * style.size;
    Place inner = place.indented((level - 1) * 1.4 * em());
    inner.width -= numberRoom;
    if (inner.rightToLeft) inner.x += numberRoom;
    const auto reference = m_structure.add("Reference", m_structure.add("TOCI", contents));
    Inline words = plain(title);
    words.front().link = "#" + target;
    const TextBlock& block = text(words, style, inner, inner.width);
    addText(block, owner(block, reference), inner, {.before = (level == 1 ? 0.45 : 0.15) * em()});
    if (m_flow.atoms.empty() || block.lines().empty()) return;
    Atom& last = m_flow.atoms.back();
    const TextLine& line = block.lines().back();
    const double baseline = (last.height - line.ascent - line.descent) / 2 + line.ascent;
    const double gap = 0.4 * em(), end = place.x + place.width;
    const double from
        = place.rightToLeft ? place.x + numberRoom : inner.x + line.x + line.width + gap;
    const double to = place.rightToLeft ? inner.x + line.x - gap : end - numberRoom;
    if (to > from)
        last.pieces.emplace_back(
            BoxPiece{{from, baseline - 0.6, to - from, 0.6}, m_inks.hairline, std::nullopt});
    last.pieces.emplace_back(PageNumberPiece{target, place.rightToLeft ? place.x : end,
        !place.rightToLeft, baseline, style, place.language, reference});
}

void FlowBuilder::finishNotes(const Place& place)
{
    const std::vector<Atom> body = std::exchange(m_flow.atoms, {});
    TextStyle style = bodyStyle();
    style.size *= m_style.pageNumberAsText ? 1 : 0.86;
    for (std::size_t i = 0; i < m_pendingNotes.size() && !m_problem; ++i) {
        PendingNote note = m_pendingNotes[i];
        for (Span& span : note.content)
            span.note.clear(); // a footnote has none of its own
        m_structure.node(note.element).id = "note-" + std::to_string(i + 1);
        Place own = place;
        own.language = note.language;
        own.rightToLeft = isRightToLeft(note.language);
        Place inner = own.indented(1.6 * em());
        const auto label = m_structure.add("Lbl", note.element);
        const TextBlock& number = text(plain(std::to_string(i + 1)), style, own, 0);
        const TextOwner& numberOwner = owner(number, label);
        const TextBlock& block = text(note.content, style, inner, inner.width);
        addText(block, owner(block, note.element), inner, {});
        Footnote made{std::exchange(m_flow.atoms, {}), 0};
        for (const Atom& atom : made.atoms)
            made.height += atom.height;
        if (made.height > kLongestNote * m_pageRoom) return fail(Rule{"typeset.note-too-long"});
        if (!made.atoms.empty() && !number.lines().empty()) {
            const TextLine& line = number.lines().front();
            const double height = made.atoms.front().height;
            const double x = own.from(0.2 * em(), line.width);
            auto& pieces = made.atoms.front().pieces;
            pieces.insert(pieces.begin(),
                TextPiece{&number, 0, x - line.x,
                    (height - line.ascent - line.descent) / 2 + line.ascent, &numberOwner});
        }
        m_flow.notes.push_back(std::move(made));
    }
    m_flow.atoms = body;
}

} // namespace waymark::typeset
