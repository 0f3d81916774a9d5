// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/kit/dialog.h"

#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"

#include <QShowEvent>

namespace waymark::ui {

Dialog::Dialog(const QString& title, QWidget* parent)
    : QDialog{parent}
    , m_notice{new InlineNotice{Meaning::Attention, this}}
    , m_progress{new ProgressLine{this}}
    , m_content{new QWidget{this}}
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(QStringLiteral("Waymark"));
    setModal(true);
    auto* column = columnIn(this, {24, 20, 24, 20}, 12);
    column->addWidget(label(title, Type::Section));
    m_body = columnIn(m_content, {}, 12);
    // No minimum of the dialog itself: that would let it be narrower than what it holds.
    m_body->addStrut(px(432));
    column->addWidget(m_content);
    column->addWidget(m_progress);
    column->addWidget(m_notice);
    column->addStretch();
    m_buttons = rowIn(column, 8);
    m_buttons->addStretch();
    m_close = new Button{tr("Cancel"), {.hint = QStringLiteral("Esc")}, this};
    m_close->setObjectName(QStringLiteral("cancel"));
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    m_buttons->addWidget(m_close);
}

Button* Dialog::addButton(Button* button)
{
    m_buttons->addWidget(button);
    return button;
}

void Dialog::setBusy(bool busy)
{
    m_content->setEnabled(!busy);
    if (busy)
        m_progress->start();
    else
        m_progress->finish();
}

/// Text that breaks into lines needs more height than a dialog asks for by itself.
/// Cancel was there before the body was filled: it comes after it.
void Dialog::putCancelLast()
{
    const auto takesKeys = [this](const QWidget* widget) {
        return m_content->isAncestorOf(widget) && (widget->focusPolicy() & Qt::TabFocus)
            && widget->isVisibleTo(this) && widget->isEnabled();
    };
    QWidget* first = nullptr;
    QWidget* last = nullptr;
    for (QWidget* at = nextInFocusChain(); at && at != this; at = at->nextInFocusChain())
        if (takesKeys(at)) {
            if (!first) first = at;
            last = at;
        }
    if (!first) return;
    setTabOrder(last, m_close);
    if (!focusWidget() || focusWidget() == m_close) first->setFocus(Qt::OtherFocusReason);
}

void Dialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    putCancelLast();
    const int wanted = layout()->heightForWidth(width());
    const int most = parentWidget() ? parentWidget()->window()->height() : wanted;
    if (wanted > height()) resize(width(), qMin(wanted, qMax(most, height())));
}

void Dialog::showsOnly() { m_close->setText(tr("Close")); }

void Dialog::say(const QString& problem) { m_notice->setText(problem); }

} // namespace waymark::ui
