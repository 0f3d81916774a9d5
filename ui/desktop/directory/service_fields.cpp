// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/directory/service_fields.h"

#include "directory/phone_numbers.h"
#include "ui/desktop/directory/directory_texts.h"
#include "ui/desktop/directory/hours_editor.h"
#include "ui/desktop/directory/language_names.h"
#include "ui/desktop/directory/service_field_list.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/card.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/segments.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"

#include <QCheckBox>
#include <QCoreApplication>

#include <algorithm>

namespace waymark::ui {
namespace {

using directory::Additions;
using directory::CheckedPhone;
using directory::Said;
using directory::ServiceForm;

QString answerText(const ServiceAnswer& answer)
{
    return QCoreApplication::translate("ServiceFields", answer.words);
}

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

} // namespace

ServiceFields::ServiceFields(QWidget* parent)
    : QWidget{parent}
{
    auto* column = columnIn(this, {24, 16, 16, 16}, 12);
    addWhat(column);
    addWho(column);
    addReach(column);
    addHours(column);
    addMore(column);
    column->addStretch();
}

QWidget* ServiceFields::first() const { return m_fields.at("name")->control(); }

Field* ServiceFields::line(QVBoxLayout* column, const char* subject, const QString& labelText)
{
    auto* edit = new LineEdit;
    edit->setObjectName(QLatin1String{subject});
    connect(edit, &QLineEdit::textEdited, this, &ServiceFields::edited);
    auto* field = new Field{labelText, edit};
    m_fields[subject] = field;
    column->addWidget(field);
    return field;
}

Field* ServiceFields::lines(
    QVBoxLayout* column, const char* subject, const QString& labelText, int count)
{
    auto* edit = new TextEdit;
    edit->setObjectName(QLatin1String{subject});
    edit->setLines(count, count + 6);
    connect(edit, &QPlainTextEdit::textChanged, this, &ServiceFields::edited);
    auto* field = new Field{labelText, edit};
    m_fields[subject] = field;
    column->addWidget(field);
    return field;
}

Segments* ServiceFields::said(QVBoxLayout* column, const char* subject, const QString& labelText)
{
    auto* segments = new Segments{
        labelText, std::vector<Segments::Option>{{tr("Not known"), true}, {tr("Yes")}, {tr("No")}}};
    segments->setObjectName(QLatin1String{subject});
    segments->setSmall(true);
    segments->setClearedTo(0);
    segments->setCurrent(0);
    connect(segments, &Segments::chosen, this, &ServiceFields::edited);
    m_said[subject] = segments;
    column->addWidget(new Field{labelText, segments});
    return segments;
}

void ServiceFields::addWhat(QVBoxLayout* column)
{
    auto* card = new Card{QStringLiteral("home"), tr("What it is")};
    column->addWidget(card);
    line(card->body(), "name", tr("Name"));
    line(card->body(), "organization", tr("Organisation"));
    lines(card->body(), "description", tr("What it does"), 3);
    auto* chips = plainWidget();
    auto* flow = new FlowLayout{chips, 6};
    for (const directory::Need need : directory::allNeeds()) {
        auto* chip = new FilterChip{needText(need)};
        chip->setObjectName(QStringLiteral("need-") + toQt(code(need)));
        connect(chip, &FilterChip::toggled, this, &ServiceFields::edited);
        flow->addWidget(chip);
        m_needs.emplace_back(need, chip);
    }
    card->body()->addWidget(label(tr("For which needs"), Type::Label, Tone::Second));
    card->body()->addWidget(chips);
    m_needNotice = new InlineNotice;
    m_needNotice->setText({});
    card->body()->addWidget(m_needNotice);
    m_active = new QCheckBox{tr("Works at the moment")};
    m_active->setObjectName(QStringLiteral("active"));
    connect(m_active, &QCheckBox::toggled, this, &ServiceFields::edited);
    card->body()->addWidget(m_active);
}

void ServiceFields::addWho(QVBoxLayout* column)
{
    auto* card = new Card{QStringLiteral("users"), tr("Who may come")};
    column->addWidget(card);
    m_gender = new Segments{
        tr("For which gender"), QStringList{tr("Everyone"), tr("Women only"), tr("Men only")}};
    m_gender->setObjectName(QStringLiteral("gender"));
    m_gender->setCurrent(0);
    m_gender->setClearedTo(0);
    connect(m_gender, &Segments::chosen, this, &ServiceFields::edited);
    card->body()->addWidget(new Field{tr("For which gender"), m_gender});
    line(card->body(), "minimum_age", tr("From age"));
    line(card->body(), "maximum_age", tr("Up to age"));
    lines(card->body(), "eligibility", tr("In its own words"), 2);
    for (const ServiceAnswer& answer : kServiceAnswers)
        if (answer.member != &Additions::free && answer.member != &Additions::interpreters)
            said(card->body(), answer.subject, answerText(answer));
}

void ServiceFields::addReach(QVBoxLayout* column)
{
    auto* card = new Card{QStringLiteral("phone"), tr("How to reach it")};
    column->addWidget(card);
    auto* holder = plainWidget();
    m_phones = columnIn(holder, {}, 8);
    card->body()->addWidget(holder);
    auto* add = new Button{
        tr("Another number"), {.icon = QStringLiteral("plus"), .look = Look::Quiet, .small = true}};
    add->setObjectName(QStringLiteral("addPhone"));
    connect(add, &Button::clicked, this, [this] {
        addPhone({});
        m_phoneRows.back().number->control()->setFocus();
    });
    card->body()->addWidget(add, 0, Qt::AlignLeading);
    line(card->body(), "email", tr("E-mail"));
    line(card->body(), "url", tr("Web page"));
    m_confidential = new QCheckBox{tr("The address is confidential")};
    m_confidential->setObjectName(QStringLiteral("confidential"));
    connect(m_confidential, &QCheckBox::toggled, this, &ServiceFields::edited);
    card->body()->addWidget(m_confidential);
    line(card->body(), "street", tr("Street and number"));
    line(card->body(), "postal_code", tr("Postal code"));
    line(card->body(), "city", tr("Town"));
    line(card->body(), "safe_entrance", tr("A safe way in"));
    line(card->body(), "languages", tr("Languages"))->setHint(tr("Separated by commas"));
    for (const ServiceAnswer& answer : kServiceAnswers)
        if (answer.member == &Additions::interpreters)
            said(card->body(), answer.subject, answerText(answer));
}

void ServiceFields::addHours(QVBoxLayout* column)
{
    auto* card = new Card{QStringLiteral("clock"), tr("Opening hours")};
    column->addWidget(card);
    m_hoursNotice = new InlineNotice;
    m_hoursNotice->setText({});
    card->body()->addWidget(m_hoursNotice);
    m_hours = new HoursEditor;
    connect(m_hours, &HoursEditor::edited, this, &ServiceFields::edited);
    card->body()->addWidget(m_hours);
}

void ServiceFields::addMore(QVBoxLayout* column)
{
    auto* card = new Card{QStringLiteral("info"), tr("Good to know")};
    column->addWidget(card);
    for (const ServiceAnswer& answer : kServiceAnswers)
        if (answer.member == &Additions::free)
            said(card->body(), answer.subject, answerText(answer));
    line(card->body(), "fees", tr("Cost"));
    line(card->body(), "waiting_time", tr("Wait"));
    line(card->body(), "documents", tr("To bring"))->setHint(tr("Separated by commas"));
    lines(card->body(), "application", tr("How one comes to it"), 2);
    line(card->body(), "secure_channel", tr("How a referral may be sent"));
    line(card->body(), "agreement", tr("Number of the agreement"));
    line(card->body(), "alert", tr("Notice on top of the entry"));
    lines(card->body(), "good_to_know", tr("Note of this office"), 2);
}

void ServiceFields::addPhone(const directory::FormPhone& phone)
{
    PhoneRow row{plainWidget(), nullptr, nullptr};
    auto* layout = rowIn(row.row, {}, 8);
    auto* number = new LineEdit{toQt(phone.number)};
    number->setObjectName(QStringLiteral("phone-%1").arg(m_phoneRows.size()));
    row.number = new Field{tr("Phone"), number};
    layout->addWidget(row.number, 2);
    auto* note = new LineEdit{toQt(phone.note)};
    row.note = new Field{tr("Whom to ask for"), note};
    layout->addWidget(row.note, 3);
    for (auto* edit : {number, note})
        connect(edit, &QLineEdit::textEdited, this, &ServiceFields::edited);
    connect(number, &QLineEdit::editingFinished, this,
        [this, field = row.number] { checkPhone(field); });
    m_phones->addWidget(row.row);
    m_phoneRows.push_back(row);
}

void ServiceFields::checkPhone(Field* number)
{
    auto* edit = number->as<LineEdit>();
    const auto checked = directory::checkPhone(fromQt(edit->text()), m_country);
    number->setProblem({});
    if (checked.kind == CheckedPhone::Kind::Good) edit->setText(toQt(checked.text));
    number->setHint(checked.kind == CheckedPhone::Kind::Doubtful
            ? tr("No such number can exist. Is a figure missing?")
            : QString{});
}

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
    for (const auto& [need, chip] : m_needs)
        chip->setChecked(
            std::ranges::find(form.additions.needs, need) != form.additions.needs.end());
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
    m_hours->setVisible(form.week.has_value());
    m_hoursNotice->setText(form.week
            ? QString{}
            : tr("These hours hold more than a week can show, such as holidays. They stay as they "
                 "are."));
    m_hours->setWeek(form.week.value_or(directory::WeekHours{}));
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
    form.additions.needs.clear();
    for (const auto& [need, chip] : m_needs)
        if (chip->isChecked()) form.additions.needs.push_back(need);
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
    return form;
}

bool ServiceFields::hoursReadable() const { return !m_set.week || m_hours->week(); }

void ServiceFields::clearProblems()
{
    for (const auto& [subject, field] : m_fields)
        field->setProblem({});
    for (const PhoneRow& row : m_phoneRows)
        row.number->setProblem({});
    m_needNotice->setText({});
}

void ServiceFields::showProblems(const Problems& problems)
{
    for (const Error& problem : problems) {
        const auto field = m_fields.find(problem.subject);
        if (field != m_fields.end()) {
            field->second->setProblem(errorText(problem));
            field->second->control()->setFocus();
        } else if (problem.subject == "needs") {
            m_needNotice->setText(errorText(problem).toHtmlEscaped());
            m_needs.front().second->setFocus();
        } else if (problem.subject.starts_with("phones.") && !m_phoneRows.empty()) {
            const auto row = std::min<std::size_t>(
                static_cast<std::size_t>(std::stoi(problem.subject.substr(7))),
                m_phoneRows.size() - 1);
            m_phoneRows[row].number->setProblem(errorText(problem));
            m_phoneRows[row].number->control()->setFocus();
        }
    }
}

} // namespace waymark::ui
