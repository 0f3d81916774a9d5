// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/assessment/details_dialog.h"

#include "ui/desktop/assessment/about_card.h"
#include "ui/desktop/assessment/form_words.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/qt/convert.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QSpinBox>

namespace waymark::ui {
namespace {

using assessment::Consent;
using assessment::Purpose;
using assessment::RequestedBy;

template <class Enum, class Words>
ComboBox* choiceOf(Enum last, Enum current, Words words)
{
    auto* box = new ComboBox;
    for (int i = 0; i <= static_cast<int>(last); ++i)
        box->addItem(words(static_cast<Enum>(i)), i);
    box->setCurrentValue(static_cast<int>(current));
    return box;
}

QDateEdit* dayEdit(const std::optional<Date>& date)
{
    return dateEdit(date ? toQt(*date) : QDate::currentDate());
}

} // namespace

DetailsDialog::DetailsDialog(
    const assessment::AssessmentDetails& details, Submit submit, QWidget* parent)
    : Dialog{tr("About this assessment"), parent}
    , m_details{details}
{
    setObjectName(QStringLiteral("detailsDialog"));
    m_purpose = choiceOf(Purpose::Feedback, details.purpose, purposeText);
    m_requestedBy = choiceOf(RequestedBy::Other, details.requestedBy, requestedByText);
    m_reference = new LineEdit{toQt(details.requestReference)};
    m_due = dayEdit(details.dueOn);
    m_again = new QCheckBox{tr("Assess again")};
    m_again->setChecked(details.reassessOn.has_value());
    m_reassess = dayEdit(details.reassessOn);
    m_consent = choiceOf(Consent::Refused, details.consent, consentText);
    m_interpreter = new LineEdit{toQt(details.interpreter)};
    m_minutes = new QSpinBox;
    m_minutes->setRange(0, 24 * 60);
    m_minutes->setSpecialValueText(tr("not noted"));
    m_minutes->setValue(static_cast<int>(details.minutes.value_or(0)));
    m_special = new QCheckBox{tr("Holds health, sex life, origin or similar (Article 9 GDPR)")};
    m_special->setChecked(details.special);
    body()->addWidget(new Field{tr("What it is about"), m_purpose});
    body()->addWidget(new Field{tr("Asked for by"), m_requestedBy});
    body()->addWidget(new Field{tr("Their reference"), m_reference});
    auto* due = new Field{tr("Due by"), m_due};
    due->setHint(tr("Filled in from the office's time limits, which are practice and not law."));
    body()->addWidget(due);
    body()->addWidget(m_again);
    body()->addWidget(new Field{tr("Assess again on"), m_reassess});
    body()->addWidget(new Field{tr("Consent"), m_consent});
    body()->addWidget(new Field{tr("Interpreter, language"), m_interpreter});
    body()->addWidget(new Field{tr("Minutes it took"), m_minutes});
    body()->addWidget(m_special);
    m_reassess->setEnabled(m_again->isChecked());
    connect(m_again, &QCheckBox::toggled, m_reassess, &QWidget::setEnabled);
    auto* keep = addButton(new Button{tr("Keep"), {.look = Look::Primary}});
    keep->setObjectName(QStringLiteral("keepDetails"));
    connect(keep, &Button::clicked, this, [this, submit = std::move(submit)] {
        submit(edited());
        accept();
    });
}

assessment::AssessmentDetails DetailsDialog::edited() const
{
    auto details = m_details;
    details.purpose = static_cast<Purpose>(m_purpose->currentValue().toInt());
    details.requestedBy = static_cast<RequestedBy>(m_requestedBy->currentValue().toInt());
    details.requestReference = fromQt(m_reference->text().trimmed());
    details.dueOn = fromQt(m_due->date());
    details.reassessOn
        = m_again->isChecked() ? std::optional{fromQt(m_reassess->date())} : std::nullopt;
    details.consent = static_cast<Consent>(m_consent->currentValue().toInt());
    details.interpreter = fromQt(m_interpreter->text().trimmed());
    details.minutes
        = m_minutes->value() > 0 ? std::optional<std::int64_t>{m_minutes->value()} : std::nullopt;
    details.special = m_special->isChecked();
    return details;
}

} // namespace waymark::ui
