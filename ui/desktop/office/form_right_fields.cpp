// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/office/form_right_fields.h"

#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/office/path_field.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/theme/theme.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFileInfo>
#include <QGridLayout>

namespace waymark::ui {
namespace {

using assessment::FormRight;

QLineEdit* line(Field* field) { return field->as<QLineEdit>(); }
std::string textOf(Field* field) { return fromQt(line(field)->text().trimmed()); }

Field* lineField(const char* name, const QString& label)
{
    auto* field = new Field{label, new LineEdit};
    field->control()->setObjectName(QLatin1String{name});
    return field;
}

} // namespace

FormRightFields::FormRightFields(const QString& worker, QWidget* parent)
    : QWidget{parent}
    , m_ground{new ComboBox}
    , m_words{lineField("right", tr("By which right"))}
    , m_by{lineField("by", tr("Who confirms it"))}
    , m_on{dateEdit(QDate::currentDate())}
    , m_proof{new PathField{"proof", tr("The document that proves it"), PathField::Holds::One}}
    , m_holder{lineField("holder", tr("Whose the form is"))}
    , m_until{lineField("until", tr("Last day of the right"))}
    , m_note{lineField("note", tr("What must stand under blank copies"))}
    , m_blank{new QCheckBox{tr("Blank copies may be printed")}}
{
    auto* grid = new QGridLayout{this};
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(px(16));
    grid->setVerticalSpacing(px(10));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_ground->setObjectName(QStringLiteral("ground"));
    m_ground->addItem(tr("Somebody's permission"), static_cast<int>(FormRight::Ground::Licensed));
    m_ground->addItem(
        tr("Public domain or free licence"), static_cast<int>(FormRight::Ground::Free));
    m_ground->addItem(tr("Our own wording"), static_cast<int>(FormRight::Ground::Own));
    grid->addWidget(new Field{tr("We hold the right to use this"), m_ground}, 0, 0, Qt::AlignTop);
    m_words->setHint(tr("For example: licence 12 of 1 November"));
    grid->addWidget(m_words, 0, 1, Qt::AlignTop);
    line(m_by)->setText(worker);
    grid->addWidget(m_by, 1, 0, Qt::AlignTop);
    m_on->setObjectName(QStringLiteral("on"));
    grid->addWidget(new Field{tr("On"), m_on}, 1, 1, Qt::AlignTop);
    m_proof->field()->setHint(tr("It is kept in the encrypted office."));
    grid->addWidget(m_proof, 2, 0, 1, 2);
    grid->addWidget(m_holder, 3, 0, Qt::AlignTop);
    line(m_until)->setPlaceholderText(QStringLiteral("2027-06-30"));
    grid->addWidget(m_until, 3, 1, Qt::AlignTop);
    grid->addWidget(m_note, 4, 0, Qt::AlignTop);
    m_blank->setObjectName(QStringLiteral("blank"));
    grid->addWidget(m_blank, 4, 1, Qt::AlignBottom);
    connect(m_ground, &QComboBox::currentIndexChanged, this, &FormRightFields::groundChanged);
    groundChanged();
}

bool FormRightFields::isLicensed() const
{
    return m_ground->currentValue().toInt() == static_cast<int>(FormRight::Ground::Licensed);
}

void FormRightFields::groundChanged()
{
    for (auto* widget : {static_cast<QWidget*>(m_proof), static_cast<QWidget*>(m_holder),
             static_cast<QWidget*>(m_until), static_cast<QWidget*>(m_blank)})
        widget->setVisible(isLicensed());
    m_blank->setChecked(!isLicensed());
}

void FormRightFields::suggest(const assessment::ReadForm& read)
{
    const auto put = [](Field* field, const QString& text) {
        if (line(field)->text().trimmed().isEmpty()) line(field)->setText(text);
    };
    put(m_holder, toQt(read.holder));
    put(m_note, toQt(read.licenceNote));
    if (read.entitledUntil) put(m_until, toQt(toIso(*read.entitledUntil)));
}

FormRight FormRightFields::right() const
{
    FormRight right{.ground = static_cast<FormRight::Ground>(m_ground->currentValue().toInt()),
        .words = textOf(m_words),
        .confirmedBy = textOf(m_by),
        .confirmedOn = fromQt(m_on->date()),
        .licenceNote = textOf(m_note)};
    right.blankAllowed = m_blank->isChecked();
    if (!isLicensed()) return right;
    right.holder = textOf(m_holder);
    right.entitledUntil = parseDate(textOf(m_until));
    right.proofName = fromQt(QFileInfo{m_proof->path()}.fileName());
    return right;
}

QString FormRightFields::proofPath() const { return isLicensed() ? m_proof->path() : QString{}; }

bool FormRightFields::isComplete()
{
    for (auto* field : {m_words, m_by, m_until, m_proof->field()})
        field->setProblem({});
    const auto until = textOf(m_until);
    if (!isLicensed() || until.empty() || parseDate(until)) return true;
    m_until->setProblem(tr("Write the day as 2027-06-30."));
    m_until->control()->setFocus();
    return false;
}

Problems FormRightFields::showProblems(const Problems& problems)
{
    return ui::showProblems(
        problems, {{"right", m_words}, {"by", m_by}, {"proof", m_proof->field()}});
}

} // namespace waymark::ui
