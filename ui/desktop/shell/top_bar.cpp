// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/shell/top_bar.h"

#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/chip.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"

namespace waymark::ui {

TopBar::TopBar(QWidget* parent)
    : QWidget{parent}
    , m_search{new SearchField{tr("Search cases, services, leaflets and commands"), this}}
    , m_training{new Chip{
          {tr("Invented people only"), QStringLiteral("training"), Meaning::Authority}, this}}
    , m_new{new Button{tr("New contact"),
          {.icon = QStringLiteral("phone"),
              .look = Look::Primary,
              .keys = QStringLiteral("Ctrl+N")},
          this}}
    , m_privacy{new Button{tr("Privacy screen"),
          {.icon = QStringLiteral("eye-off"), .keys = QStringLiteral("F12")}, this}}
    , m_lock{new Button{
          tr("Lock"), {.icon = QStringLiteral("lock"), .keys = QStringLiteral("Ctrl+L")}, this}}
    , m_initials{new Initials{{}, this}}
    , m_name{label({}, Type::Strong, Tone::Text)}
    , m_role{label({}, Type::Second, Tone::Quiet)}
    , m_words{new QWidget{this}}
{
    setObjectName(QStringLiteral("topBar"));
    setGround(this, Ground::Window, "bottom");
    setFixedHeight(px(56));
    auto* row = rowIn(this, {16, 0, 16, 0}, 8);
    m_search->setObjectName(QStringLiteral("globalSearch"));
    m_search->setMaximumWidth(px(440));
    m_search->setNote(keyText(QKeySequence{QStringLiteral("Ctrl+K")}));
    row->addWidget(m_search, 8);
    row->addSpacing(px(8));
    m_training->hide();
    row->addWidget(m_training);
    row->addStretch(1);
    row->addWidget(m_new);
    row->addSpacing(px(4));
    row->addWidget(m_privacy);
    row->addWidget(m_lock);
    row->addSpacing(px(8));
    row->addWidget(m_initials);
    auto* words = columnIn(m_words, {}, 0);
    words->addStretch();
    words->addWidget(m_name);
    words->addWidget(m_role);
    words->addStretch();
    row->addWidget(m_words);
    m_new->setObjectName(QStringLiteral("newContact"));
    m_privacy->setObjectName(QStringLiteral("privacy"));
    m_lock->setObjectName(QStringLiteral("lock"));
    connect(&theme(), &Theme::changed, this, &TopBar::arrange);
    connect(m_new, &QPushButton::clicked, this, &TopBar::newContact);
    connect(m_privacy, &QPushButton::clicked, this, &TopBar::privacy);
    connect(m_lock, &QPushButton::clicked, this, &TopBar::lock);
}

void TopBar::setWho(const QString& name, const QString& role)
{
    m_name->setText(name);
    m_role->setText(role);
    m_initials->setLetters(initials(name));
    m_words->setAccessibleName(tr("Signed in: %1, %2").arg(name, role));
}

void TopBar::setTraining(bool training)
{
    m_isTraining = training;
    m_training->setVisible(training);
}

void TopBar::setPrimary(bool primary) { m_new->setLook(primary ? Look::Primary : Look::Plain); }
void TopBar::setNewContact(bool allowed) { m_new->setVisible(allowed); }

void TopBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TopBar::arrange()
{
    // With too little room the words beside the round go first; their tool tip keeps them.
    const int units = static_cast<int>(width() / (theme().textSize() / 100.0));
    m_words->setVisible(units > 1000);
    m_privacy->setCompact(units < 860);
    m_lock->setCompact(units < 860);
    m_new->setCompact(units < 480);
    m_initials->setToolTip(m_name->text() + QLatin1Char{'\n'} + m_role->text());
    m_training->setVisible(m_isTraining && units > 1080);
}

} // namespace waymark::ui
