// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>
#include <QMargins>
#include <QScrollArea>
#include <QWidget>

#include <optional>

class QFrame;
class QSplitter;

namespace waymark::ui {

/// A layout of `widget` with margins and spacing in units at 100 % (scaled for you).
QVBoxLayout* columnIn(QWidget* widget, QMargins units = {}, int spacing = 8);
QHBoxLayout* rowIn(QWidget* widget, QMargins units = {}, int spacing = 8);
/// The same inside another layout.
QVBoxLayout* columnIn(QBoxLayout* layout, int spacing = 8);
QHBoxLayout* rowIn(QBoxLayout* layout, int spacing = 8);

/// What a widget stands on, and which hairline it has ("top", "bottom", "start", "end").
enum class Ground { None, Window, Surface, Side, Rail };
void setGround(QWidget* widget, Ground ground, const char* edge = nullptr);
QWidget* plainWidget(
    Ground ground = Ground::None, const char* edge = nullptr, QWidget* parent = nullptr);

QFrame* hairline(QWidget* parent = nullptr); ///< horizontal, 1 px
QFrame* verticalLine(QWidget* parent = nullptr);

/// `content` in an area that scrolls down only, never sideways.
QScrollArea* scrolling(QWidget* content, QWidget* parent = nullptr);

/// List left, detail right; the position is remembered under `name` (no personal data in it).
QSplitter* splitter(const QString& name, const QList<QWidget*>& parts, const QList<int>& units,
    QWidget* parent = nullptr);

/// Chips, buttons …: in a row as long as there is room, then on the next line.
class FlowLayout final : public QLayout {
public:
    explicit FlowLayout(QWidget* widget = nullptr, int spacing = 8);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int arrange(const QRect& rect, bool apply) const;

    QList<QLayoutItem*> m_items;
};

/// Takes every item out of `layout` and deletes its widgets.
void clear(QLayout* layout);

} // namespace waymark::ui
