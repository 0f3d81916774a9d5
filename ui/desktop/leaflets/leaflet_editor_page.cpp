// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/leaflets/leaflet_editor_page.h"

#include "app/workspace.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/draft_keeper.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/lists.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/kit/workbench.h"
#include "ui/desktop/leaflets/editor_dialogs.h"
#include "ui/desktop/leaflets/editor_rows.h"
#include "ui/desktop/leaflets/editor_visit.h"
#include "ui/desktop/leaflets/pack_preview.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"

#include <QCoreApplication>
#include <QLabel>
#include <QStandardItemModel>
#include <QTextBlock>
#include <QTimer>

namespace waymark::ui {
namespace {

using leaflets::OwnLeaflet;
using leaflets::OwnState;

class LeafletEditorPage final : public Page {
    Q_DECLARE_TR_FUNCTIONS(LeafletEditorPage)

public:
    explicit LeafletEditorPage(const PageContext& context);

    QString title() const override { return tr("Our own leaflets"); }
    void activate(const QVariantMap&) override
    {
        reload();
        m_search->setFocus();
    }
    void deactivate() override { m_draft->flush(); }
    bool hasPrimary() const override { return true; }
    QList<QWidget*> parts() const override { return m_bench->parts(); }
    QString help() const override
    {
        return tr("Write a leaflet of your own or change one for your office. The page beside the "
                  "text is how it will be printed. A second person reads and approves it before "
                  "it is given to anybody.");
    }

private:
    /// A step of the shown version and what is said when it is done.
    using Step = std::function<Result<OwnLeaflet>(leaflets::OwnLeaflets&, const OwnLeaflet&)>;

    QWidget* makeStart();
    QWidget* makeMiddle();
    void makeBar(QVBoxLayout* column);
    Button* addStep(const QString& text, const QString& icon, const char* name, const Step& step,
        const QString& said);
    void reload(std::optional<leaflets::OwnLeafletId> wanted = {});
    void fill();
    void choose(const QModelIndex& index);
    void show(const OwnLeaflet& leaflet);
    void showProgramText(const LibraryText& text);
    void showButtons();
    void save(const DraftKeeper::Done& done);
    void take(const Step& step, const QString& said);
    void proof();
    void showProof(const Proof& proof);
    void goToLine(const QModelIndex& index);
    void begin(const leaflets::LeafletKey& key);

    PageContext m_context;
    TaskHeader* m_header;
    InlineNotice* m_notice;
    SearchField* m_search = nullptr;
    RowList* m_list = nullptr;
    TextEdit* m_text = nullptr;
    RowList* m_problems = nullptr;
    PackPreview* m_preview;
    Workbench* m_bench;
    ActionBar* m_bar = nullptr;
    Button* m_handIn = nullptr;
    Button* m_approve = nullptr;
    Button* m_return = nullptr;
    Button* m_withdraw = nullptr;
    Button* m_change = nullptr;
    DraftKeeper* m_draft = nullptr;
    QStandardItemModel m_rows;
    QStandardItemModel m_remarks;
    QTimer m_wait;
    EditorVisit m_loaded;
    std::optional<OwnLeaflet> m_shown;
    std::optional<leaflets::LeafletKey> m_programText; ///< shown instead, to be changed
    int m_asked = 0;
    bool m_filling = false;
};

LeafletEditorPage::LeafletEditorPage(const PageContext& context)
    : m_context{context}
    , m_header{new TaskHeader{QStringLiteral("pencil"), tr("Our own leaflets"), this}}
    , m_notice{new InlineNotice{Meaning::Attention, this}}
    , m_preview{new PackPreview}
{
    auto* column = columnIn(this, {}, 0);
    m_header->setSubtitle(tr("One person writes, another approves."));
    column->addWidget(m_header);
    column->addWidget(m_notice);
    m_notice->setObjectName(QStringLiteral("editorNotice"));
    m_notice->hide();
    m_bench = new Workbench{
        QStringLiteral("leaflet-editor"), {makeStart(), 300}, makeMiddle(), {m_preview, 440}, this};
    column->addWidget(m_bench, 1);
    makeBar(column);
    m_draft = new DraftKeeper{
        this, m_bar->draftMark(), [this](const DraftKeeper::Done& done) { save(done); }};
    m_wait.setSingleShot(true);
    m_wait.setInterval(200);
    connect(&m_wait, &QTimer::timeout, this, [this] { proof(); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_filling) return;
        m_draft->touch();
        m_wait.start();
    });
    showButtons();
}

QWidget* LeafletEditorPage::makeStart()
{
    auto* part = plainWidget(Ground::Window, "end");
    auto* column = columnIn(part, {16, 12, 16, 12}, 8);
    m_search = new SearchField{tr("Search leaflets"), part};
    m_search->setObjectName(QStringLiteral("editorSearch"));
    m_search->setAccessibleName(tr("Search leaflets"));
    m_list = new RowList{tr("Leaflets"), part};
    m_list->setObjectName(QStringLiteral("editorList"));
    m_list->setModel(&m_rows);
    m_search->setList(m_list);
    auto* fresh = new Button{tr("New leaflet…"), {.icon = QStringLiteral("plus")}, part};
    fresh->setObjectName(QStringLiteral("newLeaflet"));
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(fresh, 0, Qt::AlignLeading);
    connect(m_search, &QLineEdit::textChanged, this, [this] { fill(); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& index) {
            if (!m_filling) choose(index);
        });
    connect(fresh, &QAbstractButton::clicked, this,
        [this] { askForLeaflet(this, [this](const leaflets::LeafletKey& key) { begin(key); }); });
    return part;
}

QWidget* LeafletEditorPage::makeMiddle()
{
    auto* part = plainWidget(Ground::Surface);
    auto* column = columnIn(part, {16, 12, 16, 12}, 8);
    m_text = new TextEdit{part};
    m_text->setObjectName(QStringLiteral("leafletText"));
    m_text->setAccessibleName(tr("Text of the leaflet, with its head"));
    m_text->setMono();
    m_text->setLines(8);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    column->addWidget(m_text, 3);
    column->addWidget(label(tr("Problems"), Type::Label, Tone::Text, part));
    m_problems = new RowList{tr("Problems"), part};
    m_problems->setObjectName(QStringLiteral("leafletProblems"));
    m_problems->setModel(&m_remarks);
    m_problems->rows().setSentences(true);
    column->addWidget(m_problems, 1);
    connect(m_problems, &QAbstractItemView::activated, this,
        [this](const QModelIndex& index) { goToLine(index); });
    return part;
}

void LeafletEditorPage::makeBar(QVBoxLayout* column)
{
    m_bar = new ActionBar{this};
    m_change = m_bar->addAction(
        new Button{tr("Change it for our office"), {.icon = QStringLiteral("pencil")}});
    m_change->setObjectName(QStringLiteral("changeLeaflet"));
    m_withdraw = addStep(
        tr("Withdraw"), QStringLiteral("undo"), "withdrawLeaflet",
        [](auto& own, const OwnLeaflet& it) { return own.withdraw(it.id, it.revision); },
        tr("Withdrawn. The program's own text holds again."));
    m_return = m_bar->addAction(
        new Button{tr("Return with a comment…"), {.icon = QStringLiteral("undo")}});
    m_return->setObjectName(QStringLiteral("returnLeaflet"));
    m_approve = addStep(
        tr("Approve"), QStringLiteral("check"), "approveLeaflet",
        [](auto& own, const OwnLeaflet& it) { return own.approve(it.id, it.revision); },
        tr("Approved. It can be given from now on."));
    m_handIn = addStep(
        tr("Hand in for approval"), QStringLiteral("send"), "handInLeaflet",
        [](auto& own, const OwnLeaflet& it) { return own.handIn(it.id, it.revision); },
        tr("Handed in. A second person approves it."));
    m_handIn->setLook(Look::Primary);
    m_approve->setLook(Look::Primary);
    connect(m_change, &QAbstractButton::clicked, this, [this] {
        if (m_programText)
            begin(*m_programText);
        else if (m_shown)
            begin(m_shown->key);
    });
    connect(m_return, &QAbstractButton::clicked, this, [this] {
        askForComment(this, [this](const std::string& comment) {
            take([comment](leaflets::OwnLeaflets& own,
                     const OwnLeaflet& it) { return own.sendBack(it.id, it.revision, comment); },
                tr("Returned to its writer."));
        });
    });
    column->addWidget(m_bar);
}

Button* LeafletEditorPage::addStep(const QString& text, const QString& icon, const char* name,
    const Step& step, const QString& said)
{
    auto* button = m_bar->addAction(new Button{text, {.icon = icon}});
    button->setObjectName(QString::fromLatin1(name));
    connect(button, &QAbstractButton::clicked, this, [this, step, said] { take(step, said); });
    return button;
}

void LeafletEditorPage::reload(std::optional<leaflets::OwnLeafletId> wanted)
{
    m_context.jobs.run(
        this, [](app::Workspace& workspace) { return visitEditor(workspace); },
        [this, wanted](EditorVisit loaded) {
            m_loaded = std::move(loaded);
            fill();
            const int row = wanted ? rowOf(m_rows, *wanted) : -1;
            if (row >= 0) {
                m_list->setCurrentIndex(m_rows.index(row, 0));
                m_text->setFocus();
            } else if (!m_shown && !m_programText) {
                m_list->setCurrentIndex(m_rows.index(1, 0)); // below the first heading
            }
        });
}

void LeafletEditorPage::fill()
{
    m_filling = true;
    fillEditorRows(m_rows, m_loaded, m_search->text());
    if (m_shown)
        if (const int row = rowOf(m_rows, m_shown->id); row >= 0)
            m_list->setCurrentIndex(m_rows.index(row, 0));
    m_filling = false;
}

void LeafletEditorPage::choose(const QModelIndex& index)
{
    m_draft->flush();
    const int at = index.data(PlaceRole).toInt();
    if (!index.isValid() || index.data(HeadingRole).toBool()) return;
    m_notice->setText({});
    if (index.data(OwnRole).toBool())
        show(m_loaded.own.at(static_cast<std::size_t>(at)));
    else
        showProgramText(m_loaded.library.at(static_cast<std::size_t>(at)));
}

void LeafletEditorPage::show(const OwnLeaflet& leaflet)
{
    const bool same = m_shown && m_shown->id == leaflet.id;
    m_shown = leaflet;
    m_programText.reset();
    m_filling = true;
    if (!same || leaflet.state != OwnState::Draft) m_text->setPlainText(toQt(leaflet.content));
    m_filling = false;
    m_text->setReadOnly(leaflet.state != OwnState::Draft);
    m_notice->setText(leaflet.comment.empty() ? QString{}
                                              : tr("%1 asks: %2")
                                                    .arg(toQt(leaflet.decider).toHtmlEscaped(),
                                                        toQt(leaflet.comment).toHtmlEscaped()));
    showButtons();
    proof();
}

void LeafletEditorPage::showProgramText(const LibraryText& text)
{
    m_shown.reset();
    m_programText = text.key;
    m_filling = true;
    m_text->setPlainText(toQt(text.content));
    m_filling = false;
    m_text->setReadOnly(true);
    showButtons();
    proof();
}

void LeafletEditorPage::showButtons()
{
    const auto is = [&](OwnState state) { return m_shown && m_shown->state == state; };
    const bool mine = m_shown && m_shown->writtenBy == m_context.session.worker;
    m_handIn->setVisible(is(OwnState::Draft));
    m_approve->setVisible(is(OwnState::Waiting) && !mine);
    m_return->setVisible(is(OwnState::Waiting) && !mine);
    m_withdraw->setVisible(is(OwnState::Approved));
    m_change->setVisible(m_programText || is(OwnState::Approved) || is(OwnState::Withdrawn));
    m_bar->setText(is(OwnState::Waiting) && mine ? tr("A second person approves it.") : QString{});
}

void LeafletEditorPage::save(const DraftKeeper::Done& done)
{
    if (!m_shown || m_shown->state != OwnState::Draft) return done(true);
    m_context.jobs.run(
        this,
        [id = m_shown->id, revision = m_shown->revision, content = fromQt(m_text->toPlainText())](
            app::Workspace& workspace) {
            return workspace.packs().own().save(id, revision, content);
        },
        [this, done](const Result<OwnLeaflet>& saved) {
            done(static_cast<bool>(saved));
            if (!saved) return m_notice->setText(errorText(saved.error()).toHtmlEscaped());
            if (m_shown && m_shown->id == saved->id) m_shown = *saved;
        });
}

/// What is typed is saved first; jobs run in order, so the step sees the newest revision.
void LeafletEditorPage::take(const Step& step, const QString& said)
{
    if (!m_shown) return;
    m_draft->flush();
    m_context.jobs.run(
        this,
        [step, id = m_shown->id](app::Workspace& workspace) -> Result<OwnLeaflet> {
            auto& own = workspace.packs().own();
            const auto now = own.find(id);
            if (!now) return Error{Error::Kind::NotFound, "leaflet.not-found", id.toString()};
            return step(own, *now);
        },
        [this, said](const Result<OwnLeaflet>& done) {
            if (!done) {
                const QString where = toQt(done.error().subject).toHtmlEscaped();
                return m_notice->setText(errorText(done.error()).toHtmlEscaped()
                    + (where.isEmpty() ? QString{}
                                       : QStringLiteral(" (") + where + QLatin1Char{')'}));
            }
            show(*done);
            m_context.shell.announce(said);
            reload(done->id);
        });
}

void LeafletEditorPage::proof()
{
    const int asked = ++m_asked;
    m_context.jobs.run(
        this,
        [content = fromQt(m_text->toPlainText())](
            app::Workspace& workspace) { return proofOf(workspace, content); },
        [this, asked](const Proof& found) {
            if (asked == m_asked) showProof(found);
        });
}

void LeafletEditorPage::showProof(const Proof& found)
{
    fillRemarks(m_remarks, found.remarks);
    if (found.pack)
        m_preview->setFile(QByteArray::fromStdString(found.pack->pdf.bytes));
    else if (found.refused)
        m_preview->setSentence(errorText(*found.refused));
    else
        m_preview->setSentence(tr("The page appears here as soon as the head is complete."));
}

void LeafletEditorPage::goToLine(const QModelIndex& index)
{
    const int line = index.data(PlaceRole).toInt();
    QTextCursor cursor{m_text->document()->findBlockByNumber(std::max(0, line - 1))};
    m_text->setTextCursor(cursor);
    m_text->setFocus();
}

void LeafletEditorPage::begin(const leaflets::LeafletKey& key)
{
    m_context.jobs.run(
        this, [key](app::Workspace& workspace) { return beginLeaflet(workspace, key); },
        [this](const Result<OwnLeaflet>& begun) {
            if (!begun) return m_notice->setText(errorText(begun.error()).toHtmlEscaped());
            m_search->clear();
            reload(begun->id);
        });
}

} // namespace

std::unique_ptr<Page> makeLeafletEditorPage(const PageContext& context)
{
    return std::make_unique<LeafletEditorPage>(context);
}

} // namespace waymark::ui
