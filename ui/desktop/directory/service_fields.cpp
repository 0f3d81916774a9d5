// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/directory/service_fields.h"

#include "directory/phone_numbers.h"
#include "ui/desktop/contact/offence_edit.h"
#include "ui/desktop/directory/choice_chips.h"
#include "ui/desktop/directory/days_off_editor.h"
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
    std::vector<std::pair<std::string, QString>> needs;
    for (const directory::Need need : directory::allNeeds())
        needs.emplace_back(code(need), needText(need));
    m_needs = chips(card->body(), tr("For which needs"), "need", needs);
    m_needNotice = new InlineNotice;
    m_needNotice->setText({});
    card->body()->addWidget(m_needNotice);
    m_active = new QCheckBox{tr("Works at the moment")};
    m_active->setObjectName(QStringLiteral("active"));
    connect(m_active, &QCheckBox::toggled, this, &ServiceFields::edited);
    card->body()->addWidget(m_active);
    lines(card->body(), "terms", tr("Headings of other lists"), 1)
        ->setHint(
            tr("One in each line, with the list before it: “openeligibility: Support group”"));
}

ChoiceChips* ServiceFields::chips(QVBoxLayout* column, const QString& labelText, const char* name,
    const std::vector<std::pair<std::string, QString>>& choices)
{
    auto* made = new ChoiceChips{QLatin1String{name}, choices};
    made->setAccessibleName(labelText);
    connect(made, &ChoiceChips::edited, this, &ServiceFields::edited);
    column->addWidget(label(labelText, Type::Label, Tone::Second));
    column->addWidget(made);
    return made;
}

void ServiceFields::addAnswers(
    QVBoxLayout* column, std::initializer_list<std::string_view> subjects)
{
    for (const std::string_view subject : subjects)
        for (const ServiceAnswer& answer : kServiceAnswers)
            if (subject == answer.subject) said(column, answer.subject, answerText(answer));
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
    std::vector<std::pair<std::string, QString>> words;
    for (const std::string& status : statusCodes())
        words.emplace_back(status, statusText(status));
    m_statuses = chips(card->body(), tr("For whom; none chosen means anybody"), "status", words);
    words.clear();
    for (const std::string& crime : crimeTags())
        words.emplace_back(crime, crimeText(crime));
    m_crimes = chips(card->body(), tr("After what; none chosen means anything"), "crime", words);
    m_offences = new OffenceEdit;
    connect(m_offences, &OffenceEdit::changed, this, &ServiceFields::edited);
    card->body()->addWidget(new Field{tr("Kinds of offence, more exactly"), m_offences});
    addAnswers(card->body(),
        {"accepts_anonymous", "without_report", "takes_undocumented", "takes_children",
            "takes_animals", "step_free"});
    lines(card->body(), "exclusions", tr("Who cannot come, or what bars"), 1)
        ->setHint(
            tr("One rule in each line: “never at the address of a programme for perpetrators”"));
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
    line(card->body(), "point", tr("Point on the map"))
        ->setHint(tr("Latitude and longitude, such as 38.7139, -9.1394. It goes when the address "
                     "moves and no new one is written."));
    line(card->body(), "safe_entrance", tr("A safe way in"));
    line(card->body(), "languages", tr("Languages"))->setHint(tr("Separated by commas"));
    addAnswers(card->body(), {"interpreters"});
    line(card->body(), "interpreter_languages", tr("Languages with an interpreter"))
        ->setHint(tr("Separated by commas; empty means on request"));
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
    m_daysOff = new DaysOffEditor;
    connect(m_daysOff, &DaysOffEditor::edited, this, &ServiceFields::edited);
    card->body()->addWidget(m_daysOff);
    addAnswers(card->body(), {"closed_on_holidays"});
}

void ServiceFields::addMore(QVBoxLayout* column)
{
    auto* card = new Card{QStringLiteral("info"), tr("Good to know")};
    column->addWidget(card);
    addAnswers(card->body(), {"free"});
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

bool ServiceFields::hoursReadable() const { return !m_set.week || m_hours->week(); }

void ServiceFields::clearProblems()
{
    for (const auto& [subject, field] : m_fields)
        field->setProblem({});
    for (const PhoneRow& row : m_phoneRows)
        row.number->setProblem({});
    m_needNotice->setText({});
    m_daysOff->setProblem({});
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
            m_needs->first()->setFocus();
        } else if (problem.subject == "days_off") {
            m_daysOff->setProblem(errorText(problem));
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
