// SPDX-License-Identifier: GPL-3.0-or-later
// What is in the fields of a service, and back.
#include "ui/desktop/contact/offence_edit.h"
#include "ui/desktop/directory/choice_chips.h"
#include "ui/desktop/directory/days_off_editor.h"
#include "ui/desktop/directory/hours_editor.h"
#include "ui/desktop/directory/language_names.h"
#include "ui/desktop/directory/service_field_list.h"
#include "ui/desktop/directory/service_fields.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/segments.h"
#include "ui/desktop/qt/convert.h"

#include <QCheckBox>
#include <QSignalBlocker>

#include <algorithm>
#include <iterator>

namespace waymark::ui {
namespace {

using directory::Additions;
using directory::Said;
using directory::ServiceForm;

std::optional<int> ageIn(const QString& text)
{
    bool ok = false;
    const int age = text.toInt(&ok);
    return ok && age >= 0 && age <= 150 ? std::optional{age} : std::nullopt;
}

std::vector<std::string> itemsIn(const QString& text)
{
    std::vector<std::string> items;
    for (const QString& part : text.split(QLatin1Char{','}, Qt::SkipEmptyParts))
        if (!part.trimmed().isEmpty()) items.push_back(fromQt(part.trimmed()));
    return items;
}

std::vector<std::string> linesIn(const QString& text)
{
    std::vector<std::string> lines;
    for (const QString& line : text.split(QLatin1Char{'\n'}, Qt::SkipEmptyParts))
        if (!line.trimmed().isEmpty()) lines.push_back(fromQt(line.trimmed()));
    return lines;
}

std::string joinedLines(const std::vector<std::string>& lines)
{
    std::string text;
    for (const std::string& line : lines)
        text += (text.empty() ? "" : "\n") + line;
    return text;
}

bool isOffenceCode(const std::string& crime)
{
    return !crime.empty() && crime.front() >= '0' && crime.front() <= '9';
}

} // namespace

QString ServiceFields::text(const char* subject) const
{
    const auto* control = m_fields.at(subject)->control();
    if (const auto* lines = qobject_cast<const QPlainTextEdit*>(control))
        return lines->toPlainText().trimmed();
    return static_cast<const QLineEdit*>(control)->text().trimmed();
}

void ServiceFields::setText(const char* subject, const std::string& value)
{
    auto* control = m_fields.at(subject)->control();
    const QSignalBlocker quiet{control};
    if (auto* lines = qobject_cast<QPlainTextEdit*>(control))
        lines->setPlainText(toQt(value));
    else
        static_cast<QLineEdit*>(control)->setText(toQt(value));
}

void ServiceFields::setForm(const ServiceForm& form, bool hidesAddress)
{
    const QSignalBlocker quiet{this};
    m_set = form;
    for (const ServiceText& each : kServiceTexts)
        setText(each.subject, form.*each.member);
    for (const OwnText& each : kOwnTexts)
        setText(each.subject, form.additions.*each.member);
    for (const ServiceAnswer& each : kServiceAnswers)
        m_said.at(each.subject)->setCurrent(static_cast<int>(form.additions.*each.member));
    setChoices(form);
    m_gender->setCurrent(static_cast<int>(form.additions.gender));
    const auto age
        = [](std::optional<int> years) { return years ? std::to_string(*years) : std::string{}; };
    setText("minimum_age", age(form.minimumAge));
    setText("maximum_age", age(form.maximumAge));
    setText("languages", fromQt(languageNames(form.languages)));
    QStringList documents;
    for (const std::string& each : form.documents)
        documents << toQt(each);
    setText("documents", fromQt(documents.join(QStringLiteral(", "))));
    clear(m_phones);
    m_phoneRows.clear();
    for (const auto& phone : form.phones)
        addPhone(phone);
    if (form.phones.empty()) addPhone({});
    m_active->setChecked(form.active);
    m_confidential->setChecked(form.additions.confidential);
    m_fields.at("street")->setHint(
        hidesAddress ? tr("The address is hidden. Left empty, it stays as it is.") : QString{});
    m_fields.at("safe_entrance")
        ->setHint(hidesAddress ? tr("Hidden, too. Left empty, it stays as it is.") : QString{});
    m_hours->setVisible(form.week.has_value());
    m_daysOff->setVisible(form.week.has_value());
    m_daysOff->setDays(form.daysOff);
    m_hoursNotice->setText(form.week
            ? QString{}
            : tr("These hours hold more than a week can show, such as holidays. They stay as they "
                 "are."));
    m_hours->setWeek(form.week.value_or(directory::WeekHours{}));
}

void ServiceFields::setChoices(const ServiceForm& form)
{
    const Additions& own = form.additions;
    std::vector<std::string> needs;
    for (const directory::Need need : own.needs)
        needs.emplace_back(code(need));
    m_needs->setValues(needs);
    m_statuses->setValues(own.statuses);
    std::vector<std::string> offences;
    std::ranges::copy_if(own.crimes, std::back_inserter(offences), isOffenceCode);
    std::vector<std::string> words = own.crimes;
    std::erase_if(words, isOffenceCode);
    m_crimes->setValues(words);
    m_offences->setCodes(offences);
    setText("exclusions", joinedLines(own.exclusions));
    setText("terms", joinedLines(form.terms));
    setText("interpreter_languages", fromQt(languageNames(own.interpreterLanguages)));
}

void ServiceFields::readChoices(ServiceForm& form) const
{
    Additions& own = form.additions;
    own.needs.clear();
    for (const std::string& need : m_needs->values())
        if (const auto known = directory::parseNeed(need)) own.needs.push_back(*known);
    own.statuses = m_statuses->values();
    own.crimes = m_crimes->values();
    own.crimes.insert(own.crimes.end(), m_offences->codes().begin(), m_offences->codes().end());
    own.exclusions = linesIn(text("exclusions"));
    form.terms = linesIn(text("terms"));
    own.interpreterLanguages = languageCodes(text("interpreter_languages"));
}

ServiceForm ServiceFields::form() const
{
    ServiceForm form = m_set;
    for (const ServiceText& each : kServiceTexts)
        form.*each.member = fromQt(text(each.subject));
    for (const OwnText& each : kOwnTexts)
        form.additions.*each.member = fromQt(text(each.subject));
    for (const ServiceAnswer& each : kServiceAnswers)
        form.additions.*each.member
            = static_cast<Said>(std::max(0, m_said.at(each.subject)->current()));
    readChoices(form);
    form.additions.gender = static_cast<directory::GenderRule>(std::max(0, m_gender->current()));
    form.additions.confidential = m_confidential->isChecked();
    form.active = m_active->isChecked();
    form.minimumAge = ageIn(text("minimum_age"));
    form.maximumAge = ageIn(text("maximum_age"));
    form.languages = languageCodes(text("languages"));
    form.documents = itemsIn(text("documents"));
    form.phones.clear();
    for (const PhoneRow& row : m_phoneRows)
        if (const QString number = row.number->as<LineEdit>()->text().trimmed(); !number.isEmpty())
            form.phones.push_back(
                {fromQt(number), fromQt(row.note->as<LineEdit>()->text().trimmed())});
    if (m_set.week)
        if (const auto week = m_hours->week()) form.week = week;
    if (m_set.week) form.daysOff = m_daysOff->days();
    return form;
}

} // namespace waymark::ui
