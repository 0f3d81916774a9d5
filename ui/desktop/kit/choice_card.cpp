// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/kit/choice_card.h"

#include "ui/desktop/theme/icons.h"

#include <QPainter>
#include <QStyle>

namespace waymark::ui {

ChoiceCard::ChoiceCard(Value value, QWidget* parent)
    : QAbstractButton{parent}
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setValue(std::move(value));
}

void ChoiceCard::setValue(Value value)
{
    m_value = std::move(value);
    QStringList spoken{m_value.title};
    if (!m_value.second.isEmpty()) spoken << m_value.second;
    if (!m_value.chip.text.isEmpty()) spoken << m_value.chip.text;
    setText(m_value.title);
    setAccessibleName(spoken.join(QStringLiteral(". ")));
    update();
}

void ChoiceCard::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& set = colours();
    const bool on = isChecked();
    const double edge = on ? px(2) : 1;
    QPen pen{on ? set.accentText : m_value.dashed ? set.fieldEdge : set.hairline, edge};
    if (m_value.dashed && !on) pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(on ? set.accentTint : underMouse() ? set.side : set.surface);
    painter.drawRoundedRect(
        QRectF{rect()}.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), px(6), px(6));

    const auto turned = [this](const QRect& piece) {
        return QStyle::visualRect(layoutDirection(), rect(), piece);
    };
    const auto align = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft))
        | Qt::AlignVCenter;
    paintIcon(painter, turned({px(14), 0, px(18), height()}), m_value.icon,
        on ? set.accentText : set.second, px(18));
    int end = px(12);
    if (on) {
        paintIcon(painter, turned({width() - px(30), 0, px(18), height()}), QStringLiteral("check"),
            set.accentText, px(18));
        end += px(26);
    }
    // With too little room the chip's words take the second line instead.
    const int wanted = textWidth(m_value.title, Type::Strong) + px(50) + end;
    const bool chip
        = !m_value.chip.text.isEmpty() && wanted + Chip::widthOf(m_value.chip) + px(8) <= width();
    if (chip) {
        const int wide = Chip::widthOf(m_value.chip);
        Chip::paint(painter, turned({width() - end - wide, (height() - px(22)) / 2, wide, px(22)}),
            m_value.chip, on, layoutDirection());
        end += wide + px(8);
    }
    const QRect words{px(50), px(10), width() - px(50) - end, px(19)};
    painter.setFont(theme().font(on ? Type::Strong : Type::Body));
    painter.setPen(set.text);
    painter.drawText(turned(words), align,
        painter.fontMetrics().elidedText(m_value.title, Qt::ElideRight, words.width()));
    painter.setFont(theme().font(Type::Second));
    painter.setPen(set.second);
    painter.drawText(turned(words.translated(0, px(19))), align,
        painter.fontMetrics().elidedText(
            chip || m_value.chip.text.isEmpty() ? m_value.second : m_value.chip.text,
            Qt::ElideRight, words.width()));
}

} // namespace waymark::ui
