// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/office/form_dialog.h"

#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"
#include "ui/desktop/shell/role_text.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QRandomGenerator>

namespace waymark::ui {

QString roleMeaning(office::Role role)
{
    const auto text
        = [](const char* words) { return QCoreApplication::translate("RoleMeaning", words); };
    switch (role) {
    case office::Role::Worker:
        return text(QT_TRANSLATE_NOOP("RoleMeaning", "takes contacts and leads cases"));
    case office::Role::Supervisor:
        return text(QT_TRANSLATE_NOOP("RoleMeaning", "reviews, and sees the team's cases"));
    case office::Role::Administrator:
        return text(QT_TRANSLATE_NOOP(
            "RoleMeaning", "runs workers, backup and settings; sees no case by this role alone"));
    case office::Role::DataProtection:
        return text(QT_TRANSLATE_NOOP("RoleMeaning", "reads the journal, no content of cases"));
    }
    return {};
}

std::vector<std::pair<office::Role, QCheckBox*>> roleBoxes(QWidget* parent)
{
    std::vector<std::pair<office::Role, QCheckBox*>> boxes;
    for (const auto role : office::kAllRoles) {
        auto* box = new QCheckBox{roleText(role), parent};
        box->setObjectName(QStringLiteral("role-") + toQt(code(role)));
        box->setAccessibleDescription(roleMeaning(role));
        box->setToolTip(roleMeaning(role));
        boxes.emplace_back(role, box);
    }
    return boxes;
}

QString suggestedPassword()
{
    static constexpr char kConsonants[] = "bdfghklmnprstvz";
    static constexpr char kVowels[] = "aeiou";
    auto& random = *QRandomGenerator::system();
    QString words;
    for (int group = 0; group < 4; ++group) {
        if (group > 0) words += QLatin1Char{'-'};
        for (int syllable = 0; syllable < 2; ++syllable) {
            words += QLatin1Char{kConsonants[random.bounded(15)]};
            words += QLatin1Char{kVowels[random.bounded(5)]};
        }
        words += QLatin1Char{kConsonants[random.bounded(15)]};
    }
    return words;
}

FormDialog::FormDialog(
    const QString& title, const QString& text, const QString& go, Look look, QWidget* parent)
    : Dialog{title, parent}
    , m_go{new Button{go, {.look = look}}}
{
    m_go->setObjectName(QStringLiteral("go"));
    m_go->setAutoDefault(false);
    if (!text.isEmpty()) body()->addWidget(paragraph(text));
    addButton(m_go);
    connect(m_go, &QPushButton::clicked, this, [this] {
        say({});
        for (auto* field : std::as_const(m_fields))
            field->setProblem({});
        if (m_action) m_action();
    });
}

Field* FormDialog::addField(const char* subject, Field* field)
{
    field->control()->setObjectName(QLatin1String{subject});
    m_fields.insert(QLatin1String{subject}, field);
    body()->addWidget(field);
    if (m_fields.size() == 1) field->control()->setFocus();
    return field;
}

Field* FormDialog::addLine(const char* subject, const QString& label, const QString& value)
{
    return addField(subject, new Field{label, new LineEdit{value}, this});
}

Field* FormDialog::addPassword(const char* subject, const QString& label)
{
    return addField(subject, new Field{label, new PasswordEdit, this});
}

Field* FormDialog::addInitialPassword()
{
    auto* field = addLine("password", tr("Initial password"), suggestedPassword());
    field->setHint(tr("Tell it in person or on paper. It works once: at the first sign-in an own "
                      "one must be chosen."));
    return field;
}

void FormDialog::addRoles(const std::set<office::Role>& roles)
{
    auto* holder = new QWidget;
    auto* column = columnIn(holder, {}, 4);
    m_roles = roleBoxes(holder);
    for (const auto& [role, box] : m_roles) {
        box->setChecked(roles.contains(role));
        column->addWidget(box);
        auto* meaning = paragraph(roleMeaning(role), Type::Second, Tone::Quiet);
        meaning->setContentsMargins(px(24), 0, 0, 0);
        column->addWidget(meaning);
    }
    auto* field = new Field{tr("Roles"), holder, this};
    m_fields.insert(QStringLiteral("roles"), field);
    body()->addWidget(field);
}

void FormDialog::addWidget(QWidget* widget) { body()->addWidget(widget); }

std::string FormDialog::text(const char* subject) const
{
    return fromQt(m_fields.value(QLatin1String{subject})->as<QLineEdit>()->text().trimmed());
}

std::string FormDialog::password(const char* subject) const
{
    return fromQt(m_fields.value(QLatin1String{subject})->as<QLineEdit>()->text());
}

std::set<office::Role> FormDialog::roles() const
{
    std::set<office::Role> chosen;
    for (const auto& [role, box] : m_roles)
        if (box->isChecked()) chosen.insert(role);
    return chosen;
}

void FormDialog::onGo(std::function<void()> go) { m_action = std::move(go); }

void FormDialog::refuse(const Error& error)
{
    setBusy(false);
    if (auto* field = m_fields.value(toQt(error.subject))) {
        field->setProblem(errorText(error));
        field->control()->setFocus();
        return;
    }
    say(errorText(error));
}

void FormDialog::setGoText(const QString& text) { m_go->setText(text); }

} // namespace waymark::ui
