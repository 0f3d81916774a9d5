// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/assessment/form_sections.h"

#include <algorithm>

namespace waymark::ui {
namespace {

std::size_t questionsBelow(const forms::AnswerSheet& sheet, forms::NodeId node)
{
    const auto type = sheet.item(node).type;
    std::size_t count = type == forms::ItemType::Group || type == forms::ItemType::Display ? 0 : 1;
    for (const forms::NodeId child : sheet.node(node).children)
        count += questionsBelow(sheet, child);
    return count;
}

/// Splits what is too long for one screen.
void addParts(std::vector<FormSection>& sections, const forms::AnswerSheet& sheet,
    forms::NodeId head, std::span<const forms::NodeId> nodes)
{
    const std::size_t first = sections.size();
    std::size_t count = 0;
    for (const forms::NodeId node : nodes) {
        const std::size_t more = questionsBelow(sheet, node);
        if (sections.size() == first || count + more > kMostQuestions) {
            sections.push_back({.nodes = {}, .head = head});
            count = 0;
        }
        sections.back().nodes.push_back(node);
        count += more;
    }
    if (sections.size() - first < 2) return;
    for (std::size_t i = first; i < sections.size(); ++i)
        sections[i].part = static_cast<int>(i - first) + 1;
}

} // namespace

std::vector<FormSection> sectionsOf(const forms::AnswerSheet& sheet)
{
    std::vector<FormSection> sections;
    std::vector<forms::NodeId> gathered;
    const auto close = [&] {
        if (!gathered.empty()) addParts(sections, sheet, gathered.front(), gathered);
        gathered.clear();
    };
    for (const forms::NodeId root : sheet.roots()) {
        const forms::Item& item = sheet.item(root);
        if (item.type != forms::ItemType::Group) {
            gathered.push_back(root);
            continue;
        }
        close();
        const bool again = item.repeats && !sections.empty()
            && sheet.node(sections.back().head).item == sheet.node(root).item;
        if (again)
            sections.back().nodes.push_back(root);
        else if (!item.repeats && questionsBelow(sheet, root) > kMostQuestions)
            addParts(sections, sheet, root, sheet.node(root).children);
        else
            sections.push_back({.nodes = {root}, .head = root});
    }
    close();
    return sections;
}

bool isShown(const forms::AnswerSheet& sheet, const FormSection& section)
{
    return std::ranges::any_of(section.nodes,
        [&](forms::NodeId node) { return sheet.node(node).enabled && !sheet.item(node).hidden; });
}

forms::Progress progressOf(const forms::AnswerSheet& sheet, const FormSection& section)
{
    forms::Progress total;
    for (const forms::NodeId node : section.nodes) {
        const auto part = sheet.progress(node);
        total.answered += part.answered;
        total.asked += part.asked;
    }
    return total;
}

int sectionWith(
    const forms::AnswerSheet& sheet, const std::vector<FormSection>& sections, forms::NodeId node)
{
    for (std::optional<forms::NodeId> at = node; at; at = sheet.node(*at).parent)
        for (std::size_t i = 0; i < sections.size(); ++i)
            if (std::ranges::find(sections[i].nodes, *at) != sections[i].nodes.end())
                return static_cast<int>(i);
    return -1;
}

} // namespace waymark::ui
