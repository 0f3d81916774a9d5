// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/kit/bands.h"

#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"

#include <QEvent>
#include <QStyle>

namespace waymark::ui {
namespace {

void setBanner(QFrame* frame, Meaning meaning)
{
    frame->setProperty("banner", QLatin1String{nameOf(meaning)});
    if (!frame->testAttribute(Qt::WA_WState_Polished)) return;
    frame->style()->unpolish(frame);
    frame->style()->polish(frame);
}

} // namespace

SafeContactBanner::SafeContactBanner(QWidget* parent)
    : QFrame{parent}
    , m_icon{new IconLabel{QStringLiteral("phone"), 16, this}}
    , m_verdict{label({}, Type::Strong, Tone::Text, this)}
    , m_tail{label({}, Type::Body, Tone::Text, this)}
    , m_asked{label({}, Type::Second, Tone::Text, this)}
{
    setObjectName(QStringLiteral("safeContact"));
    setMinimumHeight(px(40));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_row = rowIn(this, {24, 4, 12, 4}, 8);
    auto* row = m_row;
    row->addWidget(m_icon);
    row->addWidget(m_verdict);
    m_tail->setTextFormat(Qt::PlainText);
    m_tail->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_tail, 1);
    row->addWidget(m_asked);
    m_actions = rowIn(row, 8);
    setValue({});
}

QSize SafeContactBanner::minimumSizeHint() const { return {px(240), px(40)}; }

void SafeContactBanner::setValue(const SafeContact& value)
{
    m_value = value;
    setBanner(this, value.meaning);
    m_icon->setIcon(value.icon);
    m_icon->setMeaning(value.meaning);
    m_verdict->setText(value.verdict);
    setMeaning(m_verdict, value.meaning);
    m_asked->setText(value.asked);
    setMeaning(m_asked, value.meaning);
    QStringList all{value.verdict};
    all << value.tail;
    if (!value.asked.isEmpty()) all << value.asked;
    setAccessibleName(tr("Safe contact"));
    setAccessibleDescription(all.join(QStringLiteral(". ")));
    setToolTip(all.join(QLatin1Char{'\n'}));
    setVisible(!value.verdict.isEmpty());
    fit();
}

Button* SafeContactBanner::addAction(const QString& text, const QString& icon)
{
    auto* button = new Button{text, {.icon = icon, .small = true}, this};
    m_actions->addWidget(button);
    m_buttons.push_back(button);
    fit();
    return button;
}

void SafeContactBanner::clearActions()
{
    for (auto* button : m_buttons) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
}

void SafeContactBanner::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fit();
}

void SafeContactBanner::fit()
{
    // The tail goes first, then when it was asked; the verdict stays.
    int actions = 0;
    for (const auto* button : m_buttons)
        actions += button->sizeHint().width() + px(8);
    const int spare
        = width() - px(24 + 16 + 12 + 24) - textWidth(m_value.verdict, Type::Strong) - actions;
    const int asked = m_asked->sizeHint().width() + px(8);
    m_asked->setVisible(!m_value.asked.isEmpty() && spare >= asked);
    const int room = spare - (m_asked->isVisibleTo(this) ? asked : 0);
    const QString dot = QStringLiteral("  ·  ");
    QString shown;
    for (qsizetype parts = m_value.tail.size(); parts > 0 && shown.isEmpty(); --parts) {
        const QString text = m_value.tail.mid(0, parts).join(dot);
        if (m_tail->fontMetrics().horizontalAdvance(text) <= room) shown = text;
    }
    m_tail->setText(shown);
    // Too narrow even for the verdict: it takes a second line rather than lose a word.
    const bool narrow = spare < 0;
    m_verdict->setWordWrap(narrow);
    m_tail->setVisible(!narrow);
    m_row->setStretchFactor(m_verdict, narrow ? 1 : 0);
}

TaskHeader::TaskHeader(const QString& icon, const QString& title, QWidget* parent)
    : QWidget{parent}
    , m_title{new ElidedLabel{title, Type::Section, Tone::Text, this}}
    , m_subtitle{new ElidedLabel{{}, Type::Second, Tone::Second, this}}
{
    setGround(this, Ground::Surface, "bottom");
    setFixedHeight(px(56));
    auto* row = rowIn(this, {24, 0, 16, 0}, 12);
    auto* drawing = new IconLabel{icon, 18, this};
    drawing->setTone(Tone::Accent);
    row->addWidget(drawing);
    auto* words = columnIn(row, 1);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    words->addStretch();
    m_subtitle->hide();
    row->setStretch(1, 1);
    m_chips = rowIn(row, 8);
    m_actions = rowIn(row, 10);
}

void TaskHeader::setTitle(const QString& title) { m_title->setText(title); }

void TaskHeader::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void TaskHeader::setChips(const QList<ChipValue>& chips)
{
    clear(m_chips);
    for (const auto& chip : chips)
        m_chips->addWidget(new Chip{chip, this});
}

Button* TaskHeader::addAction(Button* button)
{
    m_actions->addWidget(button);
    return button;
}

DraftMark* TaskHeader::draftMark()
{
    if (!m_draft) {
        m_draft = new DraftMark{this};
        m_actions->insertWidget(0, m_draft);
    }
    return m_draft;
}

ActionBar::ActionBar(QWidget* parent)
    : QWidget{parent}
    , m_icon{new IconLabel{{}, 16, this}}
    , m_text{label({}, Type::Body, Tone::Text, this)}
{
    setGround(this, Ground::Surface, "top");
    setFixedHeight(px(56));
    auto* row = rowIn(this, {24, 0, 16, 0}, 10);
    m_icon->setMeaning(Meaning::Authority);
    m_icon->hide();
    row->addWidget(m_icon);
    m_text->setWordWrap(true);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_start = rowIn(row, 12);
    row->addWidget(m_text, 1);
    m_actions = rowIn(row, 10);
}

void ActionBar::setText(const QString& text, const QString& icon)
{
    m_text->setText(text);
    m_icon->setIcon(icon);
    m_icon->setVisible(!icon.isEmpty());
}

void ActionBar::addStart(QWidget* widget)
{
    m_start->addWidget(widget);
    m_starts.push_back(widget);
}

void ActionBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// Words and letters change their size, too, not the window alone.
bool ActionBar::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) fit();
    return QWidget::event(event);
}

void ActionBar::fit()
{
    int room = width() - px(24 + 16 + 10) - m_actions->sizeHint().width();
    for (auto* widget : m_starts) {
        room -= widget->sizeHint().width() + px(12);
        widget->setVisible(room >= 0);
    }
}

Button* ActionBar::addAction(Button* button)
{
    m_actions->addWidget(button);
    return button;
}

DraftMark* ActionBar::draftMark()
{
    if (!m_draft) {
        m_draft = new DraftMark{this};
        m_actions->insertWidget(0, m_draft);
    }
    return m_draft;
}

} // namespace waymark::ui
