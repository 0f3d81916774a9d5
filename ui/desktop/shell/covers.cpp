// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/shell/covers.h"

#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"

#include "app/workspace.h"

#include <QFrame>

namespace waymark::ui {

PrivacyCover::PrivacyCover(QWidget* parent)
    : QWidget{parent}
{
    setGround(this, Ground::Window);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Empty page"));
    auto* column = columnIn(this, {24, 24, 24, 16}, 0);
    column->addStretch();
    auto* row = rowIn(column, 6);
    row->addStretch();
    row->addWidget(new KeyHint{QStringLiteral("F12"), this});
    row->addWidget(label(tr("back"), Type::Second, Tone::Quiet, this));
}

LockView::LockView(JobRunner& jobs, QWidget* parent)
    : QWidget{parent}
    , m_jobs{jobs}
    , m_name{label({}, Type::Strong)}
    , m_open{new Button{tr("Open"), {.look = Look::Primary}}}
{
    setGround(this, Ground::Window);
    auto* page = columnIn(this, {24, 24, 24, 24}, 0);
    page->addStretch(2);
    auto* card = new QFrame{this};
    card->setProperty("card", true);
    card->setFixedWidth(px(400));
    auto* column = columnIn(card, {24, 24, 24, 24}, 12);
    auto* head = rowIn(column, 10);
    head->addWidget(new IconLabel{QStringLiteral("lock"), 18, card});
    head->addWidget(label(tr("Locked"), Type::Section));
    head->addStretch();
    column->addWidget(m_name);
    auto* edit = new PasswordEdit;
    edit->setObjectName(QStringLiteral("unlockPassword"));
    m_password = new Field{tr("Password"), edit};
    column->addWidget(m_password);
    m_open->setObjectName(QStringLiteral("unlock"));
    column->addWidget(m_open);
    auto* leave = new Button{tr("Sign out"), {.look = Look::Quiet}};
    leave->setObjectName(QStringLiteral("signOut"));
    column->addWidget(leave, 0, Qt::AlignLeading);
    column->addWidget(paragraph(
        tr("Drafts are saved. Everything is where you left it."), Type::Second, Tone::Quiet));
    auto* centred = rowIn(page, 0);
    centred->addStretch();
    centred->addWidget(card);
    centred->addStretch();
    page->addStretch(3);
    connect(edit, &QLineEdit::returnPressed, this, &LockView::unlock);
    connect(m_open, &QPushButton::clicked, this, &LockView::unlock);
    connect(leave, &QPushButton::clicked, this, &LockView::signOutWanted);
}

void LockView::begin(const QString& name)
{
    m_name->setText(name);
    m_password->setProblem({});
    m_password->as<PasswordEdit>()->clear();
    m_password->control()->setFocus(Qt::OtherFocusReason);
}

void LockView::unlock()
{
    if (!m_open->isEnabled()) return;
    m_open->setEnabled(false);
    m_jobs.runAlways(
        this,
        [password = fromQt(m_password->as<PasswordEdit>()->text())](app::Workspace& workspace) {
            return workspace.isLocked() ? workspace.unlock(password) : Result<void>{};
        },
        [this](const Result<void>& done) {
            m_open->setEnabled(true);
            if (done) {
                m_password->as<PasswordEdit>()->clear();
                Q_EMIT unlocked();
                return;
            }
            m_password->setProblem(errorText(done.error()));
            m_password->control()->setFocus(Qt::OtherFocusReason);
            m_password->as<PasswordEdit>()->selectAll();
        },
        [this] { m_open->setEnabled(true); });
}

} // namespace waymark::ui
