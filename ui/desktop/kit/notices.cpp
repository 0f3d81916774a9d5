// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/kit/bands.h"

#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"

#include <QAccessible>
#include <QDateTime>
#include <QProgressBar>
#include <QTimer>

#include <chrono>

namespace waymark::ui {
namespace {

constexpr std::chrono::milliseconds kPatience{300}; ///< work shorter than this shows nothing
constexpr qint64 kAnnounceEvery = 30'000; ///< ms between two spoken draft marks

QString iconOf(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Settled: return QStringLiteral("check");
    case Meaning::Safety: return QStringLiteral("shield");
    case Meaning::Attention: return QStringLiteral("clock");
    case Meaning::Authority:
    case Meaning::Plain:
    case Meaning::Accent: break;
    }
    return QStringLiteral("info");
}

} // namespace

DraftMark::DraftMark(QWidget* parent)
    : QWidget{parent}
    , m_icon{new IconLabel{QStringLiteral("check"), 13, this}}
    , m_text{label({}, Type::Second, Tone::Text, this)}
{
    setObjectName(QStringLiteral("draftMark"));
    auto* row = rowIn(this, {}, 6);
    row->addWidget(m_icon);
    row->addWidget(m_text);
    hide();
}

void DraftMark::setSaved(const QTime& at)
{
    m_icon->setIcon(QStringLiteral("check"));
    m_icon->setMeaning(Meaning::Settled);
    setMeaning(m_text, Meaning::Settled);
    m_text->setText(tr("Draft saved %1").arg(isolated(timeText(at))));
    show();
    announce(m_text->text());
}

void DraftMark::setFailed()
{
    m_icon->setIcon(QStringLiteral("clock"));
    m_icon->setMeaning(Meaning::Attention);
    setMeaning(m_text, Meaning::Attention);
    m_text->setText(tr("Not saved yet, trying again"));
    show();
    announce(m_text->text());
}

void DraftMark::clear() { hide(); }

void DraftMark::announce(const QString& text)
{
    setAccessibleName(text);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (now - m_announced < kAnnounceEvery) return;
    m_announced = now;
    QAccessibleEvent event{this, QAccessible::NameChanged};
    QAccessible::updateAccessibility(&event);
}

InlineNotice::InlineNotice(Meaning meaning, QWidget* parent)
    : QFrame{parent}
    , m_meaning{meaning}
    , m_icon{new IconLabel{iconOf(meaning), 16, this}}
    , m_text{label({}, Type::Body, Tone::Text, this)}
    , m_button{new Button{{}, {.small = true}, this}}
{
    setProperty("banner", QLatin1String{nameOf(meaning)});
    setProperty("rounded", true);
    auto* row = rowIn(this, {12, 8, 8, 8}, 10);
    m_icon->setMeaning(meaning);
    ui::setMeaning(m_text, meaning);
    m_text->setWordWrap(true);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_button, 0, Qt::AlignVCenter);
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_action) m_action();
    });
    hide();
}

void InlineNotice::setText(const QString& text, const QString& icon)
{
    m_text->setText(text);
    m_icon->setIcon(icon.isEmpty() ? iconOf(m_meaning) : icon);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    if (text.isEmpty()) return;
    QAccessibleEvent event{this, QAccessible::Alert};
    QAccessible::updateAccessibility(&event);
}

void InlineNotice::setAction(const QString& text, std::function<void()> action)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
    m_action = std::move(action);
}

EmptyState::EmptyState(const QString& sentence, QWidget* parent)
    : QWidget{parent}
    , m_sentence{label(sentence, Type::Body, Tone::Second, this)}
{
    auto* column = columnIn(this, {24, 24, 24, 24}, 12);
    column->addStretch(1);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
    m_column = columnIn(column);
    column->addStretch(2);
}

void EmptyState::setSentence(const QString& sentence) { m_sentence->setText(sentence); }

Button* EmptyState::setAction(const QString& text, const QString& icon)
{
    clear(m_column);
    m_button = new Button{text, {.icon = icon}, this};
    m_column->addWidget(m_button, 0, Qt::AlignHCenter);
    return m_button;
}

ProgressLine::ProgressLine(QWidget* parent)
    : QWidget{parent}
    , m_bar{new QProgressBar{this}}
    , m_stop{new Button{
          tr("Stop"), {.icon = QStringLiteral("x"), .look = Look::Quiet, .small = true}, this}}
    , m_wait{new QTimer{this}}
{
    auto* row = rowIn(this, {}, 8);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(px(4));
    m_bar->setAccessibleName(tr("Progress"));
    row->addWidget(m_bar, 1);
    row->addWidget(m_stop);
    m_wait->setSingleShot(true);
    m_wait->setInterval(kPatience);
    connect(m_wait, &QTimer::timeout, this, &QWidget::show);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_onStop) m_onStop();
    });
    hide();
}

void ProgressLine::start(std::function<void()> stop)
{
    m_onStop = std::move(stop);
    m_stop->setVisible(static_cast<bool>(m_onStop));
    setPercent(-1);
    m_wait->start();
}

void ProgressLine::setPercent(int percent)
{
    m_bar->setRange(0, percent < 0 ? 0 : 100);
    m_bar->setValue(percent);
}

void ProgressLine::finish()
{
    m_wait->stop();
    hide();
}

} // namespace waymark::ui
