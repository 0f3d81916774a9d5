// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/kit/field.h"

#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/theme/icons.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QCoreApplication>
#include <QDateEdit>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionComboBox>
#include <QTimer>
#include <QToolButton>
#include <QWheelEvent>

#include <chrono>

namespace waymark::ui {

LineEdit::LineEdit(const QString& text, QWidget* parent)
    : QLineEdit{text, parent}
{
}

void LineEdit::setQuiet() { setProperty("quiet", true); }

TextEdit::TextEdit(QWidget* parent)
    : QPlainTextEdit{parent}
{
    setProperty("field", true);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (m_maxLines > m_lines) updateGeometry();
    });
}

void TextEdit::setMono()
{
    const auto dress = [this] { setFont(theme().mono(Type::Second)); };
    connect(&theme(), &Theme::changed, this, dress);
    dress();
}

void TextEdit::setLines(int lines, int maxLines)
{
    m_lines = lines;
    m_maxLines = maxLines;
    updateGeometry();
}

QSize TextEdit::sizeHint() const
{
    const int lines = m_maxLines > m_lines
        ? qBound(m_lines, static_cast<int>(document()->size().height()), m_maxLines)
        : m_lines;
    const int height = lines * QFontMetrics{theme().font(Type::Body)}.lineSpacing() + px(22);
    return {px(160), height};
}

PasswordEdit::PasswordEdit(QWidget* parent)
    : LineEdit{{}, parent}
    , m_eye{new IconButton{QStringLiteral("eye"), tr("Show the password while held"), this}}
    , m_hide{new QTimer{this}}
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    auto* eye = static_cast<IconButton*>(m_eye);
    eye->setEdge(false);
    eye->setSmall(true);
    eye->setObjectName(QStringLiteral("reveal"));
    eye->installEventFilter(this);
    connect(eye, &QAbstractButton::pressed, this, [this] { setRevealed(true); });
    connect(eye, &QAbstractButton::released, this, [this] { setRevealed(false); });
    m_hide->setSingleShot(true);
    m_hide->setInterval(std::chrono::seconds{10});
    connect(m_hide, &QTimer::timeout, this, [this] { setRevealed(false); });
}

void PasswordEdit::setRevealed(bool revealed)
{
    setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    static_cast<IconButton*>(m_eye)->setIconName(
        revealed ? QStringLiteral("eye-off") : QStringLiteral("eye"));
}

bool PasswordEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_eye && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
        setRevealed(echoMode() == QLineEdit::Password);
        m_hide->start();
        return true;
    }
    return LineEdit::eventFilter(watched, event);
}

void PasswordEdit::keyPressEvent(QKeyEvent* event)
{
    const QString typed = event->text();
    if (event->key() == Qt::Key_CapsLock) {
        m_capsLock = !m_capsLock;
        Q_EMIT capsLock(m_capsLock);
    } else if (typed.size() == 1 && typed.front().isLetter()) {
        // The only sign every platform gives: a letter whose case Shift does not explain.
        const bool shift = event->modifiers() & Qt::ShiftModifier;
        m_capsLock = typed.front().isUpper() != shift;
        Q_EMIT capsLock(m_capsLock);
    }
    LineEdit::keyPressEvent(event);
}

void PasswordEdit::resizeEvent(QResizeEvent* event)
{
    LineEdit::resizeEvent(event);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(mirrored ? px(28) : 0, 0, mirrored ? 0 : px(28), 0);
    const QSize size = m_eye->sizeHint();
    const QRect place{width() - size.width() - px(4), (height() - size.height()) / 2, size.width(),
        size.height()};
    m_eye->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

void PasswordEdit::focusInEvent(QFocusEvent* event)
{
    LineEdit::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason) selectAll();
}

SearchField::SearchField(const QString& placeholder, QWidget* parent)
    : LineEdit{{}, parent}
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    addAction(icon(QStringLiteral("search"), Tone::Second), QLineEdit::LeadingPosition);
    for (auto* mark : findChildren<QToolButton*>())
        mark->setAccessibleName(placeholder);
}

void SearchField::setNote(const QString& note)
{
    m_note = note;
    const int room = note.isEmpty() ? 0 : textWidth(note, Type::Second) + px(8);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(mirrored ? room : 0, 0, mirrored ? 0 : room, 0);
    update();
}

void SearchField::changeEvent(QEvent* event)
{
    LineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        setNote(m_note);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    const bool moves = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up
        || event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp
        || event->key() == Qt::Key_Return;
    if (m_list && moves) {
        QCoreApplication::sendEvent(m_list, event);
        return;
    }
    LineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent* event)
{
    LineEdit::paintEvent(event);
    if (m_note.isEmpty()) return;
    QPainter painter{this};
    painter.setFont(theme().font(Type::Second));
    painter.setPen(colours().quiet);
    painter.drawText(rect().adjusted(px(10), 0, -px(10), 0),
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight))
            | Qt::AlignVCenter,
        m_note);
}

ComboBox::ComboBox(QWidget* parent)
    : QComboBox{parent}
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaxVisibleItems(14);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

void ComboBox::setCurrentValue(const QVariant& value) { setCurrentIndex(findData(value)); }

QSize ComboBox::sizeHint() const
{
    const QFontMetrics metrics{theme().font(Type::Body)};
    int width = metrics.horizontalAdvance(placeholderText());
    for (int i = 0; i < count(); ++i)
        width = qMax(width, metrics.horizontalAdvance(itemText(i)));
    return {qMin(width, px(280)) + px(48), px(32)};
}

QSize ComboBox::minimumSizeHint() const { return {px(80), px(32)}; }

void ComboBox::paintEvent(QPaintEvent*)
{
    const auto& set = colours();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focus = hasFocus();
    const bool wrong = property("problem").toBool();
    const double edge = focus ? 2 : 1;
    painter.setPen(QPen{!isEnabled() ? set.buttonEdge
            : wrong                  ? set.of(Meaning::Attention)
            : focus                  ? set.accentText
                                     : set.fieldEdge,
        edge});
    painter.setBrush(isEnabled() ? set.surface : set.side);
    painter.drawRoundedRect(
        QRectF{rect()}.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), px(6), px(6));
    QRect text = rect().adjusted(px(10), 0, -px(32), 0);
    const QRect arrow{width() - px(28), 0, px(18), height()};
    if (!itemIcon(currentIndex()).isNull()) {
        const QRect mark{text.x(), 0, px(16), height()};
        itemIcon(currentIndex())
            .paint(&painter, QStyle::visualRect(layoutDirection(), rect(), mark));
        text.adjust(px(22), 0, 0, 0);
    }
    text = QStyle::visualRect(layoutDirection(), rect(), text);
    const QString shown = currentIndex() < 0 ? placeholderText() : currentText();
    painter.setFont(theme().font(Type::Body));
    painter.setPen(currentIndex() < 0 || !isEnabled() ? set.quiet : set.text);
    painter.drawText(text,
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft))
            | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(shown, Qt::ElideRight, text.width()));
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), arrow),
        QStringLiteral("chevron-down"), set.second, px(14));
}

void ComboBox::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

QDateEdit* dateEdit(const QDate& date, QWidget* parent)
{
    auto* edit = new QDateEdit{date, parent};
    edit->setCalendarPopup(false);
    edit->setDisplayFormat(QCoreApplication::translate("Day", "d MMM yyyy"));
    edit->setButtonSymbols(QAbstractSpinBox::UpDownArrows);
    return edit;
}

} // namespace waymark::ui
