// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/office/scoring_assignment.h"

#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"

#include <QGridLayout>
#include <QScrollArea>

namespace waymark::ui {

ScoringAssignment::ScoringAssignment(QWidget* parent)
    : QWidget{parent}
    , m_text{paragraph({})}
    , m_area{new QScrollArea}
{
    auto* column = columnIn(this, {}, 8);
    column->addWidget(m_text);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFixedHeight(px(180));
    column->addWidget(m_area);
    clear();
}

void ScoringAssignment::clear()
{
    m_choices.clear();
    m_area->setWidget(new QWidget);
    setVisible(false);
}

void ScoringAssignment::show(const assessment::ScoringPreview& preview)
{
    clear();
    m_text->setText(preview.chosen.guessed
            ? tr("The questions are assigned by their order. Look at each of them.")
            : tr("Which question is which:"));
    m_rows = plainWidget(Ground::Window);
    auto* grid = new QGridLayout{m_rows};
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& item : preview.items) {
        const auto name = toQt(item.name) + QStringLiteral("  ") + toQt(item.text);
        grid->addWidget(label(name), row, 0);
        auto* choice = new ComboBox;
        choice->setObjectName(QStringLiteral("item_") + toQt(item.name));
        choice->setAccessibleName(name);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->addItem(tr("None"), QString{});
        for (const auto& [linkId, words] : preview.questions)
            choice->addItem(toQt(words), toQt(linkId));
        const auto given = preview.chosen.mapping.find(item.name);
        choice->setCurrentValue(
            given == preview.chosen.mapping.end() ? QString{} : toQt(given->second));
        grid->addWidget(choice, row++, 1);
        m_choices.emplace_back(item.name, choice);
    }
    m_area->setWidget(m_rows);
    setVisible(true);
}

forms::LinkIdMapping ScoringAssignment::mapping() const
{
    forms::LinkIdMapping mapping;
    for (const auto& [item, choice] : m_choices)
        if (const auto linkId = choice->currentValue().toString(); !linkId.isEmpty())
            mapping.emplace(item, fromQt(linkId));
    return mapping;
}

} // namespace waymark::ui
