// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/leaflets/leaflets_visit.h"

class QStandardItemModel;

namespace waymark::ui {

/// One row a leaflet with its reason, its id in ValueRole; what was checked before stays so.
void fillSuggestions(QStandardItemModel& model, const LeafletsVisit& loaded);
/// One row for each leaflet of each hand-over, newest first.
void fillGiven(QStandardItemModel& model, const LeafletsVisit& loaded);

} // namespace waymark::ui
