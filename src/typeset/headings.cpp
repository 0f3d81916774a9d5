// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/headings.h"

#include "typeset/markdown_inline.h"

#include <algorithm>

namespace waymark::typeset {
namespace {

void collect(const Blocks& blocks, bool second, std::vector<HeadingEntry>& found)
{
    for (const Block& block : blocks) {
        if (const auto* heading = std::get_if<Heading>(&block.content)) {
            const bool taken = heading->id.empty()
                || std::ranges::find(found, heading->id, &HeadingEntry::id) != found.end();
            found.push_back({std::clamp(heading->level, 1, 6), textOf(heading->text),
                taken ? "heading-" + std::to_string(found.size() + 1) : heading->id, second});
        } else if (const auto* list = std::get_if<List>(&block.content)) {
            for (const ListItem& item : list->items)
                collect(item.blocks, second, found);
        } else if (const auto* callout = std::get_if<Callout>(&block.content)) {
            collect(callout->blocks, second, found);
        } else if (const auto* passage = std::get_if<Passage>(&block.content)) {
            collect(passage->blocks, second, found);
        } else if (const auto* pair = std::get_if<SideBySide>(&block.content)) {
            collect(pair->left, second, found);
            collect(pair->right, true, found);
        }
    }
}

} // namespace

std::vector<HeadingEntry> headingsOf(const Blocks& blocks)
{
    std::vector<HeadingEntry> found;
    collect(blocks, false, found);
    return found;
}

} // namespace waymark::typeset
