// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/shell/page.h"

#include <QDialog>

namespace waymark::ui {

/// A sheet over the window that Esc closes: what a screen is for (F1) or all keys (Ctrl+?).
class HelpSheet final : public QDialog {
    Q_OBJECT

public:
    static void showHelp(QWidget* over, const QString& title, const QString& help);
    static void showShortcuts(QWidget* over, const QList<PageShortcut>& ofPage);

private:
    HelpSheet(QWidget* over, const QString& title);
    void addText(const QString& text);
    void addKeys(const QString& heading, const QList<PageShortcut>& keys);
    void finish();

    class QVBoxLayout* m_column;
};

} // namespace waymark::ui
