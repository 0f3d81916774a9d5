// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/kit/focus_ring.h"

#include "ui/desktop/theme/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace waymark::ui {
namespace {

bool showsItself(const QWidget* widget)
{
    return qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget)
        || qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget)
        || qobject_cast<const QAbstractSpinBox*>(widget);
}

} // namespace

FocusRing::FocusRing(QWidget* window)
    : QWidget{window}
{
    setObjectName(QStringLiteral("qt_focusRing"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
    qApp->installEventFilter(this);
    connect(
        qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

void FocusRing::follow(QWidget* widget)
{
    const bool ours = widget && widget->window() == window();
    m_target = ours && m_byKeyboard && !showsItself(widget) ? widget : nullptr;
    place();
}

void FocusRing::place()
{
    if (!m_target || !m_target->isVisible()) {
        hide();
        return;
    }
    const int out = px(4);
    // A list that fills its part shows the ring inside its edge.
    const bool inside = qobject_cast<QAbstractItemView*>(m_target);
    QRect ring{m_target->mapTo(window(), QPoint{}), m_target->size()};
    if (!inside) ring.adjust(-out, -out, out, out);
    for (auto* above = m_target->parentWidget(); above && !above->isWindow();
         above = above->parentWidget()) {
        if (above->parentWidget() && above->parentWidget()->inherits("QAbstractScrollArea"))
            ring &= QRect{above->mapTo(window(), QPoint{}), above->size()};
    }
    if (ring.isEmpty()) {
        hide();
        return;
    }
    setGeometry(ring);
    raise();
    show();
}

void FocusRing::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const double wide = px(2);
    painter.setPen(QPen{colours().accentText, wide});
    painter.drawRoundedRect(
        QRectF{rect()}.adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2), px(8), px(8));
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride: m_byKeyboard = true; break;
    case QEvent::MouseButtonPress:
        m_byKeyboard = false;
        if (m_target) follow(nullptr);
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Hide:
    case QEvent::LayoutRequest:
        if (m_target && watched->isWidgetType()) {
            auto* widget = static_cast<QWidget*>(watched);
            if (widget == m_target || widget->isAncestorOf(m_target)) place();
        }
        break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace waymark::ui
