// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/referrals/without_agreement.h"

#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/referrals/referral_words.h"

#include <QCheckBox>
#include <QSignalBlocker>

namespace waymark::ui {

using namespace referrals;

WithoutAgreement::WithoutAgreement(QWidget* parent)
    : QWidget{parent}
    , m_basis{new ComboBox}
    , m_why{new LineEdit}
    , m_told{new QCheckBox{tr("The person was told")}}
{
    auto* column = columnIn(this, {}, 8);
    m_basis->setObjectName(QStringLiteral("legalBasis"));
    m_basis->addItem(tr("Only what the person agrees to"), QString{});
    for (const auto basis :
        {LegalBasis::ChildAtRisk, LegalBasis::DangerToLife, LegalBasis::CourtOrder})
        m_basis->addItem(wordOf(basis), toQt(code(basis)));
    column->addWidget(new Field{tr("Without agreement"), m_basis});
    m_why->setObjectName(QStringLiteral("overrideWhy"));
    m_whyField = new Field{tr("Why it is shared all the same, and why telling is not safe"), m_why};
    m_whyField->setHint(tr("A supervisor reads it and decides with you."));
    column->addWidget(m_whyField);
    m_told->setObjectName(QStringLiteral("personTold"));
    column->addWidget(m_told);
    connect(m_basis, &QComboBox::activated, this, [this] {
        unfold();
        Q_EMIT edited();
    });
    connect(m_why, &QLineEdit::textEdited, this, &WithoutAgreement::edited);
    connect(m_told, &QCheckBox::clicked, this, &WithoutAgreement::edited);
    unfold();
}

void WithoutAgreement::setOverride(const std::optional<ConsentOverride>& override)
{
    m_basis->setCurrentValue(override ? toQt(code(override->basis)) : QString{});
    m_why->setText(override ? toQt(override->why) : QString{});
    m_told->setChecked(override && override->personTold);
    clearProblem();
    unfold();
}

std::optional<ConsentOverride> WithoutAgreement::override() const
{
    const auto basis = parseLegalBasis(fromQt(m_basis->currentValue().toString()));
    if (!basis) return std::nullopt;
    return ConsentOverride{*basis, fromQt(m_why->text().trimmed()), m_told->isChecked()};
}

void WithoutAgreement::showProblem(const QString& problem)
{
    m_whyField->setProblem(problem);
    m_why->setFocus(Qt::OtherFocusReason);
}

void WithoutAgreement::clearProblem() { m_whyField->setProblem({}); }

void WithoutAgreement::unfold()
{
    const bool chosen = !m_basis->currentValue().toString().isEmpty();
    m_whyField->setVisible(chosen);
    m_told->setVisible(chosen);
}

} // namespace waymark::ui
