// SPDX-License-Identifier: GPL-3.0-or-later
// Who belongs to the case, and what happened.
#include "app/workspace.h"
#include "ui/desktop/cases/case_details_card.h"
#include "ui/desktop/cases/case_tabs.h"
#include "ui/desktop/cases/case_words.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/card.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"

#include <QTimer>

namespace waymark::ui {
namespace {

using namespace cases;

class PeopleTab final : public CaseTab {
    Q_OBJECT

public:
    explicit PeopleTab(const PageContext& context)
        : m_context{context}
    {
        auto* page = plainWidget(Ground::Window);
        auto* column = columnIn(page, {24, 16, 24, 16}, 16);
        m_rows = columnIn(column, 12);
        column->addWidget(makeAdd());
        column->addWidget(m_details);
        connect(m_details, &CaseDetailsCard::saved, this, &CaseTab::caseChanged);
        column->addStretch();
        columnIn(this, {}, 0)->addWidget(scrolling(page));
    }

    void show(const CaseFile& file) override
    {
        m_id = file.shown.id;
        m_details->show(file.shown);
        struct Found {
            std::vector<Person> people;
            std::vector<Incident> incidents;
        };
        m_context.jobs.run(
            this,
            [id = *m_id](app::Workspace& workspace) {
                auto& desk = workspace.desk();
                return Found{People{desk}.ofCase(id), Incidents{desk}.ofCase(id)};
            },
            [this](const Found& found) {
                clear(m_rows);
                for (const Person& person : found.people)
                    m_rows->addWidget(cardOf(person));
                for (const Incident& incident : found.incidents)
                    m_rows->addWidget(cardOf(incident));
                Q_EMIT countChanged(static_cast<int>(found.people.size()));
            });
    }

private:
    QWidget* makeAdd()
    {
        auto* card = new Card{QStringLiteral("plus"), tr("Add a person")};
        m_name->setObjectName(QStringLiteral("personName"));
        m_role->setObjectName(QStringLiteral("personRole"));
        for (const auto& entry : Codes<PersonRole>::kAll)
            m_role->addItem(wordOf(entry.value), static_cast<int>(entry.value));
        card->body()->addWidget(new Field{tr("Name, or what to call them"), m_name});
        card->body()->addWidget(new Field{tr("What they are in this case"), m_role});
        auto* add = new Button{tr("Add"), {.icon = QStringLiteral("plus"), .small = true}};
        add->setObjectName(QStringLiteral("addPerson"));
        connect(add, &QPushButton::clicked, this, [this] {
            PersonDetails details;
            details.name = fromQt(m_name->text().trimmed());
            const auto role = static_cast<PersonRole>(m_role->currentValue().toInt());
            m_context.jobs.run(
                this,
                [id = *m_id, role, details](app::Workspace& workspace) {
                    return People{workspace.desk()}.add(id, role, details);
                },
                [this](const Result<Person>& added) {
                    if (!added) return m_context.shell.announce(errorText(added.error()));
                    m_name->clear();
                    Q_EMIT caseChanged();
                });
        });
        card->body()->addWidget(add, 0, Qt::AlignLeading);
        return card;
    }

    QWidget* cardOf(const Person& person)
    {
        const PersonDetails& details = person.details;
        auto* card = new Card{QStringLiteral("person"),
            details.name.empty()
                ? wordOf(person.role)
                : toQt(details.name) + QStringLiteral(" · ") + wordOf(person.role)};
        auto* facts = new FactList;
        facts->add(tr("Address as"), toQt(details.preferredName).toHtmlEscaped());
        facts->add(tr("Age"), wordOf(details.ageBand));
        facts->add(tr("Gender"), wordOf(details.gender));
        if (details.region.isAnswered())
            facts->add(tr("Region"), toQt(details.region.value()).toHtmlEscaped());
        if (!details.note.empty())
            facts->add(tr("To remember"), toQt(details.note).toHtmlEscaped());
        card->body()->addWidget(facts);
        addAddress(*card, person);
        return card;
    }

    /// Kept apart: hidden until a reason is given, and again after twenty seconds.
    void addAddress(Card& card, const Person& person)
    {
        auto* shown = label(
            person.hasAddress ? tr("An address is kept in the vault.") : tr("No address is kept."),
            Type::Second, Tone::Second);
        card.body()->addWidget(shown);
        auto* text = new LineEdit;
        text->setObjectName(QStringLiteral("addressOrReason"));
        card.body()->addWidget(
            new Field{person.hasAddress ? tr("Why do you need it?") : tr("Address to keep"), text});
        auto* act = new Button{person.hasAddress ? tr("Show for 20 seconds") : tr("Keep it"),
            {.icon = person.hasAddress ? QStringLiteral("eye") : QStringLiteral("lock"),
                .small = true}};
        act->setObjectName(QStringLiteral("address"));
        card.body()->addWidget(act, 0, Qt::AlignLeading);
        connect(act, &QPushButton::clicked, shown, [this, person, text, shown] {
            if (person.hasAddress)
                reveal(person.id, fromQt(text->text()), shown);
            else
                keep(person.id, fromQt(text->text().trimmed()));
        });
    }

    void reveal(PersonId id, const std::string& reason, QLabel* shown)
    {
        m_context.jobs.run(
            shown,
            [id, reason](app::Workspace& workspace) {
                return People{workspace.desk()}.revealAddress(id, reason);
            },
            [this, shown](const Result<Address>& address) {
                if (!address) return m_context.shell.announce(errorText(address.error()));
                shown->setText(toQt(address->text));
                QTimer::singleShot(std::chrono::seconds{20}, shown,
                    [shown] { shown->setText(tr("An address is kept in the vault.")); });
            });
    }

    void keep(PersonId id, const std::string& address)
    {
        m_context.jobs.run(
            this,
            [id, address](app::Workspace& workspace) {
                return People{workspace.desk()}.setAddress(id, {.text = address});
            },
            [this](const Result<void>& kept) {
                if (!kept) return m_context.shell.announce(errorText(kept.error()));
                Q_EMIT caseChanged();
            });
    }

    static QWidget* cardOf(const Incident& incident)
    {
        const IncidentDetails& details = incident.details;
        auto* card = new Card{QStringLiteral("alert"), tr("What happened")};
        auto* facts = new FactList;
        QStringList offences;
        for (const std::string& code : details.offences)
            offences << offenceTitle(code);
        facts->add(tr("Offence"), offences.join(QStringLiteral(", ")).toHtmlEscaped());
        facts->add(tr("Who did it"), wordOf(details.relationship));
        facts->add(tr("Where"), wordOf(details.place));
        facts->add(tr("Before"), wordOf(details.happenedBefore));
        facts->add(tr("Police told"), wordOf(details.reportedToPolice));
        card->body()->addWidget(facts);
        if (!details.ownWords.empty())
            card->body()->addWidget(paragraph(toQt(details.ownWords), Type::Body, Tone::Text));
        return card;
    }

    PageContext m_context;
    std::optional<CaseId> m_id;
    QVBoxLayout* m_rows = nullptr;
    CaseDetailsCard* m_details = new CaseDetailsCard{m_context};
    LineEdit* m_name = new LineEdit;
    ComboBox* m_role = new ComboBox;
};

/// Who opened and changed the case, from the journal.
class HistoryTab final : public CaseTab {
    Q_OBJECT

public:
    explicit HistoryTab(const PageContext& context)
        : m_context{context}
    {
        auto* page = plainWidget(Ground::Window);
        auto* column = columnIn(page, {24, 16, 24, 16}, 12);
        column->addWidget(label(tr("History"), Type::Section));
        column->addWidget(
            paragraph(tr("What was done with this case, by whom and when, as far as you"
                         " may see it. Nothing here can be changed.")));
        m_facts = new FactList{160};
        column->addWidget(m_facts);
        column->addStretch();
        columnIn(this, {}, 0)->addWidget(scrolling(page));
    }

    void show(const CaseFile& file) override
    {
        m_context.jobs.run(
            this,
            [id = file.shown.id](app::Workspace& workspace) {
                return workspace.desk().journal().about("case", id.toString());
            },
            [this](const std::vector<office::JournalEntry>& entries) {
                m_facts->clear();
                for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry)
                    m_facts->add(momentText(toQt(entry->at)), toQt(entry->line.action));
            });
    }

private:
    PageContext m_context;
    FactList* m_facts = nullptr;
};

} // namespace

CaseTab* makePeopleTab(const PageContext& context) { return new PeopleTab{context}; }
CaseTab* makeHistoryTab(const PageContext& context) { return new HistoryTab{context}; }

} // namespace waymark::ui

#include "people_tab.moc"
