// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/pagination.h"

#include <algorithm>
#include <optional>

namespace waymark::typeset {
namespace {

/// Numbers of the footnotes an atom refers to.
std::vector<std::size_t> notesOf(const Atom& atom)
{
    std::vector<std::size_t> found;
    for (const Piece& piece : atom.pieces) {
        const auto* words = std::get_if<TextPiece>(&piece);
        if (!words || words->block->firstNote() == 0) continue;
        const auto notes = words->block->notesIn(words->block->lines()[words->line]);
        found.insert(found.end(), notes.begin(), notes.end());
    }
    return found;
}

/// Fills pages from top to bottom; the room of footnotes is taken away from below.
class Paginator {
public:
    Paginator(const Flow& flow, double top, double room)
        : m_flow{flow}
        , m_top{top}
        , m_room{room}
    {
    }

    Result<std::vector<Sheet>> run()
    {
        m_sheets.emplace_back();
        const auto& atoms = m_flow.atoms;
        for (std::size_t i = 0; i < atoms.size();) {
            std::size_t end = i + 1;
            while (end < atoms.size() && atoms[end - 1].keepWithNext && !atoms[end].breakBefore)
                ++end;
            if (atoms[i].breakBefore && !atPageTop()) turn();
            double height = 0, notes = 0;
            for (std::size_t k = i; k < end; ++k) {
                height += atoms[k].height + (k == i && atPageTop() ? 0 : atoms[k].before);
                notes += heightOfNotes(notesOf(atoms[k]));
            }
            const double needed = height + withGap(notes);
            if (m_used + needed > m_room - m_notes && !atPageTop() && height + notes <= m_room)
                turn(atoms[i].head);
            for (; i < end; ++i)
                put(atoms[i]);
        }
        finish();
        if (m_problem) return *m_problem;
        return std::move(m_sheets);
    }

private:
    bool atPageTop() const { return m_sheets.back().text.empty(); }

    double heightOfNotes(const std::vector<std::size_t>& numbers) const
    {
        double height = 0;
        for (const std::size_t number : numbers)
            height += m_flow.notes[number - 1].height;
        return height;
    }
    double withGap(double notes) const
    {
        return notes > 0 && m_notes == 0 ? notes + kAboveNotes : notes;
    }

    /// Sets the page's footnotes: their height is known now.
    void finish()
    {
        double y = m_top + m_room - m_notes + kAboveNotes;
        for (const std::size_t number : m_numbers)
            for (const Atom& atom : m_flow.notes[number - 1].atoms) {
                m_sheets.back().notes.push_back({&atom, y});
                y += atom.height;
            }
        m_numbers.clear();
    }

    void turn(int head = -1)
    {
        finish();
        m_sheets.emplace_back();
        m_used = m_notes = 0;
        if (head < 0) return;
        for (const Atom& atom : m_flow.heads[static_cast<std::size_t>(head)])
            put(atom);
    }

    void put(const Atom& atom)
    {
        const std::vector<std::size_t> numbers = notesOf(atom);
        const double notes = heightOfNotes(numbers);
        const double before = atPageTop() ? 0 : atom.before;
        if (m_used + before + atom.height + withGap(notes) > m_room - m_notes + 0.5 && !atPageTop())
            turn(atom.head);
        else
            m_used += before;
        if (notes > 0 && m_used + atom.height + withGap(notes) > m_room - m_notes + 0.5)
            m_problem = Error{
                Error::Kind::Invalid, "typeset.note-too-long", std::to_string(numbers.front())};
        m_notes += withGap(notes);
        m_numbers.insert(m_numbers.end(), numbers.begin(), numbers.end());
        m_sheets.back().text.push_back({&atom, m_top + m_used});
        m_used += atom.height;
    }

    const Flow& m_flow;
    double m_top, m_room;
    double m_used = 0, m_notes = 0;
    std::vector<std::size_t> m_numbers; ///< footnotes of the running page
    std::vector<Sheet> m_sheets;
    std::optional<Error> m_problem;
};

} // namespace

Result<std::vector<Sheet>> paginate(const Flow& flow, double top, double room)
{
    return Paginator{flow, top, room}.run();
}

} // namespace waymark::typeset
