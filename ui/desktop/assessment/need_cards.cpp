// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/assessment/need_cards.h"

#include "assessment/need.h"
#include "ui/desktop/assessment/form_words.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/card.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"

namespace waymark::ui {
namespace {

using assessment::MeasureStatus;
using assessment::NeedStatus;

constexpr NeedStatus kNeedStatuses[] = {NeedStatus::Open, NeedStatus::InHand,
    NeedStatus::WithPartner, NeedStatus::Blocked, NeedStatus::Met, NeedStatus::NotWished};
constexpr MeasureStatus kMeasureStatuses[] = {MeasureStatus::Proposed, MeasureStatus::Wished,
    MeasureStatus::RefusedByVictim, MeasureStatus::Requested, MeasureStatus::Granted,
    MeasureStatus::Denied, MeasureStatus::Applied, MeasureStatus::Failed};

/// Title with its reasons below; the column to add more to.
QVBoxLayout* block(Card* card, const QString& title, const QString& end,
    const std::vector<assessment::Because>& reasons, QHBoxLayout** head)
{
    auto* widget = new QWidget{card};
    auto* column = columnIn(widget, {0, 4, 0, 8}, 4);
    *head = rowIn(column, 8);
    (*head)->addWidget(paragraph(title, Type::Strong, Tone::Text, widget), 1);
    if (!end.isEmpty()) (*head)->addWidget(label(end, Type::Second, Tone::Quiet, widget));
    for (const auto& reason : reasons)
        column->addWidget(paragraph(NeedCard::tr("because: %1").arg(toQt(reason.text)),
            Type::Second, Tone::Second, widget));
    card->body()->addWidget(widget);
    return column;
}

} // namespace

NeedCard::NeedCard(QWidget* parent)
    : QWidget{parent}
    , m_card{new Card{QStringLiteral("heart"), tr("Needs"), this}}
{
    columnIn(this, {}, 0)->addWidget(m_card);
    auto* more = m_card->addAction(tr("Add a need"), QStringLiteral("plus"));
    connect(more, &Button::clicked, this, &NeedCard::addWanted);
}

void NeedCard::show(const std::vector<assessment::NeedRecord>& needs)
{
    clear(m_card->body());
    for (const auto& need : needs)
        add(need);
    if (needs.empty())
        m_card->body()->addWidget(
            paragraph(tr("No needs yet. An assessment finds them, or add one you see."), Type::Body,
                Tone::Quiet, m_card));
}

void NeedCard::add(const assessment::NeedRecord& need)
{
    const auto& details = need.details;
    const bool named = details.need != assessment::Need::Other || details.words.empty();
    const QString title = named ? needText(details.need) : toQt(details.words);
    QHBoxLayout* head = nullptr;
    auto* column = block(m_card, title, priorityText(details.priority), details.reasons, &head);
    auto* status = new ComboBox{m_card};
    status->setAccessibleName(tr("How it stands: %1").arg(title));
    for (const auto one : kNeedStatuses)
        status->addItem(needStatusChip(one).text, static_cast<int>(one));
    status->setCurrentValue(static_cast<int>(details.status));
    head->addWidget(status);
    if (named && !details.words.empty())
        column->addWidget(paragraph(toQt(details.words), Type::Body, Tone::Text, m_card));
    auto* step = new LineEdit{toQt(details.nextStep), m_card};
    step->setPlaceholderText(tr("Next step"));
    step->setAccessibleName(tr("Next step: %1").arg(title));
    column->addWidget(step);
    connect(status, &QComboBox::activated, this, [this, need, status] {
        auto edited = need;
        edited.details.status = static_cast<NeedStatus>(status->currentValue().toInt());
        Q_EMIT changed(edited);
    });
    connect(step, &QLineEdit::editingFinished, this, [this, need, step] {
        if (!step->isModified()) return;
        step->setModified(false);
        auto edited = need;
        edited.details.nextStep = fromQt(step->text().trimmed());
        Q_EMIT changed(edited);
    });
}

MeasureCard::MeasureCard(QWidget* parent)
    : QWidget{parent}
    , m_card{new Card{QStringLiteral("gavel"), tr("Special measures in the procedure"), this}}
{
    columnIn(this, {}, 0)->addWidget(m_card);
    auto* more = m_card->addAction(tr("Add a measure"), QStringLiteral("plus"));
    connect(more, &Button::clicked, this, &MeasureCard::addWanted);
}

void MeasureCard::show(const std::vector<assessment::MeasureRecord>& measures)
{
    clear(m_card->body());
    for (const auto& measure : measures)
        add(measure);
    if (measures.empty())
        m_card->body()->addWidget(
            paragraph(tr("None yet. The person may also wish to have none; note that here too."),
                Type::Body, Tone::Quiet, m_card));
}

void MeasureCard::add(const assessment::MeasureRecord& measure)
{
    const QString title = measureText(measure.details.measure);
    QHBoxLayout* head = nullptr;
    auto* column
        = block(m_card, title, toQt(code(measure.details.measure)), measure.details.reasons, &head);
    auto* status = new ComboBox{m_card};
    status->setAccessibleName(tr("How it stands: %1").arg(title));
    for (const auto one : kMeasureStatuses)
        status->addItem(measureStatusChip(one).text, static_cast<int>(one));
    status->setCurrentValue(static_cast<int>(measure.details.status));
    head->addWidget(status);
    auto* why = new LineEdit{toQt(measure.details.denialReason), m_card};
    why->setPlaceholderText(tr("Reason given by the authority"));
    why->setAccessibleName(tr("Reason for the denial: %1").arg(title));
    why->setVisible(measure.details.status == MeasureStatus::Denied);
    column->addWidget(why);
    // A denial waits for its reason.
    const auto submit = [this, measure, status, why] {
        auto edited = measure;
        edited.details.status = static_cast<MeasureStatus>(status->currentValue().toInt());
        edited.details.denialReason = fromQt(why->text().trimmed());
        const bool denied = edited.details.status == MeasureStatus::Denied;
        why->setVisible(denied);
        if (denied && edited.details.denialReason.empty())
            why->setFocus(Qt::OtherFocusReason);
        else if (edited.details != measure.details)
            Q_EMIT changed(edited);
    };
    connect(status, &QComboBox::activated, this, submit);
    connect(why, &QLineEdit::editingFinished, this, submit);
}

} // namespace waymark::ui
