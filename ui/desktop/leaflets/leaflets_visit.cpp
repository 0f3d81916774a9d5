// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/leaflets/leaflets_visit.h"

#include "app/workspace.h"
#include "office/office_record.h"

namespace waymark::ui {

std::string languageOf(const LeafletsVisit& loaded, const std::string& wanted)
{
    if (!wanted.empty()) return wanted;
    if (loaded.found && !loaded.found->details.languages.empty())
        return loaded.found->details.languages.front();
    return loaded.officeLanguage;
}

LeafletsVisit visit(app::Workspace& workspace, const std::optional<cases::CaseId>& id,
    const std::string& wanted, const std::string& worker)
{
    LeafletsVisit loaded{.languages = workspace.library().languages(),
        .officeLanguage = workspace.office().language};
    for (const auto& leaflet : workspace.library().ids())
        loaded.titles.emplace(leaflet, workspace.library().closest(leaflet, worker)->title);
    if (id) loaded.found = cases::Cases{workspace.desk()}.find(*id);
    const std::string language = languageOf(loaded, wanted);
    if (!loaded.found) {
        for (const auto& leafletId : workspace.library().ids()) {
            const auto* leaflet = workspace.library().closest(leafletId, language);
            loaded.suggestions.push_back({.leaflet = leafletId,
                .title = leaflet->title,
                .language = leaflet->language,
                .status = leaflet->status,
                .letters = leaflet->letters});
        }
        return loaded;
    }
    if (auto all = workspace.packs().suggestions(*id, language)) loaded.suggestions = *all;
    loaded.given = workspace.ledger().items(*id);
    loaded.paper = workspace.packs().guard(*id, leaflets::Handing::Paper);
    return loaded;
}

} // namespace waymark::ui
