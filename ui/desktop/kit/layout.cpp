// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/kit/layout.h"

#include "ui/desktop/theme/theme.h"

#include <QFrame>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>

namespace waymark::ui {
namespace {

template <class Layout>
Layout* prepared(Layout* layout, QMargins units, int spacing)
{
    layout->setContentsMargins(
        px(units.left()), px(units.top()), px(units.right()), px(units.bottom()));
    layout->setSpacing(px(spacing));
    return layout;
}

QFrame* line(QWidget* parent)
{
    auto* frame = new QFrame{parent};
    frame->setProperty("line", true);
    return frame;
}

} // namespace

QVBoxLayout* columnIn(QWidget* widget, QMargins units, int spacing)
{
    return prepared(new QVBoxLayout{widget}, units, spacing);
}

QHBoxLayout* rowIn(QWidget* widget, QMargins units, int spacing)
{
    return prepared(new QHBoxLayout{widget}, units, spacing);
}

QVBoxLayout* columnIn(QBoxLayout* layout, int spacing)
{
    auto* inner = prepared(new QVBoxLayout, {}, spacing);
    layout->addLayout(inner);
    return inner;
}

QHBoxLayout* rowIn(QBoxLayout* layout, int spacing)
{
    auto* inner = prepared(new QHBoxLayout, {}, spacing);
    layout->addLayout(inner);
    return inner;
}

void setGround(QWidget* widget, Ground ground, const char* edge)
{
    const char* names[] = {"none", "window", "surface", "side", "rail"};
    widget->setProperty("ground", QLatin1String{names[static_cast<int>(ground)]});
    if (edge) widget->setProperty("edge", QLatin1String{edge});
    widget->setAttribute(Qt::WA_StyledBackground);
}

QWidget* plainWidget(Ground ground, const char* edge, QWidget* parent)
{
    auto* widget = new QWidget{parent};
    setGround(widget, ground, edge);
    return widget;
}

QFrame* hairline(QWidget* parent)
{
    auto* frame = line(parent);
    frame->setFixedHeight(1);
    frame->setObjectName(QStringLiteral("qt_hairline"));
    return frame;
}

QFrame* verticalLine(QWidget* parent)
{
    auto* frame = line(parent);
    frame->setFixedWidth(1);
    frame->setObjectName(QStringLiteral("qt_hairline"));
    return frame;
}

QScrollArea* scrolling(QWidget* content, QWidget* parent)
{
    auto* area = new QScrollArea{parent};
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

/// The parts of a fixed width keep it in units when the text becomes larger or smaller.
static void scaleParts(QSplitter* splitter, int before, int now)
{
    auto sizes = splitter->sizes();
    int rest = splitter->width();
    for (int i = 0; i < splitter->count(); ++i) {
        if (splitter->widget(i)->sizePolicy().horizontalStretch() > 0) continue;
        sizes[i] = sizes[i] * now / before;
        rest -= sizes[i];
    }
    for (int i = 0; i < splitter->count(); ++i)
        if (splitter->widget(i)->sizePolicy().horizontalStretch() > 0) sizes[i] = rest;
    if (rest > 0) splitter->setSizes(sizes);
}

QSplitter* splitter(
    const QString& name, const QList<QWidget*>& parts, const QList<int>& units, QWidget* parent)
{
    auto* made = new QSplitter{Qt::Horizontal, parent};
    made->setObjectName(name);
    made->setHandleWidth(1);
    made->setChildrenCollapsible(false);
    QList<int> sizes;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        made->addWidget(parts[i]);
        made->setStretchFactor(static_cast<int>(i), units.value(i) == 0 ? 1 : 0);
        sizes << (units.value(i) == 0 ? px(900) : px(units[i]));
    }
    made->setSizes(sizes);
    const QString key = QStringLiteral("splitters/") + name;
    made->restoreState(QSettings{}.value(key).toByteArray());
    QObject::connect(made, &QSplitter::splitterMoved, made,
        [made, key] { QSettings{}.setValue(key, made->saveState()); });
    QObject::connect(&theme(), &Theme::changed, made, [made, before = px(100)]() mutable {
        const int now = px(100);
        if (now != before) scaleParts(made, before, now);
        before = now;
    });
    return made;
}

FlowLayout::FlowLayout(QWidget* widget, int spacing)
    : QLayout{widget}
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(px(spacing));
}

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

void FlowLayout::addItem(QLayoutItem* item) { m_items << item; }
QLayoutItem* FlowLayout::itemAt(int index) const { return m_items.value(index); }
QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const { return arrange({0, 0, width, 0}, false); }

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const auto* item : m_items) {
        if (item->isEmpty()) continue;
        width += item->sizeHint().width() + spacing();
        height = qMax(height, item->sizeHint().height());
    }
    return {qMax(0, width - spacing()), height};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto* item : m_items)
        if (!item->isEmpty()) size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool apply) const
{
    const bool mirrored = parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft;
    int x = 0;
    int y = 0;
    int lineHeight = 0;
    for (auto* item : m_items) {
        if (item->isEmpty()) continue;
        QSize size = item->sizeHint();
        size.setWidth(qMin(size.width(), qMax(rect.width(), item->minimumSize().width())));
        if (x > 0 && x + size.width() > rect.width()) {
            x = 0;
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        if (apply) {
            const int left = mirrored ? rect.right() + 1 - x - size.width() : rect.left() + x;
            item->setGeometry({QPoint{left, rect.top() + y}, size});
        }
        x += size.width() + spacing();
        lineHeight = qMax(lineHeight, size.height());
    }
    return y + lineHeight;
}

void clear(QLayout* layout)
{
    while (auto* item = layout->takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (auto* inner = item->layout()) {
            clear(inner);
        }
        delete item;
    }
}

} // namespace waymark::ui
