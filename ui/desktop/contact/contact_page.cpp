// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/contact/contact_page.h"

#include "app/workspace.h"
#include "cases/case.h"
#include "ui/desktop/contact/contact_sections.h"
#include "ui/desktop/contact/contact_side.h"
#include "ui/desktop/contact/contact_writing.h"
#include "ui/desktop/contact/counted_bar.h"
#include "ui/desktop/contact/promote_panel.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/draft_keeper.h"
#include "ui/desktop/kit/lists.h"
#include "ui/desktop/kit/workbench.h"
#include "ui/desktop/qt/error_text.h"

#include <QStackedWidget>
#include <QTimer>

namespace waymark::ui {
namespace {

using namespace cases;

constexpr int kPromotePage = kContactSections;

class ContactPage final : public Page {
    Q_OBJECT

public:
    explicit ContactPage(const PageContext& context)
        : m_context{context}
        , m_binder{[this] { touched(); }}
    {
        auto* column = columnIn(this, {}, 0);
        column->addWidget(makeHeader());
        column->addWidget(m_notice);
        m_notice->setObjectName(QStringLiteral("contactNotice"));
        m_bench = new Workbench{QStringLiteral("contact"), {makeSectionList(), 190}, makeForm(),
            {scrolling(m_side), 320}, this};
        column->addWidget(m_bench, 1);
        column->addWidget(m_counted);
        m_draft = new DraftKeeper{
            this, m_header->draftMark(), [this](DraftKeeper::Done done) { saveDraft(done); }};
        connect(m_side, &ContactSide::samePerson, this, &ContactPage::joinCase);
        m_clock.setInterval(std::chrono::seconds{20});
        connect(&m_clock, &QTimer::timeout, this, &ContactPage::showHeader);
    }

    QString title() const override { return tr("Contact"); }
    bool hasPrimary() const override { return true; }
    QList<QWidget*> parts() const override { return m_bench->parts(); }
    QString help() const override
    {
        return tr(
            "Listen, and write what is said. Nothing is required: the line below shows which of"
            " the six counted items are there. Ctrl+Down goes to the next section, Esc sets"
            " the contact aside with its draft, Ctrl+Enter ends and saves.");
    }
    QList<PageShortcut> shortcuts() const override
    {
        auto* self = const_cast<ContactPage*>(this);
        return {
            {QKeySequence{Qt::CTRL | Qt::Key_Down}, tr("Next section"), [self] { self->step(1); }},
            {QKeySequence{Qt::CTRL | Qt::Key_Up}, tr("Section before"), [self] { self->step(-1); }},
            {QKeySequence{Qt::Key_Escape}, tr("Set aside"), [self] { self->setAside(); }}};
    }

    void activate(const QVariantMap& parameters) override
    {
        m_clock.start();
        if (const QString draft = parameters.value(QStringLiteral("draft")).toString();
            !draft.isEmpty())
            return openDraft(draft);
        if (const QString contact = parameters.value(QStringLiteral("contact")).toString();
            !contact.isEmpty())
            return openContact(contact);
        if (!m_inProgress) begin(ContactWriting{});
        focusSection();
    }

    void deactivate() override
    {
        m_clock.stop();
        m_draft->flush();
    }

private:
    QWidget* makeHeader()
    {
        m_header = new TaskHeader{QStringLiteral("phone"), tr("Contact in progress"), this};
        auto* aside = new Button{
            tr("Set aside"), {.icon = QStringLiteral("pause"), .hint = QStringLiteral("Esc")}};
        aside->setObjectName(QStringLiteral("setAside"));
        auto* promote = new Button{tr("Make a case…"), {.icon = QStringLiteral("folder")}};
        promote->setObjectName(QStringLiteral("makeCase"));
        m_save = new Button{tr("End and save"),
            {.icon = QStringLiteral("check"),
                .look = Look::Primary,
                .keys = QStringLiteral("Ctrl+Return")}};
        m_save->setObjectName(QStringLiteral("endAndSave"));
        connect(aside, &QPushButton::clicked, this, &ContactPage::setAside);
        connect(promote, &QPushButton::clicked, this, &ContactPage::askConsent);
        connect(m_save, &QPushButton::clicked, this, &ContactPage::endAndSave);
        m_header->addAction(aside);
        m_header->addAction(promote);
        m_header->addAction(m_save);
        return m_header;
    }

    QWidget* makeSectionList()
    {
        m_sections->setObjectName(QStringLiteral("contactSections"));
        connect(m_sections, &QListWidget::currentRowChanged, this, [this](int row) {
            if (row >= 0) m_stack->setCurrentIndex(row);
        });
        auto* holder = plainWidget(Ground::Window, "end");
        columnIn(holder, {8, 12, 8, 12}, 0)->addWidget(m_sections);
        return holder;
    }

    QWidget* makeForm()
    {
        ContactDetails& details = m_writing.details;
        for (QWidget* section : {safetySection(m_binder, details),
                 safeContactSection(m_binder, details), happenedSection(m_binder, details),
                 needsSection(m_binder, details), givenSection(m_binder, details),
                 personSection(m_binder, details), outcomeSection(m_binder, details)})
            m_stack->addWidget(scrolling(section));
        m_stack->addWidget(scrolling(m_promote));
        connect(m_promote, &PromotePanel::cancelled, this, &ContactPage::focusSection);
        connect(m_promote, &PromotePanel::wanted, this, &ContactPage::promote);
        return m_stack;
    }

    void begin(ContactWriting writing)
    {
        if (writing.details.startedAt == Instant{})
            writing.details.startedAt = fromQt(QDateTime::currentDateTime());
        m_writing = std::move(writing);
        m_draft->forget();
        m_inProgress = true;
        m_save->setEnabled(true);
        m_notice->setText({});
        m_binder.load();
        m_sections->setCurrentRow(0);
        showState();
    }

    void openDraft(const QString& id)
    {
        m_context.jobs.run(
            this,
            [id = DraftId::parse(fromQt(id))](app::Workspace& workspace) {
                return id ? Drafts{workspace.desk()}.find(*id) : std::nullopt;
            },
            [this](const std::optional<Draft>& draft) {
                auto writing = draft ? writingOf(*draft) : std::nullopt;
                if (writing) begin(std::move(*writing));
                if (!writing && !m_inProgress) begin(ContactWriting{});
                focusSection();
            });
    }

    void openContact(const QString& id)
    {
        m_draft->flush();
        m_context.jobs.run(
            this,
            [id = ContactId::parse(fromQt(id))](app::Workspace& workspace) {
                return id ? Contacts{workspace.desk()}.find(*id) : std::nullopt;
            },
            [this](const std::optional<Contact>& contact) {
                if (contact)
                    begin({DraftId::create(), contact->id, contact->revision, contact->details});
                focusSection();
            });
    }

    void focusSection()
    {
        const int row = std::max(0, m_sections->currentRow());
        m_stack->setCurrentIndex(row);
        if (auto* first = firstField(m_stack->currentWidget())) first->setFocus(Qt::TabFocusReason);
    }

    static QWidget* firstField(QWidget* page)
    {
        for (auto* child : page->findChildren<QWidget*>())
            if ((child->focusPolicy() & Qt::TabFocus) && child->isEnabled()
                && !qobject_cast<QAbstractScrollArea*>(child))
                return child;
        return nullptr;
    }

    void step(int by)
    {
        m_sections->setCurrentRow(
            std::clamp(m_sections->currentRow() + by, 0, kContactSections - 1));
        focusSection();
    }

    void touched()
    {
        m_draft->touch();
        showState();
    }

    void showState()
    {
        const ContactDetails details = cleaned(m_writing.details);
        QList<SectionList::Section> sections;
        for (int i = 0; i < kContactSections; ++i) {
            const auto section = static_cast<ContactSection>(i);
            const QString summary = sectionSummary(section, details);
            sections.append(
                {.text = sectionName(section), .second = summary, .done = !summary.isEmpty()});
        }
        m_sections->setSections(sections);
        m_counted->show(countedItems(details));
        m_side->look(details, m_writing.contact);
        showHeader();
    }

    void showHeader()
    {
        const QDateTime since = toQt(m_writing.details.startedAt);
        const auto minutes = since.secsTo(QDateTime::currentDateTime()) / 60;
        QStringList parts;
        if (m_writing.details.medium.isAnswered()) parts << wordOf(m_writing.details.medium);
        if (m_writing.details.language.isAnswered())
            parts << languageText(m_writing.details.language.value());
        parts << (m_writing.contact ? momentText(since)
                                    : tr("since %1, %n minute(s)", "", static_cast<int>(minutes))
                                          .arg(isolated(timeText(since.time()))));
        m_header->setTitle(m_writing.contact ? tr("Contact") : tr("Contact in progress"));
        m_header->setSubtitle(parts.join(QStringLiteral(" · ")));
    }

    void saveDraft(const DraftKeeper::Done& done)
    {
        const QString at = timeText(toQt(m_writing.details.startedAt).time());
        m_context.jobs.run(
            this,
            [writing = m_writing, label = fromQt(at)](app::Workspace& workspace) {
                Drafts{workspace.desk()}.save(writing.draft, "contact",
                    writing.contact ? writing.contact->toString() : std::string{}, label,
                    bodyOf(writing));
            },
            [done] { done(true); }, [done] { done(false); });
    }

    void setAside()
    {
        m_draft->flush();
        m_inProgress = false;
        m_context.shell.announce(tr("Set aside. The draft is kept."));
        m_context.shell.open(QStringLiteral("contacts"));
    }

    ContactWriting finished() const
    {
        ContactWriting writing = m_writing;
        writing.details = cleaned(writing.details);
        if (!writing.contact && !writing.details.endedAt)
            writing.details.endedAt
                = std::max(writing.details.startedAt, fromQt(QDateTime::currentDateTime()));
        return writing;
    }

    void endAndSave()
    {
        if (!m_save->isEnabled()) return;
        m_save->setEnabled(false);
        m_context.jobs.run(
            this,
            [writing = finished()](
                app::Workspace& workspace) { return keep(workspace.desk(), writing); },
            [this](const Result<Contact>& kept) {
                m_save->setEnabled(true);
                if (!kept) return refuse(kept.error());
                m_draft->forget();
                m_inProgress = false;
                m_context.shell.announce(tr("The contact is saved."));
                m_context.shell.open(QStringLiteral("contacts"));
            },
            [this] {
                m_save->setEnabled(true);
                m_notice->setText(tr("Not saved. The draft is kept; try again."));
            });
    }

    void refuse(const Error& error)
    {
        m_draft->flush();
        m_notice->setText(errorText(error));
        if (error.kind != Error::Kind::Conflict || !m_writing.contact) return;
        // Mine stays a draft of its own; the other version opens beside it in the list.
        m_notice->setAction(tr("Show the other version"), [this] {
            openContact(toQt(*m_writing.contact));
            m_context.shell.announce(tr("Your version is kept as a draft under Contacts."));
        });
    }

    void askConsent()
    {
        m_stack->setCurrentIndex(kPromotePage);
        m_promote->begin(cleaned(m_writing.details));
    }

    void promote(const Promotion& promotion)
    {
        m_context.jobs.run(
            this,
            [writing = finished(), promotion](app::Workspace& workspace) -> Result<Case> {
                auto& desk = workspace.desk();
                // Asked before the contact is saved, so that a refusal changes nothing.
                if (!promotion.recordKeeping.given
                    && promotion.recordKeeping.how != ConsentHow::OtherBasis)
                    return Error{Error::Kind::NotAllowed, "case.consent-missing"};
                auto kept = keep(desk, writing);
                if (!kept) return kept.error();
                return Cases{desk}.promote(kept->id, promotion);
            },
            [this](const Result<Case>& made) {
                if (!made) return m_promote->setProblem(errorText(made.error()));
                m_draft->forget();
                m_inProgress = false;
                m_context.shell.announce(
                    tr("Case %1 is open.").arg(isolated(toQt(made->reference))));
                m_context.shell.open(
                    QStringLiteral("case"), {{QStringLiteral("case"), toQt(made->id)}});
            });
    }

    void joinCase(const Likeness& likeness)
    {
        m_context.jobs.run(
            this,
            [writing = finished(), into = *likeness.caseId](
                app::Workspace& workspace) -> Result<void> {
                auto kept = keep(workspace.desk(), writing);
                if (!kept) return kept.error();
                return Contacts{workspace.desk()}.link(kept->id, into);
            },
            [this, into = *likeness.caseId](const Result<void>& linked) {
                if (!linked) return refuse(linked.error());
                m_draft->forget();
                m_inProgress = false;
                m_context.shell.open(
                    QStringLiteral("case"), {{QStringLiteral("case"), toQt(into)}});
            });
    }

    PageContext m_context;
    ContactWriting m_writing;
    ContactBinder m_binder;
    bool m_inProgress = false;
    QTimer m_clock;
    TaskHeader* m_header = nullptr;
    InlineNotice* m_notice = new InlineNotice;
    Button* m_save = nullptr;
    SectionList* m_sections = new SectionList{tr("Sections of the contact")};
    QStackedWidget* m_stack = new QStackedWidget;
    PromotePanel* m_promote = new PromotePanel;
    ContactSide* m_side = new ContactSide{m_context};
    CountedBar* m_counted = new CountedBar;
    Workbench* m_bench = nullptr;
    DraftKeeper* m_draft = nullptr;
};

} // namespace

std::unique_ptr<Page> makeContactPage(const PageContext& context)
{
    return std::make_unique<ContactPage>(context);
}

} // namespace waymark::ui

#include "contact_page.moc"
