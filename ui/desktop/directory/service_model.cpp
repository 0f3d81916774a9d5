// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/directory/service_model.h"

#include "ui/desktop/directory/directory_texts.h"
#include "ui/desktop/kit/lists.h"
#include "ui/desktop/qt/convert.h"

namespace waymark::ui {
namespace {

QString joined(const QStringList& parts) { return parts.join(QStringLiteral(" · ")); }

QString secondLine(const directory::Hit& hit)
{
    QStringList parts;
    if (!hit.needs.empty()) parts << needText(hit.needs.front());
    if (hit.confidential)
        parts << ServiceModel::tr("address confidential");
    else if (hit.place.empty())
        parts << ServiceModel::tr("by phone");
    else
        parts << (hit.km ? ServiceModel::tr("%1, %2").arg(toQt(hit.place), kilometresText(*hit.km))
                         : toQt(hit.place));
    return joined(parts);
}

QString thirdLine(const directory::Hit& hit)
{
    QStringList parts{openText(hit.open)};
    if (hit.freshness == directory::Freshness::Stale)
        parts << ServiceModel::tr("ask before you give the number");
    if (!hit.languages.empty()) parts << languagesText(hit.languages);
    if (hit.interpreters) parts << ServiceModel::tr("interpreter");
    if (!hit.waitingTime.empty()) parts << ServiceModel::tr("wait %1").arg(toQt(hit.waitingTime));
    return joined(parts);
}

} // namespace

void ServiceModel::setHits(std::vector<directory::Hit> hits)
{
    beginResetModel();
    m_hits = std::move(hits);
    endResetModel();
}

const directory::Hit* ServiceModel::at(int row) const
{
    const auto index = static_cast<std::size_t>(row);
    return row >= 0 && index < m_hits.size() ? &m_hits[index] : nullptr;
}

int ServiceModel::rowOf(const directory::ServiceId& id) const
{
    const auto found = std::ranges::find(m_hits, id, &directory::Hit::id);
    return found == m_hits.end() ? -1 : static_cast<int>(found - m_hits.begin());
}

int ServiceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant ServiceModel::data(const QModelIndex& index, int role) const
{
    const directory::Hit* hit = at(index.row());
    if (!hit) return {};
    switch (role) {
    case Qt::DisplayRole: return toQt(hit->name);
    case SecondLineRole: return secondLine(*hit);
    case ThirdLineRole: return thirdLine(*hit);
    case EndTextRole: return checkedText(hit->verifiedOn);
    case EndIconRole: return freshnessIcon(hit->freshness);
    case EndMeaningRole: return static_cast<int>(freshnessMeaning(hit->freshness));
    case Qt::ToolTipRole: return toQt(hit->summary);
    case Qt::AccessibleTextRole:
        return joined(
            {toQt(hit->name), secondLine(*hit), thirdLine(*hit), checkedText(hit->verifiedOn)});
    default: return {};
    }
}

} // namespace waymark::ui
