// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/cases/note_composer.h"

#include "app/workspace.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/draft_keeper.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"

namespace waymark::ui {

using namespace cases;

NoteComposer::NoteComposer(const PageContext& context, QWidget* parent)
    : QWidget{parent}
    , m_context{context}
    , m_text{new TextEdit}
    , m_problem{new InlineNotice}
{
    auto* column = columnIn(this, {}, 6);
    m_row = rowIn(column, 8);
    m_text->setObjectName(QStringLiteral("note"));
    m_text->setAccessibleName(tr("Write a note"));
    m_text->setPlaceholderText(tr("Write a note …"));
    m_text->setLines(1, 10);
    m_row->addWidget(m_text, 1);
    auto* buttons = rowIn(m_row, 8);
    const auto add
        = [&](const QString& text, const QString& icon, EntryKind kind, const char* name) {
              auto* button = new Button{text, {.icon = icon, .small = true}};
              button->setObjectName(QString::fromUtf8(name));
              connect(button, &QPushButton::clicked, this, [this, kind] { write(kind); });
              buttons->addWidget(button, 0, Qt::AlignVCenter);
          };
    add(tr("Call note"), QStringLiteral("phone"), EntryKind::Call, "callNote");
    add(tr("Visit note"), QStringLiteral("door"), EntryKind::Visit, "visitNote");
    add(tr("Note"), QStringLiteral("note"), EntryKind::Note, "plainNote");
    auto* mark = new DraftMark;
    column->addWidget(mark, 0, Qt::AlignLeading);
    column->addWidget(m_problem);
    m_draft = new DraftKeeper{this, mark, [this](DraftKeeper::Done done) { saveDraft(done); }};
    connect(m_text, &QPlainTextEdit::textChanged, m_draft, &DraftKeeper::touch);
}

void NoteComposer::begin(CaseId id, const std::string& reference)
{
    m_id = id;
    m_reference = reference;
    m_draftId = DraftId::create();
    m_text->clear();
    m_draft->forget();
    m_problem->setText({});
    m_context.jobs.run(
        this,
        [subject = id.toString()](
            app::Workspace& workspace) { return Drafts{workspace.desk()}.own("note", subject); },
        [this, id](const std::vector<Draft>& drafts) {
            if (drafts.empty() || m_id != id || !m_text->toPlainText().isEmpty()) return;
            m_draftId = drafts.front().id;
            m_text->setPlainText(toQt(drafts.front().body));
            m_draft->forget();
        });
}

void NoteComposer::flush() { m_draft->flush(); }

/// In a narrow window the buttons stand below the text.
void NoteComposer::resizeEvent(QResizeEvent* event)
{
    m_row->setDirection(width() < px(560) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

void NoteComposer::saveDraft(const DraftKeeper::Done& done)
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

void NoteComposer::write(EntryKind kind)
{
    m_context.jobs.run(
        this,
        [id = *m_id, kind, draft = m_draftId, text = fromQt(m_text->toPlainText())](
            app::Workspace& workspace) {
            auto written = Timeline{workspace.desk()}.write(id, {.kind = kind, .text = text});
            if (written) Drafts{workspace.desk()}.discard(draft);
            return written;
        },
        [this](const Result<Entry>& entry) {
            if (!entry) return m_problem->setText(errorText(entry.error()));
            m_problem->setText({});
            m_text->clear();
            m_draft->forget();
            m_draftId = DraftId::create();
            Q_EMIT written();
        });
}

} // namespace waymark::ui
