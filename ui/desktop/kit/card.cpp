// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/kit/card.h"

#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"

namespace waymark::ui {

Card::Card(const QString& icon, const QString& title, QWidget* parent)
    : QFrame{parent}
{
    setProperty("card", true);
    setAccessibleName(title);
    auto* column = columnIn(this, {}, 0);
    column->setContentsMargins(1, 1, 1, 1);
    if (!title.isEmpty()) {
        auto* head = plainWidget(Ground::None, "bottom", this);
        head->setFixedHeight(px(38));
        m_header = rowIn(head, {12, 0, 6, 0}, 8);
        if (!icon.isEmpty()) m_header->addWidget(new IconLabel{icon, 15, head});
        m_title = label(title, Type::Strong, Tone::Text, head);
        m_header->addWidget(m_title);
        m_header->addStretch();
        m_count = label({}, Type::Second, Tone::Quiet, head);
        m_count->hide();
        m_header->addWidget(m_count);
        column->addWidget(head);
    }
    m_body = columnIn(column, 8);
    m_body->setContentsMargins(px(12), px(10), px(12), px(12));
}

Button* Card::addAction(const QString& text, const QString& icon)
{
    auto* button = new Button{text, {.icon = icon, .look = Look::Quiet, .small = true}, this};
    m_header->addWidget(button);
    return button;
}

void Card::setTitle(const QString& title)
{
    if (m_title) m_title->setText(title);
    setAccessibleName(title);
}

void Card::setCount(const QString& count)
{
    m_count->setText(count);
    m_count->setContentsMargins(0, 0, px(6), 0);
    m_count->setVisible(!count.isEmpty());
}

void Card::setTight()
{
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
}

FactList::FactList(int nameUnits, QWidget* parent)
    : QWidget{parent}
    , m_nameUnits{nameUnits}
    , m_rows{columnIn(this, {}, 5)}
{
}

void FactList::clear() { ui::clear(m_rows); }

QLabel* FactList::add(const QString& name, const QString& fact)
{
    auto* text = label(fact, Type::Body);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    rowWith(name, text);
    return text;
}

void FactList::add(const QString& name, QWidget* fact) { rowWith(name, fact); }

QWidget* FactList::rowWith(const QString& name, QWidget* fact)
{
    auto* line = new QWidget{this};
    auto* row = rowIn(line, {}, 8);
    auto* word = label(name, Type::Body, Tone::Quiet, line);
    word->setFixedWidth(px(m_nameUnits));
    word->setWordWrap(true);
    fact->setParent(line);
    if (fact->accessibleName().isEmpty()) fact->setAccessibleDescription(name);
    row->addWidget(word, 0, Qt::AlignTop);
    row->addWidget(fact, 1, Qt::AlignTop);
    m_rows->addWidget(line);
    return line;
}

} // namespace waymark::ui
