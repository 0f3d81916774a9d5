// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/leaflets/leaflet_rows.h"

#include "ui/desktop/kit/chip.h"
#include "ui/desktop/kit/lists.h"
#include "ui/desktop/leaflets/leaflet_words.h"
#include "ui/desktop/qt/convert.h"

#include <QCoreApplication>
#include <QStandardItemModel>

#include <algorithm>
#include <map>
#include <set>

namespace waymark::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Leaflets)
};

/// What the leaflet is called in the worker's language; what no such text is there for, in its own.
QString workersTitle(const LeafletsVisit& loaded, const std::string& leaflet)
{
    const auto found = loaded.titles.find(leaflet);
    return toQt(found == loaded.titles.end() ? leaflet : found->second);
}

/// The title the person will read, then why it is suggested or in which language it is there.
void setLines(QStandardItem& item, const leaflets::Suggestion& one)
{
    const QString why
        = one.reasons.empty() ? languageText(toQt(one.language)) : reasonText(one.reasons.front());
    const bool same = toQt(one.title) == item.text();
    item.setData(same ? why : isolated(toQt(one.title)), SecondLineRole);
    if (!same) item.setData(why, ThirdLineRole);
    item.setToolTip(toQt(one.title));
}

} // namespace

void fillSuggestions(QStandardItemModel& model, const LeafletsVisit& loaded)
{
    std::map<QString, std::pair<int, Qt::CheckState>> before;
    for (int row = 0; row < model.rowCount(); ++row)
        before[model.item(row)->data(ValueRole).toString()] = {row, model.item(row)->checkState()};
    auto suggestions = loaded.suggestions;
    // What was put in order stays in order.
    std::ranges::stable_sort(suggestions, {}, [&](const auto& one) {
        const auto known = before.find(toQt(one.leaflet));
        return known == before.end() ? static_cast<int>(before.size()) : known->second.first;
    });
    model.clear();
    for (const auto& one : suggestions) {
        auto* item = new QStandardItem{workersTitle(loaded, one.leaflet)};
        item->setCheckable(true);
        item->setEditable(false);
        const QString id = toQt(one.leaflet);
        item->setData(id, ValueRole);
        QString letters;
        for (const auto letter : one.letters)
            letters += toQt(code(letter));
        item->setData(letters, LettersRole);
        const bool first = !loaded.found && model.rowCount() == 0;
        item->setCheckState(before.contains(id) ? before[id].second
                : one.chosen || first           ? Qt::Checked
                                                : Qt::Unchecked);
        setLines(*item, one);
        if (one.status == leaflets::TranslationStatus::Stale)
            item->setData(QVariant::fromValue(ChipValue{Words::tr("older text"),
                              QStringLiteral("clock"), Meaning::Attention}),
                ChipRole);
        else if (one.given)
            item->setData(QVariant::fromValue(ChipValue{
                              Words::tr("given"), QStringLiteral("check"), Meaning::Settled}),
                ChipRole);
        else if (one.askFirst)
            item->setData(QVariant::fromValue(ChipValue{Words::tr("safety first"),
                              QStringLiteral("shield"), Meaning::Safety}),
                ChipRole);
        model.appendRow(item);
    }
}

void fillGiven(QStandardItemModel& model, const LeafletsVisit& loaded)
{
    model.clear();
    std::set<std::pair<std::int64_t, std::string>> seen;
    for (const auto& item : loaded.given) {
        if (!seen.emplace(item.at.time_since_epoch().count(), item.leaflet).second) continue;
        const auto known
            = std::ranges::find(loaded.suggestions, item.leaflet, &leaflets::Suggestion::leaflet);
        auto* row = new QStandardItem{known == loaded.suggestions.end()
                ? letterText(item.letter)
                : workersTitle(loaded, item.leaflet)};
        row->setEditable(false);
        row->setData(dayText(toQt(item.at).date()) + QStringLiteral(", ") + formatText(item.format)
                + QStringLiteral(", ") + understoodText(item.understood),
            SecondLineRole);
        const bool again = item.understood == leaflets::Understood::No
            || item.understood == leaflets::Understood::Part;
        const bool asked = item.takenHome != leaflets::TakenHome::NotAsked;
        row->setData(
            QVariant::fromValue(again ? ChipValue{Words::tr("explain again"),
                                    QStringLiteral("undo"), Meaning::Attention}
                                      : ChipValue{takenHomeText(item.takenHome),
                                          asked ? QStringLiteral("check") : QStringLiteral("minus"),
                                          asked ? Meaning::Settled : Meaning::Plain}),
            ChipRole);
        model.appendRow(row);
    }
}

} // namespace waymark::ui
