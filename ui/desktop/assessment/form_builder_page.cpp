// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/assessment/form_builder_page.h"

#include "app/workspace.h"
#include "ui/desktop/assessment/builder_forms.h"
#include "ui/desktop/assessment/builder_list.h"
#include "ui/desktop/assessment/builder_side.h"
#include "ui/desktop/assessment/builder_visit.h"
#include "ui/desktop/assessment/question_card.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/draft_keeper.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/workbench.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"

#include <QTimer>

namespace waymark::ui {
namespace {

using FormPointer = std::shared_ptr<const forms::Questionnaire>;

class FormBuilderPage final : public Page {
    Q_OBJECT

public:
    explicit FormBuilderPage(const PageContext& context)
        : m_context{context}
    {
        auto* column = columnIn(this, {}, 0);
        m_header = new TaskHeader{QStringLiteral("pencil"), tr("Change a form"), this};
        column->addWidget(m_header);
        m_notice = new InlineNotice{Meaning::Plain, this};
        m_notice->hide();
        column->addWidget(m_notice);
        m_list = new BuilderList;
        m_card = new QuestionCard;
        m_side = new BuilderSide;
        auto* middle = plainWidget(Ground::Window);
        auto* inside = columnIn(middle, {24, 16, 24, 16}, 16);
        inside->addWidget(m_card);
        inside->addStretch();
        m_bench = new Workbench{QStringLiteral("form-builder"), {m_list, 300},
            scrolling(middle, this), {scrolling(m_side), 400}, this};
        column->addWidget(m_bench, 1);
        makeBar(column);
        m_refresh.setSingleShot(true);
        m_refresh.setInterval(250);
        connect(&m_refresh, &QTimer::timeout, this, &FormBuilderPage::showSide);
        wire();
    }

    QString title() const override { return tr("Change a form"); }
    QString help() const override
    {
        return tr("Here a supervisor changes a form or makes a new one: questions on the left, the "
                  "chosen one in the middle, problems and a preview to try on the right. What you "
                  "write is kept as a draft within two seconds. It is saved as a new version; "
                  "answers given before keep the form they were given to.");
    }
    bool hasPrimary() const override { return true; }
    QList<QWidget*> parts() const override { return m_bench->parts(); }

    void activate(const QVariantMap& parameters) override
    {
        const auto text = [&](const char* name) {
            return fromQt(parameters.value(QLatin1String{name}).toString());
        };
        const BuilderWish wish{.form = text("form"),
            .draft = cases::DraftId::parse(text("draft")),
            .newName = text("new"),
            .newLanguage = text("language")};
        // What was begun stays, until another form is asked for.
        if (m_draft && m_dirty && wish.form.empty() && !wish.draft && wish.newName.empty()) return;
        load(wish);
    }

    void deactivate() override { m_keeper->flush(); }

private:
    void wire()
    {
        connect(m_list, &BuilderList::formChosen, this,
            [this](const std::string& id) { load({.form = id}); });
        connect(m_list, &BuilderList::newFormWanted, this, &FormBuilderPage::makeNew);
        connect(m_list, &BuilderList::questionChosen, this, &FormBuilderPage::choose);
        connect(m_list, &BuilderList::named, this,
            [this](const std::string& language, const std::string& words) {
                if (!m_draft) return;
                m_draft->setTitle(language, words);
                touch();
                m_refresh.start();
            });
        connect(m_card, &QuestionCard::edited, this, [this] {
            if (m_draft) m_card->applyTo(*m_draft);
            touch();
            m_refresh.start();
        });
        connect(m_card, &QuestionCard::moveWanted, this, &FormBuilderPage::move);
        connect(m_card, &QuestionCard::removeWanted, this, &FormBuilderPage::remove);
        connect(m_card, &QuestionCard::ruleWanted, this, &FormBuilderPage::editRule);
        connect(m_card, &QuestionCard::addWanted, this, &FormBuilderPage::addQuestion);
        connect(m_side, &BuilderSide::conclusionWanted, this, &FormBuilderPage::addConclusion);
        connect(m_side, &BuilderSide::removeWanted, this, [this](const std::string& code) {
            m_draft->removeConclusion(code);
            formChanged();
        });
        connect(m_side, &BuilderSide::translated, this,
            [this](const std::string& code, const std::string& words) {
                if (m_draft->setConclusionWords(code, m_card->language(), words)) touch();
                m_refresh.start();
            });
        connect(m_card, &QuestionCard::languageChosen, this, &FormBuilderPage::showSide);
    }

    void makeBar(QBoxLayout* column)
    {
        m_bar = new ActionBar{this};
        m_bar->setText(tr("Answers given before keep the form they were given to."));
        m_discard = m_bar->addAction(new Button{tr("Throw away"), {.look = Look::Quiet}});
        m_discard->setObjectName(QStringLiteral("discardForm"));
        connect(m_discard, &Button::clicked, this, &FormBuilderPage::discard);
        auto* add
            = m_bar->addAction(new Button{tr("Add a question"), {.icon = QStringLiteral("plus")}});
        add->setObjectName(QStringLiteral("addQuestion"));
        m_publish
            = m_bar->addAction(new Button{tr("Save as new version"), {.look = Look::Primary}});
        m_publish->setObjectName(QStringLiteral("publishForm"));
        connect(add, &Button::clicked, this, &FormBuilderPage::addQuestion);
        connect(m_publish, &Button::clicked, this, &FormBuilderPage::save);
        column->addWidget(m_bar);
        m_keeper = new DraftKeeper{
            this, m_bar->draftMark(), [this](const DraftKeeper::Done& done) { keep(done); }};
    }

    /// What is written is saved first; jobs run in order.
    void load(const BuilderWish& wish)
    {
        m_keeper->flush();
        m_context.jobs.run(
            this, [wish](app::Workspace& workspace) { return visitBuilder(workspace, wish); },
            [this](const BuilderVisit& visit) { show(visit); });
    }

    void makeNew()
    {
        auto* dialog = new NewFormDialog{
            [this](const QString& name, const QString& language) {
                load({.newName = fromQt(name), .newLanguage = fromQt(language)});
            },
            this};
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }

    void show(const BuilderVisit& visit)
    {
        m_list->showForms(visit);
        m_header->setTitle(visit.isNew() ? tr("New form") : tr("Change a form"));
        m_publish->setText(visit.isNew() ? tr("Save the form") : tr("Save as new version"));
        m_base = visit.base;
        m_draft = visit.draft;
        m_draftId = visit.kept ? visit.kept->id : cases::DraftId::create();
        m_linkId.clear();
        draw();
        m_keeper->forget();
        m_dirty = visit.kept.has_value();
        m_discard->setEnabled(m_dirty);
        m_notice->setText(draftText(visit).toHtmlEscaped());
        m_list->chooseFirst();
        if (visit.isNew() && !visit.kept) touch(); // begun, though nothing is asked yet
    }

    void touch()
    {
        m_dirty = true;
        m_discard->setEnabled(true);
        m_keeper->touch();
    }

    void keep(const DraftKeeper::Done& done)
    {
        if (!m_draft) return done(true);
        m_context.jobs.run(
            this,
            [id = m_draftId, draft = *m_draft, base = m_base](
                app::Workspace& workspace) { keepDraft(workspace, id, draft, base); },
            [done] { done(true); }, [done] { done(false); });
    }

    void discard()
    {
        if (!m_draft) return;
        m_keeper->forget();
        const auto thrown = *m_draft;
        const auto base = m_base;
        m_dirty = false;
        m_context.jobs.run(
            this,
            [id = m_draftId](
                app::Workspace& workspace) { cases::Drafts{workspace.desk()}.discard(id); },
            [this, thrown, base] {
                load({.form = base ? base->toString() : std::string{}});
                m_context.shell.announce(tr("Draft thrown away."), [this, thrown, base] {
                    m_draft = thrown;
                    m_base = base;
                    m_draftId = cases::DraftId::create();
                    formChanged();
                });
            });
    }

    /// The form is another one now: list, card and side are drawn again.
    void formChanged()
    {
        touch();
        draw();
    }

    void draw()
    {
        m_form = m_draft ? m_draft->form() : nullptr;
        if (m_form)
            m_header->setSubtitle(inThisLanguage(m_form->title) + QStringLiteral(" · ")
                + tr("version %1").arg(isolated(toQt(m_form->formVersion))));
        m_publish->setEnabled(m_form != nullptr);
        m_list->show(m_form.get(), m_linkId);
        if (m_linkId.empty()) m_card->setVisible(false);
        showSide();
    }

    void choose(const std::string& linkId)
    {
        m_linkId = linkId;
        const auto index = m_form ? m_form->find(linkId) : std::nullopt;
        m_card->setVisible(index.has_value());
        if (index) m_card->show(*m_form, m_form->items[*index]);
        showSide();
    }

    void showSide()
    {
        if (!m_draft) return;
        m_form = m_draft->form();
        if (m_form) m_list->showNames(*m_form, m_card->language());
        m_side->show(m_form, m_draft->problems(), m_linkId, m_card->language());
    }

    void addQuestion()
    {
        if (!m_draft) return;
        auto* dialog = new QuestionDialog{
            [this](forms::ItemType type, const std::string& words) {
                // Into a section when one is chosen, else behind the chosen question.
                const auto index = m_form ? m_form->find(m_linkId) : std::nullopt;
                const bool section = index && m_form->items[*index].type == forms::ItemType::Group;
                const auto added = m_draft->addQuestion(type, words,
                    section ? m_linkId : std::string{}, section ? std::string{} : m_linkId);
                if (!added) return say(added.error());
                m_linkId = *added;
                formChanged();
            },
            this};
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }

    void editRule()
    {
        if (!m_draft || !m_form) return;
        auto* dialog = new RuleDialog{m_form, m_linkId,
            [this](const std::vector<assessment::RuleCondition>& when, forms::Behavior behavior) {
                const auto set = m_draft->setConditions(m_linkId, when, behavior);
                if (!set) return say(set.error());
                formChanged();
            },
            this};
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }

    void addConclusion()
    {
        if (!m_draft || !m_form) return;
        auto* dialog = new RuleDialog{m_form,
            [this](const assessment::ConclusionDraft& conclusion) {
                const auto set = m_draft->addConclusion(conclusion);
                if (!set) return say(set.error());
                formChanged();
            },
            this};
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }

    void move(int by)
    {
        if (m_draft && m_draft->move(m_linkId, by)) formChanged();
    }

    void remove()
    {
        if (!m_draft) return;
        const auto before = *m_draft;
        if (const auto gone = m_draft->remove(m_linkId); !gone) return say(gone.error());
        m_linkId.clear();
        formChanged();
        m_context.shell.announce(tr("Question taken out."), [this, before] {
            m_draft = before;
            formChanged();
        });
    }

    void save()
    {
        if (!m_draft) return;
        m_context.jobs.run(
            this,
            [draft = *m_draft, begun = m_draftId, isNew = !m_base](
                app::Workspace& workspace) { return publishDraft(workspace, draft, begun, isNew); },
            [this, isNew = !m_base](const Result<assessment::FormId>& kept) {
                if (!kept) return say(kept.error());
                m_keeper->forget();
                m_dirty = false;
                m_context.shell.announce(isNew
                        ? tr("The form is saved. It can be chosen for assessments.")
                        : tr("Saved as a new version. New assessments use it."));
                load({.form = kept->toString()});
            });
    }

    void say(const Error& error) { m_notice->setText(errorText(error)); }

    static QString inThisLanguage(const forms::Text& text) { return toQt(text.base); }

    PageContext m_context;
    std::optional<assessment::FormDraft> m_draft;
    FormPointer m_form;
    std::string m_linkId;
    std::optional<assessment::FormId> m_base; ///< the version that is being changed; none: new
    cases::DraftId m_draftId = cases::DraftId::create();
    bool m_dirty = false;
    DraftKeeper* m_keeper = nullptr;
    QTimer m_refresh;
    TaskHeader* m_header;
    InlineNotice* m_notice;
    Workbench* m_bench;
    BuilderList* m_list;
    QuestionCard* m_card;
    BuilderSide* m_side;
    ActionBar* m_bar;
    Button* m_discard;
    Button* m_publish;
};

} // namespace

std::unique_ptr<Page> makeFormBuilderPage(const PageContext& context)
{
    return std::make_unique<FormBuilderPage>(context);
}

} // namespace waymark::ui

#include "form_builder_page.moc"
