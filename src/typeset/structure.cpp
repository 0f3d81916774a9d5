// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/structure.h"

#include <utility>

namespace waymark::typeset {

Structure::Structure() { m_nodes.push_back({.type = "Document", .placed = true}); }

Structure::Element Structure::add(std::string type, Element parent)
{
    m_nodes.push_back({.type = std::move(type), .parent = parent});
    return m_nodes.size() - 1;
}

void Structure::place(Element element)
{
    Node& own = m_nodes[element];
    if (own.placed) return;
    own.placed = true;
    place(own.parent);
    m_nodes[own.parent].kids.emplace_back(element);
}

int Structure::mark(Element element, int page)
{
    place(element);
    const auto index = static_cast<std::size_t>(page);
    if (m_owners.size() <= index) m_owners.resize(index + 1);
    const int mcid = static_cast<int>(m_owners[index].size());
    m_owners[index].push_back(element);
    m_nodes[element].kids.emplace_back(MarkedContent{page, mcid});
    return mcid;
}

std::vector<int> Structure::headingLevels() const
{
    std::vector<int> levels;
    std::vector<Element> open{0}; // the next to be read is the last
    while (!open.empty()) {
        const Node& own = m_nodes[open.back()];
        open.pop_back();
        if (own.type.size() == 2 && own.type[0] == 'H' && own.type[1] >= '1' && own.type[1] <= '6')
            levels.push_back(own.type[1] - '0');
        for (auto kid = own.kids.rbegin(); kid != own.kids.rend(); ++kid)
            if (const auto* element = std::get_if<Element>(&*kid)) open.push_back(*element);
    }
    return levels;
}

void Structure::refer(Element element, int page, int annotation)
{
    place(element);
    m_nodes[element].kids.emplace_back(AnnotationRef{page, annotation});
}

} // namespace waymark::typeset
