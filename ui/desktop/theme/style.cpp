// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/theme/style.h"

#include "ui/desktop/theme/icons.h"
#include "ui/desktop/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace waymark::ui {
namespace {

QRectF inner(const QRect& rect) { return QRectF{rect}.adjusted(0.5, 0.5, -0.5, -0.5); }

void drawCheckBox(const QStyleOption& option, QPainter& painter)
{
    const auto& set = colours();
    const bool marked = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor fill = enabled ? set.accent : set.quiet;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{marked ? fill : enabled ? set.fieldEdge : set.buttonEdge, 1});
    painter.setBrush(marked ? fill : set.surface);
    painter.drawRoundedRect(inner(option.rect), px(4), px(4));
    painter.restore();
    if (option.state & QStyle::State_On)
        paintIcon(painter, option.rect, QStringLiteral("check"), set.onAccent,
            option.rect.width() - px(4));
    else if (option.state & QStyle::State_NoChange)
        paintIcon(painter, option.rect, QStringLiteral("minus"), set.onAccent,
            option.rect.width() - px(4));
}

void drawRadio(const QStyleOption& option, QPainter& painter)
{
    const auto& set = colours();
    const bool on = option.state & QStyle::State_On;
    const bool enabled = option.state & QStyle::State_Enabled;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{enabled ? set.fieldEdge : set.buttonEdge, 1});
    painter.setBrush(set.surface);
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(enabled ? set.accent : set.quiet);
    }
    painter.drawEllipse(inner(option.rect));
    if (on) {
        const double dot = option.rect.width() * 0.19;
        painter.setBrush(set.onAccent);
        painter.drawEllipse(inner(option.rect).center(), dot, dot);
    }
    painter.restore();
}

const char* arrowOf(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowDown:
    case QStyle::PE_IndicatorSpinDown: return "chevron-down";
    case QStyle::PE_IndicatorArrowUp:
    case QStyle::PE_IndicatorSpinUp: return "chevron-up";
    case QStyle::PE_IndicatorArrowLeft: return "chevron-left";
    case QStyle::PE_IndicatorArrowRight: return "chevron-right";
    default: return nullptr;
    }
}

} // namespace

Style::Style()
    : QProxyStyle{QStringLiteral("fusion")}
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
    const QWidget* widget) const
{
    if (const char* arrow = arrowOf(element)) {
        const int size = qMin(px(14), qMin(option->rect.width(), option->rect.height()));
        paintIcon(*painter, option->rect, QLatin1String{arrow}, colours().second, size);
        return;
    }
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawCheckBox(*option, *painter); return;
    case PE_IndicatorRadioButton: drawRadio(*option, *painter); return;
    case PE_IndicatorHeaderArrow: {
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        const bool up = header && header->sortIndicator & QStyleOptionHeader::SortUp;
        paintIcon(*painter, option->rect,
            up ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"), colours().second,
            px(12));
        return;
    }
    case PE_FrameFocusRect: return; // the ring is drawn by FocusRing
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return px(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return px(8);
    case PM_SmallIconSize:
    case PM_ButtonIconSize: return px(16);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin: return px(12);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return px(8);
    case PM_ScrollBarExtent: return px(10);
    case PM_SplitterWidth: return 1;
    case PM_TextCursorWidth: return qMax(1, px(1.5));
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
    QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_UnderlineShortcut: return 0; // shown while Alt is held by the platform only
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_ComboBox_Popup: return 0;
    case SH_EtchDisabledText: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace waymark::ui
