// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace waymark::ui {

class Field;

/// Shows the recovery code once, prints or saves it as a sheet, and asks for one of its groups to
/// be typed from the paper, so that a lost sheet is noticed now and not in need.
class RecoverySheetView final : public QWidget {
    Q_OBJECT

public:
    RecoverySheetView(const QString& office, const QString& code, QWidget* parent = nullptr);

    bool confirm(); ///< true when the group was typed right; else says so at its field

private:
    void print();
    void save();

    QString m_office;
    QString m_code;
    int m_group; ///< which one is asked, from 0
    Field* m_typed;
};

/// Writes the sheet to `device` (a printer or a PDF file).
void drawRecoverySheet(class QPagedPaintDevice& device, const QString& office, const QString& code);

} // namespace waymark::ui
