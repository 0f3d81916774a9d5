// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/kit/text.h"

#include "ui/desktop/kit/layout.h"
#include "ui/desktop/theme/icons.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>

namespace waymark::ui {
namespace {

QString nameOf(Type type)
{
    switch (type) {
    case Type::Product: return QStringLiteral("product");
    case Type::Title: return QStringLiteral("title");
    case Type::Section: return QStringLiteral("section");
    case Type::Question: return QStringLiteral("question");
    case Type::Body: return QStringLiteral("body");
    case Type::Strong: return QStringLiteral("strong");
    case Type::Label: return QStringLiteral("label");
    case Type::Second: return QStringLiteral("second");
    case Type::Hint: return QStringLiteral("hint");
    }
    return {};
}

QString nameOf(Tone tone)
{
    switch (tone) {
    case Tone::Text: return QStringLiteral("text");
    case Tone::Second: return QStringLiteral("second");
    case Tone::Quiet: return QStringLiteral("quiet");
    case Tone::Accent: return QStringLiteral("accent");
    case Tone::OnAccent: return QStringLiteral("onAccent");
    }
    return {};
}

void set(QWidget* widget, const char* name, const QVariant& value)
{
    if (widget->property(name) == value) return;
    widget->setProperty(name, value);
    if (!widget->testAttribute(Qt::WA_WState_Polished)) return;
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace

const char* nameOf(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Safety: return "safety";
    case Meaning::Attention: return "attention";
    case Meaning::Settled: return "settled";
    case Meaning::Authority: return "authority";
    case Meaning::Plain: return "plain";
    case Meaning::Accent: return "accent";
    }
    return "";
}

QLabel* label(const QString& text, Type type, Tone tone, QWidget* parent)
{
    auto* made = new QLabel{text, parent};
    setType(made, type);
    setTone(made, tone);
    return made;
}

namespace {

/// Asked for its height at a width it will not have, a label with a greatest width would answer
/// too little, and be cut.
class Paragraph final : public QLabel {
public:
    using QLabel::QLabel;
    int heightForWidth(int width) const override
    {
        return QLabel::heightForWidth(std::min(width, maximumWidth()));
    }
};

} // namespace

QLabel* paragraph(const QString& text, Type type, Tone tone, QWidget* parent)
{
    auto* made = new Paragraph{text, parent};
    setType(made, type);
    setTone(made, tone);
    made->setWordWrap(true);
    made->setMaximumWidth(px(560));
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Preferred};
    policy.setHeightForWidth(true);
    made->setSizePolicy(policy);
    return made;
}

void setTone(QLabel* label, Tone tone)
{
    set(label, "meaning", {});
    set(label, "tone", nameOf(tone));
}

void setMeaning(QLabel* label, Meaning meaning)
{
    set(label, "tone", {});
    set(label, "meaning", QLatin1String{nameOf(meaning)});
}

void setType(QLabel* label, Type type) { set(label, "type", nameOf(type)); }

QStringList linesOf(const QString& text, Type type, int width, int most)
{
    QStringList lines;
    if (text.isEmpty()) return lines;
    const QFont font = theme().font(type);
    QTextLayout layout{text, font};
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == most) {
            lines << QFontMetrics{font}.elidedText(
                text.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

namespace {

class NumberDisc final : public QWidget {
public:
    explicit NumberDisc(int number)
        : m_number{number}
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override { return {px(22), px(22)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours().accentTint);
        painter.drawEllipse(rect());
        painter.setFont(theme().font(Type::Label));
        painter.setPen(colours().accentText);
        painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
    }

private:
    int m_number;
};

} // namespace

QWidget* stepTitle(int number, const QString& title, QWidget* parent)
{
    auto* holder = new QWidget{parent};
    auto* row = rowIn(holder, {}, 8);
    row->addWidget(new NumberDisc{number}, 0, Qt::AlignTop);
    auto* words = label(title, Type::Section);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    return holder;
}

ElidedLabel::ElidedLabel(const QString& text, Type type, Tone tone, QWidget* parent)
    : QLabel{text, parent}
{
    setType(this, type);
    ui::setTone(this, tone);
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    style()->drawItemText(&painter, contentsRect(),
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())), palette(),
        isEnabled(), shown, foregroundRole());
    const QString tip = shown == text() ? QString{} : text();
    if (toolTip() != tip) setToolTip(tip);
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    update();
}

IconLabel::IconLabel(const QString& icon, int units, QWidget* parent)
    : QWidget{parent}
    , m_icon{icon}
    , m_units{units}
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString& icon)
{
    m_icon = icon;
    update();
}

void IconLabel::setTone(Tone tone)
{
    m_tone = tone;
    m_meaning.reset();
    update();
}

void IconLabel::setMeaning(Meaning meaning)
{
    m_meaning = meaning;
    update();
}

QSize IconLabel::sizeHint() const { return {px(m_units), px(m_units)}; }

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const QColor colour = m_meaning ? colours().of(*m_meaning) : colours().of(m_tone);
    paintIcon(painter, rect(), m_icon, colour, px(m_units));
}

KeyHint::KeyHint(const QString& keys, QWidget* parent)
    : QWidget{parent}
    , m_keys{keys}
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

int KeyHint::widthOf(const QString& keys)
{
    return qMax(px(16), textWidth(keys, Type::Hint) + px(10));
}

QSize KeyHint::sizeHint() const { return {widthOf(m_keys), px(18)}; }

void KeyHint::paint(QPainter& painter, const QRect& rect, const QString& keys, const QColor& text,
    const QColor& edge)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{edge, 1});
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF{rect}.adjusted(0.5, 0.5, -0.5, -0.5), px(4), px(4));
    painter.setFont(theme().font(Type::Hint));
    painter.setPen(text);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.drawText(rect, Qt::AlignCenter, keys);
    painter.restore();
}

void KeyHint::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    paint(painter, rect(), m_keys, colours().second, colours().buttonEdge);
}

QWidget* keyLine(const QList<QPair<QStringList, QString>>& keysAndWords, QWidget* parent)
{
    auto* line = new QWidget{parent};
    auto* row = rowIn(line, {}, 4);
    for (const auto& [keys, words] : keysAndWords) {
        if (row->count() > 0) row->addSpacing(px(12));
        for (const auto& key : keys)
            row->addWidget(new KeyHint{key, line});
        row->addWidget(label(words, Type::Second, Tone::Quiet, line));
    }
    row->addStretch();
    return line;
}

} // namespace waymark::ui
