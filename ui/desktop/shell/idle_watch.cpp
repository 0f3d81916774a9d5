// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/shell/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

namespace waymark::ui {

IdleWatch::IdleWatch(QObject* parent)
    : QObject{parent}
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
    qApp->installEventFilter(this);
}

void IdleWatch::start(std::chrono::milliseconds patience) { m_timer.start(patience); }
void IdleWatch::stop() { m_timer.stop(); }

bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        if (m_timer.isActive()) m_timer.start();
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace waymark::ui
