// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/assessment/need_cards.h"

#include "ui/desktop/assessment/form_words.h"
#include "ui/desktop/assessment/plan_view.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/card.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"

#include <algorithm>

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
    if (card->body()->count() > 0) card->body()->addWidget(hairline(card));
    auto* widget = new QWidget{card};
    auto* column = columnIn(widget, {0, 2, 0, 2}, 2);
    *head = rowIn(column, 8);
    (*head)->addWidget(new ElidedLabel{title, Type::Strong, Tone::Text, widget});
    if (!end.isEmpty()) (*head)->addWidget(label(end, Type::Second, Tone::Quiet, widget));
    (*head)->addStretch();
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
    more->setObjectName(QStringLiteral("addNeed"));
    connect(more, &Button::clicked, this, [this, more] { Q_EMIT addWanted(more); });
}

void NeedCard::show(const std::vector<assessment::NeedRecord>& needs,
    const std::vector<assessment::Goal>& goals, const std::vector<assessment::PlanAction>& actions)
{
    clear(m_card->body());
    for (const auto& need : needs) {
        std::vector<assessment::Goal> own;
        std::ranges::copy_if(goals, std::back_inserter(own),
            [&](const assessment::Goal& goal) { return goal.need == need.id; });
        add(need, own, actions);
    }
    if (needs.empty())
        m_card->body()->addWidget(
            paragraph(tr("No needs yet. An assessment finds them, or add one you see."), Type::Body,
                Tone::Quiet, m_card));
}

void NeedCard::add(const assessment::NeedRecord& need, const std::vector<assessment::Goal>& goals,
    const std::vector<assessment::PlanAction>& actions)
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
    status->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    head->addWidget(status);
    if (named && !details.words.empty())
        column->addWidget(paragraph(toQt(details.words), Type::Body, Tone::Text, m_card));
    auto* step = new LineEdit{toQt(details.nextStep), m_card};
    step->setPlaceholderText(tr("Next step"));
    step->setAccessibleName(tr("Next step: %1").arg(title));
    step->setQuiet();
    auto* ahead = rowIn(column, 8);
    ahead->addWidget(step, 1);
    auto* plan = new PlanView{goals, actions, m_card};
    plan->setVisible(!goals.empty());
    column->addWidget(plan);
    connect(plan, &PlanView::goalChanged, this, &NeedCard::goalChanged);
    connect(plan, &PlanView::actionWanted, this, &NeedCard::actionWanted);
    connect(plan, &PlanView::actionChanged, this, &NeedCard::actionChanged);
    auto* goal = new Button{tr("Set a goal"),
        {.icon = QStringLiteral("flag"), .look = Look::Quiet, .small = true}, m_card};
    goal->setAccessibleName(tr("Set a goal for: %1").arg(title));
    goal->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    ahead->addWidget(goal);
    connect(goal, &Button::clicked, this, [this, need] { Q_EMIT goalWanted(need); });
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
    more->setObjectName(QStringLiteral("addMeasure"));
    connect(more, &Button::clicked, this, [this, more] { Q_EMIT addWanted(more); });
}

void MeasureCard::show(const std::vector<assessment::MeasureRecord>& measures,
    const std::vector<assessment::MeasureEvent>& ledger)
{
    clear(m_card->body());
    for (const auto& measure : measures)
        add(measure, ledger);
    if (measures.empty())
        m_card->body()->addWidget(
            paragraph(tr("None yet. The person may also wish to have none; note that here too."),
                Type::Body, Tone::Quiet, m_card));
}

void MeasureCard::add(
    const assessment::MeasureRecord& measure, const std::vector<assessment::MeasureEvent>& ledger)
{
    const QString title = measureText(measure.details.measure);
    QHBoxLayout* head = nullptr;
    auto* column
        = block(m_card, title, toQt(code(measure.details.measure)), measure.details.reasons, &head);
    auto* status = new ComboBox{m_card};
    status->setAccessibleName(tr("How it stands: %1").arg(title));
    for (const auto one : kMeasureStatuses)
        if (assessment::isAllowed(measure.details.status, one))
            status->addItem(measureStatusChip(one).text, static_cast<int>(one));
    status->setCurrentValue(static_cast<int>(measure.details.status));
    status->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    head->addWidget(status);
    for (const auto& event : ledger) {
        if (event.measure != measure.id) continue;
        QString line = tr("%1 · %2: %3")
                           .arg(momentText(toQt(event.at)), toQt(event.workerName),
                               measureStatusChip(event.to).text);
        if (!event.reason.empty()) line += QStringLiteral(" · ") + toQt(event.reason);
        column->addWidget(paragraph(line, Type::Second, Tone::Quiet, m_card));
    }
    connect(status, &QComboBox::activated, this, [this, measure, status] {
        const auto to = static_cast<MeasureStatus>(status->currentValue().toInt());
        if (to != measure.details.status) Q_EMIT stepWanted(measure, to);
    });
}

} // namespace waymark::ui
