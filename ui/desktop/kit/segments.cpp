// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/kit/segments.h"

#include "ui/desktop/theme/icons.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace waymark::ui {
namespace {

std::vector<Segments::Option> fromTexts(const QStringList& texts)
{
    std::vector<Segments::Option> options;
    for (const auto& text : texts)
        options.push_back({text});
    return options;
}

} // namespace

Segments::Segments(const QString& name, const std::vector<Option>& options, QWidget* parent)
    : QWidget{parent}
    , m_options{options}
    , m_name{name}
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Minimum};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    announce();
}

Segments::Segments(const QString& name, const QStringList& options, QWidget* parent)
    : Segments{name, fromTexts(options), parent}
{
}

void Segments::setCurrent(int index)
{
    if (index == m_current || index >= count()) return;
    m_current = index;
    announce();
    update();
}

void Segments::choose(int index)
{
    if (index < -1 || index >= count() || index == m_current) return;
    setCurrent(index);
    Q_EMIT chosen(index);
}

void Segments::announce()
{
    setAccessibleName(m_name);
    setAccessibleDescription(
        m_current < 0 ? tr("Nothing chosen") : tr("Chosen: %1").arg(textOf(m_current)));
    QAccessibleEvent event{this, QAccessible::DescriptionChanged};
    QAccessible::updateAccessibility(&event);
}

void Segments::setSmall(bool small)
{
    m_small = small;
    updateGeometry();
}

void Segments::setStrong(bool strong)
{
    m_strong = strong;
    update();
}

int Segments::rowHeight() const { return px(m_small ? 26 : 30); }

int Segments::widthOf(int index) const
{
    // As wide as when chosen (bold, with its check), so that nothing moves by choosing.
    const QFontMetrics metrics{theme().font(m_small ? Type::Label : Type::Strong)};
    return metrics.horizontalAdvance(textOf(index)) + px(m_small ? 32 : 36);
}

std::vector<QRect> Segments::places(int width) const
{
    std::vector<QRect> found;
    int x = 0;
    int y = 0;
    for (int i = 0; i < count(); ++i) {
        const int wide = widthOf(i);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += rowHeight() + px(4);
        }
        found.emplace_back(x, y, wide, rowHeight());
        x += wide;
    }
    return found;
}

QSize Segments::sizeHint() const
{
    int width = 0;
    for (int i = 0; i < count(); ++i)
        width += widthOf(i);
    return {width, rowHeight()};
}

QSize Segments::minimumSizeHint() const
{
    int width = 0;
    for (int i = 0; i < count(); ++i)
        width = qMax(width, widthOf(i));
    return {width, rowHeight()};
}

int Segments::heightForWidth(int width) const
{
    const auto all = places(width);
    return all.empty() ? rowHeight() : all.back().bottom() + 1;
}

QRect Segments::visual(const QRect& place) const
{
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

void Segments::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const auto all = places(width());
    for (int i = 0; i < count();) {
        int end = i;
        while (end + 1 < count()
            && all[static_cast<std::size_t>(end + 1)].y() == all[static_cast<std::size_t>(i)].y())
            ++end;
        paintRow(painter, all, i, end);
        i = end + 1;
    }
    for (int i = 0; i < count(); ++i)
        paintText(painter, visual(all[static_cast<std::size_t>(i)]), i);
}

/// The grounds of the options `first` to `last`, which stand in one row, and the edge around them.
void Segments::paintRow(QPainter& painter, const std::vector<QRect>& all, int first, int last) const
{
    const auto& set = colours();
    const QRect line
        = visual(all[static_cast<std::size_t>(first)].united(all[static_cast<std::size_t>(last)]));
    QPainterPath shape;
    shape.addRoundedRect(QRectF{line}.adjusted(0.5, 0.5, -0.5, -0.5), px(6), px(6));
    painter.fillPath(shape, set.surface);
    painter.save();
    painter.setClipPath(shape);
    for (int i = first; i <= last; ++i) {
        const QRect box = visual(all[static_cast<std::size_t>(i)]);
        if (i == m_current)
            painter.fillRect(box,
                m_options[static_cast<std::size_t>(i)].plain ? set.tintOf(Meaning::Plain)
                    : m_strong                               ? set.accent
                                                             : set.accentTint);
        else if (i == m_hovered && isEnabled())
            painter.fillRect(box, set.side);
        if (i == first) continue;
        painter.setPen(set.buttonEdge);
        const int edge = layoutDirection() == Qt::RightToLeft ? box.right() : box.left();
        painter.drawLine(edge, box.top(), edge, box.bottom());
    }
    painter.restore();
    painter.setPen(QPen{set.buttonEdge, 1});
    painter.drawPath(shape);
}

void Segments::paintText(QPainter& painter, const QRect& box, int index) const
{
    const auto& set = colours();
    const auto& option = m_options[static_cast<std::size_t>(index)];
    const bool on = index == m_current;
    const QColor colour = !isEnabled() ? set.quiet
        : !on                          ? set.text
        : option.plain                 ? set.of(Meaning::Plain)
        : m_strong                     ? set.onAccent
                                       : set.accentText;
    painter.setFont(theme().font(
        on ? (m_small ? Type::Label : Type::Strong) : (m_small ? Type::Second : Type::Body)));
    painter.setPen(colour);
    QRect text = box;
    if (on) {
        const int wide = painter.fontMetrics().horizontalAdvance(option.text) + px(20);
        const QRect group{box.x() + (box.width() - wide) / 2, box.y(), wide, box.height()};
        const auto turned
            = [&](const QRect& rect) { return QStyle::visualRect(layoutDirection(), group, rect); };
        paintIcon(painter, turned({group.x(), group.y(), px(14), group.height()}),
            QStringLiteral("check"), colour, px(14));
        text = turned(group.adjusted(px(20), 0, 0, 0));
    }
    painter.drawText(text, Qt::AlignCenter | Qt::TextSingleLine, option.text);
}

void Segments::mousePressEvent(QMouseEvent* event)
{
    const auto all = places(width());
    for (int i = 0; i < count(); ++i)
        if (QStyle::visualRect(layoutDirection(), rect(), all[static_cast<std::size_t>(i)])
                .contains(event->pos()))
            choose(i);
}

void Segments::keyPressEvent(QKeyEvent* event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto step = [this](int by) { choose(qBound(0, m_current + by, count() - 1)); };
    switch (event->key()) {
    case Qt::Key_Left: step(mirrored ? 1 : -1); return;
    case Qt::Key_Right: step(mirrored ? -1 : 1); return;
    case Qt::Key_Up: step(-1); return;
    case Qt::Key_Down: step(1); return;
    case Qt::Key_Home: choose(0); return;
    case Qt::Key_End: choose(count() - 1); return;
    case Qt::Key_Space: choose(m_clearedTo); return;
    default: break;
    }
    const bool bare = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    const QString typed = event->text().toLower();
    if (bare && typed.size() == 1) {
        const int digit = typed.front().digitValue();
        if (digit >= 1 && digit <= count()) {
            choose(digit - 1);
            return;
        }
        // The same letter again goes on to the next option that begins with it.
        for (int i = 1; i <= count(); ++i) {
            const int at = (qMax(-1, m_current) + i) % count();
            if (textOf(at).toLower().startsWith(typed)) {
                choose(at);
                return;
            }
        }
    }
    QWidget::keyPressEvent(event);
}

bool Segments::event(QEvent* event)
{
    if (event->type() == QEvent::Leave) m_hovered = -1;
    if (event->type() == QEvent::MouseMove) {
        const auto at = static_cast<QMouseEvent*>(event)->pos();
        const auto all = places(width());
        m_hovered = -1;
        for (int i = 0; i < count(); ++i)
            if (QStyle::visualRect(layoutDirection(), rect(), all[static_cast<std::size_t>(i)])
                    .contains(at))
                m_hovered = i;
    }
    if (event->type() == QEvent::Leave || event->type() == QEvent::MouseMove) update();
    return QWidget::event(event);
}

} // namespace waymark::ui
