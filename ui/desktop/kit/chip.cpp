// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/kit/chip.h"

#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/theme/icons.h"

#include <QPainter>
#include <QStyle>

namespace waymark::ui {

Chip::Chip(ChipValue value, QWidget* parent)
    : QWidget{parent}
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setValue(std::move(value));
}

void Chip::setValue(ChipValue value)
{
    m_value = std::move(value);
    setAccessibleName(m_value.text);
    setVisible(!m_value.text.isEmpty());
    updateGeometry();
    update();
}

void Chip::setSmall(bool small)
{
    m_small = small;
    updateGeometry();
}

QSize Chip::sizeHint() const { return {widthOf(m_value), px(m_small ? 20 : 22)}; }
QSize Chip::minimumSizeHint() const { return {px(48), px(m_small ? 20 : 22)}; }

int Chip::widthOf(const ChipValue& value)
{
    return textWidth(value.text, Type::Second) + (value.icon.isEmpty() ? 0 : px(13 + 6)) + px(16);
}

void Chip::paint(QPainter& painter, const QRect& rect, const ChipValue& value, bool onTint,
    Qt::LayoutDirection direction)
{
    const auto& set = colours();
    const QFont font = theme().font(Type::Second);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(onTint ? set.surface : set.tintOf(value.meaning));
    painter.drawRoundedRect(rect, px(6), px(6));
    QRect text = rect.adjusted(px(8), 0, -px(8), 0);
    if (!value.icon.isEmpty()) {
        const QRect mark{text.x(), text.y(), px(13), text.height()};
        paintIcon(painter, QStyle::visualRect(direction, text, mark), value.icon,
            set.of(value.meaning), px(13));
        text = QStyle::visualRect(direction, text, text.adjusted(px(19), 0, 0, 0));
    }
    painter.setFont(font);
    painter.setPen(set.of(value.meaning));
    painter.drawText(text,
        static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft)) | Qt::AlignVCenter
            | Qt::TextSingleLine,
        QFontMetrics{font}.elidedText(value.text, Qt::ElideRight, text.width()));
    painter.restore();
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    paint(painter, rect(), m_value, false, layoutDirection());
    setToolTip(width() < widthOf(m_value) ? m_value.text : QString{});
}

QWidget* mark(const ChipValue& value, QWidget* parent)
{
    auto* widget = new QWidget{parent};
    auto* row = rowIn(widget, {}, 5);
    auto* drawing = new IconLabel{value.icon, 13, widget};
    drawing->setMeaning(value.meaning);
    row->addWidget(drawing);
    auto* word = label(value.text, Type::Second, Tone::Text, widget);
    setMeaning(word, value.meaning);
    row->addWidget(word, 1);
    return widget;
}

Initials::Initials(const QString& letters, QWidget* parent)
    : QWidget{parent}
    , m_letters{letters}
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Initials::setLetters(const QString& letters)
{
    m_letters = letters;
    update();
}

void Initials::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().accentTint);
    painter.drawEllipse(rect());
    QFont font = theme().font(Type::Hint);
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(colours().accentText);
    painter.drawText(rect(), Qt::AlignCenter, m_letters);
}

} // namespace waymark::ui
