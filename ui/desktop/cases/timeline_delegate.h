// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/kit/lists.h"

namespace waymark::ui {

/// Beside the roles of rows: who did it, quietly after the first line.
inline constexpr int TimelineAuthorRole = ValueRole + 10;

/// Rows of a timeline on the window's ground: the day, a drawing on the line that joins them all,
/// what happened (display role), who (TimelineAuthorRole) and up to two lines of words
/// (SecondLineRole). The day is EndTextRole.
class TimelineDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace waymark::ui
