// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/contact/promote_panel.h"

#include "ui/desktop/cases/case_words.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/code_edit.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/segments.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"

#include <QCheckBox>

namespace waymark::ui {

using namespace cases;

PromotePanel::PromotePanel(QWidget* parent)
    : QWidget{parent}
    , m_name{new LineEdit}
    , m_agrees{new Segments{tr("Do they agree to a file?"),
          std::vector<Segments::Option>{{tr("Yes")}, {tr("No")}, {tr("Not asked"), true}}}}
    , m_how{new ComboBox}
    , m_language{languageEdit()}
    , m_note{new LineEdit}
    , m_later{new QCheckBox{tr("We may call again after the case is closed")}}
    , m_restricted{new QCheckBox{tr("Only those involved may see this case")}}
    , m_notice{new InlineNotice}
    , m_open{new Button{tr("Open the case"), {.icon = QStringLiteral("folder")}}}
{
    setGround(this, Ground::Surface);
    auto* column = columnIn(this, {24, 16, 24, 16}, 16);
    column->addWidget(label(tr("Make a case"), Type::Section));
    column->addWidget(paragraph(
        tr("Say it in your words: “I would like to keep a file, so that you need not tell"
           " everything again. Only those who help you here read it. You can see it, and you can"
           " ask us to stop.”"),
        Type::Body, Tone::Text));
    column->addWidget(m_notice);
    for (const auto& entry : Codes<ConsentHow>::kAll)
        m_how->addItem(wordOf(entry.value), static_cast<int>(entry.value));
    const auto named
        = [](QWidget* widget, const char* name) { widget->setObjectName(QString::fromUtf8(name)); };
    named(m_agrees, "agrees");
    named(m_how, "consentHow");
    named(m_language, "consentLanguage");
    named(m_note, "consentNote");
    named(m_name, "caseName");
    named(m_later, "contactAfterClosure");
    named(m_restricted, "restricted");
    named(m_open, "openCase");
    m_agrees->setClearedTo(2);
    column->addWidget(new Field{tr("Do they agree to a file?"), m_agrees});
    column->addWidget(new Field{tr("How it was given"), m_how});
    column->addWidget(new Field{tr("Language of the explanation"), m_language});
    auto* note = new Field{tr("Remarks, or the other basis"), m_note};
    column->addWidget(note);
    auto* name = new Field{tr("Name to use"), m_name};
    name->setHint(tr("A first name and a letter is enough. Empty: the case's reference."));
    column->addWidget(name);
    column->addWidget(m_later);
    column->addWidget(m_restricted);
    auto* row = rowIn(column, 8);
    row->addStretch();
    auto* back = new Button{tr("Back to the contact")};
    named(back, "backToContact");
    row->addWidget(back);
    row->addWidget(m_open);
    column->addStretch();
    connect(back, &QPushButton::clicked, this, &PromotePanel::cancelled);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT wanted(value()); });
}

void PromotePanel::begin(const ContactDetails& details)
{
    m_notice->setText({});
    m_agrees->setCurrent(2);
    m_how->setCurrentIndex(0);
    m_language->setCode(details.language.isAnswered() ? toQt(details.language.value()) : QString{});
    m_note->clear();
    m_name->setText(toQt(displayNameFor(details.person)));
    m_later->setChecked(false);
    m_restricted->setChecked(false);
    m_agrees->setFocus();
}

void PromotePanel::setProblem(const QString& problem) { m_notice->setText(problem); }

Promotion PromotePanel::value() const
{
    Promotion promotion;
    promotion.details.displayName = fromQt(m_name->text().trimmed());
    promotion.restricted = m_restricted->isChecked();
    promotion.recordKeeping = {.purpose = ConsentPurpose::RecordKeeping,
        .given = m_agrees->current() == 0,
        .how = static_cast<ConsentHow>(m_how->currentValue().toInt()),
        .language = fromQt(m_language->code()),
        .note = fromQt(m_note->text().trimmed())};
    if (m_later->isChecked()) {
        auto later = promotion.recordKeeping;
        later.purpose = ConsentPurpose::ContactAfterClosure;
        later.given = true;
        promotion.otherConsents.push_back(later);
    }
    return promotion;
}

} // namespace waymark::ui
