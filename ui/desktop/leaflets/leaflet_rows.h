// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/kit/lists.h"
#include "ui/desktop/leaflets/leaflets_visit.h"

class QStandardItemModel;

namespace waymark::ui {

/// The letters of Art. 4(1) a row's leaflet gives, "ac".
inline constexpr int LettersRole = ValueRole + 1;

/// One row a leaflet with its reason, its id in ValueRole; what was checked before stays so.
void fillSuggestions(QStandardItemModel& model, const LeafletsVisit& loaded);
/// One row for each leaflet of each hand-over, newest first.
void fillGiven(QStandardItemModel& model, const LeafletsVisit& loaded);

} // namespace waymark::ui
