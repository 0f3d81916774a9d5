// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/cases/standing_cards.h"

#include "ui/desktop/assessment/form_words.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/card.h"
#include "ui/desktop/kit/chip.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"

namespace waymark::ui {

using assessment::MeasureRecord;
using assessment::MeasureStatus;
using assessment::NeedRecord;
using assessment::NeedStatus;

namespace {

constexpr int kMost = 6; // the rest is a figure, and one key away

void addRow(Card& card, const QString& first, const QString& second, const ChipValue& standing)
{
    if (card.body()->count() > 0) card.body()->addWidget(hairline(&card));
    auto* row = rowIn(card.body(), 8);
    auto* words = columnIn(row, 0);
    words->addWidget(new ElidedLabel{first});
    if (!second.isEmpty()) words->addWidget(new ElidedLabel{second, Type::Second, Tone::Second});
    row->setStretch(0, 1);
    row->addWidget(new Chip{standing}, 0, Qt::AlignTop);
}

QString wordsOf(const NeedRecord& need)
{
    return toQt(need.details.nextStep.empty() ? need.details.words : need.details.nextStep);
}

QString wordsOf(const MeasureRecord& measure)
{
    const auto& details = measure.details;
    if (details.decidedOn) return longDate(toQt(*details.decidedOn));
    if (details.requestedOn) return longDate(toQt(*details.requestedOn));
    return toQt(details.requestedTo);
}

bool standsOpen(const MeasureRecord& measure)
{
    const auto status = measure.details.status;
    return status != MeasureStatus::RefusedByVictim && status != MeasureStatus::Denied;
}

void showRest(Card& card, int left)
{
    card.body()->addWidget(
        label(StandingCards::tr("and %n more", nullptr, left), Type::Second, Tone::Quiet));
}

} // namespace

StandingCards::StandingCards(QWidget* parent)
    : QWidget{parent}
    , m_needs{new Card{QStringLiteral("list"), tr("Needs")}}
    , m_measures{new Card{QStringLiteral("shield"), tr("Protection")}}
{
    auto* column = columnIn(this, {}, 12);
    column->addWidget(m_needs);
    column->addWidget(m_measures);
    for (Card* card : {m_needs, m_measures})
        connect(card->addAction(card == m_needs ? tr("Open plan") : tr("Open")),
            &QPushButton::clicked, this, &StandingCards::openWanted);
}

void StandingCards::show(
    const std::vector<NeedRecord>& needs, const std::vector<MeasureRecord>& measures)
{
    clear(m_needs->body());
    int shown = 0;
    for (const auto& need : needs) {
        if (need.details.status == NeedStatus::NotWished || shown++ >= kMost) continue;
        addRow(*m_needs, needText(need.details.need), wordsOf(need),
            needStatusChip(need.details.status));
    }
    if (shown > kMost) showRest(*m_needs, shown - kMost);
    m_needs->setVisible(shown > 0);

    clear(m_measures->body());
    shown = 0;
    for (const auto& measure : measures) {
        if (!standsOpen(measure) || shown++ >= kMost) continue;
        addRow(*m_measures, measureText(measure.details.measure), wordsOf(measure),
            measureStatusChip(measure.details.status));
    }
    if (shown > kMost) showRest(*m_measures, shown - kMost);
    m_measures->setVisible(shown > 0);
}

} // namespace waymark::ui
