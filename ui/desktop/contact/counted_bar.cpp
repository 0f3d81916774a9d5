// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/contact/counted_bar.h"

#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"

namespace waymark::ui {

CountedBar::CountedBar(QWidget* parent)
    : QWidget{parent}
    , m_sum{label({}, Type::Second, Tone::Second)}
{
    setGround(this, Ground::Surface, "top");
    auto* row = rowIn(this, {24, 8, 16, 8}, 12);
    auto* items = new QWidget;
    auto* flow = new FlowLayout{items, 12};
    flow->addWidget(label(tr("Counts as a contact with"), Type::Label));
    const std::array<QString, 6> words{tr("Date and time"), tr("Channel"), tr("Role"),
        tr("Kind of offence"), tr("Danger now"), tr("Outcome")};
    for (std::size_t i = 0; i < words.size(); ++i) {
        auto* holder = new QWidget;
        auto* pair = rowIn(holder, {}, 6);
        m_marks.at(i) = new IconLabel{QStringLiteral("minus"), 13};
        pair->addWidget(m_marks.at(i));
        pair->addWidget(label(words.at(i), Type::Second));
        flow->addWidget(holder);
    }
    row->addWidget(items, 1);
    row->addWidget(m_sum);
}

void CountedBar::show(const std::set<cases::CountedItem>& items)
{
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        const bool there = items.contains(static_cast<cases::CountedItem>(i));
        m_marks.at(i)->setIcon(there ? QStringLiteral("check") : QStringLiteral("minus"));
        m_marks.at(i)->setMeaning(there ? Meaning::Settled : Meaning::Plain);
    }
    m_sum->setText(tr("%1 of 6. A name is never needed.").arg(items.size()));
    setAccessibleName(m_sum->text());
}

} // namespace waymark::ui
