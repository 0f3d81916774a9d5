// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/kit/buttons.h"

#include "ui/desktop/kit/text.h"
#include "ui/desktop/theme/icons.h"

#include <QEvent>
#include <QKeySequence>
#include <QPainter>
#include <QShortcut>
#include <QStyleOption>

namespace waymark::ui {
namespace {

struct Skin {
    QColor fill;
    QColor edge;
    QColor text;
};

Skin skinOf(Button::Look look, bool enabled, bool pressed, bool hovered)
{
    const auto& set = colours();
    if (!enabled) {
        const bool bare = look == Button::Look::Quiet;
        return {bare ? QColor{Qt::transparent} : set.side,
            bare ? QColor{Qt::transparent} : set.hairline, set.quiet};
    }
    switch (look) {
    case Button::Look::Primary: {
        const QColor fill = pressed || hovered ? set.accentPressed : set.accent;
        return {fill, fill, set.onAccent};
    }
    case Button::Look::Quiet:
        return {pressed || hovered ? set.accentTint : QColor{Qt::transparent},
            QColor{Qt::transparent}, set.accentText};
    case Button::Look::Danger:
        return {pressed || hovered ? set.tintOf(Meaning::Attention) : set.surface, set.buttonEdge,
            set.of(Meaning::Attention)};
    case Button::Look::Plain: break;
    }
    return {pressed || hovered ? set.side : set.surface, set.buttonEdge, set.text};
}

void paintBox(QPainter& painter, const QRect& rect, const Skin& skin, double radius)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(skin.edge.alpha() ? QPen{skin.edge, 1} : QPen{Qt::NoPen});
    painter.setBrush(skin.fill);
    painter.drawRoundedRect(QRectF{rect}.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setBrush(Qt::NoBrush);
}

/// Lays pieces side by side in reading direction.
class Across {
public:
    Across(const QRect& rect, Qt::LayoutDirection direction, int start)
        : m_rect{rect}
        , m_direction{direction}
        , m_at{start}
    {
    }
    QRect take(int width, int gapAfter)
    {
        const QRect piece{m_rect.x() + m_at, m_rect.y(), width, m_rect.height()};
        m_at += width + gapAfter;
        return QStyle::visualRect(m_direction, m_rect, piece);
    }

private:
    QRect m_rect;
    Qt::LayoutDirection m_direction;
    int m_at;
};

} // namespace

QString keyText(const QKeySequence& keys)
{
    QString text = keys.toString(QKeySequence::NativeText);
    text.replace(QStringLiteral("Return"), QStringLiteral("↵"));
    text.replace(QStringLiteral("Enter"), QStringLiteral("↵"));
    text.replace(QStringLiteral("Down"), QStringLiteral("↓"));
    text.replace(QStringLiteral("Up"), QStringLiteral("↑"));
    if (text.size() > 1) text.replace(QLatin1Char{'+'}, QLatin1Char{' '});
    return text;
}

Button::Button(const QString& text, QWidget* parent)
    : Button{text, Options{}, parent}
{
}

Button::Button(const QString& text, Options options, QWidget* parent)
    : QPushButton{text, parent}
    , m_options{std::move(options)}
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setCursor(Qt::ArrowCursor);
    if (m_options.keys.isEmpty()) return;
    // An object of its own: the button's own shortcut is forgotten with its words by setText().
    auto* keys = new QShortcut{QKeySequence{m_options.keys}, this};
    connect(keys, &QShortcut::activated, this, &QPushButton::animateClick);
}

void Button::setLook(Look look)
{
    m_options.look = look;
    update();
}

void Button::setIconName(const QString& icon)
{
    m_options.icon = icon;
    updateGeometry();
    update();
}

void Button::setHint(const QString& hint)
{
    m_options.hint = hint;
    updateGeometry();
    update();
}

void Button::setCompact(bool compact)
{
    if (compact == m_compact) return;
    m_compact = compact && !m_options.icon.isEmpty();
    setToolTip(m_compact ? shownText() : QString{});
    updateGeometry();
    update();
}

QString Button::hintText() const
{
    if (m_compact) return {};
    return m_options.hint.isEmpty() ? keyText(QKeySequence{m_options.keys}) : m_options.hint;
}

QString Button::shownText() const
{
    QString shown = text();
    static const QLatin1Char mark{'&'};
    return shown.remove(mark);
}

Type Button::type() const
{
    if (m_options.look == Look::Primary) return m_options.small ? Type::Label : Type::Strong;
    return m_options.small || m_options.look == Look::Quiet ? Type::Second : Type::Body;
}

QSize Button::sizeHint() const
{
    if (m_compact) return {px(m_options.small ? 26 : 36), px(m_options.small ? 26 : 32)};
    const bool quiet = m_options.look == Look::Quiet;
    int width = textWidth(shownText(), type()) + 2 * px(m_options.small || quiet ? 9 : 12);
    if (!m_options.icon.isEmpty()) width += px(m_options.small ? 14 : 16) + px(7);
    if (!hintText().isEmpty()) width += KeyHint::widthOf(hintText()) + px(8);
    return {width, px(m_options.small || quiet ? 26 : 32)};
}

void Button::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const Skin skin = skinOf(m_options.look, isEnabled(), isDown() || isChecked(), underMouse());
    paintBox(painter, rect(), skin, px(6));

    const QFont font = theme().font(type());
    if (m_compact) {
        paintIcon(painter, rect(), m_options.icon, skin.text, px(16));
        return;
    }
    const QString text = shownText();
    const int iconSize = m_options.icon.isEmpty() ? 0 : px(m_options.small ? 14 : 16);
    const int hintWidth = hintText().isEmpty() ? 0 : KeyHint::widthOf(hintText());
    const int room
        = width() - px(8) - (iconSize ? iconSize + px(7) : 0) - (hintWidth ? hintWidth + px(8) : 0);
    const int words = qMin(room, textWidth(text, type()));
    const int content
        = words + (iconSize ? iconSize + px(7) : 0) + (hintWidth ? hintWidth + px(8) : 0);

    Across across{rect(), layoutDirection(), (width() - content) / 2};
    if (iconSize)
        paintIcon(painter, across.take(iconSize, px(7)), m_options.icon, skin.text, iconSize);
    painter.setFont(font);
    painter.setPen(skin.text);
    painter.drawText(across.take(words, px(8)), Qt::AlignCenter | Qt::TextSingleLine,
        QFontMetrics{font}.elidedText(text, Qt::ElideRight, words));
    if (hintWidth) {
        QRect cap = across.take(hintWidth, 0);
        cap = QRect{cap.x(), (height() - px(18)) / 2, cap.width(), px(18)};
        const bool primary = m_options.look == Look::Primary && isEnabled();
        KeyHint::paint(painter, cap, hintText(), primary ? skin.text : colours().second,
            primary ? skin.text : colours().buttonEdge);
    }
}

bool Button::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) updateGeometry();
    return QPushButton::event(event);
}

IconButton::IconButton(const QString& icon, const QString& name, QWidget* parent)
    : QPushButton{parent}
    , m_icon{icon}
{
    setAccessibleName(name);
    setToolTip(name);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconButton::setIconName(const QString& icon)
{
    m_icon = icon;
    update();
}

void IconButton::setEdge(bool edge)
{
    m_edge = edge;
    update();
}

void IconButton::setSmall(bool small)
{
    m_small = small;
    updateGeometry();
}

QSize IconButton::sizeHint() const { return {px(m_small ? 26 : 32), px(m_small ? 26 : 32)}; }

void IconButton::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    auto skin = skinOf(m_edge ? Button::Look::Plain : Button::Look::Quiet, isEnabled(),
        isDown() || isChecked(), underMouse());
    if (!m_edge) skin.text = isEnabled() ? colours().second : colours().quiet;
    paintBox(painter, rect(), skin, px(6));
    paintIcon(painter, rect(), m_icon, skin.text, px(16));
}

FilterChip::FilterChip(const QString& text, QWidget* parent)
    : QPushButton{text, parent}
{
    setCheckable(true);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    connect(this, &QPushButton::toggled, this, [this] { updateGeometry(); });
}

QSize FilterChip::sizeHint() const
{
    const int word = textWidth(text(), Type::Second);
    return {word + px(20) + (isChecked() ? px(2 * 19) : 0), px(26)};
}

void FilterChip::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const auto& set = colours();
    Skin skin = skinOf(Button::Look::Plain, isEnabled(), isDown(), underMouse());
    if (isChecked()) skin = {set.accentTint, set.accentText, set.accentText};
    paintBox(painter, rect(), skin, px(6));
    const QFont font = theme().font(Type::Second);
    Across across{rect(), layoutDirection(), px(10)};
    if (isChecked())
        paintIcon(painter, across.take(px(13), px(6)), QStringLiteral("check"), skin.text, px(13));
    painter.setFont(font);
    painter.setPen(skin.text);
    painter.drawText(across.take(textWidth(text(), Type::Second), px(6)),
        Qt::AlignCenter | Qt::TextSingleLine, text());
    if (isChecked())
        paintIcon(painter, across.take(px(13), 0), QStringLiteral("x"), skin.text, px(11));
}

} // namespace waymark::ui
