// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/referrals/service_column.h"

#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/card.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/referrals/referral_words.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QRadioButton>

#include <algorithm>

namespace waymark::ui {
namespace {

using namespace referrals;

ChipValue freshnessChip(const directory::Hit& hit)
{
    const QString on = hit.verifiedOn ? dayText(toQt(*hit.verifiedOn)) : QString{};
    switch (hit.freshness) {
    case directory::Freshness::Fresh:
        return {ServiceColumn::tr("Checked %1").arg(on), QStringLiteral("check"), Meaning::Settled};
    case directory::Freshness::Ageing:
        return {
            ServiceColumn::tr("Checked %1").arg(on), QStringLiteral("clock"), Meaning::Attention};
    case directory::Freshness::Stale: break;
    }
    return {on.isEmpty() ? ServiceColumn::tr("Never checked")
                         : ServiceColumn::tr("Checked %1, old").arg(on),
        QStringLiteral("minus"), Meaning::Plain};
}

QString placeLine(const directory::Hit& hit)
{
    QStringList parts;
    if (!hit.organization.empty()) parts << toQt(hit.organization);
    if (hit.confidential)
        parts << ServiceColumn::tr("address kept secret");
    else if (!hit.place.empty())
        parts << toQt(hit.place);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ServiceColumn::ServiceColumn(QWidget* parent)
    : QWidget{parent}
    , m_need{new ComboBox}
    , m_children{new QCheckBox{tr("With children")}}
    , m_count{label({}, Type::Second, Tone::Second)}
    , m_group{new QButtonGroup{this}}
{
    auto* column = columnIn(this, {24, 12, 16, 12}, 12);
    auto* head = rowIn(column, 8);
    head->addWidget(stepTitle(1, tr("Choose the service")), 1);
    head->addWidget(m_count);
    m_need->setObjectName(QStringLiteral("need"));
    m_need->setAccessibleName(tr("Need"));
    m_children->setObjectName(QStringLiteral("withChildren"));
    column->addWidget(m_need);
    column->addWidget(m_children);
    m_cards = columnIn(column, 12);
    column->addWidget(paragraph(
        tr("The order is a suggestion from the reasons shown. You choose, with the person."),
        Type::Second));
    column->addStretch();
    setFocusProxy(m_need);
    connect(m_need, &QComboBox::activated, this, &ServiceColumn::wishChanged);
    connect(m_children, &QCheckBox::clicked, this, &ServiceColumn::wishChanged);
}

void ServiceColumn::setNeeds(const std::vector<directory::Need>& ofCase, directory::Need current)
{
    m_need->clear();
    const auto add = [this](directory::Need need) {
        const QString needCode = toQt(directory::code(need));
        if (m_need->findData(needCode) < 0)
            m_need->addItem(tr("Need: %1").arg(serviceNeedText(directory::code(need))), needCode);
    };
    for (const auto need : ofCase)
        add(need);
    for (const auto need : directory::allNeeds())
        add(need);
    m_need->setCurrentValue(toQt(directory::code(current)));
}

void ServiceColumn::setWithChildren(bool with) { m_children->setChecked(with); }

directory::Need ServiceColumn::need() const
{
    return directory::parseNeed(fromQt(m_need->currentValue().toString()))
        .value_or(directory::Need::Practical);
}

bool ServiceColumn::withChildren() const { return m_children->isChecked(); }

void ServiceColumn::setCandidates(
    std::vector<Candidate> candidates, const std::optional<directory::ServiceId>& chosen)
{
    m_candidates = std::move(candidates);
    m_chosen = chosen;
    m_showsLeftOut = false;
    showCards();
}

void ServiceColumn::showCards()
{
    clear(m_cards);
    std::size_t fitting = 0;
    for (std::size_t i = 0; i < m_candidates.size(); ++i) {
        if (!m_candidates[i].leftOut) ++fitting;
        if (!m_candidates[i].leftOut || m_showsLeftOut) m_cards->addWidget(cardFor(i));
    }
    m_count->setText(tr("%1 of %2 fit").arg(fitting).arg(m_candidates.size()));
    const auto leftOut = static_cast<int>(m_candidates.size() - fitting);
    if (m_candidates.empty())
        m_cards->addWidget(paragraph(tr("No service of the directory is listed for this need. "
                                        "Choose a wider need, or add the service to the "
                                        "directory.")));
    if (leftOut == 0 || m_showsLeftOut) return;
    auto* more = new Button{tr("%n other(s) left out: they do not fit", nullptr, leftOut),
        {.icon = QStringLiteral("chevron-right"), .look = Look::Quiet}};
    more->setObjectName(QStringLiteral("leftOut"));
    connect(more, &QPushButton::clicked, this, [this] {
        m_showsLeftOut = true;
        showCards();
    });
    m_cards->addWidget(more);
}

QWidget* ServiceColumn::cardFor(std::size_t index)
{
    const Candidate& candidate = m_candidates[index];
    auto* card = new Card;
    auto* head = rowIn(card->body(), 8);
    const QString name = toQt(candidate.hit.name);
    auto* radio = new QRadioButton{QString::number(index + 1)};
    radio->setObjectName(QStringLiteral("service%1").arg(index + 1));
    radio->setAccessibleName(name);
    radio->setChecked(m_chosen == candidate.hit.id);
    m_group->addButton(radio);
    head->addWidget(radio, 0, Qt::AlignTop);
    auto* words = label(name, Type::Strong);
    words->setWordWrap(true);
    words->setBuddy(radio);
    head->addWidget(words, 1);
    auto* second = rowIn(card->body(), 8);
    second->addWidget(paragraph(placeLine(candidate.hit), Type::Second), 1);
    auto* fresh = new Chip{freshnessChip(candidate.hit)};
    fresh->setSmall(true);
    second->addWidget(fresh, 0, Qt::AlignTop);
    QStringList spoken;
    for (const MatchReason& reason : candidate.reasons) {
        auto* row = rowIn(card->body(), 6);
        const bool speaksFor = reason.side == MatchReason::Side::For;
        auto* icon
            = new IconLabel{speaksFor ? QStringLiteral("check") : QStringLiteral("minus"), 13};
        icon->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        icon->setMeaning(speaksFor ? Meaning::Settled : Meaning::Attention);
        row->addWidget(icon, 0, Qt::AlignTop);
        row->addWidget(paragraph(reasonText(reason), Type::Second, Tone::Text), 1);
        spoken << reasonText(reason);
    }
    radio->setAccessibleDescription(spoken.join(QStringLiteral(". ")));
    connect(radio, &QRadioButton::clicked, this, [this, index] {
        m_chosen = m_candidates[index].hit.id;
        Q_EMIT chosen(m_candidates[index]);
    });
    return card;
}

} // namespace waymark::ui
