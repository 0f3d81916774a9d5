// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaflets/own_leaflets.h"

namespace waymark::leaflets {

std::string withField(std::string_view file, std::string_view field, std::string_view value)
{
    const std::string line = std::string{field} + ": " + std::string{value};
    const std::size_t end = file.find("\n---\n", 3);
    if (!file.starts_with("---\n") || end == std::string_view::npos) return std::string{file};
    const std::string begin = "\n" + std::string{field} + ":";
    const std::size_t at = file.find(begin, 3);
    std::string result{file};
    if (at == std::string_view::npos || at >= end) return result.insert(end + 1, line + "\n");
    const std::size_t lineEnd = file.find('\n', at + 1);
    return result.replace(at + 1, lineEnd - at - 1, line);
}

std::string emptyLeaflet(const LeafletKey& key, Date today)
{
    return "---\nid: " + key.leaflet + "\nlanguage: " + key.language
        + (key.easy ? "\neasy: yes" : "") + "\ntitle: " + key.leaflet
        + "\ndiscreet-title: Notes\nsummary: \ntopic: " + key.leaflet
        + "\nletters: a\nversion: 1\nauthor: \nlegal-source: \nreviewed: " + toIso(today)
        + "\nreview-due: " + toIso(addDays(today, 365)) + "\n---\n# " + key.leaflet + "\n\n";
}

} // namespace waymark::leaflets
