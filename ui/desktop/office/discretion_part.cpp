// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/office/discretion_part.h"

#include "app/workspace.h"
#include "leaflets/neutral_address.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"

namespace waymark::ui {

DiscretionPart::DiscretionPart(const PageContext& context, QWidget* parent)
    : OfficePart{context, parent}
{
    auto* page = plainWidget(Ground::Window);
    auto* column = columnIn(page, {24, 16, 24, 16}, 14);
    column->addWidget(label(tr("Discreet pages"), Type::Section));
    column->addWidget(paragraph(
        tr("A discreet page tells nobody who finds it what it is about. A code to be photographed "
           "stands on it only when it leads to an address that tells nothing either: neither the "
           "name of your office nor what it does.")));
    m_notice = new InlineNotice{Meaning::Settled};
    m_notice->setText({});
    column->addWidget(m_notice);
    auto* edit = new LineEdit;
    edit->setObjectName(QStringLiteral("neutralAddress"));
    edit->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    edit->setPlaceholderText(QStringLiteral("https://"));
    edit->setMaximumWidth(px(420));
    m_address = new Field{tr("Neutral web address"), edit};
    m_address->setHint(tr("Begins with https://. Empty: discreet pages have no code."));
    column->addWidget(m_address);
    m_save = new Button{tr("Save"), {.icon = QStringLiteral("check"), .look = Look::Primary}};
    m_save->setObjectName(QStringLiteral("saveDiscretion"));
    column->addWidget(m_save, 0, Qt::AlignLeading);
    column->addStretch();
    connect(m_save, &QPushButton::clicked, this, &DiscretionPart::save);
    connect(edit, &QLineEdit::returnPressed, this, &DiscretionPart::save);
    columnIn(this, {}, 0)->addWidget(scrolling(page));
}

QWidget* DiscretionPart::first() const { return m_address->control(); }

void DiscretionPart::load()
{
    jobs().run(
        this, [](app::Workspace& workspace) { return leaflets::neutralAddress(workspace.desk()); },
        [this](const std::string& address) {
            m_address->as<QLineEdit>()->setText(toQt(address));
            m_address->setProblem({});
        });
}

void DiscretionPart::save()
{
    m_notice->setText({});
    m_address->setProblem({});
    const std::string address = fromQt(m_address->as<QLineEdit>()->text().trimmed());
    jobs().run(
        this,
        [address](app::Workspace& workspace) {
            return leaflets::setNeutralAddress(workspace.desk(), address);
        },
        [this, isEmpty = address.empty()](const Result<void>& saved) {
            if (saved)
                return m_notice->setText(isEmpty
                        ? tr("Saved. Discreet pages have no code.")
                        : tr("Saved. Discreet pages made from now on carry the code."));
            m_address->setProblem(errorText(saved.error()));
            m_address->control()->setFocus();
        });
}

} // namespace waymark::ui
