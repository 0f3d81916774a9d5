// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/leaflets/outcome_bar.h"

#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/segments.h"

#include <QCheckBox>

#include <algorithm>

namespace waymark::ui {

OutcomeBar::OutcomeBar(QWidget* parent)
    : QWidget{parent}
{
    auto* ground = plainWidget(Ground::Side, "top", this);
    columnIn(this, {}, 0)->addWidget(ground);
    auto* row = rowIn(ground, {24, 8, 16, 8}, 16);
    m_understood = new Segments{tr("Understood"),
        std::vector<Segments::Option>{
            {tr("Not asked"), true}, {tr("Yes"), false}, {tr("In part"), false}, {tr("No"), false}},
        ground};
    m_understood->setObjectName(QStringLiteral("outcomeUnderstood"));
    m_takenHome = new Segments{tr("Where it is now"),
        std::vector<Segments::Option>{{tr("Not asked"), true}, {tr("Taken home"), false},
            {tr("Kept here"), false}, {tr("Hidden"), false}},
        ground};
    m_takenHome->setObjectName(QStringLiteral("outcomeTakenHome"));
    m_readAloud = new QCheckBox{tr("Read aloud together"), ground};
    m_readAloud->setObjectName(QStringLiteral("outcomeReadAloud"));
    row->addWidget(new Field{tr("Noted as given. Understood?"), m_understood, ground}, 1);
    row->addWidget(new Field{tr("Where it is now"), m_takenHome, ground}, 1);
    row->addWidget(m_readAloud, 0, Qt::AlignBottom);
    auto* later = new Button{tr("Later"), ground};
    later->setObjectName(QStringLiteral("outcomeLater"));
    auto* note = new Button{
        tr("Note this"), {.icon = QStringLiteral("check"), .look = Look::Primary}, ground};
    note->setObjectName(QStringLiteral("outcomeNote"));
    row->addWidget(later, 0, Qt::AlignBottom);
    row->addWidget(note, 0, Qt::AlignBottom);
    connect(later, &QAbstractButton::clicked, this, &OutcomeBar::later);
    connect(note, &QAbstractButton::clicked, this, &OutcomeBar::noted);
}

void OutcomeBar::begin(bool readAloud)
{
    m_understood->setCurrent(0);
    m_takenHome->setCurrent(0);
    m_readAloud->setChecked(readAloud);
    show();
    m_understood->setFocus();
}

leaflets::Outcome OutcomeBar::outcome() const
{
    return {static_cast<leaflets::Understood>(std::max(0, m_understood->current())),
        static_cast<leaflets::TakenHome>(std::max(0, m_takenHome->current())),
        m_readAloud->isChecked()};
}

} // namespace waymark::ui
