// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/shell/toast.h"

#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextEdit>

#include <chrono>

namespace waymark::ui {
namespace {

/// A text field that would swallow Ctrl Z and do nothing with it.
bool hasNothingToUndo(const QObject* field)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(field)) return !line->isUndoAvailable();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(field))
        return !text->document()->isUndoAvailable();
    if (const auto* text = qobject_cast<const QTextEdit*>(field))
        return !text->document()->isUndoAvailable();
    return false;
}

} // namespace

Toast::Toast(QWidget* parent)
    : QFrame{parent}
    , m_text{label({}, Type::Body, Tone::Text, this)}
    , m_undo{new Button{tr("Take back"),
          {.icon = QStringLiteral("undo"), .keys = QStringLiteral("Ctrl+Z"), .small = true}, this}}
{
    setObjectName(QStringLiteral("toast"));
    setProperty("card", true);
    auto* row = rowIn(this, {12, 8, 8, 8}, 12);
    auto* mark = new IconLabel{QStringLiteral("check"), 16, this};
    mark->setMeaning(Meaning::Settled);
    row->addWidget(mark);
    row->addWidget(m_text);
    row->addWidget(m_undo);
    m_hide.setSingleShot(true);
    m_hide.setInterval(std::chrono::seconds{8});
    connect(&m_hide, &QTimer::timeout, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, &Toast::takeBack);
    hide();
}

void Toast::say(const QString& text, std::function<void()> undo)
{
    m_text->setText(text);
    m_action = std::move(undo);
    m_undo->setVisible(static_cast<bool>(m_action));
    if (m_action) qApp->installEventFilter(this);
    setAccessibleName(text);
    show();
    raise();
    place();
    m_hide.start();
    QAccessibleEvent event{this, QAccessible::Alert};
    QAccessible::updateAccessibility(&event);
}

void Toast::place()
{
    adjustSize();
    const auto area = parentWidget()->size();
    move((area.width() - width()) / 2, area.height() - height() - px(72));
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo)
        && hasNothingToUndo(watched)) {
        event->ignore();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void Toast::hideEvent(QHideEvent* event)
{
    qApp->removeEventFilter(this);
    QFrame::hideEvent(event);
}

void Toast::takeBack()
{
    hide();
    if (auto action = std::exchange(m_action, {})) action();
}

} // namespace waymark::ui
