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

/// Of a sentence that breaks at `width`; one line is as high as in other rows.
int sentenceHeight(const QString& words, int width)
{
    const QFontMetrics metrics{theme().font(Type::Body)};
    return qMax(
        px(19), metrics.boundingRect(QRect{0, 0, width, 9999}, Qt::TextWordWrap, words).height());
}

/// Draws one row; all places are in reading direction and turned at the last moment.
class RowPainter {
public:
    struct Manner {
        bool card = false, sentence = false;
    };

    RowPainter(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
        Manner manner)
        : m_painter{painter}
        , m_option{option}
        , m_index{index}
        , m_rect{option.rect}
        , m_selected{(option.state & QStyle::State_Selected) != 0}
        , m_card{manner.card}
        , m_sentence{manner.sentence}
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
        if (m_card) clipToCard();
        if (m_selected) {
            m_painter.fillRect(m_rect, set.accentTint);
            m_painter.fillRect(
                turned({m_rect.left(), m_rect.top(), px(3), m_rect.height()}), set.accentText);
        }
        if (!m_lastOfCard)
            m_painter.fillRect(
                QRect{m_rect.left(), m_rect.bottom(), m_rect.width(), 1}, set.hairline);
    }

    /// The row's piece of its group's card: rounded where the group begins and ends.
    void clipToCard()
    {
        const auto* model = m_index.model();
        const auto heads = [model](int row) {
            return row < 0 || row >= model->rowCount()
                || model->index(row, 0).data(HeadingRole).toBool();
        };
        const bool first = heads(m_index.row() - 1);
        const bool last = heads(m_index.row() + 1);
        QRectF shape = QRectF{m_rect}.adjusted(0.5, 0.5, -0.5, -0.5);
        if (!first) shape.setTop(shape.top() - px(12));
        if (!last) shape.setBottom(shape.bottom() + px(12));
        m_painter.save();
        m_painter.setClipRect(m_rect);
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(QPen{colours().hairline, 1});
        m_painter.setBrush(colours().surface);
        m_painter.drawRoundedRect(shape, px(6), px(6));
        m_painter.restore();
        m_rect.adjust(1, first ? 1 : 0, -1, last ? -1 : 0);
        m_lastOfCard = last;
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
        const QRect first{content.left(), content.top(), content.width() - end, px(19)};
        const QString words = m_index.data(Qt::DisplayRole).toString();
        if (m_sentence)
            content.setTop(content.top() + sentence(first, words) - px(19));
        else
            text(first, words, m_selected ? Type::Strong : Type::Body, colours().text);
        text({content.left(), content.top() + px(19), content.width(), px(17)},
            m_index.data(SecondLineRole).toString(), Type::Second, colours().second);
        text({content.left(), content.top() + px(38), content.width(), px(17)},
            m_index.data(ThirdLineRole).toString(), Type::Second, colours().second);
    }

    /// All of it, on as many lines as it needs; returns how high that is.
    int sentence(const QRect& first, const QString& words)
    {
        const int high = sentenceHeight(words, first.width());
        m_painter.setFont(theme().font(Type::Body));
        m_painter.setPen(colours().text);
        m_painter.drawText(turned({first.left(), first.top(), first.width(), high}),
            static_cast<int>(QStyle::visualAlignment(m_option.direction, Qt::AlignLeft))
                | Qt::AlignTop | Qt::TextWordWrap,
            words);
        return high;
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
    bool m_card;
    bool m_sentence;
    bool m_lastOfCard = false;
};

/// Between cards: icon, word, figure, on the window's ground.
void paintOpenHeading(
    QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto turned = [&](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const QVariant meaning = index.data(IconMeaningRole);
    const QColor colour
        = meaning.isValid() ? colours().of(static_cast<Meaning>(meaning.toInt())) : colours().text;
    const QRect line{
        option.rect.left(), option.rect.bottom() - px(30), option.rect.width(), px(26)};
    paintIcon(painter, turned({line.left(), line.top(), px(16), line.height()}),
        index.data(IconRole).toString(), meaning.isValid() ? colour : colours().second, px(15));
    painter.setFont(theme().font(Type::Strong));
    painter.setPen(colour);
    const QString words = index.data().toString();
    const int wide = textWidth(words, Type::Strong);
    painter.drawText(turned({line.left() + px(23), line.top(), wide, line.height()}),
        static_cast<int>(atStart(option.direction)), words);
    painter.setFont(theme().font(Type::Body));
    painter.setPen(colours().second);
    painter.drawText(turned({line.left() + px(31) + wide, line.top(), px(60), line.height()}),
        static_cast<int>(atStart(option.direction)), index.data(EndTextRole).toString());
}

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
    if (!index.data(HeadingRole).toBool())
        RowPainter{*painter, own, index, {m_cards, m_sentences}}.paint();
    else if (m_cards)
        paintOpenHeading(*painter, own, index);
    else
        paintHeading(*painter, own, index);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (index.data(HeadingRole).toBool()) return {px(200), px(40)};
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int open = view && view->currentIndex() == index ? m_openUnits : 0;
    if (m_sentences && view) {
        const int icon = index.data(IconRole).toString().isEmpty() ? 0 : px(30);
        const int second = index.data(SecondLineRole).toString().isEmpty() ? 0 : px(17);
        const int width = view->viewport()->width() - px(26) - icon;
        return {px(200), px(14) + second + sentenceHeight(index.data().toString(), width)};
    }
    if (!index.data(ThirdLineRole).toString().isEmpty()) return {px(200), px(72 + open)};
    if (!index.data(SecondLineRole).toString().isEmpty()) return {px(200), px(50 + open)};
    return {px(200), px(34 + open)};
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
