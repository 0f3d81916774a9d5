// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSplitter;

namespace waymark::ui {

class IconButton;

/// A page's parts side by side: an optional narrow part at the start, the middle, an optional panel
/// at the end, with splitters that are remembered. Under 1200 units of window width the panel at
/// the end becomes a drawer over the middle, opened by F6 or the button at the edge and closed by
/// Esc.
class Workbench final : public QWidget {
    Q_OBJECT

public:
    struct Part {
        QWidget* widget = nullptr;
        int units = 0; ///< width at the start
    };

    /// `name` is what the splitter is remembered under; no personal data.
    Workbench(
        const QString& name, Part start, QWidget* middle, Part end, QWidget* parent = nullptr);

    QList<QWidget*> parts() const; ///< for Page::parts()
    bool isNarrow() const { return m_narrow; }
    void setDrawerOpen(bool open);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void arrange();

    Part m_start;
    QWidget* m_middle;
    Part m_end;
    QSplitter* m_splitter;
    IconButton* m_open = nullptr;
    bool m_narrow = false;
    bool m_drawerOpen = false;
};

} // namespace waymark::ui
