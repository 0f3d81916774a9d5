// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/sign_in/create_office_dialog.h"

#include "base/language_names.h"
#include "base/resources.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"
#include "ui/desktop/qt/language.h"
#include "ui/desktop/sign_in/recovery_sheet.h"

#include <QDir>
#include <QLocale>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTimeZone>

namespace waymark::ui {
namespace {

template <class Control>
Field* field(const QString& text, Control* control, const char* name)
{
    control->setObjectName(QLatin1String{name});
    return new Field{text, control};
}

QString typed(const Field* from)
{
    return static_cast<QLineEdit*>(from->control())->text().trimmed();
}
QString picked(const Field* from)
{
    return static_cast<ComboBox*>(from->control())->currentValue().toString();
}

QString countryText(const QString& code)
{
    if (code == QLatin1String{"GB-NIR"}) return CreateOfficeDialog::tr("Northern Ireland");
    return toQt(waymark::countryName(fromQt(code), fromQt(currentLanguage())));
}

ComboBox* countries()
{
    auto* box = new ComboBox;
    for (const auto file : resources::list("countries/")) {
        const QString name = toQt(file).section(QLatin1Char{'/'}, -1);
        const QString code = name.section(QLatin1Char{'.'}, 0, 0).toUpper();
        box->addItem(countryText(code), code);
    }
    box->model()->sort(0);
    box->setCurrentValue(QLocale::territoryToCode(QLocale::system().territory()));
    if (box->currentIndex() < 0) box->setCurrentIndex(0);
    return box;
}

ComboBox* workingLanguages()
{
    auto* box = new ComboBox;
    for (const char* code : {"en", "fr", "es", "pt", "nl", "hr", "lv", "mt"})
        box->addItem(languageName(QLatin1String{code}), QLatin1String{code});
    box->setCurrentValue(QLocale{}.name().left(2));
    if (box->currentIndex() < 0) box->setCurrentIndex(0);
    return box;
}

ComboBox* timeZones()
{
    auto* box = new ComboBox;
    for (const auto& zone : QTimeZone::availableTimeZoneIds())
        if (zone.startsWith("Europe/") || zone.startsWith("Atlantic/"))
            box->addItem(QString::fromLatin1(zone), QString::fromLatin1(zone));
    const QString here = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    if (box->findData(here) < 0) box->addItem(here, here);
    box->setCurrentValue(here);
    return box;
}

QString proposedPlace()
{
    return QDir{QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)}.absolutePath();
}

} // namespace

CreateOfficeDialog::CreateOfficeDialog(JobRunner& jobs, QWidget* parent)
    : Dialog{tr("Create an office"), parent}
    , m_jobs{jobs}
    , m_steps{new QStackedWidget}
    , m_next{new Button{tr("Next"), {.look = Look::Primary}}}
{
    m_steps->addWidget(officeStep());
    m_steps->addWidget(workerStep());
    body()->addWidget(m_steps);
    m_next->setObjectName(QStringLiteral("next"));
    addButton(m_next);
    connect(m_next, &QPushButton::clicked, this, &CreateOfficeDialog::next);
    m_name->control()->setFocus();
}

QWidget* CreateOfficeDialog::officeStep()
{
    auto* step = new QWidget;
    auto* column = columnIn(step, {}, 12);
    m_name = field(tr("Name of the office"), new LineEdit, "officeName");
    m_country = field(tr("Country whose rights and numbers apply"), countries(), "country");
    m_language = field(tr("Working language"), workingLanguages(), "officeLanguage");
    m_zone = field(tr("Time zone"), timeZones(), "timeZone");
    m_place = field(tr("Where it is kept"), new LineEdit{proposedPlace()}, "place");
    m_place->setHint(
        tr("A folder with the office's name is made there. Everything in it is encrypted."));
    for (auto* each : {m_name, m_country, m_language, m_zone, m_place})
        column->addWidget(each);
    column->addStretch();
    return step;
}

QWidget* CreateOfficeDialog::workerStep()
{
    auto* step = new QWidget;
    auto* column = columnIn(step, {}, 12);
    column->addWidget(paragraph(tr(
        "The first person leads the office: takes contacts, reviews, and adds the colleagues.")));
    m_worker = field(tr("Your name"), new LineEdit, "worker");
    m_password = field(tr("Password"), new PasswordEdit, "newPassword");
    m_password->setHint(
        tr("At least ten characters; a few unrelated words are easy to keep in mind."));
    m_again = field(tr("Password again"), new PasswordEdit, "newPasswordAgain");
    for (auto* each : {m_worker, m_password, m_again})
        column->addWidget(each);
    column->addStretch();
    return step;
}

app::NewOffice CreateOfficeDialog::value() const
{
    return {.details = {.name = fromQt(typed(m_name)),
                .country = fromQt(picked(m_country)),
                .timeZone = fromQt(picked(m_zone)),
                .language = fromQt(picked(m_language)),
                .training = false},
        .firstWorker = fromQt(typed(m_worker)),
        .password = fromQt(static_cast<QLineEdit*>(m_password->control())->text())};
}

QString CreateOfficeDialog::folder() const
{
    static const QRegularExpression unwanted{QStringLiteral("[/\\\\:*?\"<>|]")};
    QString name = typed(m_name);
    name.replace(unwanted, QStringLiteral("-"));
    return QDir{typed(m_place)}.filePath(name + QStringLiteral(".waymark"));
}

bool CreateOfficeDialog::showOfficeProblems()
{
    const auto problems = office::problemsIn(value().details);
    showProblems(problems,
        {{"name", m_name}, {"country", m_country}, {"language", m_language},
            {"time-zone", m_zone}});
    return !problems.empty();
}

void CreateOfficeDialog::next()
{
    if (m_sheet) {
        if (!m_sheet->confirm()) return;
        Q_EMIT created(folder(), typed(m_name), typed(m_worker));
        accept();
        return;
    }
    if (m_steps->currentIndex() == 0) {
        if (showOfficeProblems()) return;
        m_steps->setCurrentIndex(1);
        m_worker->control()->setFocus();
        return;
    }
    create();
}

void CreateOfficeDialog::create()
{
    const auto problems = app::Workspace::problemsIn(value());
    showProblems(problems, {{"worker", m_worker}, {"password", m_password}});
    if (!problems.empty()) return;
    const bool same = static_cast<QLineEdit*>(m_password->control())->text()
        == static_cast<QLineEdit*>(m_again->control())->text();
    m_again->setProblem(same ? QString{} : tr("The two passwords differ."));
    if (!same) return;
    setBusy(true);
    say({});
    m_jobs.runAlways(
        this,
        [folder = fromQt(folder()), office = value()](
            app::Workspace& workspace) { return workspace.createOffice(folder, office); },
        [this](const Result<app::RecoverySheet>& sheet) {
            setBusy(false);
            if (sheet)
                showSheet(toQt(sheet->code));
            else
                say(errorText(sheet.error()));
        },
        [this] { setBusy(false); });
}

void CreateOfficeDialog::showSheet(const QString& code)
{
    m_sheet = new RecoverySheetView{typed(m_name), code, this};
    m_steps->addWidget(m_sheet);
    m_steps->setCurrentWidget(m_sheet);
    m_next->setText(tr("The sheet is printed"));
    m_made = true;
}

void CreateOfficeDialog::reject()
{
    if (!m_made)
        QDialog::reject();
    else
        say(tr("The office is made. Please type the group from the sheet first: without the sheet "
               "nobody can "
               "help when passwords are lost."));
}

} // namespace waymark::ui
