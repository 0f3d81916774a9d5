// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/directory/service_editor_page.h"

#include "app/workspace.h"
#include "cases/draft.h"
#include "directory/directory.h"
#include "directory/editing.h"
#include "ui/desktop/directory/service_fields.h"
#include "ui/desktop/directory/upkeep_texts.h"
#include "ui/desktop/directory/versions_dialog.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/draft_keeper.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"

namespace waymark::ui {
namespace {

using directory::ServiceForm;

constexpr const char* kDraftKind = "service";

/// What the page opens with.
struct Opened {
    std::optional<directory::Service> service;
    std::optional<cases::Draft> draft;
    std::string country;
};

class ServiceEditorPage final : public Page {
    Q_DECLARE_TR_FUNCTIONS(ServiceEditorPage)

public:
    explicit ServiceEditorPage(const PageContext& context);

    QString title() const override { return tr("Service"); }
    void activate(const QVariantMap& parameters) override;
    void deactivate() override { m_draft->flush(); }
    QList<PageShortcut> shortcuts() const override;
    QString help() const override;
    bool hasPrimary() const override { return true; }
    QList<QWidget*> parts() const override { return {m_fields, m_bar}; }

private:
    void show(const Opened& opened);
    void saveDraft(const DraftKeeper::Done& done);
    void save();
    void saveOver(std::int64_t revision, const ServiceForm& before, const ServiceForm& after);
    void saved(const Result<directory::ServiceId>& id);
    void showVersions();
    void leave();
    void discard();

    PageContext m_context;
    TaskHeader* m_header;
    InlineNotice* m_notice;
    ServiceFields* m_fields;
    ActionBar* m_bar;
    DraftKeeper* m_draft;
    std::optional<directory::ServiceId> m_id; ///< empty: a new one
    std::int64_t m_revision = 0;
    ServiceForm m_before; ///< as it was opened
    cases::DraftId m_draftId = cases::DraftId::create();
    bool m_loading = true;
};

ServiceEditorPage::ServiceEditorPage(const PageContext& context)
    : m_context{context}
    , m_header{new TaskHeader{QStringLiteral("map-pin"), {}, this}}
    , m_notice{new InlineNotice}
    , m_fields{new ServiceFields}
    , m_bar{new ActionBar}
{
    auto* column = columnIn(this, {}, 0);
    column->addWidget(m_header);
    m_notice->setText({});
    column->addWidget(m_notice);
    setGround(m_fields, Ground::Window);
    m_fields->setMaximumWidth(px(760));
    column->addWidget(scrolling(m_fields), 1);
    column->addWidget(m_bar);
    m_draft = new DraftKeeper{
        this, m_bar->draftMark(), [this](const DraftKeeper::Done& done) { saveDraft(done); }};
    auto* discardButton = m_bar->addAction(new Button{tr("Throw away"), {.look = Look::Quiet}});
    discardButton->setObjectName(QStringLiteral("discardService"));
    connect(discardButton, &Button::clicked, this, [this] { discard(); });
    auto* saveButton = m_bar->addAction(new Button{tr("Save"),
        {.icon = QStringLiteral("check"),
            .look = Look::Primary,
            .keys = QStringLiteral("Ctrl+Return")}});
    saveButton->setObjectName(QStringLiteral("saveService"));
    connect(saveButton, &Button::clicked, this, [this] { save(); });
    connect(m_fields, &ServiceFields::edited, this, [this] {
        if (!m_loading) m_draft->touch();
    });
}

QList<PageShortcut> ServiceEditorPage::shortcuts() const
{
    return {{QKeySequence{QStringLiteral("Ctrl+Return")}, tr("Save")}};
}

QString ServiceEditorPage::help() const
{
    return tr("What you write is kept as a draft within two seconds. Numbers are written the usual "
              "way of their country when they are right; short ones such as 116 006 stay. A "
              "confidential address is sealed as soon as you save.");
}

void ServiceEditorPage::activate(const QVariantMap& parameters)
{
    const auto id = directory::ServiceId::parse(
        fromQt(parameters.value(QStringLiteral("service")).toString()));
    const auto draft
        = cases::DraftId::parse(fromQt(parameters.value(QStringLiteral("draft")).toString()));
    m_loading = true;
    m_notice->setText({});
    m_context.jobs.run(
        this,
        [id, draft](app::Workspace& workspace) {
            auto& desk = workspace.desk();
            cases::Drafts drafts{desk};
            Opened opened{
                {}, draft ? drafts.find(*draft) : std::nullopt, directory::Editing{desk}.country()};
            auto wanted = id;
            if (opened.draft && !opened.draft->subjectId.empty())
                wanted = directory::ServiceId::parse(opened.draft->subjectId);
            if (!opened.draft) {
                const auto own = drafts.own(kDraftKind, wanted ? wanted->toString() : "");
                if (!own.empty()) opened.draft = own.front();
            }
            if (wanted)
                if (auto found = directory::Directory{desk}.find(*wanted))
                    opened.service = std::move(found).value();
            return opened;
        },
        [this](const Opened& opened) { show(opened); });
}

void ServiceEditorPage::show(const Opened& opened)
{
    m_loading = true;
    m_id.reset();
    m_before = {};
    m_revision = 0;
    if (opened.service) {
        m_id = opened.service->id;
        m_revision = opened.service->revision;
        m_before = directory::formOf(*opened.service);
    }
    m_header->setTitle(m_id ? toQt(m_before.name) : tr("New service"));
    m_fields->clearProblems();
    m_fields->setCountry(opened.country);
    ServiceForm form = m_before;
    m_draftId = cases::DraftId::create();
    if (opened.draft) {
        m_draftId = opened.draft->id;
        if (auto kept = directory::formFromDraft(opened.draft->body)) form = *std::move(kept);
        m_notice->setText(tr("This is your draft of %1. It is not saved as the entry yet.")
                              .arg(momentText(toQt(opened.draft->savedAt)))
                              .toHtmlEscaped());
    }
    m_fields->setForm(form, m_id && m_before.additions.confidential);
    m_draft->forget();
    m_fields->first()->setFocus();
    m_loading = false;
}

void ServiceEditorPage::saveDraft(const DraftKeeper::Done& done)
{
    m_context.jobs.run(
        this,
        [draft = m_draftId, subject = m_id ? m_id->toString() : std::string{},
            body = directory::toDraft(m_fields->form())](app::Workspace& workspace) {
            cases::Drafts{workspace.desk()}.save(draft, kDraftKind, subject, "", body);
        },
        [done] { done(true); }, [done] { done(false); });
}

void ServiceEditorPage::save()
{
    m_fields->clearProblems();
    m_notice->setText({});
    if (!m_fields->hoursReadable()) {
        m_notice->setText(tr("One day's hours cannot be read. It is marked below."));
        return;
    }
    const ServiceForm form = m_fields->form();
    if (const auto problems = directory::problemsIn(form); !problems.empty()) {
        m_fields->showProblems(problems);
        return;
    }
    saveOver(m_revision, m_before, form);
}

void ServiceEditorPage::saveOver(
    std::int64_t revision, const ServiceForm& before, const ServiceForm& after)
{
    m_context.jobs.run(
        this,
        [id = m_id, revision, before, after, draft = m_draftId](
            app::Workspace& workspace) -> Result<directory::ServiceId> {
            auto& desk = workspace.desk();
            directory::Editing editing{desk};
            auto written = [&]() -> Result<directory::ServiceId> {
                if (!id) return editing.add(after);
                const auto done = editing.save(*id, revision, before, after);
                if (!done) return done.error();
                return *id;
            }();
            if (written) cases::Drafts{desk}.discard(draft);
            return written;
        },
        [this](const Result<directory::ServiceId>& id) { saved(id); });
}

void ServiceEditorPage::saved(const Result<directory::ServiceId>& id)
{
    if (id) {
        m_draft->forget();
        m_context.shell.announce(tr("Saved. What changed stands in its history."));
        m_context.shell.open(QStringLiteral("directory"), {{QStringLiteral("service"), toQt(*id)}});
        return;
    }
    if (id.error().kind == Error::Kind::Conflict) {
        showVersions();
        return;
    }
    m_notice->setText(errorText(id.error()).toHtmlEscaped());
    m_fields->showProblems({id.error()});
}

void ServiceEditorPage::showVersions()
{
    m_context.jobs.run(
        this, [id = *m_id](app::Workspace& workspace) { return workspace.directory().find(id); },
        [this](const Result<directory::Service>& theirs) {
            if (!theirs) {
                m_notice->setText(errorText(theirs.error()).toHtmlEscaped());
                return;
            }
            const ServiceForm other = directory::formOf(*theirs);
            const ServiceForm mine = directory::rebased(m_before, m_fields->form(), other);
            auto* dialog = new VersionsDialog{directory::differences(other, mine), this};
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &VersionsDialog::mineWanted, this,
                [this, revision = theirs->revision, other, mine] {
                    saveOver(revision, other, mine);
                });
            connect(dialog, &VersionsDialog::theirsWanted, this, [this] { discard(); });
            dialog->open();
        });
}

void ServiceEditorPage::leave()
{
    QVariantMap parameters;
    if (m_id) parameters.insert(QStringLiteral("service"), toQt(*m_id));
    m_context.shell.open(QStringLiteral("directory"), parameters);
}

void ServiceEditorPage::discard()
{
    m_draft->forget();
    m_context.jobs.run(
        this,
        [draft = m_draftId](
            app::Workspace& workspace) { cases::Drafts{workspace.desk()}.discard(draft); },
        [this] { leave(); });
}

} // namespace

std::unique_ptr<Page> makeServiceEditorPage(const PageContext& context)
{
    return std::make_unique<ServiceEditorPage>(context);
}

} // namespace waymark::ui
