// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/kit/lists.h"
#include "ui/desktop/leaflets/editor_visit.h"

class QStandardItemModel;

namespace waymark::ui {

inline constexpr int PlaceRole = ValueRole; ///< index in EditorVisit, or the line of a remark
inline constexpr int OwnRole = ValueRole + 1; ///< bool: in EditorVisit::own
inline constexpr int IdRole = ValueRole + 2; ///< of an own leaflet

/// Own leaflets first, then the program's, those whose title holds `wanted`.
void fillEditorRows(QStandardItemModel& model, const EditorVisit& loaded, const QString& wanted);
/// The row of an own leaflet; -1 when it is not shown.
int rowOf(const QStandardItemModel& model, leaflets::OwnLeafletId id);
void fillRemarks(QStandardItemModel& model, const std::vector<leaflets::Remark>& remarks);

} // namespace waymark::ui
