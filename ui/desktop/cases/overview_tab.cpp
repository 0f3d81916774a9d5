// SPDX-License-Identifier: GPL-3.0-or-later
// Timeline, note and next steps.
#include "app/workspace.h"
#include "cases/draft.h"
#include "ui/desktop/cases/case_table_model.h"
#include "ui/desktop/cases/case_tabs.h"
#include "ui/desktop/cases/case_words.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/card.h"
#include "ui/desktop/kit/draft_keeper.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/lists.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/kit/workbench.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QStandardItemModel>

namespace waymark::ui {
namespace {

using namespace cases;

constexpr std::size_t kEntries = 50;

class OverviewTab final : public CaseTab {
    Q_OBJECT

public:
    explicit OverviewTab(const PageContext& context)
        : m_context{context}
    {
        auto* middle = plainWidget(Ground::Window);
        auto* column = columnIn(middle, {24, 12, 16, 12}, 12);
        column->addWidget(makeHead());
        column->addWidget(makeNote());
        m_list->setObjectName(QStringLiteral("timeline"));
        m_list->setModel(m_model);
        column->addWidget(m_list, 1);
        m_older->setObjectName(QStringLiteral("olderEntries"));
        m_older->hide();
        column->addWidget(m_older);
        connect(m_older, &QPushButton::clicked, this, [this] { loadEntries(m_next); });
        connect(m_list, &QListView::activated, this, &OverviewTab::openEntry);
        auto* bench = new Workbench{QStringLiteral("case-overview"), {}, scrolling(middle),
            {scrolling(makeSide()), 360}, this};
        columnIn(this, {}, 0)->addWidget(bench);
    }

    void show(const CaseFile& file) override
    {
        const bool other = !m_id || *m_id != file.shown.id;
        m_id = file.shown.id;
        m_reference = file.shown.reference;
        if (other) beginNote();
        showSteps(file.steps);
        loadEntries({});
    }

    void leave() override { m_draft->flush(); }

private:
    QWidget* makeHead()
    {
        auto* head = new QWidget;
        auto* row = rowIn(head, {}, 8);
        row->addWidget(label(tr("Timeline"), Type::Section));
        row->addStretch();
        auto* filters = new QButtonGroup{this};
        const auto add = [&](const QString& text, const char* name, std::vector<EntryKind> kinds) {
            auto* chip = new FilterChip{text};
            chip->setObjectName(QString::fromUtf8(name));
            chip->setChecked(kinds.empty());
            filters->addButton(chip);
            row->addWidget(chip);
            connect(chip, &QPushButton::clicked, this, [this, kinds] {
                m_kinds = kinds;
                loadEntries({});
            });
        };
        add(tr("All"), "filterAll", {});
        add(tr("Contacts"), "filterContacts",
            {EntryKind::Contact, EntryKind::Call, EntryKind::Visit, EntryKind::Message});
        add(tr("Decisions"), "filterDecisions", {EntryKind::Decision, EntryKind::Status});
        add(tr("Letters and leaflets"), "filterInformation",
            {EntryKind::Information, EntryKind::Message});
        add(tr("Safety"), "filterSafety", {EntryKind::Safety, EntryKind::Assessment});
        return head;
    }

    QWidget* makeNote()
    {
        auto* card = new Card;
        m_text->setObjectName(QStringLiteral("note"));
        m_text->setAccessibleName(tr("Write a note"));
        m_text->setPlaceholderText(tr("Write a note …"));
        m_text->setLines(2, 10);
        card->body()->addWidget(m_text);
        card->body()->addWidget(m_problem);
        auto* row = rowIn(card->body(), 8);
        auto* mark = new DraftMark;
        row->addWidget(mark);
        row->addStretch();
        const auto add
            = [&](const QString& text, const QString& icon, EntryKind kind, const char* name) {
                  auto* button = new Button{text, {.icon = icon, .small = true}};
                  button->setObjectName(QString::fromUtf8(name));
                  connect(button, &QPushButton::clicked, this, [this, kind] { write(kind); });
                  row->addWidget(button);
              };
        add(tr("Call note"), QStringLiteral("phone"), EntryKind::Call, "callNote");
        add(tr("Visit note"), QStringLiteral("door"), EntryKind::Visit, "visitNote");
        add(tr("Note"), QStringLiteral("note"), EntryKind::Note, "plainNote");
        m_draft = new DraftKeeper{this, mark, [this](DraftKeeper::Done done) { saveDraft(done); }};
        connect(m_text, &QPlainTextEdit::textChanged, m_draft, &DraftKeeper::touch);
        return card;
    }

    QWidget* makeSide()
    {
        auto* side = plainWidget(Ground::Side, "start");
        auto* column = columnIn(side, {12, 12, 12, 12}, 12);
        m_steps->body()->setObjectName(QStringLiteral("steps"));
        column->addWidget(m_steps);
        auto* add = new Card{QStringLiteral("plus"), tr("Add a next step")};
        m_title->setObjectName(QStringLiteral("stepTitle"));
        m_due->setObjectName(QStringLiteral("stepDue"));
        m_due->setPlaceholderText(tr("2026-12-01, or empty"));
        add->body()->addWidget(new Field{tr("What is to do"), m_title});
        m_dueField = new Field{tr("Due"), m_due};
        add->body()->addWidget(m_dueField);
        auto* button = new Button{tr("Add"), {.icon = QStringLiteral("plus"), .small = true}};
        button->setObjectName(QStringLiteral("addStep"));
        connect(button, &QPushButton::clicked, this, &OverviewTab::addStep);
        add->body()->addWidget(button, 0, Qt::AlignLeading);
        column->addWidget(add);
        column->addStretch();
        return side;
    }

    void beginNote()
    {
        m_draftId = DraftId::create();
        m_text->clear();
        m_draft->forget();
        m_problem->setText({});
        m_context.jobs.run(
            this,
            [id = m_id->toString()](
                app::Workspace& workspace) { return Drafts{workspace.desk()}.own("note", id); },
            [this, id = m_id](const std::vector<Draft>& drafts) {
                if (drafts.empty() || m_id != id || !m_text->toPlainText().isEmpty()) return;
                m_draftId = drafts.front().id;
                m_text->setPlainText(toQt(drafts.front().body));
                m_draft->forget();
            });
    }

    void saveDraft(const DraftKeeper::Done& done)
    {
        m_context.jobs.run(
            this,
            [draft = m_draftId, id = m_id->toString(), label = m_reference,
                text = fromQt(m_text->toPlainText())](app::Workspace& workspace) {
                Drafts drafts{workspace.desk()};
                if (text.empty())
                    drafts.discard(draft);
                else
                    drafts.save(draft, "note", id, label, text);
            },
            [done] { done(true); }, [done] { done(false); });
    }

    void write(EntryKind kind)
    {
        m_context.jobs.run(
            this,
            [id = *m_id, kind, draft = m_draftId, text = fromQt(m_text->toPlainText())](
                app::Workspace& workspace) {
                auto written = Timeline{workspace.desk()}.write(id, {.kind = kind, .text = text});
                if (written) Drafts{workspace.desk()}.discard(draft);
                return written;
            },
            [this](const Result<Entry>& written) {
                if (!written) return m_problem->setText(errorText(written.error()));
                m_problem->setText({});
                m_text->clear();
                m_draft->forget();
                m_draftId = DraftId::create();
                Q_EMIT caseChanged();
            });
    }

    void loadEntries(std::optional<EntryKey> before)
    {
        m_context.jobs.run(
            this,
            [id = *m_id, kinds = m_kinds, before](app::Workspace& workspace) {
                return Timeline{workspace.desk()}.newest(id, kinds, kEntries, before);
            },
            [this, before, id = *m_id](const EntryPage& page) {
                if (m_id != id) return;
                if (!before) m_model->clear();
                for (const Entry& entry : page.rows)
                    m_model->appendRow(itemOf(entry));
                m_next = page.next;
                m_older->setVisible(m_next.has_value());
            });
    }

    static QStandardItem* itemOf(const Entry& entry)
    {
        const EntryDetails& details = entry.details;
        QString title = eventText(details);
        if (details.minutes) title += tr(", %n minute(s)", "", static_cast<int>(*details.minutes));
        auto* item = new QStandardItem{title + QStringLiteral(" · ") + toQt(entry.workerName)};
        const QString text = toQt(details.text);
        item->setData(text.section(QLatin1Char{'\n'}, 0, 0), SecondLineRole);
        item->setToolTip(text);
        item->setData(iconOf(details.kind), IconRole);
        item->setData(momentText(toQt(details.at)), EndTextRole);
        item->setData(toQt(details.subjectKind), ValueRole);
        item->setData(toQt(details.subjectId), ValueRole + 1);
        return item;
    }

    void openEntry(const QModelIndex& index)
    {
        const QString kind = index.data(ValueRole).toString();
        if (kind.isEmpty()) return;
        QVariantMap parameters{{kind, index.data(ValueRole + 1).toString()}};
        parameters.insert(QStringLiteral("case"), toQt(*m_id));
        m_context.shell.open(kind, parameters);
    }

    void showSteps(const std::vector<Task>& steps)
    {
        clear(m_steps->body());
        m_steps->setCount(steps.empty() ? QString{} : QString::number(steps.size()));
        if (steps.empty())
            m_steps->body()->addWidget(
                paragraph(tr("No next step is written down."), Type::Second, Tone::Quiet));
        const QDate today = QDate::currentDate();
        for (const Task& step : steps) {
            auto* row = new QWidget;
            auto* line = rowIn(row, {}, 8);
            auto* box = new QCheckBox;
            box->setObjectName(QStringLiteral("step"));
            box->setAccessibleName(toQt(step.details.title));
            const QString due = dueText(step.details.due, today);
            box->setAccessibleDescription(due);
            line->addWidget(box);
            line->addWidget(new ElidedLabel{toQt(step.details.title)}, 1);
            line->addWidget(isLate(step.details.due, today)
                    ? mark({due, QStringLiteral("clock"), Meaning::Attention})
                    : label(due, Type::Second, Tone::Second));
            connect(box, &QCheckBox::clicked, this, [this, id = step.id] { tick(id); });
            m_steps->body()->addWidget(row);
        }
    }

    void tick(TaskId id)
    {
        m_context.jobs.run(
            this, [id](app::Workspace& workspace) { return Tasks{workspace.desk()}.done(id); },
            [this, id](const Result<void>&) {
                Q_EMIT caseChanged();
                m_context.shell.announce(tr("Done."), [this, id] {
                    m_context.jobs.run(
                        this,
                        [id](app::Workspace& workspace) {
                            return Tasks{workspace.desk()}.takeBack(id);
                        },
                        [this](const Result<void>&) { Q_EMIT caseChanged(); });
                });
            });
    }

    void addStep()
    {
        TaskDetails details;
        details.title = fromQt(m_title->text().trimmed());
        const QString due = m_due->text().trimmed();
        details.due = parseDate(fromQt(due));
        if (!due.isEmpty() && !details.due)
            return m_dueField->setProblem(tr("Write the day as 2026-12-01."));
        m_dueField->setProblem({});
        m_context.jobs.run(
            this,
            [id = *m_id, details](
                app::Workspace& workspace) { return Tasks{workspace.desk()}.add(id, details); },
            [this](const Result<Task>& added) {
                if (!added) return m_context.shell.announce(errorText(added.error()));
                m_title->clear();
                m_due->clear();
                Q_EMIT caseChanged();
            });
    }

    PageContext m_context;
    std::optional<CaseId> m_id;
    std::string m_reference;
    std::vector<EntryKind> m_kinds;
    std::optional<EntryKey> m_next;
    DraftId m_draftId = DraftId::create();
    QStandardItemModel* m_model = new QStandardItemModel{this};
    RowList* m_list = new RowList{tr("Timeline")};
    Button* m_older = new Button{tr("Show older entries"), {.look = Look::Quiet}};
    TextEdit* m_text = new TextEdit;
    InlineNotice* m_problem = new InlineNotice;
    DraftKeeper* m_draft = nullptr;
    Card* m_steps = new Card{QStringLiteral("check"), tr("Next steps")};
    LineEdit* m_title = new LineEdit;
    LineEdit* m_due = new LineEdit;
    Field* m_dueField = nullptr;
};

} // namespace

CaseTab* makeOverviewTab(const PageContext& context) { return new OverviewTab{context}; }

} // namespace waymark::ui

#include "overview_tab.moc"
