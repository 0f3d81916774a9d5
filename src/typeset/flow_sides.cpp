// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/flow_builder.h"

#include <algorithm>
#include <utility>

namespace waymark::typeset {

Place FlowBuilder::inLanguage(Place place, const std::string& language)
{
    place.parent = m_structure.add("Sect", place.parent);
    if (language.empty() || language == place.language) return place;
    m_structure.node(place.parent).language = place.language = language;
    place.rightToLeft = isRightToLeft(language);
    return place;
}

void FlowBuilder::add(const Passage& passage, const Place& place)
{
    add(passage.blocks, inLanguage(place, passage.language));
}

void FlowBuilder::add(const SideBySide& pair, const Place& place)
{
    const double gap = 1.6 * em(), half = (place.width - gap) / 2;
    const auto side = [&](const Blocks& blocks, const std::string& language, double start) {
        std::vector<Atom> outer = std::exchange(m_flow.atoms, {});
        Place inner = place;
        inner.x = place.from(start, half);
        inner.width = half;
        inner.frame = -1;
        add(blocks, inLanguage(std::move(inner), language));
        return std::exchange(m_flow.atoms, std::move(outer));
    };
    const bool breakBefore = std::exchange(m_breakNext, false);
    std::vector<Atom> left = side(pair.left, pair.leftLanguage, 0);
    std::vector<Atom> right = side(pair.right, pair.rightLanguage, half + gap);
    const double before = std::max(
        left.empty() ? 0 : left.front().before, right.empty() ? 0 : right.front().before);
    const bool keep = (!left.empty() && left.back().keepWithNext)
        || (!right.empty() && right.back().keepWithNext);
    const auto height = [](const std::vector<Atom>& atoms) {
        double sum = 0;
        for (const Atom& atom : atoms)
            sum += atom.before + atom.height;
        return sum;
    };
    const auto join = [](Atom a, const Atom& b) {
        a.height = std::max(a.height, b.height);
        a.pieces.insert(a.pieces.end(), b.pieces.begin(), b.pieces.end());
        return a;
    };
    if (std::max(height(left), height(right)) < 0.6 * m_pageRoom) {
        Atom atom = join(merged(std::move(left)), merged(std::move(right)));
        atom.before = before;
        atom.keepWithNext = keep;
        atom.breakBefore = breakBefore;
        push(std::move(atom), place);
        return;
    }
    for (std::size_t i = 0; i < std::max(left.size(), right.size()); ++i) {
        Atom atom = i < left.size() ? left[i] : Atom{};
        if (i < right.size()) {
            atom = join(std::move(atom), right[i]);
            atom.before = std::max(atom.before, right[i].before);
        }
        atom.keepWithNext = false;
        atom.breakBefore = i == 0 && breakBefore;
        push(std::move(atom), place);
    }
}

} // namespace waymark::typeset
