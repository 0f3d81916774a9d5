// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/leaflets/editor_visit.h"

#include "app/workspace.h"
#include "base/resources.h"

#include <algorithm>

namespace waymark::ui {
namespace {

using leaflets::LeafletKey;

LeafletKey keyOf(const leaflets::Leaflet& leaflet)
{
    return {leaflet.id, leaflet.language, leaflet.easy};
}

/// The files that travel with the program, read.
std::vector<std::pair<leaflets::Leaflet, std::string>> programTexts()
{
    std::vector<std::pair<leaflets::Leaflet, std::string>> all;
    for (const auto name : resources::list("leaflets/")) {
        if (!name.ends_with(".md")) continue;
        const std::string file{*resources::find(name)};
        if (auto leaflet = leaflets::readLeaflet(file)) all.emplace_back(*leaflet, file);
    }
    return all;
}

/// The whole file of the text that holds now: the office's own, else the program's.
std::string fileOf(app::Workspace& workspace, const LeafletKey& key)
{
    for (const auto& version : workspace.packs().own().versions(key))
        if (version.state == leaflets::OwnState::Approved) return version.content;
    for (const auto& [leaflet, file] : programTexts())
        if (keyOf(leaflet) == key) return file;
    return {};
}

} // namespace

EditorVisit visitEditor(app::Workspace& workspace)
{
    auto& own = workspace.packs().own();
    own.refresh();
    EditorVisit loaded{.own = own.list(), .languages = workspace.library().languages()};
    for (auto& [leaflet, file] : programTexts()) {
        const auto key = keyOf(leaflet);
        const bool changed
            = std::ranges::find(loaded.own, key, &leaflets::OwnLeaflet::key) != loaded.own.end();
        if (!changed)
            loaded.library.push_back({key, leaflet.title, leaflet.status, std::move(file)});
    }
    return loaded;
}

Proof proofOf(app::Workspace& workspace, const std::string& content)
{
    Proof proof{.remarks = leaflets::checkLeaflet(content)};
    const auto leaflet = leaflets::readLeaflet(content);
    if (!leaflet) return proof;
    auto pack = workspace.packs().proof(*leaflet);
    if (pack)
        proof.pack = *pack;
    else
        proof.refused = pack.error();
    return proof;
}

Result<leaflets::OwnLeaflet> beginLeaflet(app::Workspace& workspace, const LeafletKey& key)
{
    std::string content = fileOf(workspace, key);
    if (content.empty()) {
        const auto* source = workspace.library().closest(key.leaflet, "en");
        content = source ? fileOf(workspace, keyOf(*source))
                         : leaflets::emptyLeaflet(key, workspace.clock().today());
        if (source) {
            content = leaflets::withField(content, "language", key.language);
            content = leaflets::withField(content, "source", source->language);
            content = leaflets::withField(content, "source-hash", source->textHash);
            content = leaflets::withField(content, "status", "to_be_confirmed");
        }
    }
    return workspace.packs().own().begin(key, content);
}

} // namespace waymark::ui
