// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/cases/case_header.h"

#include "ui/desktop/cases/case_table_model.h"
#include "ui/desktop/cases/case_words.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"

namespace waymark::ui {

using namespace cases;

namespace {

QWidget* fact(const QString& name, QWidget* value)
{
    auto* holder = new QWidget;
    auto* column = columnIn(holder, {0, 0, 24, 0}, 0);
    column->addWidget(label(name, Type::Second, Tone::Second));
    column->addWidget(value);
    return holder;
}

} // namespace

CaseHeader::CaseHeader(QWidget* parent)
    : QWidget{parent}
    , m_reference{label({}, Type::Body, Tone::Second)}
    , m_name{new ElidedLabel{{}, Type::Title}}
{
    setGround(this, Ground::Surface, "bottom");
    m_column = columnIn(this, {24, 12, 16, 12}, 8);
    m_top = rowIn(m_column, 8);
    m_top->addWidget(m_reference);
    m_top->addWidget(m_name);
    m_chipHolder = new QWidget;
    m_chips = new FlowLayout{m_chipHolder, 6};
    m_top->addWidget(m_chipHolder, 1, Qt::AlignVCenter);
    m_actions = rowIn(m_top, 8);
    auto* facts = new QWidget;
    m_facts = new FlowLayout{facts, 8};
    m_column->addWidget(facts);
}

void CaseHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool below = width() < px(900);
    if (below == (m_column->indexOf(m_chipHolder) >= 0)) return;
    if (below) {
        m_column->insertWidget(1, m_chipHolder);
        m_top->setStretch(1, 1);
    } else {
        m_top->insertWidget(2, m_chipHolder, 1, Qt::AlignVCenter);
        m_top->setStretch(1, 0);
    }
}

void CaseHeader::addAction(Button* button) { m_actions->addWidget(button); }

void CaseHeader::show(const CaseFile& file)
{
    const Case& shown = file.shown;
    m_reference->setText(isolated(toQt(shown.reference)));
    const QString name = toQt(shown.details.displayName);
    m_name->setText(name == toQt(shown.reference) ? tr("No name") : name);
    m_name->setMinimumWidth(std::min(px(320), textWidth(m_name->text(), Type::Title)));
    clear(m_chips);
    if (shown.restricted)
        m_chips->addWidget(
            new Chip{{tr("Restricted"), QStringLiteral("lock"), Meaning::Authority}});
    for (const Flag& flag : shown.flags) {
        auto* chip = new Chip{chipOf(flag)};
        chip->setToolTip(tr("%1, %2").arg(wordOf(flag.source), dayText(toQt(flag.at).date())));
        m_chips->addWidget(chip);
    }
    clear(m_facts);
    auto* risk = mark(chipOf(shown.risk));
    risk->setToolTip(toQt(shown.risk.reason));
    m_facts->addWidget(fact(tr("Risk, worker's judgement"), risk));
    m_facts->addWidget(fact(tr("Responsible"), label(responsibleText(shown))));
    QString next = toQt(shown.nextStep);
    if (const QString due = dueText(shown.nextDue, QDate::currentDate()); !due.isEmpty())
        next = due + QStringLiteral(" · ") + next;
    m_facts->addWidget(fact(tr("Next step"), label(next.isEmpty() ? tr("None yet") : next)));
    m_facts->addWidget(fact(tr("Speaks"), label(languagesText(shown))));
    m_facts->addWidget(fact(tr("State"), label(wordOf(shown.status))));
}

} // namespace waymark::ui
