// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/leaflets/leaflets_visit.h"

#include "app/workspace.h"
#include "leaflets/composition.h"
#include "office/countries.h"
#include "office/office_record.h"
#include "typeset/typesetter.h"

namespace waymark::ui {

std::string languageOf(const LeafletsVisit& loaded, const std::string& wanted)
{
    if (!wanted.empty()) return wanted;
    if (loaded.found && !loaded.found->details.languages.empty())
        return loaded.found->details.languages.front();
    return loaded.officeLanguage;
}

LeafletsVisit visit(
    app::Workspace& workspace, const std::optional<cases::CaseId>& id, const std::string& wanted)
{
    LeafletsVisit loaded{.languages = workspace.library().languages(),
        .officeLanguage = workspace.office().language};
    if (id) loaded.found = cases::Cases{workspace.desk()}.find(*id);
    const std::string language = languageOf(loaded, wanted);
    if (!loaded.found) {
        for (const auto& leafletId : workspace.library().ids()) {
            const auto* leaflet = workspace.library().closest(leafletId, language);
            loaded.suggestions.push_back({.leaflet = leafletId,
                .title = leaflet->title,
                .language = leaflet->language,
                .status = leaflet->status});
        }
        return loaded;
    }
    if (auto all = workspace.packs().suggestions(*id, language)) loaded.suggestions = *all;
    loaded.given = workspace.ledger().items(*id);
    loaded.paper = workspace.packs().guard(*id, leaflets::Handing::Paper);
    return loaded;
}

Result<leaflets::Pack> samplePack(app::Workspace& workspace, const leaflets::PackRequest& request)
{
    const auto office = workspace.office();
    const leaflets::Situation situation{office.country,
        workspace.countries().confirmedFacts(office.country), office.name, workspace.clock().now(),
        workspace.clock().today()};
    leaflets::Content content{.language = request.language,
        .author = office.name,
        .now = situation.now,
        .format = request.format};
    for (const auto& id : request.leaflets) {
        const auto* leaflet = workspace.library().closest(id, request.language);
        if (!leaflet) continue;
        auto section = fillIn(*leaflet, situation);
        if (!section) return section.error();
        if (content.title.empty()) content.title = section->title;
        content.sections.push_back(std::move(section).value());
    }
    const auto document = documentOf(content);
    if (!document) return document.error();
    auto pdf = workspace.typesetter().typeset(*document, styleOf(content.format, content.page));
    if (!pdf) return pdf.error();
    return leaflets::Pack{
        .pdf = std::move(pdf).value(), .fileName = request.leaflets.front() + ".pdf"};
}

} // namespace waymark::ui
