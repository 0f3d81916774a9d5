// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/cases/timeline_delegate.h"

#include "ui/desktop/kit/text.h"
#include "ui/desktop/theme/icons.h"

#include <QPainter>

namespace waymark::ui {
namespace {

// Units at 100 %.
constexpr int kDay = 86; // the column of days
constexpr int kMark = 22; // the circle with the drawing
constexpr int kWords = kDay + 10 + kMark + 8; // where the words begin
constexpr int kTop = 7;
constexpr int kTitle = 20;
constexpr int kLine = 17;
constexpr int kBelow = 9;
constexpr int kMostLines = 2;

QStringList detailLines(const QModelIndex& index, int width)
{
    return linesOf(index.data(SecondLineRole).toString(), Type::Second, width, kMostLines);
}

/// Of the view, not of the row: a scroll bar that comes must not break the lines anew.
int wordsWidth(const QStyleOptionViewItem& option)
{
    const int width = option.widget ? option.widget->width() : option.rect.width();
    return std::max(px(80), width - px(kWords + 24));
}

/// Draws one row; places are in reading direction and turned at the last moment.
class TimelinePainter {
public:
    TimelinePainter(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        : m_painter{painter}
        , m_option{option}
        , m_index{index}
        , m_rect{option.rect}
    {
    }

    void paint()
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        if (m_option.state & QStyle::State_Selected) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(colours().accentTint);
            m_painter.drawRoundedRect(
                turned(m_rect.adjusted(px(kWords - 6), px(2), -px(2), -px(2))), px(6), px(6));
        }
        day();
        mark();
        words();
    }

private:
    QRect turned(const QRect& rect) const
    {
        return QStyle::visualRect(m_option.direction, m_rect, rect);
    }
    int aligned(Qt::Alignment alignment) const
    {
        return static_cast<int>(
            QStyle::visualAlignment(m_option.direction, alignment | Qt::AlignVCenter));
    }

    void day()
    {
        const QRect place{m_rect.left(), m_rect.top() + px(kTop), px(kDay), px(kTitle)};
        m_painter.setFont(theme().font(Type::Second));
        m_painter.setPen(colours().second);
        m_painter.drawText(turned(place), aligned(Qt::AlignRight),
            m_painter.fontMetrics().elidedText(
                m_index.data(EndTextRole).toString(), Qt::ElideRight, place.width()));
    }

    void mark()
    {
        const QRect circle{
            m_rect.left() + px(kDay + 10), m_rect.top() + px(kTop - 1), px(kMark), px(kMark)};
        const bool first = m_index.row() == 0;
        const bool last = m_index.row() + 1 == m_index.model()->rowCount();
        const int from = first ? circle.bottom() : m_rect.top();
        const int to = last ? circle.top() : m_rect.bottom() + 1;
        if (from < to)
            m_painter.fillRect(
                turned({circle.center().x(), from, 1, to - from}), colours().hairline);
        m_painter.setPen(QPen{colours().hairline, 1});
        m_painter.setBrush(colours().surface);
        m_painter.drawEllipse(QRectF{turned(circle)}.adjusted(0.5, 0.5, -0.5, -0.5));
        const int inner = px(13);
        const QRect drawing{circle.left() + (circle.width() - inner) / 2,
            circle.top() + (circle.height() - inner) / 2, inner, inner};
        const QVariant meaning = m_index.data(IconMeaningRole);
        paintIcon(m_painter, turned(drawing), m_index.data(IconRole).toString(),
            meaning.isValid() ? colours().of(static_cast<Meaning>(meaning.toInt()))
                              : colours().second,
            inner);
    }

    void words()
    {
        const int left = m_rect.left() + px(kWords);
        const int width = wordsWidth(m_option);
        QRect title{left, m_rect.top() + px(kTop), width, px(kTitle)};
        m_painter.setFont(theme().font(Type::Strong));
        m_painter.setPen(colours().text);
        const QString text = m_index.data().toString();
        const int used = std::min(width, textWidth(text, Type::Strong));
        m_painter.drawText(turned({title.left(), title.top(), used, title.height()}),
            aligned(Qt::AlignLeft), m_painter.fontMetrics().elidedText(text, Qt::ElideRight, used));
        const QString author = m_index.data(TimelineAuthorRole).toString();
        title.adjust(used, 0, 0, 0);
        if (!author.isEmpty() && title.width() > px(40)) {
            m_painter.setFont(theme().font(Type::Body));
            m_painter.setPen(colours().second);
            m_painter.drawText(turned(title), aligned(Qt::AlignLeft),
                m_painter.fontMetrics().elidedText(
                    QStringLiteral(" · ") + author, Qt::ElideRight, title.width()));
        }
        m_painter.setFont(theme().font(Type::Second));
        m_painter.setPen(colours().second);
        int top = m_rect.top() + px(kTop + kTitle);
        for (const QString& line : detailLines(m_index, width)) {
            m_painter.drawText(turned({left, top, width, px(kLine)}), aligned(Qt::AlignLeft), line);
            top += px(kLine);
        }
    }

    QPainter& m_painter;
    const QStyleOptionViewItem& m_option;
    const QModelIndex& m_index;
    QRect m_rect;
};

} // namespace

void TimelineDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    TimelinePainter{*painter, option, index}.paint();
    painter->restore();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto lines = detailLines(index, wordsWidth(option)).size();
    return {px(240), px(kTop + kTitle + kBelow) + static_cast<int>(lines) * px(kLine)};
}

} // namespace waymark::ui
