// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/kit/lists.h"

#include "ui/desktop/theme/icons.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace waymark::ui {
namespace {

Qt::Alignment atStart(Qt::LayoutDirection direction)
{
    return QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter);
}
Qt::Alignment atEnd(Qt::LayoutDirection direction)
{
    return QStyle::visualAlignment(direction, Qt::AlignRight | Qt::AlignVCenter);
}

/// Draws one row; all places are in reading direction and turned at the last moment.
class RowPainter {
public:
    RowPainter(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        : m_painter{painter}
        , m_option{option}
        , m_index{index}
        , m_rect{option.rect}
        , m_selected{(option.state & QStyle::State_Selected) != 0}
    {
    }

    void paint()
    {
        ground();
        QRect content = m_rect.adjusted(px(12), px(7), -px(14), -px(7));
        content = checkBox(content);
        content = drawing(content);
        lines(content);
    }

private:
    QRect turned(const QRect& rect) const
    {
        return QStyle::visualRect(m_option.direction, m_rect, rect);
    }

    void ground()
    {
        const auto& set = colours();
        if (m_selected) {
            m_painter.fillRect(m_rect, set.accentTint);
            m_painter.fillRect(
                turned({m_rect.left(), m_rect.top(), px(3), m_rect.height()}), set.accentText);
        }
        m_painter.fillRect(QRect{m_rect.left(), m_rect.bottom(), m_rect.width(), 1}, set.hairline);
    }

    QRect checkBox(QRect content)
    {
        const QVariant state = m_index.data(Qt::CheckStateRole);
        if (!state.isValid()) return content;
        QStyleOptionViewItem box{m_option};
        const int line = px(19);
        box.rect = turned({content.left(), content.top() + (line - px(16)) / 2, px(16), px(16)});
        box.state.setFlag(QStyle::State_On, state.toInt() == Qt::Checked);
        box.state.setFlag(QStyle::State_Off, state.toInt() != Qt::Checked);
        m_option.widget->style()->drawPrimitive(
            QStyle::PE_IndicatorItemViewItemCheck, &box, &m_painter, m_option.widget);
        return content.adjusted(px(28), 0, 0, 0);
    }

    QRect drawing(QRect content)
    {
        const QString name = m_index.data(IconRole).toString();
        if (name.isEmpty()) return content;
        const QVariant meaning = m_index.data(IconMeaningRole);
        const QColor colour = meaning.isValid()
            ? colours().of(static_cast<Meaning>(meaning.toInt()))
            : colours().second;
        const QRect place{content.left(), content.top(), px(18), px(19)};
        paintIcon(m_painter, turned(place), name, colour, px(16));
        return content.adjusted(px(30), 0, 0, 0);
    }

    void lines(QRect content)
    {
        const int end = endText(content);
        text({content.left(), content.top(), content.width() - end, px(19)},
            m_index.data(Qt::DisplayRole).toString(), m_selected ? Type::Strong : Type::Body,
            colours().text);
        text({content.left(), content.top() + px(19), content.width(), px(17)},
            m_index.data(SecondLineRole).toString(), Type::Second, colours().second);
        text({content.left(), content.top() + px(38), content.width(), px(17)},
            m_index.data(ThirdLineRole).toString(), Type::Second, colours().second);
    }

    int endText(const QRect& content)
    {
        int used = 0;
        const QString words = m_index.data(EndTextRole).toString();
        const QVariant meaning = m_index.data(EndMeaningRole);
        const QColor colour = meaning.isValid()
            ? colours().of(static_cast<Meaning>(meaning.toInt()))
            : colours().quiet;
        if (!words.isEmpty()) {
            m_painter.setFont(theme().font(Type::Second));
            m_painter.setPen(colour);
            const int wide = m_painter.fontMetrics().horizontalAdvance(words) + 2;
            m_painter.drawText(turned({content.right() - wide, content.top(), wide, px(19)}),
                static_cast<int>(atEnd(m_option.direction)), words);
            used = wide + px(8);
            const QString icon = m_index.data(EndIconRole).toString();
            if (!icon.isEmpty()) {
                const QRect place{content.right() - wide - px(19), content.top(), px(13), px(19)};
                paintIcon(m_painter, turned(place), icon, colour, px(13));
                used += px(19);
            }
        }
        const QVariant chip = m_index.data(ChipRole);
        if (chip.isValid()) {
            const auto value = chip.value<ChipValue>();
            const int wide = Chip::widthOf(value);
            const QRect place{content.right() - used - wide, content.top(), wide, px(20)};
            Chip::paint(m_painter, turned(place), value, m_selected, m_option.direction);
            used += wide + px(8);
        }
        return used;
    }

    void text(const QRect& place, const QString& words, Type type, const QColor& colour)
    {
        if (words.isEmpty()) return;
        m_painter.setFont(theme().font(type));
        m_painter.setPen(colour);
        m_painter.drawText(turned(place), static_cast<int>(atStart(m_option.direction)),
            m_painter.fontMetrics().elidedText(words, Qt::ElideRight, place.width()));
    }

    QPainter& m_painter;
    const QStyleOptionViewItem& m_option;
    const QModelIndex& m_index;
    QRect m_rect;
    bool m_selected;
};

void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    painter.fillRect(option.rect, colours().window);
    painter.setFont(theme().font(Type::Strong));
    painter.setPen(colours().text);
    painter.drawText(option.rect.adjusted(px(12), 0, -px(12), 0),
        static_cast<int>(atStart(option.direction)), index.data().toString());
    painter.fillRect(QRect{option.rect.left(), option.rect.bottom(), option.rect.width(), 1},
        colours().hairline);
}

} // namespace

void RowDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    QStyleOptionViewItem own{option};
    initStyleOption(&own, index);
    if (index.data(HeadingRole).toBool())
        paintHeading(*painter, own, index);
    else
        RowPainter{*painter, own, index}.paint();
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    if (index.data(HeadingRole).toBool()) return {px(200), px(40)};
    if (!index.data(ThirdLineRole).toString().isEmpty()) return {px(200), px(72)};
    if (!index.data(SecondLineRole).toString().isEmpty()) return {px(200), px(50)};
    return {px(200), px(34)};
}

RowList::RowList(const QString& name, QWidget* parent)
    : QListView{parent}
{
    setAccessibleName(name);
    setItemDelegate(new RowDelegate{this});
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(false);
    setResizeMode(Adjust);
    connect(&theme(), &Theme::changed, this, [this] {
        scheduleDelayedItemsLayout();
        updateGeometry();
    });
}

void RowList::setFitsContent(bool fits)
{
    m_fits = fits;
    setSizePolicy(QSizePolicy::Preferred, fits ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    updateGeometry();
}

QSize RowList::sizeHint() const
{
    if (!m_fits || !model()) return QListView::sizeHint();
    int height = 0;
    for (int i = 0; i < model()->rowCount(); ++i)
        height += sizeHintForRow(i);
    return {px(240), height + 2 * frameWidth()};
}

QSize RowList::minimumSizeHint() const
{
    return m_fits ? QSize{px(160), sizeHint().height()} : QSize{px(160), px(80)};
}

void RowList::setModel(QAbstractItemModel* model)
{
    QListView::setModel(model);
    if (!model) return;
    connect(model, &QAbstractItemModel::modelReset, this, [this] { updateGeometry(); });
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] { updateGeometry(); });
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this] { updateGeometry(); });
}

void RowList::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() == Qt::NoModifier
        && (event->key() == Qt::Key_J || event->key() == Qt::Key_K)) {
        const auto way = event->key() == Qt::Key_J ? MoveDown : MoveUp;
        const QModelIndex next = moveCursor(way, Qt::NoModifier);
        if (next.isValid()) setCurrentIndex(next);
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && currentIndex().isValid()) {
        Q_EMIT activated(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace waymark::ui
