// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/leaflets/batch_visit.h"

#include "app/workspace.h"
#include "ui/desktop/cases/guard_words.h"
#include "ui/desktop/kit/lists.h"
#include "ui/desktop/leaflets/leaflet_words.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"

#include <QCoreApplication>
#include <QStandardItem>

namespace waymark::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Leaflets)
};

} // namespace

BatchVisit visitBatch(app::Workspace& workspace, const cases::CaseQuery& query,
    const leaflets::BatchChoice& choice, const std::string& worker)
{
    BatchVisit loaded{.languages = workspace.library().languages()};
    const auto page = cases::CaseList{workspace.desk()}.list(query);
    loaded.more = page.next.has_value();
    for (const auto& row : page.rows)
        loaded.cases.push_back(
            {row, leaflets::planFor(workspace.desk(), workspace.packs(), row.id, choice)});
    for (const auto& id : workspace.library().ids())
        loaded.titles.emplace(id, workspace.library().closest(id, worker)->title);
    return loaded;
}

void fillRow(QStandardItem& item, const Candidate& one)
{
    item.setText(isolated(toQt(one.row.reference)) + QStringLiteral(" · ")
        + isolated(toQt(one.row.displayName)));
    if (!one.plan) return item.setData(errorText(one.plan.error()), SecondLineRole);
    const auto& request = one.plan->request;
    item.setData(languageText(toQt(request.language)) + QStringLiteral(", ")
            + formatText(request.format) + QStringLiteral(" · ")
            + Words::tr("Leaflets: %1").arg(request.leaflets.size()),
        SecondLineRole);
    const auto& verdict = one.plan->verdict;
    if (!leaflets::mayLeave(*one.plan))
        item.setData(QVariant::fromValue(ChipValue{
                         Words::tr("kept back"), QStringLiteral("shield"), Meaning::Safety}),
            ChipRole);
    else if (verdict.answer == cases::Answer::AllowedWithWarning)
        item.setData(QVariant::fromValue(ChipValue{
                         Words::tr("ask first"), QStringLiteral("eye"), Meaning::Attention}),
            ChipRole);
    item.setToolTip(verdict.reasons.empty() ? QString{} : guardReasonText(verdict.reasons.front()));
}

} // namespace waymark::ui
