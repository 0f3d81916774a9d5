// SPDX-License-Identifier: GPL-3.0-or-later
// What the assessment screen does besides asking: steps, print, large type, comparing.
#include "ui/desktop/assessment/assessment_page.h"

#include "app/workspace.h"
#include "assessment/assessments.h"
#include "ui/desktop/assessment/about_card.h"
#include "ui/desktop/assessment/assessment_session.h"
#include "ui/desktop/assessment/compare_dialog.h"
#include "ui/desktop/assessment/details_dialog.h"
#include "ui/desktop/assessment/form_sections.h"
#include "ui/desktop/assessment/papers.h"
#include "ui/desktop/assessment/person_view.h"
#include "ui/desktop/assessment/section_view.h"
#include "ui/desktop/assessment/summary_dialog.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/ask.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"

#include <QCheckBox>
#include <QMenu>

namespace waymark::ui {
namespace {

/// Questions a person can answer by themselves: not groups, not free text of the worker.
void collectQuestions(
    const forms::AnswerSheet& sheet, forms::NodeId node, std::vector<forms::NodeId>& all)
{
    const forms::Item& item = sheet.item(node);
    if (item.type == forms::ItemType::Boolean || !item.options.empty()) all.push_back(node);
    for (const forms::NodeId child : sheet.node(node).children)
        collectQuestions(sheet, child, all);
}

} // namespace

void AssessmentPage::showAbout()
{
    const auto state = m_session->record ? m_session->record->state : assessment::State::InProgress;
    m_about->show(m_session->details, state, m_session->steps);
}

void AssessmentPage::takeStep(assessment::Action action)
{
    if (!m_session || !m_session->record) return;
    const auto take = [this, record = *m_session->record, action](const QString& note) {
        m_context.jobs.run(
            this,
            [record, action, note = fromQt(note)](app::Workspace& workspace) {
                return assessment::Assessments{workspace.desk()}.take(record, action, note);
            },
            [this](const Result<assessment::Assessment>& taken) {
                if (!taken) return m_context.shell.announce(errorText(taken.error()));
                activate({{QStringLiteral("assessment"), toQt(taken->id)}});
            });
    };
    if (!assessment::needsNote(action)) return take({});
    ask(this, {.title = actionText(action), .label = tr("Why?")}, take);
}

void AssessmentPage::editDetails()
{
    if (!m_session) return;
    auto* dialog = new DetailsDialog{m_session->details,
        [this](const assessment::AssessmentDetails& details) {
            m_session->details = details;
            showAbout();
            showHeader();
            m_draft->touch();
        },
        this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AssessmentPage::turnToPerson()
{
    if (!m_session || isReadOnly()) return;
    m_view->flush();
    std::vector<forms::NodeId> questions;
    for (const forms::NodeId node : m_sections[static_cast<std::size_t>(m_section)].nodes)
        collectQuestions(m_session->sheet, node, questions);
    if (questions.empty()) {
        m_context.shell.announce(tr("No question of this section can be chosen by the person."));
        return;
    }
    auto* view = new PersonView{m_session->sheet, std::move(questions),
        [this] {
            m_view->refresh();
            edited();
        },
        this};
    view->setAttribute(Qt::WA_DeleteOnClose);
    view->setModal(true);
    view->showFullScreen();
}

void AssessmentPage::offerPrint(QWidget* anchor)
{
    if (!m_session) return;
    auto* menu = new QMenu{this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Blank form…"), this, [this] { m_papers->blankForm(m_session->formId); });
    auto* answers = menu->addAction(tr("With these answers…"), this, [this] {
        if (m_session->record) m_papers->answers(m_session->record->id);
    });
    answers->setEnabled(m_session->record.has_value());
    popUnder(menu, anchor);
}

void AssessmentPage::openSummary()
{
    if (!m_session || !m_session->record) {
        m_context.shell.announce(tr("A summary is made of what was saved. Pause or finish first."));
        return;
    }
    auto* dialog = new SummaryDialog{m_context, m_session->record->id, this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AssessmentPage::compareAll()
{
    if (!m_session || !m_session->before) return;
    auto* dialog = new CompareDialog{
        *m_session->before, m_showBefore->property("since").toString(), m_session->sheet, this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace waymark::ui
