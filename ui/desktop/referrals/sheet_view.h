// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc stumbles over the concepts of the standard library here
#include "referrals/sheet.h"
#endif

#include <QFrame>

class QLabel;

namespace waymark::ui {

/// Exactly what they will read, as paper: white in both themes. Follows every change at once.
class SheetView final : public QFrame {
    Q_OBJECT

public:
    explicit SheetView(QWidget* parent = nullptr);
    void setSheet(const referrals::Sheet& sheet, Instant producedAt);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QLabel* m_page;
};

} // namespace waymark::ui
